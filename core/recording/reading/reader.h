// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/ami/problems.h"
#include "core/base/error.h"
#include "core/recording/format.h"
#include "core/recording/reading/judge.h"
#include "core/recording/reading/readbuffer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace cacofonisk::recording {

/// Reads the messages of a recording one after the other, and keeps little of it in memory.
///
/// Not thread-safe.
class Reader
{
public:
    virtual ~Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Gets the next message, valid until the next call. False at the end, and with an error() if
    /// reading failed or the recording turns out to be unusable.
    [[nodiscard]] bool next(ami::Message &message);

    /// The message that next() returned last, and those after it that have already been read. Valid
    /// until next() has to read.
    [[nodiscard]] std::span<const ami::Message> readAhead() const
    {
        return std::span(m_messages).subspan(place(), m_count - place());
    }

    /// Where the message that next() returned last begins, in bytes of the recording
    /// (decompressed).
    [[nodiscard]] std::uint64_t offset() const { return m_given > 0 ? m_offsets[place()] : 0; }

    /// The server of the message that next() returned last, in a recording of several servers;
    /// otherwise empty. Valid as long as the message.
    [[nodiscard]] virtual std::string_view server() const { return {}; }

    /// Continues with the message that begins at `offset`. False if the source cannot: next() then
    /// returns nothing until a seek() succeeds.
    [[nodiscard]] bool seek(std::uint64_t offset);

    /// From where seek() can begin: those of another reader of the same recording, which has read
    /// it, make it quick in a compressed one.
    [[nodiscard]] SeekPoints seekPoints() const { return m_buffer.source().seekPoints(); }
    void setSeekPoints(const SeekPoints &points) { m_buffer.setSeekPoints(points); }

    /// From now on, reads as many messages at a time as the buffer holds, not just a hundred or so.
    void readMany();

    /// Reads the next messages, for next() to return; drops those that it has not returned yet.
    /// False at the end, or if there is an error().
    [[nodiscard]] bool read();

    /// Whether next() has to read.
    [[nodiscard]] bool isEmpty() const { return m_given == m_count; }

    /// Where the first message begins that has not been read, in bytes of the recording.
    [[nodiscard]] std::uint64_t position() const { return m_buffer.offset(); }

    /// Whether seek() takes no time, as in an uncompressed file.
    [[nodiscard]] bool isPlainFile() const { return m_buffer.source().isPlainFile(); }

    /// How much has been read, from 0 to 1; 0 if the size is unknown.
    [[nodiscard]] double progress() const { return m_buffer.source().progress(); }

    [[nodiscard]] const std::optional<Error> &error() const
    {
        return m_refusal ? m_refusal : m_buffer.error();
    }

    /// Whether the error() is that the recording cannot be used (see Judge): whatever else is wrong
    /// with it does not matter then.
    [[nodiscard]] bool isRefused() const { return m_refusal.has_value(); }

    /// The verdict on what has been read so far, including by readers of the parts before.
    [[nodiscard]] const Judge &judge() const { return m_judge; }
    void setJudge(const Judge &judge) { m_judge = judge; }

    [[nodiscard]] Format format() const { return m_format; }

protected:
    /// Counts a part of the file, with its offsets in bytes: `bytes 4096 to 8191`.
    void countPart(ami::Problem problem, std::uint64_t begin, std::uint64_t end);

    Reader(QString path, Format format, ReadBuffer buffer, ami::Problems &problems);

    /// Takes as many messages from m_buffer as are there and fit into m_messages, and notes in
    /// m_offsets where they begin. Returns how many; 0 at the end.
    [[nodiscard]] virtual std::size_t readBatch() = 0;

    /// The source continues elsewhere: forget what was before.
    virtual void restart() = 0;

    /// The place in m_messages of the message that next() returned last.
    [[nodiscard]] std::size_t place() const { return m_given - 1; }

    static constexpr std::size_t usual = 128; ///< messages at a time

    ReadBuffer m_buffer;
    ami::Problems &m_problems;
    std::vector<ami::Message> m_messages;
    std::vector<std::uint64_t> m_offsets;

private:
    void passByteOrderMark();
    void noteAnswers();
    void noteEnd();

    QString m_path;
    Judge m_judge;
    std::optional<Error> m_refusal;
    Format m_format;
    std::size_t m_count = 0; ///< messages in m_messages
    std::size_t m_given = 0; ///< how many of them next() has returned
    bool m_ended = false;
};

} // namespace cacofonisk::recording
