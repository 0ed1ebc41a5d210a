// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/formatting/mnemonics.h"
#include "ui/notifications/missedpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace cacofonisk::tst_missedpanel {

using namespace ui;
using namespace std::chrono_literals;

class MissedPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wantsTheCallThatIsActivated();
    void searchesByAButton();
    void offersTheCallerInAMenu();
    void revealsNothingThatIsHidden();

private:
    QPushButton &button(const char *text);
    QTableView &table() { return *m_panel->findChild<QTableView *>(); }

    std::unique_ptr<notices::MissedCalls> m_calls;
    std::unique_ptr<MissedCallModel> m_model;
    std::unique_ptr<MissedPanel> m_panel;
};

void MissedPanelTest::init()
{
    m_calls = std::make_unique<notices::MissedCalls>();
    m_model = std::make_unique<MissedCallModel>(*m_calls);
    m_panel = std::make_unique<MissedPanel>();
    m_panel->setCalls(*m_model, false);
    notices::Notice notice;
    notice.caller = {"0201234567", "Alice", {}};
    notice.call = 17;
    m_calls->add(notice, Moment(1'000'000s));
    notice.call = 18;
    m_calls->add(notice, Moment(1'000'100s));
    m_panel->resize(900, 300);
    m_panel->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void MissedPanelTest::cleanup()
{
    m_panel.reset();
    m_model.reset();
    m_calls.reset();
}

QPushButton &MissedPanelTest::button(const char *text)
{
    for (QPushButton *const button : m_panel->findChildren<QPushButton *>()) {
        if (shownLabel(button->text()) == QLatin1String(text)) {
            return *button;
        }
    }
    qFatal("no button %s", text);
}

void MissedPanelTest::wantsTheCallThatIsActivated()
{
    std::uint64_t wanted = 0;
    connect(m_panel.get(), &MissedPanel::callWanted, this,
            [&wanted](const notices::MissedCall &call) { wanted = call.lastCall; });
    QSignalSpy searched(&m_panel->partyMenu(), &PartyMenu::searchWanted);
    const QPoint at = table().visualRect(table().model()->index(0, 0)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(wanted, 18U);
    QCOMPARE(searched.size(), 0);
    wanted = 0;
    button("Show Call").click();
    QCOMPARE(wanted, 18U);
}

void MissedPanelTest::searchesByAButton()
{
    QSignalSpy searched(&m_panel->partyMenu(), &PartyMenu::searchWanted);
    button("Find Calls").click();
    QCOMPARE(searched.value(0).value(0).toString(), QStringLiteral("ext:0201234567"));
}

void MissedPanelTest::offersTheCallerInAMenu()
{
    emit table().customContextMenuRequested({5, 5});
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *const action : menu->actions()) {
        if (!action->isSeparator()) {
            texts << shownLabel(action->text());
        }
    }
    QCOMPARE(texts.join(u'|'),
             QStringLiteral("Copy Number|Only Calls of This Number|Tell Me of This Number…|Add to "
                            "Contacts…|Call Back|Show Call|Mark as Seen|Mark All as Seen"));
    menu->close();
}

void MissedPanelTest::revealsNothingThatIsHidden()
{
    QVERIFY(button("Find Calls").isEnabled());
    m_model->setPrivate(true);
    QVERIFY(!button("Find Calls").isEnabled());
    button("Copy Number").click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("•••567"));
    QVERIFY(button("Show Call").isEnabled());
    m_model->setPrivate(false);
    QVERIFY(button("Find Calls").isEnabled());
}

CACOFONISK_TEST(MissedPanelTest)

} // namespace cacofonisk::tst_missedpanel

#include "tst_missedpanel.moc"
