// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/serverspage.h"

#include "ui/formatting/words.h"
#include "ui/servers/savedtrunks.h"
#include "ui/servers/secrets.h"
#include "ui/servers/serverdialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace cacofonisk::ui {

ServersPage::ServersPage(Secrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_list(new QListWidget(this))
    , m_change(new QPushButton(tr("C&hange…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    m_list->setAccessibleName(tr("Servers"));
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const add = new QPushButton(tr("&Add…"), this);
    auto *const buttons = new QVBoxLayout;
    for (QPushButton *const button : {add, m_change, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *const row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addLayout(makeTrunks());
    connect(add, &QPushButton::clicked, this, &ServersPage::add);
    connect(m_change, &QPushButton::clicked, this, &ServersPage::change);
    connect(m_remove, &QPushButton::clicked, this, &ServersPage::remove);
    connect(m_list, &QListWidget::itemActivated, this, &ServersPage::change);
    showServers(0);
}

QLayout *ServersPage::makeTrunks()
{
    auto *const trunks = new QLineEdit(savedTrunksText(), this);
    trunks->setPlaceholderText(tr("for example provider1, PJSIP/office", "devices"));
    auto *const label = new QLabel(tr("&Trunks:", "devices"), this);
    label->setBuddy(trunks);
    auto *const note =
        new QLabel(tr("Devices whose calls come from or go to outside, in recordings "
                      "as well. Others are told by the calls they make."),
                   this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    connect(trunks, &QLineEdit::textEdited, this, [this](const QString &typed) {
        saveTrunks(typed);
        emit changed();
    });
    auto *const grid = new QGridLayout;
    grid->addWidget(label, 0, 0);
    grid->addWidget(trunks, 0, 1);
    grid->addWidget(note, 1, 1);
    return grid;
}

void ServersPage::showServers(int current)
{
    m_servers = loadServers();
    m_list->clear();
    for (const SavedServer &server : std::as_const(m_servers)) {
        const ami::ServerAddress &address = server.settings.connection.address;
        auto *const item = new QListWidgetItem(server.title(), m_list);
        item->setToolTip(plainToolTip(address.uri()));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_change->setEnabled(!m_servers.isEmpty());
    m_remove->setEnabled(!m_servers.isEmpty());
}

void ServersPage::add()
{
    auto *const dialog = new ServerDialog(newServer(), m_secrets, this);
    connect(dialog, &ServerDialog::accepted, this, [this, dialog] { put(dialog->server()); });
    dialog->open();
}

void ServersPage::change()
{
    auto *const dialog = new ServerDialog(m_servers[m_list->currentRow()], m_secrets, this);
    connect(dialog, &ServerDialog::accepted, this, [this, dialog] { put(dialog->server()); });
    dialog->open();
}

void ServersPage::put(const SavedServer &server)
{
    const auto same =
        std::find_if(m_servers.begin(), m_servers.end(),
                     [&server](const SavedServer &other) { return other.id == server.id; });
    const auto row = static_cast<int>(same - m_servers.begin());
    if (same == m_servers.end()) {
        m_servers.append(server);
    } else {
        *same = server;
    }
    saveServers(m_servers);
    showServers(row);
    emit changed();
}

void ServersPage::remove()
{
    const int row = m_list->currentRow();
    const auto answer = QMessageBox::question(
        this, tr("Remove Server"),
        tr("Remove %1, and its secret from the keyring?").arg(m_servers[row].title()));
    if (answer == QMessageBox::Yes) {
        m_secrets.forget(m_servers[row].id);
        m_servers.removeAt(row);
        saveServers(m_servers);
        showServers(row);
        emit changed();
    }
}

} // namespace cacofonisk::ui
