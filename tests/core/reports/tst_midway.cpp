// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/survival.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_midway {

using namespace test;

/// Attaching in the middle of calls: every suffix of a recording.
class MidwayTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesEverySuffix_data();
    void survivesEverySuffix();
    void survivesSuffixesOfABusyHour();
};

namespace {

void checkSuffixes(std::span<const ami::Message> messages, std::size_t step)
{
    const Survival whole = survivalOf(messages);
    QCOMPARE(whole.leak, QString());
    for (std::size_t from = 1; from < messages.size(); from += step) {
        const Survival survival = survivalOf(messages.subspan(from));
        QVERIFY2(survival.leak.isEmpty(),
                 qPrintable(QStringLiteral("%1 from message %2").arg(survival.leak).arg(from)));
        QCOMPARE(beyond(survival.left, whole.left), QStringList());
    }
}

} // namespace

void MidwayTest::survivesEverySuffix_data()
{
    addRecordingRows();
}

void MidwayTest::survivesEverySuffix()
{
    QFETCH(QString, recording);
    const LoadedRecording loaded(recording);
    checkSuffixes(loaded.messages(), stepOf(loaded.messages()));
}

void MidwayTest::survivesSuffixesOfABusyHour()
{
    const LoadedRecording loaded(test::recording(QStringLiteral("16/busy-hour.ami.gz")));
    checkSuffixes(loaded.messages(), 100 * sampling);
}

CACOFONISK_TEST(MidwayTest)

} // namespace cacofonisk::tst_midway

#include "tst_midway.moc"
