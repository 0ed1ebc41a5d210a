// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventsaving.h"
#include "tests/core/events/indexed.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/story.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace cacofonisk::tst_eventsaving {

using namespace test;
using namespace events;

/// What is kept of a session becomes a recording.
class EventSavingTest : public QObject
{
    Q_OBJECT

private slots:
    void savesAll();
    void savesACall();
    void masks();
    void canBeCancelled();
    void writesAWholeFileOrNone();

private:
    [[nodiscard]] QString saved(const EventSourcePtr &source, const recording::Excerpt::Ids &ids,
                                recording::Masker *masker = nullptr);

    Files m_files;
};

namespace {

const QString one = test::recording(QStringLiteral("16/answer-a-hangup.ami.gz"));
const QString other = test::recording(QStringLiteral("16/blind-refer-b.ami.gz"));

QByteArray tellingOf(const QString &path)
{
    return QJsonDocument(storyOf(path)).toJson();
}

} // namespace

QString EventSavingTest::saved(const EventSourcePtr &source, const recording::Excerpt::Ids &ids,
                               recording::Masker *masker)
{
    const QString path = m_files.path(QStringLiteral("saved.ami"));
    ami::Problems problems;
    const auto writer = recording::Writer::create(path, recording::Format::Wire, false, problems);
    const auto count = saveEvents(*source, ids, **writer, {}, masker);
    return count && *count > 0 && (*writer)->finish() ? path : QString();
}

void EventSavingTest::savesAll()
{
    QCOMPARE(tellingOf(saved(sourceOf({one}), {})), tellingOf(one));
    const auto both = storyOf(saved(sourceOf({one, other}), {}));
    QCOMPARE(both.size(), storyOf(one).size() + storyOf(other).size());
}

void EventSavingTest::savesACall()
{
    const QString id = storyOf(other).last()[u"call"].toString();
    const auto call = storyOf(saved(sourceOf({one, other}), {id.toStdString()}));
    QCOMPARE(call.last().toObject(), storyOf(other).last().toObject());
    QVERIFY(call.size() < storyOf(one).size() + storyOf(other).size());
}

void EventSavingTest::masks()
{
    const QString id = storyOf(other).last()[u"call"].toString();
    for (const recording::Excerpt::Ids &ids :
         {recording::Excerpt::Ids(), recording::Excerpt::Ids{id.toStdString()}}) {
        recording::Masker masker({});
        const QByteArray masked = contentOf(saved(sourceOf({other}), ids, &masker));
        QVERIFY(masked.contains("Event: BlindTransfer"));
        for (const char *who : {"1001", "1002", "1003", "Alice", "Bob", "31612345678"}) {
            QVERIFY2(!masked.contains(who), who);
        }
    }
}

void EventSavingTest::canBeCancelled()
{
    const EventSourcePtr source =
        sourceOf({test::recording(QStringLiteral("16/busy-hour.ami.gz"))});
    ami::Problems problems;
    const auto writer = recording::Writer::create(m_files.path(QStringLiteral("part.ami")),
                                                  recording::Format::Wire, false, problems);
    std::vector<double> told;
    const auto goesOn = [&told](double done) {
        told.push_back(done);
        return told.size() < 3;
    };
    recording::Masker masker({});
    for (recording::Masker *const maskedBy : {static_cast<recording::Masker *>(nullptr), &masker}) {
        told.clear();
        const auto count = saveEvents(*source, {}, **writer, goesOn, maskedBy);
        QVERIFY(count);
        QVERIFY(*count < 1000);
        QCOMPARE(told.size(), std::size_t(3));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
    }
}

void EventSavingTest::writesAWholeFileOrNone()
{
    const QString path = m_files.write(QStringLiteral("there.jsonl.gz"), "as before");
    const auto files = [&path] { return QFileInfo(path).dir().entryList(QDir::Files); };
    const qsizetype count = files().size();
    const EventSourcePtr source = sourceOf({other});
    const QString id = storyOf(other).last()[u"call"].toString();
    const EventQuery query{{id.toStdString()}, {}, {}, {}, {}};
    const auto never = [](double) { return false; };
    const auto ended = saveEventsTo(path, source, query, never);
    QVERIFY(ended && *ended == 0);
    QVERIFY(!saveEventsTo(path, source, {{"none.such"}, {}, {}, {}, {}}));
    QVERIFY(!saveEventsTo(other, source, query));
    QVERIFY(!saveEventsTo(m_files.path(QStringLiteral("x.unknown")), source, query));
    QCOMPARE(contentOf(path), QByteArray("as before"));
    QCOMPARE(files().size(), count);
    const auto saved = saveEventsTo(path, source, query);
    QVERIFY(saved && *saved > 0);
    QCOMPARE(storyOf(path).last().toObject(), storyOf(other).last().toObject());
    QCOMPARE(files().size(), count);
}

CACOFONISK_TEST(EventSavingTest)

} // namespace cacofonisk::tst_eventsaving

#include "tst_eventsaving.moc"
