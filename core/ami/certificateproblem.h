// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class QSslCertificate;
class QSslError;

namespace cacofonisk::ami {

/// Why a server's certificate was refused, and what a person needs to know to accept it anyway.
struct CertificateProblem
{
    QString fingerprint; ///< SHA-256, `AB:CD:…`, as for ClientSettings::pinnedFingerprint
    QString pinned;      ///< the one that was expected instead; empty if none was
    QString subject;     ///< whom it was issued to; may be empty
    QString issuer;
    QDateTime expiry; ///< UTC
    QList<Error> reasons;

    bool operator==(const CertificateProblem &) const = default;
};

/// What is wrong with a certificate in which TLS found `errors`; nothing if it can be accepted. A
/// pinned certificate is accepted whatever TLS found; if one is pinned, no other is accepted.
[[nodiscard]] std::optional<CertificateProblem> problemOf(const QSslCertificate &certificate,
                                                          const QList<QSslError> &errors,
                                                          const QString &pinnedFingerprint);

/// The error to show for the server at `place`.
[[nodiscard]] Error errorOf(const CertificateProblem &problem, const QString &place);

} // namespace cacofonisk::ami
