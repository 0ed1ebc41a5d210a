// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/statereader.h"

#include <algorithm>
#include <array>

namespace cacofonisk::session {

namespace {

struct Query
{
    const char *action;
    const char *witness;   ///< an action that everybody may use who has the permission for this one
    const char *blindness; ///< what is not known without it; null: other lists tell it
    bool isForSwitchboard = false;
};

constexpr std::size_t calls = 0; ///< index of the query for them
constexpr std::size_t channels = 1;

constexpr const char *reporting = "CoreShowChannels";
constexpr const char *call = "Hangup";

// Asterisk: main/manager.c and the modules of each, for what permission they want.
constexpr std::array<Query, 11> queries{{
    {"CoreShowChannels", reporting,
     QT_TRANSLATE_NOOP("Error", "Calls that were already in progress when connecting are not "
                                "shown. Add to the user in manager.conf: write = reporting")},
    {"Status", reporting,
     QT_TRANSLATE_NOOP("Error", "What callers dialled before the connection was made is not known. "
                                "Add to the user in manager.conf: write = reporting")},
    {"QueueStatus", reporting,
     QT_TRANSLATE_NOOP("Error", "Callers who were already waiting in queues when connecting are "
                                "not known. Add to the user in manager.conf: write = reporting")},
    {"DeviceStateList", reporting,
     QT_TRANSLATE_NOOP("Error", "Calls that were already on hold when connecting are shown as "
                                "talking. Add to the user in manager.conf: write = reporting")},
    {"ExtensionStateList", reporting,
     QT_TRANSLATE_NOOP("Error", "The states of extensions are not known until they change. Add to "
                                "the user in manager.conf: write = reporting")},
    {"ParkedCalls", call,
     QT_TRANSLATE_NOOP(
         "Error",
         "Calls that were already parked when connecting are not shown as parked. Add to the user "
         "in manager.conf: write = call, if the user may then also hang up and redirect calls")},
    {"PresenceStateList", reporting,
     QT_TRANSLATE_NOOP("Error", "Who is away is not known until it changes. Add to the user in "
                                "manager.conf: write = reporting"),
     true},
    {"ConfbridgeListRooms", reporting,
     QT_TRANSLATE_NOOP("Error", "Who was already in a conference when connecting is not known. Add "
                                "to the user in manager.conf: write = reporting"),
     true},
    {"MeetmeList", reporting, nullptr, true},
    {"SIPpeers", reporting, nullptr, true},
    {"PJSIPShowEndpoints", "Filter", nullptr, true}, // needs write = system
}};

} // namespace

StateReader::StateReader(ami::Client &client, bool readsSwitchboard, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_readsSwitchboard(readsSwitchboard)
{}

void StateReader::start()
{
    ++m_run;
    m_blind.clear();
    m_knowsCalls = false;
    m_commands.clear();
    m_rooms.clear();
    m_readsSwitchboard ? askForCommands() : ask(0);
}

void StateReader::stop()
{
    ++m_run;
}

/// Passes on what comes in answer, unless it begins anew meanwhile.
bool StateReader::send(const ami::Action &action, std::function<void(const ami::Answer &)> answered)
{
    ami::AnswerHandlers handlers;
    handlers.received = [this, run = m_run](const ami::Message &message) {
        if (run != m_run) {
            return;
        }
        if (message.type() == ami::EventType::Response) {
            noteCommands(message);
            return;
        }
        if (m_readsSwitchboard && message.type() == ami::EventType::ConfbridgeListRooms) {
            m_rooms.emplace_back(message[ami::Field::Conference]);
        }
        emit messageReceived(message);
    };
    handlers.finished = [this, run = m_run, answered](const ami::Answer &answer) {
        // After a loss, all of it begins anew with the next connection.
        if (run == m_run && answer.outcome != ami::Answer::Outcome::ConnectionLost) {
            answered(answer);
        }
    };
    return m_client.send(action, std::move(handlers)).has_value();
}

void StateReader::askForCommands()
{
    (void)send(ami::Action("ListCommands"), [this](const ami::Answer &) { ask(0); });
}

/// It has a line for each action that the account may use, `Hangup: Hangup channel.
/// (Priv: system,call,all)`. (Asterisk: main/manager.c, action_listcommands)
void StateReader::noteCommands(const ami::Message &message)
{
    if (!m_readsSwitchboard || !m_commands.empty()) {
        return; // the answer to another action
    }
    for (const ami::Line &line : message.lines()) {
        if (line.value().find("(Priv: ") != std::string_view::npos) {
            m_commands.emplace_back(line.key());
        }
    }
}

bool StateReader::mayAsk(std::string_view action) const
{
    return m_commands.empty() ||
           std::find(m_commands.begin(), m_commands.end(), action) != m_commands.end();
}

void StateReader::noteDenied(std::size_t query)
{
    if (queries[query].blindness) {
        m_blind.append(Error(queries[query].blindness).message());
    }
    if (query == channels) {
        m_mayAskForChannels = false;
    }
}

void StateReader::ask(std::size_t query)
{
    while (query < queries.size()) {
        const Query &next = queries[query];
        if (!next.isForSwitchboard || m_readsSwitchboard) {
            if (mayAsk(next.action)) {
                (void)send(ami::Action(next.action),
                           [this, query](const ami::Answer &answer) { onAnswered(query, answer); });
                return;
            }
            // A module that is not loaded has nothing to tell.
            if (!mayAsk(next.witness)) {
                noteDenied(query);
            }
        }
        ++query;
    }
    askForRoom();
}

/// Conferences are read one after the other. One whose name AMI cannot carry is left out.
void StateReader::askForRoom()
{
    bool isAsked = false;
    while (!m_rooms.empty() && !isAsked) {
        const std::string room = std::move(m_rooms.back());
        m_rooms.pop_back();
        isAsked = send(ami::Action("ConfbridgeList").add("Conference", room),
                       [this](const ami::Answer &) { askForRoom(); });
    }
    if (!isAsked) {
        emit finished();
    }
}

void StateReader::onAnswered(std::size_t query, const ami::Answer &answer)
{
    if (query == calls) {
        m_knowsCalls = answer.isWhole();
    }
    const bool isDenied = answer.outcome == ami::Answer::Outcome::Refused &&
                          answer.message.find("ermission") != std::string::npos;
    if (query == channels) {
        m_mayAskForChannels = true;
    }
    if (isDenied) {
        noteDenied(query);
    }
    ask(query + 1);
}

} // namespace cacofonisk::session
