// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/bridgerecorder.h"
#include "core/calls/callhistory.h"
#include "core/calls/devicerecorder.h"
#include "core/calls/legrecorder.h"
#include "core/calls/servicerecorder.h"
#include "core/calls/sharedcall.h"
#include "core/calls/transferrecorder.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::calls {

/// Turns the facts about one server into calls as a person understands them.
///
/// It keeps what happened to each channel until its call is over. From that it builds, when asked,
/// the calls that changed, and each call that ends. Not thread-safe.
class CallBook final : public QObject
{
    Q_OBJECT

public:
    /// `tracker` outlives this. `server` is the name to use if events give no SystemName. Ids of
    /// calls start at `lastId` + 1.
    CallBook(const tracking::Tracker &tracker, std::string server, std::uint64_t lastId = 0,
             QObject *parent = nullptr);

    /// The calls in progress that changed since the last takeChanged(), in the order in which they
    /// began. Calls that ended are not among them: see callEnded(), which this may emit.
    [[nodiscard]] std::vector<SharedCall> takeChanged();

    /// The calls that were merged into others since the last takeMerged(). The list grows until it
    /// is taken.
    std::vector<MergedGroup> takeMerged();

    /// All calls in progress, in the order in which they began.
    [[nodiscard]] std::vector<SharedCall> calls() const;

    /// To be called when no more events will come. Ends the calls whose last channel is gone but
    /// which wait for information (the answer to an Originate), and those that are over although
    /// not every Hangup was received. Emits callEnded() for each.
    void settle();

    /// Like settle(), but for when missing events may still arrive: calls that lack a Hangup are
    /// ended only if the previous pass() already found them so.
    void pass();

    /// Whether there are calls that settle() might end.
    [[nodiscard]] bool isWaiting() const
    {
        return !m_history.waiting.empty() || !m_history.ending.empty();
    }

    [[nodiscard]] const CallHistory &history() const { return m_history; }

    /// Devices that are trunks, whatever they do: see Devices::setTrunks(). They stay so whatever
    /// history is restored.
    void setTrunks(std::vector<std::string> names)
    {
        m_history.devices.setTrunks(std::move(names));
    }

    /// Continues from a saved history; emits nothing.
    void restore(CallHistory history);

signals:
    void callEnded(const cacofonisk::calls::SharedCall &call);

    /// A channel that rang or talked is gone, and no call contains it. (Rule 25.)
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
    void appendOpen(const LegGroup &group, std::vector<SharedCall> &calls) const;

    const tracking::State &m_state;
    std::string m_server;
    CallHistory m_history;
    LegRecorder m_legs;
    DeviceRecorder m_devices;
    BridgeRecorder m_bridges;
    TransferRecorder m_transfers;
    ServiceRecorder m_services;
};

} // namespace cacofonisk::calls
