// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callfilter.h"
#include "core/calls/filterkeys.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

namespace cacofonisk::tst_filterterms {

using namespace calls;

/// How the terms of a filter are read and written, and what is said of wrong ones.
class FilterTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutWords_data();
    void isEmptyWithoutWords();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsTermsAsTheyWereWritten();
    void closesQuotesThatAreOpen();
    void writesValuesSoThatTheyAreRead();
    void suggestsTermsThatItKnows();
};

void FilterTermsTest::isEmptyWithoutWords_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray("  \t ");
    QTest::newRow("a dash") << QByteArray("-");
    QTest::newRow("quotes") << QByteArray("\"\"");
}

void FilterTermsTest::isEmptyWithoutWords()
{
    QFETCH(const QByteArray, filter);
    QVERIFY(CallFilter(filter.toStdString()).isEmpty());
    QVERIFY(CallFilter(filter.toStdString()).parts().empty());
}

void FilterTermsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *filter, const char *sentence) {
        QTest::newRow(filter) << QString::fromUtf8(sentence);
    };
    row("colour:red", "“colour:” cannot be searched for. Use state:, ext:, queue:, server:, "
                      "direction:, trunk:, reason:, longer:, transfer:, problem:, after:, before:; "
                      "or put text with a "
                      "colon in quotes.");
    row("ext:", "“ext:” needs a value, such as ext:1002.");
    row("-queue:", "“queue:” needs a value, such as queue:support.");
    row("State:red", "“state:” cannot be “red”. Use one of these: dialling, ringing, talking, "
                     "on-hold, queued, parked, in-conference, transferring, in-dialplan, ended, "
                     "completed, no-answer, busy, rejected, cancelled, failed, answered-elsewhere, "
                     "lost, as-of.");
    row("reason:ringing", "“reason:” cannot be “ringing”. Use one of these: completed, no-answer, "
                          "busy, rejected, cancelled, failed, answered-elsewhere, lost.");
    row("reason:busy,soon", "“reason:” cannot be “soon”. Use one of these: completed, no-answer, "
                            "busy, rejected, cancelled, failed, answered-elsewhere, lost.");
    row("reason:busy,", "“reason:” cannot be “busy,”. Use one of these: completed, no-answer, "
                        "busy, rejected, cancelled, failed, answered-elsewhere, lost.");
    row("transfer:warm",
        "“transfer:” cannot be “warm”. Use one of these: blind, attended, blonde.");
    row("problem:all", "“problem:” cannot be “all”. Use one of these: slow-answer, short, "
                       "no-agent, transfer-failed, unreachable.");
    row("longer:soon", "“longer:” cannot be “soon”. Use a duration such as 60s, 2m or 1h.");
    row("longer:-5s", "“longer:” cannot be “-5s”. Use a duration such as 60s, 2m or 1h.");
    row("longer:5d", "“longer:” cannot be “5d”. Use a duration such as 60s, 2m or 1h.");
    row("after:25:00", "“after:” cannot be “25:00”. Use a time such as 14:00 or 2026-11-23T14:00.");
    row("before:noon", "“before:” cannot be “noon”. Use a time such as 14:00 or 2026-11-23T14:00.");
}

void FilterTermsTest::saysWhatIsWrong()
{
    QFETCH(const QString, sentence);
    const CallFilter filter(QTest::currentDataTag());
    QVERIFY(filter.mistake());
    QCOMPARE(filter.mistake()->message(), sentence);
    QVERIFY(filter.isEmpty());
    QVERIFY(filter.accepts({}, {}));
}

void FilterTermsTest::keepsTermsAsTheyWereWritten()
{
    const CallFilter filter(R"(-ext:1002  queue:"front desk" "a:b" 12:30 colour:red)");
    std::vector<std::string> written;
    for (const CallFilter::Part &part : filter.parts()) {
        written.push_back(part.written);
        QCOMPARE(part.mistake.has_value(), part.written == "colour:red");
    }
    QCOMPARE(written, (std::vector<std::string>{"-ext:1002", R"(queue:"front desk")", R"("a:b")",
                                                "12:30", "colour:red"}));
}

/// Each may be followed by others.
void FilterTermsTest::closesQuotesThatAreOpen()
{
    const CallFilter open("-bob queue:\"front desk");
    QCOMPARE(open.parts().size(), 2U);
    QCOMPARE(open.parts().back().written, std::string("queue:\"front desk\""));
    const CallFilter followed(open.parts().back().written + " ext:1001");
    QCOMPARE(followed.parts().size(), 2U);
    QVERIFY(CallFilter("bob \"").parts().size() == 1U);
}

void FilterTermsTest::writesValuesSoThatTheyAreRead()
{
    Call named;
    named.queue.emplace().name = "front desk";
    QCOMPARE(quoted("support"), std::string("support"));
    QVERIFY(CallFilter("queue:" + quoted("front desk")).accepts(named, {}));
    QVERIFY(!CallFilter("queue:" + quoted("front desks")).accepts(named, {}));
}

void FilterTermsTest::suggestsTermsThatItKnows()
{
    const std::vector<std::string> terms = knownTerms({});
    for (const char *const term : {"ext:", "longer:", "problem:no-agent", "reason:no-answer",
                                   "state:busy", "state:on-hold", "transfer:blonde"}) {
        QVERIFY2(std::find(terms.begin(), terms.end(), term) != terms.end(), term);
    }
    for (const std::string &term : terms) {
        QVERIFY2(term.back() == ':' || !CallFilter(term).mistake(), term.c_str());
    }
}

CACOFONISK_TEST(FilterTermsTest)

} // namespace cacofonisk::tst_filterterms

#include "tst_filterterms.moc"
