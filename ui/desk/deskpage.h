// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace cacofonisk::ui {

struct DeskSettings;

/// The program's place on the desktop: the tray, and how it starts. Changes are saved at once.
class DeskPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DeskPage(QWidget *parent = nullptr);

signals:
    /// A setting was changed and saved.
    void changed();

private:
    void add(QCheckBox *box, bool DeskSettings::*isOn);
    [[nodiscard]] QWidget *makeEndedStay();
    void setAutostart(bool isWanted);
    void enable();

    QCheckBox *m_trayIcon;
    QCheckBox *m_closesToTray;
    QCheckBox *m_minimised;
    QCheckBox *m_autostart;
    QLabel *m_problem;
};

} // namespace cacofonisk::ui
