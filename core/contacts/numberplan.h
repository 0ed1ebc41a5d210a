// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::contacts {

/// How numbers are dialled where the PBX is, so that one number is known in whatever form it is
/// written: `+31 (0)20 123 45 67`, `0031201234567`, `020-1234567`.
struct NumberPlan
{
    std::string countryCode;                ///< `31`; empty: no country is set
    std::string trunkPrefix = "0";          ///< before a number within the country; may be empty
    std::string internationalPrefix = "00"; ///< before a country code

    bool operator==(const NumberPlan &) const = default;

    /// The form in which numbers are compared: `+31201234567`; the digits alone of an extension,
    /// and of a number of which it cannot be told where it is. Empty where `text` (UTF-8) is no
    /// number. An extension behind a number (`;ext=102`, ` ext. 102`) is not part of it.
    [[nodiscard]] std::string canonical(std::string_view text) const;

private:
    [[nodiscard]] std::string ofDigits(std::string_view digits) const;
    [[nodiscard]] std::string international(std::string_view digits) const;
};

/// A country that can be chosen.
struct Country
{
    std::string_view code; ///< of ISO 3166, `NL`: what QLocale::codeToTerritory() takes
    NumberPlan plan;
};

/// In the order of their codes (ITU-T E.164 and E.123, national numbering plans).
[[nodiscard]] const std::vector<Country> &countries();

/// Nothing for a country that is not among them.
[[nodiscard]] std::optional<NumberPlan> numberPlanOf(std::string_view country);

} // namespace cacofonisk::contacts
