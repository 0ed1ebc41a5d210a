// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>

#include <vector>

namespace cacofonisk::ui {

/// A country to choose from.
struct CountryChoice
{
    QString code; ///< ISO 3166, `NL`
    QString name; ///< `Nederland (+31)`

    bool operator==(const CountryChoice &) const = default;
};

/// The countries whose number plans are known, by their names in the language of the user
/// interface and in its order; in English if ICU is not built in.
[[nodiscard]] std::vector<CountryChoice> countryChoices(const QLocale &locale = QLocale());

} // namespace cacofonisk::ui
