// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/boardpanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace cacofonisk::ui {

BoardPanel::BoardPanel(const QString &title, const QString &name, const BoardContext &context,
                       QWidget *parent)
    : QDockWidget(title, parent)
    , m_context(context)
    , m_lost(new QLabel(this))
{
    setObjectName(name);
    m_lost->setTextFormat(Qt::PlainText);
    m_lost->setWordWrap(true);
    m_lost->setMargin(fontMetrics().height() / 3);
    m_lost->hide();
}

void BoardPanel::setContents(QWidget *contents)
{
    auto *const page = new QWidget(this);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_lost);
    column->addWidget(contents, 1);
    setWidget(page);
}

void BoardPanel::offerMenu(QAbstractItemView &view)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this,
            [this, &view](const QPoint &position) { popUp(view, position); });
}

void BoardPanel::popUp(QAbstractItemView &view, const QPoint &position)
{
    auto *const menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QModelIndex index = view.indexAt(position); index.isValid()) {
        std::vector<PartyMenu::Subject> subjects;
        for (const calls::Party &party : partiesAt(index)) {
            subjects.push_back({party, false, m_context.isPrivate});
        }
        m_partyMenu.addEach(*menu, std::move(subjects), *m_context.book);
    }
    menu->addActions(view.actions());
    menu->popup(view.viewport()->mapToGlobal(position));
}

void BoardPanel::showLost()
{
    QStringList lines;
    for (auto lost = m_context.lost.constBegin(); lost != m_context.lost.constEnd(); ++lost) {
        if (m_context.servers.contains(lost.key())) {
            lines.append(tr("The connection to %1 is lost: shown %2.", "server, as of 14:02:11")
                             .arg(m_context.servers.value(lost.key()), m_context.asOf(lost.key())));
        }
    }
    lines.sort();
    m_lost->setText(lines.join(QLatin1Char('\n')));
    m_lost->setVisible(!lines.isEmpty());
}

void BoardPanel::connectTo(QAction &action)
{
    connect(&action, &QAction::triggered, this, [this](bool isWanted) {
        setVisible(isWanted);
        raise(); // from behind others in its place
        if (isWanted) {
            setFocus(Qt::ShortcutFocusReason);
        }
    });
    connect(this, &QDockWidget::visibilityChanged, &action, &QAction::setChecked);
}

} // namespace cacofonisk::ui
