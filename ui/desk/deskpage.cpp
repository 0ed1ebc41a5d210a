// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/deskpage.h"

#include "ui/desk/autostart.h"
#include "ui/desk/desksettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <array>

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
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_trayIcon, m_closesToTray, noTray, m_minimised,
                                          m_autostart, m_problem, makeEndedStay()}) {
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

QWidget *DeskPage::makeEndedStay()
{
    using namespace std::chrono_literals;
    auto *const row = new QWidget(this);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *const choice = new QComboBox(row);
    auto *const label = new QLabel(tr("Ended calls stay in the &table for"), row);
    label->setBuddy(choice);
    const std::array stays{std::pair(1min, tr("a minute")), std::pair(5min, tr("5 minutes")),
                           std::pair(15min, tr("15 minutes")), std::pair(60min, tr("an hour")),
                           std::pair(480min, tr("8 hours"))};
    for (const auto &[stay, words] : stays) {
        choice->addItem(words, static_cast<int>(stay.count()));
    }
    const auto saved = DeskSettings::load(QSettings()).endedStay;
    choice->setCurrentIndex(choice->findData(static_cast<int>(saved.count())));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        QSettings settings;
        changeDeskSettings(settings, [&](DeskSettings &desk) {
            desk.endedStay = std::chrono::minutes(choice->currentData().toInt());
        });
        emit changed();
    });
    layout->addWidget(label);
    layout->addWidget(choice);
    layout->addStretch();
    return row;
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
