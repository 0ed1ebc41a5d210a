// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/missedcalls.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::notices {

using calls::Call;
using calls::Party;

namespace {

std::optional<Party> answererOf(const Call &call)
{
    for (const calls::Transfer &transfer : call.transfers) {
        if (transfer.answeredBy && !call.answeredBy) {
            return transfer.answeredBy;
        }
    }
    return call.answeredBy;
}

} // namespace

MissedCalls::~MissedCalls() = default;

void MissedCalls::setStore(std::unique_ptr<MissedStore> store)
{
    emit aboutToReset();
    m_store = std::move(store);
    m_list.clear();
    if (m_store) {
        if (auto unseen = m_store->unseen()) {
            m_list = std::move(*unseen);
        } else {
            emit failed(unseen.error());
        }
    }
    emit wasReset();
}

void MissedCalls::add(const Notice &notice, Moment now)
{
    const auto known = std::find_if(m_list.begin(), m_list.end(), [&](const MissedCall &call) {
        return call.number == notice.caller.num && call.dialled == notice.dialled &&
               call.queue == notice.queue && !call.number.empty();
    });
    if (known != m_list.end()) {
        known->last = now;
        known->lastCall = notice.call;
        ++known->count;
        known->name = notice.caller.name;
        known->returned.reset();
        known->returnedBy.clear();
        change(*known);
        return;
    }
    MissedCall call;
    call.number = notice.caller.num;
    call.name = notice.caller.name;
    call.dialled = notice.dialled;
    call.queue = notice.queue;
    call.first = call.last = now;
    call.lastCall = notice.call;
    save(call);
    emit aboutToAdd(size());
    m_list.push_back(std::move(call));
    emit added();
}

void MissedCalls::markReturned(const Call &call, const CallReader &reader)
{
    const auto answerer = answererOf(call);
    if (!answerer || m_list.empty()) {
        return;
    }
    const bool isMine = reader.rules().isMyPhone(call.caller, call.server);
    for (MissedCall &missed : m_list) {
        const bool isLater = call.started >= missed.last && !missed.returned;
        const bool isBack =
            isMine && call.dialled && reader.isSameNumber(*call.dialled, missed.number);
        const bool gotThrough = !isMine && reader.isSameNumber(call.caller.num, missed.number);
        if (isLater && (isBack || gotThrough)) {
            missed.returned = call.answered.value_or(call.started);
            missed.returnedBy = isBack ? call.caller.num : answerer->num;
            change(missed);
        }
    }
}

void MissedCalls::change(MissedCall &call)
{
    save(call);
    emit changed(static_cast<int>(&call - m_list.data()));
}

void MissedCalls::save(MissedCall &call)
{
    if (m_store) {
        if (const auto saved = m_store->save(call); !saved) {
            emit failed(saved.error());
        }
    }
    if (call.id == 0) {
        call.id = --m_lastOwnId;
    }
}

void MissedCalls::markSeen(qint64 id)
{
    const auto call = std::find_if(m_list.begin(), m_list.end(),
                                   [id](const MissedCall &other) { return other.id == id; });
    if (call != m_list.end()) {
        remove(static_cast<int>(call - m_list.begin()));
    }
}

void MissedCalls::markAllSeen()
{
    while (!m_list.empty()) {
        remove(size() - 1);
    }
}

void MissedCalls::remove(int index)
{
    const auto call = m_list.begin() + index;
    if (m_store) {
        if (const auto marked = m_store->markSeen(call->id); !marked) {
            emit failed(marked.error());
        }
    }
    emit aboutToRemove(index);
    m_list.erase(call);
    emit removed();
}

} // namespace cacofonisk::notices
