// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/connections.h"
#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_connections {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

class ConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void connectsThoseInABridge();
    void endsWhereOnlyOneIsLeft();
    void tellsWhoWasThereWithWhom();
    void goesOnWhereAProgramComesAndGoes();
    void somePlacesConnectNobody_data();
    void somePlacesConnectNobody();
    void joinsBridgesOverLocalPairs();
    void aHalfWithoutItsPeerJoinsNothing();
    void whoStillRingsHearsNobody();
    void tellsThoseOfOtherCallsWhomTheyMet();
    void tellsWhenSomebodyWasFirstConnected();
    void countsNoTimeTwice_data();
    void countsNoTimeTwice();

private:
    [[nodiscard]] Connections connections(std::string_view of = "1001") const
    {
        return {pbx->history(), pbx->groupOf(of)};
    }
    [[nodiscard]] QStringList segments(std::string_view of = "1001") const;

    std::unique_ptr<CallScript> pbx;
};

void ConnectionsTest::init()
{
    pbx = std::make_unique<CallScript>();
    pbx->calls("1001", "1002").rings("1002", "1001");
}

/// `1001, 1002`; of those that go on `1001, 1002…`
QStringList ConnectionsTest::segments(std::string_view of) const
{
    QStringList lines;
    const Connections connections = this->connections(of);
    for (const Connections::Segment &segment : connections.segments()) {
        lines << pbx->namesOf(segment.people) + text(segment.to ? "" : "…");
    }
    return lines;
}

void ConnectionsTest::connectsThoseInABridge()
{
    pbx->comesUp("1002").comesUp("1001").enters("1002", "B");
    QCOMPARE(segments(), QStringList());
    pbx->enters("1001", "B");
    QCOMPARE(segments(), QStringList(text("1001, 1002…")));
    QCOMPARE(connections().segments().front().from, pbx->now());
    init();
    pbx->comesUp("1002").comesUp("1001").enters("1001", "B").enters("1002", "C");
    QCOMPARE(segments(), QStringList());
}

void ConnectionsTest::endsWhereOnlyOneIsLeft()
{
    pbx->answers("1002", "1001").leaves("1002");
    QCOMPARE(segments(), QStringList(text("1001, 1002")));
    QCOMPARE(connections().segments().front().to, std::optional(pbx->now()));
}

void ConnectionsTest::tellsWhoWasThereWithWhom()
{
    pbx->answers("1002", "1001").rings("1003", "1001").comesUp("1003").enters("1003", "B");
    pbx->leaves("1002");
    QCOMPARE(segments(),
             QStringList({text("1001, 1002"), text("1001, 1002, 1003"), text("1001, 1003…")}));
    QVERIFY(connections().segments().back().has(pbx->leg("1003").id));
    QVERIFY(!connections().segments().back().has(pbx->leg("1002").id));
}

/// Rule 6.
void ConnectionsTest::goesOnWhereAProgramComesAndGoes()
{
    pbx->answers("1002", "1001").tell(R"(
        Event: Newchannel; Uniqueid: r; Linkedid: 1001; Channel: Recorder/r
        Event: BridgeEnter; Uniqueid: r; BridgeUniqueid: B
        Event: BridgeLeave; Uniqueid: r; BridgeUniqueid: B
    )");
    QCOMPARE(segments(), QStringList(text("1001, 1002…")));
    pbx->leaves("1002").tell("Event: BridgeEnter; Uniqueid: r; BridgeUniqueid: B");
    QCOMPARE(segments(), QStringList(text("1001, 1002")));
}

void ConnectionsTest::somePlacesConnectNobody_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<int>("count");
    QTest::newRow("a bridge") << QByteArray("; BridgeTechnology: simple_bridge") << 1;
    QTest::newRow("a conference") << QByteArray("; BridgeCreator: ConfBridge") << 0;
    QTest::newRow("parking") << QByteArray("; BridgeTechnology: holding_bridge") << 0;
}

void ConnectionsTest::somePlacesConnectNobody()
{
    QFETCH(QByteArray, place);
    QFETCH(int, count);
    pbx->comesUp("1001").comesUp("1002");
    pbx->enters("1001", "B", place.toStdString()).enters("1002", "B", place.toStdString());
    QCOMPARE(segments().size(), count);
}

/// Rule 5.
void ConnectionsTest::joinsBridgesOverLocalPairs()
{
    pbx->comesUp("1001").comesUp("1002").pairs("600@ext", "1001").pairs("601@ext", "1001");
    pbx->enters("1001", "B").enters("600@ext;1", "B").enters("600@ext;2", "C");
    pbx->enters("601@ext;1", "C").enters("601@ext;2", "D");
    QCOMPARE(segments(), QStringList());
    pbx->enters("1002", "D");
    QCOMPARE(segments(), QStringList(text("1001, 1002…")));
    pbx->leaves("601@ext;1");
    QCOMPARE(segments(), QStringList(text("1001, 1002")));
}

void ConnectionsTest::aHalfWithoutItsPeerJoinsNothing()
{
    pbx->comesUp("1001").comesUp("1002").creates("600@ext;1", "1001").creates("600@ext;2", "1001");
    pbx->enters("1001", "B").enters("600@ext;1", "B");
    pbx->enters("600@ext;2", "C").enters("1002", "C");
    QCOMPARE(segments(), QStringList());
}

void ConnectionsTest::whoStillRingsHearsNobody()
{
    pbx->comesUp("1001").enters("1001", "B").enters("1002", "B", "; ChannelState: 5");
    QCOMPARE(segments(), QStringList());
    pbx->comesUp("1002");
    QCOMPARE(segments(), QStringList(text("1001, 1002…")));
    QCOMPARE(connections().segments().front().from, pbx->now());
    init();
    pbx->comesUp("1001").enters("1001", "B").enters("1002", "B", "; ChannelState: 5");
    pbx->leaves("1002").comesUp("1002");
    QCOMPARE(segments(), QStringList());
}

void ConnectionsTest::tellsThoseOfOtherCallsWhomTheyMet()
{
    pbx->answers("1002", "1001").calls("1003", "600").comesUp("1003");
    QCOMPARE(segments("1003"), QStringList());
    pbx->runs("1003", "BridgeAdd", "SIP/1001").enters("1003", "B");
    QCOMPARE(segments("1003"), QStringList({text("1001, 1002"), text("1001, 1002, 1003…")}));
}

void ConnectionsTest::tellsWhenSomebodyWasFirstConnected()
{
    QVERIFY(!connections().first(pbx->leg("1002").id));
    pbx->answers("1002", "1001");
    const Moment met = pbx->now();
    pbx->wait(5s).leaves("1002").enters("1002", "B");
    QCOMPARE(segments().size(), 2);
    QCOMPARE(connections().first(pbx->leg("1002").id), std::optional(met));
}

/// Rule 20. Spans are in seconds; 0 has no end.
void ConnectionsTest::countsNoTimeTwice_data()
{
    using Spans = QList<std::pair<int, int>>;
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<int>("over");
    QTest::addColumn<int>("since");
    QTest::newRow("none") << Spans() << 0 << 0;
    QTest::newRow("one after the other") << Spans({{1, 3}, {5, 9}}) << 6 << 0;
    QTest::newRow("in another order") << Spans({{5, 9}, {1, 3}}) << 6 << 0;
    QTest::newRow("that overlap") << Spans({{1, 5}, {3, 9}}) << 8 << 0;
    QTest::newRow("within another") << Spans({{1, 9}, {3, 5}, {4, 6}}) << 8 << 0;
    QTest::newRow("that go on") << Spans({{1, 3}, {5, 0}, {6, 0}, {7, 9}}) << 2 << 5;
    QTest::newRow("that go on from within") << Spans({{1, 5}, {3, 0}}) << 4 << 5;
}

void ConnectionsTest::countsNoTimeTwice()
{
    using Pairs = QList<std::pair<int, int>>;
    QFETCH(Pairs, spans);
    QFETCH(int, over);
    QFETCH(int, since);
    const auto at = [](int seconds) { return Moment(std::chrono::seconds(seconds)); };
    std::vector<Span> given;
    for (const auto &[from, to] : spans) {
        given.push_back({at(from), to == 0 ? std::nullopt : std::optional(at(to))});
    }
    const Lasted lasted = lastedOf(given);
    QVERIFY(lasted.over == std::chrono::seconds(over));
    QVERIFY(lasted.since == (since == 0 ? std::nullopt : std::optional(at(since))));
}

CACOFONISK_TEST(ConnectionsTest)

} // namespace cacofonisk::tst_connections

#include "tst_connections.moc"
