// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/exportdialog.h"

#include <QTest>

namespace cacofonisk::tst_exportdialog {

using namespace ui;

class ExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void offersAName();
    void theNameFollowsTheFormat();

private:
    static void choose(ExportDialog &dialog, int filter)
    {
        dialog.selectNameFilter(dialog.nameFilters()[filter]);
        emit dialog.filterSelected(dialog.nameFilters()[filter]);
    }
};

void ExportDialogTest::offersAName()
{
    const ExportDialog dialog(QStringLiteral("monday"));
    QVERIFY2(dialog.path().endsWith(QLatin1String("/calls monday.csv")), qPrintable(dialog.path()));
    QVERIFY(dialog.format() == ExportFormat::Csv);
}

void ExportDialogTest::theNameFollowsTheFormat()
{
    ExportDialog dialog(QStringLiteral("a.b"));
    choose(dialog, 1);
    QVERIFY2(dialog.path().endsWith(QLatin1String("/calls a.b.jsonl")), qPrintable(dialog.path()));
    QVERIFY(dialog.format() == ExportFormat::JsonLines);
    choose(dialog, 0);
    QVERIFY2(dialog.path().endsWith(QLatin1String("/calls a.b.csv")), qPrintable(dialog.path()));
}

CACOFONISK_TEST(ExportDialogTest)

} // namespace cacofonisk::tst_exportdialog

#include "tst_exportdialog.moc"
