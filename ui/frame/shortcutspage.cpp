// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/shortcutspage.h"

#include "ui/frame/actions.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr auto usualKey = "usualKey"; ///< property of an action

QString settingOf(const QAction &action)
{
    return QStringLiteral("keys/") + action.objectName();
}

QKeySequence usualKeyOf(const QAction &action)
{
    return action.property(usualKey).value<QKeySequence>();
}

/// Those whose keys can be changed.
QList<QAction *> actionsOf(const QObject &window)
{
    QList<QAction *> actions = window.findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    actions.removeIf(
        [](const QAction *action) { return action->objectName().isEmpty() || action->menu(); });
    return actions;
}

/// One of the two would not work: they are the same, or one begins with the other.
bool areClashing(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

/// Another action of the window with such a key, also one whose key cannot be changed.
const QAction *clashing(const QObject &window, const QAction &action, const QKeySequence &key)
{
    if (key.isEmpty()) {
        return nullptr;
    }
    const QList<QAction *> all = window.findChildren<QAction *>();
    const auto other = std::find_if(all.begin(), all.end(), [&](const QAction *candidate) {
        const QList<QKeySequence> keys = candidate->shortcuts();
        return candidate != &action &&
               std::any_of(keys.begin(), keys.end(),
                           [&key](const QKeySequence &taken) { return areClashing(key, taken); });
    });
    return other == all.end() ? nullptr : *other;
}

/// Gives it its usual key, as no other is saved.
void forgetKey(QAction &action)
{
    QSettings().remove(settingOf(action));
    action.setShortcut(usualKeyOf(action));
}

} // namespace

QString restoreKeys(const QObject &window)
{
    QList<QAction *> changed;
    {
        const QSettings settings;
        for (QAction *const action : actionsOf(window)) {
            if (!action->property(usualKey).isValid()) {
                action->setProperty(usualKey, QVariant::fromValue(action->shortcut()));
            }
            action->setShortcut(usualKeyOf(*action));
            if (settings.contains(settingOf(*action))) {
                action->setShortcut(QKeySequence(settings.value(settingOf(*action)).toString(),
                                                 QKeySequence::PortableText));
                changed.append(action);
            }
        }
    }
    QStringList refused;
    const auto isRefused = [&](QAction *action) {
        const bool isTaken = clashing(window, *action, action->shortcut());
        if (isTaken) {
            forgetKey(*action);
            refused.append(actionName(*action));
        }
        return isTaken;
    };
    while (changed.removeIf(isRefused) > 0) {
        // The usual key of one may be what another was given.
    }
    return refused.isEmpty()
               ? QString()
               : ShortcutsPage::tr("The keys chosen for these actions are those of others, so "
                                   "they have their usual keys again: %1.")
                     .arg(refused.join(QStringLiteral(", ")));
}

ShortcutsPage::ShortcutsPage(const QObject &window, QWidget *parent)
    : QWidget(parent)
    , m_window(window)
    , m_table(new QTableWidget(0, 2, this))
    , m_note(new QLabel(this))
{
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Key")});
    m_table->setAccessibleName(tr("Keys of actions"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false); // Tab goes from field to field
    m_table->setMinimumHeight(fontMetrics().height() * 18);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (QAction *const action : actionsOf(window)) {
        add(*action);
    }
    m_table->resizeColumnToContents(1);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *const usual = new QPushButton(tr("&Use the Usual Keys"), this);
    connect(usual, &QPushButton::clicked, this, &ShortcutsPage::reset);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    layout->addWidget(usual, 0, Qt::AlignLeft);
}

void ShortcutsPage::add(QAction &action)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *const name = new QTableWidgetItem(action.icon(), actionName(action));
    name->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, 0, name);
    auto *const edit = new QKeySequenceEdit(action.shortcut(), m_table);
    edit->setClearButtonEnabled(true);
    edit->setAccessibleName(actionName(action));
    edit->installEventFilter(this);
    connect(edit, &QKeySequenceEdit::editingFinished, this, [this, row] { change(row); });
    m_table->setCellWidget(row, 1, edit);
    m_actions.append(&action);
}

/// A field that loses the focus as it goes has nothing more to say.
ShortcutsPage::~ShortcutsPage()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        editOf(row)->disconnect(this);
    }
}

QKeySequenceEdit *ShortcutsPage::editOf(int row) const
{
    return qobject_cast<QKeySequenceEdit *>(m_table->cellWidget(row, 1));
}

void ShortcutsPage::change(int row)
{
    QAction &action = *m_actions[row];
    const QKeySequence key = editOf(row)->keySequence();
    if (const QAction *const other = clashing(m_window, action, key)) {
        editOf(row)->setKeySequence(action.shortcut());
        say(tr("%1 is the key of “%2”. Give that another one first.")
                .arg(key.toString(QKeySequence::NativeText), actionName(*other)));
        return;
    }
    action.setShortcut(key);
    QSettings settings;
    if (key == usualKeyOf(action)) {
        settings.remove(settingOf(action));
    } else {
        settings.setValue(settingOf(action), key.toString(QKeySequence::PortableText));
    }
    say({});
}

void ShortcutsPage::reset()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        forgetKey(*m_actions[row]);
        editOf(row)->setKeySequence(m_actions[row]->shortcut());
    }
    say({});
}

/// A field would take what is held down alone for a key that was taken away: to leave it by
/// Shift+Tab is enough.
bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent *>(event)->key()) {
        case Qt::Key_Shift:
        case Qt::Key_Control:
        case Qt::Key_Alt:
        case Qt::Key_Meta:
        case Qt::Key_AltGr:
        case Qt::Key_Super_L:
        case Qt::Key_Super_R:
        case Qt::Key_CapsLock:
        case Qt::Key_NumLock:
        case Qt::Key_ScrollLock:
        case Qt::Key_unknown:
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ShortcutsPage::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace cacofonisk::ui
