// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactfiles.h"
#include "core/contacts/csvreader.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "ui/desk/columnsdialog.h"
#include "ui/desk/contactspage.h"
#include "ui/desk/desksettings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace cacofonisk::tst_columnsdialog {

using namespace ui;
using namespace test;
using contacts::ColumnRole;
using contacts::ContactFiles;

/// A file whose columns are not known, as a person tells what they contain.
class ColumnsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsTheFirstLines();
    void needsNumbersAndNames();
    void isAnsweredByKeyboard();
    void isNamedForThoseWhoHearIt();
    void keepsChoices();
    void asksOnceAndKeepsTheAnswer();
    void saysWhatToDoWithoutAnAnswer();

private:
    [[nodiscard]] QString write(const QByteArray &content) const
    {
        return m_files->write(QStringLiteral("list.csv"), content);
    }

    std::unique_ptr<Files> m_files;
};

namespace {

constexpr auto list = "Wie;Waar;Bellen\nAlice;Archers;1002\nBob;;1003\n";

contacts::ColumnSample sample()
{
    return *contacts::contactsOfCsv(list).columns;
}

std::vector<QComboBox *> choices(QDialog &dialog)
{
    std::vector<QComboBox *> boxes;
    auto &table = *dialog.findChild<QTableWidget *>();
    for (int column = 0; column < table.columnCount(); ++column) {
        boxes.push_back(qobject_cast<QComboBox *>(table.cellWidget(0, column)));
    }
    return boxes;
}

void choose(QComboBox &box, ColumnRole role)
{
    box.setCurrentIndex(box.findData(static_cast<int>(role)));
}

QPushButton &button(const QDialog &dialog, QDialogButtonBox::StandardButton which)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(which);
}

QPushButton &columnsButton(const QWidget &page)
{
    for (QPushButton *const candidate : page.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == QStringLiteral("Columns…")) {
            return *candidate;
        }
    }
    qFatal("no button");
}

} // namespace

void ColumnsDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_columnsdialog"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void ColumnsDialogTest::init()
{
    m_files = std::make_unique<Files>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       m_files->path(QStringLiteral("settings")));
    QSettings().clear();
}

void ColumnsDialogTest::showsTheFirstLines()
{
    ColumnsDialog dialog(QStringLiteral("list.csv"), sample());
    const auto &table = *dialog.findChild<QTableWidget *>();
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.columnCount(), 3);
    QCOMPARE(table.item(1, 2)->text(), QStringLiteral("Bellen"));
    QCOMPARE(table.item(2, 1)->text(), QStringLiteral("Archers"));
    QCOMPARE(table.item(3, 0)->text(), QStringLiteral("Bob"));
    for (const QComboBox *const box : choices(dialog)) {
        QCOMPARE(box->currentText(), QStringLiteral("Ignored"));
    }
}

void ColumnsDialogTest::needsNumbersAndNames()
{
    ColumnsDialog dialog(QStringLiteral("list.csv"), sample());
    const auto boxes = choices(dialog);
    const QPushButton &accept = button(dialog, QDialogButtonBox::Ok);
    QVERIFY(!accept.isEnabled());
    choose(*boxes[0], ColumnRole::Name);
    QVERIFY(!accept.isEnabled());
    choose(*boxes[2], ColumnRole::Number);
    QVERIFY(accept.isEnabled());
    QVERIFY((dialog.roles() ==
             contacts::ColumnRoles{ColumnRole::Name, ColumnRole::Ignored, ColumnRole::Number}));
    choose(*boxes[0], ColumnRole::Number);
    QVERIFY(!accept.isEnabled());
}

void ColumnsDialogTest::isAnsweredByKeyboard()
{
    auto *const dialog = new ColumnsDialog(QStringLiteral("list.csv"), sample());
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const auto boxes = choices(*dialog);
    QTRY_VERIFY(boxes[0]->hasFocus());
    QTest::keyClicks(boxes[0], QStringLiteral("Na"));
    QTest::keyClick(boxes[0], Qt::Key_Tab);
    QTRY_VERIFY(boxes[1]->hasFocus());
    QTest::keyClick(boxes[1], Qt::Key_Tab);
    QTRY_VERIFY(boxes[2]->hasFocus());
    QTest::keyClicks(boxes[2], QStringLiteral("Nu"));
    QVERIFY((dialog->roles() ==
             contacts::ColumnRoles{ColumnRole::Name, ColumnRole::Ignored, ColumnRole::Number}));
    QTest::keyClick(boxes[2], Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void ColumnsDialogTest::isNamedForThoseWhoHearIt()
{
    ColumnsDialog dialog(QStringLiteral("list.csv"), sample());
    QCOMPARE(choices(dialog)[2]->accessibleName(), QStringLiteral("Column 3: Bellen"));
    for (const QWidget *const part : dialog.findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) != 0 && part->isVisibleTo(&dialog)) {
            QVERIFY2(!part->accessibleName().isEmpty() ||
                         !part->property("text").toString().isEmpty(),
                     part->metaObject()->className());
        }
    }
}

void ColumnsDialogTest::keepsChoices()
{
    DeskSettings desk = DeskSettings::load(QSettings());
    desk.columns[QStringLiteral("a")] = {ColumnRole::Ignored, ColumnRole::Name,
                                         ColumnRole::FirstName, ColumnRole::MiddleName};
    desk.columns[QStringLiteral("b")] = {ColumnRole::LastName, ColumnRole::Company,
                                         ColumnRole::Number};
    QSettings settings;
    desk.save(settings);
    QVERIFY(DeskSettings::load(settings) == desk);
    desk.columns.erase(QStringLiteral("a"));
    desk.save(settings);
    QVERIFY(DeskSettings::load(settings) == desk);
    settings.setValue(QStringLiteral("contacts/columns/c"), QStringList{QStringLiteral("other")});
    QVERIFY(DeskSettings::load(settings) == desk);
}

void ColumnsDialogTest::asksOnceAndKeepsTheAnswer()
{
    const QString path = write(list);
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.contactFiles = {path}; });
    ContactFiles files;
    ContactsPage page(files);
    connect(&page, &ContactsPage::changed, &files,
            [&] { files.setFiles({path}, {}, DeskSettings::load(QSettings()).columns); });
    page.show();
    QVERIFY(!columnsButton(page).isEnabled());
    files.setFiles({path}, {});
    QTRY_VERIFY(page.findChild<ColumnsDialog *>());
    auto &dialog = *page.findChild<ColumnsDialog *>();
    choose(*choices(dialog)[0], ColumnRole::Name);
    choose(*choices(dialog)[2], ColumnRole::Number);
    QTest::mouseClick(&button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_VERIFY(!page.findChild<ColumnsDialog *>());
    QTRY_COMPARE(files.book()->nameOf("1002"), std::string_view("Alice"));
    (void)write("Wie;Waar;Bellen\nCarol;;1002\n");
    QTRY_COMPARE(files.book()->nameOf("1002"), std::string_view("Carol"));
    QVERIFY(!page.findChild<ColumnsDialog *>());
    QVERIFY(columnsButton(page).isEnabled()); // whoever erred may answer again
    columnsButton(page).click();
    QCOMPARE(choices(*page.findChild<ColumnsDialog *>())[2]->currentText(),
             QStringLiteral("Number"));
}

void ColumnsDialogTest::saysWhatToDoWithoutAnAnswer()
{
    const QString path = write(list);
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.contactFiles = {path}; });
    ContactFiles files;
    ContactsPage page(files);
    page.show();
    files.setFiles({path}, {});
    QTRY_VERIFY(page.findChild<ColumnsDialog *>());
    QTest::keyClick(page.findChild<ColumnsDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!page.findChild<ColumnsDialog *>());
    const auto &item = *page.findChild<QTreeWidget *>()->topLevelItem(0);
    QCOMPARE(item.text(1), QStringLiteral("unknown columns"));
    bool isTold = false;
    for (const QLabel *const label : page.findChildren<QLabel *>()) {
        isTold |= label->isVisible() && label->text().contains(QStringLiteral("“Columns…”"));
    }
    QVERIFY(isTold);
    QSignalSpy changed(&files, &ContactFiles::bookChanged);
    files.setFiles({path}, {});
    QVERIFY(changed.wait());
    QVERIFY(!page.findChild<ColumnsDialog *>());
    columnsButton(page).click();
    QVERIFY(page.findChild<ColumnsDialog *>());
}

CACOFONISK_TEST(ColumnsDialogTest)

} // namespace cacofonisk::tst_columnsdialog

#include "tst_columnsdialog.moc"
