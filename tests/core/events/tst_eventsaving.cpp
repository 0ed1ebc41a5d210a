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
    void keepsToTheServer();
    void canBeCancelled();
    void writesAWholeFileOrNone();

private:
    [[nodiscard]] QString saved(const EventSourcePtr &source, const EventQuery &query,
                                recording::Masker *masker = nullptr);

    Files m_files;
};

namespace {

const QString one = test::recording(QStringLiteral("16/answer-a-hangup.ami.gz"));
const QString other = test::recording(QStringLiteral("16/blind-refer-b.ami.gz"));

EventQuery ofTheCall(const QString &id)
{
    return {{id.toStdString()}, {}, {}, {}, {}, {}};
}

QByteArray tellingOf(const QString &path)
{
    return QJsonDocument(storyOf(path)).toJson();
}

} // namespace

QString EventSavingTest::saved(const EventSourcePtr &source, const EventQuery &query,
                               recording::Masker *masker)
{
    const QString path = m_files.path(QStringLiteral("saved.ami"));
    ami::Problems problems;
    const auto writer = recording::Writer::create(path, recording::Format::Wire, false, problems);
    const auto count = saveEvents(*source, query, **writer, {}, masker);
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
    const auto call = storyOf(saved(sourceOf({one, other}), ofTheCall(id)));
    QCOMPARE(call.last().toObject(), storyOf(other).last().toObject());
    QVERIFY(call.size() < storyOf(one).size() + storyOf(other).size());
}

void EventSavingTest::masks()
{
    const QString id = storyOf(other).last()[u"call"].toString();
    for (const EventQuery &query : {EventQuery(), ofTheCall(id)}) {
        recording::Masker masker({});
        const QByteArray masked = contentOf(saved(sourceOf({other}), query, &masker));
        QVERIFY(masked.contains("Event: BlindTransfer"));
        for (const char *who : {"1001", "1002", "1003", "Alice", "Bob", "31612345678"}) {
            QVERIFY2(!masked.contains(who), who);
        }
    }
}

/// What another told meanwhile is not handed on, not even the state of its phones.
void EventSavingTest::keepsToTheServer()
{
    QByteArray lines;
    for (const char *const server : {"north", "south"}) {
        const QByteArray told = QByteArray(R"("@server":")") + server + R"(",)";
        lines += '{' + told +
                 R"("Event":"ExtensionStatus","Exten":"1001","Context":"phones","Status":"1"})"
                 "\n{" +
                 told +
                 R"("Event":"Newchannel","Channel":"SIP/1001-1","Uniqueid":"1.1","Linkedid":"1.1"})"
                 "\n{" +
                 told + R"("Event":"OriginateResponse","Channel":"SIP/1001","Exten":"1002"})" +
                 '\n';
    }
    const EventSourcePtr source = sourceOf({m_files.write(QStringLiteral("two.jsonl"), lines)});
    EventQuery query = ofTheCall(QStringLiteral("1.1"));
    const auto messagesOf = [&](recording::Masker *masker) {
        return readAll(saved(source, query, masker)).messages.size();
    };
    QCOMPARE(messagesOf(nullptr), 6);
    query.server = "south";
    QCOMPARE(messagesOf(nullptr), 3);
    recording::Masker masker({});
    QCOMPARE(messagesOf(&masker), 3);
    query.ids.clear();
    QCOMPARE(messagesOf(nullptr), 3);
    query.server = "west";
    QVERIFY(saved(source, query).isEmpty());
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
    const EventQuery query = ofTheCall(id);
    const auto never = [](double) { return false; };
    const auto ended = saveEventsTo(path, source, query, never);
    QVERIFY(ended && *ended == 0);
    QVERIFY(!saveEventsTo(path, source, {{"none.such"}, {}, {}, {}, {}, {}}));
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
