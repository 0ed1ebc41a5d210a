// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/eventview.h"

#include "core/events/eventsearch.h"
#include "tests/core/events/indexed.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/ui/events/openedrecording.h"
#include "ui/events/eventtable.h"
#include "ui/events/eventwords.h"
#include "ui/events/fieldtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace cacofonisk::tst_eventview {

using namespace ui;
using namespace test;
using namespace events;
using Numbers = std::vector<std::uint64_t>;
using Kind = FieldDifference::Kind;

/// The messages of a call, as a person looks at them.
class EventViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatIsOfTheCall_data();
    void showsWhatIsOfTheCall();
    void readsNothingWhileHidden();
    void filters();
    void endsTheSearchWithEscape();
    void copiesMessages();
    void showsTheFieldsOfOne();
    void comparesWithTheOneBefore();
    void comparesTwo();
    void copiesFields();
    void keepsTheSelectionDuringASearch();
    void keepsTheSelectionWhileRowsCome();
    void findsTheMomentOfAnArrow();
    void goesToTheLadder();
    void tellsTimeInThreeWays();
    void showsHostileTextHarmlessly();
    void hidesWithTheNames();
    void showsAnotherCall();
    void saysWhatCannotBeRead();
    void showsThoseOfSeveralCalls();
    void tellsWhatIsYetToCome();

private:
    /// Opens a recording and shows its first call.
    void open(const QString &path);
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] EventTable &table() const { return *m_view->findChild<EventTable *>(); }
    [[nodiscard]] FieldTable &fieldTable() const { return *m_view->findChild<FieldTable *>(); }
    [[nodiscard]] QAbstractItemModel &rows() const { return *table().model(); }
    [[nodiscard]] FieldModel &fields() const
    {
        return *static_cast<FieldModel *>(fieldTable().model());
    }
    [[nodiscard]] QLineEdit &filter() const { return *m_view->findChild<QLineEdit *>(); }
    [[nodiscard]] QString cell(int row, EventModel::Column column) const;
    [[nodiscard]] QString field(int row, FieldModel::Column column) const;
    [[nodiscard]] Numbers numbers() const;
    [[nodiscard]] int rowOfType(const char *type) const;
    [[nodiscard]] QAction &action(const char *text) const;
    void select(int row) const;

    Files m_files;
    QTemporaryDir m_settings;
    QString m_path;
    Numbers m_expected; ///< of the messages of the first call
    std::unique_ptr<OpenedRecording> m_opened;
    std::unique_ptr<EventView> m_view;
};

namespace {

const QString transferred = test::recording(QStringLiteral("22/blind-refer-b.ami.gz"));

Numbers foundBySearch(const QString &path, const calls::Call &call)
{
    const EventSourcePtr source = sourceOf({path});
    EventSearch search(source, queryOf(call, *source));
    Numbers numbers;
    bool isMore = true;
    while (isMore) {
        isMore = search.advance(std::chrono::steady_clock::now() + std::chrono::seconds(1));
        const Numbers found = search.takeFound();
        numbers.insert(numbers.end(), found.begin(), found.end());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

void EventViewTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_eventview"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void EventViewTest::init()
{
    QSettings().clear();
    open(transferred);
    QTRY_VERIFY(isWhole());
}

void EventViewTest::cleanup()
{
    m_view.reset();
    m_opened.reset();
}

void EventViewTest::open(const QString &path)
{
    cleanup();
    m_path = path;
    m_opened = std::make_unique<OpenedRecording>(path);
    QVERIFY(m_opened->isRead());
    m_expected = foundBySearch(path, m_opened->call());
    m_view = std::make_unique<EventView>(m_opened->session());
    new QAbstractItemModelTester(&rows(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 &rows());
    new QAbstractItemModelTester(&fields(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 &fields());
    m_view->resize(900, 500);
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->show({m_opened->call()}, Moment::max());
}

/// All rows are there, and have their texts.
bool EventViewTest::isWhole() const
{
    return rows().rowCount() == static_cast<int>(m_expected.size()) &&
           !cell(rows().rowCount() - 1, EventModel::Column::Event).isEmpty() &&
           !cell(0, EventModel::Column::Event).isEmpty();
}

QString EventViewTest::cell(int row, EventModel::Column column) const
{
    return rows().index(row, static_cast<int>(column)).data().toString();
}

QString EventViewTest::field(int row, FieldModel::Column column) const
{
    return fields().index(row, static_cast<int>(column)).data().toString();
}

Numbers EventViewTest::numbers() const
{
    Numbers numbers;
    for (int row = 0; row < rows().rowCount(); ++row) {
        numbers.push_back(static_cast<const EventModel &>(rows()).numberAt(row));
    }
    return numbers;
}

/// The last of that name.
int EventViewTest::rowOfType(const char *type) const
{
    int row = rows().rowCount() - 1;
    while (row >= 0 && cell(row, EventModel::Column::Event) != QLatin1String(type)) {
        --row;
    }
    return row;
}

QAction &EventViewTest::action(const char *text) const
{
    for (QAction *const action : m_view->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QLatin1String(text)) {
            return *action;
        }
    }
    qFatal("no action %s", text);
}

void EventViewTest::select(int row) const
{
    table().setCurrentIndex(rows().index(row, 0));
}

void EventViewTest::showsWhatIsOfTheCall_data()
{
    addRows({QStringLiteral("22/blind-refer-b.ami.gz"), QStringLiteral("22/hold.ami.gz"),
             QStringLiteral("16/busy-hour.ami.gz"), QStringLiteral("16/answer-a-hangup.ami.gz")});
}

void EventViewTest::showsWhatIsOfTheCall()
{
    QFETCH(QString, name);
    open(test::recording(name));
    QTRY_VERIFY(isWhole());
    QCOMPARE(numbers(), m_expected);
    const int hangup = rowOfType("Hangup");
    QVERIFY(hangup > 0);
    QVERIFY(cell(hangup, EventModel::Column::Summary)[0].isDigit());
    QVERIFY(!cell(hangup, EventModel::Column::Channel).isEmpty());
}

/// And no file is open.
void EventViewTest::readsNothingWhileHidden()
{
    const auto isFileOpen = [this] {
        const QDir open(QStringLiteral("/proc/self/fd"));
        for (const QString &name : open.entryList(QDir::Files)) {
            if (QFile::symLinkTarget(open.filePath(name)) ==
                QFileInfo(m_path).canonicalFilePath()) {
                return true;
            }
        }
        return false;
    };
    m_view->hide();
    QCOMPARE(rows().rowCount(), 0);
    QSignalSpy told(&m_opened->session(), &session::Session::eventsTold);
    calls::Call changed = m_opened->call();
    changed.dialled = "1";
    m_view->show({changed}, Moment::max());
    m_opened->session().stepMessages(-1);
    QSignalSpy updated(&m_opened->session(), &session::Session::updated);
    QVERIFY(updated.wait());
    QVERIFY(told.isEmpty());
    QCOMPARE(rows().rowCount(), 0);
    m_view->QWidget::show();
    QTRY_VERIFY(isWhole());
    QCOMPARE(told.size(), 1);
    m_view->hide();
    m_opened->session().close();
    QTRY_VERIFY(!isFileOpen());
}

void EventViewTest::filters()
{
    const int all = rows().rowCount();
    filter().setFocus();
    QTest::keyClicks(&filter(), QStringLiteral("type:Hangup"));
    QTest::keyClick(&filter(), Qt::Key_Return);
    QVERIFY(table().hasFocus());
    QTRY_VERIFY(rows().rowCount() > 0 && rows().rowCount() < all);
    QTRY_VERIFY(!cell(rows().rowCount() - 1, EventModel::Column::Event).isEmpty());
    for (int row = 0; row < rows().rowCount(); ++row) {
        QVERIFY(cell(row, EventModel::Column::Event).contains(QLatin1String("Hangup")));
    }
    QCOMPARE(table().emptyText(), QStringLiteral("No message matches."));
    filter().setText(QStringLiteral("nothing-like-this"));
    QTRY_COMPARE(rows().rowCount(), 0); // once one stops typing
    filter().clear();
    QTRY_COMPARE(rows().rowCount(), all);
}

void EventViewTest::endsTheSearchWithEscape()
{
    const int all = rows().rowCount();
    filter().setFocus();
    QTest::keyClicks(&filter(), QStringLiteral("Hangup"));
    QTRY_VERIFY(rows().rowCount() < all);
    QTest::keyClick(&filter(), Qt::Key_Escape);
    QVERIFY(filter().text().isEmpty());
    QVERIFY(table().hasFocus());
    QTRY_COMPARE(rows().rowCount(), all);
}

void EventViewTest::copiesMessages()
{
    EventReader reader(sourceOf({transferred}));
    ami::Problems problems;
    ami::TextDecoder decoder(problems);
    QStringList expected;
    const auto selected = [&](std::uint64_t number) {
        ami::Message message;
        return reader.seek(number) && reader.next(message)
                   ? QString::fromStdString(textOf(eventOf(message, number, {}, {}, decoder)))
                   : QString();
    };
    select(2);
    table().selectionModel()->select(rows().index(5, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    for (const int row : {2, 5}) {
        expected.append(selected(numbers()[static_cast<std::size_t>(row)]));
    }
    QGuiApplication::clipboard()->clear();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), expected.join(u'\n'));
    QVERIFY(expected.first().contains(QLatin1String("\nUniqueid: ")));
}

void EventViewTest::showsTheFieldsOfOne()
{
    action("Compare with the One Before").setChecked(false);
    select(rowOfType("Hangup"));
    QTRY_VERIFY(fields().rowCount() > 5);
    QCOMPARE(field(0, FieldModel::Column::Field), QStringLiteral("Event"));
    QCOMPARE(field(0, FieldModel::Column::Value), QStringLiteral("Hangup"));
    QVERIFY(!fields().isCompared());
    QVERIFY(fieldTable().isColumnHidden(static_cast<int>(FieldModel::Column::Before)));
    for (int row = 0; row < fields().rowCount(); ++row) {
        QVERIFY(fields().kindOf(row) == Kind::Same);
    }
}

void EventViewTest::comparesWithTheOneBefore()
{
    QSignalSpy reset(&fields(), &QAbstractItemModel::modelReset);
    select(rowOfType("Hangup"));
    QTRY_VERIFY(fields().isCompared());
    QCOMPARE(reset.size(), 1); // it goes on without a jump
    QVERIFY(!fieldTable().isColumnHidden(static_cast<int>(FieldModel::Column::Before)));
    int same = 0;
    int other = 0;
    for (int row = 0; row < fields().rowCount(); ++row) {
        const QString before = field(row, FieldModel::Column::Before);
        const bool isSame = fields().kindOf(row) == Kind::Same;
        QCOMPARE(before.isEmpty(), isSame);
        const QFont font = fields().index(row, 1).data(Qt::FontRole).value<QFont>();
        QCOMPARE(font.bold(), !isSame);
        isSame ? ++same : ++other;
        if (field(row, FieldModel::Column::Field) == QLatin1String("Cause-txt")) {
            QVERIFY(fields().kindOf(row) == Kind::Added);
        }
    }
    QVERIFY(same > 3);
    QVERIFY(other > 1);
    action("Compare with the One Before").trigger();
    QTRY_VERIFY(!fields().isCompared());
    QVERIFY(!EventView(m_opened->session()).findChildren<QAction *>().isEmpty());
}

void EventViewTest::comparesTwo()
{
    select(0);
    table().selectionModel()->select(rows().index(rowOfType("Hangup"), 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(fields().isCompared());
    QTRY_COMPARE(field(0, FieldModel::Column::Before), QStringLiteral("Newchannel"));
    QCOMPARE(field(0, FieldModel::Column::Value), QStringLiteral("Hangup"));
    bool hasSame = false; // which is shown, too
    for (int row = 0; row < fields().rowCount(); ++row) {
        hasSame = hasSame ||
                  (fields().kindOf(row) == Kind::Same &&
                   field(row, FieldModel::Column::Before) == field(row, FieldModel::Column::Value));
    }
    QVERIFY(hasSame);
}

void EventViewTest::copiesFields()
{
    select(rowOfType("Hangup"));
    QTRY_VERIFY(fields().rowCount() > 5);
    fieldTable().setFocus();
    fieldTable().setCurrentIndex(fields().index(0, 0));
    QTest::keyClick(&fieldTable(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Event: Hangup"));
    QTest::keyClick(&fieldTable(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Hangup"));
}

void EventViewTest::keepsTheSelectionDuringASearch()
{
    const int row = rowOfType("Hangup");
    const int all = rows().rowCount();
    select(row);
    const Numbers selected = table().selectedNumbers();
    filter().setText(QStringLiteral("type:DialBegin"));
    QTRY_VERIFY(rows().rowCount() > 0 && rows().rowCount() < all);
    QVERIFY(table().selectedNumbers().empty());
    filter().clear();
    QTRY_COMPARE(rows().rowCount(), all);
    QCOMPARE(table().selectedNumbers(), selected);
    QCOMPARE(table().currentIndex().row(), row);
    m_view->hide();
    m_view->QWidget::show();
    QTRY_COMPARE(rows().rowCount(), all);
    QCOMPARE(table().selectedNumbers(), selected);
}

/// That the other call belongs to the first shows only at the end; its messages come between.
void EventViewTest::keepsTheSelectionWhileRowsCome()
{
    QByteArray wire;
    for (int i = 0; i < 400; ++i) {
        const QByteArray id = i % 2 == 0 ? "2.2" : "1.1";
        wire += "Event: Newstate\r\nChannel: SIP/" + id + "\r\nUniqueid: " + id +
                "\r\nLinkedid: " + id + "\r\n\r\n";
    }
    wire += "Event: Newstate\r\nChannel: SIP/2.2\r\nUniqueid: 2.2\r\nLinkedid: 1.1\r\n\r\n";
    const EventSourcePtr source = sourceOf({m_files.write(QStringLiteral("late.ami"), wire)});
    EventWindow window;
    EventModel model(window);
    EventTable tableOfIt(model);
    connect(&window, &EventWindow::rowsInserted, &tableOfIt, [&] {
        if (table().selectedNumbers().empty() && tableOfIt.selectedNumbers().empty()) {
            tableOfIt.setCurrentIndex(model.index(10, 0));
        }
    });
    QSignalSpy finished(&window, &EventWindow::finished);
    window.show(source, {{"1.1"}, {}, {}, {}, {}, {}});
    QVERIFY(finished.wait());
    QCOMPARE(model.rowCount(), 401);
    QCOMPARE(tableOfIt.selectedNumbers(), Numbers{21});
    QCOMPARE(tableOfIt.currentIndex().row(), 21);
}

void EventViewTest::findsTheMomentOfAnArrow()
{
    const calls::Call &call = m_opened->call();
    QVERIFY(call.ended);
    for (const auto &[moment, channel] : {std::pair(call.started, call.caller.channel),
                                          std::pair(*call.ended, std::string("no"))}) {
        m_view->select(moment, channel);
        const auto event = [&] {
            const int row = table().currentIndex().row();
            return static_cast<const EventModel &>(rows()).event(row);
        };
        QTRY_VERIFY(!table().selectedNumbers().empty() && event() && event()->moment == moment);
    }
    const calls::DialTarget &target = call.rang.front();
    m_view->select(target.rang, target.party.channel);
    const auto isAbout = [&](const Event &event) {
        return std::any_of(event.fields.begin(), event.fields.end(), [&](const EventField &field) {
            return field.value == target.party.channel;
        });
    };
    const auto &model = static_cast<const EventModel &>(rows());
    const auto event = [&] { return model.event(table().currentIndex().row()); };
    QTRY_VERIFY(event() && event()->moment == target.rang && isAbout(*event()));
}

void EventViewTest::goesToTheLadder()
{
    QSignalSpy wanted(m_view.get(), &EventView::ladderWanted);
    select(3);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted[0][0].value<Moment>() >= m_opened->call().started);
}

void EventViewTest::tellsTimeInThreeWays()
{
    using ladder::TimeScale;
    const auto time = [this](int row) { return cell(row, EventModel::Column::Time); };
    m_view->setTimes(TimeScale::Clock);
    const QString clock = time(5);
    QVERIFY(clock.contains(u':'));
    m_view->setTimes(TimeScale::Begin);
    QVERIFY(time(5).startsWith(u'+'));
    QVERIFY(time(0).startsWith(u'+'));
    m_view->setTimes(TimeScale::Before);
    QVERIFY(time(5).startsWith(u'+'));
    QVERIFY(time(0).contains(u':'));
    m_view->setTimes(TimeScale::Clock);
    QCOMPARE(time(5), clock);
}

void EventViewTest::showsHostileTextHarmlessly()
{
    const QByteArray name = "<img src=x onerror=1>\xe2\x80\xae\x1b[31m\x07</b>";
    const QByteArray big(10'000, 'y');
    const QByteArray channel = "Channel: SIP/1-1\r\nUniqueid: 1700000000.1\r\nLinkedid: "
                               "1700000000.1\r\nTimestamp: 1700000000.000001\r\n";
    open(m_files.write(QStringLiteral("hostile.ami"),
                       "Event: Newchannel\r\n" + channel +
                           "ChannelState: 4\r\nChannelStateDesc: " + name +
                           "\r\nCallerIDNum: 1\r\nCallerIDName: " + name + "\r\nExten: " + big +
                           "\r\n\r\nEvent: Hangup\r\n" + channel + "Cause: 16\r\n\r\n"));
    QTRY_VERIFY(isWhole());
    select(0);
    QTRY_VERIFY(fields().rowCount() > 5);
    const auto check = [](const QAbstractItemModel &model) {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QString shown = index.data().toString();
                QVERIFY2(shown.size() < 1000, qPrintable(shown));
                for (const QChar c : shown) {
                    QVERIFY(c.category() != QChar::Other_Control && c != QChar(0x202e));
                }
                const QString tip = index.data(Qt::ToolTipRole).toString();
                QVERIFY2(!tip.contains(QLatin1String("<img")) || !Qt::mightBeRichText(tip),
                         qPrintable(tip));
                QVERIFY(tip.size() < 10'000);
            }
        }
    };
    check(rows());
    check(fields());
    QVERIFY(!m_view->grab().isNull());
    fieldTable().setCurrentIndex(fields().index(fields().rowCount() - 1, 1));
    QCOMPARE(fieldTable().currentValue().size(), big.size()); // is copied whole
}

void EventViewTest::hidesWithTheNames()
{
    const int all = rows().rowCount();
    select(0);
    QTRY_VERIFY(fields().rowCount() > 0);
    m_view->setPrivate(true);
    QCOMPARE(rows().rowCount(), 0);
    QCOMPARE(fields().rowCount(), 0);
    QVERIFY(table().emptyText().contains(QLatin1String("hidden")));
    m_view->show({m_opened->call()}, Moment::max());
    QCOMPARE(rows().rowCount(), 0);
    m_view->setPrivate(false);
    QTRY_COMPARE(rows().rowCount(), all);
}

void EventViewTest::showsAnotherCall()
{
    open(test::recording(QStringLiteral("16/busy-hour.ami.gz")));
    QTRY_VERIFY(isWhole());
    select(0);
    QTRY_VERIFY(fields().rowCount() > 0);
    const calls::Call &other = std::next(m_opened->calls().begin(), 7)->second;
    m_view->show({other}, Moment::max());
    QCOMPARE(fields().rowCount(), 0);
    const Numbers expected = foundBySearch(m_path, other);
    QTRY_COMPARE(numbers(), expected);
    QVERIFY(table().selectedNumbers().empty());
    m_view->clear();
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(table().emptyText().contains(QLatin1String("Select a call")));
}

void EventViewTest::saysWhatCannotBeRead()
{
    const QString path = m_files.write(QStringLiteral("gone.ami.gz"), contentOf(transferred));
    open(path);
    m_view->hide();
    QVERIFY(QFile::remove(path));
    QSignalSpy failed(m_view.get(), &EventView::failed);
    m_view->QWidget::show();
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(failed[0][0].value<Error>().message().contains(QLatin1String("gone.ami.gz")));
}

void EventViewTest::showsThoseOfSeveralCalls()
{
    open(test::recording(QStringLiteral("16/busy-hour.ami.gz")));
    const calls::Call &first = m_opened->call();
    const calls::Call &last = m_opened->calls().rbegin()->second;
    std::set<std::uint64_t> either(m_expected.begin(), m_expected.end());
    const Numbers others = foundBySearch(m_path, last);
    either.insert(others.begin(), others.end());
    m_view->show({last, first}, Moment::max());
    m_expected = {either.begin(), either.end()};
    QTRY_VERIFY(isWhole());
    QCOMPARE(numbers(), m_expected);
}

/// The playhead is amid the call.
void EventViewTest::tellsWhatIsYetToCome()
{
    const auto isItalic = [this](int row) {
        return rows().index(row, 1).data(Qt::FontRole).value<QFont>().italic();
    };
    const int last = rows().rowCount() - 1;
    const auto momentOf = [this](int row) -> std::optional<Moment> {
        const events::Event *const event = static_cast<EventModel &>(rows()).event(row);
        return event ? event->moment : std::nullopt;
    };
    QTRY_VERIFY(momentOf(0) && momentOf(last));
    QVERIFY(!isItalic(0) && !isItalic(last));
    m_view->show({m_opened->call()}, *momentOf(0));
    QVERIFY(!isItalic(0));
    QVERIFY(isItalic(last));
    QVERIFY(rows().index(last, 1).data(Qt::ToolTipRole).toString().contains(u'\n'));
    QVERIFY(rows().index(last, 1).data(Qt::ForegroundRole).isValid());
    m_view->show({m_opened->call()}, *momentOf(last));
    QVERIFY(!isItalic(last));
}

CACOFONISK_TEST(EventViewTest)

} // namespace cacofonisk::tst_eventview

#include "tst_eventview.moc"
