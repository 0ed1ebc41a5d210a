// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reader.h"
#include "core/session/pipeline.h"
#include "tests/support/recordings.h"
#include "tests/support/truth.h"

#include <QTest>

using namespace cacofonisk;
using namespace cacofonisk::test;

/// Every recording, held against what the people in it did.
class TruthTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappened_data();
    void tellsWhatHappened();
};

void TruthTest::tellsWhatHappened_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : recordings()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TruthTest::tellsWhatHappened()
{
    QFETCH(QString, name);
    ami::Problems problems;
    const auto reader = recording::Reader::open(test::recording(name), problems);
    QVERIFY(reader);
    session::Pipeline pipeline("test", problems);
    std::vector<calls::Call> told;
    connect(&pipeline.callBook(), &calls::CallBook::callEnded, this,
            [&](const calls::Call &call) { told.push_back(call); });
    ami::Message message;
    while ((*reader)->next(message)) {
        pipeline.handle(message);
    }
    pipeline.callBook().settle();
    for (const calls::Call &call : pipeline.callBook().calls()) {
        told.push_back(call);
    }
    QString truth = test::recording(name);
    truth.truncate(truth.indexOf(QLatin1String(".ami")));
    const QStringList faults = Truth(truth + QStringLiteral(".truth.json")).faultsOf(told);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n    "))));
    QVERIFY2(pipeline.callBook().evidence().empty(), "something of the calls is left");
}

QTEST_GUILESS_MAIN(TruthTest)

#include "tst_truth.moc"
