// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/wallboard/wallboard.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cacofonisk::ui {

class Wallboards;

/// What is on a wallboard, and on which screen it is.
class WallboardDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What can be chosen.
    struct Choices
    {
        QStringList queues;
        QStringList groups; ///< of extensions
    };

    /// Saves it to `wallboards`, which outlive this. One without a name is a new one.
    WallboardDialog(const Wallboard &wallboard, Wallboards &wallboards, QWidget *parent);

    /// Those that are known by now; what is chosen can be so, too, without being known.
    void addChoices(const Choices &choices);

signals:
    void saved(const QString &name);

private:
    [[nodiscard]] QListWidget *makeList(const QString &name, const QStringList &chosen);
    void fillScreens(const QString &chosen);
    void lookAtName();
    void save();

    Wallboards &m_wallboards;
    QString m_before;
    QLineEdit *m_name;
    QLabel *m_problem;
    QCheckBox *m_allQueues;
    QListWidget *m_queues;
    QCheckBox *m_favourites;
    QListWidget *m_groups;
    QLineEdit *m_extensions;
    QComboBox *m_screen;
    QPushButton *m_save;
};

} // namespace cacofonisk::ui
