// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/event.h"

#include <QCryptographicHash>

namespace cacofonisk::delivery {

std::string eventIdOf(const std::vector<std::string_view> &pieces)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view piece : pieces) {
        // With its length before it, as pieces may have any character.
        hash.addData(QByteArray::number(static_cast<qulonglong>(piece.size())) + ':');
        hash.addData({piece.data(), static_cast<qsizetype>(piece.size())});
    }
    constexpr qsizetype bytes = 18; // 24 characters of base64
    return "evt_" +
           hash.result().first(bytes).toBase64(QByteArray::Base64UrlEncoding).toStdString();
}

} // namespace cacofonisk::delivery
