// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/certificateproblem.h"

#include "core/ami/text.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <array>

namespace cacofonisk::ami {

namespace {

struct Reason
{
    QSslError::SslError error;
    const char *text;
};

// clang-format off
constexpr std::array reasons{
    Reason{QSslError::SelfSignedCertificate,
           QT_TRANSLATE_NOOP("Error", "it is self-signed")},
    Reason{QSslError::SelfSignedCertificateInChain,
           QT_TRANSLATE_NOOP("Error", "its authority is not trusted here")},
    Reason{QSslError::UnableToGetLocalIssuerCertificate,
           QT_TRANSLATE_NOOP("Error", "its authority is not known here")},
    Reason{QSslError::UnableToGetIssuerCertificate,
           QT_TRANSLATE_NOOP("Error", "its authority is not known here")},
    Reason{QSslError::UnableToVerifyFirstCertificate,
           QT_TRANSLATE_NOOP("Error", "it is not vouched for by any known authority")},
    Reason{QSslError::CertificateUntrusted,
           QT_TRANSLATE_NOOP("Error", "its authority is not trusted here")},
    Reason{QSslError::CertificateExpired,
           QT_TRANSLATE_NOOP("Error", "it has expired")},
    Reason{QSslError::CertificateNotYetValid,
           QT_TRANSLATE_NOOP("Error", "it is not valid yet")},
    Reason{QSslError::HostNameMismatch,
           QT_TRANSLATE_NOOP("Error", "it was issued for another host name or address")},
    Reason{QSslError::CertificateRevoked,
           QT_TRANSLATE_NOOP("Error", "it has been revoked")},
};
// clang-format on

Error reasonOf(const QSslError &error)
{
    const auto known = std::find_if(reasons.begin(), reasons.end(), [&error](const Reason &reason) {
        return reason.error == error.error();
    });
    return known != reasons.end() ? Error(known->text) : Error("%1", {error.errorString()});
}

QByteArray digestOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

QString fingerprintText(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':')).toUpper();
}

QString nameOf(const QStringList &names)
{
    return displayText(names.join(QLatin1String(", ")).toStdString());
}

} // namespace

std::optional<CertificateProblem> problemOf(const QSslCertificate &certificate,
                                            const QList<QSslError> &errors,
                                            const QString &pinnedFingerprint)
{
    const bool isPinned = !pinnedFingerprint.isEmpty();
    const QByteArray pinned = QByteArray::fromHex(pinnedFingerprint.toLatin1());
    const QByteArray digest = digestOf(certificate);
    if (isPinned ? pinned == digest : errors.isEmpty()) {
        return {};
    }
    CertificateProblem problem;
    problem.fingerprint = fingerprintText(digest);
    problem.pinned = pinned.size() == digest.size() ? fingerprintText(pinned) : pinnedFingerprint;
    problem.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName));
    problem.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName));
    problem.expiry = certificate.expiryDate().toUTC();
    for (const QSslError &error : errors) {
        if (const Error reason = reasonOf(error); !problem.reasons.contains(reason)) {
            problem.reasons.append(reason);
        }
    }
    return problem;
}

Error errorOf(const CertificateProblem &problem, const QString &place)
{
    if (!problem.pinned.isEmpty()) {
        return Error(QT_TRANSLATE_NOOP(
                         "Error", "The certificate of the server at %1 is not the one that was "
                                  "accepted: %2 instead of %3. Somebody may be listening in: "
                                  "accept it only if the server's administrator confirms it."),
                     {place, problem.fingerprint, problem.pinned});
    }
    QStringList words;
    for (const Error &reason : problem.reasons) {
        words.append(reason.message());
    }
    return Error(
        QT_TRANSLATE_NOOP(
            "Error",
            "The certificate of the server at %1 is not trusted: %2. Compare its fingerprint, %3, "
            "with the one the administrator gives you, then accept it, or have it renewed."),
        {place, words.join(QLatin1String(", ")), problem.fingerprint});
}

} // namespace cacofonisk::ami
