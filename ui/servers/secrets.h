// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/keyring.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace cacofonisk::ui {

/// The secrets of servers, by SavedServer::id: in the keyring if there is one, otherwise until the
/// program ends; never in a file.
class Secrets final : public QObject
{
    Q_OBJECT

public:
    explicit Secrets(std::unique_ptr<Keyring> keyring, QObject *parent = nullptr);

    using Found = std::function<void(const std::optional<QString> &)>;

    /// Passes nothing if the user has to be asked. Called only while `context` exists.
    void find(const QString &id, QObject *context, Found found);

    /// With `remember`, it is kept after the program ends.
    void keep(const QString &id, const QString &secret, bool remember);
    void forget(const QString &id);

    /// The server refused it: the user is to be asked once more.
    void doubt(const QString &id) { m_doubtful.insert(id); }

    /// Whether there is a keyring, according to its last answer.
    [[nodiscard]] bool canRemember() const { return m_canRemember; }

signals:
    void notRemembered(const QString &reason);

private:
    std::unique_ptr<Keyring> m_keyring;
    QHash<QString, QString> m_known;
    QSet<QString> m_doubtful;
    bool m_canRemember = true;
};

} // namespace cacofonisk::ui
