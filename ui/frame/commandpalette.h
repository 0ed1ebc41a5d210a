// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace cacofonisk::ui {

/// Every action of a menu bar that is enabled, by a few letters of its name, with its key: `ntr`
/// finds Next Transfer.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// The actions outlive this.
    explicit CommandPalette(const QMenuBar &bar, QWidget *window);

    /// How well `letters` fit `name`: smaller is better, negative: not at all. All letters must
    /// occur in their order; best if they begin words.
    [[nodiscard]] static int distance(const QString &letters, const QString &name);

signals:
    /// The user has chosen this action; the dialog is closed.
    void chosen(QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command
    {
        QString name; ///< with its menu: `Replay: Next Transfer`
        QAction *action = nullptr;
    };

    void add(const QString &menu, const QList<QAction *> &actions);
    void search(const QString &letters);
    void choose();

    QList<Command> m_commands;
    QLineEdit *m_letters;
    QTreeWidget *m_found;
};

} // namespace cacofonisk::ui
