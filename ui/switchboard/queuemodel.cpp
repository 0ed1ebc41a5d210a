// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/queuemodel.h"

#include "ui/formatting/words.h"

namespace cacofonisk::ui {

using switchboard::MemberCard;

std::string QueueTraits::keyOf(const Child &child)
{
    if (const auto *const member = std::get_if<MemberCard>(&child)) {
        return "m" + member->interface;
    }
    const calls::Party &caller = std::get<QueuePlace>(child).caller.caller;
    return "c" + (caller.channel.empty() ? caller.num : caller.channel);
}

std::vector<QueueTraits::Child> QueueTraits::takeChildren(Card &card)
{
    std::vector<Child> children;
    children.reserve(card.waiting.size() + card.members.size());
    int position = 0;
    for (switchboard::WaitingCard &caller : card.waiting) {
        children.emplace_back(QueuePlace{std::move(caller), ++position});
    }
    for (MemberCard &member : card.members) {
        children.emplace_back(std::move(member));
    }
    card.waiting.clear();
    card.members.clear();
    return children;
}

QueueModel::QueueModel(const BoardContext &context, const QueueThresholds &thresholds,
                       QObject *parent)
    : CardModel(context, static_cast<int>(Column::Count), parent)
    , m_thresholds(thresholds)
{
    connect(&thresholds, &QueueThresholds::changed, this, [this] { refresh(); });
}

QString QueueModel::textAt(const QModelIndex &index) const
{
    return textOf(index, static_cast<Column>(index.column()));
}

bool QueueModel::isHeading(const QModelIndex &index) const
{
    return !childOf(index);
}

QueueThresholds::Level QueueModel::levelOf(const Entry &entry, std::optional<Moment> since) const
{
    return since && calls::isTimed(*since)
               ? m_thresholds.levelOf(text(entry.card.name), context().nowOf(entry.server) - *since)
               : Level::Fine;
}

std::string QueueModel::channelOf(const QModelIndex &index) const
{
    const Child *const child = index.isValid() ? childOf(index) : nullptr;
    if (!child) {
        return {};
    }
    if (const auto *const place = std::get_if<QueuePlace>(child)) {
        return place->caller.caller.channel;
    }
    const auto &member = std::get<MemberCard>(*child);
    return member.with.empty() ? std::string() : member.with.front().party.channel;
}

QString QueueModel::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return tr("Queue, caller or member", "column");
    case Column::State:
        return tr("State", "column");
    case Column::Time:
        return tr("For", "column: how long");
    case Column::With:
        return tr("Members; with whom", "column");
    case Column::Answered:
        return tr("Answered", "column: calls of today, in numbers");
    case Column::Abandoned:
        return tr("Abandoned", "column: calls of today, in numbers");
    case Column::Average:
        return tr("Average wait", "column");
    case Column::Longest:
        return tr("Longest wait", "column");
    case Column::InTime:
        return tr("In time", "column: answered within the service level");
    case Column::LastCall:
        return tr("Last call", "column: when it ended");
    case Column::Penalty:
        return tr("Penalty", "column: of a member of a queue");
    case Column::Count:
        break;
    }
    return {};
}

bool QueueModel::isNumber(int column) const
{
    const auto of = static_cast<Column>(column);
    return of != Column::Name && of != Column::State && of != Column::With;
}

} // namespace cacofonisk::ui
