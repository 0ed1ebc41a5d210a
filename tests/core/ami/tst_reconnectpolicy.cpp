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
    void waitsLongerAndLonger();
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

void ReconnectPolicyTest::waitsLongerAndLonger()
{
    ami::ReconnectPolicy policy({});
    QCOMPARE(nextDelays(policy, 8, 0), Delays({1s, 2s, 4s, 8s, 16s, 30s, 30s, 30s}));
}

void ReconnectPolicyTest::spreadsThoseWhoLostTheSameServer()
{
    ami::ReconnectPolicy late({});
    QCOMPARE(nextDelays(late, 7, 0.5), Delays({1500ms, 3s, 6s, 12s, 24s, 45s, 45s}));
    ami::ReconnectPolicy latest({});
    for (const auto delay : nextDelays(latest, 100, 0.999999)) {
        QVERIFY(delay >= 1s && delay <= 60s);
    }
}

void ReconnectPolicyTest::beginsAnewAfterALoginThatHeld()
{
    ami::ReconnectPolicy policy({});
    (void)nextDelays(policy, 5, 0);
    policy.noteEnd(29s);
    QCOMPARE(policy.nextDelay(0), 30s);
    policy.noteEnd(30s);
    QCOMPARE(policy.nextDelay(0), 1s);
}

CACOFONISK_TEST(ReconnectPolicyTest)

} // namespace cacofonisk::tst_reconnectpolicy

#include "tst_reconnectpolicy.moc"
