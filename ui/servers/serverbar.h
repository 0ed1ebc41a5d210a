// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/connections.h"

#include <QWidget>

class QHBoxLayout;

namespace cacofonisk::ui {

class ServerButton;

/// The servers being followed, in the status bar.
class ServerBar final : public QWidget
{
    Q_OBJECT

public:
    /// `connections` outlives this.
    explicit ServerBar(const Connections &connections, QWidget *parent = nullptr);

signals:
    /// To see its details.
    void serverClicked(int server);

private:
    void rebuild();
    void refresh(int server);

    const Connections &m_connections;
    QHBoxLayout *m_row;
    QHash<int, ServerButton *> m_buttons; ///< by server number
};

} // namespace cacofonisk::ui
