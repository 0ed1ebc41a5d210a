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

/// Reads the messages of a recording, one after the other, with little of it in memory.
///
/// Not thread-safe.
class Reader
{
public:
    virtual ~Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// The next message, valid until the next call. False at the end, and where reading failed or
    /// it shows that this is no recording to go on with: then there is an error().
    [[nodiscard]] bool next(ami::Message &message);

    /// The last message and those after it that were read already, valid until the last of them is.
    [[nodiscard]] std::span<const ami::Message> readAhead() const
    {
        return std::span(m_messages).subspan(place(), m_count - place());
    }

    /// Where the last message begins, in bytes of the recording (decompressed).
    [[nodiscard]] std::uint64_t offset() const { return m_given > 0 ? m_offsets[place()] : 0; }

    /// Whose the last message is, in a recording of several servers; else empty. Valid as long as
    /// the message.
    [[nodiscard]] virtual std::string_view server() const { return {}; }

    /// Goes on with the message that begins at `offset`. False where the source cannot: then
    /// there is no next() until one succeeds.
    [[nodiscard]] bool seek(std::uint64_t offset);

    /// Makes messages be read as many at a time as are at hand, instead of some.
    void readMany();

    /// Reads the next messages, after the last that were read together was given. False at the end.
    [[nodiscard]] bool read();

    /// Whether next() has to read.
    [[nodiscard]] bool isEmpty() const { return m_given == m_count; }

    /// Where the first message begins that was not read.
    [[nodiscard]] std::uint64_t position() const { return m_buffer.offset(); }

    /// Whether seek() takes no time.
    [[nodiscard]] bool isPlainFile() const { return m_buffer.source().isPlainFile(); }

    /// How much was read, from 0 to 1; 0 where the size is not known.
    [[nodiscard]] double progress() const { return m_buffer.source().progress(); }

    [[nodiscard]] const std::optional<Error> &error() const
    {
        return m_refusal ? m_refusal : m_buffer.error();
    }

    /// Whether the error is that this is no recording, or none whose calls can be told: whatever
    /// else was wrong with it does not matter then.
    [[nodiscard]] bool isRefused() const { return m_refusal.has_value(); }

    /// What is thought of what was read, by readers of the parts before, too.
    [[nodiscard]] const Judge &judge() const { return m_judge; }
    void setJudge(const Judge &judge) { m_judge = judge; }

    [[nodiscard]] Format format() const { return m_format; }

protected:
    Reader(QString path, Format format, ReadBuffer buffer, ami::Problems &problems);

    /// Takes messages off m_buffer, as many as are there and fit into m_messages, with where they
    /// begin in m_offsets. How many: none at the end.
    [[nodiscard]] virtual std::size_t readBatch() = 0;

    /// The source goes on elsewhere.
    virtual void restart() = 0;

    /// The place of the last message in m_messages.
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
    std::size_t m_count = 0; ///< messages that were taken
    std::size_t m_given = 0; ///< of them
    bool m_ended = false;
};

} // namespace cacofonisk::recording
