// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/numberplan.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace cacofonisk::tst_libphonenumber {

using namespace contacts;

/// The table of countries, held against libphonenumber's.
class LibPhoneNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasTheSameCodes();
    void hasTheSameInternationalPrefixes();
    void readsNationalNumbersAlike();

private:
    /// What libphonenumber knows of a country.
    struct Metadata
    {
        QString code;
        QString prefixes; ///< a regular expression: those before a country code
        QString preferred;
        QList<QStringList> numbers; ///< E.164, as written within the country, and from elsewhere
    };

    std::map<QString, Metadata> m_countries;
};

namespace {

constexpr int isMissing = 3;
constexpr auto script = R"(
import sys
try:
    import phonenumbers as p
except ImportError:
    sys.exit(3)
kinds = (p.PhoneNumberType.FIXED_LINE, p.PhoneNumberType.MOBILE, p.PhoneNumberType.VOIP)
forms = (p.PhoneNumberFormat.E164, p.PhoneNumberFormat.NATIONAL, p.PhoneNumberFormat.INTERNATIONAL)
for country in sys.argv[1:]:
    data = p.PhoneMetadata.metadata_for_region(country)
    line = [country, str(data.country_code), data.international_prefix or '',
            data.preferred_international_prefix or '']
    for kind in kinds:
        number = p.example_number_for_type(country, kind)
        if number:
            line.append('|'.join(p.format_number(number, form) for form in forms))
    print('\t'.join(line))
)";

/// `008~10` says where to wait for a tone.
QString digits(QString text)
{
    return text.remove(QLatin1Char('~'));
}

QString codeOf(const Country &country)
{
    return QString::fromLatin1(country.code.data(), static_cast<qsizetype>(country.code.size()));
}

} // namespace

void LibPhoneNumberTest::initTestCase()
{
    QStringList words{QStringLiteral("-c"), QString::fromLatin1(script)};
    for (const Country &country : countries()) {
        words.append(codeOf(country));
    }
    QProcess python;
    python.start(QStringLiteral("python3"), words);
    if (!python.waitForStarted()) {
        QSKIP("python3, which asks libphonenumber, is not installed");
    }
    QVERIFY(python.waitForFinished());
    if (python.exitCode() == isMissing) {
        QSKIP("libphonenumber (python3-phonenumbers) is not installed");
    }
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QStringList lines =
        QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        Metadata data{fields[1], fields[2], digits(fields[3]), {}};
        for (const QString &number : fields.mid(4)) {
            data.numbers.append(number.split(u'|'));
        }
        m_countries.emplace(fields[0], data);
    }
    QCOMPARE(m_countries.size(), countries().size());
}

void LibPhoneNumberTest::hasTheSameCodes()
{
    for (const Country &country : countries()) {
        const QString code = QString::fromStdString(country.plan.countryCode);
        QVERIFY2(code == m_countries[codeOf(country)].code, qPrintable(codeOf(country)));
    }
}

void LibPhoneNumberTest::hasTheSameInternationalPrefixes()
{
    // There a carrier's code of one to four digits follows.
    const QStringList withCarrier{QStringLiteral("BR"), QStringLiteral("CO")};
    for (const Country &country : countries()) {
        const QString name = codeOf(country);
        const Metadata &data = m_countries[name];
        const QString prefix = QString::fromStdString(country.plan.internationalPrefix);
        const QRegularExpression all(QRegularExpression::anchoredPattern(digits(data.prefixes)));
        const auto match =
            all.match(prefix, 0,
                      withCarrier.contains(name) ? QRegularExpression::PartialPreferCompleteMatch
                                                 : QRegularExpression::NormalMatch);
        QVERIFY2(prefix == data.preferred || match.hasMatch() || match.hasPartialMatch(),
                 qPrintable(name + QStringLiteral(": ") + data.prefixes));
    }
}

void LibPhoneNumberTest::readsNationalNumbersAlike()
{
    // Mobile numbers have 15 within Argentina and 9 abroad, Lithuania had 8 where it has 0 now, and
    // numbers of six digits in Suriname may be extensions here.
    const QStringList different{QStringLiteral("AR"), QStringLiteral("LT"), QStringLiteral("SR")};
    QStringList wrong;
    for (const Country &country : countries()) {
        const std::string outside = country.plan.internationalPrefix;
        for (const QStringList &number : m_countries[codeOf(country)].numbers) {
            const std::string wanted = number[0].toStdString();
            for (const std::string &written :
                 {wanted, number[1].toStdString(), number[2].toStdString(),
                  outside + wanted.substr(1)}) {
                const std::string read = country.plan.canonical(written);
                const bool isNational = written == number[1].toStdString();
                if (read != wanted && !(isNational && different.contains(codeOf(country)))) {
                    wrong.append(
                        codeOf(country) + QStringLiteral(": ") +
                        QString::fromStdString(written + " is " + wanted + ", not " + read));
                }
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

CACOFONISK_TEST(LibPhoneNumberTest)

} // namespace cacofonisk::tst_libphonenumber

#include "tst_libphonenumber.moc"
