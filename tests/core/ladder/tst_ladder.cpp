// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/parties.h"
#include "core/ladder/ladderwords.h"
#include "tests/core/ladder/laddercalls.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace cacofonisk::tst_ladder {

using namespace ladder;
using test::addRows;
using test::eventfulCall;
using test::recordedCalls;
using test::recordingsAndCases;
using namespace std::chrono_literals;

/// What holds of the ladder of every call.
class LadderTest : public QObject
{
    Q_OBJECT

private slots:
    void timesNeverGoDown_data() { addRows(recordingsAndCases()); }
    void timesNeverGoDown();
    void linesAreThereInTheOrderOfMention_data() { addRows(recordingsAndCases()); }
    void linesAreThereInTheOrderOfMention();
    void everyPhoneThatRangStopsRinging_data() { addRows(recordingsAndCases()); }
    void everyPhoneThatRangStopsRinging();
    void spansOfALineFollowEachOther_data() { addRows(recordingsAndCases()); }
    void spansOfALineFollowEachOther();
    void everybodyInItIsInTheCall_data() { addRows(recordingsAndCases()); }
    void everybodyInItIsInTheCall();
    void everybodyWhoTalkedIsInIt_data() { addRows(recordingsAndCases()); }
    void everybodyWhoTalkedIsInIt();
    void growsWithTheCall_data() { addRows(recordingsAndCases()); }
    void growsWithTheCall();
    void givesEachChannelItsLine_data() { addRows(recordingsAndCases()); }
    void givesEachChannelItsLine();
    void joinsTheChannelsOfAPerson();
    void tellsWhatTookLong();
    void inventsNoTimes();
    void whoeverIsSentOnIsAnswered();
};

namespace {

template<class Check>
void checkAll(const QString &name, Check check)
{
    for (const calls::Call &call : recordedCalls(name).calls) {
        check(call, ladderOf(call));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

QString words(const Ladder &ladder)
{
    QStringList sentences;
    for (const Arrow &arrow : ladder.arrows) {
        sentences.append(sentenceOf(ladder, arrow));
    }
    return sentences.join(u'\n');
}

/// The channels that are up, but have not talked yet: whether they answered is not known.
QSet<QString> undecidedIn(const calls::Call &call)
{
    QSet<QString> undecided;
    for (const calls::CallChannel &channel : call.channels) {
        if (channel.rang && channel.up && !channel.ended) {
            undecided.insert(QString::fromStdString(channel.party.channel));
        }
    }
    for (const calls::Talk &talk : call.talks) {
        for (const std::string &channel : talk.channels) {
            undecided.remove(QString::fromStdString(channel));
        }
    }
    return undecided;
}

/// Which arrows there are, whatever is said of them, but for how ringing ended for `undecided`.
QString eventsUntil(const Ladder &ladder, Moment end, const QSet<QString> &undecided)
{
    QStringList events;
    for (const Arrow &arrow : ladder.arrows) {
        const bool endsRinging =
            arrow.kind == ArrowKind::Answers || arrow.kind == ArrowKind::StopsRinging;
        const bool isUndecided =
            endsRinging && undecided.contains(QString::fromStdString(arrow.channel));
        if (arrow.at <= end && !isUndecided) {
            events.append(QStringLiteral("%1 %2 %3 to %4")
                              .arg(arrow.at.time_since_epoch().count())
                              .arg(static_cast<int>(arrow.kind))
                              .arg(nameOf(ladder.lines[arrow.from]),
                                   arrow.to ? nameOf(ladder.lines[*arrow.to]) : QString()));
        }
    }
    return events.join(u'\n');
}

} // namespace

void LadderTest::timesNeverGoDown()
{
    QFETCH(const QString, name);
    checkAll(name, [](const calls::Call &call, const Ladder &ladder) {
        QVERIFY(!ladder.arrows.empty());
        QVERIFY(std::is_sorted(ladder.arrows.begin(), ladder.arrows.end(),
                               [](const Arrow &a, const Arrow &b) { return a.at < b.at; }));
        for (const Arrow &arrow : ladder.arrows) {
            QVERIFY2(arrow.at >= call.started || call.isInferred, qPrintable(words(ladder)));
            QVERIFY(!sentenceOf(ladder, arrow).isEmpty());
            QVERIFY(!labelOf(arrow).isEmpty());
        }
    });
}

void LadderTest::linesAreThereInTheOrderOfMention()
{
    QFETCH(const QString, name);
    checkAll(name, [](const calls::Call &, const Ladder &ladder) {
        std::size_t seen = 0;
        const auto mention = [&](std::size_t line) {
            QVERIFY(line <= seen && line < ladder.lines.size());
            seen = std::max(seen, line + 1);
        };
        for (const Arrow &arrow : ladder.arrows) {
            QVERIFY(arrow.to != arrow.from);
            mention(arrow.from);
            mention(arrow.to.value_or(0));
            mention(arrow.about.value_or(0));
        }
    });
}

void LadderTest::everyPhoneThatRangStopsRinging()
{
    QFETCH(const QString, name);
    checkAll(name, [](const calls::Call &call, const Ladder &ladder) {
        const auto count = [&](ArrowKind kind) {
            return std::count_if(ladder.arrows.begin(), ladder.arrows.end(),
                                 [kind](const Arrow &arrow) { return arrow.kind == kind; });
        };
        const auto rung = count(ArrowKind::Rings) + count(ArrowKind::IsRung);
        const auto over = count(ArrowKind::Answers) + count(ArrowKind::StopsRinging);
        // some answer without having rung
        QVERIFY2(rung <= over || !call.ended, qPrintable(words(ladder)));
        QVERIFY2(rung >= count(ArrowKind::StopsRinging), qPrintable(words(ladder)));
    });
}

void LadderTest::spansOfALineFollowEachOther()
{
    QFETCH(const QString, name);
    checkAll(name, [](const calls::Call &call, const Ladder &ladder) {
        for (std::size_t i = 0; i < ladder.spans.size(); ++i) {
            const LineSpan &span = ladder.spans[i];
            QVERIFY(span.line < ladder.lines.size());
            QVERIFY(!span.to || *span.to > span.from);
            QVERIFY(span.to || !call.ended || call.end == calls::End::Lost);
            if (i > 0 && ladder.spans[i - 1].line == span.line) {
                QVERIFY(ladder.spans[i - 1].to && *ladder.spans[i - 1].to <= span.from);
            }
        }
    });
}

void LadderTest::everybodyInItIsInTheCall()
{
    QFETCH(const QString, name);
    checkAll(name, [](const calls::Call &call, const Ladder &ladder) {
        QSet<QString> known;
        (void)calls::anyParty(call, [&known](const calls::Party &party) {
            known.insert(QString::fromStdString(party.channel));
            return false;
        });
        for (const calls::CallChannel &channel : call.channels) {
            known.insert(QString::fromStdString(channel.party.channel));
        }
        for (const Lifeline &line : ladder.lines) {
            for (const std::string &channel : line.channels) {
                QVERIFY2(known.contains(QString::fromStdString(channel)), channel.c_str());
                QVERIFY2(!channel.starts_with("Local/"), channel.c_str());
            }
        }
    });
}

void LadderTest::everybodyWhoTalkedIsInIt()
{
    QFETCH(const QString, name);
    checkAll(name, [](const calls::Call &call, const Ladder &ladder) {
        for (const calls::Party &party : call.talkedWith) {
            const auto isThere = [&](const Lifeline &line) { return line.num == party.num; };
            QVERIFY(std::any_of(ladder.lines.begin(), ladder.lines.end(), isThere));
        }
        QCOMPARE(ladder.lines.front().num, call.caller.num);
    });
}

/// What has been told of a call for a second is told of it later, too; but for what comes to be
/// known of the past, as when another call becomes part of it, or an application turns out to have
/// been a menu.
void LadderTest::growsWithTheCall()
{
    QFETCH(const QString, name);
    const auto whole = recordedCalls(name);
    const std::size_t size = test::LoadedRecording(test::recording(name)).messages().size();
    constexpr std::size_t parts = 8;
    for (std::size_t i = 1; i < parts; ++i) {
        const auto before = recordedCalls(name, size * i / parts);
        const auto isGone = [&whole](const calls::Call &call) { // it became part of another
            return std::none_of(whole.calls.begin(), whole.calls.end(),
                                [&call](const auto &later) { return later.id == call.id; });
        };
        if (std::any_of(before.calls.begin(), before.calls.end(), isGone)) {
            continue;
        }
        for (const calls::Call &part : before.calls) {
            const auto later = std::find_if(whole.calls.begin(), whole.calls.end(),
                                            [&](const auto &call) { return call.id == part.id; });
            if (later == whole.calls.end() || !later->transfers.empty() || later->pickedUpBy ||
                !later->consultations.empty() || !part.application.empty() || part.isInferred ||
                !calls::isTimed(part.started)) {
                continue;
            }
            const QSet<QString> undecided = undecidedIn(part);
            QCOMPARE(eventsUntil(ladderOf(part), before.now - 1s, undecided),
                     eventsUntil(ladderOf(*later), before.now - 1s, undecided));
        }
    }
}

void LadderTest::givesEachChannelItsLine()
{
    QFETCH(const QString, name);
    for (const calls::Call &call : recordedCalls(name).calls) {
        const Ladder apart = ladderOf(call, Lines::Channels);
        QVERIFY(apart.lines.size() >= ladderOf(call).lines.size());
        for (const Lifeline &line : apart.lines) {
            QVERIFY(line.channels.size() <= 1);
        }
    }
}

void LadderTest::joinsTheChannelsOfAPerson()
{
    const auto recorded = recordedCalls(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    QCOMPARE(recorded.calls.size(), 1U);
    const calls::Call &call = recorded.calls.front();
    const Ladder together = ladderOf(call);
    const auto transferer =
        std::find_if(together.lines.begin(), together.lines.end(), [&](const Lifeline &line) {
            return line.num == call.transfers.front().by.num;
        });
    QVERIFY(transferer != together.lines.end());
    QCOMPARE(transferer->channels.size(), 2U);
    QCOMPARE(ladderOf(call, Lines::Channels).lines.size(), together.lines.size() + 1);
}

void LadderTest::tellsWhatTookLong()
{
    const Ladder ladder = ladderOf(eventfulCall("A"));
    const auto slow = [&](ArrowKind kind) {
        const auto arrow = std::find_if(ladder.arrows.begin(), ladder.arrows.end(),
                                        [kind](const Arrow &a) { return a.kind == kind; });
        return arrow != ladder.arrows.end() && arrow->isSlow;
    };
    QVERIFY(slow(ArrowKind::Answers)); // after 29 s
    QVERIFY(!slow(ArrowKind::Rings));
    QVERIFY(!slow(ArrowKind::HangsUp));
    QVERIFY(!slow(ArrowKind::Holds)); // they talked
    QVERIFY(labelOf(ladder.arrows[5]).contains(QLatin1String("slow")) ||
            words(ladder).contains(QLatin1String("(slow)")));
}

void LadderTest::inventsNoTimes()
{
    calls::Call call = eventfulCall("A");
    QVERIFY(ladderOf(call).isTimed);
    call.started = Moment(1us);
    const Ladder ladder = ladderOf(call);
    QVERIFY(!ladder.isTimed);
    QVERIFY(std::none_of(ladder.arrows.begin(), ladder.arrows.end(),
                         [](const Arrow &arrow) { return arrow.isSlow; }));
}

/// After a blonde transfer, the transferer has left.
void LadderTest::whoeverIsSentOnIsAnswered()
{
    const auto recorded = recordedCalls(QStringLiteral("22/blonde-refer-a.ami.gz"));
    const QString told = words(ladderOf(recorded.calls.front()));
    QVERIFY2(told.contains(QLatin1String("Carol C (1003) answers Bob B (1002).")),
             qPrintable(told));
}

CACOFONISK_TEST(LadderTest)

} // namespace cacofonisk::tst_ladder

#include "tst_ladder.moc"
