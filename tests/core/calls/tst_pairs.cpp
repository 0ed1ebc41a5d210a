// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/orders.h"
#include "tests/support/testmain.h"
#include "tests/support/trial.h"

#include <QTest>

namespace cacofonisk::tst_pairs {

using namespace test;
using namespace std::chrono_literals;

/// That calls do not depend on the order of any two events that one action causes and Asterisk
/// gives no order: such a pair is tried in the other order, all else being as it came. They are
/// too many to try all: a recording gives a few of each two kinds, of which chance picks some, the
/// same ones every time.
class PairsTest : public QObject
{
    Q_OBJECT

private slots:
    void channelsComeInAnyOrder_data() { addRows(sampled(recordingsAndCases())); }
    void channelsComeInAnyOrder();
    void threadsComeInAnyOrder_data() { addRows(sampled(recordingsAndCases())); }
    void threadsComeInAnyOrder();
    void transfersComeLate_data() { addRows(sampled(recordingsAndCases())); }
    void transfersComeLate();
};

namespace {

constexpr auto ofOneAction = 25ms;

/// Tries pairs in the other order: the second moved forward and the first moved back.
QString tried(const Messages &messages, const Orders &orders, const std::vector<Pair> &pairs)
{
    Trial trial(messages);
    for (const Pair &pair : pairs) {
        const QString what = wordsOf(messages, pair.second) + QStringLiteral(" before ") +
                             wordsOf(messages, pair.first);
        trial.inTime(orders.secondFirst(pair), what);
        trial.inTime(orders.firstLast(pair), what);
        trial.of(orders.secondFirst(pair), what);
    }
    return trial.fault();
}

} // namespace

void PairsTest::channelsComeInAnyOrder()
{
    QFETCH(QString, name);
    const Messages messages = Messages::ofRecording(name);
    if (!messages.tellTimes()) {
        QSKIP("nothing says how far its events are apart");
    }
    const Orders orders(messages, Binding::Channels);
    const std::vector<Pair> pairs = orders.pairs(ofOneAction);
    const QString fault = tried(messages, orders, someOf(pairs, messages));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void PairsTest::threadsComeInAnyOrder()
{
    QFETCH(QString, name);
    const Messages messages = Messages::ofRecording(name);
    if (!messages.tellTimes()) {
        QSKIP("nothing says how far its events are apart");
    }
    const Orders orders(messages, Binding::Threads);
    const auto isOfThread = [&](const Pair &pair) {
        return orders.hasThread(pair.first) || orders.hasThread(pair.second);
    };
    const std::vector<Pair> pairs = orders.pairs(ofOneAction, isOfThread);
    const QString fault = tried(messages, orders, someOf(pairs, messages));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void PairsTest::transfersComeLate()
{
    QFETCH(QString, name);
    const Messages messages = Messages::ofRecording(name);
    if (!messages.tellTimes()) {
        QSKIP("nothing says how far its events are apart");
    }
    const Orders orders(messages, Binding::Transferers);
    constexpr auto late = 5ms;
    Trial trial(messages);
    const auto isOfTransfer = [&](const Pair &pair) {
        return !messages.names(pair.first).transferers.empty();
    };
    for (const Pair &pair : someOf(orders.pairs(late, isOfTransfer), messages)) {
        trial.inTime(orders.firstLast(pair), wordsOf(messages, pair.first) +
                                                 QStringLiteral(" after ") +
                                                 wordsOf(messages, pair.second));
    }
    QVERIFY2(trial.fault().isEmpty(), qPrintable(trial.fault()));
}

CACOFONISK_TEST(PairsTest)

} // namespace cacofonisk::tst_pairs

#include "tst_pairs.moc"
