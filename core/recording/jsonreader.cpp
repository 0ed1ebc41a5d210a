// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/jsonreader.h"

#include "core/ami/parser.h"

namespace cacofonisk::recording {

namespace {

constexpr auto none = std::string_view::npos;

/// Behind the brace that closes the object which `text` begins with; none where that is to come.
std::size_t behindObject(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        switch (text[at]) {
        case '"':
            for (++at; at < text.size() && text[at] != '"'; ++at) {
                at += text[at] == '\\';
            }
            break;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0) {
                return at + 1;
            }
            break;
        default:
            break;
        }
    }
    return none;
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
        if (found.what == Found::Unfinished) {
            return false;
        }
        if (found.what == Found::Broken) {
            m_problems.count(ami::Problem::BrokenJson);
        }
        if (found.size == 0) {
            skipLine();
        } else {
            m_window.take(found.size);
        }
        if (found.what == Found::Object) {
            message = ami::Message(m_object.lines(), m_hints);
            message.setReceived(ami::momentOfIso(m_object.received()));
            return true;
        }
    }
    return false;
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
        skipLine();
    } while (!m_window.rest().empty() || m_window.more());
    return false;
}

/// Reads the object at the front into m_object.
JsonReader::Found JsonReader::readObject()
{
    if (m_objectPerLine) {
        const Found found = readLine();
        if (found.what == Found::Object || format() == Format::JsonLines) {
            return found;
        }
        m_objectPerLine = false;
    }
    return readBraces();
}

JsonReader::Found JsonReader::readLine()
{
    std::size_t searched = 0;
    std::size_t end = none;
    while ((end = m_window.rest().find('\n', searched)) == none) {
        searched = m_window.rest().size();
        if (searched > ami::Parser::mostBytes) {
            return {Found::Broken, 0};
        }
        if (!m_window.more()) {
            break;
        }
    }
    const std::string_view line = m_window.rest().substr(0, end);
    const std::size_t size = line.find_last_not_of(" \t\r,]") + 1;
    if (m_object.read(line.substr(0, size))) {
        return {Found::Object, size};
    }
    const bool isUnfinished = end == none && behindObject(line) == none;
    return {isUnfinished ? Found::Unfinished : Found::Broken, 0};
}

JsonReader::Found JsonReader::readBraces()
{
    std::size_t size = none;
    while ((size = behindObject(m_window.rest())) == none) {
        if (m_window.rest().size() > ami::Parser::mostBytes) {
            return {Found::Broken, 0};
        }
        if (!m_window.more()) {
            return {Found::Unfinished, 0};
        }
    }
    return {m_object.read(m_window.rest().substr(0, size)) ? Found::Object : Found::Broken, size};
}

void JsonReader::skipLine()
{
    do {
        const std::string_view rest = m_window.rest();
        const std::size_t end = rest.find('\n');
        m_window.take(end == none ? rest.size() : end + 1);
        if (end != none) {
            return;
        }
    } while (m_window.more());
}

} // namespace cacofonisk::recording
