// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/follower.h"
#include "tests/support/messages.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_order {

using namespace std::chrono_literals;
using namespace test;

/// That calls depend neither on the order in which events of different channels come nor on
/// events that come twice, and that who joins late ends up knowing the same.
class OrderTest : public QObject
{
    Q_OBJECT

private slots:
    void shufflingChangesNoCall_data() { addRows(recordingsAndCases()); }
    void shufflingChangesNoCall();
    void repeatingChangesNoCall_data() { addRows(recordingsAndCases()); }
    void repeatingChangesNoCall();
    void joiningLateConverges_data() { addRows(recordingsAndCases()); }
    void joiningLateConverges();
};

namespace {

QStringList toldOf(const Messages &messages, const Messages::Order &order)
{
    Follower follower;
    messages.give(order, [&](const ami::Message &message) { follower.take(message); });
    return follower.finished();
}

/// Whether a group is still kept that had begun as one of the first `number`.
bool knowsGroupUpTo(Follower &follower, std::uint64_t number)
{
    bool knows = false;
    follower.book().history().groups.forEach(
        [&](const calls::LegGroup &group) { knows = knows || group.number <= number; });
    return knows;
}

QStringList inProgress(Follower &follower)
{
    std::vector<calls::Call> calls = follower.inProgress();
    for (calls::Call &call : calls) {
        call.conference.reset(); // whom a caller met there before cannot be known
    }
    return linesOf(calls, follower.latest());
}

} // namespace

void OrderTest::shufflingChangesNoCall()
{
    QFETCH(QString, name);
    const Messages messages = Messages::ofRecording(name);
    if (!messages.tellTimes()) {
        QSKIP("nothing says how far its events are apart");
    }
    const QStringList told = toldOf(messages, messages.order());
    for (const auto window : {1ms, 100ms, 2000ms}) {
        std::mt19937 random(1);
        const QString fault = difference(toldOf(messages, messages.shuffled(random, window)), told);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void OrderTest::repeatingChangesNoCall()
{
    QFETCH(QString, name);
    const Messages messages = Messages::ofRecording(name);
    Messages::Order twice;
    for (const std::size_t index : messages.order()) {
        twice.insert(twice.end(), 2, index);
    }
    const QString fault = difference(toldOf(messages, twice), toldOf(messages, messages.order()));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

/// From when the last call is over that had begun before: the same calls are in progress.
void OrderTest::joiningLateConverges()
{
    QFETCH(QString, name);
    const Messages messages = Messages::ofRecording(name);
    constexpr std::size_t joinings = 8;
    for (std::size_t i = 1; i <= joinings; ++i) {
        const std::size_t begin = messages.size() * i / (joinings + 1);
        Follower whole;
        Follower late;
        std::uint64_t lastBefore = 0;
        bool hasConverged = false;
        for (std::size_t index = 0; index < messages.size(); ++index) {
            if (index == begin) {
                lastBefore = whole.book().history().lastNumber;
            }
            whole.take(messages[index]);
            if (index >= begin) {
                late.take(messages[index]);
            }
            hasConverged = hasConverged || (index >= begin && !knowsGroupUpTo(whole, lastBefore));
            if (hasConverged && (index % 16 == 0 || index + 1 == messages.size())) {
                const QString fault = difference(inProgress(late), inProgress(whole));
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
        }
        (void)late.finished();
        (void)whole.finished(); // of a channel whose end never came something stays
        QVERIFY(late.book().history().empty() || !whole.book().history().empty());
    }
}

CACOFONISK_TEST(OrderTest)

} // namespace cacofonisk::tst_order

#include "tst_order.moc"
