// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/state.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_state {

using namespace test;
using tracking::ChannelId;
using tracking::State;

/// A switch of channels named by what they are: `a`, `Local/x;1`.
class Board
{
public:
    /// Creates it where it is not there.
    ChannelId operator[](const std::string &name)
    {
        if (const tracking::Channel *const channel = state.channels.find(name)) {
            return channel->id;
        }
        tracking::Channel &channel = state.channels.create(name);
        channel.uniqueid = channel.name = name;
        return channel.id;
    }

    void dial(const std::string &caller, const std::string &target)
    {
        const ChannelId from = (*this)[caller];
        const ChannelId to = (*this)[target];
        state.channels[to].dialledBy = from;
        state.channels[from].dials.push_back(to);
    }

    /// `name;1` and `name;2`.
    void pair(const std::string &name)
    {
        const ChannelId first = (*this)[name + ";1"];
        const ChannelId second = (*this)[name + ";2"];
        state.channels[first].localPeer = second;
        state.channels[second].localPeer = first;
    }

    void bridge(const std::string &uniqueid, const std::vector<std::string> &members)
    {
        tracking::Bridge &bridge = state.bridges.create(uniqueid);
        bridge.uniqueid = uniqueid;
        for (const std::string &name : members) {
            const ChannelId member = (*this)[name];
            bridge.members.push_back(member);
            state.channels[member].bridge = bridge.id;
        }
    }

    QString root(const std::string &name) { return nameOf(state.rootCaller((*this)[name])); }
    QString dialled(const std::string &name) { return namesOf(state.dialled((*this)[name])); }
    QString peers(const std::string &name) { return namesOf(state.bridgePeers((*this)[name])); }

    State state;

private:
    [[nodiscard]] QString nameOf(ChannelId id) const { return text(state.channels[id].name); }

    [[nodiscard]] QString namesOf(const tracking::ChannelList &ids) const
    {
        QStringList names;
        for (const ChannelId id : ids) {
            names.append(nameOf(id));
        }
        return names.join(u' ');
    }
};

class StateTest : public QObject
{
    Q_OBJECT

private slots:
    void rootOfWhatNothingDialsIsItself();
    void rootClimbsDials();
    void rootHopsThroughLocalPairs();
    void rootStaysAtAHalfWithoutItsOther();
    void rootEndsInACircle();
    void dialledIsInTheOrderOfTheDials();
    void dialledLooksBehindLocalPairs();
    void dialledKeepsAHalfWithoutItsOther();
    void dialledEndsInACircle();
    void peersAreThoseInTheBridge();
    void peersOfNoBridgeAreNone();
    void peersAreHeardThroughLocalPairs();
    void peersAreHeardOnceInACircle();
    void peersAreHeardNoFurtherThanThePairsReach();
    void aBridgeGoesWithItsLastMember();
    void isEmptyWithoutChannelsAndBridges();
};

void StateTest::rootOfWhatNothingDialsIsItself()
{
    Board board;
    board.dial("a", "b");
    QCOMPARE(board.root("a"), text("a"));
}

void StateTest::rootClimbsDials()
{
    Board board;
    board.dial("a", "b");
    board.dial("a", "c");
    board.dial("c", "d");
    QCOMPARE(board.root("b"), text("a"));
    QCOMPARE(board.root("d"), text("a"));
}

void StateTest::rootHopsThroughLocalPairs()
{
    Board board;
    board.pair("Local/x");
    board.pair("Local/y");
    board.dial("a", "Local/x;1");
    board.dial("Local/x;2", "Local/y;1");
    board.dial("Local/y;2", "b");
    QCOMPARE(board.root("b"), text("a"));
    QCOMPARE(board.root("Local/y;1"), text("a"));
    QCOMPARE(board.root("Local/x;2"), text("Local/x;2"));
}

void StateTest::rootStaysAtAHalfWithoutItsOther()
{
    Board board;
    board.dial("Local/x;2", "b");
    board.pair("Local/y");
    board.dial("Local/y;1", "c");
    QCOMPARE(board.root("b"), text("Local/x;2"));
    QCOMPARE(board.root("c"), text("Local/y;1"));
}

void StateTest::rootEndsInACircle()
{
    Board board;
    board.dial("a", "b");
    board.dial("b", "a");
    board.pair("Local/x");
    board.dial("Local/x;2", "Local/x;1");
    QVERIFY((QStringList{text("a"), text("b")}.contains(board.root("a"))));
    QVERIFY(board.root("Local/x;1").startsWith(text("Local/x")));
}

void StateTest::dialledIsInTheOrderOfTheDials()
{
    Board board;
    board.dial("a", "c");
    board.dial("a", "b");
    board.dial("b", "d");
    QCOMPARE(board.dialled("a"), text("c b"));
    QCOMPARE(board.dialled("c"), QString());
}

void StateTest::dialledLooksBehindLocalPairs()
{
    Board board;
    board.pair("Local/x");
    board.pair("Local/y");
    board.dial("a", "b");
    board.dial("a", "Local/x;1");
    board.dial("a", "e");
    board.dial("Local/x;2", "c");
    board.dial("Local/x;2", "Local/y;1");
    board.dial("Local/y;2", "d");
    QCOMPARE(board.dialled("a"), text("b c d e"));
    QCOMPARE(board.dialled("Local/x;2"), text("c d"));
    QCOMPARE(board.dialled("Local/x;1"), QString());
}

void StateTest::dialledKeepsAHalfWithoutItsOther()
{
    Board board;
    board.dial("a", "Local/x;1");
    board.pair("Local/y");
    board.dial("a", "Local/y;2");
    board.pair("Local/z");
    board.dial("a", "Local/z;1");
    QCOMPARE(board.dialled("a"), text("Local/x;1 Local/y;2"));
}

void StateTest::dialledEndsInACircle()
{
    Board board;
    board.pair("Local/x");
    board.pair("Local/y");
    board.dial("Local/x;2", "Local/y;1");
    board.dial("Local/y;2", "Local/x;1");
    board.dial("Local/y;2", "b");
    QVERIFY(board.dialled("Local/x;2").startsWith(text("b")));
}

void StateTest::peersAreThoseInTheBridge()
{
    Board board;
    board.bridge("B", {"a", "b", "c"});
    board.bridge("C", {"d"});
    QCOMPARE(board.peers("b"), text("a b c"));
    QCOMPARE(board.peers("d"), text("d"));
}

void StateTest::peersOfNoBridgeAreNone()
{
    Board board;
    board.pair("Local/x");
    board.bridge("B", {"Local/x;2", "b"});
    QCOMPARE(board.peers("a"), QString());
    QCOMPARE(board.peers("Local/x;1"), QString());
}

void StateTest::peersAreHeardThroughLocalPairs()
{
    Board board;
    board.pair("Local/x");
    board.pair("Local/y");
    board.bridge("A", {"a", "Local/x;1"});
    board.bridge("B", {"Local/x;2", "b", "Local/y;1"});
    board.bridge("C", {"Local/y;2", "c"});
    for (const char *name : {"a", "Local/x;1"}) {
        QCOMPARE(board.peers(name), text("a b c"));
    }
    for (const char *name : {"c", "Local/y;2"}) {
        QCOMPARE(board.peers(name), text("c b a"));
    }
    QCOMPARE(board.peers("b"), text("b a c"));
}

void StateTest::peersAreHeardOnceInACircle()
{
    Board board;
    board.pair("Local/x");
    board.pair("Local/y");
    board.pair("Local/z");
    board.bridge("A", {"a", "Local/x;1", "Local/y;2", "Local/z;1", "Local/z;2"});
    board.bridge("B", {"Local/x;2", "Local/y;1", "b"});
    QCOMPARE(board.peers("a"), text("a b"));
    QCOMPARE(board.peers("b"), text("b a"));
}

void StateTest::peersAreHeardNoFurtherThanThePairsReach()
{
    Board board;
    board.pair("Local/x");
    board.bridge("A", {"a", "Local/x;1", "Local/y;1"});
    board.bridge("B", {"b", "Local/y;2"});
    QCOMPARE(board.peers("a"), text("a"));
}

void StateTest::aBridgeGoesWithItsLastMember()
{
    Board board;
    board.bridge("B", {"a", "b"});
    State &state = board.state;
    state.removeMember(state.channels[board["a"]]);
    QVERIFY(!state.channels.find("a")->bridge);
    QCOMPARE(board.peers("b"), text("b"));
    state.removeMember(state.channels[board["b"]]);
    QVERIFY(!state.bridges.find("B"));
}

void StateTest::isEmptyWithoutChannelsAndBridges()
{
    Board board;
    QVERIFY(board.state.empty());
    board.state.systemName = "pbx";
    QVERIFY(board.state.empty());
    const ChannelId a = board["a"];
    QVERIFY(!board.state.empty());
    board.state.channels.remove(a);
    QVERIFY(board.state.empty());
    board.bridge("B", {});
    QVERIFY(!board.state.empty());
}

CACOFONISK_TEST(StateTest)

} // namespace cacofonisk::tst_state

#include "tst_state.moc"
