// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callwriter.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace cacofonisk::calls {

namespace {

QJsonValue json(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Null for an empty text.
QJsonValue jsonOrNull(std::string_view text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : json(text);
}

QJsonValue json(const std::optional<Moment> &moment)
{
    return moment && isTimed(*moment) ? json(isoText(*moment)) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(Duration duration)
{
    return std::round(static_cast<double>(duration.count()) / 1000) / 1000;
}

/// Seconds from the one to the other, to the millisecond; null where times are not known.
QJsonValue seconds(const std::optional<Moment> &from, const std::optional<Moment> &to)
{
    return from && to && isTimed(*from) ? json(*to - *from) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const Party &party)
{
    return {{QStringLiteral("num"), json(party.num)},
            {QStringLiteral("name"), json(party.name)},
            {QStringLiteral("channel"), json(party.channel)}};
}

QJsonValue json(const std::optional<Party> &party)
{
    return party ? QJsonValue(json(*party)) : QJsonValue(QJsonValue::Null);
}

template<class Item, class Convert>
QJsonArray list(const std::vector<Item> &items, Convert convert)
{
    QJsonArray array;
    for (const Item &item : items) {
        array.append(convert(item));
    }
    return array;
}

QJsonArray json(const std::vector<Party> &parties)
{
    return list(parties, [](const Party &party) { return json(party); });
}

/// One object a call; `now` ends what goes on.
class Composer
{
public:
    explicit Composer(Moment now)
        : m_now(now)
    {}

    QJsonObject call(const Call &call) const
    {
        const auto ended = call.ended.value_or(m_now);
        const auto talked =
            call.talked + (call.talkingSince ? m_now - *call.talkingSince : Duration(0));
        return {
            {QStringLiteral("call"), json(call.linkedid)},
            {QStringLiteral("server"), json(call.server)},
            {QStringLiteral("state"), json(nameOf(call.state))},
            {QStringLiteral("caller"), json(call.caller)},
            {QStringLiteral("dialled"),
             call.dialled ? json(*call.dialled) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("click_to_dial"), call.isClickToDial},
            {QStringLiteral("rang"), list(call.rang, [this](const auto &t) { return rung(t); })},
            {QStringLiteral("answered_by"), json(call.answeredBy)},
            {QStringLiteral("application"), jsonOrNull(call.application)},
            {QStringLiteral("talked_with"), json(call.talkedWith)},
            {QStringLiteral("transfers"),
             list(call.transfers, [this](const auto &t) { return transfer(t); })},
            {QStringLiteral("holds"), list(call.holds, [this](const auto &h) { return hold(h); })},
            {QStringLiteral("parked"),
             list(call.parked, [this](const auto &p) { return parking(p); })},
            {QStringLiteral("conference"), conference(call.conference)},
            {QStringLiteral("picked_up_by"), json(call.pickedUpBy)},
            {QStringLiteral("queue"), queue(call.queue)},
            {QStringLiteral("started"), json(std::optional(call.started))},
            {QStringLiteral("answered"), json(call.answered)},
            {QStringLiteral("ended"), json(call.ended)},
            {QStringLiteral("ring_seconds"),
             seconds(call.firstRang, call.lastRang.value_or(ended))},
            {QStringLiteral("talk_seconds"),
             isTimed(call.started) ? json(talked) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("end"),
             call.ended ? json(nameOf(call.end)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("cause"), call.cause},
            {QStringLiteral("tech_cause"), jsonOrNull(call.techCause)},
            {QStringLiteral("ended_by"), json(call.endedBy)},
        };
    }

private:
    QJsonObject rung(const DialTarget &target) const
    {
        QJsonObject object = json(target.party);
        object.insert(QStringLiteral("outcome"), json(nameOf(target.outcome)));
        object.insert(QStringLiteral("ring_seconds"),
                      seconds(target.rang, target.ended.value_or(m_now)));
        object.insert(QStringLiteral("dial_status"), jsonOrNull(target.dialStatus));
        object.insert(QStringLiteral("cause"), target.cause);
        object.insert(QStringLiteral("tech_cause"), jsonOrNull(target.techCause));
        return object;
    }

    QJsonObject transfer(const Transfer &transfer) const
    {
        return {{QStringLiteral("kind"), json(nameOf(transfer.kind))},
                {QStringLiteral("by"), json(transfer.by)},
                {QStringLiteral("dialled"), json(transfer.dialled)},
                {QStringLiteral("rang"),
                 list(transfer.rang, [this](const auto &target) { return rung(target); })},
                {QStringLiteral("answered_by"), json(transfer.answeredBy)},
                {QStringLiteral("application"), jsonOrNull(transfer.application)},
                {QStringLiteral("outcome"), json(nameOf(transfer.outcome))},
                {QStringLiteral("at"), json(std::optional(transfer.at))}};
    }

    QJsonObject hold(const Hold &hold) const
    {
        return {{QStringLiteral("by"), json(hold.by)},
                {QStringLiteral("seconds"), seconds(hold.from, hold.to.value_or(m_now))}};
    }

    QJsonObject parking(const Parking &parking) const
    {
        return {{QStringLiteral("slot"), json(parking.space)},
                {QStringLiteral("by"), json(parking.by)},
                {QStringLiteral("seconds"), seconds(parking.from, parking.to.value_or(m_now))},
                {QStringLiteral("outcome"), json(nameOf(parking.outcome))},
                {QStringLiteral("retrieved_by"), json(parking.retrievedBy)}};
    }

    QJsonValue conference(const std::optional<Conference> &conference) const
    {
        if (!conference) {
            return QJsonValue::Null;
        }
        return QJsonObject{{QStringLiteral("name"), json(conference->name)},
                           {QStringLiteral("members"), json(conference->members)}};
    }

    QJsonValue queue(const std::optional<QueueVisit> &queue) const
    {
        if (!queue) {
            return QJsonValue::Null;
        }
        return QJsonObject{
            {QStringLiteral("name"), json(queue->name)},
            {QStringLiteral("wait_seconds"), seconds(queue->from, queue->to.value_or(m_now))},
            {QStringLiteral("outcome"), json(nameOf(queue->outcome))},
            {QStringLiteral("agent"), json(queue->agent)}};
    }

    Moment m_now;
};

} // namespace

CallWriter::CallWriter(QIODevice &device)
    : m_device(device)
{}

void CallWriter::write(const Call &call, Moment now)
{
    m_device.write(QJsonDocument(Composer(now).call(call)).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace cacofonisk::calls
