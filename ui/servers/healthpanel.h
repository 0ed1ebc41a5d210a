// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/connections.h"

#include <QDockWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace cacofonisk::ui {

class AccountView;

/// Details of a connection: what a person needs to fix it.
class HealthPanel final : public QDockWidget
{
    Q_OBJECT

public:
    /// `connections` outlives this.
    explicit HealthPanel(Connections &connections, QWidget *parent = nullptr);

    /// Shows the panel for this server.
    void open(int server);

private:
    [[nodiscard]] QLabel *makeValue(const QString &name);
    [[nodiscard]] QWidget *makeContents();
    void fillServers();
    void refresh();

    Connections &m_connections;
    QComboBox *m_servers;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_error;
    QLabel *m_heard;
    QLabel *m_rate;
    QLabel *m_clock;
    QLabel *m_version;
    QLabel *m_blind;
    AccountView *m_account;
    QLabel *m_problems;
    QPushButton *m_retry;
};

} // namespace cacofonisk::ui
