// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/action.h"

#include "core/ami/text.h"

#include <QDebug>

#include <algorithm>
#include <array>

namespace cacofonisk::ami {

namespace {

constexpr std::string_view lineEnd = "\r\n";
constexpr std::array<std::string_view, 2> ownKeys{"Action", "ActionID"};

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == '\x7f';
}

bool breaksLine(char c)
{
    return c == '\r' || c == '\n' || c == '\0';
}

bool isKey(std::string_view key)
{
    return !key.empty() && std::none_of(key.begin(), key.end(), [](char c) {
        return isControl(c) || c == ':' || c == ' ';
    });
}

bool isOwnKey(std::string_view key)
{
    return std::any_of(ownKeys.begin(), ownKeys.end(),
                       [key](std::string_view own) { return isSameWord(key, own); });
}

} // namespace

Action &Action::add(std::string key, std::string value)
{
    m_fields.emplace_back(std::move(key), std::move(value));
    return *this;
}

Result<std::string> Action::encode(std::string_view actionId) const
{
    const auto fault = [this](const char *text, std::string_view what) {
        return tl::unexpected(Error(text, {displayText(m_name), displayText(what)}));
    };
    if (m_fields.size() + ownKeys.size() > mostLines) {
        return fault(QT_TRANSLATE_NOOP("Error", "The action %1 has too many fields: Asterisk "
                                                "accepts %2 lines. Ask for less at a time."),
                     std::to_string(mostLines));
    }
    std::string text;
    if (const auto done = appendLine(text, ownKeys[0], m_name); !done) {
        return tl::unexpected(done.error());
    }
    if (const auto done = appendLine(text, ownKeys[1], actionId); !done) {
        return tl::unexpected(done.error());
    }
    for (const auto &[key, value] : m_fields) {
        if (!isKey(key)) {
            return fault(QT_TRANSLATE_NOOP("Error", "The action %1 has a field named “%2”, which "
                                                    "is not a valid name. Use letters and digits."),
                         key);
        }
        if (isOwnKey(key)) {
            return fault(QT_TRANSLATE_NOOP("Error", "The action %1 sets the field %2, which only "
                                                    "the connection may set. Leave it out."),
                         key);
        }
        if (const auto done = appendLine(text, key, value); !done) {
            return tl::unexpected(done.error());
        }
    }
    return text.append(lineEnd);
}

Result<void> Action::appendLine(std::string &text, std::string_view key,
                                std::string_view value) const
{
    const auto fault = [&](const char *words) {
        return tl::unexpected(Error(words, {displayText(key), displayText(m_name)}));
    };
    if (std::any_of(value.begin(), value.end(), breaksLine)) {
        return fault(QT_TRANSLATE_NOOP("Error", "%1 of the action %2 contains a line break or a "
                                                "NUL, which AMI cannot transmit. Remove it."));
    }
    const std::size_t begin = text.size();
    text.append(key).append(": ").append(value).append(lineEnd);
    if (text.size() - begin > mostLineBytes) {
        return fault(QT_TRANSLATE_NOOP("Error",
                                       "%1 of the action %2 makes the line longer than the 1024 "
                                       "bytes that Asterisk accepts. Shorten it."));
    }
    return {};
}

QDebug operator<<(QDebug debug, const Action &action)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace().noquote() << "Action(" << displayText(action.name()) << ')';
}

} // namespace cacofonisk::ami
