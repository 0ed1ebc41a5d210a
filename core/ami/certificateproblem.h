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

/// Why a server's certificate was refused, and what a person needs to know to accept it all the
/// same.
struct CertificateProblem
{
    QString fingerprint; ///< SHA-256, as in `AB:CD:…`: what ClientSettings::pinnedFingerprint takes
    QString pinned;      ///< the one that was expected in its place; empty where none was
    QString subject;     ///< whom it names; may be empty
    QString issuer;
    QDateTime expiry; ///< UTC
    QList<Error> reasons;

    bool operator==(const CertificateProblem &) const = default;
};

/// What is wrong with a certificate in which TLS found `errors`; nothing where it is to be
/// accepted. A pinned one is accepted whatever TLS found, and with a pin no other.
[[nodiscard]] std::optional<CertificateProblem> problemOf(const QSslCertificate &certificate,
                                                          const QList<QSslError> &errors,
                                                          const QString &pinnedFingerprint);

/// For the server at `place`.
[[nodiscard]] Error errorOf(const CertificateProblem &problem, const QString &place);

} // namespace cacofonisk::ami
