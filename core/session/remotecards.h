// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/jsonvalue.h"
#include "core/switchboard/cards.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace cacofonisk::session {

/// Of something that a collector told: later ones are higher.
struct RemoteVersion
{
    std::uint64_t epoch = 0;
    std::uint64_t rev = 0;

    auto operator<=>(const RemoteVersion &) const = default;
};

/// The switchboard of a server as a collector tells it: see RemoteServer.
class RemoteCards
{
public:
    static constexpr std::size_t most = 65'536; ///< of each kind

    /// One card. Older versions than what is known are ignored. Returns what names it in its
    /// chunk; empty if it is no card.
    std::string takeExtension(const JsonValue &json, RemoteVersion version);
    void takeQueue(const JsonValue &json, RemoteVersion version);
    void takeConference(const JsonValue &json, RemoteVersion version);
    void takeParking(const JsonValue &json, RemoteVersion version);

    /// What the chunk had before and does not name now is gone, unless it is newer.
    void completeExtensions(unsigned chunk, const std::set<std::string> &named,
                            RemoteVersion version);
    void completeConferences(const std::set<std::string> &named, RemoteVersion version);
    void completeParkings(const std::set<std::string> &named, RemoteVersion version);
    void removeQueue(const std::string &name, RemoteVersion version);

    [[nodiscard]] std::size_t extensions() const { return m_extensions.size(); }
    [[nodiscard]] std::size_t queues() const { return m_queues.size(); }

    [[nodiscard]] bool hasChanged() const;
    /// With all times moved by so much.
    [[nodiscard]] switchboard::Cards takeChanges(calls::Duration shift);
    [[nodiscard]] switchboard::Cards takeAll(calls::Duration shift);

private:
    template<class Card>
    struct Kept
    {
        Card card;
        RemoteVersion version;
        std::optional<unsigned> chunk;
    };

    template<class Card>
    struct Table
    {
        std::map<std::string, Kept<Card>> cards;
        std::set<std::string> changed;
        std::map<std::string, Card> gone; ///< not told yet

        [[nodiscard]] std::size_t size() const { return cards.size(); }
        Kept<Card> *put(const std::string &key, Card card, RemoteVersion version, bool isGone);
        void remove(const std::string &key);
    };

    Table<switchboard::ExtensionCard> m_extensions;
    Table<switchboard::QueueCard> m_queues;
    Table<switchboard::ConferenceCard> m_conferences;
    Table<switchboard::ParkingCard> m_parkings;
};

} // namespace cacofonisk::session
