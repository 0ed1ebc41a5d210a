// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/jsonvalue.h"
#include "core/calls/callhistory.h"
#include "core/calls/sharedcall.h"
#include "core/delivery/mqtt/message.h"
#include "core/session/remotecards.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace cacofonisk::session {

/// What a collector tells of one server through a broker, put together from what the broker
/// retains and from the changes that follow: see mqtt::Publisher. It never goes back to an older
/// version of anything, and ends calls that the collector does not have any more.
///
/// Not thread-safe. What a broker sends is not trusted: sizes are bounded, and what is not as a
/// collector writes it is ignored.
class RemoteServer
{
public:
    static constexpr std::size_t mostCalls = 65'536;

    /// How the collector's own connection stands.
    enum class Standing : std::uint8_t {
        Unknown, ///< nothing has been said
        Live,
        Lost,   ///< the collector does not reach the server, or the broker lost the collector
        Stopped ///< on purpose
    };

    /// Ids of calls follow `lastId`, which is the caller's and outlives this.
    RemoteServer(std::string name, std::uint64_t &lastId);

    /// A message whose topic has these levels below that of the server. `arrival` is by our clock.
    void take(const std::vector<std::string_view> &levels, const mqtt::Message &message,
              Moment arrival);
    /// Time has passed: ends the calls that the collector does not have any more.
    void passTime();

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] std::optional<Moment> standingSince() const { return m_since; }
    [[nodiscard]] const std::string &version() const { return m_version; }
    [[nodiscard]] Moment now() const { return m_now; } ///< of the latest message, by its clock

    /// Whether everything that the broker retains has arrived.
    [[nodiscard]] bool isRead() const;
    /// Whether something was missed, so that what is retained is to be read again; once.
    [[nodiscard]] bool takeGap() { return std::exchange(m_hasGap, false); }
    /// The broker was away: it will tell how the collector stands.
    void forgetStanding() { m_standing = Standing::Unknown; }
    /// What is retained is about to arrive again.
    void beginReading();
    /// Whether it has fewer or more calls, extensions or queues than the collector had at the same
    /// time.
    [[nodiscard]] bool isIncomplete() const;

    /// All times are moved by so much from now on; what is open or on the switchboard is told
    /// again.
    void setShift(calls::Duration shift);

    [[nodiscard]] std::vector<calls::SharedCall> takeChanged();
    [[nodiscard]] std::vector<calls::SharedCall> takeEnded() { return std::exchange(m_ended, {}); }
    [[nodiscard]] std::vector<calls::MergedGroup> takeMerged()
    {
        return std::exchange(m_merged, {});
    }
    [[nodiscard]] std::vector<calls::SharedCall> calls() const;
    [[nodiscard]] bool isBusy() const { return !m_calls.empty(); }
    [[nodiscard]] RemoteCards &cards() { return m_cards; }

private:
    struct OpenCall
    {
        calls::Call call;
        RemoteVersion version;
        unsigned chunk = 0;
        bool isChanged = false;
        std::optional<std::uint64_t> missingAt; ///< it is not in its chunk, as of this seq
        std::chrono::steady_clock::time_point missingSince;
    };

    /// A chunk that is arriving.
    struct Chunk
    {
        std::uint64_t seq = 0;
        std::map<std::size_t, std::set<std::string>> parts; ///< what each names
        bool isComplete = false;
    };

    using OpenCalls = std::map<std::string, OpenCall>;

    void takeStatus(const JsonValue &json);
    void takeChange(const std::string &kind, const JsonValue &json, const mqtt::Message &message);
    void takeCall(const JsonValue &json, RemoteVersion version, bool isLast);
    void takeEndedCall(const JsonValue &json, RemoteVersion version);
    void takeState(const std::vector<std::string_view> &levels, const JsonValue &json,
                   const mqtt::Message &message);
    void completeCalls(unsigned number, const std::set<std::string> &named, std::uint64_t seq);
    void noteSeq(const JsonValue &json, std::uint64_t seq);
    [[nodiscard]] bool beginEpoch(std::uint64_t epoch);
    void end(OpenCall &open);
    [[nodiscard]] OpenCalls::iterator takeOver(const std::string &key, const std::string &linkedid,
                                               std::uint64_t epoch);
    void noteEnd(const std::string &key, RemoteVersion version);
    [[nodiscard]] calls::SharedCall told(const calls::Call &call) const;

    std::string m_name;
    std::uint64_t &m_lastId;
    JsonDocument m_document;
    Standing m_standing = Standing::Unknown;
    std::optional<Moment> m_since;
    std::string m_version;
    Moment m_now;
    std::uint64_t m_epoch = 0;
    std::uint64_t m_seq = 0;      ///< of the latest change
    std::uint64_t m_stateSeq = 0; ///< of the latest chunk
    bool m_hasGap = false;
    bool m_wasRead = false; ///< what ends from then on is told
    std::uint64_t m_statusSeq = 0;
    std::optional<std::uint64_t> m_callCount; ///< as the status has it
    std::optional<std::uint64_t> m_extensionCount;
    std::optional<std::uint64_t> m_queueCount;
    OpenCalls m_calls;                           ///< by linkedid, epoch and id
    std::map<std::string, RemoteVersion> m_over; ///< calls that ended lately: what comes late of
                                                 ///< them is ignored
    std::deque<std::string> m_overInOrder;
    std::map<unsigned, Chunk> m_callChunks;
    std::map<unsigned, Chunk> m_extensionChunks;
    RemoteCards m_cards;
    calls::Duration m_shift{0};
    std::vector<calls::SharedCall> m_ended;
    std::vector<calls::MergedGroup> m_merged;
};

} // namespace cacofonisk::session
