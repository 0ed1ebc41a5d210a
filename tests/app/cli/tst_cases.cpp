// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/casetruth.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QTest>

namespace cacofonisk::tst_cases {

using namespace test;

/// Small inputs from the field, held against what is right for each.
class CasesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsRight_data();
    void tellsWhatIsRight();
};

namespace {

void addRowsOf(const QString &folder, const QString &prefix)
{
    QDirIterator truths(folder, {QStringLiteral("*.truth.json")}, QDir::Files);
    while (truths.hasNext()) {
        const QFileInfo truth(truths.next());
        const QString name = truth.fileName().chopped(QStringLiteral(".truth.json").size());
        for (const char *const ending : {".ami", ".ami.gz", ".json", ".jsonl", ".txt"}) {
            const QString file = name + QLatin1String(ending);
            if (truth.dir().exists(file)) {
                QTest::newRow(qPrintable(prefix + file))
                    << truth.dir().filePath(file) << truth.filePath();
            }
        }
    }
}

} // namespace

void CasesTest::tellsWhatIsRight_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("truth");
    addRowsOf(recording(QStringLiteral("cases/")), {});
    addRowsOf(foreignCasesFolder(), QStringLiteral("foreign/"));
    if (foreignCasesFolder().isEmpty()) {
        QTest::newRow("foreign") << QString() << QString();
    }
}

void CasesTest::tellsWhatIsRight()
{
    QFETCH(QString, input);
    QFETCH(QString, truth);
    if (input.isEmpty()) {
        QSKIP("the published streams of others are not beside the project");
    }
    const QStringList faults = faultsOfCase(input, readTruth(truth));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n    "))));
}

CACOFONISK_TEST(CasesTest)

} // namespace cacofonisk::tst_cases

#include "tst_cases.moc"
