// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reader.h"

#include "core/recording/gzipsource.h"
#include "core/recording/jsonreader.h"
#include "core/recording/wirereader.h"

#include <QFileInfo>

namespace cacofonisk::recording {

namespace {

constexpr std::size_t enoughToTell = 64 << 10;

Result<std::unique_ptr<ByteSource>> openSource(const QString &path)
{
    auto file = FileSource::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return std::unique_ptr<ByteSource>(std::move(*file));
}

/// Reads until there is enough to tell what it is.
void fill(ReadBuffer &buffer)
{
    while (buffer.rest().size() < enoughToTell && buffer.more()) {
    }
}

} // namespace

Reader::Reader(Format format, ReadBuffer buffer, ami::Problems &problems)
    : m_buffer(std::move(buffer))
    , m_problems(problems)
    , m_messages(usual)
    , m_offsets(usual)
    , m_format(format)
{
    passByteOrderMark();
}

Result<std::unique_ptr<Reader>> Reader::open(const QString &path, ami::Problems &problems)
{
    auto reader = openUnread(path, problems);
    if (reader && !(*reader)->read() && (*reader)->isRefused()) {
        return tl::unexpected(*(*reader)->error());
    }
    if (reader && !(*reader)->judge().hasEvents() && QFileInfo(path).isFile()) {
        ami::Problems none; // they are counted when all is read
        const auto ahead = openUnread(path, none);
        while (ahead && (*ahead)->read() && !(*ahead)->judge().hasEvents()) {
        }
        if (ahead && (*ahead)->isRefused()) {
            return tl::unexpected(*(*ahead)->error());
        }
    }
    return reader;
}

Result<std::unique_ptr<Reader>> Reader::openUnread(const QString &path, ami::Problems &problems)
{
    auto source = openSource(path);
    if (!source) {
        return tl::unexpected(source.error());
    }
    ReadBuffer buffer(std::move(*source));
    fill(buffer);
    if (GzipSource::isGzip(buffer.rest())) {
        buffer = ReadBuffer(std::make_unique<GzipSource>(std::move(buffer), path));
        fill(buffer);
    }
    const auto format = formatOf(buffer.rest().substr(0, enoughToTell));
    if (buffer.error() && (!format || buffer.rest().empty())) {
        return tl::unexpected(*buffer.error());
    }
    if (!format) {
        return tl::unexpected(Error(
            QT_TRANSLATE_NOOP("Error", "%1 is no recorded AMI session. Recordings are JSON arrays, "
                                       "JSON Lines or what AMI sent, also compressed with gzip."),
            {path}));
    }
    std::unique_ptr<Reader> reader;
    if (*format == Format::Wire) {
        reader = std::make_unique<WireReader>(std::move(buffer), problems);
    } else {
        reader = std::make_unique<JsonReader>(*format, std::move(buffer), problems);
    }
    reader->m_path = path;
    return reader;
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
    m_count = m_refusal ? 0 : take();
    noteAnswers();
    m_judge.take(std::span(m_messages).first(m_count));
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

bool Reader::isPlainFile() const
{
    const auto *const file = dynamic_cast<const FileSource *>(&m_buffer.source());
    return file && !file->isSequential();
}

void Reader::passByteOrderMark()
{
    if (m_buffer.offset() > 0) {
        return;
    }
    while (m_buffer.rest().size() < byteOrderMark.size() && m_buffer.more()) {
    }
    if (m_buffer.rest().starts_with(byteOrderMark)) {
        m_buffer.take(byteOrderMark.size());
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
