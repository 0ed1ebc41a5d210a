// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/factlog.h"

#include "tests/support/script.h"

namespace cacofonisk::test {

using namespace tracking;

namespace {

QString name(const Channel *channel)
{
    return channel ? text(channel->name) : QStringLiteral("nobody");
}

QString name(const Channel &channel)
{
    return name(&channel);
}

/// `name=value`, or nothing where there is no value.
QString pair(const char *name, std::string_view value)
{
    return value.empty() ? QString() : QLatin1String(name) + u'=' + text(value);
}

QString pair(const char *name, int value)
{
    return value == 0 ? QString() : QLatin1String(name) + u'=' + QString::number(value);
}

QStringList words(const Channel &channel, const Hangup &hangup)
{
    static constexpr std::array<const char *, 3> sources{"", "(missed)", "(restart)"};
    return {name(channel), QString::number(hangup.cause), text(hangup.causeText),
            text(hangup.techCause),
            QLatin1String(sources[static_cast<std::size_t>(hangup.source)])};
}

QStringList words(const Dial &dial)
{
    return {name(dial.caller),
            QStringLiteral(">"),
            name(dial.target),
            pair("exten", dial.callerExten),
            pair("dialString", dial.dialString),
            text(dial.status),
            pair("forward", dial.forward),
            dial.target.dialledBy ? QStringLiteral("(open)") : QString(),
            dial.isInferred ? QStringLiteral("(inferred)") : QString()};
}

QStringList words(const Parking &parking)
{
    return {name(parking.parkee),         QStringLiteral("by"),
            name(parking.retriever),      pair("lot", parking.lot),
            pair("space", parking.space), pair("parker", parking.parkerDialString)};
}

QStringList words(const QueueVisit &visit)
{
    return {name(visit.caller), text(visit.queue), QString::number(visit.position),
            QString::number(visit.waited.count())};
}

/// A bridge by its id and how many are in it.
QString name(const Bridge &bridge)
{
    return text(bridge.uniqueid) + u'/' + QString::number(bridge.members.size());
}

} // namespace

FactLog::FactLog(const Facts &facts, QObject *parent)
    : QObject(parent)
{
    noteChannels(facts);
    noteDials(facts);
    noteTransfers(facts);
    noteMedia(facts);
    noteServices(facts);
}

void FactLog::note(const char *fact, const QStringList &words)
{
    QStringList line{QLatin1String(fact)};
    for (const QString &word : words) {
        if (!word.isEmpty()) {
            line.append(word);
        }
    }
    m_lines.append(line.join(u' '));
}

void FactLog::noteChannels(const Facts &facts)
{
    connect(&facts, &Facts::serverStarted, this,
            [this](int uptime) { note("serverStarted", {QString::number(uptime)}); });
    connect(&facts, &Facts::serverStopping, this, [this](bool restarts) {
        note("serverStopping", {restarts ? QStringLiteral("restarts") : QString()});
    });
    connect(&facts, &Facts::channelCreated, this, [this](const Channel &channel) {
        note("channelCreated",
             {name(channel), channel.isInferred ? QStringLiteral("(inferred)") : QString()});
    });
    connect(&facts, &Facts::channelStateChanged, this, [this](const Channel &channel, int before) {
        note("channelStateChanged", {name(channel), QString::number(before), QStringLiteral(">"),
                                     QString::number(channel.state)});
    });
    connect(&facts, &Facts::channelRenamed, this,
            [this](const Channel &channel) { note("channelRenamed", {name(channel)}); });
    connect(&facts, &Facts::channelChanged, this,
            [this](const Channel &channel) { note("channelChanged", {name(channel)}); });
    connect(&facts, &Facts::channelListed, this, &FactLog::onChannelListed);
    connect(&facts, &Facts::applicationStarted, this,
            [this](const Channel &channel, std::string_view application, std::string_view data) {
                note("applicationStarted", {name(channel), text(application), text(data)});
            });
    connect(&facts, &Facts::hangupRequested, this, &FactLog::onHangupRequested);
    connect(&facts, &Facts::channelHungUp, this,
            [this](const Channel &channel, const Hangup &hangup) {
                note("channelHungUp", words(channel, hangup));
            });
}

void FactLog::noteDials(const Facts &facts)
{
    connect(&facts, &Facts::localPaired, this, [this](const Channel &first, const Channel &second) {
        note("localPaired", {name(first), name(second)});
    });
    connect(&facts, &Facts::dialBegan, this,
            [this](const Dial &dial) { note("dialBegan", words(dial)); });
    connect(&facts, &Facts::dialProgressed, this,
            [this](const Dial &dial) { note("dialProgressed", words(dial)); });
    connect(&facts, &Facts::dialEnded, this,
            [this](const Dial &dial) { note("dialEnded", words(dial)); });
    connect(&facts, &Facts::bridgeEntered, this, [this](const BridgeEntry &entry) {
        note("bridgeEntered",
             {name(entry.channel), name(entry.bridge), pair("linkedid", entry.linkedid),
              pair("exten", entry.exten), pair("occupants", entry.occupants),
              entry.isUp ? QString() : QStringLiteral("(rings)"),
              entry.swapped ? QStringLiteral("for ") + name(*entry.swapped) : QString(),
              entry.isInferred ? QStringLiteral("(inferred)") : QString()});
    });
    connect(&facts, &Facts::bridgeLeft, this, [this](const BridgeExit &exit) {
        note("bridgeLeft",
             {name(exit.channel), name(exit.bridge), pair("occupants", exit.occupants)});
    });
}

void FactLog::noteTransfers(const Facts &facts)
{
    connect(&facts, &Facts::blindTransferred, this, [this](const BlindTransfer &transfer) {
        note("blindTransferred", {name(transfer.transferer), QStringLiteral("sends"),
                                  name(transfer.transferee), pair("exten", transfer.extension),
                                  transfer.succeeded ? QString() : QStringLiteral("(failed)")});
    });
    connect(&facts, &Facts::attendedTransferred, this, &FactLog::onAttendedTransferred);
    connect(&facts, &Facts::pickedUp, this, [this](const Channel &picker, const Channel &target) {
        note("pickedUp", {name(picker), name(target)});
    });
    connect(&facts, &Facts::originated, this, &FactLog::onOriginated);
}

void FactLog::noteMedia(const Facts &facts)
{
    const auto one = [&](auto fact, const char *word) {
        connect(&facts, fact, this, [this, word](const Channel &c) { note(word, {name(c)}); });
    };
    one(&Facts::held, "held");
    one(&Facts::unheld, "unheld");
    one(&Facts::musicStopped, "musicStopped");
    one(&Facts::recordingStarted, "recordingStarted");
    one(&Facts::recordingStopped, "recordingStopped");
    const auto place = [&](auto fact, const char *word) {
        connect(&facts, fact, this, [this, word](const Channel &c, std::string_view n) {
            note(word, {name(c), text(n)});
        });
    };
    place(&Facts::musicStarted, "musicStarted");
    place(&Facts::muted, "muted");
    place(&Facts::unmuted, "unmuted");
    connect(&facts, &Facts::holdListed, this, [this](const Channel &channel, bool holds) {
        note("holdListed", {name(channel), holds ? QString() : QStringLiteral("(over)")});
    });
    const auto pair = [&](auto fact, const char *word) {
        connect(&facts, fact, this, [this, word](const Channel &a, const Channel &b) {
            note(word, {name(a), name(b)});
        });
    };
    pair(&Facts::spyingStarted, "spyingStarted");
    pair(&Facts::spyingStopped, "spyingStopped");
}

void FactLog::noteServices(const Facts &facts)
{
    const auto parking = [&](auto fact, const char *word) {
        connect(&facts, fact, this, [this, word](const Parking &p) { note(word, words(p)); });
    };
    parking(&Facts::callParked, "callParked");
    parking(&Facts::parkedCallRetrieved, "parkedCallRetrieved");
    parking(&Facts::parkedCallSwapped, "parkedCallSwapped");
    parking(&Facts::parkedCallTimedOut, "parkedCallTimedOut");
    parking(&Facts::parkedCallGivenUp, "parkedCallGivenUp");
    const auto queue = [&](auto fact, const char *word) {
        connect(&facts, fact, this, [this, word](const QueueVisit &v) { note(word, words(v)); });
    };
    queue(&Facts::queueJoined, "queueJoined");
    queue(&Facts::queueLeft, "queueLeft");
    queue(&Facts::queueAbandoned, "queueAbandoned");
    const auto agent = [&](auto fact, const char *word) {
        connect(&facts, fact, this, [this, word](const AgentCall &call) {
            note(word, {name(call.caller), name(call.agent), text(call.queue),
                        QString::number(call.lasted.count())});
        });
    };
    agent(&Facts::agentCalled, "agentCalled");
    agent(&Facts::agentConnected, "agentConnected");
    agent(&Facts::agentFinished, "agentFinished");
    agent(&Facts::agentMissed, "agentMissed");
    connect(&facts, &Facts::conferenceJoined, this, [this](const Channel &c, std::string_view n) {
        note("conferenceJoined", {name(c), text(n)});
    });
    connect(&facts, &Facts::conferenceLeft, this, [this](const Channel &c, std::string_view n) {
        note("conferenceLeft", {name(c), text(n)});
    });
    connect(&facts, &Facts::extensionChanged, this, [this](const Extension &extension) {
        note("extensionChanged",
             {text(extension.address), QString::number(extension.status), text(extension.hint)});
    });
    connect(&facts, &Facts::userEventRaised, this, &FactLog::onUserEventRaised);
}

void FactLog::onChannelListed(const Listing &listing)
{
    note("channelListed",
         {name(listing.channel), pair("application", listing.application),
          pair("data", listing.data), listing.isCalled ? QStringLiteral("called") : QString(),
          pair("dialled", listing.dialledNumber)});
}

void FactLog::onHangupRequested(const Channel &channel, const Hangup &hangup,
                                HangupRequester requester)
{
    const bool byPhone = requester == HangupRequester::Phone;
    note("hangupRequested", words(channel, hangup) << (byPhone ? QStringLiteral("by phone")
                                                               : QStringLiteral("by asterisk")));
}

void FactLog::onAttendedTransferred(const AttendedTransfer &transfer)
{
    static constexpr std::array<const char *, 6> destinations{"Bridge",   "App",  "Link",
                                                              "Threeway", "Fail", "Other"};
    note("attendedTransferred",
         {QLatin1String(destinations[static_cast<std::size_t>(transfer.destination)]),
          name(transfer.first), name(transfer.second), QStringLiteral("join"),
          name(transfer.transferee), name(transfer.target),
          pair("application", transfer.application), pair("bridge", transfer.bridgeUniqueid),
          pair("secondBridge", transfer.secondBridgeUniqueid),
          pair("transferee", transfer.transfereeUniqueid), pair("target", transfer.targetUniqueid),
          pair("firstLinkedid", transfer.firstLinkedid), pair("firstExten", transfer.firstExten),
          pair("secondExten", transfer.secondExten), pair("targetNum", transfer.targetNum),
          pair("localOne", transfer.localOneUniqueid), pair("localTwo", transfer.localTwoUniqueid),
          transfer.succeeded ? QString() : QStringLiteral("(failed)")});
}

void FactLog::onOriginated(const Origination &origination)
{
    note("originated", {name(origination.channel), pair("name", origination.channelName),
                        pair("exten", origination.exten),
                        origination.succeeded ? QString() : QStringLiteral("(failed)")});
}

void FactLog::onUserEventRaised(const UserEvent &event)
{
    QStringList words{name(event.channel)};
    for (const auto &[key, value] : event.fields) {
        words.append(text(key) + u'=' + text(value));
    }
    note("userEventRaised", words);
}

} // namespace cacofonisk::test
