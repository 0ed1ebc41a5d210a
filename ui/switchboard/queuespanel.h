// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/boardpanel.h"
#include "ui/switchboard/queuemodel.h"

namespace cacofonisk::ui {

class BoardTree;
class ViewOrText;

/// The queues: who waits, who answers, and the figures of the day.
class QueuesPanel final : public BoardPanel
{
    Q_OBJECT

public:
    /// They outlive this.
    QueuesPanel(QueueModel &queues, QueueThresholds &thresholds, const BoardContext &context,
                QWidget *parent);

    void showTime() override;

private:
    [[nodiscard]] std::vector<calls::Party> partiesAt(const QModelIndex &index) const override;
    void makeActions();
    void enableActions();
    void onClicked(const QModelIndex &index);
    void showCall(const QModelIndex &index);
    void showAbandoned();
    void setThresholds();
    [[nodiscard]] QModelIndex currentQueue() const;

    QueueModel &m_queues;
    QueueThresholds &m_thresholds;
    BoardTree *m_tree;
    ViewOrText *m_pages;
    QAction *m_showCall;
    QAction *m_showAbandoned;
    QAction *m_setThresholds;
};

} // namespace cacofonisk::ui
