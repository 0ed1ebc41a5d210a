// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/support/trial.h"

#include <QTest>

namespace cacofonisk::tst_parkingorder {

using namespace test;
using namespace std::chrono_literals;

/// Parking by a blind transfer. BlindTransfer comes of the transferer's thread, ParkedCall of one
/// of its own, BridgeLeave and BridgeEnter of the parked party's: each of the first two at each
/// place among the others.
class ParkingOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void comesInAnyOrder_data();
    void comesInAnyOrder();
};

namespace {

/// A message taken out of an order and put before the one that is at `place` then.
void move(Messages::Order &order, std::size_t message, std::size_t place)
{
    order.erase(std::find(order.begin(), order.end(), message));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(place), message);
}

/// A call sent to a parking space by a blind transfer: the events that tell it, in a span of the
/// recording from the first to the last of them.
struct ParkingByTransfer
{
    std::size_t transfer = 0;
    std::size_t parked = 0;
    std::size_t begin = 0;
    std::size_t end = 0; ///< behind the last
};

/// Of the transfer and the parking: each at each place.
std::vector<std::pair<std::size_t, std::size_t>> placesIn(const ParkingByTransfer &parking)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t place = parking.begin; place < parking.end; ++place) {
        for (std::size_t other = parking.begin; other < parking.end; ++other) {
            places.emplace_back(place, other);
        }
    }
    return places;
}

std::vector<ParkingByTransfer> parkingsIn(const Messages &messages)
{
    std::vector<ParkingByTransfer> parkings;
    for (std::size_t t = 0; t < messages.size(); ++t) {
        if (messages[t].type() != ami::EventType::BlindTransfer) {
            continue;
        }
        const std::string_view who = messages[t].value("TransfereeUniqueid");
        ParkingByTransfer parking{t, messages.size(), t, t + 1};
        for (std::size_t i = 0; i < messages.size(); ++i) {
            const bool isNear =
                std::chrono::abs(messages.names(i).moment - messages.names(t).moment) < 100ms;
            const bool isParked = messages[i].type() == ami::EventType::ParkedCall &&
                                  messages[i].value("ParkeeUniqueid") == who;
            const bool isWay = (messages[i].type() == ami::EventType::BridgeLeave ||
                                messages[i].type() == ami::EventType::BridgeEnter) &&
                               messages[i].value("Uniqueid") == who;
            if (isNear && (isParked || isWay)) {
                parking.parked = isParked ? i : parking.parked;
                parking.begin = std::min(parking.begin, i);
                parking.end = std::max(parking.end, i + 1);
            }
        }
        if (parking.parked < messages.size()) {
            parkings.push_back(parking);
        }
    }
    return parkings;
}

} // namespace

void ParkingOrderTest::comesInAnyOrder_data()
{
    QStringList names = recordingsAndCases();
    names.removeIf([](const QString &name) {
        const Messages messages = Messages::ofRecording(name);
        return !messages.tellTimes() || parkingsIn(messages).empty();
    });
    addRows(names);
}

void ParkingOrderTest::comesInAnyOrder()
{
    QFETCH(QString, name);
    const Messages messages = Messages::ofRecording(name);
    const std::vector<ParkingByTransfer> parkings = parkingsIn(messages);
    Trial trial(messages);
    for (const ParkingByTransfer &parking : parkings) {
        for (const auto &[place, other] : someOf(placesIn(parking), messages)) {
            Messages::Order order = messages.order();
            move(order, parking.transfer, place);
            move(order, parking.parked, other);
            trial.inTime(order, QStringLiteral("%1 at %2, %3 at %4")
                                    .arg(wordsOf(messages, parking.transfer))
                                    .arg(place)
                                    .arg(wordsOf(messages, parking.parked))
                                    .arg(other));
        }
    }
    QVERIFY2(trial.fault().isEmpty(), qPrintable(trial.fault()));
}

CACOFONISK_TEST(ParkingOrderTest)

} // namespace cacofonisk::tst_parkingorder

#include "tst_parkingorder.moc"
