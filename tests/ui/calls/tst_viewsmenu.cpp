// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/viewsmenu.h"

#include "tests/support/testmain.h"
#include "ui/calls/callmodel.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/filteredit.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_viewsmenu {

using namespace ui;

/// Saved searches, in the menu beside the search.
class ViewsMenuTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_user.reset(); }
    void savesViewsWithKeys();
    void renamesAndDeletesViews();
    void tellsTheMenuOfViewsWhatCanBeSaved();

private:
    struct User;

    QTemporaryDir m_settings;
    std::shared_ptr<User> m_user; // complete further down
};

struct ViewsMenuTest::User
{
    User()
    {
        bar.resize(600, bar.sizeHint().height());
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.setFocus();
    }

    [[nodiscard]] FilterEdit &edit() const { return *bar.findChild<FilterEdit *>(); }

    CallModel calls;
    SavedViews views;
    FilterBar bar{calls, views};
};

void ViewsMenuTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("tst_viewsmenu"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ViewsMenuTest::init()
{
    QSettings().clear();
    m_user = std::make_shared<User>();
}

void ViewsMenuTest::savesViewsWithKeys()
{
    SavedViews &views = m_user->views;
    for (int i = 1; i <= 10; ++i) {
        views.save({QStringLiteral("View %1").arg(i), QStringLiteral("ext:%1").arg(i)});
    }
    views.save({QStringLiteral("View 2"), QStringLiteral("ext:22")});
    const auto actions = [this] { return m_user->bar.views().actions(); };
    QTRY_VERIFY(actions().size() > 10);
    QCOMPARE(actions()[8]->shortcut(), QKeySequence(QStringLiteral("Ctrl+9")));
    QVERIFY(actions()[9]->shortcut().isEmpty());
    QTest::keyClick(&m_user->edit(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_user->bar.text(), QStringLiteral("ext:22"));
    m_user->bar.views().setText(m_user->bar.text());
    QVERIFY(actions()[1]->isChecked() && !actions()[0]->isChecked());
    QCOMPARE(SavedViews().all(), views.all());
}

void ViewsMenuTest::renamesAndDeletesViews()
{
    SavedViews &views = m_user->views;
    views.save({QStringLiteral("A & B"), QStringLiteral("ext:1")});
    views.save({QStringLiteral("C"), QStringLiteral("ext:2")});
    views.rename(QStringLiteral("A & B"), QStringLiteral("D"));
    QCOMPARE(views.all(), (QList<SavedView>{{QStringLiteral("D"), QStringLiteral("ext:1")},
                                            {QStringLiteral("C"), QStringLiteral("ext:2")}}));
    views.rename(QStringLiteral("D"), QStringLiteral("C"));
    QCOMPARE(views.all(), (QList<SavedView>{{QStringLiteral("C"), QStringLiteral("ext:1")}}));
    views.remove(QStringLiteral("C"));
    QVERIFY(views.all().isEmpty());
    QTRY_VERIFY(!m_user->bar.views().actions().first()->isEnabled());
}

void ViewsMenuTest::tellsTheMenuOfViewsWhatCanBeSaved()
{
    ViewsMenu &menu = m_user->bar.views();
    menu.views().save({QStringLiteral("Bob"), QStringLiteral("ext:1002")});
    QCoreApplication::processEvents(); // it is filled a little later
    const auto save = [&menu] {
        for (const QAction *const action : menu.actions()) {
            if (action->text().contains(QLatin1String("Save"))) {
                return action->isEnabled();
            }
        }
        return false;
    };
    QVERIFY(!save());
    QTest::keyClicks(&m_user->edit(), QStringLiteral("ext:1002"));
    QVERIFY(save());
    QVERIFY(menu.actions().first()->isChecked());
    QTest::keyClick(&m_user->edit(), Qt::Key_Escape);
    QVERIFY(!save());
    QVERIFY(!menu.actions().first()->isChecked());
}

CACOFONISK_TEST(ViewsMenuTest)

} // namespace cacofonisk::tst_viewsmenu

#include "tst_viewsmenu.moc"
