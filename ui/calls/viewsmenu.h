// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/savedviews.h"

#include <QMenu>

namespace cacofonisk::ui {

/// The saved views, the first nine of them with keys, and what can be done with them.
class ViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `views` outlive this.
    explicit ViewsMenu(SavedViews &views, QWidget *parent = nullptr);

    [[nodiscard]] SavedViews &views() { return m_views; }

    /// The search that can be saved now; to be told whenever it changes.
    void setText(const QString &text);
    /// Whether names and numbers are hidden now; to be told whenever that changes.
    void setPrivate(bool isPrivate);

signals:
    void viewWanted(const cacofonisk::ui::SavedView &view);

private:
    void fill();
    void addViews();
    void showCurrent();
    void addKeyed(int place);
    [[nodiscard]] QAction *actionFor(qsizetype place);
    [[nodiscard]] QAction *makeAction(QObject *owner, qsizetype place);
    void fillWithNames();
    void saveAs();
    void rename(const QString &name);
    [[nodiscard]] QString askName(const QString &title, const QString &name);

    SavedViews &m_views;
    QString m_text;
    bool m_isPrivate = false;
    QMenu *m_rename;
    QMenu *m_delete;
    QAction *m_save = nullptr;
    QObject m_keyOwner{this};   ///< the menu would delete them when it is filled anew
    QList<QAction *> m_keyed;   ///< with keys, in their order; without a view they are hidden
    QList<QAction *> m_actions; ///< of the views, in their order
};

} // namespace cacofonisk::ui
