// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::contacts {

/// How numbers are dialled at the PBX, so that a number is recognised however it is written: `+31
/// (0)20 123 45 67`, `0031201234567`, `020-1234567`.
struct NumberPlan
{
    std::string countryCode;                ///< `31`; empty: no country set
    std::string trunkPrefix = "0";          ///< before a national number; may be empty
    std::string internationalPrefix = "00"; ///< before a country code

    bool operator==(const NumberPlan &) const = default;

    /// The form in which numbers are compared: `+31201234567`. Digits only for an extension, and
    /// for a number whose country cannot be told. Empty if `text` (UTF-8) is not a number. An
    /// extension after a number (`;ext=102`, ` ext. 102`) is not part of it.
    [[nodiscard]] std::string canonical(std::string_view text) const;

    /// The other ways in which a number that begins like this one may be written, as digits without
    /// spaces: of `020 12` in the Netherlands `+312012` and `00312012`. None of what is no number,
    /// or does not say that it is more than an extension.
    [[nodiscard]] std::vector<std::string> waysToWrite(std::string_view begin) const;

private:
    [[nodiscard]] std::string ofDigits(std::string_view digits) const;
    [[nodiscard]] std::string international(std::string_view digits) const;
};

/// A country that can be chosen.
struct Country
{
    std::string_view code; ///< ISO 3166, `NL`, as QLocale::codeToTerritory() takes it
    NumberPlan plan;
};

/// In the order of their codes (ITU-T E.164 and E.123, national numbering plans).
[[nodiscard]] const std::vector<Country> &countries();

/// Nothing if the country is not among them.
[[nodiscard]] std::optional<NumberPlan> numberPlanOf(std::string_view country);

} // namespace cacofonisk::contacts
