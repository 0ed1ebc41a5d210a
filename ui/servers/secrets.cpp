// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/secrets.h"

#include <QPointer>

namespace cacofonisk::ui {

Secrets::Secrets(std::unique_ptr<Keyring> keyring, QObject *parent)
    : QObject(parent)
    , m_keyring(std::move(keyring))
{}

void Secrets::find(const QString &id, QObject *context, Found found)
{
    if (m_doubtful.contains(id)) {
        found({});
        return;
    }
    if (const auto known = m_known.constFind(id); known != m_known.constEnd()) {
        found(*known);
        return;
    }
    m_keyring->read(id, [this, waiting = QPointer(context),
                         found = std::move(found)](const Keyring::Answer &answer) {
        m_canRemember = answer.isUsable;
        if (waiting) {
            found(answer.secret);
        }
    });
}

void Secrets::keep(const QString &id, const QString &secret, bool remember)
{
    m_doubtful.remove(id);
    m_known.insert(id, secret);
    if (remember) {
        m_keyring->write(id, secret, [this](const QString &error) {
            m_canRemember = error.isEmpty();
            if (!error.isEmpty()) {
                emit notRemembered(error);
            }
        });
    }
}

void Secrets::forget(const QString &id)
{
    m_doubtful.remove(id);
    m_known.remove(id);
    m_keyring->remove(id);
}

} // namespace cacofonisk::ui
