// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/reconnectpolicy.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <vector>

namespace cacofonisk::tst_reconnectpolicy {

using namespace std::chrono_literals;

class ReconnectPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void triesOftenInTheFirstMinute();
    void waitsLongerAndLongerAfterThat();
    void spreadsThoseWhoLostTheSameServer();
    void beginsAnewAfterALoginThatHeld();
};

using Delays = std::vector<std::chrono::milliseconds>;

static Delays nextDelays(ami::ReconnectPolicy &policy, int count, double random)
{
    Delays delays;
    for (int i = 0; i < count; ++i) {
        policy.noteEnd(0ms);
        delays.push_back(policy.nextDelay(random));
    }
    return delays;
}

void ReconnectPolicyTest::triesOftenInTheFirstMinute()
{
    ami::ReconnectPolicy policy({});
    QCOMPARE(nextDelays(policy, 5, 0), Delays({1s, 2s, 2500ms, 2500ms, 2500ms}));
    ami::ReconnectPolicy late({});
    std::chrono::milliseconds waited(0);
    while (waited < 1min) {
        const auto delay = nextDelays(late, 1, 0.999999).front();
        QVERIFY(delay <= 5s);
        waited += delay;
    }
}

void ReconnectPolicyTest::waitsLongerAndLongerAfterThat()
{
    ami::ReconnectPolicy policy({});
    (void)nextDelays(policy, 25, 0); // 60.5 s
    QCOMPARE(nextDelays(policy, 6, 0), Delays({5s, 10s, 20s, 30s, 30s, 30s}));
}

void ReconnectPolicyTest::spreadsThoseWhoLostTheSameServer()
{
    ami::ReconnectPolicy late({});
    QCOMPARE(nextDelays(late, 4, 0.5), Delays({1500ms, 3s, 3750ms, 3750ms}));
    ami::ReconnectPolicy latest({});
    for (const auto delay : nextDelays(latest, 100, 0.999999)) {
        QVERIFY(delay >= 1s && delay <= 60s);
    }
}

void ReconnectPolicyTest::beginsAnewAfterALoginThatHeld()
{
    ami::ReconnectPolicy policy({});
    (void)nextDelays(policy, 30, 0);
    policy.noteEnd(29s);
    QCOMPARE(policy.nextDelay(0), 30s);
    policy.noteEnd(30s);
    QCOMPARE(nextDelays(policy, 3, 0), Delays({1s, 2s, 2500ms}));
}

CACOFONISK_TEST(ReconnectPolicyTest)

} // namespace cacofonisk::tst_reconnectpolicy

#include "tst_reconnectpolicy.moc"
