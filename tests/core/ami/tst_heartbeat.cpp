// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/heartbeat.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_heartbeat {

using namespace std::chrono_literals;
using ami::Heartbeat;

class HeartbeatTest : public QObject
{
    Q_OBJECT

private slots:
    void noticesWithinFifteenSecondsThatNobodyIsThere();
    void isCalmWhileSomethingComes();
    void takesWhateverComesForALife();
    void forgivesAThreadThatWasHeldUp();
};

static constexpr Heartbeat::Time start{};
using Due = Heartbeat::Due;

void HeartbeatTest::noticesWithinFifteenSecondsThatNobodyIsThere()
{
    Heartbeat heartbeat({}, start);
    std::vector<std::pair<Heartbeat::Time, Due>> seen;
    for (auto now = start; now < start + 15s; now += 100ms) {
        if (const Due due = heartbeat.check(now); due != Due::Nothing) {
            seen.emplace_back(now, due);
        }
        if (!seen.empty() && seen.back().second == Due::Lost) {
            break;
        }
    }
    const std::vector<std::pair<Heartbeat::Time, Due>> expected{{start + 5s, Due::Ping},
                                                                {start + 11s, Due::Lost}};
    QCOMPARE(seen, expected);
}

void HeartbeatTest::isCalmWhileSomethingComes()
{
    Heartbeat heartbeat({}, start);
    int pings = 0;
    for (auto now = start; now < start + 5min; now += 1s) {
        heartbeat.hear(now);
        const Due due = heartbeat.check(now);
        QVERIFY(due != Due::Lost);
        pings += due == Due::Ping;
    }
    QCOMPARE(pings, 9); // for the clock, every half a minute
}

void HeartbeatTest::takesWhateverComesForALife()
{
    Heartbeat heartbeat({}, start);
    QCOMPARE(heartbeat.check(start + 5s), Due::Ping);
    heartbeat.hear(start + 9s);
    QCOMPARE(heartbeat.check(start + 13s), Due::Nothing);
    QCOMPARE(heartbeat.check(start + 14s), Due::Ping);
}

void HeartbeatTest::forgivesAThreadThatWasHeldUp()
{
    Heartbeat heartbeat({}, start);
    QCOMPARE(heartbeat.check(start + 5s), Due::Ping);
    QCOMPARE(heartbeat.check(start + 60s), Due::Nothing);
    heartbeat.hear(start + 60s);
    QCOMPARE(heartbeat.check(start + 62s), Due::Nothing);
    QCOMPARE(heartbeat.check(start + 65s), Due::Ping);
}

CACOFONISK_TEST(HeartbeatTest)

} // namespace cacofonisk::tst_heartbeat

#include "tst_heartbeat.moc"
