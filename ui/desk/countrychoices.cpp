// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/countrychoices.h"

#include "core/contacts/numberplan.h"
#include "ui/formatting/words.h"

#include <QCollator>

#ifdef CACOFONISK_ICU
#include <unicode/uloc.h>
#endif

#include <algorithm>

namespace cacofonisk::ui {

namespace {

QLocale languageOf(const QLocale &locale)
{
    const QLocale language(locale.uiLanguages().value(0));
    return language.language() == QLocale::C ? QLocale(QLocale::English) : language;
}

/// Qt 6.4 has the names of countries in English and in their own languages only.
QString nameOf(const QString &code, [[maybe_unused]] const QLocale &language)
{
#ifdef CACOFONISK_ICU
    constexpr int most = 100;
    char16_t name[most];
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray in = language.bcp47Name().toLatin1();
    const int size = uloc_getDisplayCountry(("und-" + code.toLatin1()).constData(), in.constData(),
                                            name, most, &status);
    if (U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && size < most) {
        return QString::fromUtf16(name, size);
    }
#endif
    return QLocale::territoryToString(QLocale::codeToTerritory(code));
}

} // namespace

std::vector<CountryChoice> countryChoices(const QLocale &locale)
{
    const QLocale language = languageOf(locale);
    std::vector<CountryChoice> choices;
    for (const contacts::Country &country : contacts::countries()) {
        const QString code = text(country.code);
        choices.push_back({code, QStringLiteral("%1 (+%2)")
                                     .arg(nameOf(code, language), text(country.plan.countryCode))});
    }
    QCollator collator(language);
    std::sort(choices.begin(), choices.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
    return choices;
}

} // namespace cacofonisk::ui
