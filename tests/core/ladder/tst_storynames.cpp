// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/storynames.h"
#include "tests/core/ladder/storycalls.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_storynames {

using namespace calls;
using namespace test;
using ladder::StoryNames;

/// How parties are named in a text, the first time and after it.
class StoryNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void shortensNames_data();
    void shortensNames();
    void tellsNamesakesApart();
    void namesWhoWithholdsIt();
    void listsMany();
    void isolatesWhatTurns_data();
    void isolatesWhatTurns();
};

void StoryNamesTest::shortensNames_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    const auto row = [](const char *number, const char *name, const char *first, const char *then) {
        QTest::newRow(name) << QByteArray(number) << QByteArray(name) << QString::fromUtf8(first)
                            << QString::fromUtf8(then);
    };
    row("1001", "Alice Jansen", "Alice Jansen (1001)", "Alice");
    row("1001", "Anne-Marie Vos", "Anne-Marie Vos (1001)", "Anne-Marie");
    row("1001", "Alice", "Alice (1001)", "Alice");
    row("1001", "", "1001", "1001");
    row("1001", "1001", "1001", "1001");
    row("1001", "Van Dijk", "Van Dijk (1001)", "Van Dijk");
    row("1001", "Jansen, A.", "Jansen, A. (1001)", "Jansen, A.");
    row("1001", "Room 12", "Room 12 (1001)", "Room 12");
    row("+31201112233", "Bloemen Visser", "Bloemen Visser (+31201112233)", "Bloemen Visser");
    row("0201112233", "Bloemen Visser ", "Bloemen Visser (0201112233)", "Bloemen Visser");
}

void StoryNamesTest::shortensNames()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, name);
    Call call;
    call.caller = {number.toStdString(), name.toStdString(), {}};
    StoryNames names(call);
    QTEST(names.name(call.caller), "first");
    QTEST(names.name(call.caller), "then");
    QTEST(names.full(call.caller), "first");
}

void StoryNamesTest::tellsNamesakesApart()
{
    Call call = dialling();
    call.answeredBy = Party{"1002", "Alice Smit", {}};
    StoryNames names(call);
    QCOMPARE(names.name(call.caller), QStringLiteral("Alice Jansen (1001)"));
    QCOMPARE(names.name(call.caller), QStringLiteral("Alice Jansen"));
    call.answeredBy->name = "Alice Jansen";
    StoryNames same(call);
    QCOMPARE(same.name(call.caller), QStringLiteral("Alice Jansen (1001)"));
    QCOMPARE(same.name(call.caller), QStringLiteral("Alice Jansen (1001)"));
}

void StoryNamesTest::namesWhoWithholdsIt()
{
    Call call = talked();
    call.caller = {{}, {}, "SIP/trunk-1"};
    call.answeredBy = Party{{}, {}, "PJSIP/kitchen-0001"};
    StoryNames names(call);
    QCOMPARE(names.opening(call.caller), QStringLiteral("an anonymous caller"));
    QCOMPARE(names.name(call.caller), QStringLiteral("the caller"));
    QCOMPARE(names.name(*call.answeredBy), QStringLiteral("PJSIP/kitchen"));
    QCOMPARE(names.orCall({}), QStringLiteral("the call"));
    QCOMPARE(names.name({}), QStringLiteral("an unknown party"));
}

void StoryNamesTest::listsMany()
{
    Call call;
    std::vector<Party> parties{bob(), carol(), bob(), dave()};
    QCOMPARE(StoryNames(call).list(parties),
             QStringLiteral("Bob Smit (1002), Carol Vos (1003) and Dave Bakker (1004)"));
    parties.push_back({"1005", {}, {}});
    QCOMPARE(StoryNames(call).list(parties),
             QStringLiteral("Bob Smit (1002), Carol Vos (1003), Dave Bakker (1004) and 1005"));
    parties.push_back({"1006", {}, {}});
    QCOMPARE(StoryNames(call).list(parties),
             QStringLiteral("Bob Smit (1002), Carol Vos (1003) and 3 more"));
    QCOMPARE(
        StoryNames(call).everyone(parties),
        QStringLiteral("Bob Smit (1002), Carol Vos (1003), Dave Bakker (1004), 1005 and 1006"));
}

void StoryNamesTest::isolatesWhatTurns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *tag, const char16_t *name, const char16_t *spoken) {
        QTest::newRow(tag) << QString::fromUtf16(name) << QString::fromUtf16(spoken);
    };
    row("Latin", u"Zoë <b>&", u"Zoë <b>&");
    row("Chinese", u"王小明", u"王小明");
    row("Hebrew", u"\u05d0\u05d1", u"\u2068\u05d0\u05d1\u2069");
    row("an override without its end", u"Bob\u202e1", u"\u2068Bob\u202e1\u2069");
    row("an isolate without its end", u"Bob\u2067x", u"\u2068Bob\u2067x\u2069\u2069");
    row("an end without its isolate", u"Bob\u2069x", u"\u2068Bobx\u2069");
    row("lines and control characters", u"Bob\r\n\u001b[31m\u2028x", u"Bob [31m x");
}

void StoryNamesTest::isolatesWhatTurns()
{
    QFETCH(const QString, name);
    QTEST(ladder::spoken(name.toStdString()), "spoken");
    QVERIFY(ladder::spoken(std::string(100'000, 'a')).size() <= 80);
}

CACOFONISK_TEST(StoryNamesTest)

} // namespace cacofonisk::tst_storynames

#include "tst_storynames.moc"
