// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/wire.h"

#include <algorithm>

namespace cacofonisk::test {

Fields fieldsOf(const ami::Message &message)
{
    Fields fields;
    for (const ami::Line &line : message.lines()) {
        fields.emplace_back(line.key(), line.value());
    }
    return fields;
}

std::string wire(std::string_view lines)
{
    std::string text;
    for (const char c : lines) {
        text += c == '\n' ? "\r\n" : std::string(1, c);
    }
    return text + "\r\n";
}

void parse(std::string_view bytes, std::size_t pieceSize, ami::Problems &problems,
           const std::function<void(const ami::Message &)> &take)
{
    ami::Parser parser(problems);
    std::string buffer;
    while (!bytes.empty()) {
        const std::size_t size = std::min(pieceSize, bytes.size());
        buffer.append(bytes.substr(0, size));
        bytes.remove_prefix(size);
        std::string_view rest = buffer;
        ami::Message message;
        do {
            while (parser.next(rest, message)) {
                take(message);
            }
        } while (bytes.empty() && parser.end());
        buffer.erase(0, buffer.size() - rest.size());
    }
}

std::vector<Fields> parsed(std::string_view bytes, std::size_t pieceSize, ami::Problems &problems)
{
    std::vector<Fields> messages;
    parse(bytes, pieceSize, problems,
          [&](const ami::Message &message) { messages.push_back(fieldsOf(message)); });
    return messages;
}

} // namespace cacofonisk::test
