// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/commandanswer.h"

#include "core/ami/message.h"
#include "core/ami/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace cacofonisk::ami {

namespace {

constexpr std::string_view endMark = "--END COMMAND--";

/// The first line of `text`, its line end left out; all of it where it has no line end.
std::string_view firstLine(std::string_view text)
{
    std::string_view line = text.substr(0, text.find('\n'));
    if (line.size() < text.size() && line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

/// The size of the lines that `text` begins with and that Asterisk writes before the command does.
std::size_t headSize(std::string_view text)
{
    static constexpr std::array<std::string_view, 3> keys{"Response", "Privilege", "ActionID"};
    std::size_t size = 0;
    for (const std::string_view key : keys) {
        const std::string_view line = firstLine(text.substr(size));
        const std::size_t end = text.find('\n', size);
        if (end != std::string_view::npos && Line(line).valueOf(key).data()) {
            size = end + 1;
        }
    }
    return size;
}

/// Whether lines of `output` end with `\n` alone, as those of a command do on the wire.
bool hasBareLines(std::string_view output)
{
    const std::size_t end = output.find('\n');
    return end != std::string_view::npos && (end == 0 || output[end - 1] != '\r');
}

/// Where the mark that ends the command's lines begins, and what follows its line; npos where it is
/// not there.
std::pair<std::size_t, std::size_t> endOf(std::string_view output, std::size_t from)
{
    for (std::size_t at = from; (at = output.find(endMark, at)) != std::string_view::npos; ++at) {
        std::size_t behind = at + endMark.size();
        behind += behind < output.size() && output[behind] == '\r';
        if (behind < output.size() && output[behind] == '\n') {
            return {at, behind + 1};
        }
    }
    return {std::string_view::npos, std::string_view::npos};
}

/// Whether something begins in `output`, from `from` on, that cannot be the command's.
bool hasNextMessage(std::string_view output, std::size_t from)
{
    static const std::string banner = '\n' + std::string(bannerStart);
    return output.find(banner, from) != std::string_view::npos ||
           output.find("\nResponse: Follows", from) != std::string_view::npos ||
           (hasBareLines(output) && output.find("\n\r\nEvent: ", from) != std::string_view::npos);
}

} // namespace

bool CommandAnswer::isFollows(std::string_view text)
{
    constexpr std::size_t most = 64;
    text = text.substr(0, most);
    return text.find('\n') != std::string_view::npos &&
           isSameWord(Line(firstLine(text)).valueOf("Response"), "Follows");
}

CommandAnswer::End CommandAnswer::find(std::string_view text, std::size_t searched,
                                       std::size_t mostBytes, bool isAll)
{
    constexpr std::size_t longestMark = 32; // one that had begun
    const bool isCut = text.size() > mostBytes;
    text = text.substr(0, mostBytes);
    const std::size_t head = headSize(text);
    const std::string_view output = text.substr(head);
    const std::size_t from = searched > head + longestMark ? searched - head - longestMark : 0;
    const auto [end, behind] = endOf(output, from);
    if (hasNextMessage(output.substr(0, end), from)) {
        return End::Missing;
    }
    if (end == std::string_view::npos) {
        return isAll || isCut ? End::Missing : End::Awaited;
    }
    split(text.substr(0, head), output.substr(0, end));
    m_size = head + behind;
    return End::Found;
}

void CommandAnswer::split(std::string_view head, std::string_view output)
{
    m_lines.clear();
    const auto takeLines = [](std::string_view text, auto take) {
        while (!text.empty()) {
            take(firstLine(text));
            text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
        }
    };
    takeLines(head, [this](std::string_view line) {
        m_lines.emplace_back(Line(line).key(), m_lines.empty() ? "Success" : Line(line).value());
    });
    m_lines.emplace_back(std::string_view("Message"), std::string_view("Command output follows"));
    takeLines(output, [this](std::string_view line) {
        m_lines.emplace_back(std::string_view("Output"), line);
    });
}

} // namespace cacofonisk::ami
