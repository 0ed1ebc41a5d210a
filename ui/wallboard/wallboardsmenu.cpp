// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/wallboardsmenu.h"

#include "ui/formatting/mnemonics.h"
#include "ui/wallboard/wallboards.h"

namespace cacofonisk::ui {

WallboardsMenu::WallboardsMenu(const Wallboards &wallboards, QWidget *parent)
    : QMenu(tr("&Wallboards"), parent)
    , m_wallboards(wallboards)
    , m_edit(new QMenu(tr("&Edit"), this))
    , m_remove(new QMenu(tr("&Delete"), this))
{
    // Not at once: it may come of an action that is replaced.
    connect(&wallboards, &Wallboards::changed, this, &WallboardsMenu::fill, Qt::QueuedConnection);
    fill();
}

void WallboardsMenu::fill()
{
    clear();
    m_edit->clear();
    m_remove->clear();
    for (const Wallboard &wallboard : m_wallboards.all()) {
        const QString name = wallboard.name;
        const QString words = escapedMnemonics(name);
        addAction(words, this, [this, name] { emit openWanted(name); });
        m_edit->addAction(words, this, [this, name] { emit editWanted(name); });
        m_remove->addAction(words, this, [this, name] { emit removeWanted(name); });
    }
    addSeparator();
    addAction(tr("&New Wallboard…"), this, [this] { emit editWanted({}); });
    addMenu(m_edit);
    addMenu(m_remove);
    m_edit->setEnabled(!m_wallboards.all().isEmpty());
    m_remove->setEnabled(!m_wallboards.all().isEmpty());
}

} // namespace cacofonisk::ui
