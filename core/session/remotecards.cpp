// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/remotecards.h"

#include "core/switchboard/cardreader.h"

#include <utility>

namespace cacofonisk::session {

namespace {

using switchboard::ConferenceCard;
using switchboard::ExtensionCard;
using switchboard::ParkingCard;
using switchboard::QueueCard;

void move(std::optional<Moment> &moment, calls::Duration by)
{
    if (moment) {
        *moment += by;
    }
}

void move(ExtensionCard &card, calls::Duration by)
{
    move(card.since, by);
}

void move(QueueCard &card, calls::Duration by)
{
    for (switchboard::WaitingCard &waiting : card.waiting) {
        waiting.since += by;
    }
    for (switchboard::MemberCard &member : card.members) {
        move(member.since, by);
        move(member.pausedSince, by);
        move(member.lastCall, by);
    }
    if (card.asterisk) {
        card.asterisk->at += by;
    }
    for (switchboard::AbandonedCall &call : card.abandonedCalls) {
        call.at += by;
        move(call.calledBack, by);
    }
}

void move(ConferenceCard &card, calls::Duration by)
{
    move(card.since, by);
    for (switchboard::ConferenceMemberCard &member : card.members) {
        move(member.since, by);
    }
}

void move(ParkingCard &card, calls::Duration by)
{
    move(card.since, by);
    move(card.returns, by);
}

void markGone(ExtensionCard &card)
{
    card.isGone = true;
}

void markGone(QueueCard &card)
{
    card.isGone = true;
}

void markGone(ConferenceCard &card)
{
    card.isGone = true;
    card.members.clear();
}

void markGone(ParkingCard &card)
{
    card.parked.reset();
}

template<class Table, class Card>
void takeChangesOf(Table &table, calls::Duration shift, std::vector<Card> &cards)
{
    for (auto &[key, card] : std::exchange(table.gone, {})) {
        if (!table.cards.contains(key)) {
            cards.push_back(std::move(card));
        }
    }
    for (const std::string &key : std::exchange(table.changed, {})) {
        if (const auto kept = table.cards.find(key); kept != table.cards.end()) {
            cards.push_back(kept->second.card);
            move(cards.back(), shift);
        }
    }
}

template<class Table, class Card>
void takeAllOf(Table &table, calls::Duration shift, std::vector<Card> &cards)
{
    table.changed.clear();
    table.gone.clear();
    for (const auto &[key, kept] : table.cards) {
        cards.push_back(kept.card);
        move(cards.back(), shift);
    }
}

/// Removes what is older than `version`, is not among `named`, and `isOf` the same list.
template<class Table, class IsOf>
void removeOthers(Table &table, const std::set<std::string> &named, RemoteVersion version,
                  IsOf isOf)
{
    std::vector<std::string> gone;
    for (const auto &[key, kept] : table.cards) {
        if (!named.contains(key) && kept.version <= version && isOf(kept)) {
            gone.push_back(key);
        }
    }
    for (const std::string &key : gone) {
        table.remove(key);
    }
}

std::string keyOf(const ParkingCard &card)
{
    return card.lot + '\n' + card.space;
}

} // namespace

template<class Card>
RemoteCards::Kept<Card> *RemoteCards::Table<Card>::put(const std::string &key, Card card,
                                                       RemoteVersion version, bool isGone)
{
    const auto known = cards.find(key);
    if (known != cards.end() && known->second.version >= version) {
        return &known->second;
    }
    if (isGone) {
        remove(key);
        return nullptr;
    }
    if (known == cards.end() && cards.size() >= most) {
        return nullptr;
    }
    Kept<Card> &kept = cards[key];
    kept.card = std::move(card);
    kept.version = version;
    changed.insert(key);
    return &kept;
}

template<class Card>
void RemoteCards::Table<Card>::remove(const std::string &key)
{
    if (const auto known = cards.find(key); known != cards.end()) {
        markGone(known->second.card);
        gone[key] = std::move(known->second.card);
        cards.erase(known);
    }
}

std::string RemoteCards::takeExtension(const JsonValue &json, RemoteVersion version)
{
    auto card = switchboard::readExtension(json);
    if (!card) {
        return {};
    }
    const std::string key = card->address();
    const bool isGone = card->isGone;
    m_extensions.put(key, std::move(*card), version, isGone);
    return key;
}

/// Calls that were abandoned are told only when there is one more: until then those known stay.
void RemoteCards::takeQueue(const JsonValue &json, RemoteVersion version)
{
    auto card = switchboard::readQueue(json);
    if (!card) {
        return;
    }
    const std::string key = card->name;
    const bool isGone = card->isGone;
    const auto known = m_queues.cards.find(key);
    if (!switchboard::listsAbandoned(json) && known != m_queues.cards.end()) {
        card->abandonedCalls = known->second.card.abandonedCalls;
    }
    m_queues.put(key, std::move(*card), version, isGone);
}

void RemoteCards::takeConference(const JsonValue &json, RemoteVersion version)
{
    if (auto card = switchboard::readConference(json)) {
        const std::string key = card->name;
        const bool isGone = card->isGone;
        m_conferences.put(key, std::move(*card), version, isGone);
    }
}

void RemoteCards::takeParking(const JsonValue &json, RemoteVersion version)
{
    if (auto card = switchboard::readParking(json)) {
        const std::string key = keyOf(*card);
        const bool isGone = !card->parked;
        m_parkings.put(key, std::move(*card), version, isGone);
    }
}

void RemoteCards::completeExtensions(unsigned chunk, const std::set<std::string> &named,
                                     RemoteVersion version)
{
    removeOthers(m_extensions, named, version,
                 [chunk](const auto &kept) { return kept.chunk == chunk; });
    for (const std::string &key : named) {
        if (const auto known = m_extensions.cards.find(key); known != m_extensions.cards.end()) {
            known->second.chunk = chunk;
        }
    }
}

void RemoteCards::completeConferences(const std::set<std::string> &named, RemoteVersion version)
{
    removeOthers(m_conferences, named, version, [](const auto &) { return true; });
}

void RemoteCards::completeParkings(const std::set<std::string> &named, RemoteVersion version)
{
    removeOthers(m_parkings, named, version, [](const auto &) { return true; });
}

void RemoteCards::removeQueue(const std::string &name, RemoteVersion version)
{
    if (const auto known = m_queues.cards.find(name);
        known != m_queues.cards.end() && known->second.version <= version) {
        m_queues.remove(name);
    }
}

bool RemoteCards::hasChanged() const
{
    const auto isChanged = [](const auto &table) {
        return !table.changed.empty() || !table.gone.empty();
    };
    return isChanged(m_extensions) || isChanged(m_queues) || isChanged(m_conferences) ||
           isChanged(m_parkings);
}

switchboard::Cards RemoteCards::takeChanges(calls::Duration shift)
{
    switchboard::Cards cards;
    takeChangesOf(m_extensions, shift, cards.extensions);
    takeChangesOf(m_queues, shift, cards.queues);
    takeChangesOf(m_conferences, shift, cards.conferences);
    takeChangesOf(m_parkings, shift, cards.parkings);
    return cards;
}

switchboard::Cards RemoteCards::takeAll(calls::Duration shift)
{
    switchboard::Cards cards;
    takeAllOf(m_extensions, shift, cards.extensions);
    takeAllOf(m_queues, shift, cards.queues);
    takeAllOf(m_conferences, shift, cards.conferences);
    takeAllOf(m_parkings, shift, cards.parkings);
    return cards;
}

} // namespace cacofonisk::session
