// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace cacofonisk::ui {

/// A search with a name.
struct SavedView
{
    QString name;
    QString filter;
    bool isPrivate = false; ///< names and numbers are hidden

    bool operator==(const SavedView &) const = default;
};

/// The searches that the user has saved, in the order in which he did; kept in the settings.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedView> &all() const { return m_views; }

    /// In the place of the one of that name, if there is one.
    void save(const SavedView &view);
    /// One that has the new name already is replaced.
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

signals:
    void changed();

private:
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    void store();

    QList<SavedView> m_views;
};

} // namespace cacofonisk::ui
