// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/wayout.h"

#include <QStringList>

namespace cacofonisk::test {

/// An event of a call, with a number as its id.
inline delivery::EventPtr eventOf(int number, const std::string &call = "c1",
                                  const std::string &type = "call.changed")
{
    delivery::Event event;
    event.id = "evt_" + std::to_string(number);
    event.type = type;
    event.server = "pbx";
    event.time = Moment(std::chrono::hours(500'000) + std::chrono::seconds(number));
    event.epoch = 7;
    event.seq = static_cast<std::uint64_t>(number);
    event.subject = {"call", call};
    event.order = call;
    event.data = R"({"call":")" + call + R"(","state":"ringing","caller":{"num":"1001"}})";
    return std::make_shared<const delivery::Event>(std::move(event));
}

/// Takes what it is given, as much as it is told to ask for.
class NotingWay final : public delivery::WayOut
{
public:
    explicit NotingWay(const QString &name, int room = 1'000'000, bool delivers = true)
        : WayOut(name)
        , m_room(room)
        , m_delivers(delivers)
    {}

    [[nodiscard]] bool wants(const delivery::Event &) const override { return true; }

    void start(const delivery::WayState &state) override
    {
        began = state;
        emit asked(m_room);
    }

    void take(const delivery::Entries &entries) override
    {
        delivery::Numbers numbers;
        for (const delivery::Entry &entry : entries) {
            taken.append(entry);
            ids.append(QString::fromStdString(entry.event->id));
            numbers.append(entry.number);
        }
        if (m_delivers) {
            emit delivered(numbers);
        }
    }

    void stop() override {}
    void retry() override { ++retried; }

    delivery::WayState began;
    delivery::Entries taken;
    QStringList ids;
    int retried = 0;

private:
    int m_room;
    bool m_delivers;
};

} // namespace cacofonisk::test
