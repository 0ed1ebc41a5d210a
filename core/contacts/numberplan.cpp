// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/numberplan.h"

#include <algorithm>

namespace cacofonisk::contacts {

namespace {

constexpr std::size_t longest = 15;         // digits of a number (ITU-T E.164)
constexpr std::size_t shortestOutside = 7;  // with its prefix; what is shorter is an extension
constexpr std::size_t shortestNational = 9; // without one
constexpr std::size_t shortestBehindCode = 8;

/// The digits and a `+` in front, as far as the number goes.
std::string digitsOf(std::string_view text)
{
    constexpr std::string_view scheme = "tel:";
    if (text.size() > scheme.size() && text.substr(0, 3).find_first_not_of("telTEL") == text.npos &&
        text[3] == ':') {
        text.remove_prefix(scheme.size());
    }
    constexpr std::string_view zero = "(0)";
    std::string digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isPrefixed = digits.starts_with('+') || digits.starts_with("00");
        if (isPrefixed && text.substr(at).starts_with(zero)) {
            at += zero.size() - 1;
        } else if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c == '+' && digits.empty()) {
            digits += c;
        } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ';' || c == ',' ||
                   c == '*' || c == '#' || c == '@' || c == '+') {
            break;
        }
    }
    return digits;
}

} // namespace

std::string NumberPlan::canonical(std::string_view text) const
{
    std::string digits = digitsOf(text);
    const bool isInternational = digits.starts_with('+');
    const std::string_view bare = std::string_view(digits).substr(isInternational);
    if (bare.size() < 2 || bare.size() > longest + internationalPrefix.size()) {
        return {};
    }
    std::string number = isInternational ? international(bare) : ofDigits(bare);
    return number.size() <= longest + 1 ? number : std::string();
}

std::string NumberPlan::ofDigits(std::string_view digits) const
{
    const std::string own = '+' + countryCode;
    if (digits.size() < shortestOutside) {
        return std::string(digits);
    }
    if (!internationalPrefix.empty() && digits.starts_with(internationalPrefix)) {
        return international(digits.substr(internationalPrefix.size()));
    }
    if (countryCode.empty()) {
        return std::string(digits);
    }
    if (!trunkPrefix.empty() && digits.starts_with(trunkPrefix)) {
        return own + std::string(digits.substr(trunkPrefix.size()));
    }
    // As trunks send numbers, and as spreadsheets keep them, which drop zeros in front.
    if (digits.starts_with(countryCode) &&
        digits.size() >= countryCode.size() + shortestBehindCode &&
        digits.size() > shortestNational) {
        return international(digits);
    }
    const std::size_t shortest = trunkPrefix.empty() ? shortestOutside : shortestNational;
    return digits.size() >= shortest ? own + std::string(digits) : std::string(digits);
}

std::string NumberPlan::international(std::string_view digits) const
{
    std::string number = "+";
    if (!countryCode.empty() && digits.starts_with(countryCode)) {
        number += countryCode;
        digits.remove_prefix(countryCode.size());
        const bool hasTrunk = trunkPrefix == "0" && digits.starts_with(trunkPrefix);
        digits.remove_prefix(hasTrunk ? trunkPrefix.size() : 0); // `+31 020…`
    }
    return number.append(digits);
}

std::vector<std::string> NumberPlan::waysToWrite(std::string_view begin) const
{
    constexpr std::size_t fewest = 3; // digits that say anything
    const std::string digits = digitsOf(begin);
    const bool isWritten = begin.find_first_not_of("+0123456789 -./()") == begin.npos;
    if (!isWritten || digits.size() < fewest) {
        return {};
    }
    const bool isAbroad = !internationalPrefix.empty() && digits.starts_with(internationalPrefix);
    const bool isNational = !countryCode.empty() && !trunkPrefix.empty() && !isAbroad &&
                            digits.starts_with(trunkPrefix);
    std::string number; // behind the `+`
    if (digits.starts_with('+')) {
        number = international(std::string_view(digits).substr(1)).substr(1);
    } else if (isAbroad) {
        number =
            international(std::string_view(digits).substr(internationalPrefix.size())).substr(1);
    } else if (isNational) {
        number = countryCode + digits.substr(trunkPrefix.size());
    } else if (const std::string whole = canonical(digits); whole.starts_with('+')) {
        number = whole.substr(1);
    } else {
        return {};
    }
    std::vector<std::string> ways{'+' + number, internationalPrefix + number};
    if (number.size() >= shortestNational) { // as trunks send it
        ways.push_back(number);
    }
    if (!countryCode.empty() && number.starts_with(countryCode) &&
        number.size() > countryCode.size()) {
        ways.push_back(trunkPrefix + number.substr(countryCode.size()));
    }
    std::erase(ways, digits);
    if (ways.size() > 1 && ways.back() == ways[ways.size() - 2]) { // where the trunk prefix is the
        ways.pop_back();                                           // country's code
    }
    return ways;
}

const std::vector<Country> &countries()
{
    static const std::vector<Country> all{
        {"AE", {"971", "0", "00"}},  {"AR", {"54", "0", "00"}},  {"AT", {"43", "0", "00"}},
        {"AU", {"61", "0", "0011"}}, {"AW", {"297", "", "00"}},  {"BE", {"32", "0", "00"}},
        {"BG", {"359", "0", "00"}},  {"BR", {"55", "0", "00"}},  {"CA", {"1", "1", "011"}},
        {"CH", {"41", "0", "00"}},   {"CL", {"56", "", "00"}},   {"CN", {"86", "0", "00"}},
        {"CO", {"57", "", "00"}},    {"CW", {"599", "", "00"}},  {"CY", {"357", "", "00"}},
        {"CZ", {"420", "", "00"}},   {"DE", {"49", "0", "00"}},  {"DK", {"45", "", "00"}},
        {"EE", {"372", "", "00"}},   {"EG", {"20", "0", "00"}},  {"ES", {"34", "", "00"}},
        {"FI", {"358", "0", "00"}},  {"FR", {"33", "0", "00"}},  {"GB", {"44", "0", "00"}},
        {"GR", {"30", "", "00"}},    {"HK", {"852", "", "001"}}, {"HR", {"385", "0", "00"}},
        {"HU", {"36", "06", "00"}},  {"ID", {"62", "0", "008"}}, {"IE", {"353", "0", "00"}},
        {"IL", {"972", "0", "00"}},  {"IN", {"91", "0", "00"}},  {"IS", {"354", "", "00"}},
        {"IT", {"39", "", "00"}},    {"JP", {"81", "0", "010"}}, {"KR", {"82", "0", "001"}},
        {"LI", {"423", "", "00"}},   {"LT", {"370", "0", "00"}}, {"LU", {"352", "", "00"}},
        {"LV", {"371", "", "00"}},   {"MA", {"212", "0", "00"}}, {"MT", {"356", "", "00"}},
        {"MX", {"52", "", "00"}},    {"MY", {"60", "0", "00"}},  {"NG", {"234", "0", "009"}},
        {"NL", {"31", "0", "00"}},   {"NO", {"47", "", "00"}},   {"NZ", {"64", "0", "00"}},
        {"PH", {"63", "0", "00"}},   {"PL", {"48", "", "00"}},   {"PT", {"351", "", "00"}},
        {"RO", {"40", "0", "00"}},   {"RS", {"381", "0", "00"}}, {"RU", {"7", "8", "810"}},
        {"SA", {"966", "0", "00"}},  {"SE", {"46", "0", "00"}},  {"SG", {"65", "", "001"}},
        {"SI", {"386", "0", "00"}},  {"SK", {"421", "0", "00"}}, {"SR", {"597", "", "00"}},
        {"TH", {"66", "0", "001"}},  {"TR", {"90", "0", "00"}},  {"TW", {"886", "0", "002"}},
        {"UA", {"380", "0", "00"}},  {"US", {"1", "1", "011"}},  {"VN", {"84", "0", "00"}},
        {"ZA", {"27", "0", "00"}},
    };
    return all;
}

std::optional<NumberPlan> numberPlanOf(std::string_view country)
{
    const auto found = std::find_if(countries().begin(), countries().end(),
                                    [country](const Country &c) { return c.code == country; });
    return found == countries().end() ? std::nullopt : std::optional(found->plan);
}

} // namespace cacofonisk::contacts
