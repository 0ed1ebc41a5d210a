// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/reader.h"

#include "core/recording/reading/gzipsource.h"

#include <utility>

namespace cacofonisk::recording {

Reader::Reader(QString path, Format format, ReadBuffer buffer, ami::Problems &problems)
    : m_buffer(std::move(buffer))
    , m_problems(problems)
    , m_messages(usual)
    , m_offsets(usual)
    , m_path(std::move(path))
    , m_format(format)
{
    passByteOrderMark();
}

bool Reader::next(ami::Message &message)
{
    if (isEmpty() && !read()) {
        return false;
    }
    message = m_messages[m_given++];
    return true;
}

bool Reader::read()
{
    m_given = m_count = 0;
    m_count = m_refusal ? 0 : readBatch();
    noteAnswers();
    m_judge.examine(std::span(m_messages).first(m_count));
    if (m_count == 0 && !std::exchange(m_ended, true)) {
        noteEnd();
    }
    if (!m_buffer.error()) {
        m_refusal = m_judge.errorOf(m_path, m_ended);
        m_count = m_refusal ? 0 : m_count;
    }
    return m_count > 0;
}

void Reader::readMany()
{
    constexpr std::size_t many = 1024; // more than there are in a ReadBuffer
    m_messages.resize(many);
    m_offsets.resize(many);
}

void Reader::passByteOrderMark()
{
    if (m_buffer.offset() > 0) {
        return;
    }
    while (m_buffer.rest().size() < byteOrderMark.size() && m_buffer.more()) {
    }
    if (m_buffer.rest().starts_with(byteOrderMark)) {
        m_buffer.consume(byteOrderMark.size());
    }
}

/// Counts those that do not say to what they answer; a login is the first that is asked for.
void Reader::noteAnswers()
{
    for (std::size_t i = 0; i < m_count; ++i) {
        const ami::Message &message = m_messages[i];
        if (message.type() == ami::EventType::Response && message[ami::Field::ActionID].empty() &&
            message.value("Message") != "Authentication accepted") {
            m_problems.count(ami::Problem::NoActionId);
        }
    }
}

void Reader::countPart(ami::Problem problem, std::uint64_t begin, std::uint64_t end)
{
    m_problems.count(problem, "bytes " + std::to_string(begin) + " to " + std::to_string(end - 1));
}

void Reader::noteEnd()
{
    const auto *const gzip = dynamic_cast<const GzipSource *>(&m_buffer.source());
    const std::string_view rest = m_buffer.rest();
    if ((gzip && gzip->isTruncated()) ||
        rest.find_first_not_of(" \t\r\n") != std::string_view::npos) {
        m_problems.count(ami::Problem::TruncatedTail);
    }
}

bool Reader::seek(std::uint64_t offset)
{
    const bool found = m_buffer.seek(offset);
    m_given = m_count = 0;
    restart();
    passByteOrderMark();
    m_ended = !found;
    return found;
}

} // namespace cacofonisk::recording
