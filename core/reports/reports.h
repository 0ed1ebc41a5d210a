// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/pendingtransfers.h"
#include "core/reports/reporter.h"
#include "core/reports/servicereports.h"
#include "core/tracking/tracker.h"

#include <QObject>

#include <array>
#include <string>
#include <vector>

namespace cacofonisk::reports {

/// Folds the facts of one server into the nine reports, just as Cacofonisk's own tracker does, and
/// tells every reporter; those of services beside them.
class Reports final : public QObject
{
    Q_OBJECT

public:
    /// What is remembered of channels beside the tracker's state: a value to keep and put back
    /// together with that.
    struct Marks
    {
        struct Mark
        {
            bool hasExten = false; ///< a changed one, in `extens`
            bool calling = false;
            bool originated = false; ///< dialled by nobody: click-to-dial
            bool announced = false;  ///< named as a target in a report
            bool dialEnded = false;  ///< as a target
            bool told = false;       ///< to be reported no more when it rings
            bool pickedUp = false;
            bool gone = false;               ///< left by a transfer: its hangup ends no call
            bool transfers = false;          ///< a transferer in `pending`, or was
            bool isTransferred = false;      ///< a transferee in `pending`
            std::uint16_t services = 0;      ///< that it has: ServiceChange::bit
            std::uint16_t endedServices = 0; ///< that it had
        };

        std::vector<Mark> channels;      ///< by the index of the channel's id
        std::vector<std::string> extens; ///< likewise: of few, so that the marks are small
        PendingTransfers pending;
    };

    /// `tracker` outlives this. `server` is the name where events tell no SystemName.
    Reports(const tracking::Tracker &tracker, std::string server, QObject *parent = nullptr);

    /// `reporter` stays the caller's, and outlives this.
    void addReporter(Reporter &reporter);

    [[nodiscard]] const Marks &marks() const { return m_marks; }
    void restore(Marks marks) { m_marks = std::move(marks); }

private:
    using ChannelId = tracking::ChannelId;

    void forgetAll();
    void onChannelCreated(const Channel &channel);
    void onChannelStateChanged(const Channel &channel, int before);
    void onChannelHungUp(const Channel &channel, const tracking::Hangup &hangup);
    void onDialBegan(const tracking::Dial &dial);
    void onDialEnded(const tracking::Dial &dial);
    void onBridgeEntered(const tracking::BridgeEntry &entry);
    void onBlindTransferred(const tracking::BlindTransfer &transfer);
    void onAttendedTransferred(const tracking::AttendedTransfer &transfer);
    void onQueueAbandoned(const tracking::QueueVisit &visit);
    void onUserEvent(const tracking::UserEvent &event);
    void onServiceUsed(const Service &service);

    void rings(const Channel &channel);
    void ringsForTransfer(ChannelId channel, ChannelId root, const PendingTransfer &transfer);
    void ringsForOriginated(ChannelId channel, const Channel &root);
    void ringsForCaller(ChannelId root);
    void completeTransfer(const tracking::AttendedTransfer &transfer);
    void leaveRinging(const tracking::AttendedTransfer &transfer);

    [[nodiscard]] const Channel &at(ChannelId id) const { return m_state.channels[id]; }
    [[nodiscard]] Marks::Mark &mark(ChannelId id) { return m_marks.channels[id.index]; }
    [[nodiscard]] const PendingTransfer *takePending(ChannelId transferee);
    [[nodiscard]] std::string_view extenOf(ChannelId id) const;
    void setExten(ChannelId id, std::string_view exten);
    [[nodiscard]] const Channel &reported(ChannelId id);
    [[nodiscard]] const Channels &reported(const tracking::ChannelList &ids);
    [[nodiscard]] const Channel &lastKnown(const PendingTransfer &transfer);

    template<class Report, class... Arguments>
    void tell(Report report, const Arguments &...arguments)
    {
        const Occasion occasion{m_state.systemName.empty() ? m_server : m_state.systemName,
                                m_state.now};
        for (Reporter *const reporter : m_reporters) {
            (reporter->*report)(occasion, arguments...);
        }
    }

    const tracking::State &m_state;
    std::string m_server;
    ServiceReports m_services;
    std::vector<Reporter *> m_reporters;
    Marks m_marks;

    // What the report in hand tells of: kept for its memory.
    std::array<Channel, 4> m_changed; ///< those with a changed exten, more than a report tells of
    std::size_t m_nextChanged = 0;
    Channels m_targets;
};

} // namespace cacofonisk::reports
