// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/calls/callbook.h"
#include "core/delivery/event.h"
#include "core/reports/jsonreporter.h"
#include "core/reports/reports.h"
#include "core/switchboard/cardwriter.h"
#include "core/switchboard/switchboard.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace cacofonisk::delivery {

/// What one server's events are made of. All outlive the teller.
struct EventSources
{
    const tracking::Tracker &tracker;
    reports::Reports &reports;
    calls::CallBook &calls;
    switchboard::Switchboard &switchboard;
};

/// Whether a server is followed.
struct ServerChange
{
    enum class State : std::uint8_t {
        Live,   ///< what is told of it is up to date
        Lost,   ///< the connection is lost, and is tried again
        Stopped ///< it is not followed any more
    };

    State state = State::Lost;
    Moment since;       ///< by our clock
    std::string reason; ///< why it is lost: a sentence; empty if it is not
};

/// Tells what happens on one server as events: of each call, of each report, of the switchboard and
/// of the connection itself. Takes from the call book and the switchboard what has changed: nobody
/// else may.
///
/// Not thread-safe: lives in the thread that handles the server's messages.
class EventTeller final : public QObject, private reports::JsonReporter
{
    Q_OBJECT

public:
    /// The time of day by this computer's clock.
    using Clock = std::function<Moment()>;

    /// `server` is the name to use if events give no SystemName. See Event for `epoch`.
    EventTeller(const EventSources &sources, std::string server, std::uint64_t epoch,
                Clock clock = timeOfDay);

    /// The server's message was handled. What a list says is told when it is over: with the next
    /// event, or by tellChanges().
    void onTaken(const ami::Message &message)
    {
        if (message[ami::Field::ActionID].empty()) {
            tellChanges();
        }
    }

    /// Tells what has changed and is not told yet.
    void tellChanges();

    void tell(const ServerChange &change);

    /// Of the last event that was told; 0: none was.
    [[nodiscard]] std::uint64_t seq() const { return m_seq; }
    [[nodiscard]] std::uint64_t epoch() const { return m_epoch; }

signals:
    void told(const cacofonisk::delivery::EventPtr &event);

private:
    /// What was told of a call in progress.
    struct ToldCall
    {
        std::string linkedid;
        int number = 0; ///< of the calls that had this linkedid, from 0
        calls::SharedCall call;
        std::size_t hash = 0; ///< of the call as it was written
    };

    /// What is not written of an event yet.
    struct Draft
    {
        std::string type;
        std::vector<std::string> subject;
        std::string order;
        std::string data;
        bool isLast = false;
        calls::SharedCall call;
        std::optional<Moment> time; ///< nothing: of the event that is handled
    };

    void onWritten(const reports::WrittenReport &report) override;
    void onCallEnded(const calls::SharedCall &call);

    void tellCalls();
    void tellReports();
    void tellMerged(const calls::MergedGroup &merged);
    void tellSwitchboard();
    void tellCall(const calls::SharedCall &call);
    void tellCall(const ToldCall &told, std::string_view type, std::string data,
                  bool isLast = false);

    /// `what` says what happened, in pieces that another program would find, too.
    void tellEvent(Draft draft, std::vector<std::string_view> what);

    [[nodiscard]] ToldCall &begin(const calls::SharedCall &call);
    void end(std::uint64_t call);
    /// Of the call to which a channel with that linkedid belongs.
    [[nodiscard]] const ToldCall *find(std::string_view linkedid) const;
    [[nodiscard]] std::string_view server() const;
    [[nodiscard]] std::string momentText() const;

    EventSources m_sources;
    std::string m_server;
    std::uint64_t m_epoch;
    std::uint64_t m_seq = 0;
    Clock m_clock;
    switchboard::CardWriter m_cards;
    std::unordered_map<std::uint64_t, ToldCall> m_calls;     ///< in progress, by Call::id
    std::unordered_map<std::string, std::uint64_t> m_callOf; ///< by linkedid, of those merged too
    std::unordered_map<std::string, int> m_begun;            ///< calls of a linkedid so far
    std::deque<std::string> m_ended;                         ///< linkedids, the latest last
    std::vector<Draft> m_reports;                            ///< of the current message
    std::string m_moment;                                    ///< of the last event that was told
    std::vector<std::string> m_idsAtMoment;
};

} // namespace cacofonisk::delivery
