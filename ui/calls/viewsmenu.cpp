// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/viewsmenu.h"

#include "ui/formatting/words.h"

#include <QInputDialog>

namespace cacofonisk::ui {

namespace {

constexpr int withKeys = 9;

/// A name may hold what a menu takes for a mnemonic.
QString withoutMnemonic(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewsMenu::ViewsMenu(SavedViews &views, QWidget *parent)
    : QMenu(tr("&Views", "saved searches"), parent)
    , m_views(views)
    , m_rename(new QMenu(tr("&Rename View"), this))
    , m_delete(new QMenu(tr("&Delete View"), this))
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::textAsked);
    // Not at once: it may come of an action that is replaced.
    connect(&views, &SavedViews::changed, this, &ViewsMenu::fill, Qt::QueuedConnection);
    fill();
}

void ViewsMenu::fill()
{
    clear();
    m_actions.clear();
    addViews();
    addSeparator();
    m_save = addAction(tr("&Save Search as View…"), this, &ViewsMenu::saveAs);
    addMenu(m_rename);
    addMenu(m_delete);
    fillWithNames();
    setText(m_text);
}

void ViewsMenu::fillWithNames()
{
    m_rename->clear();
    m_delete->clear();
    for (const SavedView &view : m_views.all()) {
        const QString name = view.name;
        m_rename->addAction(withoutMnemonic(name), this, [this, name] { rename(name); });
        m_delete->addAction(withoutMnemonic(name), this, [this, name] { m_views.remove(name); });
    }
    m_rename->setEnabled(!m_views.all().isEmpty());
    m_delete->setEnabled(!m_views.all().isEmpty());
}

void ViewsMenu::addViews()
{
    for (const SavedView &view : m_views.all()) {
        const QString filter = view.filter;
        QAction *const action = addAction(withoutMnemonic(view.name), this,
                                          [this, filter] { emit viewWanted(filter); });
        action->setCheckable(true);
        action->setToolTip(plainToolTip(filter));
        m_actions.append(action);
        if (m_actions.size() <= withKeys) {
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(m_actions.size())));
        }
    }
    if (m_actions.isEmpty()) {
        addAction(tr("No Views Saved Yet"))->setEnabled(false);
    }
}

void ViewsMenu::setText(const QString &text)
{
    m_text = text;
    m_save->setEnabled(!text.isEmpty());
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setChecked(m_views.all()[i].filter == text);
    }
}

QString ViewsMenu::askName(const QString &title, const QString &name)
{
    return QInputDialog::getText(parentWidget(), title, tr("Name:"), QLineEdit::Normal, name)
        .simplified();
}

void ViewsMenu::saveAs()
{
    const QString text = m_text;
    if (const QString name = askName(tr("Save Search as View"), {}); !name.isEmpty()) {
        m_views.save({name, text});
    }
}

void ViewsMenu::rename(const QString &name)
{
    if (const QString to = askName(tr("Rename View"), name); !to.isEmpty()) {
        m_views.rename(name, to);
    }
}

} // namespace cacofonisk::ui
