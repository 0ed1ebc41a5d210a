// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace cacofonisk::ui {

/// What the window shows when nothing is open: ways to open something.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// A large button for each of `actions`, which outlive this.
    explicit WelcomePage(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

signals:
    void openWanted(const QString &path);

private:
    QVBoxLayout *m_recent;
};

} // namespace cacofonisk::ui
