// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/cards.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace cacofonisk::ui {

/// Groups of extensions that the user has made; remembered.
class ExtensionGroups final : public QObject
{
    Q_OBJECT

public:
    explicit ExtensionGroups(QObject *parent = nullptr);

    /// In their order.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool has(const QString &group) const { return m_groups.contains(group); }
    [[nodiscard]] bool contains(const QString &group, const switchboard::ExtensionCard &card) const;
    /// See ExtensionCard::address().
    [[nodiscard]] QSet<QString> addresses(const QString &group) const;

    /// Instead of the one called `before`, if there is one, and of any other of its name.
    void set(const QString &group, const QSet<QString> &addresses, const QString &before = {});
    /// Adds the extension to it, or takes it out.
    void toggle(const QString &group, const switchboard::ExtensionCard &card);
    void remove(const QString &group);

signals:
    void changed();

private:
    void store();

    QMap<QString, QSet<QString>> m_groups;
};

} // namespace cacofonisk::ui
