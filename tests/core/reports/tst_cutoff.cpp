// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/survival.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_cutoff {

using namespace test;

/// A connection that is lost in the middle of calls: every prefix of a recording.
class CutoffTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesEveryPrefix_data();
    void survivesEveryPrefix();
    void survivesPrefixesOfABusyHour();
};

namespace {

void checkPrefixes(std::span<const ami::Message> messages, std::size_t step)
{
    for (std::size_t size = 0; size <= messages.size(); size += step) {
        const Survival survival = survivalOf(messages.first(size));
        QVERIFY2(survival.leak.isEmpty(),
                 qPrintable(QStringLiteral("%1 after %2 messages").arg(survival.leak).arg(size)));
    }
}

} // namespace

void CutoffTest::survivesEveryPrefix_data()
{
    addRecordingRows();
}

void CutoffTest::survivesEveryPrefix()
{
    QFETCH(QString, recording);
    const LoadedRecording loaded(recording);
    checkPrefixes(loaded.messages(), stepOf(loaded.messages()));
}

void CutoffTest::survivesPrefixesOfABusyHour()
{
    const LoadedRecording loaded(test::recording(QStringLiteral("16/busy-hour.ami.gz")));
    checkPrefixes(loaded.messages(), 100 * sampling);
}

CACOFONISK_TEST(CutoffTest)

} // namespace cacofonisk::tst_cutoff

#include "tst_cutoff.moc"
