// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/dialsecrets.h"

#include "core/ami/text.h"

#include <algorithm>
#include <array>

namespace cacofonisk::ami {

namespace {

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The word that `text` ends with.
std::string_view lastWord(std::string_view text)
{
    const auto end = std::find_if_not(text.rbegin(), text.rend(), isWord);
    return text.substr(static_cast<std::size_t>(text.rend() - end));
}

template<std::size_t Count>
bool isIn(const std::array<std::string_view, Count> &words, std::string_view word)
{
    return std::any_of(words.begin(), words.end(),
                       [word](std::string_view one) { return isSameWord(one, word); });
}

/// Those of dial strings without URIs: what looks like a scheme in them is a user.
bool hasNoUri(std::string_view technology)
{
    static constexpr std::array<std::string_view, 3> technologies{"SIP", "IAX2", "IAX"};
    return isIn(technologies, technology);
}

/// What stands before a colon that is no user (device states of Asterisk among them).
bool isScheme(std::string_view word)
{
    static constexpr std::array<std::string_view, 16> schemes{
        "sip", "sips",  "tel",        "mailto", "xmpp",   "pres",     "im",  "http",
        "mwi", "queue", "confbridge", "park",   "custom", "calendar", "iax", "h323"};
    return isIn(schemes, word);
}

/// Where in `user`, which stands before an `@`, its secret begins: at a colon; npos where there is
/// none. `before` is what stands before the user.
std::size_t secretAt(std::string_view before, std::string_view user, Dials dials)
{
    const bool isBehindSlash = before.ends_with('/');
    const bool mayBeUri =
        !isBehindSlash || !hasNoUri(lastWord(before.substr(0, before.size() - 1)));
    bool isUri = false;
    std::size_t colon = user.find(':');
    while (colon != std::string_view::npos && mayBeUri &&
           isScheme(lastWord(user.substr(0, colon)))) {
        isUri = true;
        colon = user.find(':', colon + 1);
    }
    if (colon == std::string_view::npos || colon + 1 == user.size()) {
        return std::string_view::npos;
    }
    const bool isOneWord = user.find_first_of(" \t\"", colon) == std::string_view::npos;
    if (isBehindSlash || isUri) {
        return dials == Dials::Surely || isOneWord ? colon : std::string_view::npos;
    }
    const bool isBare = user.find_first_of("\"{}<>") == std::string_view::npos;
    return dials == Dials::Surely && isBare && isOneWord ? colon : std::string_view::npos;
}

} // namespace

std::optional<std::string> withoutDialSecrets(std::string_view text, Dials dials)
{
    std::optional<std::string> rest;
    std::size_t taken = 0; // of the text
    std::size_t begin = 0; // behind the last that separates
    for (std::size_t at = 0; (at = text.find_first_of("/&,|@", begin)) != std::string_view::npos;
         begin = at + 1) {
        if (text[at] != '@') {
            continue;
        }
        const std::string_view user = text.substr(begin, at - begin);
        const std::size_t secret = secretAt(text.substr(0, begin), user, dials);
        if (secret != std::string_view::npos) {
            if (!rest) {
                rest.emplace();
            }
            rest->append(text, taken, begin + secret - taken);
            taken = at;
        }
    }
    if (rest) {
        rest->append(text, taken);
    }
    return rest;
}

} // namespace cacofonisk::ami
