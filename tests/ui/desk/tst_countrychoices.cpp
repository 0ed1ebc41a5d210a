// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/numberplan.h"
#include "tests/support/testmain.h"
#include "ui/desk/countrychoices.h"

#include <QTest>

#include <algorithm>

namespace cacofonisk::tst_countrychoices {

using namespace ui;

class CountryChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void areInTheLanguageOfTheUser_data();
    void areInTheLanguageOfTheUser();
    void areInItsOrder();
    void areAllThatHavePlans();
};

namespace {

QString nameOf(const char *code, const QLocale &locale)
{
    for (const CountryChoice &choice : countryChoices(locale)) {
        if (choice.code == QLatin1String(code)) {
            return choice.name;
        }
    }
    return {};
}

/// Without ICU every name is the English one.
bool hasNames()
{
    return nameOf("DE", QLocale(QLocale::Dutch)) == QLatin1String("Duitsland (+49)");
}

} // namespace

void CountryChoicesTest::areInTheLanguageOfTheUser_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("netherlands");
    QTest::addColumn<QString>("germany");
    const auto row = [](const char *language, const char *netherlands, const char *germany) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(netherlands)
                                << QString::fromUtf8(germany);
    };
    row("C", "Netherlands (+31)", "Germany (+49)");
    row("en_GB", "Netherlands (+31)", "Germany (+49)");
    row("nl_NL", "Nederland (+31)", "Duitsland (+49)");
    row("nl_BE", "Nederland (+31)", "Duitsland (+49)");
    row("de_DE", "Niederlande (+31)", "Deutschland (+49)");
    row("fr_FR", "Pays-Bas (+31)", "Allemagne (+49)");
    row("es_ES", "Países Bajos (+31)", "Alemania (+49)");
    row("it_IT", "Paesi Bassi (+31)", "Germania (+49)");
    row("pl_PL", "Holandia (+31)", "Niemcy (+49)");
    row("pt_BR", "Países Baixos (+31)", "Alemanha (+49)");
    row("zh_TW", "荷蘭 (+31)", "德國 (+49)");
}

void CountryChoicesTest::areInTheLanguageOfTheUser()
{
    QFETCH(QString, language);
    const QLocale locale(language);
    if (!hasNames() && locale.language() != QLocale::C && locale.language() != QLocale::English) {
        QSKIP("ICU is not built in");
    }
    QTEST(nameOf("NL", locale), "netherlands");
    QTEST(nameOf("DE", locale), "germany");
}

void CountryChoicesTest::areInItsOrder()
{
    if (!hasNames()) {
        QSKIP("ICU is not built in");
    }
    const auto place = [](const char *code, const QLocale &locale) {
        const auto choices = countryChoices(locale);
        return std::find_if(choices.begin(), choices.end(),
                            [&](const auto &c) { return c.code == QLatin1String(code); }) -
               choices.begin();
    };
    const QLocale german(QLocale::German);
    QVERIFY(place("EG", german) < place("AR", german)); // Ägypten, Argentinien
    const QLocale swedish(QLocale::Swedish);
    QVERIFY(place("DE", swedish) < place("AT", swedish)); // Tyskland, Österrike
    QVERIFY(place("HU", swedish) < place("AT", swedish)); // Ungern
}

void CountryChoicesTest::areAllThatHavePlans()
{
    const auto choices = countryChoices(QLocale::c());
    QCOMPARE(choices.size(), contacts::countries().size());
    for (const CountryChoice &choice : choices) {
        QVERIFY2(contacts::numberPlanOf(choice.code.toStdString()), qPrintable(choice.code));
        QVERIFY2(!choice.name.startsWith(choice.code + u' '), qPrintable(choice.name));
    }
}

CACOFONISK_TEST(CountryChoicesTest)

} // namespace cacofonisk::tst_countrychoices

#include "tst_countrychoices.moc"
