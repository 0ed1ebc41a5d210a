// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/abandonedmodel.h"
#include "ui/switchboard/queuemodel.h"

#include <QDialog>

class QTreeView;

namespace cacofonisk::ui {

/// Who gave up in a queue today, as long as it is open.
class AbandonedDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of the queue in this row. They outlive this.
    AbandonedDialog(const QueueModel &queues, const QModelIndex &queue, const BoardContext &context,
                    QWidget *parent);

private:
    void update();

    const QueueModel &m_queues;
    QPersistentModelIndex m_queue;
    AbandonedModel m_calls;
};

} // namespace cacofonisk::ui
