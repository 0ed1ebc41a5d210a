// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventwindow.h"
#include "tests/core/events/indexed.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_eventwindow {

using namespace test;
using namespace events;
using Numbers = std::vector<std::uint64_t>;

class EventWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheMessagesOfACall();
    void readsWhatIsAskedFor();
    void showsAllMessages();
    void keepsLittle();
    void filters();
    void filtersAll();
    void goesOnWithALaterSnapshot();
    void losesWhatIsGone();
    void goesOnWhenNothingIsLeft();
    void comparesTwo();
    void comparesWithTheOneBefore();
    void comparesOneAtATime();
    void looksForNothingBeforeABridge();
    void readsMany();
    void locatesAMoment();
    void showsAnotherCallAtOnce();
    void clears();
    void saysWhatCannotBeRead();

private:
    /// Reads the message in a row, as a view does.
    [[nodiscard]] static Event eventIn(EventWindow &window, std::size_t row);

    Files m_files;
    QString m_path;
    EventSourcePtr m_source;
};

namespace {

/// What a model would hold that follows the signals.
class Mirror : public QObject
{
public:
    explicit Mirror(EventWindow &window)
        : m_window(window)
    {
        connect(&window, &EventWindow::wasReset, this, [this] { m_numbers = all(); });
        connect(&window, &EventWindow::rowsAboutToBeInserted, this, &Mirror::check);
        connect(&window, &EventWindow::rowsAboutToBeRemoved, this, &Mirror::check);
        connect(&window, &EventWindow::rowsInserted, this, [this](auto first, auto count) {
            const Numbers now = all();
            const auto from = now.begin() + static_cast<std::ptrdiff_t>(first);
            m_numbers.insert(m_numbers.begin() + static_cast<std::ptrdiff_t>(first), from,
                             from + static_cast<std::ptrdiff_t>(count));
        });
        connect(&window, &EventWindow::rowsRemoved, this, [this](auto first, auto count) {
            const auto from = m_numbers.begin() + static_cast<std::ptrdiff_t>(first);
            m_numbers.erase(from, from + static_cast<std::ptrdiff_t>(count));
        });
    }

    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }
    [[nodiscard]] bool isTrue() const { return m_wasTrue && m_numbers == all(); }

private:
    [[nodiscard]] Numbers all() const
    {
        Numbers numbers;
        for (std::size_t row = 0; row < m_window.rowCount(); ++row) {
            numbers.push_back(m_window.numberAt(row));
        }
        return numbers;
    }

    /// Before a change all is as it was.
    void check() { m_wasTrue = m_wasTrue && m_numbers == all(); }

    EventWindow &m_window;
    Numbers m_numbers;
    bool m_wasTrue = true;
};

bool showAll(EventWindow &window, const EventSourcePtr &source, const EventQuery &query)
{
    QSignalSpy finished(&window, &EventWindow::finished);
    window.show(source, query);
    return finished.wait();
}

const EventQuery ofTheCall{{"1.1"}, {}, {}, {}, {}, {}};

/// Two calls, one message of each in turn.
QByteArray twoCalls(int count)
{
    QByteArray wire;
    for (int i = 0; i < count; ++i) {
        const QByteArray id = i % 2 == 0 ? "1.1" : "2.2";
        wire += "Event: Newstate\r\nUniqueid: " + id + "\r\nLinkedid: " + id +
                "\r\nSerial: " + QByteArray::number(i) + "\r\n\r\n";
    }
    return wire;
}

} // namespace

void EventWindowTest::init()
{
    m_path = m_files.write(QStringLiteral("two.ami"), twoCalls(1000));
    m_source = sourceOf({m_path});
}

Event EventWindowTest::eventIn(EventWindow &window, std::size_t row)
{
    const Event *event = window.event(row);
    if (!event) {
        QSignalSpy fetched(&window, &EventWindow::fetched);
        while (!(event = window.event(row)) && fetched.wait()) {
        }
    }
    return event ? *event : Event();
}

void EventWindowTest::showsTheMessagesOfACall()
{
    EventWindow window;
    const Mirror mirror(window);
    QVERIFY(showAll(window, m_source, ofTheCall));
    QVERIFY(!window.isSearching());
    QCOMPARE(window.rowCount(), std::size_t(500));
    QCOMPARE(window.numberAt(7), std::uint64_t(14));
    QCOMPARE(window.rowOf(14), std::optional<std::size_t>(7));
    QCOMPARE(window.rowOf(15), std::nullopt);
    QCOMPARE(window.rowFrom(15), std::size_t(8));
    QVERIFY(mirror.isTrue());
}

/// With those around it, and once.
void EventWindowTest::readsWhatIsAskedFor()
{
    EventWindow window;
    QVERIFY(showAll(window, m_source, ofTheCall));
    QVERIFY(!window.event(200));
    QVERIFY(!window.event(201));
    QSignalSpy fetched(&window, &EventWindow::fetched);
    QVERIFY(fetched.wait());
    QVERIFY(window.event(200));
    QCOMPARE(window.event(200)->value("Serial"), std::string_view("400"));
    QCOMPARE(window.event(210)->value("Serial"), std::string_view("420"));
    QVERIFY(!window.event(500));
    QCOMPARE(eventIn(window, 499).value("Serial"), std::string_view("998"));
    QCOMPARE(eventIn(window, 0).value("Serial"), std::string_view("0"));
}

void EventWindowTest::showsAllMessages()
{
    EventWindow window;
    QVERIFY(showAll(window, m_source, {}));
    QCOMPARE(window.rowCount(), std::size_t(1000));
    QCOMPARE(eventIn(window, 777).value("Serial"), std::string_view("777"));
}

void EventWindowTest::keepsLittle()
{
    EventCache cache;
    for (std::uint64_t number = 0; number < 2 * EventCache::most; ++number) {
        Event event;
        event.number = number;
        cache.add(event);
    }
    QVERIFY(!cache.find(EventCache::most - 1));
    QVERIFY(cache.find(EventCache::most));
    QCOMPARE(cache.find(2 * EventCache::most - 1)->number, 2 * EventCache::most - 1);
}

void EventWindowTest::filters()
{
    EventWindow window;
    const Mirror mirror(window);
    QVERIFY(showAll(window, m_source, ofTheCall));
    QSignalSpy finished(&window, &EventWindow::finished);
    window.setFilter(EventFilter("Serial:99"));
    QVERIFY(finished.wait());
    QCOMPARE(mirror.numbers(), (Numbers{990, 992, 994, 996, 998}));
    QVERIFY(mirror.isTrue());
    window.setFilter({});
    QVERIFY(finished.wait());
    QCOMPARE(window.rowCount(), std::size_t(500));
}

void EventWindowTest::filtersAll()
{
    EventWindow window;
    const Mirror mirror(window);
    QVERIFY(showAll(window, m_source, {}));
    QSignalSpy finished(&window, &EventWindow::finished);
    window.setFilter(EventFilter("Serial:99 Uniqueid:2.2"));
    QVERIFY(finished.wait());
    QCOMPARE(mirror.numbers(),
             (Numbers{99, 199, 299, 399, 499, 599, 699, 799, 899, 991, 993, 995, 997, 999}));
    window.setFilter({});
    QVERIFY(finished.wait());
    QCOMPARE(window.rowCount(), std::size_t(1000));
    QVERIFY(mirror.isTrue());
}

/// Rows stay, and others come, of a call and of all.
void EventWindowTest::goesOnWithALaterSnapshot()
{
    const QString more = m_files.write(QStringLiteral("more.ami"), twoCalls(10));
    for (const EventQuery &query : {ofTheCall, EventQuery()}) {
        EventWindow window;
        const Mirror mirror(window);
        QVERIFY(showAll(window, m_source, query));
        const std::size_t old = window.rowCount();
        QSignalSpy resets(&window, &EventWindow::wasReset);
        QSignalSpy finished(&window, &EventWindow::finished);
        window.update(sourceOf({m_path, more}), query);
        QVERIFY(finished.wait());
        QCOMPARE(resets.size(), 0);
        QCOMPARE(window.rowCount(), old + (query.ids.empty() ? 10 : 5));
        QCOMPARE(window.numberAt(old), std::uint64_t(1000));
        QCOMPARE(eventIn(window, old).value("Serial"), std::string_view("0"));
        QVERIFY(mirror.isTrue());
    }
}

void EventWindowTest::losesWhatIsGone()
{
    const QString more = m_files.write(QStringLiteral("more.ami"), twoCalls(10));
    const EventSourcePtr both = sourceOf({m_path, more});
    auto later = std::make_shared<EventSource>(*both);
    later->parts.erase(later->parts.begin());
    for (const EventQuery &query : {ofTheCall, EventQuery()}) {
        EventWindow window;
        const Mirror mirror(window);
        QVERIFY(showAll(window, both, query));
        QSignalSpy finished(&window, &EventWindow::finished);
        window.update(later, query);
        QVERIFY(finished.wait());
        QCOMPARE(window.rowCount(), std::size_t(query.ids.empty() ? 10 : 5));
        QCOMPARE(window.numberAt(0), std::uint64_t(1000));
        QVERIFY(mirror.isTrue());
    }
}

/// Of all messages none was there, or all are gone.
void EventWindowTest::goesOnWhenNothingIsLeft()
{
    const EventSourcePtr both =
        sourceOf({m_path, m_files.write(QStringLiteral("more.ami"), twoCalls(10))});
    auto later = std::make_shared<EventSource>(*both);
    later->parts.erase(later->parts.begin());
    for (const EventSourcePtr &before :
         {EventSourcePtr(std::make_shared<EventSource>()), m_source}) {
        EventWindow window;
        const Mirror mirror(window);
        QVERIFY(showAll(window, before, {}));
        QSignalSpy finished(&window, &EventWindow::finished);
        window.update(later, {});
        QVERIFY(finished.wait());
        QCOMPARE(window.rowCount(), std::size_t(10));
        QCOMPARE(window.numberAt(0), std::uint64_t(1000));
        QVERIFY(mirror.isTrue());
    }
}

void EventWindowTest::comparesTwo()
{
    EventWindow window;
    QVERIFY(showAll(window, m_source, ofTheCall));
    std::optional<EventComparison> comparison;
    QSignalSpy compared(&window, &EventWindow::compared);
    connect(&window, &EventWindow::compared, this,
            [&comparison](const EventComparison &told) { comparison = told; });
    window.compare(2, 997);
    QVERIFY(compared.wait());
    QCOMPARE(comparison->before->number, std::uint64_t(2));
    QCOMPARE(comparison->after.number, std::uint64_t(997));
    QVERIFY(comparison->differences == differenceOf(*comparison->before, comparison->after));
}

/// However far back it is.
void EventWindowTest::comparesWithTheOneBefore()
{
    QByteArray wire = "Event: Newchannel\r\nUniqueid: 3.3\r\n\r\n" + twoCalls(9000) +
                      "Event: Hangup\r\nUniqueid: 3.3\r\n\r\n";
    const EventSourcePtr source = sourceOf({m_files.write(QStringLiteral("far.ami"), wire)});
    EventWindow window;
    QVERIFY(showAll(window, source, {}));
    std::vector<std::optional<Event>> before;
    QSignalSpy compared(&window, &EventWindow::compared);
    connect(&window, &EventWindow::compared, this,
            [&before](const EventComparison &comparison) { before.push_back(comparison.before); });
    for (const std::uint64_t number : {9001U, 0U, 4U, 1U}) {
        window.compareWithPrevious(number);
        QVERIFY(compared.wait());
    }
    QVERIFY(before[0]);
    QCOMPARE(before[0]->type, std::string("Newchannel"));
    QVERIFY(!before[1]);
    QCOMPARE(before[2]->number, std::uint64_t(2));
    QVERIFY(!before[3]);
}

/// Another, and another search, ends one that is still looking back.
void EventWindowTest::comparesOneAtATime()
{
    const QByteArray wire = twoCalls(9000) + "Event: BridgeDestroy\r\nBridgeUniqueid: b\r\n\r\n";
    const EventSourcePtr source = sourceOf({m_files.write(QStringLiteral("far.ami"), wire)});
    EventWorker worker; // in this thread: it looks on when events are processed
    std::vector<std::uint64_t> compared;
    connect(&worker, &EventWorker::compared, this, [&](int, const EventComparison &comparison) {
        compared.push_back(comparison.after.number);
    });
    const auto lookOn = [] {
        for (int slice = 0; slice < 10; ++slice) { // more than it takes to read all
            QCoreApplication::sendPostedEvents();
        }
    };
    worker.search(0, source, {});
    worker.compareWithPrevious(0, 9000);
    worker.compare(0, 2, 4);
    lookOn();
    QCOMPARE(compared, Numbers{4});
    worker.compareWithPrevious(0, 9000);
    worker.search(0, source, ofTheCall);
    lookOn();
    QCOMPARE(compared, Numbers{4});
    worker.compareWithPrevious(0, 9000);
    worker.search(0, source, ofTheCall); // as it goes on
    lookOn();
    QCOMPARE(compared, (Numbers{4, 9000}));
}

void EventWindowTest::looksForNothingBeforeABridge()
{
    const QByteArray wire = "Event: BridgeDestroy\r\nBridgeUniqueid: b\r\n\r\n"
                            "Event: BridgeCreate\r\nBridgeUniqueid: b\r\n\r\n"
                            "Event: BridgeDestroy\r\nBridgeUniqueid: b\r\n\r\n";
    EventWindow window;
    QVERIFY(showAll(window, sourceOf({m_files.write(QStringLiteral("bridge.ami"), wire)}), {}));
    std::vector<std::optional<Event>> before;
    connect(&window, &EventWindow::compared, this,
            [&before](const EventComparison &comparison) { before.push_back(comparison.before); });
    window.compareWithPrevious(1);
    window.compareWithPrevious(2);
    QTRY_COMPARE(before.size(), std::size_t(2));
    QVERIFY(!before[0]);
    QVERIFY(before[1] && before[1]->number == 1);
}

void EventWindowTest::readsMany()
{
    EventWindow window;
    QVERIFY(showAll(window, m_source, ofTheCall));
    std::vector<Event> all;
    connect(&window, &EventWindow::haveRead, this,
            [&all](const std::vector<Event> &read) { all = read; });
    window.read({7, 4, 998});
    QTRY_COMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].value("Serial"), std::string_view("7"));
    QCOMPARE(all[2].value("Serial"), std::string_view("998"));
}

/// The message about the channel if there is one, and that which is shown next if there is none.
void EventWindowTest::locatesAMoment()
{
    QByteArray wire;
    for (int i = 0; i < 400; ++i) {
        const QByteArray second = QByteArray::number(1'700'000'000 + i / 4);
        wire += "Event: Newstate\r\nUniqueid: 1.1\r\nLinkedid: 1.1\r\nTimestamp: " + second +
                ".000000\r\nChannel: SIP/" + QByteArray::number(i % 4) + "\r\n\r\n";
    }
    const EventSourcePtr source = sourceOf({m_files.write(QStringLiteral("timed.ami"), wire)});
    EventWindow window;
    QVERIFY(showAll(window, source, ofTheCall));
    QSignalSpy located(&window, &EventWindow::located);
    const Moment begin(std::chrono::seconds(1'700'000'000));
    const auto at = [&](Moment moment, const char *channel) -> std::int64_t {
        located.clear();
        window.locate(moment, channel);
        return located.wait() ? located[0][0].value<std::uint64_t>() : -1;
    };
    QCOMPARE(at(begin + std::chrono::seconds(50), "SIP/2"), 202);
    QCOMPARE(at(begin + std::chrono::seconds(50), "SIP/9"), 200);
    QCOMPARE(at(begin + std::chrono::milliseconds(50'001), "SIP/2"), 204);
    QCOMPARE(at(begin - std::chrono::hours(1), "SIP/2"), 0);
    QSignalSpy finished(&window, &EventWindow::finished);
    window.setFilter(EventFilter("Channel:SIP/3"));
    QVERIFY(finished.wait());
    QCOMPARE(at(begin + std::chrono::seconds(50), "SIP/2"), 203);
    window.locate(begin + std::chrono::hours(9), "SIP/2");
    QSignalSpy read(&window, &EventWindow::haveRead);
    located.clear();
    window.read({});
    QVERIFY(read.wait());
    QVERIFY(located.isEmpty());
}

/// What is still found of the one before is of no interest.
void EventWindowTest::showsAnotherCallAtOnce()
{
    EventWindow window;
    const Mirror mirror(window);
    QSignalSpy finished(&window, &EventWindow::finished);
    window.show(m_source, ofTheCall);
    window.show(m_source, {{"2.2"}, {}, {}, {}, {}, {}});
    QVERIFY(finished.wait());
    QCOMPARE(window.rowCount(), std::size_t(500));
    QCOMPARE(window.numberAt(0), std::uint64_t(1));
    QVERIFY(mirror.isTrue());
}

void EventWindowTest::clears()
{
    EventWindow window;
    QVERIFY(showAll(window, m_source, ofTheCall));
    window.clear();
    QCOMPARE(window.rowCount(), std::size_t(0));
    QVERIFY(!window.event(0));
    window.setFilter(EventFilter("a"));
    QVERIFY(!window.isSearching());
}

void EventWindowTest::saysWhatCannotBeRead()
{
    QVERIFY(QFile::remove(m_path));
    EventWindow window;
    QSignalSpy failed(&window, &EventWindow::failed);
    window.show(m_source, ofTheCall);
    QVERIFY(failed.wait());
    QVERIFY(!window.isSearching());
    QVERIFY(failed[0][0].value<Error>().message().contains(QLatin1String("two.ami")));
}

CACOFONISK_TEST(EventWindowTest)

} // namespace cacofonisk::tst_eventwindow

#include "tst_eventwindow.moc"
