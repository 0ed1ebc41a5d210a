// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/recording/masking/withholder.h"
#include "core/recording/reading/index.h"
#include "core/recording/writing/encoder.h"
#include "core/recording/writing/flightfolder.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace cacofonisk::recording {

/// What a FlightRecorder keeps.
struct FlightRecorderOptions
{
    std::chrono::seconds keeps{0};      ///< what was received so long ago; 0: nothing
    std::uint64_t mostBytes = 1U << 30; ///< but no more than this on the disk: the oldest goes
    QString folder;                     ///< for temporary files, of the user's; created if needed
    QByteArray codePage;                ///< of text that is not UTF-8; empty: ISO 8859-1

    bool operator==(const FlightRecorderOptions &) const = default;
};

/// Keeps what a live session received last, in temporary files that only the user can read: events
/// and banners of all its servers, as Recorder does, without secrets.
///
/// record() and expire() never wait for the disk: a thread writes. What it cannot write in time
/// is lost() rather than kept in memory without limit. All functions are called in one thread.
class FlightRecorder
{
public:
    /// A file of messages that follow each other, in JSON Lines. The file is deleted with the last
    /// copy of `keeper`, so that whoever reads it may go on; at the latest with the recorder.
    struct Piece
    {
        QString path;
        Index index;             ///< by the times of receipt, of what has been written
        std::uint64_t first = 0; ///< number of its first message
        std::shared_ptr<const void> keeper;
    };

    /// Fails if there can be no such files. `options.keeps` is not 0.
    [[nodiscard]] static Result<std::unique_ptr<FlightRecorder>>
    open(const FlightRecorderOptions &options);
    ~FlightRecorder();
    FlightRecorder(const FlightRecorder &) = delete;
    FlightRecorder &operator=(const FlightRecorder &) = delete;

    /// `server` tells the messages of several servers apart.
    void record(const ami::Message &message, std::string_view server);

    /// Deletes what was received too long before `now`; whole pieces, of a twelfth of the time. To
    /// be called now and then, as messages may cease to come.
    void expire(Moment now);

    /// What is kept at the moment, oldest first; none is empty.
    [[nodiscard]] std::vector<Piece> pieces() const;

    /// Messages that could not be written in time, or at all.
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    /// Why not, told once; nothing if all is well.
    [[nodiscard]] std::optional<Error> takeError();

    /// Waits until all is written that was recorded, and deleted that expired.
    void flush();

private:
    /// What is to be written: encoded messages, one after the other.
    struct Batch
    {
        std::string text;
        std::vector<std::pair<std::size_t, Moment>> ends; ///< in the text; when it was received
        Moment now{};                                     ///< what is too old then is to go
        bool expires = false;

        [[nodiscard]] bool empty() const { return ends.empty() && !expires; }
    };

    FlightRecorder(const FlightRecorderOptions &options, std::unique_ptr<FlightFolder> folder);

    void work();
    void write(const Batch &batch);
    void append(const Batch &batch, std::size_t from, std::size_t to);
    [[nodiscard]] bool isFull(Moment now) const;
    void beginPiece();
    void drop(Moment now);
    void fail(const Error &error);

    FlightRecorderOptions m_options;
    ami::Problems m_problems; ///< of the encoder: were told when the message arrived
    Encoder m_encoder;
    Withholder m_withholder;
    Moment m_received{};

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_hasWork;
    std::condition_variable m_isIdle;
    Batch m_waiting;
    std::vector<Piece> m_pieces;
    std::optional<Error> m_error;
    bool m_isWorking = false;
    bool m_stops = false;

    std::atomic<std::uint64_t> m_lost = 0;

    // Used in the thread alone:
    std::unique_ptr<FlightFolder> m_folder;
    std::unique_ptr<AppendFile> m_file; ///< of the last piece; null before the first
    std::uint64_t m_fileBytes = 0;
    Moment m_begun{};                   ///< when its first message was received
    std::vector<std::uint64_t> m_sizes; ///< of m_pieces, in bytes
    std::uint64_t m_next = 0;           ///< number of the next message

    std::thread m_thread; ///< last: it uses the others
};

} // namespace cacofonisk::recording
