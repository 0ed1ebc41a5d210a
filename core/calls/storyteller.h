// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/cast.h"
#include "core/calls/connections.h"
#include "core/calls/outcomes.h"

#include <optional>

namespace cacofonisk::calls {

/// Makes the call of a story: a pure function of the evidence.
class StoryTeller
{
public:
    StoryTeller(const Evidence &evidence, const Story &story);

    /// Nothing where the story is no call: see Cast::caller().
    [[nodiscard]] std::optional<Call> tell() const;

private:
    [[nodiscard]] const Leg &leg(LegId id) const { return m_evidence.legs[id]; }

    void tellTargets(Call &call) const;
    void tellTransfers(Call &call) const;
    [[nodiscard]] Transfer transferOf(const Part &part) const;
    void tellTalk(Call &call) const;
    void addConsultations(std::vector<Span> &spans) const;
    void tellHolds(Call &call) const;
    void tellParking(Call &call) const;
    void tellConference(Call &call) const;
    void tellQueue(Call &call) const;
    void tellJoined(Call &call) const;
    void tellApplication(Call &call) const;
    void tellEnd(Call &call) const;
    void tellState(Call &call) const;

    [[nodiscard]] std::string applicationOf(const Leg &leg, Moment from) const;
    [[nodiscard]] bool tookOver(const Part &part, const Leg &leg) const;
    [[nodiscard]] const Leg *behindLocal(const Part &part, const Leg &leg) const;
    [[nodiscard]] std::optional<Party> partyOfDevice(std::string_view device) const;

    const Evidence &m_evidence;
    const Story &m_story;
    Cast m_cast;
    Connections m_connections;
    Outcomes m_outcomes;
};

} // namespace cacofonisk::calls
