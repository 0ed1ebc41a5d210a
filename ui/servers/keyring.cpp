// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/keyring.h"

#include <qt6keychain/keychain.h>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1String service("Cacofonisk for the desktop");

} // namespace

Keyring::~Keyring() = default;

// Jobs delete themselves. They are nobody's children: the keyring's answer may come after all.

void DesktopKeyring::read(const QString &id, Found found)
{
    auto *const job = new QKeychain::ReadPasswordJob(service);
    job->setKey(id);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, found = std::move(found)] {
        switch (job->error()) {
        case QKeychain::NoError:
            return found({job->textData(), true});
        case QKeychain::EntryNotFound:
            return found({{}, true});
        default:
            return found({{}, false});
        }
    });
    job->start();
}

void DesktopKeyring::write(const QString &id, const QString &secret, Written written)
{
    auto *const job = new QKeychain::WritePasswordJob(service);
    job->setKey(id);
    job->setTextData(secret);
    QObject::connect(
        job, &QKeychain::Job::finished, &m_context, [job, written = std::move(written)] {
            written(job->error() == QKeychain::NoError ? QString() : job->errorString());
        });
    job->start();
}

void DesktopKeyring::remove(const QString &id)
{
    auto *const job = new QKeychain::DeletePasswordJob(service);
    job->setKey(id);
    job->start();
}

} // namespace cacofonisk::ui
