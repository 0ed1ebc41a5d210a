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

/// What can be wrong with input or its content. None of these stops processing.
enum class Problem : std::uint8_t {
    MessageTooLarge, ///< over the parser's limits; skipped up to its blank line
    NoBlankLine,     ///< a message that runs into the next one; both were accepted
    NoCommandEnd,    ///< the raw answer to a Command without its end: accepted up to a blank line
    NoActionId,      ///< an answer that does not name its action
    NoType,          ///< a message that is neither event nor response
    UnknownEvent,    ///< an event with a name that Asterisk is not known to send
    NotUtf8,         ///< text that was read in the 8-bit code page
    BrokenJson,      ///< a piece of a JSON recording that is not a JSON object
    NoText,          ///< a part of a raw recording with NUL bytes: overwritten, or never written
    TruncatedTail,   ///< the input ends inside a message
    UnknownChannel,  ///< an event about a channel that was not announced, or is gone
    UnknownBridge,   ///< a channel left a bridge that no channel was seen to enter
    UntoldChannel,   ///< a channel rang or talked, but belongs to no call that is shown
    Count
};

/// Counts problems by kind and name, and reports each one once.
class Problems final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Problem problem = Problem::NoType;
        std::string detail; ///< a name, such as that of the unknown event; may be empty
        std::uint64_t count = 0;

        bool operator==(const Entry &) const = default;
    };

    explicit Problems(QObject *parent = nullptr);

    /// After the first 100 names of a kind, further ones are counted together: input may be
    /// hostile.
    void count(Problem problem, std::string_view detail = {}, std::uint64_t times = 1);

    /// Moves the counts of `others` into this one.
    void moveFrom(Problems &others);

    /// In the order in which they were first seen.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

signals:
    /// A problem was seen for the first time.
    void noted(const cacofonisk::ami::Problems::Entry &entry);

private:
    std::vector<Entry> m_entries;
};

/// `12 events with an unknown name: FooBar`, in the language of the application.
[[nodiscard]] QString describe(const Problems::Entry &entry);

} // namespace cacofonisk::ami
