// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/updatepacer.h"

#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_updatepacer {

using namespace session;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// When a window gets its updates.
class UpdatePacerTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsNothingThatIsNotWanted();
    void waitsForTheWindow();
    void leavesASlowWindowTime();
};

void UpdatePacerTest::tellsNothingThatIsNotWanted()
{
    UpdatePacer pacer;
    QSignalSpy due(&pacer, &UpdatePacer::due);
    pacer.acknowledge();
    QCoreApplication::processEvents();
    QCOMPARE(due.count(), 0);
    pacer.want();
    pacer.want();
    QVERIFY(due.wait());
    QCOMPARE(due.count(), 1);
}

void UpdatePacerTest::waitsForTheWindow()
{
    UpdatePacer pacer;
    QSignalSpy due(&pacer, &UpdatePacer::due);
    pacer.want();
    QVERIFY(due.wait());
    pacer.want();
    QCoreApplication::processEvents();
    QVERIFY(pacer.findChildren<QTimer *>().isEmpty() ||
            !pacer.findChildren<QTimer *>().front()->isActive());
    pacer.acknowledge();
    QVERIFY(due.wait());
    QCOMPARE(due.count(), 2);
}

/// Four times as much as it has worked.
void UpdatePacerTest::leavesASlowWindowTime()
{
    UpdatePacer pacer;
    QSignalSpy due(&pacer, &UpdatePacer::due);
    pacer.want();
    QVERIFY(due.wait());
    const auto told = Clock::now();
    while (Clock::now() - told < 10ms) { // as it does who paints
    }
    pacer.want();
    const auto acknowledged = Clock::now();
    pacer.acknowledge();
    QVERIFY(due.wait());
    QVERIFY(Clock::now() - acknowledged >= 25ms);
}

CACOFONISK_TEST(UpdatePacerTest)

} // namespace cacofonisk::tst_updatepacer

#include "tst_updatepacer.moc"
