// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/history/keptcalls.h"

#include "core/contacts/numberplan.h"
#include "core/recording/reading/openrecording.h"
#include "core/session/pipeline.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace cacofonisk::test {

using namespace calls;
using namespace std::chrono_literals;

Call answeredCall(int number)
{
    Call call;
    call.linkedid = "1000." + std::to_string(number);
    call.server = "pbx";
    call.state = CallState::Ended;
    call.caller = {"0612345678", "Zoë Visser", "PJSIP/provider1-0000000" + std::to_string(number)};
    call.dialled = "5550100";
    call.direction = Direction::In;
    call.trunk = "provider1";
    call.started = begin + std::chrono::minutes(number);
    call.firstRang = call.started;
    call.lastRang = call.answered = call.started + 4s;
    call.ended = call.started + 64s;
    call.talked = 60s;
    call.answeredBy = Party{"1002", "Bob Jansen", "PJSIP/1002-0000000" + std::to_string(number)};
    call.talkedWith = {*call.answeredBy};
    call.rang = {
        {*call.answeredBy, Outcome::Answered, call.started, call.lastRang, 16, "", "ANSWER"}};
    return call;
}

Call abandonedCall(int number)
{
    Call call = answeredCall(number);
    call.answeredBy.reset();
    call.talkedWith.clear();
    call.talked = 0s;
    call.answered.reset();
    call.rang.front().outcome = Outcome::Cancelled;
    call.end = End::Cancelled;
    call.ended = call.lastRang = call.started + 30s;
    QueueVisit visit;
    visit.name = "support";
    visit.outcome = QueueOutcome::Abandoned;
    visit.from = call.started;
    visit.to = call.ended;
    call.queue = visit;
    return call;
}

std::vector<SharedCall> callsOf(const QString &path)
{
    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    if (!reader) {
        throw std::runtime_error(reader.error().message().toStdString());
    }
    session::Pipeline pipeline("pbx", problems);
    std::vector<SharedCall> calls;
    QObject::connect(&pipeline.callBook(), &CallBook::callEnded, &pipeline.callBook(),
                     [&calls](const SharedCall &call) { calls.push_back(call); });
    ami::Message message;
    while ((*reader)->next(message)) {
        pipeline.handle(message);
    }
    pipeline.callBook().settle();
    for (const SharedCall &call : pipeline.callBook().calls()) {
        calls.push_back(call);
    }
    return calls;
}

CallFilter filterOf(const std::string &words)
{
    FilterWords known;
    known.setNumberWays(
        [](std::string_view number) { return contacts::numberPlanOf("NL")->waysToWrite(number); });
    return CallFilter(words, known);
}

QStringList found(const history::Archive &archive, const std::string &words, int page)
{
    QStringList ids;
    std::optional<qint64> from;
    do {
        const auto part = archive.find(filterOf(words), page, from);
        if (!part) {
            return {part.error().message()};
        }
        for (const history::KeptCall &call : part->calls) {
            ids.append(QJsonDocument::fromJson(call.json)[QStringLiteral("call")].toString());
        }
        from = part->next;
    } while (from);
    return ids;
}

} // namespace cacofonisk::test
