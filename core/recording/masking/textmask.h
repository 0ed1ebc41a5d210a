// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/masking/pseudonyms.h"

namespace cacofonisk::recording {

/// Replaces the numbers and names within a text, whatever it is: a number, a name, a channel
/// (`PJSIP/1002-0000001a`), a dial string, a list. What holds it together stays: the technology
/// and the running number of a channel, the context of a Local one, ids, addresses, dates,
/// `+` and zeros in front, feature codes (`*8`), emergency numbers, single letters and digits.
class TextMask
{
public:
    enum class Reach {
        All,     ///< a text that says who somebody is: every number and word
        Numbers, ///< what an application is told: as Known, and every number of three digits
        Known    ///< any text: what was seen in one of those, devices, and what looks like a number
    };

    explicit TextMask(const Pseudonyms::Key &key);

    /// Appends what stands for `text`, a value as on the wire, to `to`.
    void append(std::string &to, std::string_view text, Reach reach);

    /// As Pseudonyms::settle().
    void settle() { m_pseudonyms.settle(); }

private:
    void maskDevice(std::string &to, std::string_view &rest, std::size_t technology);
    void maskWord(std::string &to, std::string_view text, std::size_t &at, Reach reach);
    void maskDigits(std::string &to, std::string_view text, std::size_t &at, Reach reach);
    void addNumber(std::string &to, std::string_view digits);

    Pseudonyms m_pseudonyms;
    std::string m_lower;
};

} // namespace cacofonisk::recording
