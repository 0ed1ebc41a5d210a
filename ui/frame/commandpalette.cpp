// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/commandpalette.h"

#include "ui/frame/actions.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr int placeRole = Qt::UserRole; ///< in the list of commands

/// How many letters are passed over within words; negative: they do not occur in this order. A
/// letter may be that of a later word's begin where `jumps`.
int walk(const QString &letters, const QString &name, bool jumps)
{
    int passed = 0;
    qsizetype from = 0;
    for (const QChar letter : letters) {
        if (letter.isSpace()) {
            continue;
        }
        const auto next = [&](qsizetype begin) {
            return name.indexOf(letter, begin, Qt::CaseInsensitive);
        };
        const auto isWithin = [&](qsizetype at) {
            return at > from && name[at - 1].isLetterOrNumber();
        };
        const qsizetype at = next(from);
        if (at < 0) {
            return -1;
        }
        qsizetype begin = at;
        while (jumps && begin >= 0 && isWithin(begin)) {
            begin = next(begin + 1);
        }
        const qsizetype taken = begin < 0 ? at : begin;
        passed += isWithin(taken) ? static_cast<int>(taken - from) : 0;
        from = taken + 1;
    }
    return passed;
}

} // namespace

CommandPalette::CommandPalette(const QMenuBar &bar, QWidget *window)
    : QDialog(window)
    , m_letters(new QLineEdit(this))
    , m_found(new QTreeWidget(this))
{
    setWindowTitle(tr("Find an Action"));
    m_letters->setPlaceholderText(tr("A few letters of what you want to do"));
    m_letters->setAccessibleName(tr("Letters of an action"));
    m_letters->installEventFilter(this);
    m_found->setAccessibleName(tr("Actions"));
    m_found->setColumnCount(2);
    m_found->setHeaderHidden(true);
    m_found->setRootIsDecorated(false);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->header()->setStretchLastSection(false);
    m_found->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_found->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_letters);
    layout->addWidget(m_found);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 22);
    for (const QAction *const menu : bar.actions()) {
        if (menu->menu()) {
            add(actionName(*menu), menu->menu()->actions());
        }
    }
    connect(m_letters, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_letters, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_found, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    search({});
}

void CommandPalette::add(const QString &menu, const QList<QAction *> &actions)
{
    for (QAction *const action : actions) {
        if (action->menu()) {
            add(actionName(*action), action->menu()->actions());
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible()) {
            m_commands.append({QStringLiteral("%1: %2").arg(menu, actionName(*action)), action});
        }
    }
}

int CommandPalette::distance(const QString &letters, const QString &name)
{
    constexpr int worse = 100;
    const int byWords = walk(letters, name, true);
    const int byLetters = byWords < 0 ? walk(letters, name, false) : -1;
    return byWords >= 0 ? byWords : byLetters >= 0 ? byLetters + worse : -1;
}

void CommandPalette::search(const QString &letters)
{
    std::vector<std::pair<int, int>> found; // how far, and which
    for (int i = 0; i < m_commands.size(); ++i) {
        if (const int far = distance(letters, m_commands[i].name); far >= 0) {
            found.emplace_back(far, i);
        }
    }
    std::sort(found.begin(), found.end());
    const int height = fontMetrics().height() * 3 / 2;
    m_found->clear();
    for (const auto &[far, place] : found) {
        const Command &command = m_commands[place];
        auto *const item = new QTreeWidgetItem(
            m_found, {command.name, command.action->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, command.action->icon());
        item->setData(0, placeRole, place);
        item->setSizeHint(0, {0, height}); // with an icon or without
    }
    m_found->setCurrentItem(m_found->topLevelItem(0));
}

void CommandPalette::choose()
{
    const QTreeWidgetItem *const item = m_found->currentItem();
    if (!item) {
        return;
    }
    QAction *const action = m_commands[item->data(0, placeRole).toInt()].action;
    accept();
    emit chosen(action);
}

/// The keys that move through a list do so from the field.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_found, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cacofonisk::ui
