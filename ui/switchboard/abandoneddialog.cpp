// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/abandoneddialog.h"

#include "ui/formatting/words.h"
#include "ui/frame/columnstyle.h"
#include "ui/switchboard/viewortext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace cacofonisk::ui {

AbandonedDialog::AbandonedDialog(const QueueModel &queues, const QModelIndex &queue,
                                 const BoardContext &context, QWidget *parent)
    : QDialog(parent)
    , m_queues(queues)
    , m_queue(queue)
    , m_calls(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("Abandoned Calls of %1", "a queue").arg(text(queues.entryOf(queue).card.name)));
    auto *const list = new QTreeView(this);
    ColumnStyle::applyTo(*list);
    list->setModel(&m_calls);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    list->setColumnWidth(static_cast<int>(AbandonedModel::Column::Caller), 32 * digit);
    list->setColumnWidth(static_cast<int>(AbandonedModel::Column::When), 14 * digit);
    list->setColumnWidth(static_cast<int>(AbandonedModel::Column::Waited), 12 * digit);
    auto *const pages = new ViewOrText(m_calls, {list}, this);
    pages->setText(tr("Nobody has hung up in this queue today, as far as was seen."));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(pages);
    column->addWidget(buttons);
    resize(digit * 90, fontMetrics().height() * 20);
    connect(&queues, &QAbstractItemModel::dataChanged, this, &AbandonedDialog::update);
    connect(&queues, &QAbstractItemModel::rowsRemoved, this, &AbandonedDialog::update);
    connect(&queues, &QAbstractItemModel::modelReset, this, &AbandonedDialog::update);
    update();
}

/// A queue that is gone tells nothing any more: nor when names are to be hidden.
void AbandonedDialog::update()
{
    using Calls = std::vector<switchboard::AbandonedCall>;
    m_calls.setCalls(m_queue.isValid() ? m_queues.entryOf(m_queue).card.abandonedCalls : Calls());
    m_calls.refresh();
}

} // namespace cacofonisk::ui
