// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/savedservers.h"

#include <QWidget>

class QLayout;
class QListWidget;
class QPushButton;

namespace cacofonisk::ui {

class Secrets;

/// The servers in the preferences, and which of their devices are trunks. Changes are saved at
/// once.
class ServersPage final : public QWidget
{
    Q_OBJECT

public:
    /// `secrets` outlives this.
    explicit ServersPage(Secrets &secrets, QWidget *parent = nullptr);

    void add();

signals:
    /// A setting was changed and saved.
    void changed();

private:
    [[nodiscard]] QLayout *makeTrunks();
    void showServers(int current);
    void change();
    void remove();
    void put(const SavedServer &server);

    Secrets &m_secrets;
    QList<SavedServer> m_servers;
    QListWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace cacofonisk::ui
