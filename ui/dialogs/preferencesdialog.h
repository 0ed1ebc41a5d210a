// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QTabWidget;

namespace cacofonisk::ui {

class Secrets;
class ServersPage;

/// What is set once for all sessions. What is changed is saved at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `secrets` outlives this.
    explicit PreferencesDialog(Secrets &secrets, QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &title);

signals:
    /// Once, when it is closed.
    void serversChanged();

private:
    QTabWidget *m_pages;
    bool m_isChanged = false;
};

} // namespace cacofonisk::ui
