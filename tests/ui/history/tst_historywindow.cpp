// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/archive.h"
#include "core/history/database.h"
#include "core/history/store.h"
#include "tests/core/history/keptcalls.h"
#include "tests/support/testmain.h"
#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/savedviews.h"
#include "ui/history/figuresview.h"
#include "ui/history/historykeeping.h"
#include "ui/history/historywindow.h"
#include "ui/history/plot.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace cacofonisk::tst_historywindow {

using namespace calls;
using namespace test;
using namespace ui;

namespace {

session::ServerStatus liveServer()
{
    session::ServerStatus status;
    status.server = 1;
    status.name = QStringLiteral("pbx");
    status.phase = session::ServerStatus::Phase::Live;
    return status;
}

} // namespace

class HistoryWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsThePageThatIsInSight();
    void findsByTheWordsOfTheOtherWindows();
    void saysWhatCannotBeRead();
    void showsTheCallsOfABar();
    void showsWhenNothingWasWatched();
    void keepsTheCallsOfALiveSession();
    void keepsNothingWhereTheUserSaysSo();

private:
    void keep(int count) const;
    [[nodiscard]] QString path() const { return history::standardPath(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SavedViews m_views;
};

void HistoryWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
}

void HistoryWindowTest::keep(int count) const
{
    std::vector<SharedCall> calls;
    for (int i = 0; i < count; ++i) {
        calls.push_back(i % 4 == 0 ? abandonedCall(i) : answeredCall(i));
    }
    auto store = history::Store::open(path());
    QVERIFY(store);
    QVERIFY((*store)->keep(calls));
}

void HistoryWindowTest::showsThePageThatIsInSight()
{
    keep(450);
    HistoryWindow window(path(), m_views);
    window.show();
    QTRY_COMPARE(window.calls().rowCount(), 200);
    auto &tree = *window.findChild<CallTree *>();
    QTRY_VERIFY(tree.verticalScrollBar()->maximum() > 0);
    tree.verticalScrollBar()->setValue(tree.verticalScrollBar()->maximum());
    QTRY_COMPARE(window.calls().rowCount(), 400);
    tree.verticalScrollBar()->setValue(tree.verticalScrollBar()->maximum());
    QTRY_COMPARE(window.calls().rowCount(), 450);
    QCOMPARE(tree.model()->rowCount(), 450);
}

void HistoryWindowTest::findsByTheWordsOfTheOtherWindows()
{
    keep(40);
    HistoryWindow window(path(), m_views);
    window.show();
    auto &bar = *window.findChild<FilterBar *>();
    bar.setText(QStringLiteral("queue:support"));
    QTRY_COMPARE(window.calls().rowCount(), 10);
    bar.setText(QStringLiteral("nobody"));
    QTRY_COMPARE(window.calls().rowCount(), 0);
    bar.clear();
    QTRY_COMPARE(window.calls().rowCount(), 40);
}

void HistoryWindowTest::saysWhatCannotBeRead()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    HistoryWindow window(path(), m_views);
    window.show();
    const auto shows = [&window](const QString &words) {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(shows(path()));
}

void HistoryWindowTest::showsTheCallsOfABar()
{
    keep(120);
    HistoryWindow window(path(), m_views);
    window.show();
    auto &pages = *window.findChild<QTabWidget *>();
    auto &figures = *window.findChild<FiguresView *>();
    pages.setCurrentWidget(&figures);
    auto &groupings = *figures.findChild<QComboBox *>(QStringLiteral("groupings"));
    groupings.setCurrentIndex(groupings.findData(static_cast<int>(history::Grouping::Reason)));
    QTRY_COMPARE(figures.plot().data().parts.size(), std::size_t(2));
    QCOMPARE(figures.plot().data().parts[0].value, std::optional(30.0)); // cancelled
    emit const_cast<Plot &>(figures.plot()).activated(0);
    QTRY_COMPARE(window.calls().rowCount(), 30);
    QCOMPARE(window.findChild<FilterBar *>()->text(), QStringLiteral("reason:cancelled"));
    QVERIFY(pages.currentWidget() != &figures);
}

void HistoryWindowTest::showsWhenNothingWasWatched()
{
    using namespace std::chrono_literals;
    keep(1);
    {
        auto store = std::move(*history::Store::open(path()));
        QVERIFY(store->addWatch("pbx", begin, begin + 1h, true));
        QVERIFY(store->addWatch("pbx", begin + 3h, begin + 4h, true));
    }
    HistoryWindow window(path(), m_views);
    window.show();
    auto &watches = *window.findChild<QTreeWidget *>();
    QTRY_COMPARE(watches.topLevelItemCount(), 3);
    QVERIFY(watches.topLevelItem(1)->text(4).startsWith(QLatin1String("Not watched")));
    QCOMPARE(watches.topLevelItem(1)->text(3), QStringLiteral("2 h 0 min"));
}

void HistoryWindowTest::keepsTheCallsOfALiveSession()
{
    session::SessionUpdate update;
    update.isLive = true;
    Call going = answeredCall(2);
    going.ended.reset();
    update.known = {answeredCall(1), going};
    {
        HistoryKeeping keeping;
        keeping.apply(update);
        update.isLive = false;
        update.known = {answeredCall(3)};
        keeping.apply(update);
        keeping.setStatus(liveServer());
    }
    const auto archive = std::move(*history::Archive::open(path()));
    QCOMPARE(found(*archive, ""), QStringList(QStringLiteral("1000.1")));
    QCOMPARE(archive->watches()->size(), std::size_t(1));
}

void HistoryWindowTest::keepsNothingWhereTheUserSaysSo()
{
    QSettings settings;
    HistorySettings{false, 0, 0}.save(settings);
    session::SessionUpdate update;
    update.isLive = true;
    update.known = {answeredCall(1)};
    {
        HistoryKeeping keeping;
        keeping.apply(update);
        keeping.setStatus(liveServer());
    }
    QVERIFY(!QFileInfo::exists(path()));
}

CACOFONISK_TEST(HistoryWindowTest)

} // namespace cacofonisk::tst_historywindow

#include "tst_historywindow.moc"
