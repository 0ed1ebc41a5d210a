// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/wallboard/wallboarddialog.h"
#include "ui/wallboard/wallboards.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_wallboards {

using namespace ui;

/// The wallboards that are kept, and the dialog in which one makes them.
class WallboardsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void keepsThemInTheSettings();
    void replacesTheOneBefore();
    void saysWhichThereAre();
    void makesOneInTheDialog();
    void changesOneInTheDialog();
    void takesNoNameTwice();

private:
    static QPushButton *saveOf(const WallboardDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    static QListWidget *listOf(const WallboardDialog &dialog, const QString &name)
    {
        for (QListWidget *const list : dialog.findChildren<QListWidget *>()) {
            if (list->accessibleName() == name) {
                return list;
            }
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
};

namespace {

Wallboard hall()
{
    Wallboard hall;
    hall.name = QStringLiteral("Hall");
    hall.hasAllQueues = false;
    hall.queues = {QStringLiteral("support"), QStringLiteral("sales, Berlin")};
    hall.hasFavourites = true;
    hall.groups = {QStringLiteral("Desk")};
    hall.extensions = {QStringLiteral("1001")};
    hall.screen = QStringLiteral("HDMI-1");
    return hall;
}

} // namespace

void WallboardsTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("WallboardsTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void WallboardsTest::keepsThemInTheSettings()
{
    Wallboards wallboards;
    QSignalSpy changes(&wallboards, &Wallboards::changed);
    wallboards.save(hall());
    wallboards.save({.name = QStringLiteral("Hall 10")});
    wallboards.save({.name = QStringLiteral("Hall 9")});
    QCOMPARE(changes.count(), 3);
    const QList<Wallboard> kept = Wallboards().all();
    QCOMPARE(kept, wallboards.all());
    QCOMPARE(kept.size(), 3);
    QVERIFY(kept[0] == hall());
    QCOMPARE(kept[1].name, QStringLiteral("Hall 9"));
    wallboards.remove(QStringLiteral("Hall"));
    QCOMPARE(Wallboards().all().size(), 2);
}

void WallboardsTest::replacesTheOneBefore()
{
    Wallboards wallboards;
    wallboards.save(hall());
    Wallboard other = hall();
    other.name = QStringLiteral("Kitchen");
    wallboards.save(other, QStringLiteral("Hall"));
    QCOMPARE(wallboards.all().size(), 1);
    QVERIFY(wallboards.all().front() == other);
}

void WallboardsTest::saysWhichThereAre()
{
    Wallboards wallboards;
    QVERIFY(wallboards.named(QStringLiteral("Hall"))
                .error()
                .message()
                .contains(QLatin1String("nor any other")));
    wallboards.save(hall());
    wallboards.save({.name = QStringLiteral("Kitchen")});
    QVERIFY(wallboards.named(QStringLiteral("Hall")).value() == hall());
    QCOMPARE(wallboards.named(QStringLiteral("hall")).error().message(),
             QStringLiteral("There is no wallboard “hall”. There are: Hall, Kitchen."));
}

void WallboardsTest::makesOneInTheDialog()
{
    Wallboards wallboards;
    auto *const dialog = new WallboardDialog({}, wallboards, nullptr);
    QSignalSpy saved(dialog, &WallboardDialog::saved);
    dialog->addChoices(
        {{QStringLiteral("sales"), QStringLiteral("support")}, {QStringLiteral("ext")}});
    dialog->addChoices({{QStringLiteral("support")}, {}}); // is there already
    QVERIFY(!saveOf(*dialog)->isEnabled());
    const auto fields = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(fields[0], QStringLiteral(" Hall "));
    auto *const queues = listOf(*dialog, QStringLiteral("Queues"));
    QCOMPARE(queues->count(), 2);
    QVERIFY(!queues->isEnabled()); // all of them, at first
    dialog->findChildren<QCheckBox *>().front()->setChecked(false);
    QVERIFY(queues->isEnabled());
    queues->item(1)->setCheckState(Qt::Checked);
    QTest::keyClicks(fields[1], QStringLiteral("1002;1001, 1002"));
    saveOf(*dialog)->click();
    QCOMPARE(saved.count(), 1);
    Wallboard expected;
    expected.name = QStringLiteral("Hall");
    expected.hasAllQueues = false;
    expected.queues = {QStringLiteral("support")};
    expected.extensions = {QStringLiteral("1002"), QStringLiteral("1001")};
    QVERIFY(wallboards.all() == QList<Wallboard>{expected});
}

/// What is chosen stays so, though it is not known now.
void WallboardsTest::changesOneInTheDialog()
{
    Wallboards wallboards;
    wallboards.save(hall());
    auto *const dialog = new WallboardDialog(hall(), wallboards, nullptr);
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().front(), QStringLiteral(" 2"));
    saveOf(*dialog)->click();
    Wallboard expected = hall();
    expected.name = QStringLiteral("Hall 2");
    QVERIFY(wallboards.all() == QList<Wallboard>{expected});
}

void WallboardsTest::takesNoNameTwice()
{
    Wallboards wallboards;
    wallboards.save(hall());
    WallboardDialog dialog({}, wallboards, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *const name = dialog.findChildren<QLineEdit *>().front();
    QTest::keyClicks(name, QStringLiteral("Hall"));
    QVERIFY(!saveOf(dialog)->isEnabled());
    QTest::keyClicks(name, QStringLiteral("way"));
    QVERIFY(saveOf(dialog)->isEnabled());
}

CACOFONISK_TEST(WallboardsTest)

} // namespace cacofonisk::tst_wallboards

#include "tst_wallboards.moc"
