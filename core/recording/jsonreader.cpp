// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/jsonreader.h"

#include "core/ami/parser.h"

namespace cacofonisk::recording {

namespace {

constexpr auto none = std::string_view::npos;

/// Whether an object that ends at `at` stood on a line of its own, in a text that has it whole.
bool isLine(std::string_view text, std::size_t at)
{
    const std::size_t behind = text.find_first_not_of(" \t\r,", at);
    return behind != none && text[behind] == '\n' && text.substr(0, at).find('\n') == none;
}

} // namespace

JsonReader::JsonReader(Format format, Window window, ami::Problems &problems)
    : Reader(format, std::move(window), problems)
    , m_object(problems)
{}

bool JsonReader::take(ami::Message &message)
{
    while (findObject()) {
        m_offset = m_window.offset();
        const Found found = readObject();
        switch (found.what) {
        case Found::What::Object:
            m_window.take(found.size);
            message = ami::Message(m_object.lines(), m_hints);
            message.setReceived(ami::momentOfIso(m_object.received()));
            return true;
        case Found::What::Broken:
            m_problems.count(ami::Problem::BrokenJson);
            m_window.take(found.size);
            break;
        case Found::What::Torn:
            m_problems.count(ami::Problem::BrokenJson);
            skipToObject(found.size, reach());
            break;
        case Found::What::Unfinished:
            return false;
        }
    }
    return false;
}

/// How far objects may reach here.
JsonReach JsonReader::reach() const
{
    return format() == Format::JsonLines ? JsonReach::Line : JsonReach::Anywhere;
}

/// Takes all up to the next brace; false at the end.
bool JsonReader::findObject()
{
    do {
        const std::string_view rest = m_window.rest();
        const std::size_t at = rest.find_first_not_of(" \t\r\n,[]\xef\xbb\xbf");
        m_window.take(at == none ? rest.size() : at);
        if (at == none) {
            continue;
        }
        if (rest[at] == '{') {
            return true;
        }
        m_problems.count(ami::Problem::BrokenJson);
        skipToObject(1, JsonReach::Line);
    } while (!m_window.rest().empty() || m_window.more());
    return false;
}

/// Reads the object at the front into m_object.
JsonReader::Found JsonReader::readObject()
{
    const std::size_t plain = m_object.readPlain(m_window.rest(), reach());
    if (plain > 0 && plain <= ami::Parser::mostBytes) {
        return {Found::What::Object, plain};
    }
    if (m_objectPerLine) {
        if (const std::size_t size = readLine(); size > 0) {
            return {Found::What::Object, size};
        }
    }
    return readBraces();
}

/// The size of the object that is all of the line; 0 where none is.
std::size_t JsonReader::readLine()
{
    std::size_t searched = 0;
    std::size_t end = none;
    while ((end = m_window.rest().find('\n', searched)) == none) {
        searched = m_window.rest().size();
        if (searched > ami::Parser::mostBytes) {
            return 0;
        }
        if (!m_window.more()) {
            break;
        }
    }
    const std::string_view line = m_window.rest().substr(0, end);
    const std::size_t size = line.find_last_not_of(" \t\r,]") + 1;
    return size <= ami::Parser::mostBytes && m_object.read(line.substr(0, size)) ? size : 0;
}

JsonReader::Found JsonReader::readBraces()
{
    using What = ObjectEnd::What;
    ObjectEnd end;
    while ((end = endOfObject(m_window.rest(), reach())).what == What::Unfinished) {
        if (m_window.rest().size() > ami::Parser::mostBytes) {
            return {Found::What::Torn, 1};
        }
        if (!m_window.more()) {
            // A bracket that was left open takes all that follows for its own.
            const bool isLast = nextObject(m_window.rest(), 1, reach()) == none;
            return {isLast ? Found::What::Unfinished : Found::What::Torn, 1};
        }
    }
    if (end.what == What::Torn) {
        return {Found::What::Torn, end.at};
    }
    const std::string_view rest = m_window.rest();
    if (end.at > ami::Parser::mostBytes || !m_object.read(rest.substr(0, end.at))) {
        return {Found::What::Broken, end.at};
    }
    m_objectPerLine = isLine(rest, end.at);
    return {Found::What::Object, end.at};
}

/// Takes what is broken, up to where it seems to go on at `from` or behind it.
void JsonReader::skipToObject(std::size_t from, JsonReach reach)
{
    std::size_t at = none;
    while ((at = nextObject(m_window.rest(), from, reach)) == none) {
        if (m_window.rest().size() > mostToKnowObject) {
            m_window.take(m_window.rest().size() - mostToKnowObject);
            from = 1;
        }
        if (!m_window.more()) {
            at = m_window.rest().size();
            break;
        }
    }
    m_window.take(at);
}

} // namespace cacofonisk::recording
