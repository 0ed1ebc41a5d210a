// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/frame/shortcutspage.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_shortcutspage {

using namespace ui;

class ShortcutsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keepsTheUsualKeys();
    void changesAKey();
    void takesAKeyAway();
    void refusesAKeyThatIsTaken();
    void returnsToTheUsualKeys();

private:
    void choose(int row, const char *key);
    [[nodiscard]] QAction &action(int row) const
    {
        return *m_window->findChildren<QAction *>()[row];
    }

    QTemporaryDir m_settings;
    std::unique_ptr<QObject> m_window;
    std::unique_ptr<ShortcutsPage> m_page;
};

namespace {

QKeySequence keyOf(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

std::unique_ptr<QObject> makeWindow()
{
    auto window = std::make_unique<QObject>();
    for (const char *const name : {"open", "quit"}) {
        auto *const action = new QAction(QLatin1String(name), window.get());
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keyOf(*name == 'o' ? "Ctrl+O" : "Ctrl+Q"));
    }
    new QAction(QStringLiteral("a view"), window.get());
    restoreKeys(*window);
    return window;
}

} // namespace

void ShortcutsPageTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void ShortcutsPageTest::init()
{
    QSettings().clear();
    m_page.reset();
    m_window = makeWindow();
    m_page = std::make_unique<ShortcutsPage>(*m_window);
    m_page->show();
}

void ShortcutsPageTest::choose(int row, const char *key)
{
    auto *const edit = m_page->findChildren<QKeySequenceEdit *>()[row];
    edit->setKeySequence(keyOf(key));
    emit edit->editingFinished();
}

void ShortcutsPageTest::keepsTheUsualKeys()
{
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    QCOMPARE(m_page->findChildren<QKeySequenceEdit *>().size(), 2); // none for what has no name
}

void ShortcutsPageTest::changesAKey()
{
    choose(0, "F5");
    QCOMPARE(action(0).shortcut(), keyOf("F5"));
    QVERIFY(action(0).toolTip().contains(QLatin1String("F5")));
    m_window = makeWindow(); // when the program starts again
    QCOMPARE(action(0).shortcut(), keyOf("F5"));
}

void ShortcutsPageTest::takesAKeyAway()
{
    choose(0, "");
    m_window = makeWindow();
    QVERIFY(action(0).shortcut().isEmpty());
}

void ShortcutsPageTest::refusesAKeyThatIsTaken()
{
    choose(0, "Ctrl+Q");
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    QCOMPARE(m_page->findChildren<QKeySequenceEdit *>()[0]->keySequence(), keyOf("Ctrl+O"));
    QStringList notes;
    for (const QLabel *const label : m_page->findChildren<QLabel *>()) {
        notes.append(label->text());
    }
    QVERIFY(notes.join(u' ').contains(QStringLiteral("is the key of “quit”")));
}

void ShortcutsPageTest::returnsToTheUsualKeys()
{
    choose(0, "F5");
    m_page->findChild<QPushButton *>()->click();
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    m_window = makeWindow();
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
}

CACOFONISK_TEST(ShortcutsPageTest)

} // namespace cacofonisk::tst_shortcutspage

#include "tst_shortcutspage.moc"
