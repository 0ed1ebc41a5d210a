// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/statereader.h"

#include <array>

namespace cacofonisk::session {

namespace {

struct Query
{
    const char *action;
    const char *blindness; ///< what is not known without it
};

constexpr std::size_t calls = 0; ///< index of the query for them
constexpr std::size_t channels = 1;

// Asterisk: main/manager.c and the modules of each, for what permission they want.
constexpr std::array<Query, 6> queries{{
    {"CoreShowChannels",
     QT_TRANSLATE_NOOP("Error", "Calls that were already in progress when connecting are not "
                                "shown. Add to the user in manager.conf: write = reporting")},
    {"Status",
     QT_TRANSLATE_NOOP("Error", "What callers dialled before the connection was made is not known. "
                                "Add to the user in manager.conf: write = reporting")},
    {"QueueStatus",
     QT_TRANSLATE_NOOP("Error", "Callers who were already waiting in queues when connecting are "
                                "not known. Add to the user in manager.conf: write = reporting")},
    {"DeviceStateList",
     QT_TRANSLATE_NOOP("Error", "Calls that were already on hold when connecting are shown as "
                                "talking. Add to the user in manager.conf: write = reporting")},
    {"ExtensionStateList",
     QT_TRANSLATE_NOOP("Error", "The states of extensions are not known until they change. Add to "
                                "the user in manager.conf: write = reporting")},
    {"ParkedCalls",
     QT_TRANSLATE_NOOP(
         "Error",
         "Calls that were already parked when connecting are not shown as parked. Add to the user "
         "in manager.conf: write = call, if the user may then also hang up and redirect calls")},
}};

} // namespace

StateReader::StateReader(ami::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void StateReader::start()
{
    ++m_run;
    m_blind.clear();
    m_knowsCalls = false;
    ask(0);
}

void StateReader::stop()
{
    ++m_run;
}

void StateReader::ask(std::size_t query)
{
    if (query == queries.size()) {
        emit finished();
        return;
    }
    const auto ifCurrent = [this, run = m_run](auto tell) {
        return [this, run, tell](const auto &word) {
            if (run == m_run) {
                tell(word);
            }
        };
    };
    ami::AnswerHandlers handlers;
    handlers.received = ifCurrent([this](const ami::Message &message) {
        if (message.type() != ami::EventType::Response) {
            emit messageReceived(message);
        }
    });
    handlers.finished =
        ifCurrent([this, query](const ami::Answer &answer) { onAnswered(query, answer); });
    (void)m_client.send(ami::Action(queries[query].action), std::move(handlers));
}

void StateReader::onAnswered(std::size_t query, const ami::Answer &answer)
{
    using Outcome = ami::Answer::Outcome;
    if (answer.outcome == Outcome::ConnectionLost) {
        return; // all of it begins anew with the next
    }
    if (query == calls) {
        m_knowsCalls = answer.isWhole();
    }
    const bool isDenied =
        answer.outcome == Outcome::Refused && answer.message.find("ermission") != std::string::npos;
    if (query == channels) {
        m_mayAskForChannels = !isDenied;
    }
    if (isDenied) {
        m_blind.append(Error(queries[query].blindness).message());
    }
    ask(query + 1);
}

} // namespace cacofonisk::session
