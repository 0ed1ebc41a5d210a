// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/vcardlines.h"

#include "core/contacts/text.h"

#include <algorithm>
#include <array>

namespace cacofonisk::contacts {

namespace {

/// The first of `characters` that stands in no quotes.
std::size_t findUnquoted(std::string_view text, std::string_view characters)
{
    bool isQuoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        isQuoted ^= text[at] == '"';
        if (!isQuoted && characters.find(text[at]) != std::string_view::npos) {
            return at;
        }
    }
    return std::string_view::npos;
}

std::string unquoted(std::string_view text)
{
    std::string bare(text);
    std::erase(bare, '"');
    return bare;
}

int valueOfHex(char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const std::size_t at = digits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

QByteArray ofQuotedPrintable(std::string_view text)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(text.size()));
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isCode = text[at] == '=' && at + 2 < text.size();
        const int high = isCode ? valueOfHex(text[at + 1]) : -1;
        const int low = isCode ? valueOfHex(text[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

bool isQuotedPrintable(std::string_view head)
{
    constexpr std::string_view word = "quoted-printable";
    const auto same = [](char c, char small) {
        return c == small || (c >= 'A' && c <= 'Z' && c + 32 == small);
    };
    return head.size() >= word.size() &&
           std::search(head.begin(), head.end(), word.begin(), word.end(), same) != head.end();
}

} // namespace

std::string_view VCardProperty::parameter(std::string_view of) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [of](const auto &parameter) { return parameter.first == of; });
    return found == parameters.end() ? std::string_view() : std::string_view(found->second);
}

VCardLines::VCardLines(std::string_view text)
    : m_text(text)
{}

std::string_view VCardLines::readLine()
{
    const std::string_view rest = m_text.substr(m_at);
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto found = std::find_if(rest.begin(), rest.end(), isEnd);
    const auto end = static_cast<std::size_t>(found - rest.begin());
    m_at += end + (rest.substr(end).starts_with("\r\n") ? 2 : end < rest.size() ? 1 : 0);
    ++m_line;
    return rest.substr(0, end);
}

/// Takes a line with those that go on with it.
void VCardLines::unfold()
{
    m_unfolded = readLine();
    const bool isQuoted =
        isQuotedPrintable(std::string_view(m_unfolded).substr(0, m_unfolded.find(':')));
    while (m_at < m_text.size()) {
        if (isQuoted && m_unfolded.ends_with('=')) {
            m_unfolded.pop_back();
            m_unfolded += readLine();
        } else if (m_text[m_at] == ' ' || m_text[m_at] == '\t') {
            m_unfolded += readLine().substr(1);
        } else {
            return;
        }
    }
}

bool VCardLines::next(VCardProperty &property)
{
    while (m_at < m_text.size()) {
        property.line = m_line + 1;
        property.name.clear();
        property.parameters.clear();
        property.value.clear();
        unfold();
        if (split(property)) {
            decode(property);
        }
        if (!trimmed(m_unfolded).empty()) {
            return true;
        }
    }
    return false;
}

bool VCardLines::split(VCardProperty &property)
{
    std::string_view rest = trimmed(m_unfolded);
    std::size_t colon = findUnquoted(rest, ":");
    colon = colon == std::string_view::npos ? rest.find(':') : colon; // a quote that is not closed
    if (colon == std::string_view::npos || colon == 0) {
        return false;
    }
    std::string_view head = rest.substr(0, colon);
    property.value = rest.substr(colon + 1);
    const std::size_t nameEnd = std::min(head.find(';'), head.size());
    property.name = lowered(head.substr(0, nameEnd));
    property.name.erase(0, property.name.rfind('.') + 1);
    head.remove_prefix(nameEnd);
    while (!head.empty()) {
        head.remove_prefix(1);
        const std::size_t end = std::min(findUnquoted(head, ";"), head.size());
        const std::string_view parameter = head.substr(0, end);
        const std::size_t equals = parameter.find('=');
        // In vCard 2.1 a kind may stand alone: `TEL;WORK:`.
        const std::string name =
            equals == std::string_view::npos ? "type" : lowered(parameter.substr(0, equals));
        property.parameters.emplace_back(
            name, unquoted(parameter.substr(equals == std::string_view::npos ? 0 : equals + 1)));
        head.remove_prefix(end);
    }
    return true;
}

void VCardLines::decode(VCardProperty &property)
{
    const auto saysSo = [](const auto &parameter) { return isQuotedPrintable(parameter.second); };
    if (std::any_of(property.parameters.begin(), property.parameters.end(), saysSo)) {
        property.value = textOf(ofQuotedPrintable(property.value), property.parameter("charset"));
    }
}

std::string unescaped(std::string_view value)
{
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const bool isEscape = value[at] == '\\' && at + 1 < value.size();
        const char c = isEscape ? value[++at] : value[at];
        text += isEscape && (c == 'n' || c == 'N') ? ' ' : c;
    }
    return text;
}

std::vector<std::string> partsOf(std::string_view value)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == ';') {
            parts.push_back(unescaped(value.substr(begin, at - begin)));
            begin = at + 1;
        } else if (value[at] == '\\') {
            ++at;
        }
    }
    parts.push_back(unescaped(value.substr(begin)));
    return parts;
}

} // namespace cacofonisk::contacts
