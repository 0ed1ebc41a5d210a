// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/viewsmenu.h"

#include "ui/formatting/mnemonics.h"
#include "ui/formatting/words.h"

#include <QInputDialog>

namespace cacofonisk::ui {

namespace {

constexpr int withKeys = 9;

} // namespace

ViewsMenu::ViewsMenu(SavedViews &views, QWidget *parent)
    : QMenu(tr("&Views", "saved searches"), parent)
    , m_views(views)
    , m_rename(new QMenu(tr("&Rename View"), this))
    , m_delete(new QMenu(tr("&Delete View"), this))
{
    setToolTipsVisible(true);
    for (int i = 0; i < withKeys; ++i) {
        addKeyed(i);
    }
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
    showCurrent();
}

void ViewsMenu::fillWithNames()
{
    m_rename->clear();
    m_delete->clear();
    for (const SavedView &view : m_views.all()) {
        const QString name = view.name;
        m_rename->addAction(escapedMnemonics(name), this, [this, name] { rename(name); });
        m_delete->addAction(escapedMnemonics(name), this, [this, name] { m_views.remove(name); });
    }
    m_rename->setEnabled(!m_views.all().isEmpty());
    m_delete->setEnabled(!m_views.all().isEmpty());
}

void ViewsMenu::addViews()
{
    for (const SavedView &view : m_views.all()) {
        QAction *const action = actionFor(m_actions.size());
        action->setText(escapedMnemonics(view.name));
        action->setToolTip(plainToolTip(view.filter));
        action->setVisible(true);
        addAction(action);
        m_actions.append(action);
    }
    for (qsizetype i = m_actions.size(); i < m_keyed.size(); ++i) {
        m_keyed[i]->setText(tr("View %1", "a saved search, by its place").arg(i + 1));
        m_keyed[i]->setVisible(false);
    }
    if (m_actions.isEmpty()) {
        addAction(tr("No Views Saved Yet"))->setEnabled(false);
    }
}

/// They stay, so that their keys are no other action's even while there are fewer views.
void ViewsMenu::addKeyed(int place)
{
    QAction *const action = makeAction(&m_keyOwner, place);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(place + 1)));
    m_keyed.append(action);
}

QAction *ViewsMenu::actionFor(qsizetype place)
{
    return place < m_keyed.size() ? m_keyed[place] : makeAction(this, place);
}

QAction *ViewsMenu::makeAction(QObject *owner, qsizetype place)
{
    auto *const action = new QAction(owner);
    action->setCheckable(true);
    // Not to this: a menu disconnects itself from the actions that it removes.
    connect(action, &QAction::triggered, action,
            [this, place] { emit viewWanted(m_views.all().value(place)); });
    return action;
}

void ViewsMenu::setText(const QString &text)
{
    m_text = text;
    showCurrent();
}

void ViewsMenu::setPrivate(bool isPrivate)
{
    m_isPrivate = isPrivate;
    showCurrent();
}

/// A view that hides names and numbers may be one of all calls.
void ViewsMenu::showCurrent()
{
    m_save->setEnabled(!m_text.isEmpty() || m_isPrivate);
    for (qsizetype i = 0; i < m_actions.size() && i < m_views.all().size(); ++i) {
        const SavedView &view = m_views.all()[i];
        m_actions[i]->setChecked(view.filter == m_text && view.isPrivate == m_isPrivate);
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
        m_views.save({name, text, m_isPrivate});
    }
}

void ViewsMenu::rename(const QString &name)
{
    if (const QString to = askName(tr("Rename View"), name); !to.isEmpty()) {
        m_views.rename(name, to);
    }
}

} // namespace cacofonisk::ui
