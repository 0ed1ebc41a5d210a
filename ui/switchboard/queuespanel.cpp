// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/queuespanel.h"

#include "ui/formatting/words.h"
#include "ui/switchboard/abandoneddialog.h"
#include "ui/switchboard/boardtree.h"
#include "ui/switchboard/thresholdsdialog.h"
#include "ui/switchboard/viewortext.h"

#include <QAction>

namespace cacofonisk::ui {

namespace {

/// Wide enough for what stands there most of the time.
const QList<int> digits{34, 26, 10, 32, 12, 12, 16, 16, 14, 14, 9};

} // namespace

QueuesPanel::QueuesPanel(QueueModel &queues, QueueThresholds &thresholds,
                         const BoardContext &context, QWidget *parent)
    : BoardPanel(tr("Queues"), QStringLiteral("queues"), context, parent)
    , m_queues(queues)
    , m_thresholds(thresholds)
    , m_tree(new BoardTree(queues, tr("Queues"), QStringLiteral("queueColumns"), digits, this))
    , m_pages(new ViewOrText(queues, {m_tree}, this))
    , m_showCall(new QAction(tr("&Show the Call"), this))
    , m_showAbandoned(new QAction(tr("&Abandoned Calls"), this))
    , m_setThresholds(new QAction(tr("&Waiting Times…"), this))
{
    m_pages->setText(tr("No queues are known.\n\nThey are set up in queues.conf, each as a section "
                        "with its members.\n\nIn manager.conf, the user needs read = agent and "
                        "write = reporting."));
    setContents(m_pages);
    setFocusProxy(m_tree);
    makeActions();
    connect(m_tree, &QTreeView::clicked, this, &QueuesPanel::onClicked);
    connect(m_tree, &QTreeView::activated, this, &QueuesPanel::showCall);
}

void QueuesPanel::makeActions()
{
    offerMenu(*m_tree);
    m_tree->addActions({m_showCall, m_showAbandoned, m_setThresholds});
    connect(m_showCall, &QAction::triggered, this, [this] { showCall(m_tree->currentIndex()); });
    connect(m_showAbandoned, &QAction::triggered, this, &QueuesPanel::showAbandoned);
    connect(m_setThresholds, &QAction::triggered, this, &QueuesPanel::setThresholds);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueuesPanel::enableActions);
    enableActions();
}

void QueuesPanel::enableActions()
{
    const QModelIndex current = m_tree->currentIndex();
    m_showCall->setEnabled(!m_queues.channelOf(current).empty());
    m_showAbandoned->setEnabled(current.isValid());
    m_setThresholds->setEnabled(current.isValid());
}

QModelIndex QueuesPanel::currentQueue() const
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    return current.parent().isValid() ? current.parent() : current;
}

void QueuesPanel::onClicked(const QModelIndex &index)
{
    const bool isAbandoned = index.column() == static_cast<int>(QueueModel::Column::Abandoned) &&
                             !m_queues.childOf(index);
    if (isAbandoned && m_queues.entryOf(index).card.today.abandoned > 0) {
        showAbandoned();
    } else {
        showCall(index);
    }
}

void QueuesPanel::showCall(const QModelIndex &index)
{
    if (const std::string channel = m_queues.channelOf(index); !channel.empty()) {
        emit callWanted(text(channel));
    }
}

std::vector<calls::Party> QueuesPanel::partiesAt(const QModelIndex &index) const
{
    const QueueModel::Child *const child = m_queues.childOf(index);
    if (!child) {
        return {};
    }
    if (const auto *const place = std::get_if<QueuePlace>(child)) {
        return {place->caller.caller};
    }
    const auto &member = std::get<switchboard::MemberCard>(*child);
    std::vector<calls::Party> parties{{member.exten, member.name, {}}};
    for (const switchboard::Line &line : member.with) {
        parties.push_back(line.party);
    }
    return parties;
}

void QueuesPanel::showAbandoned()
{
    if (const QModelIndex queue = currentQueue(); queue.isValid()) {
        (new AbandonedDialog(m_queues, queue, context(), this))->show();
    }
}

void QueuesPanel::setThresholds()
{
    if (const QModelIndex queue = currentQueue(); queue.isValid()) {
        (new ThresholdsDialog(text(m_queues.entryOf(queue).card.name), m_thresholds, this))->open();
    }
}

void QueuesPanel::showTime()
{
    m_tree->viewport()->update();
}

} // namespace cacofonisk::ui
