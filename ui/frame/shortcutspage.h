// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QTableWidget;

namespace cacofonisk::ui {

/// Gives the actions of a window the keys that the user has chosen for them, or the usual ones:
/// those that they have the first time. Actions with an objectName() and without a menu take part:
/// the name is what the key is saved under. Returns which have their usual key again, because
/// another action has the chosen one, as a sentence; empty where there is none.
[[nodiscard]] QString restoreKeys(const QObject &window);

/// The keys of a window's actions, which can be changed. Changes are saved, and apply, at once.
class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    /// The actions of `window`, which outlives this.
    explicit ShortcutsPage(const QObject &window, QWidget *parent = nullptr);
    ~ShortcutsPage() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(QAction &action);
    void change(int row);
    void reset();
    void say(const QString &sentence);
    [[nodiscard]] QKeySequenceEdit *editOf(int row) const;

    const QObject &m_window;
    QList<QAction *> m_actions; ///< a row each
    QTableWidget *m_table;
    QLabel *m_note;
};

} // namespace cacofonisk::ui
