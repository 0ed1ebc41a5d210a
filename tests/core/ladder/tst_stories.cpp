// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/parties.h"
#include "core/ladder/spanwords.h"
#include "core/ladder/story.h"
#include "core/ladder/storynames.h"
#include "core/session/pipeline.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

namespace cacofonisk::tst_stories {

using calls::Call;
using calls::Party;

/// The story of every call in every recording and case, as a person has reviewed it (stories.txt),
/// and against what the call says.
class StoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatIsExpected_data();
    void tellsWhatIsExpected();
    void agreesWithTheCalls_data();
    void agreesWithTheCalls();

private:
    QHash<QString, QStringList> m_expected; ///< by recording
    QStringList m_reviewed;                 ///< recordings that stand in stories.txt
};

namespace {

struct Told
{
    Call call;
    QString story;
};

/// Of all calls of a recording in the order of their begin, whether they have ended or not.
std::vector<Told> toldOf(const QString &name)
{
    const test::LoadedRecording loaded(test::recording(name));
    ami::Problems problems;
    session::Pipeline pipeline("test", problems);
    calls::CallBook &book = pipeline.callBook();
    std::vector<Told> told;
    Moment latest{};
    const auto take = [&](const Call &call) {
        told.push_back({call, ladder::storyOf(call, std::max(latest, book.history().now))});
    };
    QObject::connect(&book, &calls::CallBook::callEnded, &book, take);
    for (const ami::Message &message : loaded.messages()) {
        pipeline.handle(message);
        latest = std::max(latest, book.history().now);
    }
    book.settle();
    for (const calls::SharedCall &call : book.calls()) {
        take(*call);
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const Told &a, const Told &b) { return a.call.id < b.call.id; });
    return told;
}

/// Who must be named, whatever else is told.
std::vector<Party> named(const Call &call)
{
    std::vector<Party> parties = call.talkedWith;
    const auto add = [&](const std::optional<Party> &party) {
        if (party) {
            parties.push_back(*party);
        }
    };
    add(call.answeredBy);
    add(call.pickedUpBy);
    for (const calls::Transfer &transfer : call.transfers) {
        if (transfer.application != "Park") { // told as parking
            add(transfer.by);
            add(transfer.answeredBy);
        }
    }
    for (const calls::Parking &parking : call.parked) {
        add(parking.by);
        add(parking.retrievedBy);
    }
    return parties;
}

/// All attempts to reach somebody: of the call, of its transfers and of its consultations.
std::vector<calls::DialTarget> attempts(const Call &call)
{
    std::vector<calls::DialTarget> all = call.rang;
    const auto add = [&all](const std::vector<calls::DialTarget> &more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    add(call.unreached);
    for (const calls::Transfer &transfer : call.transfers) {
        add(transfer.rang);
        add(transfer.unreached);
    }
    return all;
}

/// Words that may be said of a call only where somebody's phone, or the call, ended so.
struct Claim
{
    const char *words;
    calls::Outcome outcome;
    calls::End end;
};

constexpr std::array claims{
    Claim{"rejected the call", calls::Outcome::Rejected, calls::End::Rejected},
    Claim{"was busy", calls::Outcome::Busy, calls::End::Busy},
    Claim{"did not answer", calls::Outcome::NoAnswer, calls::End::NoAnswer},
    Claim{"could not be reached", calls::Outcome::Failed, calls::End::Failed},
};

bool holds(const Claim &claim, const Call &call)
{
    const std::vector<calls::DialTarget> all = attempts(call);
    return call.end == claim.end ||
           std::any_of(all.begin(), all.end(), [&](const calls::DialTarget &target) {
               return target.outcome == claim.outcome;
           });
}

/// `1002` in `Bob Smit (1002)`.
QSet<QString> numbersIn(const QString &story)
{
    static const QRegularExpression number(QStringLiteral("\\(([+*#0-9]+)\\)"));
    QSet<QString> numbers;
    for (auto found = number.globalMatch(story); found.hasNext();) {
        numbers.insert(found.next().captured(1));
    }
    return numbers;
}

} // namespace

void StoriesTest::initTestCase()
{
    QFile file(QStringLiteral(STORIES));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u' ')) {
            m_expected[m_reviewed.back()] << line;
        } else if (!line.startsWith(u'#')) {
            m_reviewed << line;
        }
    }
}

void StoriesTest::tellsWhatIsExpected_data()
{
    QTest::addColumn<QString>("name");
    const bool writes = qEnvironmentVariableIsSet("WRITE_STORIES");
    for (const QString &name : test::recordings() + test::cases()) {
        if (writes || m_reviewed.contains(name)) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void StoriesTest::tellsWhatIsExpected()
{
    QFETCH(const QString, name);
    QStringList lines;
    for (const Told &told : toldOf(name)) {
        lines << QStringLiteral("    ") + told.story;
    }
    if (qEnvironmentVariableIsSet("WRITE_STORIES")) {
        QFile file(qEnvironmentVariable("WRITE_STORIES"));
        QVERIFY(file.open(QIODevice::Append));
        file.write((QStringList(name) + lines).join(u'\n').toUtf8() + '\n');
    }
    QCOMPARE(lines.join(u'\n'), m_expected.value(name).join(u'\n'));
}

void StoriesTest::agreesWithTheCalls_data()
{
    test::addRows(test::recordingsAndCases());
}

void StoriesTest::agreesWithTheCalls()
{
    QFETCH(const QString, name);
    for (const Told &told : toldOf(name)) {
        const Call &call = told.call;
        const ladder::StoryNames names(call);
        for (const Party &party : named(call)) {
            QVERIFY2(told.story.contains(names.full(party)),
                     qPrintable(names.full(party) + QStringLiteral(": ") + told.story));
        }
        QSet<QString> known;
        const auto note = [&known](const Party &party) {
            known.insert(QString::fromStdString(party.num));
            return false; // go on to the next
        };
        (void)calls::anyParty(call, note);
        (void)calls::anyFurtherParty(call, note);
        QVERIFY2(known.contains(numbersIn(told.story)), qPrintable(told.story));
        if (call.ended && calls::isTimed(call.started) && !call.talkedWith.empty() &&
            !call.isInferred) {
            QVERIFY2(told.story.contains(ladder::spanWords(call.talked)), qPrintable(told.story));
        }
        for (const Claim &claim : claims) {
            QVERIFY2(!told.story.contains(QLatin1String(claim.words)) || holds(claim, call),
                     qPrintable(told.story));
        }
        QVERIFY2(!told.story.contains(QLatin1String("hung up")) || call.endedBy || call.queue ||
                     !call.parked.empty(),
                 qPrintable(told.story));
        QVERIFY2(!told.story.contains(QLatin1String("  ")) && !told.story.contains(u'\n'),
                 qPrintable(told.story));
        QVERIFY2(told.story.endsWith(u'.'), qPrintable(told.story));
    }
}

CACOFONISK_TEST(StoriesTest)

} // namespace cacofonisk::tst_stories

#include "tst_stories.moc"
