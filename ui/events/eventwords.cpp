// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/eventwords.h"

#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <algorithm>
#include <array>

namespace cacofonisk::ui {

using events::Event;

namespace {

/// What says most of a message, by the begin of its name; the first that fits counts. Names of keys
/// stand for their values; of what is between two `|`, nothing is shown if all values are missing.
struct Summary
{
    std::string_view type;
    std::string_view form;
};

constexpr auto summaries = std::to_array<Summary>({
    {"Newchannel", "{ChannelStateDesc}|{CallerIDNum} {CallerIDName}|→ {Exten}"},
    {"Newstate", "{ChannelStateDesc}|{ConnectedLineNum} {ConnectedLineName}"},
    {"NewCallerid", "{CallerIDNum} {CallerIDName}"},
    {"NewConnectedLine", "{ConnectedLineNum} {ConnectedLineName}"},
    {"NewAccountCode", "{AccountCode}"},
    {"Newexten", "{Application}({AppData})|{Exten} {Context}"},
    {"VarSet", "{Variable}={Value}"},
    {"Rename", "{Newname}"},
    {"DialBegin", "{DestChannel}|{DialString}"},
    {"DialState", "{DialStatus}|{DestChannel}"},
    {"DialEnd", "{DialStatus}|{DestChannel}|{Forward}"},
    {"Dial", "{DialStatus}|{Destination}|{Dialstring}"},
    {"BridgeMerge", "{ToBridgeUniqueid}|{FromBridgeUniqueid}"},
    {"Bridge", "{BridgeType} {BridgeTechnology}|{BridgeNumChannels}|{BridgeUniqueid}"},
    {"HangupRequest", "{Cause}"},
    {"HangupHandler", "{Handler}"},
    {"Hangup", "{Cause} {Cause-txt}|{TechCause}"},
    {"SoftHangupRequest", "{Cause}"},
    {"BlindTransfer", "{Result}|{Extension} {Context}|{TransfereeChannel}"},
    {"AttendedTransfer", "{Result}|{DestType}|{TransfereeChannel} {TransferTargetChannel}"},
    {"Pickup", "{TargetChannel}"},
    {"LocalBridge", "{LocalTwoChannel}|{Exten} {Context}"},
    {"QueueMember", "{Queue}|{MemberName}|{Status}{Paused}{PausedReason}"},
    {"QueueCaller", "{Queue}|{Position}|{HoldTime}"},
    {"Agent", "{Queue}|{MemberName}|{HoldTime} {TalkTime} {Reason}"},
    {"ParkedCall", "{ParkingLot}|{ParkingSpace}|{ParkeeChannel}"},
    {"UnParkedCall", "{ParkingLot}|{ParkingSpace}|{RetrieverChannel}"},
    {"Confbridge", "{Conference}"},
    {"Meetme", "{Meetme}"},
    {"DTMF", "{Digit}|{Direction}"},
    {"MusicOnHoldStart", "{Class}"},
    {"DeviceStateChange", "{State}"},
    {"ExtensionStatus", "{StatusText}|{Hint}"},
    {"PresenceStatus", "{Status}|{Message}"},
    {"PeerStatus", "{PeerStatus}|{Address}"},
    {"ContactStatus", "{ContactStatus}|{URI}"},
    {"OriginateResponse", "{Response}|{Reason}|{Exten} {Context}"},
    {"UserEvent", "{UserEvent}"},
    {"Cdr", "{Disposition}|{Duration}|{BillableSeconds}"},
    {"CEL", "{EventName}|{Extra}"},
    {"Response", "{Response}|{Message}"},
    {"FullyBooted", "{Status}"},
    {"Shutdown", "{Shutdown}|{Restart}"},
});

/// The keys of what a message is about, if it has no channel.
constexpr auto subjects = std::to_array<std::string_view>(
    {"Channel", "DestChannel", "TransfererChannel", "OrigTransfererChannel", "ParkeeChannel",
     "LocalOneChannel", "BridgeUniqueid", "ToBridgeUniqueid", "Interface", "Device", "Exten",
     "Peer", "AOR", "Queue", "Conference"});

/// What most messages have, and what says little.
constexpr auto usualKeys =
    std::to_array<std::string_view>({"Event",        "Response",         "Privilege",
                                     "Timestamp",    "ActionID",         "Channel",
                                     "Uniqueid",     "Linkedid",         "SystemName",
                                     "ChannelState", "ChannelStateDesc", "CallerIDNum",
                                     "CallerIDName", "ConnectedLineNum", "ConnectedLineName",
                                     "Language",     "AccountCode",      "Context",
                                     "Exten",        "Priority"});

/// Asterisk's words for a value that is not there.
std::string_view knownValue(const Event &event, std::string_view key)
{
    const std::string_view value = event.value(key);
    return value == "<unknown>" || value == "(null)" ? std::string_view() : value;
}

/// Without values that are missing; empty if all are.
QString filledIn(std::string_view form, const Event &event)
{
    QString text;
    bool isAny = false;
    while (!form.empty()) {
        const std::size_t open = std::min(form.find('{'), form.size());
        text += ui::text(form.substr(0, open));
        form.remove_prefix(open);
        if (const std::size_t close = form.find('}'); close != form.npos) {
            const std::string_view value = knownValue(event, form.substr(1, close - 1));
            text += harmless(value, 80);
            isAny = isAny || !value.empty();
            form.remove_prefix(close + 1);
        }
    }
    return isAny ? text.simplified() : QString();
}

/// The first of what it has beside the usual.
QString firstValues(const Event &event)
{
    constexpr qsizetype most = 3;
    QStringList values;
    for (const events::EventField &field : event.fields) {
        const bool isUsual =
            std::any_of(usualKeys.begin(), usualKeys.end(),
                        [&](std::string_view key) { return ami::isSameWord(field.key, key); });
        if (!isUsual && !field.value.empty() && values.size() < most) {
            values.append(field.key.empty() ? harmless(field.value, 80)
                                            : harmless(field.key, 40) + QLatin1Char('=') +
                                                  harmless(field.value, 80));
        }
    }
    return values.join(QStringLiteral(" · "));
}

/// What is no character that one sees where it stands.
bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString signOf(char32_t c)
{
    constexpr char32_t pictures = 0x2400; // of the control characters, in their order
    constexpr char32_t deleted = 0x7f;
    if (c < U' ') {
        return QString(QChar(static_cast<char16_t>(pictures + c)));
    }
    return c == deleted ? QString(QChar(0x2421))
                        : QStringLiteral("[U+%1]").arg(
                              QString::number(static_cast<uint>(c), 16).toUpper(), 4, u'0');
}

} // namespace

QString harmless(std::string_view utf8, qsizetype most)
{
    // No character has more than four bytes: what is behind these is cut off anyway.
    const bool isLong = utf8.size() > static_cast<std::size_t>(most) * 4;
    const QString whole = text(utf8.substr(0, static_cast<std::size_t>(most) * 4));
    QString shown;
    qsizetype count = 0;
    for (const char32_t c : whole.toUcs4()) {
        if (++count > most) {
            return shown + u'…';
        }
        if (isUnseen(c)) {
            shown += signOf(c);
        } else {
            shown += QStringView(QChar::fromUcs4(c));
        }
    }
    return isLong ? shown + u'…' : shown;
}

QString subjectText(const Event &event)
{
    const auto known = std::find_if(subjects.begin(), subjects.end(), [&](std::string_view key) {
        return !event.value(key).empty();
    });
    return known == subjects.end() ? QString() : harmless(event.value(*known), 200);
}

QString summaryText(const Event &event)
{
    const auto form = std::find_if(summaries.begin(), summaries.end(), [&](const Summary &summary) {
        return event.type.starts_with(summary.type);
    });
    if (form == summaries.end()) {
        return firstValues(event);
    }
    QStringList parts;
    std::string_view rest = form->form;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        if (const QString part = filledIn(rest.substr(0, end), event); !part.isEmpty()) {
            parts.append(part);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parts.isEmpty() ? firstValues(event) : parts.join(QStringLiteral(" · "));
}

QString eventTimeText(Moment moment, ladder::TimeScale scale, Moment since)
{
    using namespace std::chrono;
    if (!calls::isTimed(moment)) {
        return {};
    }
    const auto thousandths = [](auto span) {
        return QStringLiteral(".%1").arg(span.count() % 1000, 3, 10, QLatin1Char('0'));
    };
    if (scale == ladder::TimeScale::Clock || !calls::isTimed(since)) {
        return clockText(moment) + thousandths(floor<milliseconds>(moment.time_since_epoch()));
    }
    const auto span = round<milliseconds>(abs(moment - since));
    const QString sign(moment < since && span.count() > 0 ? u'−' : u'+');
    const QString whole =
        span < minutes(1) ? QString::number(span / seconds(1)) : durationText(span);
    return sign + whole + thousandths(span);
}

} // namespace cacofonisk::ui
