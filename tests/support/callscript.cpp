// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"

#include "tests/support/wire.h"

#include <stdexcept>

namespace cacofonisk::test {

namespace {

constexpr std::chrono::milliseconds step{10};

std::string numOf(std::string_view uniqueid)
{
    return std::string(uniqueid.substr(0, uniqueid.find('.')));
}

std::string channelOf(std::string_view uniqueid)
{
    if (const auto half = uniqueid.find(';'); half != uniqueid.npos) {
        return "Local/" + std::string(uniqueid.substr(0, half)) + "-1" +
               std::string(uniqueid.substr(half));
    }
    const auto dot = uniqueid.find('.');
    return "SIP/" + numOf(uniqueid) + '-' +
           std::string(dot == uniqueid.npos ? "1" : uniqueid.substr(dot + 1));
}

std::string secondsOf(Moment moment)
{
    const auto micros = moment.time_since_epoch().count();
    const std::string fraction = std::to_string(1'000'000 + micros % 1'000'000);
    return std::to_string(micros / 1'000'000) + '.' + fraction.substr(1);
}

std::string line(std::string_view key, std::string_view value)
{
    std::string text = "; ";
    return text.append(key).append(": ").append(value);
}

/// The fields by which an event names a channel, each with `block` before it.
std::string named(std::string_view block, std::string_view uniqueid)
{
    const std::string prefix(block);
    return line(prefix + "Uniqueid", uniqueid) + line(prefix + "Channel", channelOf(uniqueid));
}

} // namespace

CallScript::CallScript()
{
    QObject::connect(&m_book, &calls::CallBook::callEnded, &m_book,
                     [this](const calls::Call &call) { m_ended.push_back(call); });
}

CallScript &CallScript::tell(std::string_view script)
{
    for (const QString &message : linesOfScript(script)) {
        m_now += step;
        const std::string lines = message.toStdString() + line("Timestamp", secondsOf(m_now));
        play(m_tracker, lines);
    }
    return *this;
}

CallScript &CallScript::tellTimesByReceipt()
{
    m_tracker.tellTimesByReceipt();
    return *this;
}

CallScript &CallScript::wait(std::chrono::milliseconds time)
{
    m_now += time;
    return *this;
}

CallScript &CallScript::calls(std::string_view caller, std::string_view exten)
{
    return tell("Event: Newchannel" + named({}, caller) + line("Linkedid", caller) +
                line("CallerIDNum", numOf(caller)) + line("ChannelState", "4") +
                line("Exten", exten));
}

CallScript &CallScript::creates(std::string_view channel, std::string_view linkedid)
{
    const bool isLocal = channel.find(';') != channel.npos;
    return tell("Event: Newchannel" + named({}, channel) +
                line("Linkedid", linkedid.empty() ? channel : linkedid) +
                (isLocal ? std::string() : line("CallerIDNum", numOf(channel))) +
                line("ChannelState", "0"));
}

CallScript &CallScript::pairs(std::string_view place, std::string_view linkedid)
{
    const std::string first = std::string(place) + ";1";
    const std::string second = std::string(place) + ";2";
    creates(first, linkedid);
    creates(second, linkedid);
    return tell("Event: LocalBridge" + line("LocalOneUniqueid", first) +
                line("LocalOneChannel", channelOf(first)) + line("LocalTwoUniqueid", second) +
                line("LocalTwoChannel", channelOf(second)));
}

CallScript &CallScript::dials(std::string_view caller, std::string_view target)
{
    return tell("Event: DialBegin" + named({}, caller) + named("Dest", target) +
                line("DialString", numOf(target)));
}

CallScript &CallScript::rings(std::string_view target, std::string_view caller)
{
    creates(target, leg(caller).linkedid);
    dials(caller, target);
    return tell("Event: Newstate; ChannelState: 5" + named({}, target));
}

CallScript &CallScript::originates(std::string_view phone, std::string_view linkedid)
{
    creates(phone, linkedid);
    tell("Event: DialBegin" + named("Dest", phone) + line("DialString", numOf(phone)));
    return tell("Event: Newstate; ChannelState: 5" + named({}, phone));
}

CallScript &CallScript::runs(std::string_view channel, std::string_view application,
                             std::string_view data)
{
    return tell("Event: Newexten" + named({}, channel) + line("Application", application) +
                line("AppData", data));
}

CallScript &CallScript::comesUp(std::string_view channel)
{
    return tell("Event: Newstate; ChannelState: 6" + named({}, channel));
}

CallScript &CallScript::dialEnds(std::string_view target, std::string_view caller,
                                 std::string_view status)
{
    return tell("Event: DialEnd" + named({}, caller) + named("Dest", target) +
                line("DialStatus", status));
}

CallScript &CallScript::answers(std::string_view target, std::string_view caller,
                                std::string_view bridge)
{
    comesUp(target);
    dialEnds(target, caller, "ANSWER");
    comesUp(caller);
    enters(caller, bridge);
    return enters(target, bridge);
}

CallScript &CallScript::enters(std::string_view channel, std::string_view bridge,
                               std::string_view more)
{
    return tell("Event: BridgeEnter; BridgeUniqueid: " + std::string(bridge) +
                occupantsOf(bridge, 1) + named({}, channel) +
                line("Linkedid", leg(channel).linkedid) + std::string(more));
}

CallScript &CallScript::leaves(std::string_view channel)
{
    const tracking::BridgeId id = this->channel(channel).bridge;
    const std::string bridge(m_tracker.state().bridges[id].uniqueid);
    return tell("Event: BridgeLeave; BridgeUniqueid: " + bridge + occupantsOf(bridge, -1) +
                named({}, channel));
}

CallScript &CallScript::hangsUp(std::string_view phone, int cause)
{
    tell("Event: HangupRequest" + named({}, phone));
    return ends(phone, cause);
}

CallScript &CallScript::ends(std::string_view channel, int cause)
{
    if (this->channel(channel).bridge) {
        leaves(channel);
    }
    return tell("Event: Hangup; Cause: " + std::to_string(cause) + named({}, channel));
}

CallScript &CallScript::sends(std::string_view transferer, std::string_view transferee,
                              std::string_view exten)
{
    tell("Event: BlindTransfer; Result: Success" + named("Transferer", transferer) +
         named("Transferee", transferee) + line("Extension", exten));
    leaves(transferee);
    return leaves(transferer);
}

CallScript &CallScript::joins(std::string_view first, std::string_view second,
                              std::string_view transferee, std::string_view more)
{
    return tell("Event: AttendedTransfer; Result: Success" + named("OrigTransferer", first) +
                named("SecondTransferer", second) + named("Transferee", transferee) +
                std::string(more));
}

const calls::Leg &CallScript::leg(std::string_view uniqueid) const
{
    const calls::Leg *const leg = history().legs.find(uniqueid);
    return leg ? *leg : throw std::out_of_range(std::string(uniqueid));
}

const calls::LegGroup &CallScript::groupOf(std::string_view uniqueid) const
{
    return history().groups[leg(uniqueid).group];
}

QString CallScript::namesOf(const std::vector<calls::LegId> &legs) const
{
    QStringList names;
    for (const calls::LegId leg : legs) {
        names << nameOf(leg);
    }
    return names.join(QStringLiteral(", "));
}

QString CallScript::nameOf(calls::LegId leg) const
{
    return leg ? text(history().legs[leg].uniqueid) : QStringLiteral("-");
}

std::vector<calls::Call> CallScript::told() const
{
    std::vector<calls::Call> all = m_ended;
    for (const calls::SharedCall &open : m_book.calls()) {
        all.push_back(*open);
    }
    std::sort(all.begin(), all.end(),
              [](const calls::Call &a, const calls::Call &b) { return a.id < b.id; });
    return all;
}

calls::Call CallScript::call() const
{
    std::vector<calls::Call> all = told();
    return all.size() == 1 ? std::move(all.front())
                           : throw std::logic_error(std::to_string(all.size()) + " calls");
}

const tracking::Channel &CallScript::channel(std::string_view uniqueid) const
{
    const tracking::Channel *const channel = m_tracker.state().channels.find(uniqueid);
    return channel ? *channel : throw std::out_of_range(std::string(uniqueid));
}

std::string CallScript::occupantsOf(std::string_view bridge, int more) const
{
    const tracking::Bridge *const known = m_tracker.state().bridges.find(bridge);
    const auto members = known ? static_cast<int>(known->members.size()) : 0;
    return line("BridgeNumChannels", std::to_string(members + more));
}

QString wordsOf(const std::vector<calls::DialTarget> &targets)
{
    QStringList words;
    for (const calls::DialTarget &target : targets) {
        words << text(target.party.num) + u' ' + text(nameOf(target.outcome));
    }
    return words.join(QStringLiteral(", "));
}

QString numbersOf(const std::vector<calls::Party> &parties)
{
    QStringList numbers;
    for (const calls::Party &party : parties) {
        numbers << text(party.num);
    }
    return numbers.join(QStringLiteral(", "));
}

QString numberOf(const std::optional<calls::Party> &party)
{
    return party ? text(party->num) : QStringLiteral("-");
}

} // namespace cacofonisk::test
