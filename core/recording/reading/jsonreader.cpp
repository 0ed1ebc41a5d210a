// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/jsonreader.h"

#include "core/ami/parser.h"

namespace cacofonisk::recording {

namespace {

/// Whether an object that ends at `at` stood on a line of its own, in a text that has it whole.
bool isLine(std::string_view text, std::size_t at)
{
    const std::size_t behind = text.find_first_not_of(" \t\r,", at);
    return behind != std::string_view::npos && text[behind] == '\n' &&
           text.substr(0, at).find('\n') == std::string_view::npos;
}

/// Takes what may stand between objects off the front.
void passSeparators(std::string_view &text)
{
    constexpr std::string_view separators = " \t\r\n,[]\xef\xbb\xbf"; // with a byte order mark
    while (!text.empty() && text.front() != '{' &&
           separators.find(text.front()) != std::string_view::npos) {
        text.remove_prefix(1);
    }
}

} // namespace

JsonReader::JsonReader(QString path, Format format, ReadBuffer buffer, ami::Problems &problems)
    : Reader(std::move(path), format, std::move(buffer), problems)
{}

std::size_t JsonReader::readBatch()
{
    while (findObject()) {
        if (const std::size_t count = readWholeObjects()) {
            return count;
        }
        const std::uint64_t offset = m_buffer.offset();
        const Found found = readObject();
        switch (found.what) {
        case Found::What::Object:
            m_buffer.consume(found.size);
            note(0, m_objects[m_objectCount - 1].event(), offset);
            return 1;
        case Found::What::Broken:
            m_plain.forget();
            m_buffer.consume(found.size);
            countPart(ami::Problem::BrokenJson, offset, m_buffer.offset());
            break;
        case Found::What::Torn:
            skipToObject(found.size, reach());
            countPart(ami::Problem::BrokenJson, offset, m_buffer.offset());
            break;
        case Found::What::Unfinished:
            return 0;
        }
    }
    return 0;
}

/// Takes the objects at the front that are plain, or all of their line.
std::size_t JsonReader::readWholeObjects()
{
    m_events.resize(m_messages.size());
    m_servers.resize(m_messages.size());
    m_objectCount = 0;
    std::string_view rest = m_buffer.rest();
    const char *const begin = rest.data();
    const auto taken = [&] { return static_cast<std::size_t>(rest.data() - begin); };
    std::size_t count = 0;
    while (count < m_messages.size() && !rest.empty()) {
        const std::uint64_t offset = m_buffer.offset() + taken();
        const JsonEvent *event = &m_events[count];
        std::size_t size = m_plain.read(rest, reach(), m_events[count]);
        if (size == 0 || size > ami::Parser::mostBytes) {
            const std::size_t end = mayBeLine(offset) ? rest.find('\n') : std::string_view::npos;
            size = end == std::string_view::npos ? 0 : readLine(rest.substr(0, end), offset);
            if (size == 0) {
                break;
            }
            event = &m_objects[m_objectCount - 1].event();
        }
        note(count++, *event, offset);
        rest.remove_prefix(size);
        passSeparators(rest);
    }
    m_buffer.consume(taken());
    return count;
}

void JsonReader::note(std::size_t place, const JsonEvent &event, std::uint64_t offset)
{
    m_offsets[place] = offset;
    m_servers[place] = event.server;
    m_messages[place] = ami::Message(event.lines, m_hints);
    if (!event.received.empty()) {
        m_messages[place].setReceived(momentOfIso(event.received));
    }
}

/// One that no message is a view of.
JsonObject &JsonReader::freshObject()
{
    if (m_objectCount == m_objects.size()) {
        m_objects.emplace_back(m_problems);
    }
    return m_objects[m_objectCount++];
}

/// How far objects may reach here.
JsonReach JsonReader::reach() const
{
    return format() == Format::JsonLines ? JsonReach::Line : JsonReach::Anywhere;
}

/// Reads on.
bool JsonReader::more()
{
    m_plain.forget();
    return m_buffer.more();
}

/// Takes all up to the next brace; false at the end.
bool JsonReader::findObject()
{
    do {
        std::string_view rest = m_buffer.rest();
        const std::size_t size = rest.size();
        passSeparators(rest);
        m_buffer.consume(size - rest.size());
        if (rest.empty()) {
            continue;
        }
        if (rest.front() == '{') {
            return true;
        }
        const std::uint64_t offset = m_buffer.offset();
        skipToObject(1, JsonReach::Line);
        countPart(ami::Problem::BrokenJson, offset, m_buffer.offset());
    } while (!m_buffer.rest().empty() || more());
    return false;
}

/// Reads the object at the front, which readWholeObjects() did not: into the last of m_objects.
JsonReader::Found JsonReader::readObject()
{
    if (!mayBeLine(m_buffer.offset())) {
        return readBraces();
    }
    std::size_t searched = 0;
    std::size_t end = std::string_view::npos;
    while ((end = m_buffer.rest().find('\n', searched)) == std::string_view::npos) {
        searched = m_buffer.rest().size();
        if (searched > ami::Parser::mostBytes || !more()) {
            break;
        }
    }
    const std::size_t size = readLine(m_buffer.rest().substr(0, end), m_buffer.offset());
    return size > 0 ? Found{Found::What::Object, size} : readBraces();
}

/// Whether what begins at `offset` may be an object that is all of its line.
bool JsonReader::mayBeLine(std::uint64_t offset) const
{
    return m_objectPerLine && m_noObject != offset;
}

/// The size of the object that `line`, which begins at `offset`, is; 0 where it is none.
std::size_t JsonReader::readLine(std::string_view line, std::uint64_t offset)
{
    const std::size_t size = line.find_last_not_of(" \t\r,]") + 1;
    if (size > ami::Parser::mostBytes) {
        return 0;
    }
    if (freshObject().read(line.substr(0, size))) {
        return size;
    }
    m_noObject = offset;
    --m_objectCount;
    return 0;
}

JsonReader::Found JsonReader::readBraces()
{
    using What = ObjectEnd::What;
    ObjectEnd end;
    while ((end = endOfObject(m_buffer.rest(), reach())).what == What::Unfinished) {
        if (m_buffer.rest().size() > ami::Parser::mostBytes) {
            return {Found::What::Torn, 1};
        }
        if (!more()) {
            // A bracket that was left open takes all that follows for its own.
            const bool isLast = nextObject(m_buffer.rest(), 1, reach()) == std::string_view::npos;
            return {isLast ? Found::What::Unfinished : Found::What::Torn, 1};
        }
    }
    if (end.what == What::Torn) {
        return {Found::What::Torn, end.at};
    }
    const std::string_view rest = m_buffer.rest();
    if (end.at > ami::Parser::mostBytes || !freshObject().read(rest.substr(0, end.at))) {
        return {Found::What::Broken, end.at};
    }
    m_objectPerLine = isLine(rest, end.at);
    return {Found::What::Object, end.at};
}

/// Takes what is broken, up to where it seems to go on at `from` or behind it.
void JsonReader::skipToObject(std::size_t from, JsonReach reach)
{
    m_plain.forget();
    std::size_t at = std::string_view::npos;
    while ((at = nextObject(m_buffer.rest(), from, reach)) == std::string_view::npos) {
        if (m_buffer.rest().size() > mostToKnowObject) {
            m_buffer.consume(m_buffer.rest().size() - mostToKnowObject);
            from = 1;
        }
        if (!more()) {
            at = m_buffer.rest().size();
            break;
        }
    }
    m_buffer.consume(at);
}

} // namespace cacofonisk::recording
