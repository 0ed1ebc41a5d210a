// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventlist.h"
#include "core/events/eventquery.h"
#include "core/events/eventreader.h"

#include <chrono>
#include <set>
#include <string>

namespace cacofonisk::events {

/// Finds the messages that a query asks for, bit by bit, and the first ones soon: a call's are
/// looked for only from when it began, or a channel that it met was created, until it and all its
/// channels have ended.
///
/// By the rule of recording::Excerpt a later message can show that an earlier one belongs to the
/// call. So the part is read until nothing more is learned, and what is found can be anywhere
/// between the messages found before; but none of those is ever taken back. The one thing left out
/// is the creation of a bridge long before, in which nobody hears another: that of a parking lot.
///
/// Not thread-safe.
class EventSearch
{
public:
    EventSearch(EventSourcePtr source, EventQuery query);

    /// Continues until `deadline`; false if all is found, or if there is an error().
    [[nodiscard]] bool advance(std::chrono::steady_clock::time_point deadline);

    /// The numbers of the messages that were found since the last call, ascending.
    [[nodiscard]] std::vector<std::uint64_t> takeFound();

    /// The only server of which messages are asked for: that of the query, or in a recording of
    /// several the one where the call began, once that is known. Empty: all.
    [[nodiscard]] const std::string &server() const { return m_query.server; }

    /// Starts again with another filter; what was learned of the call stays.
    void setFilter(const EventFilter &filter);

    [[nodiscard]] const std::optional<Error> &error() const { return m_reader.error(); }

private:
    void begin();
    [[nodiscard]] bool finishPass();
    void keepNew();
    [[nodiscard]] bool isBehind() const;
    void look(const ami::Message &message);
    void noteServer(const ami::Message &message);
    void noteEnds(const ami::Message &message);
    [[nodiscard]] Moment earliest() const;

    EventQuery m_query;       ///< but for its server: see server()
    ami::Problems m_problems; ///< of the decoder: were told when the source was first read
    ami::TextDecoder m_decoder;
    EventReader m_reader;
    recording::Excerpt m_excerpt;
    Moment m_from{};           ///< where messages of the call may begin, as far as is known
    bool m_hasLearned = false; ///< in this pass
    bool m_isBegun = false;    ///< a pass
    bool m_isFinished = false;
    std::set<std::string, std::less<>> m_open;    ///< channels of the call that have not ended
    Moment m_lastEnd{};                           ///< when the last of them did, in this pass
    std::set<std::string, std::less<>> m_created; ///< bridges, in this pass
    EventList m_found;                            ///< until all is found
    std::vector<std::uint64_t> m_new;             ///< found in this pass and not yet in m_found
    std::vector<std::uint64_t> m_untaken;         ///< in m_found
};

} // namespace cacofonisk::events
