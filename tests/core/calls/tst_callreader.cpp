// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callreader.h"
#include "core/calls/callwriter.h"
#include "tests/support/follower.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_callreader {

using namespace calls;
using namespace test;

class CallReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReadIsWrittenAlike_data() { addRows(recordingsAndCases()); }
    void whatIsReadIsWrittenAlike();
    void refusesWhatIsNoCall_data();
    void refusesWhatIsNoCall();
    void leavesOutWhatIsNotAsWritten();
};

namespace {

std::string textOf(const Call &call, Moment now, CallDetail detail)
{
    std::string json;
    JsonWriter writer(json);
    write(writer, call, now, detail);
    return json;
}

/// What is wrong with what is read of the call as it is written now; empty: nothing.
QString faultOf(const Call &call, Moment now)
{
    for (const CallDetail detail : {CallDetail::Report, CallDetail::Whole}) {
        const std::string written = textOf(call, now, detail);
        const auto read = readCall(written, now);
        const std::string again = read ? textOf(*read, now, detail) : std::string();
        if (again != written) {
            return QString::fromStdString(written + "\n    is read as\n" + again);
        }
        if (detail == CallDetail::Whole && isTimed(call.started) && *read != call) {
            return QString::fromStdString(written + "\n    is read as another call");
        }
    }
    return {};
}

} // namespace

/// Each call of a recording in each of its states, as a report and whole.
void CallReaderTest::whatIsReadIsWrittenAlike()
{
    QFETCH(QString, name);
    const LoadedRecording loaded(test::recording(name));
    Follower follower;
    QStringList faults;
    const auto check = [&](const Call &call) {
        if (const QString fault = faultOf(call, follower.latest()); !fault.isEmpty()) {
            faults.append(fault);
        }
    };
    QObject::connect(&follower.book(), &CallBook::callEnded, &follower.book(), check);
    for (const ami::Message &message : loaded.messages()) {
        follower.take(message);
        for (const SharedCall &call : follower.book().takeChanged()) {
            check(call);
        }
    }
    follower.book().settle();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0)));
}

void CallReaderTest::refusesWhatIsNoCall_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"call":"1.2","state":)");
    QTest::newRow("a list") << QByteArray(R"([{"call":"1.2","state":"ringing"}])");
    QTest::newRow("a number for its id") << QByteArray(R"({"call":1.2,"state":"ringing"})");
    QTest::newRow("no state") << QByteArray(R"({"call":"1.2"})");
    QTest::newRow("not UTF-8") << QByteArray("{\"call\":\"\xff\",\"state\":\"ringing\"}");
    QTest::newRow("very deep") << QByteArray(100'000, '[');
}

void CallReaderTest::refusesWhatIsNoCall()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readCall(json.toStdString(), {}));
}

void CallReaderTest::leavesOutWhatIsNotAsWritten()
{
    const auto call = readCall(R"({"call":"1.2","state":"flying","caller":[1],"rang":{"a":1},
        "holds":[7,null,{"by":null,"seconds":"long"}],"talk_seconds":1e300,"cause":1e30,
        "started":"yesterday","queue":"support","direction":"up","id":-1})",
                               {});
    QVERIFY(call);
    QCOMPARE(call->linkedid, std::string("1.2"));
    QCOMPARE(call->state, CallState::Dialling);
    QCOMPARE(call->caller, Party());
    QCOMPARE(call->rang.size(), 0U);
    QCOMPARE(call->holds.size(), 3U);
    QCOMPARE(call->cause, 0);
    QCOMPARE(call->id, std::uint64_t(0));
    QVERIFY(!call->queue);
}

CACOFONISK_TEST(CallReaderTest)

} // namespace cacofonisk::tst_callreader

#include "tst_callreader.moc"
