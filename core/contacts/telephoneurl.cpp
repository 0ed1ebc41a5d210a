// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/telephoneurl.h"

#include "core/contacts/numberplan.h"

namespace cacofonisk::contacts {

std::optional<QUrl> telephoneUrl(std::string_view number)
{
    constexpr std::string_view known = "+0123456789 -./()";
    const std::string digits =
        number.find_first_not_of(known) == number.npos ? NumberPlan().canonical(number) : "";
    if (digits.empty()) {
        return std::nullopt;
    }
    QUrl url;
    url.setScheme(QStringLiteral("tel"));
    url.setPath(QString::fromStdString(digits));
    return url;
}

} // namespace cacofonisk::contacts
