// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/recentmenu.h"

#include "ui/formatting/mnemonics.h"
#include "ui/formatting/words.h"

#include <QFileInfo>

namespace cacofonisk::ui {

RecentMenu::RecentMenu(RecentFiles &files, QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
    , m_files(files)
{
    // Not at once: it may come of an action that is replaced.
    connect(&files, &RecentFiles::changed, this, &RecentMenu::fill, Qt::QueuedConnection);
    fill();
}

void RecentMenu::fill()
{
    clear();
    for (const QString &path : m_files.paths()) {
        QAction *const action = addAction(escapedMnemonics(QFileInfo(path).fileName()));
        action->setToolTip(plainToolTip(path));
        connect(action, &QAction::triggered, this, [this, path] { emit openWanted(path); });
    }
    addSeparator();
    QAction *const forget = addAction(tr("&Clear List"));
    forget->setEnabled(!m_files.paths().isEmpty());
    connect(forget, &QAction::triggered, &m_files, &RecentFiles::clear);
}

} // namespace cacofonisk::ui
