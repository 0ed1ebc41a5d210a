// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/board.h"
#include "core/tracking/tracker.h"

#include <QObject>

namespace cacofonisk::switchboard {

/// Follows who answers the callers of queues.
class QueueMembers final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. After Extensions, which knows whose device is whose.
    QueueMembers(const tracking::Tracker &tracker, Board &board);

    /// What `member` shows, now.
    [[nodiscard]] MemberCard card(const Member &member) const;

private:
    void onQueueMemberChanged(const tracking::QueueMember &told);
    void onQueueMemberRemoved(const tracking::QueueMember &told);
    void onListCompleted(tracking::List list);

    void nameBy(Queue &queue, Member &member, std::string_view stateInterface);
    [[nodiscard]] Extension *extensionOfLocal(std::string_view address);
    [[nodiscard]] const Extension *personOf(const Member &member) const;

    const tracking::State &m_state;
    Board &m_board;
};

} // namespace cacofonisk::switchboard
