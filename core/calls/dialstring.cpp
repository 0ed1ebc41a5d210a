// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/dialstring.h"

#include "core/ami/channelname.h"
#include "core/ami/text.h"

#include <algorithm>
#include <array>

namespace cacofonisk::calls {

namespace {

/// What the attempts between the slashes are.
enum class Form {
    Address,  ///< `peer`, `number@host`, `peer/number/host`
    Account,  ///< `peer`, `user:secret@host/number@context/options`
    Endpoint, ///< `endpoint`, `number@endpoint`, `endpoint/uri`
    Line,     ///< `number@where/options`
    Group,    ///< `line/number/options`: the line alone is no number
};

struct Technology
{
    std::string_view name;
    Form form;
};

// Asterisk: the request functions of channels/chan_*.c, main/core_local.c; and those of
// chan_sccp, chan_dongle, chan_mobile, chan_misdn, chan_capi, chan_khomp.
constexpr std::array<Technology, 24> technologies{{
    {"SIP", Form::Address},   {"PJSIP", Form::Endpoint}, {"Local", Form::Line},
    {"IAX2", Form::Account},  {"DAHDI", Form::Group},    {"SCCP", Form::Line},
    {"Skinny", Form::Line},   {"USTM", Form::Line},      {"MGCP", Form::Line},
    {"Agent", Form::Line},    {"Motif", Form::Address},  {"Jingle", Form::Address},
    {"Gtalk", Form::Address}, {"OOH323", Form::Address}, {"H323", Form::Address},
    {"Zap", Form::Group},     {"mISDN", Form::Group},    {"CAPI", Form::Group},
    {"Dongle", Form::Group},  {"Quectel", Form::Group},  {"Mobile", Form::Group},
    {"Khomp", Form::Group},   {"VPB", Form::Group},      {"Woomera", Form::Group},
}};

std::string_view upTo(std::string_view text, std::string_view ends)
{
    return text.substr(0, text.find_first_of(ends));
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789+*#") == std::string_view::npos;
}

auto named(std::string_view name)
{
    return std::find_if(technologies.begin(), technologies.end(),
                        [name](const Technology &one) { return one.name == name; });
}

/// Takes the technology off the front of `dialString`, where it is.
Form takeForm(std::string_view &dialString, std::string_view channel)
{
    const std::string_view first = dialString.substr(0, dialString.find('/'));
    const std::string_view own = upTo(channel, "/");
    auto technology = named(own);
    const bool isInFront =
        first.size() < dialString.size() &&
        (named(first) != technologies.end() || (!own.empty() && ami::isSameWord(first, own)));
    if (isInFront) {
        dialString.remove_prefix(first.size() + 1);
        technology = named(first) != technologies.end() ? named(first) : technology;
    }
    return technology == technologies.end() ? Form::Address : technology->form;
}

/// Who is called by `sip:user;parameters@host:port;parameters`, or a part of that; a host by itself
/// is nobody.
std::string_view userOf(std::string_view address)
{
    static constexpr std::array<std::string_view, 4> schemes{"sip:", "sips:", "tel:", "xmpp:"};
    for (const std::string_view scheme : schemes) {
        if (address.size() > scheme.size() &&
            ami::isSameWord(address.substr(0, scheme.size()), scheme)) {
            address.remove_prefix(scheme.size());
            break;
        }
    }
    const std::size_t at = address.find('@');
    const std::string_view user = upTo(address.substr(0, at), ";");
    const bool isHost =
        at == std::string_view::npos && user.find_first_of(".:[") != std::string_view::npos;
    return isHost ? std::string_view() : upTo(user, ":"); // behind which secrets are
}

/// What is dialled of `ww0201234567`, `9w0201234567` or `holdother:0201234567`: the longest of the
/// attempts between which it waits.
std::string_view digitsOf(std::string_view dialled)
{
    dialled.remove_prefix(dialled.find(':') + 1); // to the begin where there is none
    std::string_view longest;
    while (!dialled.empty()) {
        const std::string_view attempt = upTo(dialled, "wWpP,");
        longest = attempt.size() > longest.size() ? attempt : longest;
        dialled.remove_prefix(std::min(attempt.size() + 1, dialled.size()));
    }
    // A letter in front says of what kind the number is (pridialplan).
    const std::size_t first = longest.find_first_of("0123456789+*#");
    return first == std::string_view::npos ? longest : longest.substr(first);
}

} // namespace

std::string_view numberOf(std::string_view dialString, std::string_view channel)
{
    const Form form = takeForm(dialString, channel);
    if (form == Form::Address) {
        dialString = upTo(dialString, "!"); // other addresses to be told (Asterisk: chan_sip.c)
    }
    const std::string_view first = upTo(dialString, "/");
    std::string_view second = dialString.substr(std::min(first.size() + 1, dialString.size()));
    second = upTo(second, "/");
    switch (form) {
    case Form::Line:
        return upTo(first, "@");
    case Form::Group:
        return digitsOf(second);
    case Form::Endpoint:
        if (second.empty()) {
            return upTo(first, "@");
        }
        return isNumber(first) && !isNumber(userOf(second)) ? first : userOf(second);
    case Form::Account:
        if (second.empty() && first.find('@') != std::string_view::npos) {
            return {};
        }
        break;
    case Form::Address:
        break;
    }
    return userOf(second.empty() ? first : second);
}

Reach reachOf(std::string_view dialString, std::string_view channel)
{
    const std::string_view number = numberOf(dialString, channel);
    const Form form = takeForm(dialString, channel);
    const std::string_view device = lineOf(channel);
    const std::string_view peer = device.substr(device.find('/') + 1);
    const bool isAtAddress =
        form == Form::Endpoint && dialString.find('/') != std::string_view::npos;
    const bool isPeer = form == Form::Line ? upTo(dialString, "@") == upTo(peer, "@")
                        : isAtAddress      ? number == peer
                                           : dialString == peer;
    if (isPeer) {
        return Reach::Device;
    }
    const bool isBehind = form != Form::Line && isNumber(number) &&
                          dialString.find_first_of("/@") != std::string_view::npos;
    if (isBehind) {
        return isAtAddress ? Reach::Address : Reach::Number;
    }
    return isAtAddress && upTo(dialString, "/") == peer ? Reach::Device : Reach::Unknown;
}

std::string_view lineOf(std::string_view channel)
{
    const std::string_view device = ami::deviceOf(channel);
    const std::size_t slash = device.find('/');
    const auto technology = named(upTo(device, "/"));
    const bool mayHaveNumber = technology != technologies.end() && technology->form == Form::Group;
    return mayHaveNumber ? device.substr(0, device.find('/', slash + 1)) : device;
}

} // namespace cacofonisk::calls
