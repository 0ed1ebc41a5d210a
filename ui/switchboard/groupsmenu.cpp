// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/groupsmenu.h"

#include "ui/formatting/mnemonics.h"

namespace cacofonisk::ui {

GroupsMenu::GroupsMenu(ExtensionGroups &groups, QWidget *parent)
    : QMenu(tr("&Groups"), parent)
    , m_groups(groups)
    , m_edit(new QMenu(tr("&Edit Group"), this))
    , m_remove(new QMenu(tr("&Delete Group"), this))
{
    connect(this, &QMenu::aboutToShow, this, &GroupsMenu::fill);
    fill();
}

void GroupsMenu::setExtension(const switchboard::ExtensionCard *extension)
{
    m_extension = extension ? std::optional(*extension) : std::nullopt;
}

void GroupsMenu::fill()
{
    clear();
    m_edit->clear();
    m_remove->clear();
    const QStringList names = m_groups.names();
    for (const QString &name : names) {
        const QString words = escapedMnemonics(name);
        if (m_extension) {
            QAction *const isIn =
                addAction(words, this, [this, name] { m_groups.toggle(name, *m_extension); });
            isIn->setCheckable(true);
            isIn->setChecked(m_groups.contains(name, *m_extension));
        }
        m_edit->addAction(words, this, [this, name] { emit editWanted(name); });
        m_remove->addAction(words, this, [this, name] { m_groups.remove(name); });
    }
    addSeparator();
    addAction(tr("&New Group…"), this, [this] { emit editWanted({}); });
    addMenu(m_edit);
    addMenu(m_remove);
    m_edit->setEnabled(!names.isEmpty());
    m_remove->setEnabled(!names.isEmpty());
}

} // namespace cacofonisk::ui
