// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/keyring.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace cacofonisk::ui {

/// The secrets of servers, by SavedServer::id: in the keyring where there is one, else until the
/// program ends, and never in a file.
class Secrets final : public QObject
{
    Q_OBJECT

public:
    explicit Secrets(std::unique_ptr<Keyring> keyring, QObject *parent = nullptr);

    using Found = std::function<void(const std::optional<QString> &)>;

    /// Nothing where it is to be asked for. Called while `context` lives.
    void find(const QString &id, QObject *context, Found found);

    /// Where `remember`, beyond the end of the program.
    void keep(const QString &id, const QString &secret, bool remember);
    void forget(const QString &id);

    /// The server did not take it: it is to be asked for once more.
    void doubt(const QString &id) { m_doubtful.insert(id); }

    /// Whether there is a keyring, by what it said last.
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
