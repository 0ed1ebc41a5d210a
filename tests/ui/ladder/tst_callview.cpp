// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/callview.h"

#include "tests/support/testmain.h"
#include "tests/ui/events/openedrecording.h"
#include "ui/events/eventtable.h"
#include "ui/events/eventview.h"
#include "ui/events/fieldtable.h"
#include "ui/formatting/mnemonics.h"
#include "ui/ladder/ladderview.h"
#include "ui/ladder/linesmenu.h"
#include "ui/ladder/pageexport.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

Q_DECLARE_METATYPE(cacofonisk::ui::LadderFormat)

namespace cacofonisk::tst_callview {

using namespace ui;
using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// One call, as it is shown and handed on.
class CallViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tellsItsStory();
    void growsWithoutAJump();
    void tellsTimeInThreeWays();
    void isReadAsSentences();
    void zoomsInAndOut();
    void isHandedOn_data();
    void isHandedOn();
    void masksWhatIsHandedOn();
    void writesMessagesIntoAPage_data();
    void writesMessagesIntoAPage();
    void saysWhatCannotBeWritten();
    void showsHundredsOfArrows();
    void arrangesItsLifelines();
    void showsSeveralCalls();
    void showsItsMessagesOnDemand();
    void goesFromPaneToPane();
    void selectsWhatBelongsTogether();
    void offersToSaveItsMessages();

private:
    [[nodiscard]] QString story() const { return m_view->findChild<QLabel *>()->text(); }
    [[nodiscard]] LadderView &ladder() const { return *m_view->findChild<LadderView *>(); }

    QTemporaryDir m_folder;
    session::Session m_session;
    std::unique_ptr<CallView> m_view;
    Call m_call;
};

void CallViewTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_callview"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void CallViewTest::init()
{
    QSettings().clear();
    const Moment start = Moment(24h * 365 * 50);
    m_call = {};
    m_call.id = 7;
    m_call.linkedid = "1577836800.7";
    m_call.state = CallState::Ringing;
    m_call.caller = {"1001", "Alice Jansen", "PJSIP/1001-00000001"};
    m_call.dialled = "1002";
    m_call.started = start;
    DialTarget &target = m_call.rang.emplace_back();
    target.party = {"1002", "Bob <b>Smit</b>", "PJSIP/1002-00000002"};
    target.rang = start + 1s;
    m_call.firstRang = start + 1s;
    m_view = std::make_unique<CallView>(m_session);
    m_view->resize(600, 400);
    m_view->show({m_call}, start + 3s);
}

Call answered(Call call)
{
    call.state = CallState::Talking;
    call.rang[0].outcome = Outcome::Answered;
    call.rang[0].ended = call.answered = call.talkingSince = call.started + 5s;
    call.answeredBy = call.rang[0].party;
    call.talkedWith = call.with = {call.rang[0].party};
    return call;
}

void CallViewTest::tellsItsStory()
{
    QVERIFY(story().contains(QLatin1String("Alice Jansen")));
    QVERIFY(story().contains(QLatin1String("Bob <b>Smit</b>")));
    QCOMPARE(m_view->findChild<QLabel *>()->textFormat(), Qt::PlainText);
    m_call.caller.name = "\u0645\u0643\u062a\u0628";
    m_view->show({m_call}, m_call.started + 3s);
    QVERIFY(!story().isRightToLeft()); // an English sentence, whoever calls
    m_view->clear();
    QVERIFY(story().isEmpty());
    QCOMPARE(ladder().model()->rowCount(), 0);
}

void CallViewTest::growsWithoutAJump()
{
    auto &model = *ladder().model();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const int before = model.rowCount();
    QVERIFY(before > 0);
    ladder().setCurrentIndex(model.index(before - 1, 0));
    m_view->show({answered(m_call)}, m_call.started + 6s);
    QVERIFY(model.rowCount() > before);
    QVERIFY(reset.isEmpty());
    QCOMPARE(ladder().currentIndex().row(), before - 1);
    Call other = m_call;
    other.id = 8;
    other.caller.num = "1009";
    other.caller.channel = "PJSIP/1009-00000009";
    m_view->show({other}, m_call.started + 6s);
    QCOMPARE(reset.size(), 1);
}

void CallViewTest::tellsTimeInThreeWays()
{
    const auto times = [this] {
        QStringList all;
        for (const auto &row : m_view->ladder().layout().rows) {
            all << row.time;
        }
        return all;
    };
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->show({answered(m_call)}, m_call.started + 6s);
    const QStringList sinceBegin = times();
    QVERIFY(sinceBegin.last().startsWith(QLatin1Char('+')));
    QTest::keyClick(&ladder(), Qt::Key_T);
    const QStringList sinceBefore = times();
    QVERIFY(sinceBefore != sinceBegin);
    QTest::keyClick(&ladder(), Qt::Key_T);
    QVERIFY(!times().last().startsWith(QLatin1Char('+')));
    QTest::keyClick(&ladder(), Qt::Key_T);
    QCOMPARE(times(), sinceBegin);
    QTest::keyClick(&ladder(), Qt::Key_T);
    CallView next(m_session); // remembers it
    next.show({answered(m_call)}, m_call.started + 6s);
    QCOMPARE(next.ladder().times(), m_view->ladder().times());
}

void CallViewTest::isReadAsSentences()
{
    const auto &model = *ladder().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Alice")), qPrintable(text));
    }
    QVERIFY(!ladder().accessibleName().isEmpty());
    QAccessibleInterface *const read = QAccessible::queryAccessibleInterface(&ladder());
    QVERIFY(read);
    QCOMPARE(read->childCount(), model.rowCount());
    QCOMPARE(read->child(0)->text(QAccessible::Name),
             model.index(0, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY(read->child(0)->text(QAccessible::Name).endsWith(QLatin1Char('.')));
}

/// What is at a place stays there.
void CallViewTest::zoomsInAndOut()
{
    m_view->QWidget::show();
    const auto height = [this] {
        return ladder().visualRect(ladder().model()->index(0, 0)).height();
    };
    QVERIFY(QTest::qWaitForWindowActive(m_view->window()));
    const int before = height();
    ladder().setFocus();
    QTest::keyClick(&ladder(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(height() > before);
    QTest::keyClick(&ladder(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&ladder(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(height() < before);
    QTest::keyClick(&ladder(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(height(), before);
    ladder().zoomBy(100, {});
    QVERIFY(height() < before * 4);
    CallView next(m_session); // remembers it
    QVERIFY(next.findChild<LadderView *>()->font().pointSizeF() > m_view->font().pointSizeF());
}

void CallViewTest::isHandedOn_data()
{
    QTest::addColumn<LadderFormat>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("PDF") << LadderFormat::Pdf << QByteArray("%PDF-");
    QTest::newRow("PNG") << LadderFormat::Png << QByteArray("\x89PNG");
    QTest::newRow("SVG") << LadderFormat::Svg << QByteArray("<svg");
    QTest::newRow("HTML") << LadderFormat::Html << QByteArray("<!");
    QTest::newRow("text") << LadderFormat::Text << QByteArray("Alice Jansen");
    QTest::newRow("Mermaid") << LadderFormat::Mermaid << QByteArray("sequenceDiagram");
}

void CallViewTest::isHandedOn()
{
    QFETCH(LadderFormat, format);
    QFETCH(QByteArray, begin);
    const QString path = m_folder.filePath(QStringLiteral("call"));
    const LadderSheet sheet{{answered(m_call)}, m_call.started + 6s};
    QVERIFY(exportLadder(sheet, format, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begin), bytes.left(20).constData());
    QVERIFY(bytes.size() > 100);
}

void CallViewTest::masksWhatIsHandedOn()
{
    for (QAction *const action : m_view->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QLatin1String("Mask Names and Numbers")) {
            action->trigger();
        }
    }
    for (QAction *const action : m_view->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QLatin1String("Copy as Text")) {
            action->trigger();
        }
    }
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.size() > 40);
    for (const char *const secret : {"Alice", "Jansen", "Smit", "1001"}) {
        QVERIFY2(!copied.contains(QLatin1String(secret)), qPrintable(copied));
    }
}

void CallViewTest::writesMessagesIntoAPage_data()
{
    QTest::addColumn<bool>("isMasked");
    QTest::newRow("as it is") << false;
    QTest::newRow("masked") << true;
}

void CallViewTest::writesMessagesIntoAPage()
{
    QFETCH(bool, isMasked);
    OpenedRecording opened(test::recording(QStringLiteral("22/blind-refer-b.ami.gz")));
    QVERIFY(opened.isRead());
    PageExport pages(opened.session(), m_view.get());
    QSignalSpy written(&pages, &PageExport::written);
    const QString path = m_folder.filePath(QStringLiteral("page.html"));
    pages.write({{opened.call()}, opened.call().started + 1h}, isMasked, path);
    QTRY_COMPARE(written.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.contains("Event: BlindTransfer"));
    QVERIFY(page.contains("Channelstate: 4") || page.contains("ChannelState: 4"));
    QVERIFY(!page.contains("<script"));
    for (const char *const who : {"Alice", "Bob", "PJSIP/1001-"}) {
        QCOMPARE(page.contains(who), !isMasked);
    }
    const QByteArray linkedid = QByteArray::fromStdString(opened.call().linkedid);
    QVERIFY(page.contains(linkedid));
}

void CallViewTest::saysWhatCannotBeWritten()
{
    const auto written = exportLadder({{m_call}, m_call.started}, LadderFormat::Text,
                                      m_folder.filePath(QStringLiteral("missing/call.txt")));
    QVERIFY(!written);
    QVERIFY(written.error().message().contains(QLatin1String("missing/call.txt")));
}

/// Only what is in sight is drawn.
void CallViewTest::showsHundredsOfArrows()
{
    for (int i = 0; i < 500; ++i) {
        DialTarget target = m_call.rang[0];
        target.party.num = std::to_string(2000 + i % 100);
        target.party.channel = "PJSIP/" + target.party.num + "-" + std::to_string(i);
        target.rang += std::chrono::milliseconds(i);
        m_call.rang.push_back(target);
    }
    m_view->show({m_call}, m_call.started + 6s);
    QVERIFY(ladder().model()->rowCount() >= 500);
    ladder().scrollToBottom();
    QVERIFY(!m_view->grab().isNull());
}

void CallViewTest::arrangesItsLifelines()
{
    const LadderModel &model = m_view->ladder();
    auto &menu = *m_view->findChild<LinesMenu *>();
    const auto line = [&menu](int place) { // its menu
        emit menu.aboutToShow();
        return menu.actions()[place]->menu();
    };
    const auto choose = [&line](int place, const QString &what) {
        for (QAction *const action : line(place)->actions()) {
            if (shownLabel(action->text()) == what) {
                action->trigger();
            }
        }
    };
    QCOMPARE(line(1)->title(), QStringLiteral("Bob <b>Smit</b> (1002)"));
    choose(1, QStringLiteral("Move Left"));
    QCOMPARE(model.layout().columns.front().number, QStringLiteral("1002"));
    const int all = model.rowCount();
    choose(0, QStringLiteral("Hide"));
    QCOMPARE(model.layout().columns.size(), 1);
    QVERIFY(model.rowCount() < all);
    choose(0, QStringLiteral("Show"));
    QCOMPARE(model.rowCount(), all);
    choose(0, QStringLiteral("Rename…"));
    auto &dialog = *m_view->findChild<QInputDialog *>();
    dialog.setTextValue(QStringLiteral("Reception"));
    dialog.accept();
    QCOMPARE(model.layout().columns.front().name, QStringLiteral("Reception"));
    m_call.id = 8; // another call is shown as it is
    m_view->show({m_call}, m_call.started + 3s);
    QCOMPARE(model.layout().columns.front().number, QStringLiteral("1001"));
}

void CallViewTest::showsItsMessagesOnDemand()
{
    const auto &events = *m_view->findChild<EventView *>();
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QVERIFY(!events.isVisible());
    ladder().setFocus();
    QTest::keyClick(&ladder(), Qt::Key_E);
    QVERIFY(events.isVisible());
    auto &filter = *m_view->findChild<QLineEdit *>();
    filter.setFocus();
    QTest::keyClicks(&filter, QStringLiteral("Et")); // are letters there
    QCOMPARE(filter.text(), QStringLiteral("Et"));
    QVERIFY(events.isVisible());
    CallView next(m_session); // remembers it
    QVERIFY(!next.findChild<EventView *>()->isHidden());
    ladder().setFocus();
    QTest::keyClick(&ladder(), Qt::Key_E);
    QVERIFY(!events.isVisible());
}

void CallViewTest::goesFromPaneToPane()
{
    QSettings().setValue(QStringLiteral("events/shown"), true);
    CallView view(m_session);
    view.show({m_call}, m_call.started);
    view.QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *const first = view.findChild<LadderView *>();
    first->setFocus();
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QWidget *const now = QApplication::focusWidget();
        seen.append(QString::fromLatin1(now->metaObject()->className()).section(u':', -1));
        QTest::keyClick(now, Qt::Key_F6);
    }
    QCOMPARE(seen, QStringList({QStringLiteral("LadderView"), QStringLiteral("QLineEdit"),
                                QStringLiteral("EventTable"), QStringLiteral("FieldTable")}));
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClick(first, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), view.findChild<FieldTable *>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), view.findChild<EventTable *>());
}

/// An arrow and its message.
void CallViewTest::selectsWhatBelongsTogether()
{
    QSettings().setValue(QStringLiteral("events/shown"), true);
    OpenedRecording opened(test::recording(QStringLiteral("22/blind-refer-b.ami.gz")));
    QVERIFY(opened.isRead());
    CallView view(opened.session());
    view.show({opened.call()}, opened.call().started + 1h);
    view.QWidget::show();
    auto &table = *view.findChild<EventTable *>();
    auto &arrows = *view.findChild<LadderView *>();
    QTRY_VERIFY(table.model()->rowCount() > 10);
    int before = -1;
    for (int row = 0; row < view.ladder().rowCount(); ++row) {
        arrows.setCurrentIndex(view.ladder().index(row));
        const Moment at = view.ladder().ladder().arrows[static_cast<std::size_t>(row)].at;
        const auto event = [&] {
            return static_cast<EventModel *>(table.model())->event(table.currentIndex().row());
        };
        QTRY_VERIFY(event() && event()->moment == at);
        QVERIFY(table.currentIndex().row() >= before);
        before = table.currentIndex().row();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        const auto found = static_cast<std::size_t>(arrows.currentIndex().row());
        QCOMPARE(view.ladder().ladder().arrows[found].at, at);
        QCOMPARE(table.currentIndex().row(), before); // and stays where one is
    }
    QVERIFY(before > 5);
}

void CallViewTest::offersToSaveItsMessages()
{
    for (QAction *const action : m_view->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QStringLiteral("Save Messages…")) {
            action->trigger();
        }
    }
    auto *const dialog = m_view->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).contains(QLatin1String("1577836800.7")));
}

void CallViewTest::showsSeveralCalls()
{
    Call second = answered(m_call);
    second.id = 8;
    second.caller = {"1003", "Carol", "PJSIP/1003-00000003"};
    second.started += 10s;
    for (std::optional<Moment> *const moment :
         {&second.firstRang, &second.rang[0].ended, &second.answered, &second.talkingSince}) {
        *moment = **moment + 10s;
    }
    second.rang[0].rang += 10s;
    const int alone = m_view->ladder().rowCount();
    m_view->show({second, answered(m_call)}, second.started + 6s);
    QVERIFY(m_view->ladder().rowCount() > alone);
    QCOMPARE(m_view->ladder().layout().columns.size(), 3); // Bob is in both
    QCOMPARE(story().count(u'\n'), 1);
}

CACOFONISK_TEST(CallViewTest)

} // namespace cacofonisk::tst_callview

#include "tst_callview.moc"
