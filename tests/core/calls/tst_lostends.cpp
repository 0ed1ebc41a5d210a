// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/follower.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/support/truthvalues.h"

#include <QJsonObject>
#include <QTest>

#include <set>

namespace cacofonisk::tst_lostends {

using namespace test;

/// A call ends with its caller: the end of no other channel, and of no dial, holds it up where it
/// never comes, nor turns an answer into something else.
class LostEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void noSingleEndHoldsACallUp_data() { addRows(recordingsAndCases()); }
    void noSingleEndHoldsACallUp();
};

namespace {

QString str(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The channels that a call ends with: its caller's, and those that went on after he had passed it
/// on.
std::set<QString> lastOnesOf(const QJsonObject &call)
{
    const QJsonValue caller = call[u"caller"][u"channel"];
    std::set<QString> channels{caller.toString()};
    for (const QJsonValue transfer : call[u"transfers"].toArray()) {
        if (num(transfer[u"by"]) == num(call[u"caller"])) {
            for (const QJsonValue party : call[u"talked_with"].toArray()) {
                channels.insert(party[u"channel"].toString());
            }
            for (const QJsonValue phone : call[u"rang"].toArray()) {
                channels.insert(phone[u"channel"].toString());
            }
        }
    }
    return channels;
}

/// What is known although the cause of one end is not: what was answered was completed all the
/// same.
QString wordsOf(const QJsonObject &call, bool isCompleted)
{
    return QStringLiteral("%1, answered by %2, rang %3, talked with %4, %5")
        .arg(call[u"state"].toString(), textOf(num(call[u"answered_by"])),
             nums(call[u"rang"]).join(u' '), nums(call[u"talked_with"]).join(u' '),
             isCompleted ? call[u"end"].toString() : QString());
}

QHash<QString, QJsonObject> callsById(const QJsonArray &calls)
{
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue call : calls) {
        byId[call[u"call"].toString()] = call.toObject();
    }
    return byId;
}

QJsonArray toldWithout(std::span<const ami::Message> messages, std::size_t lost)
{
    Follower follower;
    follower.follow(messages.first(lost));
    follower.follow(messages.subspan(lost + 1));
    return follower.calls();
}

} // namespace

void LostEndsTest::noSingleEndHoldsACallUp()
{
    QFETCH(QString, name);
    const LoadedRecording loaded(test::recording(name));
    const std::span<const ami::Message> messages = loaded.messages();
    const QHash<QString, QJsonObject> calls = callsById(Follower().follow(messages).calls());
    constexpr std::size_t messagesInAll = 50'000;
    const std::size_t step = sampling * (1 + messages.size() * messages.size() / messagesInAll);
    std::size_t count = 0;
    for (std::size_t lost = 0; lost < messages.size(); ++lost) {
        const bool isHangup = messages[lost].type() == ami::EventType::Hangup;
        const bool isEnd = isHangup || messages[lost].type() == ami::EventType::DialEnd;
        if (!isEnd || count++ % step != 0) {
            continue;
        }
        const QString channel = str(messages[lost][ami::Field::Channel]);
        const auto told = callsById(toldWithout(messages, lost));
        for (const QJsonObject &call : calls) {
            const bool isCompleted =
                !call[u"answered_by"].isNull() && call[u"end"].toString() == u"completed";
            const QString got = wordsOf(told[call[u"call"].toString()], isCompleted);
            const QString want = wordsOf(call, isCompleted);
            const bool isItsOwn = isHangup && lastOnesOf(call).contains(channel);
            QVERIFY2(isItsOwn || got == want,
                     qPrintable(QStringLiteral("without %1 of %2, message %3:\n    %4\n    "
                                               "instead of\n    %5")
                                    .arg(str(messages[lost].event()), channel)
                                    .arg(lost)
                                    .arg(got, want)));
        }
    }
}

CACOFONISK_TEST(LostEndsTest)

} // namespace cacofonisk::tst_lostends

#include "tst_lostends.moc"
