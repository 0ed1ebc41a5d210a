// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/topics.h"

#include <QStringList>

#include <algorithm>
#include <cstdint>

namespace cacofonisk::mqtt {

namespace {

constexpr std::string_view hexDigits = "0123456789ABCDEF";

void appendEncoded(std::string &level, std::string_view bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        level += {'%', hexDigits[byte >> 4], hexDigits[byte & 15]};
    }
}

/// How many bytes the character at the front of `text` has; 0 if it is not UTF-8. `code` is what
/// it is.
std::size_t characterAt(std::string_view text, char32_t &code)
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xc2 ? 0
                             : first < 0xe0 ? 2
                             : first < 0xf0 ? 3
                             : first < 0xf5 ? 4
                                            : 0;
    if (size == 0 || size > text.size()) {
        return 0;
    }
    code = size == 1 ? first : first & (0x7fU >> size);
    for (const char c : text.substr(1, size - 1)) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0) != 0x80) {
            return 0;
        }
        code = code << 6 | (byte & 0x3f);
    }
    constexpr char32_t least[]{0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = code >= 0xd800 && code < 0xe000;
    return code < least[size] || code > 0x10ffff || isSurrogate ? 0 : size;
}

/// Whether MQTT forbids the character in a topic, or brokers refuse it. (MQTT 5.0, 1.5.4)
bool isForbidden(char32_t code)
{
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool isNone = (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
    return isControl || isNone || code == U'/' || code == U'+' || code == U'#' || code == U'%';
}

std::optional<unsigned> hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    return c >= 'A' && c <= 'F' ? std::optional(static_cast<unsigned>(c - 'A' + 10)) : std::nullopt;
}

} // namespace

std::string levelOf(std::string_view name)
{
    std::string level;
    if (name.starts_with('$')) {
        appendEncoded(level, "$");
        name.remove_prefix(1);
    }
    while (!name.empty()) {
        char32_t code = 0;
        const std::size_t size = characterAt(name, code);
        const std::string_view character = name.substr(0, std::max<std::size_t>(size, 1));
        if (size == 0 || isForbidden(code)) {
            appendEncoded(level, character);
        } else {
            level += character;
        }
        name.remove_prefix(character.size());
    }
    return level;
}

std::string nameOf(std::string_view level)
{
    std::string name;
    for (std::size_t at = 0; at < level.size(); ++at) {
        const auto high =
            level[at] == '%' && at + 2 < level.size() ? hexValue(level[at + 1]) : std::nullopt;
        const auto low = high ? hexValue(level[at + 2]) : std::nullopt;
        if (low) {
            name += static_cast<char>(*high << 4 | *low);
            at += 2;
        } else {
            name += level[at];
        }
    }
    return name;
}

std::string siteTopic(const QString &site)
{
    std::string topic = "cacofonisk/v1";
    for (const QString &name : site.split(u'/', Qt::SkipEmptyParts)) {
        topic.append(1, '/').append(levelOf(name.toStdString()));
    }
    return topic;
}

std::string topicBelow(std::string_view above, std::initializer_list<std::string_view> names)
{
    std::string topic(above);
    for (const std::string_view name : names) {
        topic.append(1, '/').append(levelOf(name));
    }
    return topic;
}

std::vector<std::string_view> levelsOf(std::string_view topic)
{
    std::vector<std::string_view> levels;
    for (;;) {
        const std::size_t end = topic.find('/');
        levels.push_back(topic.substr(0, end));
        if (end == std::string_view::npos) {
            return levels;
        }
        topic.remove_prefix(end + 1);
    }
}

/// FNV-1a.
unsigned chunkOf(std::string_view id, unsigned chunks)
{
    std::uint32_t hash = 2'166'136'261;
    for (const char c : id) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619;
    }
    return (hash ^ hash >> 16) % chunks;
}

} // namespace cacofonisk::mqtt
