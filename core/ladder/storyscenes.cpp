// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/storyteller.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::ladder {

using namespace calls;

std::vector<StoryTeller::Scene> StoryTeller::scenes() const
{
    using Kind = Scene::Kind;
    std::vector<Scene> all;
    if (m_call.answeredBy && m_call.answered && m_call.retrievedFrom.empty() &&
        !isAnsweredByTarget()) {
        all.push_back({Kind::Answer, 0, *m_call.answered});
    }
    if (m_call.queue && m_call.queue->transfer == 0 && m_call.queue->from) {
        all.push_back({Kind::QueueJoin, 0, *m_call.queue->from});
    }
    if (m_call.queue && m_call.queue->transfer == 0 &&
        m_call.queue->outcome != QueueOutcome::Waiting) {
        const bool isAnswered = m_call.queue->outcome == QueueOutcome::Answered;
        const auto at = isAnswered ? m_call.queue->from : m_call.queue->to;
        all.push_back({Kind::Queue, 0, at.value_or(m_call.started)});
    }
    for (std::size_t i = 0; i < m_call.holds.size(); ++i) {
        all.push_back({Kind::Hold, i, m_call.holds[i].from});
    }
    for (std::size_t i = 0; i < m_call.parked.size(); ++i) {
        all.push_back({Kind::Parking, i, m_call.parked[i].from});
    }
    for (std::size_t i = 0; i < m_call.transfers.size(); ++i) {
        all.push_back({Kind::Transfer, i, m_call.transfers[i].at});
    }
    for (std::size_t i = 0; i < m_call.consultations.size(); ++i) {
        const Consultation &of = m_call.consultations[i];
        const auto at = of.rang.empty() ? of.ended : std::optional(of.rang.front().rang);
        all.push_back({Kind::Consultation, i, at.value_or(m_now)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Scene &a, const Scene &b) { return a.at < b.at; });
    return all;
}

void StoryTeller::tellScenes()
{
    const std::vector<Scene> all = scenes();
    if (m_call.pickedUpBy && m_call.answeredBy &&
        StoryNames::isSame(*m_call.pickedUpBy, *m_call.answeredBy)) {
        m_picker = m_call.pickedUpBy;
    }
    std::size_t told = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        tellTargets(m_targets, told, all[i].at);
        if (all[i].kind != Scene::Kind::Hold) {
            tellScene(all[i]);
            continue;
        }
        std::vector<Hold> holds{m_call.holds[all[i].index]};
        while (i + 1 < all.size() && all[i + 1].kind == Scene::Kind::Hold) {
            holds.push_back(m_call.holds[all[++i].index]);
        }
        tellHolds(std::move(holds));
    }
    tellTargets(m_targets, told, Moment::max());
}

void StoryTeller::tellScene(const Scene &scene)
{
    switch (scene.kind) {
    case Scene::Kind::Answer:
        if (m_picker) {
            tellPickup({});
        } else if (!m_names.isMentioned(*m_call.answeredBy) || !m_call.pickedUpBy) {
            say(tr("The call reached %1.", "a party"), {name(*m_call.answeredBy)});
        }
        break;
    case Scene::Kind::QueueJoin:
        tellQueueJoin(*m_call.queue, m_call.caller);
        break;
    case Scene::Kind::Queue:
        tellQueue(*m_call.queue, m_call.caller);
        break;
    case Scene::Kind::Hold:
        break; // told together
    case Scene::Kind::Parking:
        tellParking(m_call.parked[scene.index]);
        break;
    case Scene::Kind::Transfer:
        tellTransfer(m_call.transfers[scene.index], scene.index + 1);
        break;
    case Scene::Kind::Consultation:
        tellConsultation(m_call.consultations[scene.index]);
        break;
    }
}

bool StoryTeller::isAnsweredByTarget() const
{
    return std::any_of(m_call.rang.begin(), m_call.rang.end(), [&](const DialTarget &target) {
        return target.outcome == Outcome::Answered &&
               StoryNames::isSame(target.party, *m_call.answeredBy);
    });
}

} // namespace cacofonisk::ladder
