// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::ami {

/// What can be wrong with input, or with what it tells. None of these stops anything.
enum class Problem : std::uint8_t {
    MessageTooLarge, ///< over the parser's limits; skipped up to its blank line
    NoBlankLine,     ///< a message that runs into the next one; both were taken
    NoCommandEnd,    ///< the raw answer to a Command without its end: taken up to a blank line
    NoActionId,      ///< an answer that does not say to which action
    NoType,          ///< a message that is neither event nor response
    UnknownEvent,    ///< an event of a name that Asterisk is not known to send
    NotUtf8,         ///< text that was taken in the 8-bit code page
    BrokenJson,      ///< a piece of a JSON recording that is no JSON object
    TruncatedTail,   ///< the input ends within a message
    UnknownChannel,  ///< an event about a channel that was not announced, or is gone
    UnknownBridge,   ///< a channel left a bridge that nobody was seen to enter
    UntoldChannel,   ///< a channel rang or talked, and no call tells of it
    Count
};

/// Counts what is wrong, by kind and name, and says each once.
class Problems final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Problem problem = Problem::NoType;
        std::string detail; ///< a name: of the event that is unknown, say; may be empty
        std::uint64_t count = 0;

        bool operator==(const Entry &) const = default;
    };

    explicit Problems(QObject *parent = nullptr);

    /// Names beyond the first 100 of a kind are counted together: input may be hostile.
    void count(Problem problem, std::string_view detail = {}, std::uint64_t times = 1);

    /// Counts what `others` have counted, which are none then.
    void moveFrom(Problems &others);

    /// In the order in which they were first seen.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

signals:
    /// A problem was seen that had not been seen before.
    void noted(const cacofonisk::ami::Problems::Entry &entry);

private:
    std::vector<Entry> m_entries;
};

/// `12 events of an unknown name: FooBar`, in the language of the application.
[[nodiscard]] QString describe(const Problems::Entry &entry);

} // namespace cacofonisk::ami
