// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/serverbar.h"

#include "ui/servers/serverbutton.h"

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
    for (const session::ServerStatus &status : m_connections.statuses()) {
        auto *const button = new ServerButton(this);
        connect(button, &QToolButton::clicked, this,
                [this, server = status.server] { emit serverClicked(server); });
        m_row->addWidget(button);
        m_buttons.insert(status.server, button);
        refresh(status.server);
    }
    setVisible(!m_buttons.isEmpty());
}

void ServerBar::refresh(int server)
{
    ServerButton *const button = m_buttons.value(server);
    if (!button) {
        return;
    }
    const auto lost = m_connections.lost().constFind(server);
    button->show(m_connections.status(server),
                 lost == m_connections.lost().constEnd() ? std::nullopt : std::optional(*lost));
}

} // namespace cacofonisk::ui
