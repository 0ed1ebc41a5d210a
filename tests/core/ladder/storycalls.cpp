// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/ladder/storycalls.h"

namespace cacofonisk::test {

using namespace calls;
using namespace std::chrono_literals;

Party alice()
{
    return {"1001", "Alice Jansen", "SIP/1001-1"};
}

Party bob()
{
    return {"1002", "Bob Smit", "SIP/1002-1"};
}

Party carol()
{
    return {"1003", "Carol Vos", "SIP/1003-1"};
}

Party dave()
{
    return {"1004", "Dave Bakker", "SIP/1004-1"};
}

DialTarget rung(const Party &party, Outcome outcome, int from, int to)
{
    DialTarget target;
    target.party = party;
    target.outcome = outcome;
    target.rang = storyBegin + std::chrono::seconds(from);
    if (outcome != Outcome::Ringing) {
        target.ended = storyBegin + std::chrono::seconds(to);
    }
    return target;
}

Call dialling()
{
    Call call;
    call.caller = alice();
    call.dialled = "1002";
    call.started = storyBegin;
    call.state = CallState::Dialling;
    return call;
}

Call talking()
{
    Call call = dialling();
    call.rang.push_back(rung(bob(), Outcome::Answered, 0, 4));
    call.answeredBy = bob();
    call.answered = storyBegin + 4s;
    call.talkedWith.push_back(bob());
    call.with.push_back(bob());
    call.talkingSince = call.answered;
    call.state = CallState::Talking;
    return call;
}

Call talked()
{
    Call call = talking();
    call.with.clear();
    call.talkingSince.reset();
    call.talked = 60s;
    call.ended = storyBegin + 64s;
    call.endedBy = alice();
    call.state = CallState::Ended;
    return call;
}

Call unanswered(Outcome outcome, End end)
{
    Call call = dialling();
    call.rang.push_back(rung(bob(), outcome, 0, 10));
    call.ended = storyBegin + 10s;
    call.end = end;
    call.state = CallState::Ended;
    return call;
}

Transfer transfer(TransferKind kind, TransferOutcome outcome)
{
    Transfer transfer;
    transfer.kind = kind;
    transfer.outcome = outcome;
    transfer.at = storyBegin + 10s;
    transfer.by = bob();
    transfer.transferred = alice();
    transfer.dialled = "1003";
    return transfer;
}

} // namespace cacofonisk::test
