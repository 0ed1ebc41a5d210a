// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/masking/masker.h"
#include "core/recording/masking/withholder.h"
#include "core/recording/writing/appendfile.h"
#include "core/recording/writing/compressor.h"
#include "core/recording/writing/encoder.h"
#include "core/recording/writing/fileset.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace cacofonisk::recording {

/// How a live session is recorded.
struct RecorderOptions
{
    std::uint64_t fileBytes = 0;         ///< a file is full with so many; 0: never
    std::chrono::seconds fileAge{0};     ///< or when it was begun so long ago; 0: never
    std::size_t mostFiles = 0;           ///< are kept, the oldest go; 0: all
    std::uint64_t mostBytes = 0;         ///< in all files together; 0: no limit
    std::optional<Masker::Key> maskedBy; ///< numbers and names are replaced; nothing: they stay
    QByteArray codePage;                 ///< of what is not UTF-8; empty: ISO 8859-1
};

/// Records events as they come, of any number of servers, each whole and at once: the end of the
/// program, however sudden, loses at most the last. No login is recorded, nor any other answer to
/// an action: only events, without secrets (see Withholder), and the banners with which connections
/// begin. Times are those of receipt.
///
/// The path says the format: `.jsonl`, `.ndjson` or any other: JSON Lines; `.ami`, `.txt`: wire
/// text, which tells no servers apart and no time of receipt; behind either `.gz`. All keep the
/// promise above. `.json` is refused: an array that is cut off is none.
///
/// Not thread-safe: one thread calls all, and waits for the disk's cache alone.
class Recorder
{
public:
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Goes on with the newest file of the FileSet of `path`, after what was cut off in it is
    /// mended; one that is compressed stays as it is, and another is begun. `-` is standard
    /// output, which grows and grows. `problems` outlives the recorder.
    [[nodiscard]] static Result<std::unique_ptr<Recorder>>
    open(const QString &path, const RecorderOptions &options, ami::Problems &problems);

    /// Records an event or a banner; any other message is passed over. `server` is empty where
    /// there is just one. An error is told once: after it what comes is lost(), and every second of
    /// the messages' time it is tried again, until recording goes on.
    [[nodiscard]] Result<void> record(const ami::Message &message, std::string_view server = {});

    /// Writes the end that a compressed file has. To be called last.
    [[nodiscard]] Result<void> finish();

    /// The file that is being written.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] std::uint64_t recorded() const { return m_recorded; }
    /// Events that could not be written.
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }

private:
    Recorder(const QString &path, const RecorderOptions &options, Format format, bool isCompressed,
             ami::Problems &problems);

    [[nodiscard]] Result<void> openNewest(Moment now);
    [[nodiscard]] Result<void> openNext(Moment now);
    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] bool isFull(Moment now) const;
    [[nodiscard]] Result<void> write(const ami::Message &message, std::string_view server);

    RecorderOptions m_options;
    Format m_format;
    bool m_isCompressed;
    bool m_isStandardOutput;
    FileSet m_files;
    Encoder m_encoder;
    Withholder m_withholder;
    std::optional<Masker> m_masker;
    std::unique_ptr<AppendFile> m_file; ///< null: it could not be written
    std::unique_ptr<Compressor> m_compressor;
    QString m_path;
    std::string m_text;
    std::optional<Moment> m_begun;  ///< when the file was; nothing before its first event
    Moment m_now{};                 ///< of the last message
    std::optional<Moment> m_failed; ///< when it was tried last in vain
    std::uint64_t m_recorded = 0;
    std::uint64_t m_lost = 0;
};

} // namespace cacofonisk::recording
