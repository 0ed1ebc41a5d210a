// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/listrefresher.h"

#include "core/tracking/context.h"

#include <algorithm>

namespace cacofonisk::session {

using ami::EventType;
using ami::Field;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

namespace {

std::string addressIn(const ami::Message &hint)
{
    return std::string(hint[Field::Exten]).append("@").append(hint[Field::Context]);
}

} // namespace

ListRefresher::ListRefresher(ami::Client &client, const StateReader &reader,
                             const switchboard::Board &board, const ListLimits &limits,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_reader(reader)
    , m_board(board)
    , m_limits(limits)
    , m_looks(this)
{
    m_looks.setInterval(limits.pause);
    connect(&m_looks, &QTimer::timeout, this, &ListRefresher::look);
}

/// A sign that came while they were read may be of what was not in them yet.
void ListRefresher::begin()
{
    const Time now = Clock::now();
    m_queues.read = m_hints.read = m_conferences.read = now;
    m_looks.start();
}

void ListRefresher::stop()
{
    ++m_run;
    m_isAsking = false;
    m_looks.stop();
    m_rooms.clear();
    m_queues.hasSign = m_hints.hasSign = false;
}

/// Reload does not come of `dialplan reload` and `queue reload` on Asterisk's command line. The one
/// tells the state of every hint again; of the other nothing tells. (Asterisk: main/loader.c,
/// main/pbx.c, ast_merge_contexts_and_delete; apps/app_queue.c, handle_queue_reload)
void ListRefresher::hear(const ami::Message &event)
{
    switch (event.type()) {
    case EventType::Reload:
        m_queues.hasSign = m_hints.hasSign = true;
        break;
    case EventType::ExtensionStatus:
        m_hints.hasSign = m_hints.hasSign || !isNews(event);
        break;
    case EventType::ConfbridgeJoin:
    case EventType::ConfbridgeLeave:
        noteRoom(event[Field::Conference]);
        break;
    default:
        break;
    }
}

/// Whether a known hint has changed, and says so in full. That it rings may be told twice.
bool ListRefresher::isNews(const ami::Message &hint) const
{
    const switchboard::Extension *const known = m_board.extensions.find(addressIn(hint));
    if (!known || hint[Field::Hint].empty()) {
        return false;
    }
    const switchboard::Availability state =
        switchboard::ofHint(tracking::numberOf(hint[Field::Status]));
    return known->told != state || state == switchboard::Availability::Ringing ||
           state == switchboard::Availability::RingingInUse;
}

ListRefresher::List *ListRefresher::room(std::string_view conference)
{
    const auto known = std::find_if(m_rooms.begin(), m_rooms.end(), [conference](const List &room) {
        return room.conference == conference;
    });
    return known == m_rooms.end() ? nullptr : &*known;
}

void ListRefresher::noteRoom(std::string_view conference)
{
    List *known = room(conference);
    if (!known) {
        ami::Action action("ConfbridgeList");
        action.add("Conference", std::string(conference));
        known = &m_rooms.emplace_back(List{std::move(action), std::string(conference)});
    }
    known->hasSign = true;
}

bool ListRefresher::isDue(const List &list, Time now) const
{
    const auto items = static_cast<milliseconds::rep>(list.items);
    const milliseconds after =
        !list.conference.empty()                  ? m_limits.members + items * m_limits.signsPerItem
        : list.hasSign || &list == &m_conferences ? m_limits.signs + items * m_limits.signsPerItem
                                                  : m_limits.none + items * m_limits.nonePerItem;
    return now - list.read >= after && m_reader.mayAsk(list.action.name());
}

/// One at a time.
void ListRefresher::look()
{
    std::erase_if(m_rooms,
                  [this](const List &room) { return !m_board.conferences.find(room.conference); });
    if (m_isAsking) {
        return;
    }
    const Time now = Clock::now();
    const auto due = std::find_if(m_rooms.begin(), m_rooms.end(), [this, now](const List &room) {
        return room.hasSign && isDue(room, now);
    });
    if (due != m_rooms.end()) {
        read(*due);
    } else if (!m_board.conferences.empty() && isDue(m_conferences, now)) {
        read(m_conferences);
    } else if (isDue(m_queues, now)) {
        read(m_queues);
    } else if (isDue(m_hints, now)) {
        read(m_hints);
    }
}

void ListRefresher::read(List &list)
{
    list.hasSign = false;
    list.read = Clock::now();
    ami::AnswerHandlers handlers;
    handlers.received = [this, run = m_run](const ami::Message &message) {
        const EventType type = message.type();
        if (run == m_run && type != EventType::Response && type != EventType::QueueEntry) {
            emit messageReceived(message);
        }
    };
    handlers.finished = [this, run = m_run, conference = list.conference,
                         other = &list](const ami::Answer &answer) {
        if (run != m_run) {
            return;
        }
        m_isAsking = false;
        if (List *const read = conference.empty() ? other : room(conference)) {
            read->items = answer.items;
            read->read = Clock::now();
        }
        if (answer.outcome != ami::Answer::Outcome::ConnectionLost) {
            look();
        }
    };
    m_isAsking = m_client.send(list.action, std::move(handlers)).has_value();
}

} // namespace cacofonisk::session
