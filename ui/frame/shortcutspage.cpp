// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/shortcutspage.h"

#include "ui/frame/actions.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
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

void setKey(QAction &action, const QKeySequence &key)
{
    action.setShortcut(key);
    action.setToolTip(key.isEmpty()
                          ? actionName(action)
                          : QStringLiteral("%1 (%2)").arg(actionName(action),
                                                          key.toString(QKeySequence::NativeText)));
}

/// Those whose keys can be changed.
QList<QAction *> actionsOf(const QObject &window)
{
    QList<QAction *> actions = window.findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    actions.removeIf([](const QAction *action) { return action->objectName().isEmpty(); });
    return actions;
}

} // namespace

void restoreKeys(const QObject &window)
{
    const QSettings settings;
    for (QAction *const action : actionsOf(window)) {
        action->setProperty(usualKey, QVariant::fromValue(action->shortcut()));
        if (settings.contains(settingOf(*action))) {
            setKey(*action, QKeySequence(settings.value(settingOf(*action)).toString(),
                                         QKeySequence::PortableText));
        }
    }
}

ShortcutsPage::ShortcutsPage(const QObject &window, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_note(new QLabel(this))
{
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Key")});
    m_table->setAccessibleName(tr("Keys of actions"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
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
    connect(edit, &QKeySequenceEdit::editingFinished, this, [this, row] { change(row); });
    m_table->setCellWidget(row, 1, edit);
    m_actions.append(&action);
}

QKeySequenceEdit *ShortcutsPage::editOf(int row) const
{
    return qobject_cast<QKeySequenceEdit *>(m_table->cellWidget(row, 1));
}

void ShortcutsPage::change(int row)
{
    QAction &action = *m_actions[row];
    const QKeySequence key = editOf(row)->keySequence();
    const auto has = [&](const QAction *other) {
        return other != &action && !key.isEmpty() && other->shortcut() == key;
    };
    const auto other = std::find_if(m_actions.begin(), m_actions.end(), has);
    if (other != m_actions.end()) {
        editOf(row)->setKeySequence(action.shortcut());
        say(tr("%1 is the key of “%2”. Give that another one first.")
                .arg(key.toString(QKeySequence::NativeText), actionName(**other)));
        return;
    }
    setKey(action, key);
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
    QSettings settings;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QAction &action = *m_actions[row];
        setKey(action, usualKeyOf(action));
        editOf(row)->setKeySequence(action.shortcut());
        settings.remove(settingOf(action));
    }
    say({});
}

void ShortcutsPage::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace cacofonisk::ui
