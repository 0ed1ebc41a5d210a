// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/calltimes.h"

namespace cacofonisk::calls {

namespace {

/// Moves all moments of what it visits.
class Shift
{
public:
    explicit Shift(Duration by)
        : m_by(by)
    {}

    void operator()(Moment &moment) const
    {
        if (isTimed(moment)) {
            moment += m_by;
        }
    }
    template<class Value>
    void operator()(std::optional<Value> &value) const
    {
        if (value) {
            (*this)(*value);
        }
    }
    template<class Item>
    void operator()(std::vector<Item> &items) const
    {
        for (Item &item : items) {
            (*this)(item);
        }
    }
    void operator()(DialTarget &target) const { all(target.rang, target.ended); }
    void operator()(Transfer &transfer) const
    {
        all(transfer.at, transfer.rang, transfer.unreached, transfer.recalls, transfer.asked,
            transfer.answered);
    }
    void operator()(Consultation &consultation) const
    {
        all(consultation.rang, consultation.unreached, consultation.at, consultation.answered,
            consultation.ended);
    }
    void operator()(Hold &hold) const { all(hold.from, hold.to); }
    void operator()(Parking &parking) const { all(parking.from, parking.to); }
    void operator()(Conference &conference) const { (*this)(conference.stays); }
    void operator()(ConferenceStay &stay) const { all(stay.from, stay.to); }
    void operator()(QueueVisit &visit) const { all(visit.from, visit.to); }
    void operator()(CallChannel &channel) const
    {
        all(channel.created, channel.rang, channel.up, channel.hungUp, channel.ended);
    }
    void operator()(Talk &talk) const { all(talk.from, talk.to); }
    void operator()(Call &call) const
    {
        all(call.rang, call.unreached, call.transfers, call.consultations, call.holds, call.parked,
            call.conference, call.queue, call.queueVisits, call.channels, call.talks, call.started,
            call.answered, call.taken, call.ended, call.firstRang, call.lastRang,
            call.talkingSince);
    }

private:
    template<class... Values>
    void all(Values &...values) const
    {
        ((*this)(values), ...);
    }

    Duration m_by;
};

} // namespace

void shift(Call &call, Duration by)
{
    Shift{by}(call);
}

} // namespace cacofonisk::calls
