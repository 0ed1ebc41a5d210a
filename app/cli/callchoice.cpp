// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/callchoice.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/namedtrunks.h"
#include "app/cli/replay.h"
#include "core/recording/reading/aheadreader.h"
#include "core/session/pipeline.h"

#include <algorithm>
#include <map>

namespace cacofonisk::cli {

namespace {

/// Of the channels that `call` consists of.
ChosenCall::Ids idsOf(const calls::CallHistory &history, const calls::Call &call)
{
    ChosenCall::Ids ids{call.linkedid};
    const calls::LegGroup *const group = history.groups.find(call.linkedid);
    if (!group || group->number != call.id) {
        return ids;
    }
    for (const calls::LegId id : group->legs) {
        const calls::Leg &leg = history.legs[id];
        ids.insert(std::string(leg.uniqueid));
        ids.insert(std::string(leg.linkedid));
        ids.insert(leg.channel);
    }
    ids.erase(std::string());
    return ids;
}

/// Collects those that are asked for from a recording's calls.
class Choosing
{
public:
    Choosing(const CallChoice &choice, ChosenCalls &chosen)
        : m_choice(choice)
        , m_chosen(chosen)
    {}

    /// `server` is empty in a recording of one.
    void noteServer(const ami::Message &message, std::string_view server)
    {
        const std::string_view id = message[ami::Field::Uniqueid];
        if (!server.empty() && message.type() == ami::EventType::Newchannel &&
            id == message[ami::Field::Linkedid]) {
            m_servers.try_emplace(std::string(id), server);
        }
    }

    void consider(const calls::CallHistory &history, const calls::SharedCall &call)
    {
        const bool isById = !m_choice.id.empty();
        if (!isById && !m_choice.find.accepts(call, history.now)) {
            return;
        }
        ChosenCall::Ids ids = idsOf(history, call);
        if (isById && !ids.contains(m_choice.id)) {
            return;
        }
        m_isFound = true;
        if (m_choice.only.accepts(call, history.now)) {
            const auto server = m_servers.find(call->linkedid);
            m_chosen.calls.push_back(
                {call, std::move(ids), server == m_servers.end() ? std::string() : server->second});
        }
    }

    /// Why there is none.
    [[nodiscard]] QString absence(const QString &file) const
    {
        if (m_isFound) {
            return text("%1: --only leaves none of the calls that were found").arg(file);
        }
        if (m_choice.id.empty()) {
            return text("%1: no call is found by “%2”. All calls and their ids: cacofonisk-cli "
                        "replay --report calls FILE")
                .arg(file, m_choice.findWords);
        }
        return text("%1: no call has the linkedid, uniqueid or channel “%2”. All calls and their "
                    "ids: cacofonisk-cli replay --report calls FILE")
            .arg(file, QString::fromStdString(m_choice.id));
    }

private:
    const CallChoice &m_choice;
    ChosenCalls &m_chosen;
    std::map<std::string, std::string> m_servers; ///< by linkedid: where a call began
    bool m_isFound = false;
};

} // namespace

ChosenCalls chooseCalls(const QString &file, const CallChoice &choice, const Interrupt &interrupt,
                        recording::Masker *masker)
{
    ChosenCalls chosen;
    ami::Problems problems;
    const auto opened = recording::AheadReader::open(file, problems);
    if (!opened) {
        say(opened.error().message());
        return chosen;
    }
    recording::AheadReader &reader = **opened;
    NamedTrunks trunks(choice.trunks);
    session::Pipeline pipeline(serverOf(file), problems);
    if (!choice.codePage.isEmpty()) {
        (void)pipeline.tracker().setCodePage(choice.codePage);
    }
    calls::CallBook &book = pipeline.callBook();
    book.setTrunks(choice.trunks);
    trunks.follow(pipeline.tracker());
    Choosing choosing(choice, chosen);
    QObject::connect(&book, &calls::CallBook::callEnded, &book, [&](const calls::SharedCall &call) {
        choosing.consider(book.history(), call);
    });
    Progress progress(file);
    ami::Message message;
    while (!interrupt.isAsked() && reader.next(message)) {
        if (masker) {
            masker->learn(message);
        }
        choosing.noteServer(message, reader.server());
        pipeline.handle(message, reader.readAhead());
        if (progress.isDue()) {
            progress.show(reader.progress());
        }
    }
    book.settle();
    for (const calls::SharedCall &call : book.calls()) {
        choosing.consider(book.history(), call);
    }
    std::sort(chosen.calls.begin(), chosen.calls.end(),
              [](const ChosenCall &a, const ChosenCall &b) { return a.call->id < b.call->id; });
    chosen.now = book.history().now;
    chosen.isComplete = !interrupt.isAsked() && !reader.error();
    chosen.hasTrunks = trunks.areSeen();
    if (!reader.isRefused()) {
        say(file, problems);
    }
    if (reader.error()) {
        say(reader.error()->message());
    }
    if (chosen.calls.empty() && !reader.isRefused() && !interrupt.isAsked()) {
        say(choosing.absence(file));
    }
    return chosen;
}

} // namespace cacofonisk::cli
