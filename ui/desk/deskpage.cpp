// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/deskpage.h"

#include "ui/desk/autostart.h"
#include "ui/desk/desksettings.h"

#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace cacofonisk::ui {

DeskPage::DeskPage(QWidget *parent)
    : QWidget(parent)
    , m_trayIcon(new QCheckBox(tr("Show an &icon in the tray"), this))
    , m_closesToTray(new QCheckBox(tr("&Keep running in the tray when the window is closed"), this))
    , m_minimised(new QCheckBox(tr("Start without the &window, in the tray or minimised"), this))
    , m_autostart(new QCheckBox(tr("Start when I &log in"), this))
    , m_problem(new QLabel(this))
{
    auto *const layout = new QVBoxLayout(this);
    auto *const noTray = new QLabel(tr("This desktop has no tray at the moment."), this);
    noTray->setVisible(!QSystemTrayIcon::isSystemTrayAvailable());
    noTray->setWordWrap(true);
    noTray->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QWidget *const widget : std::initializer_list<QWidget *>{
             m_trayIcon, m_closesToTray, noTray, m_minimised, m_autostart, m_problem}) {
        layout->addWidget(widget);
    }
    layout->addStretch();
    add(m_trayIcon, &DeskSettings::showsTrayIcon);
    add(m_closesToTray, &DeskSettings::closesToTray);
    add(m_minimised, &DeskSettings::startsMinimised);
    m_autostart->setChecked(isStartedWithTheSession());
    connect(m_trayIcon, &QCheckBox::toggled, this, &DeskPage::enable);
    connect(m_autostart, &QCheckBox::clicked, this, &DeskPage::setAutostart);
    enable();
}

void DeskPage::add(QCheckBox *box, bool DeskSettings::*isOn)
{
    box->setChecked(DeskSettings::load(QSettings()).*isOn);
    connect(box, &QCheckBox::clicked, this, [this, isOn](bool isChecked) {
        QSettings settings;
        changeDeskSettings(settings, [&](DeskSettings &desk) { desk.*isOn = isChecked; });
        emit changed();
    });
}

void DeskPage::setAutostart(bool isWanted)
{
    const auto done = startWithTheSession(isWanted);
    m_problem->setVisible(!done);
    if (!done) {
        m_problem->setText(done.error().message());
        m_autostart->setChecked(isStartedWithTheSession());
    }
}

void DeskPage::enable()
{
    m_closesToTray->setEnabled(m_trayIcon->isChecked());
}

} // namespace cacofonisk::ui
