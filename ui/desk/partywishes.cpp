// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/partywishes.h"

#include "core/contacts/contactwriter.h"
#include "ui/calls/filterbar.h"
#include "ui/desk/contactdialog.h"
#include "ui/desk/deskcalls.h"
#include "ui/formatting/words.h"
#include "ui/frame/messagebar.h"
#include "ui/notifications/ruledialog.h"
#include "ui/servers/savedservers.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QSettings>

namespace cacofonisk::ui {

PartyWishes::PartyWishes(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{}

void PartyWishes::follow(const PartyMenu &menu)
{
    connect(&menu, &PartyMenu::searchWanted, &m_parts.filter, &FilterBar::setText);
    connect(&menu, &PartyMenu::ruleWanted, this, &PartyWishes::addRule);
    connect(&menu, &PartyMenu::contactWanted, this, &PartyWishes::addContact);
    connect(&menu, &PartyMenu::callWanted, this, &PartyWishes::call);
}

void PartyWishes::addRule(const notices::NotificationRule &suggested)
{
    const bool allowsAnyScheme = notices::NotificationRules::load(QSettings()).allowsAnyScheme;
    auto *const dialog = new RuleDialog(suggested, savedServerNames(), allowsAnyScheme, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QSettings settings;
        notices::NotificationRules rules = notices::NotificationRules::load(settings);
        rules.list.push_back(dialog->rule());
        rules.save(settings);
        m_parts.desk.readSettings();
    });
    dialog->open();
}

void PartyWishes::addContact(const calls::Party &party)
{
    auto *const dialog = new ContactDialog(text(party.num), text(party.name),
                                           *m_parts.desk.contacts().book(), m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { write(dialog->path(), dialog->contact()); });
    dialog->open();
}

void PartyWishes::write(const QString &path, const contacts::Contact &contact)
{
    if (const auto written = contacts::appendContact(path, contact); !written) {
        m_parts.messages.show(MessageBar::Kind::Error, written.error().message());
        return;
    }
    QSettings settings;
    changeDeskSettings(settings, [&path](DeskSettings &desk) {
        if (!desk.contactFiles.contains(path)) {
            desk.contactFiles.append(path);
        }
    });
    m_parts.desk.readSettings();
}

void PartyWishes::call(const QUrl &number)
{
    if (!QDesktopServices::openUrl(number)) {
        m_parts.messages.show(MessageBar::Kind::Error,
                              tr("%1 cannot be called from here: the desktop knows no program for "
                                 "numbers (tel:).")
                                  .arg(number.path()));
    }
}

} // namespace cacofonisk::ui
