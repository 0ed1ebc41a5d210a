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
    std::uint64_t fileBytes = 0;     ///< a new file begins at this size; 0: see mostBytes
    std::chrono::seconds fileAge{0}; ///< or at this age; 0: never
    std::size_t mostFiles = 0;       ///< keep this many, delete the oldest; 0: all
    /// At most this much in all files together, the oldest are deleted; 0: no limit. If there is a
    /// limit but no fileBytes, a new file begins at an eighth of it; with neither, never.
    std::uint64_t mostBytes = 0;
    std::optional<Masker::Key> maskedBy; ///< replaces numbers and names; nothing: they stay
    QByteArray codePage;                 ///< of text that is not UTF-8; empty: ISO 8859-1
};

/// Records events as they come, from any number of servers, each completely and at once: even a
/// crash loses at most the last one. Logins and other answers to actions are not recorded: only
/// events, without secrets (see Withholder), and the banners with which connections begin. Times
/// are those of receipt.
///
/// The format depends on the end of the path: `.ami` and `.txt` are wire text, which contains
/// neither server nor time of receipt; `.jsonl`, `.ndjson` and all others are JSON Lines. With
/// `.gz` after that, the file is compressed. All of them keep the promise above. `.json` is
/// refused: an array that is cut off is not valid.
///
/// Not thread-safe: one thread calls everything. Writing waits for the operating system to take the
/// data, not for the disk.
class Recorder
{
public:
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Continues the newest file of the FileSet of `path`, after removing an incomplete message at
    /// its end. If it is compressed, it is left alone, and a new file is started. `-` is standard
    /// output, to which no limit applies. `problems` outlives the recorder.
    [[nodiscard]] static Result<std::unique_ptr<Recorder>>
    open(const QString &path, const RecorderOptions &options, ami::Problems &problems);

    /// Records an event or a banner; ignores any other message. `server` is empty if there is only
    /// one. An error is returned once; from then on messages are lost() until recording works
    /// again, which is tried every second (by the times of the messages).
    [[nodiscard]] Result<void> record(const ami::Message &message, std::string_view server = {});

    /// Writes the end of a compressed file, and closes the file. To be called last.
    [[nodiscard]] Result<void> finish();

    /// The file that is being written.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] std::uint64_t recorded() const { return m_recorded; }
    /// Messages that could not be written.
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
    std::unique_ptr<AppendFile> m_file; ///< null if it could not be written
    std::unique_ptr<Compressor> m_compressor;
    QString m_path;
    std::string m_text;
    std::optional<Moment> m_begun;  ///< when the file was begun; nothing before its first event
    Moment m_now{};                 ///< receipt of the last message
    std::optional<Moment> m_failed; ///< when writing last failed
    std::uint64_t m_recorded = 0;
    std::uint64_t m_lost = 0;
};

} // namespace cacofonisk::recording
