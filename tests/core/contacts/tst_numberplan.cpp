// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/numberplan.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

namespace cacofonisk::tst_numberplan {

using namespace contacts;

class NumberPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void makesOneOfWhatIsTheSame_data();
    void makesOneOfWhatIsTheSame();
    void findsOtherWaysToWrite_data();
    void findsOtherWaysToWrite();
    void knowsNoCountryUntilOneIsSet();
    void knowsCountriesByTheirCodes();
    void everyCountryIsOne();
};

void NumberPlanTest::makesOneOfWhatIsTheSame_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("number");
    const auto row = [](const char *country, const char *text, const char *number) {
        QTest::addRow("%s: %s", country, text)
            << QByteArray(country) << QByteArray(text) << QByteArray(number);
    };
    for (const char *text : {"+31201234567",
                             "+31 20 123 45 67",
                             "+31 (0)20-123 45 67",
                             "+31(0)201234567",
                             "0031201234567",
                             "00 31 20 123 45 67",
                             "0031 (0)20 1234567",
                             "0201234567",
                             "020 1234567",
                             "020-123 45 67",
                             "(020) 1234567",
                             "020.123.45.67",
                             "31201234567",
                             "201234567",
                             "+31 020 1234567",
                             "tel:+31-20-123-4567",
                             "TEL:0201234567",
                             "tel:+31-20-1234567;ext=102",
                             "020 1234567 ext. 102",
                             "020 1234567 (work)",
                             "020\xc2\xa0"
                             "1234567",
                             "020\xe2\x80\x91"
                             "1234567",
                             " 020/1234567 "}) {
        row("NL", text, "+31201234567");
    }
    row("NL", "1002", "1002");
    row("NL", "0201", "0201");
    row("NL", "112", "112");
    row("NL", "10", "10");
    row("NL", "1234567", "1234567");
    row("NL", "+49 30 123456", "+4930123456");
    row("NL", "004930123456", "+4930123456");
    row("NL", "0800-1234", "+318001234");
    row("NL", "06 12345678", "+31612345678");
    row("NL", "", "");
    row("NL", "5", "");
    row("NL", "+", "");
    row("NL", "Alice", "");
    row("NL", "<unknown>", "");
    row("NL", "anonymous", "");
    row("NL", "12345678901234567890", "");
    row("NL", "+12345678901234567890", "");
    row("NL", "s", "");
    row("NL", "*8", "");
    row("DE", "030 123456", "+4930123456");
    row("DE", "+49 (0) 30 / 123456", "+4930123456");
    row("GB", "020 7946 0018", "+442079460018");
    row("GB", "+44 (0)20 7946 0018", "+442079460018");
    row("US", "(212) 555-0100", "+12125550100");
    row("US", "1-212-555-0100", "+12125550100");
    row("US", "+1 212 555 0100", "+12125550100");
    row("US", "011 31 20 1234567", "+31201234567");
    row("ES", "612 34 56 78", "+34612345678");
    row("ES", "+34612345678", "+34612345678");
    row("IT", "06 1234567", "+39061234567");
    row("IT", "+39 06 1234567", "+39061234567");
    row("HU", "06 1 234 5678", "+3612345678");
    row("HU", "+36 1 234 5678", "+3612345678");
    row("RU", "8 495 123-45-67", "+74951234567");
    row("RU", "810 31 20 1234567", "+31201234567");
    row("BE", "03/123.45.67", "+3231234567");
}

void NumberPlanTest::makesOneOfWhatIsTheSame()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, text);
    const auto plan = numberPlanOf(country.toStdString());
    QVERIFY(plan);
    QTEST(QByteArray::fromStdString(plan->canonical(text.toStdString())), "number");
}

void NumberPlanTest::findsOtherWaysToWrite_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("ways");
    const auto row = [](const char *country, const char *begin, const char *ways) {
        QTest::addRow("%s: %s", country, begin)
            << QByteArray(country) << QByteArray(begin) << QByteArray(ways);
    };
    row("NL", "+31 20 123 45 67", "0031201234567 31201234567 0201234567");
    row("NL", "020-1234567", "+31201234567 0031201234567 31201234567");
    row("NL", "0031 20 1234567", "+31201234567 31201234567 0201234567");
    row("NL", "+31 (0)20 1234567", "0031201234567 31201234567 0201234567");
    row("NL", "31201234567", "+31201234567 0031201234567 0201234567");
    row("NL", "020 12", "+312012 00312012");
    row("NL", "+31 20", "003120 020");
    row("NL", "+49 30 1234567", "0049301234567 49301234567");
    row("NL", "0049 30 1", "+49301");
    row("NL", "1002", "");
    row("NL", "02", "");
    row("NL", "020 alice", "");
    row("NL", "alice", "");
    row("US", "+1 212 555 0100", "01112125550100 12125550100");
    row("DK", "+45 32 12 34 56", "004532123456 4532123456 32123456");
    row("", "+31 20 1234567", "0031201234567 31201234567");
    row("", "0201234567", "");
}

void NumberPlanTest::findsOtherWaysToWrite()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, begin);
    const NumberPlan plan = numberPlanOf(country.toStdString()).value_or(NumberPlan());
    QByteArrayList ways;
    for (const std::string &way : plan.waysToWrite(begin.toStdString())) {
        ways << QByteArray::fromStdString(way);
    }
    QTEST(ways.join(' '), "ways");
}

void NumberPlanTest::knowsNoCountryUntilOneIsSet()
{
    const NumberPlan plan;
    QCOMPARE(plan.canonical("+31 20 1234567"), std::string("+31201234567"));
    QCOMPARE(plan.canonical("0031 20 1234567"), std::string("+31201234567"));
    QCOMPARE(plan.canonical("020 1234567"), std::string("0201234567"));
    QCOMPARE(plan.canonical("1002"), std::string("1002"));
}

void NumberPlanTest::knowsCountriesByTheirCodes()
{
    QVERIFY(!numberPlanOf("XX"));
    QVERIFY(!numberPlanOf(""));
    QVERIFY(std::is_sorted(countries().begin(), countries().end(),
                           [](const Country &a, const Country &b) { return a.code < b.code; }));
}

void NumberPlanTest::everyCountryIsOne()
{
    for (const Country &country : countries()) {
        const QString code = QString::fromStdString(std::string(country.code));
        QVERIFY2(QLocale::codeToTerritory(code) != QLocale::AnyTerritory, qPrintable(code));
        QVERIFY2(!country.plan.countryCode.empty(), qPrintable(code));
        QCOMPARE(country.plan.canonical('+' + country.plan.countryCode + "212345678"),
                 '+' + country.plan.countryCode + "212345678");
    }
}

CACOFONISK_TEST(NumberPlanTest)

} // namespace cacofonisk::tst_numberplan

#include "tst_numberplan.moc"
