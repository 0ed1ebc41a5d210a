// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/store.h"
#include "tests/core/history/keptcalls.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <tuple>

namespace cacofonisk::tst_callquery {

using namespace calls;
using namespace history;
using namespace test;

/// What is found in history is what the window would show of the same calls.
class CallQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatTheWindowShows_data();
    void findsWhatTheWindowShows();
    void findsTheSameWhateverIsRare();
    void findsNumbersAsPeopleWriteThem();
    void findsWhateverCallersNameThemselves_data();
    void findsWhateverCallersNameThemselves();
    void summarisesAsCallsDo();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("calls.sqlite"));
    std::vector<SharedCall> m_calls; ///< that are kept, in their order
    std::unique_ptr<Archive> m_archive;
};

void CallQueryTest::initTestCase()
{
    auto store = Store::open(m_path);
    QVERIFY(store);
    for (const QString &name : recordings()) {
        for (const SharedCall &call : callsOf(test::recording(name))) {
            const auto kept = (*store)->keep(std::array{call});
            QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message()));
            if (*kept == 1) {
                m_calls.push_back(call);
            }
        }
    }
    auto archive = Archive::open(m_path);
    QVERIFY(archive);
    m_archive = std::move(*archive);
    QVERIFY(m_calls.size() > 500);
}

void CallQueryTest::findsWhatTheWindowShows_data()
{
    QTest::addColumn<bool>("hasSome");
    for (const char *const words : {
             "",
             "alice",
             "ALICE",
             "-alice",
             "lic",
             "li",
             "1",
             "1002",
             "+31",
             "PJSIP/1002",
             "pjsip/1002-0000",
             "support",
             "ext:1002",
             "-ext:1002",
             "ext:1002 ext:1003",
             "ext:support",
             "queue:support",
             "queue:sup",
             "-queue:support",
             "queue:nowhere",
             "server:pbx",
             "server:other",
             "direction:in",
             "direction:in,out",
             "-direction:internal",
             "trunk:trunk",
             "trunk:t",
             "reason:busy",
             "reason:busy,rejected,cancelled",
             "state:ended",
             "state:ringing",
             "-state:ringing",
             "state:no-answer",
             "longer:5s",
             "longer:5s -longer:9s",
             "transfer:blind",
             "transfer:attended,blonde",
             "-transfer:blind",
             "problem:slow-answer",
             "problem:short,unreachable",
             "-problem:short",
             "after:12:00",
             "before:12:00",
             "-before:12:00",
             "after:2026-01-01",
             "before:2026-01-01",
             "-after:2026-01-01",
             "alice transfer:blind reason:completed",
             "alice -bob ext:1001",
             "bob reason:busy",
             "li ext:1003 -queue:support",
             "\"",
             "\"a b\"",
             "'",
             "%",
             "*",
             "NEAR AND OR",
         }) {
        QTest::newRow(words) << false;
    }
}

void CallQueryTest::findsWhatTheWindowShows()
{
    const std::string words = QTest::currentDataTag();
    const CallFilter filter = filterOf(words);
    QVERIFY(!filter.mistake());
    std::vector<std::string> shown;
    for (const SharedCall &call : m_calls) {
        if (filter.accepts(call, *call->ended)) {
            shown.push_back(call->linkedid);
        }
    }
    QStringList expected;
    for (const std::string &id : shown) {
        expected.append(QString::fromStdString(id));
    }
    QStringList told = found(*m_archive, words, 100);
    QCOMPARE(told.size(), expected.size());
    std::sort(expected.begin(), expected.end());
    std::sort(told.begin(), told.end());
    QCOMPARE(told, expected);
    QCOMPARE(m_archive->count(filter), Result<qint64>(expected.size()));
}

/// With thousands of calls the way to go is another.
void CallQueryTest::findsTheSameWhateverIsRare()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls.sqlite"));
    auto store = std::move(*Store::open(path));
    std::vector<SharedCall> calls;
    constexpr int count = 5000;
    for (int i = 0; i < count; ++i) {
        Call call = i % 2 == 0 ? answeredCall(i) : abandonedCall(i);
        call.trunk = i % 1000 == 7 ? "spare" : "provider1";
        calls.push_back(call);
    }
    QCOMPARE(store->keep(calls), Result<int>(count));
    const auto archive = std::move(*Archive::open(path));
    for (const char *const words :
         {"", "visser", "ext:1002", "queue:support", "trunk:spare", "visser trunk:spare",
          "zoë queue:support", "1000.77", "queue:support direction:in", "-trunk:provider1",
          "visser -queue:support", "ext:1002 reason:cancelled", "after:2026-11-25"}) {
        const CallFilter filter = filterOf(words);
        QStringList expected;
        for (auto call = calls.rbegin(); call != calls.rend(); ++call) {
            if (filter.accepts(*call, *(*call)->ended)) {
                expected.append(QString::fromStdString((*call)->linkedid));
            }
        }
        QVERIFY2(found(*archive, words, 700) == expected, words);
    }
}

void CallQueryTest::findsNumbersAsPeopleWriteThem()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls.sqlite"));
    Call call = answeredCall();
    call.caller.num = "+31201234567";
    QVERIFY(std::move(*Store::open(path))->keep(std::array{SharedCall(call)}));
    const auto archive = std::move(*Archive::open(path));
    for (const char *const words : {"020-1234567", "\"020 12\"", "0031201234", "\"+31 (0)20 123\"",
                                    "ext:0201234567", "ext:+31-20-1234567", "234"}) {
        QVERIFY2(found(*archive, words) == QStringList(QStringLiteral("1000.0")), words);
    }
    for (const char *const words : {"ext:020123456", "0201235", "ext:234"}) {
        QVERIFY2(found(*archive, words).isEmpty(), words);
    }
}

void CallQueryTest::findsWhateverCallersNameThemselves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *what, const char *name, const char *words) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(words);
    };
    row("quotes", R"(Bobby "Tables" Drop)", R"('"Tables"')");
    row("quotes of SQL", "Bobby'); DROP TABLE calls;--", "bobby');");
    row("other letters", "Ünal ŞAHİN", "ünal");
    row("emoji", "😀😁😂 joy", "😀😁😂");
    row("Chinese", "王小明", "小明");
    QTest::newRow("zero") << QStringLiteral("a") + QChar(0) + QStringLiteral("bcd")
                          << QStringLiteral("bcd");
}

void CallQueryTest::findsWhateverCallersNameThemselves()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls.sqlite"));
    Call call = answeredCall();
    call.caller.name = name.toStdString();
    QVERIFY(std::move(*Store::open(path))->keep(std::array{SharedCall(call)}));
    const auto archive = std::move(*Archive::open(path));
    QCOMPARE(!found(*archive, words.toStdString()).isEmpty(),
             filterOf(words.toStdString()).accepts(call, *call.ended));
}

void CallQueryTest::summarisesAsCallsDo()
{
    std::vector<CallSummary> told;
    const auto done = m_archive->summaries({}, true, [&told](const CallSummary &call) {
        told.push_back(call);
        return true;
    });
    QVERIFY(done);
    std::vector<CallSummary> expected;
    for (const SharedCall &call : m_calls) {
        expected.push_back(summaryOf(call));
    }
    const auto order = [](std::vector<CallSummary> &list) {
        for (CallSummary &call : list) {
            std::sort(call.extensions.begin(), call.extensions.end());
        }
        std::sort(list.begin(), list.end(), [](const CallSummary &a, const CallSummary &b) {
            return std::tie(a.started, a.ended, a.extensions) <
                   std::tie(b.started, b.ended, b.extensions);
        });
    };
    order(told);
    order(expected);
    QVERIFY(told == expected);
}

CACOFONISK_TEST(CallQueryTest)

} // namespace cacofonisk::tst_callquery

#include "tst_callquery.moc"
