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

/// Turns the facts of one server into the nine reports, exactly as Cacofonisk's own tracker does,
/// and passes them, and those of services, to every reporter.
class Reports final : public QObject
{
    Q_OBJECT

public:
    /// What is remembered about channels in addition to the tracker's state: a value to save and
    /// restore together with it.
    struct Marks
    {
        struct Mark
        {
            bool hasExten = false; ///< has a changed extension, in `extens`
            bool calling = false;
            bool originated = false; ///< not dialled by any channel: click-to-dial
            bool announced = false;  ///< was named as a target in a report
            bool dialEnded = false;  ///< as a target
            bool told = false;       ///< not to be reported again when it rings
            bool pickedUp = false;
            bool gone = false;          ///< left by a transfer: its hangup does not end the call
            bool transfers = false;     ///< is or was a transferer in `pending`
            bool isTransferred = false; ///< is a transferee in `pending`
            std::uint16_t services = 0; ///< services in use: ServiceChange::bit
            std::uint16_t endedServices = 0; ///< services that have ended
        };

        std::vector<Mark> channels;      ///< by channel index
        std::vector<std::string> extens; ///< likewise; few have one
        PendingTransfers pending;
    };

    /// `tracker` outlives this. `server` is the name to use if events give no SystemName.
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
    [[nodiscard]] Marks::Mark &mark(ChannelId id) { return m_marks.channels[id.index()]; }
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

    // The content of the current report, kept to reuse its memory.
    std::array<Channel, 4> m_changed; ///< with a changed extension
    std::size_t m_nextChanged = 0;
    Channels m_targets;
};

} // namespace cacofonisk::reports
