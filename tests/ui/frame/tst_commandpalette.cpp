// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/frame/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace cacofonisk::tst_commandpalette {

using namespace ui;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fits_data();
    void fits();
    void listsWhatCanBeDone();
    void findsByLetters();
    void choosesByKeyboard();
    void choosesNothingThatIsNotThere();

private:
    [[nodiscard]] QStringList found() const;

    std::unique_ptr<QMenuBar> m_bar;
    std::unique_ptr<CommandPalette> m_palette;
    QLineEdit *m_letters = nullptr;
    QTreeWidget *m_list = nullptr;
};

void CommandPaletteTest::init()
{
    m_palette.reset();
    m_bar = std::make_unique<QMenuBar>();
    QMenu *const replay = m_bar->addMenu(QStringLiteral("&Replay"));
    replay->addAction(QStringLiteral("Next Trans&fer"))
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    replay->addSeparator();
    replay->addAction(QStringLiteral("Next Fa&ilure"));
    replay->addAction(QStringLiteral("Off"))->setEnabled(false);
    QMenu *const view = m_bar->addMenu(QStringLiteral("&View"));
    view->addMenu(QStringLiteral("&Appearance"))->addAction(QStringLiteral("&Dark…"));
    m_palette = std::make_unique<CommandPalette>(*m_bar, nullptr);
    m_palette->show();
    m_letters = m_palette->findChild<QLineEdit *>();
    m_list = m_palette->findChild<QTreeWidget *>();
}

QStringList CommandPaletteTest::found() const
{
    QStringList names;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        names.append(m_list->topLevelItem(i)->text(0));
    }
    return names;
}

void CommandPaletteTest::fits_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *letters, const char *better, const char *worse) {
        QTest::newRow(letters) << QString::fromLatin1(letters) << QString::fromLatin1(better)
                               << QString::fromLatin1(worse);
    };
    row("ntr", "Replay: Next Transfer", "Replay: Next Report");
    row("exp", "File: Export Calls", "View: Expand All of them, a port");
    row("DARK", "View: Dark", "Edit: d a r, k");
    row("next t", "Next Transfer", "Next Failure, at last");
}

void CommandPaletteTest::fits()
{
    QFETCH(QString, letters);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const int far = CommandPalette::distance(letters, worse);
    QVERIFY(CommandPalette::distance(letters, better) >= 0);
    QVERIFY(far < 0 || CommandPalette::distance(letters, better) <= far);
    QCOMPARE(CommandPalette::distance(letters + QStringLiteral("zzz"), better), -1);
}

void CommandPaletteTest::listsWhatCanBeDone()
{
    QCOMPARE(found(), (QStringList{QStringLiteral("Replay: Next Transfer"),
                                   QStringLiteral("Replay: Next Failure"),
                                   QStringLiteral("Appearance: Dark")}));
    QCOMPARE(m_list->topLevelItem(0)->text(1),
             QKeySequence(QStringLiteral("Ctrl+T")).toString(QKeySequence::NativeText));
}

void CommandPaletteTest::findsByLetters()
{
    QTest::keyClicks(m_letters, QStringLiteral("nf"));
    QCOMPARE(found().value(0), QStringLiteral("Replay: Next Failure"));
    m_letters->clear();
    QTest::keyClicks(m_letters, QStringLiteral("dark"));
    QCOMPARE(found(), QStringList(QStringLiteral("Appearance: Dark")));
}

void CommandPaletteTest::choosesByKeyboard()
{
    QSignalSpy chosen(m_palette.get(), &CommandPalette::chosen);
    QTest::keyClick(m_letters, Qt::Key_Down);
    QTest::keyClick(m_letters, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QAction *>()->text(), QStringLiteral("Next Fa&ilure"));
    QVERIFY(!m_palette->isVisible());
}

void CommandPaletteTest::choosesNothingThatIsNotThere()
{
    QSignalSpy chosen(m_palette.get(), &CommandPalette::chosen);
    QTest::keyClicks(m_letters, QStringLiteral("zzz"));
    QTest::keyClick(m_letters, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QVERIFY(m_palette->isVisible());
}

CACOFONISK_TEST(CommandPaletteTest)

} // namespace cacofonisk::tst_commandpalette

#include "tst_commandpalette.moc"
