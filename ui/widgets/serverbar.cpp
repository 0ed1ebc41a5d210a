// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/widgets/serverbar.h"

#include "ui/widgets/serverbutton.h"

#include <QHBoxLayout>

namespace cacofonisk::ui {

ServerBar::ServerBar(const Connections &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->addStretch();
    connect(&connections, &Connections::opened, this, &ServerBar::rebuild);
    connect(&connections, &Connections::closed, this, &ServerBar::rebuild);
    connect(&connections, &Connections::statusChanged, this,
            [this](const session::ServerStatus &status) { refresh(status.server); });
}

void ServerBar::rebuild()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int server = 0; server < m_connections.statuses().size(); ++server) {
        auto *const button = new ServerButton(this);
        connect(button, &QToolButton::clicked, this,
                [this, server] { emit serverClicked(server); });
        m_row->insertWidget(server + 1, button);
        m_buttons.append(button);
        refresh(server);
    }
    setVisible(!m_buttons.isEmpty());
}

void ServerBar::refresh(int server)
{
    const auto lost = m_connections.lost().constFind(server);
    m_buttons[server]->show(m_connections.statuses()[server],
                            lost == m_connections.lost().constEnd() ? std::nullopt
                                                                    : std::optional(*lost));
}

} // namespace cacofonisk::ui
