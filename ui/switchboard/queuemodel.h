// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/cardmodel.h"
#include "ui/switchboard/queuethresholds.h"

#include <optional>
#include <variant>

namespace cacofonisk::ui {

/// Somebody who waits, in which place, from 1.
struct QueuePlace
{
    switchboard::WaitingCard caller;
    int position = 0;

    bool operator==(const QueuePlace &) const = default;
};

struct QueueTraits
{
    using Card = switchboard::QueueCard;
    using Child = std::variant<QueuePlace, switchboard::MemberCard>;

    static std::string keyOf(const Card &card) { return card.name; }
    static QString nameOf(const Card &card) { return QString::fromStdString(card.name); }
    static bool isGone(const Card &card) { return card.isGone; }
    static std::string keyOf(const Child &child);
    static std::vector<Child> takeChildren(Card &card);
};

/// The queues; under each, who waits there, in their order, and then its members.
class QueueModel final : public CardModel<QueueTraits>
{
    Q_OBJECT

public:
    enum class Column {
        Name,      ///< of the queue, the caller or the member
        State,     ///< how many wait; the place of a caller; what a member does
        Time,      ///< of the one who has waited longest; a caller's wait; since when a member does
        With,      ///< how many members are free; whom a member is with, or why it is paused
        Answered,  ///< today; of a member: calls taken
        Abandoned, ///< today
        Average,   ///< wait of those who were answered today
        Longest,   ///< wait of today
        InTime,    ///< answered within the service level
        LastCall,  ///< of a member: when it ended
        Penalty,   ///< of a member
        Count
    };

    /// Both outlive this.
    QueueModel(const BoardContext &context, const QueueThresholds &thresholds,
               QObject *parent = nullptr);

    /// What a wait in the queue that began then is by now.
    [[nodiscard]] QueueThresholds::Level levelOf(const Entry &entry,
                                                 std::optional<Moment> since) const;

    /// The channel of the call that a row shows; empty if it shows none.
    [[nodiscard]] std::string channelOf(const QModelIndex &index) const;

private:
    using Level = QueueThresholds::Level;

    [[nodiscard]] QString textAt(const QModelIndex &index) const override;
    [[nodiscard]] QVariant symbolAt(const QModelIndex &index) const override;
    [[nodiscard]] QStringList sentenceAt(const QModelIndex &index) const override;
    [[nodiscard]] bool isHeading(const QModelIndex &index) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    [[nodiscard]] QString queueText(const Entry &entry, Column column) const;
    [[nodiscard]] QString callerText(const Entry &entry, const QueuePlace &place,
                                     Column column) const;
    [[nodiscard]] QString memberText(const Entry &entry, const switchboard::MemberCard &member,
                                     Column column) const;
    [[nodiscard]] QString textOf(const QModelIndex &index, Column column) const;
    [[nodiscard]] QString membersText(const Entry &entry) const;

    const QueueThresholds &m_thresholds;
};

} // namespace cacofonisk::ui
