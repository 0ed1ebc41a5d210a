// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventsearch.h"
#include "core/session/pipeline.h"
#include "tests/core/events/indexed.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <set>
#include <utility>

namespace cacofonisk::tst_eventsearch {

using namespace test;
using namespace events;
using namespace std::chrono_literals;
using Numbers = std::vector<std::uint64_t>;

/// What is found in the part of a recording that is read is what is found in all of it.
class EventSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAnExcerptHas_data();
    void findsWhatAnExcerptHas();
    void findsWhatIsNotYetOver();
    void findsThoseOfSeveralCalls();
    void findsThoseOfOneServerAlone();
    void readsNoMoreThanItHasTo();
    void tellsTheFirstAtOnce();
    void appliesAFilter();
    void searchesAllMessages();
    void goesOnInTheNextPart();
    void keepsToTheServer();
    void saysWhatCannotBeRead();
};

namespace {

const QString hour = QStringLiteral("16/busy-hour.ami.gz");

/// The calls of a recording, as a replay has them.
std::vector<calls::SharedCall> callsOf(const QString &path)
{
    ami::Problems problems;
    session::Pipeline pipeline("pbx", problems);
    std::vector<calls::SharedCall> found;
    QObject::connect(&pipeline.callBook(), &calls::CallBook::callEnded, &problems,
                     [&found](const calls::SharedCall &call) { found.push_back(call); });
    const auto reader = recording::openRecording(path, problems);
    recording::EventClock clock;
    ami::Message message;
    while ((*reader)->next(message)) {
        message.setReceived(clock.at(message));
        pipeline.handle(message);
    }
    pipeline.callBook().settle();
    for (const calls::SharedCall &call : pipeline.callBook().calls()) {
        found.push_back(call);
    }
    return found;
}

/// That of the lot's bridge may be long before the call: see EventSearch.
bool isParkingLot(const ami::Message &message)
{
    return message.type() == ami::EventType::BridgeCreate &&
           message.value("BridgeType") == "parking";
}

/// By the whole recording.
Numbers expected(const LoadedRecording &loaded, const std::string &id)
{
    recording::Excerpt excerpt({id});
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (const ami::Message &message : loaded.messages()) {
            isNew |= excerpt.learn(message);
        }
    }
    Numbers numbers;
    for (std::size_t i = 0; i < loaded.messages().size(); ++i) {
        const ami::Message &message = loaded.messages()[i];
        if (excerpt.belongs(message) && !isParkingLot(message)) {
            numbers.push_back(i);
        }
    }
    return numbers;
}

Numbers found(EventSearch &search)
{
    Numbers numbers;
    bool hasMore = true;
    while (hasMore) {
        hasMore = search.advance({}); // as little as it can
        const Numbers some = search.takeFound();
        numbers.insert(numbers.end(), some.begin(), some.end());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Numbers found(const EventSourcePtr &source, const EventQuery &query)
{
    EventSearch search(source, query);
    return found(search);
}

} // namespace

void EventSearchTest::findsWhatAnExcerptHas_data()
{
    addRows(recordingsAndCases());
}

void EventSearchTest::findsWhatAnExcerptHas()
{
    QFETCH(QString, name);
    const QString path = test::recording(name);
    const EventSourcePtr source = sourceOf({path});
    const LoadedRecording loaded(path);
    for (const calls::SharedCall &call : callsOf(path)) {
        Numbers numbers = found(source, queryOf(call, *source));
        std::erase_if(numbers, [&loaded](std::uint64_t number) {
            return isParkingLot(loaded.messages()[number]);
        });
        QCOMPARE(numbers, expected(loaded, call->linkedid));
        QVERIFY(!numbers.empty());
    }
}

void EventSearchTest::findsWhatIsNotYetOver()
{
    const QString path = test::recording(hour);
    const EventSourcePtr source = sourceOf({path});
    calls::Call call = *callsOf(path).front();
    call.ended.reset();
    QCOMPARE(found(source, queryOf(call, *source)), expected(LoadedRecording(path), call.linkedid));
}

void EventSearchTest::findsThoseOfSeveralCalls()
{
    const QString path = test::recording(hour);
    const EventSourcePtr source = sourceOf({path});
    const std::vector<calls::SharedCall> all = callsOf(path);
    const std::vector<calls::Call> some{*all.back(), *all.front(), *all[all.size() / 2]};
    std::set<std::uint64_t> either;
    for (const calls::Call &call : some) {
        const Numbers numbers = found(source, queryOf(call, *source));
        either.insert(numbers.begin(), numbers.end());
    }
    QCOMPARE(found(source, queryOf(some, *source)), Numbers(either.begin(), either.end()));
}

/// Both have a call of the same id.
void EventSearchTest::findsThoseOfOneServerAlone()
{
    QByteArray lines;
    for (const auto &[server, time] :
         {std::pair("south", ".000000"), std::pair("north", ".500000")}) {
        for (const char *const type : {"Newchannel", "Newstate", "Hangup"}) {
            lines += QByteArray(R"({"@server":"%1","Timestamp":"1700000000%2","Event":"%3",)")
                         .replace("%1", server)
                         .replace("%2", time)
                         .replace("%3", type);
            lines +=
                R"("Channel":"SIP/1001-1","Uniqueid":"1700000000.1","Linkedid":"1700000000.1"})"
                "\n";
        }
    }
    Files files;
    const EventSourcePtr source = sourceOf({files.write(QStringLiteral("two.jsonl"), lines)});
    QCOMPARE(source->end(), std::uint64_t(6));
    EventQuery query{{"1700000000.1"}, {}, Moment(1700000000s), {}, {}, {}};
    QCOMPARE(found(source, query), Numbers({0, 1, 2}));
    query.server = "north";
    QCOMPARE(found(source, query), Numbers({3, 4, 5}));
}

/// A call at the end is found without the begin, and one at the begin without the end.
void EventSearchTest::readsNoMoreThanItHasTo()
{
    const QString path = test::recording(hour);
    const EventSourcePtr source = sourceOf({path});
    const std::vector<calls::SharedCall> all = callsOf(path);
    const std::uint64_t middle = source->end() / 2;
    for (const calls::SharedCall &call : {all.front(), all.back()}) {
        const EventQuery query = queryOf(call, *source);
        const Numbers numbers = found(source, query);
        const bool isEarly = numbers.back() < middle;
        QVERIFY(isEarly || numbers.front() > middle);
        int slices = 0;
        EventSearch search(source, query);
        while (search.advance({})) {
            ++slices;
        }
        QVERIFY2(slices * 64 < static_cast<int>(source->end()),
                 qPrintable(QString::number(slices)));
    }
}

/// In the first messages that are read.
void EventSearchTest::tellsTheFirstAtOnce()
{
    const QString path = test::recording(hour);
    const EventSourcePtr source = sourceOf({path});
    for (const calls::SharedCall &call : callsOf(path)) {
        EventSearch search(source, queryOf(call, *source));
        Numbers first;
        int slices = 0;
        while (first.empty() && search.advance({})) {
            first = search.takeFound();
            ++slices;
        }
        QVERIFY2(slices < 12, call->linkedid.c_str());
    }
}

void EventSearchTest::appliesAFilter()
{
    const QString path = test::recording(QStringLiteral("16/answer-a-hangup.ami.gz"));
    const EventSourcePtr source = sourceOf({path});
    const LoadedRecording loaded(path);
    const calls::SharedCall call = callsOf(path).front();
    EventSearch search(source, queryOf(call, *source));
    const Numbers all = found(search);
    search.setFilter(EventFilter("type:hangup"));
    const Numbers hangups = found(search);
    QVERIFY(hangups.size() >= 2 && hangups.size() < all.size());
    for (const std::uint64_t number : hangups) {
        QVERIFY(loaded.messages()[number].event().find("Hangup") != std::string_view::npos);
    }
    search.setFilter({});
    QCOMPARE(found(search), all);
}

void EventSearchTest::searchesAllMessages()
{
    const QString path = test::recording(hour);
    const EventSourcePtr source = sourceOf({path});
    const LoadedRecording loaded(path);
    const auto hangups =
        std::count_if(loaded.messages().begin(), loaded.messages().end(),
                      [](const auto &message) { return message.type() == ami::EventType::Hangup; });
    EventQuery query;
    query.filter = EventFilter("type:hangup -type:request");
    QVERIFY(found(source, query).size() >= static_cast<std::size_t>(hangups));
}

void EventSearchTest::goesOnInTheNextPart()
{
    const QString path = test::recording(QStringLiteral("16/blind-refer-b.ami.gz"));
    const calls::SharedCall call = callsOf(path).front();
    const EventSourcePtr one = sourceOf({path});
    const EventSourcePtr two =
        sourceOf({test::recording(QStringLiteral("16/answer-a-hangup.ami.gz")), path});
    const std::uint64_t first = two->parts.back().first;
    Numbers numbers = found(one, queryOf(call, *one));
    for (std::uint64_t &number : numbers) {
        number += first;
    }
    QCOMPARE(found(two, queryOf(call, *two)), numbers);
}

/// Two servers may use the same ids.
void EventSearchTest::keepsToTheServer()
{
    Files files;
    QByteArray lines;
    for (int i = 0; i < 200; ++i) {
        lines += R"({"@server":")" + QByteArray(i % 2 == 0 ? "north" : "south") +
                 R"(","Event":"Newstate","Uniqueid":"1.1","Linkedid":"1.1"})" + '\n';
    }
    auto source =
        std::make_shared<EventSource>(*sourceOf({files.write(QStringLiteral("two.jsonl"), lines)}));
    source->servers = {{0, "north"}, {1, "south"}};
    calls::Call call;
    call.linkedid = "1.1";
    for (const int number : {0, 1}) {
        call.id = calls::idBefore(number) + 1;
        const Numbers numbers = found(source, queryOf(call, *source));
        QCOMPARE(numbers.size(), std::size_t(100));
        QCOMPARE(numbers.front(), static_cast<std::uint64_t>(number));
    }
    call.id = calls::idBefore(2) + 1;
    QCOMPARE(found(source, queryOf(call, *source)).size(), std::size_t(200));
}

void EventSearchTest::saysWhatCannotBeRead()
{
    Files files;
    const QString path = files.write(QStringLiteral("gone.ami"), "Event: Hangup\r\n\r\n");
    const EventSourcePtr source = sourceOf({path});
    QVERIFY(QFile::remove(path));
    EventSearch search(source, {{"1.1"}, {}, {}, {}, {}, {}});
    QCOMPARE(found(search), Numbers());
    QVERIFY(search.error());
    QVERIFY(search.error()->message().contains(QLatin1String("gone.ami")));
}

CACOFONISK_TEST(EventSearchTest)

} // namespace cacofonisk::tst_eventsearch

#include "tst_eventsearch.moc"
