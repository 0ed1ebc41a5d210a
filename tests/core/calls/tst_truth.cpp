// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/follower.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/support/truth.h"

#include <QJsonDocument>
#include <QTest>

namespace cacofonisk::tst_truth {

using namespace test;

/// Every recording, held against what the people in it did.
class TruthTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappened_data() { addRows(recordings()); }
    void tellsWhatHappened();
    void passesNothingUnasked_data();
    void passesNothingUnasked();
};

void TruthTest::tellsWhatHappened()
{
    QFETCH(QString, name);
    const LoadedRecording loaded(test::recording(name));
    Follower follower;
    follower.follow(loaded.messages());
    const QStringList faults = Truth(readTruth(truthPath(name))).faultsOf(follower.calls());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n    "))));
    QVERIFY2(follower.book().history().empty(), "something of the calls is left");
}

void TruthTest::passesNothingUnasked_data()
{
    QTest::addColumn<QByteArray>("truth");
    QTest::addColumn<bool>("holds");
    const QByteArray call(R"("caller": "1001", "dialled": "1002", "rang": ["1002"],
        "answered_by": "1002", "transfers": [], "end": "completed", "talked_seconds_about": 2)");
    const auto row = [&](const char *name, const QByteArray &more, const QByteArray &beside,
                         bool holds) {
        QTest::newRow(name) << "{\"calls\": [{" + call + more + "}]" + beside + "}" << holds;
    };
    row("as it was", "", "", true);
    row("what is for the reader", R"(, "kind": "answer")", R"(, "extra": [{"kind": "dtmf"}])",
        true);
    row("a key of a call", R"(, "colour": "red")", "", false);
    row("one of several", R"(, "end_any": ["busy", "completed"])", "", true);
    row("none of several", R"(, "end_any": ["busy", "failed"])", "", false);
    row("a kind", "", R"(, "extra": [{"kind": "smoke signal"}])", false);
    row("a key of a kind", "",
        R"(, "extra": [{"kind": "dtmf"}, {"kind": "hold", "colour": "red"}])", false);
    row("a key beside the calls", "", R"(, "colour": "red")", false);
    row("a call less", "}, {" + call, "", false);
}

void TruthTest::passesNothingUnasked()
{
    QFETCH(QByteArray, truth);
    QFETCH(bool, holds);
    const QJsonObject read = QJsonDocument::fromJson(truth).object();
    QVERIFY(!read.isEmpty());
    const LoadedRecording loaded(test::recording(QStringLiteral("22/answer-a-hangup.ami.gz")));
    const QStringList faults = Truth(read).faultsOf(Follower().follow(loaded.messages()).calls());
    QVERIFY2(faults.isEmpty() == holds, qPrintable(faults.join(u'\n')));
}

CACOFONISK_TEST(TruthTest)

} // namespace cacofonisk::tst_truth

#include "tst_truth.moc"
