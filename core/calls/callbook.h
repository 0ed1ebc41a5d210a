// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/bridgerecorder.h"
#include "core/calls/callhistory.h"
#include "core/calls/legrecorder.h"
#include "core/calls/servicerecorder.h"
#include "core/calls/toldcall.h"
#include "core/calls/transferrecorder.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::calls {

/// Folds the facts of one server into calls as a person knows them.
///
/// It keeps what happened to each channel until its call is over, and tells a call out of that
/// when it is asked: at its end, and of those that changed. Not thread-safe.
class CallBook final : public QObject
{
    Q_OBJECT

public:
    /// `tracker` outlives this. `server` is the name where events tell no SystemName. The calls'
    /// ids go on from `lastId`.
    CallBook(const tracking::Tracker &tracker, std::string server, std::uint64_t lastId = 0,
             QObject *parent = nullptr);

    /// Calls in progress that changed since this was asked last, in the order of their begin. Those
    /// that ended are not among them: see callEnded().
    [[nodiscard]] std::vector<ToldCall> takeChanged();

    /// What is no call any more since this was asked last; it is kept until then.
    std::vector<MergedGroup> takeMerged();

    /// All calls that are in progress, in the order of their begin.
    [[nodiscard]] std::vector<ToldCall> calls() const;

    /// Nothing more comes: ends the calls whose last channel is gone but that wait for a word (the
    /// answer to an Originate), and those that are over though not every Hangup was told.
    void settle();

    /// Likewise, where what comes may take a while: of the latter those that were so already when
    /// this was called before.
    void pass();

    /// Whether settle() may end a call.
    [[nodiscard]] bool isWaiting() const
    {
        return !m_history.waiting.empty() || !m_history.ending.empty();
    }

    [[nodiscard]] const CallHistory &history() const { return m_history; }

    /// Goes on from history that was kept; says nothing.
    void restore(CallHistory history) { m_history = std::move(history); }

signals:
    void callEnded(const cacofonisk::calls::ToldCall &call);

    /// A channel that rang or talked is gone, and no call tells of it.
    void channelUntold(std::string_view name);

private:
    void onGroupEnded(LegGroupId id);
    void onGroupCompleted(LegGroupId id);
    void endGroup(LegGroupId id);
    void endForsaken(const std::function<bool(Ending &)> &isDue);
    void endLongForsaken();
    void endWaiting();
    void endIfForsaken(LegGroupId id);
    [[nodiscard]] bool isComplete(const LegGroup &group) const;
    [[nodiscard]] std::optional<Call> callOf(const LegGroup &group) const;
    void reportUntold(const LegGroup &group);
    void appendOpen(const LegGroup &group, std::vector<ToldCall> &calls) const;

    const tracking::State &m_state;
    std::string m_server;
    CallHistory m_history;
    LegRecorder m_legs;
    BridgeRecorder m_bridges;
    TransferRecorder m_transfers;
    ServiceRecorder m_services;
};

} // namespace cacofonisk::calls
