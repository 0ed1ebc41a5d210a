// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/noticefeed.h"
#include "core/recording/reading/openrecording.h"
#include "core/session/pipeline.h"
#include "tests/core/notices/noticetruth.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <array>

namespace cacofonisk::tst_recordednotices {

using namespace notices;
using test::Known;
using test::knownOf;
using test::knownOfQueue;

/// What must be told of every recording to two people and to who watches a queue: line by line as
/// it was reviewed (expected.txt), and in sum as those who made the calls know it (truth.json).
class RecordedNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatIsExpected_data();
    void tellsWhatIsExpected();
    void tellsWhatHappened_data();
    void tellsWhatHappened();
    void tellsOnceThroughTwoServers_data();
    void tellsOnceThroughTwoServers();

private:
    QHash<QString, QStringList> m_expected; ///< by recording
    QSet<QString> m_reviewed;               ///< recordings that stand in expected.txt
};

namespace {

struct Subjects
{
    const char *name;
    Subject subject;
};

constexpr std::array<Subjects, 3> subjects{{
    {"1002", Subject::Extension},
    {"1003", Subject::Extension},
    {"support", Subject::Queue},
}};

NoticeFeed feedFor(const Subjects &of)
{
    NotificationRule rule;
    rule.subject = of.subject;
    rule.value = of.name;
    rule.answeredElsewhere = true;
    if (of.subject == Subject::Queue) {
        rule.waitingLonger = std::chrono::seconds(2);
    }
    return NoticeFeed(CallReader({{rule}}, *contacts::numberPlanOf("NL")));
}

void append(NoticeChanges &to, const NoticeChanges &changes)
{
    to.insert(to.end(), changes.begin(), changes.end());
}

enum class Servers {
    One,
    OneTwice, ///< connected to under two names
    Two       ///< which tell of the same calls, each with ids of its own
};

constexpr std::uint64_t otherIds = 1'000'000;

calls::Call copyOf(const calls::Call &call, Servers servers)
{
    calls::Call copy = call;
    copy.id += otherIds;
    copy.server += "'";
    if (servers == Servers::Two) {
        copy.linkedid += "'";
        copy.started += std::chrono::milliseconds(300);
    }
    return copy;
}

/// Everything that is told of a recording, event by event.
std::vector<NoticeChanges> changesOf(const QString &name, Servers servers = Servers::One)
{
    std::vector<NoticeFeed> feeds;
    for (const Subjects &of : subjects) {
        feeds.push_back(feedFor(of));
    }
    std::vector<NoticeChanges> told(feeds.size());
    ami::Problems problems;
    const auto reader = recording::openRecording(test::recording(name), problems);
    session::Pipeline pipeline("test", problems);
    calls::CallBook &book = pipeline.callBook();
    const auto take = [&](const calls::Call &call) {
        for (std::size_t i = 0; i < feeds.size(); ++i) {
            append(told[i], feeds[i].update(call, book.history().now));
            if (servers != Servers::One) {
                append(told[i], feeds[i].update(copyOf(call, servers), book.history().now));
            }
        }
    };
    QObject::connect(&book, &calls::CallBook::callEnded, &book, take);
    const auto takeChanges = [&] {
        const std::vector<calls::SharedCall> changed = book.takeChanged();
        std::for_each(changed.begin(), changed.end(), take);
        const std::vector<calls::MergedGroup> gone = book.takeMerged();
        for (std::size_t i = 0; i < feeds.size(); ++i) {
            for (const calls::MergedGroup &merged : gone) {
                append(told[i], feeds[i].merge(merged.number, book.history().now));
                append(told[i], feeds[i].merge(merged.number + otherIds, book.history().now));
            }
            append(told[i], feeds[i].tick(book.history().now));
        }
    };
    ami::Message message;
    while ((*reader)->next(message)) {
        pipeline.handle(message);
        takeChanges();
    }
    book.settle();
    takeChanges();
    return told;
}

QString lineOf(const NoticeChange &change)
{
    static const QStringList actions{QStringLiteral("show"), QStringLiteral("update"),
                                     QStringLiteral("close")};
    const auto str = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    const Notice &notice = change.notice;
    QStringList words{actions[static_cast<int>(change.action)], QString::number(notice.id)};
    if (change.action != NoticeChange::Action::Close) {
        words << str(nameOf(notice.kind)) << QStringLiteral("from") << str(notice.caller.num)
              << QStringLiteral("to") << str(notice.dialled);
        if (notice.transferredBy) {
            words << QStringLiteral("by") << str(notice.transferredBy->num);
        }
        if (!notice.queue.empty()) {
            words << QStringLiteral("in") << str(notice.queue);
        }
        if (notice.rings) {
            words << QStringLiteral("ringing");
        }
        if (notice.offers > 1) {
            words << QStringLiteral("%1 times").arg(notice.offers);
        }
        if (notice.answeredBy) {
            words << QStringLiteral("at") << str(notice.answeredBy->num);
        }
        if (notice.call != notice.id) {
            words << QStringLiteral("now %1").arg(notice.call);
        }
    }
    return words.join(u' ');
}

QStringList linesOf(const std::vector<NoticeChanges> &told)
{
    QStringList lines;
    for (std::size_t i = 0; i < told.size(); ++i) {
        for (const NoticeChange &change : told[i]) {
            lines << QStringLiteral("    %1: %2")
                         .arg(QLatin1String(subjects[i].name), lineOf(change));
        }
    }
    return lines;
}

Known toldOf(const NoticeChanges &changes)
{
    Known told;
    for (const NoticeChange &change : changes) {
        told.rang |= change.action == NoticeChange::Action::Show;
        told.returned += change.action == NoticeChange::Action::Show &&
                         change.notice.kind == NoticeKind::Returned;
        const bool isNew = change.action != NoticeChange::Action::Close;
        told.missed += isNew && change.notice.kind == NoticeKind::Missed;
        told.elsewhere += isNew && change.notice.kind == NoticeKind::AnsweredElsewhere;
    }
    return told;
}

QString textOf(const Known &known)
{
    return QStringLiteral("%1, %2 missed, %3 answered elsewhere, %4 returned")
        .arg(known.rang ? QStringLiteral("rang") : QStringLiteral("did not ring"))
        .arg(known.missed)
        .arg(known.elsewhere)
        .arg(known.returned);
}

} // namespace

void RecordedNoticesTest::initTestCase()
{
    QFile file(QStringLiteral(EXPECTED));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString name;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u' ')) {
            m_expected[name] << line;
        } else if (!line.startsWith(u'#')) {
            name = line;
            m_reviewed << name;
        }
    }
}

void RecordedNoticesTest::tellsWhatIsExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::recordings()) {
        if (m_reviewed.contains(name)) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void RecordedNoticesTest::tellsWhatIsExpected()
{
    QFETCH(QString, name);
    const QStringList lines = linesOf(changesOf(name));
    if (QFile file(qEnvironmentVariable("WRITE_NOTICES")); file.open(QIODevice::Append)) {
        file.write((QStringList(name) + lines).join(u'\n').toUtf8() + '\n');
    }
    QCOMPARE(lines.join(u'\n'), m_expected.value(name).join(u'\n'));
}

void RecordedNoticesTest::tellsWhatHappened_data()
{
    tellsWhatIsExpected_data();
}

void RecordedNoticesTest::tellsWhatHappened()
{
    QFETCH(QString, name);
    QString path = test::recording(name);
    path.replace(path.indexOf(QLatin1String(".ami")), path.size(), QStringLiteral(".truth.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    const std::vector<NoticeChanges> told = changesOf(name);
    for (std::size_t i = 0; i < 2; ++i) {
        const QString who = QLatin1String(subjects[i].name);
        if (const auto known = knownOf(truth, who)) {
            QCOMPARE(who + u' ' + textOf(toldOf(told[i])), who + u' ' + textOf(*known));
        }
    }
    const QString queue = QLatin1String(subjects[2].name);
    QCOMPARE(queue + u' ' + textOf(toldOf(told[2])),
             queue + u' ' + textOf(knownOfQueue(truth, queue)));
}

void RecordedNoticesTest::tellsOnceThroughTwoServers_data()
{
    tellsWhatIsExpected_data();
}

void RecordedNoticesTest::tellsOnceThroughTwoServers()
{
    QFETCH(QString, name);
    QCOMPARE(linesOf(changesOf(name, Servers::OneTwice)).join(u'\n'),
             m_expected.value(name).join(u'\n'));
    if (!name.contains(QLatin1String("busy-hour"))) { // where one calls the same number in a second
        QCOMPARE(linesOf(changesOf(name, Servers::Two)).join(u'\n'),
                 m_expected.value(name).join(u'\n'));
    }
}

CACOFONISK_TEST(RecordedNoticesTest)

} // namespace cacofonisk::tst_recordednotices

#include "tst_recordednotices.moc"
