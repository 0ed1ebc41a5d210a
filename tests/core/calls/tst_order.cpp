// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callwriter.h"
#include "core/session/pipeline.h"
#include "tests/support/messages.h"
#include "tests/support/recordings.h"

#include <QBuffer>
#include <QTest>

using namespace cacofonisk;
using namespace std::chrono_literals;
using namespace cacofonisk::test;

/// That calls depend neither on the order in which events of different channels come nor on
/// events that come twice, and that who joins late ends up knowing the same.
class OrderTest : public QObject
{
    Q_OBJECT

private slots:
    void shufflingChangesNoCall_data() { addRecordings(); }
    void shufflingChangesNoCall();
    void repeatingChangesNoCall_data() { addRecordings(); }
    void repeatingChangesNoCall();
    void joiningLateConverges_data() { addRecordings(); }
    void joiningLateConverges();

private:
    static void addRecordings();
};

namespace {

/// Calls as text, sorted: what is to be the same. Times are told to the millisecond.
QStringList texts(const std::vector<calls::Call> &all, calls::Moment now)
{
    QStringList texts;
    for (const calls::Call &call : all) {
        QBuffer buffer;
        (void)buffer.open(QIODevice::WriteOnly);
        calls::CallWriter(buffer).write(call, now);
        texts.append(QString::fromUtf8(buffer.data()));
    }
    texts.sort();
    return texts;
}

struct Follower
{
    ami::Problems problems;
    session::Pipeline pipeline{"test", problems};
    std::vector<calls::Call> told;

    Follower()
    {
        QObject::connect(&pipeline.callBook(), &calls::CallBook::callEnded, &pipeline.callBook(),
                         [this](const calls::Call &call) { told.push_back(call); });
    }

    void take(const ami::Message &message) { pipeline.handle(message); }

    QStringList finished()
    {
        pipeline.callBook().settle();
        return texts(told, pipeline.callBook().evidence().now);
    }

    /// Whether a story is still kept that had begun as one of the first `number`.
    bool knowsStoryUpTo(std::uint64_t number)
    {
        bool knows = false;
        pipeline.callBook().evidence().stories.forEach(
            [&](const calls::Story &story) { knows = knows || story.number <= number; });
        return knows;
    }

    /// After a while, when nothing is waited for any more.
    QStringList inProgress()
    {
        pipeline.callBook().settle();
        const std::vector<calls::ToldCall> open = pipeline.callBook().calls();
        std::vector<calls::Call> calls(open.begin(), open.end());
        for (calls::Call &call : calls) {
            call.conference.reset(); // whom a caller met there before cannot be known
        }
        return texts(calls, pipeline.callBook().evidence().now);
    }
};

QStringList toldOf(const Messages &messages, const Messages::Order &order)
{
    Follower follower;
    messages.give(order, [&](const ami::Message &message) { follower.take(message); });
    return follower.finished();
}

} // namespace

void OrderTest::addRecordings()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : recordings()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void OrderTest::shufflingChangesNoCall()
{
    QFETCH(QString, name);
    const Messages messages = Messages::ofRecording(name);
    const QStringList told = toldOf(messages, messages.order());
    for (const auto window : {1ms, 100ms, 2000ms}) {
        std::mt19937 random(1);
        QCOMPARE(toldOf(messages, messages.shuffled(random, window)), told);
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
    QCOMPARE(toldOf(messages, twice), toldOf(messages, messages.order()));
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
                lastBefore = whole.pipeline.callBook().evidence().lastNumber;
            }
            messages.give(index, [&](const ami::Message &message) {
                whole.take(message);
                if (index >= begin) {
                    late.take(message);
                }
            });
            hasConverged = hasConverged || (index >= begin && !whole.knowsStoryUpTo(lastBefore));
            if (hasConverged && (index % 16 == 0 || index + 1 == messages.size())) {
                QCOMPARE(late.inProgress(), whole.inProgress());
            }
        }
        (void)late.finished();
        QVERIFY(late.pipeline.callBook().evidence().empty());
    }
}

QTEST_GUILESS_MAIN(OrderTest)

#include "tst_order.moc"
