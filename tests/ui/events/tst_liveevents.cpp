// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/livewindowuser.h"
#include "ui/events/eventtable.h"
#include "ui/events/keepingpage.h"
#include "ui/frame/preferencesdialog.h"
#include "ui/ladder/callpanel.h"
#include "ui/ladder/callview.h"

#include <QComboBox>
#include <QDirIterator>
#include <QSignalSpy>

namespace cacofonisk::tst_liveevents {

using namespace ui;
using namespace test;

/// The messages of a live call, as long as they are kept.
class LiveEventsTest : public LiveWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { renew(); }
    void showsWhatWasReceived();
    void saysThatNothingIsKept();
    void isChosenInThePreferences();

private:
    void follow(FakeAmiServer &server, int minutes);
    [[nodiscard]] EventTable &table() { return *find<CallPanel>()->findChild<EventTable *>(); }
    [[nodiscard]] bool isAnythingKept() const;
};

/// With its messages in sight.
void LiveEventsTest::follow(FakeAmiServer &server, int minutes)
{
    QSettings().setValue(QStringLiteral("privacy/keptMinutes"), minutes);
    QSettings().setValue(QStringLiteral("events/shown"), true);
    m_window = std::make_unique<MainWindow>(m_shared, std::make_unique<MemoryKeyring>(m_kept));
    m_window->show();
    server.play(quiet);
    save(server);
    m_window->connectToServers();
    QTRY_VERIFY(isLive(0));
    send(server, call);
    QTRY_COMPARE(model().rowCount(), 1);
    find<CallTree>()->setCurrentIndex(model().index(0, 0));
}

bool LiveEventsTest::isAnythingKept() const
{
    QDirIterator files(m_folder.path(), {QStringLiteral("*.jsonl")}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext();
}

void LiveEventsTest::showsWhatWasReceived()
{
    FakeAmiServer server;
    follow(server, 15);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(isAnythingKept());
    QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
    table().setCurrentIndex(table().model()->index(0, 0));
    send(server, "Event: VarSet; Channel: PJSIP/1001-1; Variable: A; Value: b; Uniqueid: 1; "
                 "Linkedid: 1"); // of which the call itself shows nothing
    QTRY_COMPARE(table().model()->rowCount(), 2);
    send(server, "Event: Hangup; Channel: PJSIP/1001-1; Cause: 16; Uniqueid: 1; Linkedid: 1");
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QVERIFY(reset.isEmpty());
    QCOMPARE(table().currentIndex().row(), 0);
    m_window.reset();
    QVERIFY(!isAnythingKept());
}

void LiveEventsTest::saysThatNothingIsKept()
{
    FakeAmiServer server;
    follow(server, 0);
    QTRY_VERIFY(table().emptyText().contains(QLatin1String("Privacy")));
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(!isAnythingKept());
    QSettings().setValue(QStringLiteral("privacy/keptMinutes"), 60);
}

void LiveEventsTest::isChosenInThePreferences()
{
    QCOMPARE(keptTime(), std::chrono::minutes(60)); // unless chosen otherwise
    FakeAmiServer server;
    follow(server, 60);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    m_window->showPreferences(m_window.get());
    auto *const page = find<KeepingPage>();
    QVERIFY(page);
    auto *const choice = page->findChild<QComboBox *>();
    QCOMPARE(choice->currentText(), QStringLiteral("an hour"));
    choice->setCurrentIndex(0);
    emit choice->activated(0);
    QCOMPARE(keptTime(), std::chrono::minutes(0));
    find<CallTree>()->clearSelection();
    QTRY_VERIFY(!isAnythingKept());
}

CACOFONISK_TEST(LiveEventsTest)

} // namespace cacofonisk::tst_liveevents

#include "tst_liveevents.moc"
