// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/masking/textmask.h"

#include <algorithm>
#include <array>

namespace cacofonisk::recording {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Whatever is not ASCII is part of a word: names come in any script and code page.
bool isLetter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

/// Up to behind the last of those at `at` and after which `is` holds.
template<class Is>
std::size_t behind(std::string_view text, std::size_t at, Is is)
{
    while (at < text.size() && is(text[at])) {
        ++at;
    }
    return at;
}

/// Those that Asterisk itself has, so that devices are found where no channel of them was seen.
constexpr std::array<std::string_view, 28> technologies{
    "SIP",       "PJSIP",     "Local",  "IAX2",       "DAHDI",       "Agent",     "SCCP",
    "Skinny",    "MGCP",      "OOH323", "Console",    "Motif",       "Dongle",    "Mobile",
    "Surrogate", "AsyncGoto", "Snoop",  "CBAnn",      "CBRec",       "Bridge",    "Recorder",
    "Announcer", "Message",   "Stasis", "UnicastRTP", "AudioSocket", "WebSocket", "MulticastRTP"};

/// Where the running number of a channel's name begins: `-0000001a;1`.
std::size_t runningNumberAt(std::string_view technology, std::string_view device)
{
    const std::size_t dash = device.rfind('-');
    if (dash == std::string_view::npos || technology == "DAHDI/" || technology == "IAX2/") {
        return std::min(dash, device.size());
    }
    constexpr std::size_t digits = 8;
    const std::string_view number = device.substr(dash + 1);
    const std::size_t end = behind(number, 0, isHex);
    const bool isOne = end == digits && (end == number.size() || number[end] == ';');
    return isOne ? dash : device.size();
}

/// The size of what is an id of a bridge or channel, an address or a date in front; else 0.
std::size_t idOf(std::string_view text, TextMask::Reach reach)
{
    constexpr std::string_view uuid = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto fits = [](char c, char of) { return of == 'x' ? isHex(c) : c == of; };
    if (text.size() >= uuid.size() && std::equal(uuid.begin(), uuid.end(), text.begin(),
                                                 [&](char of, char c) { return fits(c, of); })) {
        return uuid.size();
    }
    constexpr std::size_t epoch = 10; // digits of seconds, from 2001 to 2286
    const std::size_t end = behind(text, 0, isDigit);
    if (end + 1 >= text.size() || text[end] != '.' || !isDigit(text[end + 1])) {
        const bool isDate = end == 8 && (text.starts_with("19") || text.starts_with("20"));
        const bool isTime = end == epoch && text[0] == '1';
        return reach != TextMask::Reach::All && (isDate || isTime) ? end : 0;
    }
    const std::size_t all = behind(text, 0, [](char c) { return isDigit(c) || c == '.'; });
    const auto points =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(all), '.');
    const bool isAddress = points == 3 && end <= 3;
    const bool isUniqueid = points == 1 && end == epoch && text[0] == '1';
    return isAddress || isUniqueid || reach != TextMask::Reach::All ? all : 0;
}

/// Words before a colon that say what follows.
bool isScheme(std::string_view lower)
{
    static constexpr std::array<std::string_view, 8> schemes{
        "sip", "sips", "tel", "custom", "queue", "confbridge", "park", "mwi"};
    return std::find(schemes.begin(), schemes.end(), lower) != schemes.end();
}

char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c + 32) : c;
}

/// Small and large letters as those of `like`.
void appendLike(std::string &to, std::string_view like, std::string_view word)
{
    const bool first = isUpper(like[0]);
    const bool all = std::all_of(like.begin(), like.end(), isUpper);
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool upper = all || (first && i == 0);
        to += upper ? static_cast<char>(word[i] - 32) : word[i];
    }
}

} // namespace

TextMask::TextMask(const Pseudonyms::Key &key)
    : m_pseudonyms(key)
    , m_technologies(technologies.begin(), technologies.end())
{}

void TextMask::noteChannel(std::string_view channel)
{
    const std::size_t slash = channel.find('/');
    const std::string_view technology = channel.substr(0, slash);
    const bool isWord = behind(technology, 0, [](char c) { return isLetter(c) || isDigit(c); }) ==
                        technology.size();
    if (slash != std::string_view::npos && slash > 0 && isWord) {
        m_technologies.emplace(technology);
    }
}

/// The size of a technology of channels and its slash in front; 0 where there is none.
std::size_t TextMask::technologyOf(std::string_view text) const
{
    const std::size_t slash = behind(text, 0, [](char c) { return isLetter(c) || isDigit(c); });
    const bool isOne =
        slash < text.size() && text[slash] == '/' && m_technologies.contains(text.substr(0, slash));
    return isOne ? slash + 1 : 0;
}

void TextMask::append(std::string &to, std::string_view text, Reach reach)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        const bool begins = at == 0 || (!isLetter(text[at - 1]) && !isDigit(text[at - 1]));
        const std::string_view rest = text.substr(at);
        std::size_t kept = 1;
        if (const std::size_t technology = begins ? technologyOf(rest) : 0; technology > 0) {
            std::string_view behindDevice = rest;
            maskDevice(to, behindDevice, technology);
            at = text.size() - behindDevice.size();
            continue;
        }
        if (c == '\\') {
            kept = std::min<std::size_t>(2, rest.size()); // an escape, whose letter is none
        } else if (const std::size_t id = begins ? idOf(rest, reach) : 0; id > 0) {
            kept = id;
        } else if (isLetter(c)) {
            maskWord(to, text, at, reach);
            continue;
        } else if (isDigit(c)) {
            maskDigits(to, text, at, reach);
            continue;
        }
        to.append(rest, 0, kept);
        at += kept;
    }
}

/// Takes a technology and a device off the front of `rest`.
void TextMask::maskDevice(std::string &to, std::string_view &rest, std::size_t technology)
{
    const std::string_view name = rest.substr(0, technology);
    to += name;
    rest.remove_prefix(technology);
    if (technologyOf(rest) > 0) {
        return; // `Surrogate/SIP/1002`
    }
    const std::string_view device = rest.substr(0, rest.find_first_of(" ,&<>\"|()=\t"));
    rest.remove_prefix(device.size());
    const std::size_t context = name == "Local/" ? device.find('@') : std::string_view::npos;
    const std::size_t end = std::min(context, runningNumberAt(name, device));
    append(to, device.substr(0, end), Reach::All);
    to += device.substr(end);
}

void TextMask::maskWord(std::string &to, std::string_view text, std::size_t &at, Reach reach)
{
    constexpr std::size_t shortest = 3; // words that are taken for names where anything may stand
    const std::size_t end = behind(text, at, isLetter);
    const std::string_view word = text.substr(at, end - at);
    at = end;
    m_lower.clear();
    std::transform(word.begin(), word.end(), std::back_inserter(m_lower), lowered);
    const bool isName = reach == Reach::All
                            ? word.size() > 1
                            : word.size() >= shortest && m_pseudonyms.knowsWord(m_lower);
    if (!isName || (end < text.size() && text[end] == ':' && isScheme(m_lower))) {
        to += word;
    } else {
        appendLike(to, word, m_pseudonyms.word(m_lower));
    }
}

void TextMask::maskDigits(std::string &to, std::string_view text, std::size_t &at, Reach reach)
{
    constexpr std::size_t shortest = 3; // the same of numbers
    constexpr std::size_t longest = 7;  // what is so long looks like one that is dialled
    const std::size_t begin = at;
    at = behind(text, begin, isDigit);
    const std::string_view digits = text.substr(begin, at - begin);
    const auto before = [&](std::size_t count) {
        return begin >= count ? text[begin - count] : ' ';
    };
    const bool isCode =
        (before(1) == '*' || before(1) == '#') && before(2) != '*' && digits.size() < shortest;
    const std::size_t zeros = behind(digits, 0, [](char c) { return c == '0'; });
    const std::string_view rest = digits.substr(zeros);
    const bool isAmongLetters = isLetter(before(1)) || (at < text.size() && isLetter(text[at]));
    const bool isKnown = rest.size() >= shortest + isAmongLetters && m_pseudonyms.knowsNumber(rest);
    const bool looksLikeOne = (digits.size() >= longest || before(1) == '+') && !isAmongLetters;
    const bool isTold = reach == Reach::Numbers && digits.size() >= shortest && !isAmongLetters;
    const bool isNumber = reach == Reach::All || isTold || isKnown || looksLikeOne;
    if (!isNumber || isCode || digits.size() < 2 || Pseudonyms::stays(digits)) {
        to += digits;
        return;
    }
    to += digits.substr(0, zeros);
    addNumber(to, rest);
}

void TextMask::addNumber(std::string &to, std::string_view digits)
{
    constexpr std::size_t most = 18;
    while (!digits.empty()) {
        const std::string_view part = digits.substr(0, most);
        digits.remove_prefix(part.size());
        const bool hasOne = part[0] != '0';
        to += hasOne ? m_pseudonyms.number(part) : part.substr(0, 1);
        if (!hasOne) {
            addNumber(to, part.substr(1));
        }
    }
}

} // namespace cacofonisk::recording
