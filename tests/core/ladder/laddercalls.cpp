// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/ladder/laddercalls.h"

#include "core/session/pipeline.h"
#include "tests/support/recordings.h"

#include <algorithm>

namespace cacofonisk::test {

using namespace calls;
using namespace std::chrono_literals;

RecordedCalls recordedCalls(const QString &name, std::size_t messages)
{
    RecordedCalls recorded;
    const LoadedRecording loaded(recording(name));
    ami::Problems problems;
    session::Pipeline pipeline("test", problems);
    CallBook &book = pipeline.callBook();
    QObject::connect(&book, &CallBook::callEnded, &book,
                     [&](const SharedCall &call) { recorded.calls.push_back(*call); });
    const auto all = loaded.messages();
    for (const ami::Message &message : all.first(std::min(messages, all.size()))) {
        pipeline.handle(message);
    }
    if (messages >= all.size()) {
        book.settle();
    }
    for (const SharedCall &call : book.calls()) {
        recorded.calls.push_back(*call);
    }
    std::sort(recorded.calls.begin(), recorded.calls.end(),
              [](const Call &a, const Call &b) { return a.id < b.id; });
    recorded.now = book.history().now;
    return recorded;
}

Call eventfulCall(const std::string &name)
{
    const Moment start = Moment(std::chrono::hours(24 * 365 * 50));
    const auto party = [&](const char *num) {
        return Party{num, name + num, std::string("SIP/") + num + "-1"};
    };
    const auto target = [&](const char *num, Outcome outcome, Duration from, Duration to) {
        DialTarget rung;
        rung.party = party(num);
        rung.outcome = outcome;
        rung.rang = start + from;
        rung.ended = start + to;
        return rung;
    };
    Call call;
    call.id = 1;
    call.linkedid = "1.1";
    call.started = start;
    call.caller = party("1001");
    call.dialled = name;
    call.state = CallState::Ended;
    call.rang = {target("1002", Outcome::Answered, 1s, 30s),
                 target("1003", Outcome::AnsweredElsewhere, 1s, 30s)};
    call.unreached = {target("1004", Outcome::Busy, 1s, 2s)};
    call.answeredBy = party("1002");
    call.answered = start + 30s;
    call.talkedWith = {party("1002")};
    call.holds = {{party("1002"), start + 35s, start + 40s}};
    Parking parking;
    parking.space = name;
    parking.by = party("1002");
    parking.channel = "SIP/1001-1";
    parking.from = start + 45s;
    parking.to = start + 50s;
    parking.outcome = ParkingOutcome::TimedOut;
    call.parked = {parking};
    QueueVisit visit;
    visit.name = name;
    visit.from = start + 50s;
    visit.to = start + 60s;
    visit.outcome = QueueOutcome::TimedOut;
    visit.channel = "SIP/1001-1";
    call.queue = visit;
    call.queueVisits = {visit};
    call.conference = Conference{name, {party("1001")}, {{"SIP/1001-1", start + 60s, start + 70s}}};
    Transfer transfer;
    transfer.by = party("1002");
    transfer.transferred = party("1001");
    transfer.dialled = name;
    transfer.at = start + 71s;
    transfer.application = name;
    transfer.answered = start + 72s;
    transfer.outcome = TransferOutcome::Completed;
    call.transfers = {transfer};
    call.talks = {{start + 30s, start + 45s, {"SIP/1001-1", "SIP/1002-1"}}};
    for (const char *const num : {"1001", "1002", "1003", "1004"}) {
        CallChannel channel;
        channel.party = party(num);
        channel.created = start;
        call.channels.push_back(channel);
    }
    call.channels[0].up = start + 30s;
    call.channels[0].hungUp = start + 80s;
    call.channels[0].ended = start + 80s;
    call.channels[1].up = start + 30s;
    call.channels[1].ended = start + 71s;
    call.ended = start + 80s;
    return call;
}

QStringList hostileNames()
{
    return {QStringLiteral("end"),
            QStringLiteral("Robert; DROP ]]> --> %% # { } [ ] ( ) : , ->> \\"),
            QStringLiteral("<script>alert('\"&amp;\"')</script>"),
            QStringLiteral("two\nlines\r\nand\ttabs"),
            QString::fromUtf8("\x01\x02\x1b[31m\x7f\xc2\x85 control"),
            QString::fromUtf8("\xe2\x80\xae\xe2\x81\xa6 turned \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d"),
            QString::fromUtf8(
                "\xe5\xb1\xb1\xe7\x94\xb0 e\xcc\x81 \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb"),
            QString::fromUtf8("\xff\xfe broken \xed\xa0\x80 \xef\xbf\xbe"),
            QString(500, u'W')};
}

} // namespace cacofonisk::test
