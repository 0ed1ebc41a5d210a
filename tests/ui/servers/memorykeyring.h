// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/keyring.h"

#include <QMap>

#include <memory>

namespace cacofonisk::test {

/// What is kept in a MemoryKeyring, which a test holds on to.
struct Kept
{
    QMap<QString, QString> secrets;
    bool isUsable = true;
};

/// A keyring for a test.
class MemoryKeyring final : public ui::Keyring
{
public:
    explicit MemoryKeyring(std::shared_ptr<Kept> kept)
        : m_kept(std::move(kept))
    {}

    void read(const QString &id, Found found) override
    {
        const bool isThere = m_kept->isUsable && m_kept->secrets.contains(id);
        found({isThere ? std::optional(m_kept->secrets[id]) : std::nullopt, m_kept->isUsable});
    }

    void write(const QString &id, const QString &secret, Written written) override
    {
        if (m_kept->isUsable) {
            m_kept->secrets[id] = secret;
        }
        written(m_kept->isUsable ? QString() : QStringLiteral("no keyring"));
    }

    void remove(const QString &id) override { m_kept->secrets.remove(id); }

private:
    std::shared_ptr<Kept> m_kept;
};

} // namespace cacofonisk::test
