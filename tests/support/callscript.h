// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callbook.h"
#include "tests/support/script.h"

#include <chrono>
#include <vector>

namespace cacofonisk::test {

/// Calls that are made of a script: events, 10 ms apart, told to a book of calls.
///
/// A channel goes by its uniqueid: `1001` is `SIP/1001-1`, of the extension 1001, and `1001.2` is
/// `SIP/1001-2`. The halves of a Local pair are `1003@ext;1` and `1003@ext;2`.
class CallScript
{
public:
    CallScript();

    /// Any messages; see wireOfScript().
    CallScript &tell(std::string_view script);

    /// From now on, times are those at which events are received.
    CallScript &tellTimesByReceipt();

    /// Time goes by.
    CallScript &wait(std::chrono::milliseconds time);

    // What happens often, in a word.

    /// A phone calls, and the dialplan runs for it.
    CallScript &calls(std::string_view caller, std::string_view exten);
    /// A channel, in the call of `linkedid`, by itself unless it is told.
    CallScript &creates(std::string_view channel, std::string_view linkedid = {});
    /// A Local pair, in the call of `linkedid`.
    CallScript &pairs(std::string_view place, std::string_view linkedid);
    /// `caller` dials a channel that is there.
    CallScript &dials(std::string_view caller, std::string_view target);
    /// `caller` dials a phone, which rings.
    CallScript &rings(std::string_view target, std::string_view caller);
    /// An application rings a phone, in the call of `linkedid`.
    CallScript &originates(std::string_view phone, std::string_view linkedid = {});
    CallScript &runs(std::string_view channel, std::string_view application,
                     std::string_view data = {});
    CallScript &comesUp(std::string_view channel);
    CallScript &dialEnds(std::string_view target, std::string_view caller, std::string_view status);
    /// `target` takes up what `caller` dials, and they are in a bridge.
    CallScript &answers(std::string_view target, std::string_view caller,
                        std::string_view bridge = "B");
    CallScript &enters(std::string_view channel, std::string_view bridge,
                       std::string_view more = {});
    CallScript &leaves(std::string_view channel);
    /// A phone hangs up.
    CallScript &hangsUp(std::string_view phone, int cause = 16);
    /// A channel is gone, and its bridge left.
    CallScript &ends(std::string_view channel, int cause = 16);
    /// `transferer` sends `transferee` to an extension, and both leave their bridge.
    CallScript &sends(std::string_view transferer, std::string_view transferee,
                      std::string_view exten);
    /// `first` and `second` are the transferer's, the same by feature code. `more` are further
    /// fields.
    CallScript &joins(std::string_view first, std::string_view second, std::string_view transferee,
                      std::string_view more);

    /// Of the last event.
    [[nodiscard]] Moment now() const { return m_now; }

    [[nodiscard]] calls::CallBook &book() { return m_book; }
    [[nodiscard]] const calls::CallHistory &history() const { return m_book.history(); }

    /// The channel must be known to the history.
    [[nodiscard]] const calls::Leg &leg(std::string_view uniqueid) const;
    [[nodiscard]] const calls::LegGroup &groupOf(std::string_view uniqueid) const;
    /// The uniqueids of legs.
    [[nodiscard]] QString namesOf(const std::vector<calls::LegId> &legs) const;
    [[nodiscard]] QString nameOf(calls::LegId leg) const;

    /// Calls in the order of their begin, whether they have ended or not.
    [[nodiscard]] std::vector<calls::Call> told() const;
    /// The only one of them.
    [[nodiscard]] calls::Call call() const;

private:
    [[nodiscard]] const tracking::Channel &channel(std::string_view uniqueid) const;
    [[nodiscard]] std::string occupantsOf(std::string_view bridge, int more) const;

    ami::Problems m_problems;
    tracking::Tracker m_tracker{m_problems};
    calls::CallBook m_book{m_tracker, "pbx"};
    std::vector<calls::Call> m_ended;
    Moment m_now{std::chrono::seconds(1'700'000'000)};
};

/// `1002 busy, 1003 answered`
[[nodiscard]] QString wordsOf(const std::vector<calls::DialTarget> &targets);

/// `1002, 1003`
[[nodiscard]] QString numbersOf(const std::vector<calls::Party> &parties);
/// `-` where there is nobody.
[[nodiscard]] QString numberOf(const std::optional<calls::Party> &party);

} // namespace cacofonisk::test
