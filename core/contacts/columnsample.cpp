// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/columnsample.h"

#include "core/contacts/text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cacofonisk::contacts {

bool areEnough(const ColumnRoles &roles)
{
    const auto isName = [](ColumnRole role) {
        return role != ColumnRole::Ignored && role != ColumnRole::Number;
    };
    return std::find(roles.begin(), roles.end(), ColumnRole::Number) != roles.end() &&
           std::any_of(roles.begin(), roles.end(), isName);
}

QString ColumnSample::key() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!lines.empty()) {
        for (const std::string &heading : lines.front()) {
            const std::string_view text = trimmed(heading);
            hash.addData(QByteArray(text.data(), static_cast<qsizetype>(text.size())) + '\0');
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace cacofonisk::contacts
