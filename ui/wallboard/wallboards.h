// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "ui/wallboard/wallboard.h"

#include <QList>
#include <QObject>

namespace cacofonisk::ui {

/// The wallboards that the user has made, in the order of their names; kept in the settings.
class Wallboards final : public QObject
{
    Q_OBJECT

public:
    explicit Wallboards(QObject *parent = nullptr);

    [[nodiscard]] const QList<Wallboard> &all() const { return m_all; }
    [[nodiscard]] bool contains(const QString &name) const;

    /// The error says which there are.
    [[nodiscard]] Result<Wallboard> named(const QString &name) const;

    /// Instead of the one called `before`, if there is one, and of any other of its name.
    void save(const Wallboard &wallboard, const QString &before = {});
    void remove(const QString &name);

signals:
    void changed();

private:
    void drop(const QString &name);
    void store();

    QList<Wallboard> m_all;
};

} // namespace cacofonisk::ui
