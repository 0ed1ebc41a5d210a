// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/masking/pseudonyms.h"

#include <set>

namespace cacofonisk::recording {

/// Replaces the numbers and names in a text of any kind: a number, a name, a channel
/// (`PJSIP/1002-0000001a`), a dial string, a list. Its structure stays: the technology and serial
/// number of a channel, the context of a Local channel, ids, addresses, dates, leading `+` and
/// zeros, feature codes (`*8`), emergency numbers, single letters and digits.
class TextMask
{
public:
    enum class Reach {
        All,     ///< text that says who somebody is: every number and word
        Numbers, ///< application data: as Known, and every number of three or more digits
        Known    ///< any text: what was seen in those above, devices, what looks like a number
    };

    explicit TextMask(const Pseudonyms::Key &key);

    /// Appends `text`, a value as on the wire, to `to`, with everything replaced.
    void append(std::string &to, std::string_view text, Reach reach);

    /// What stands in front of the first slash in the name of a channel is a technology from now
    /// on.
    void noteChannel(std::string_view channel);

    /// See Pseudonyms::settle().
    void settle() { m_pseudonyms.settle(); }

private:
    [[nodiscard]] std::size_t technologyOf(std::string_view text) const;
    void maskDevice(std::string &to, std::string_view &rest, std::size_t technology);
    void maskWord(std::string &to, std::string_view text, std::size_t &at, Reach reach);
    void maskDigits(std::string &to, std::string_view text, std::size_t &at, Reach reach);
    void addNumber(std::string &to, std::string_view digits);

    Pseudonyms m_pseudonyms;
    std::set<std::string, std::less<>> m_technologies;
    std::string m_lower;
};

} // namespace cacofonisk::recording
