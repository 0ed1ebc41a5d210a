// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/queuemodel.h"

#include "ui/formatting/words.h"

#include <QFont>

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
    : CardModel(context, parent)
    , m_thresholds(thresholds)
{
    connect(&thresholds, &QueueThresholds::changed, this, [this] { refresh(); });
}

int QueueModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(Column::Count);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index, column);
    case Qt::DecorationRole:
        return column == Column::State ? symbolOf(index) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole:
        if (column == Column::Name && !childOf(index)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
        return plainToolTip(sentence(index));
    case Qt::AccessibleTextRole:
        return column == Column::Name ? QVariant(sentence(index)) : QVariant();
    default:
        return {};
    }
}

/// Since when the one waits who has waited longest.
std::optional<Moment> QueueModel::firstOf(const Entry &entry) const
{
    std::optional<Moment> first;
    for (const Child &child : entry.children) {
        const auto *const place = std::get_if<QueuePlace>(&child);
        if (place && (!first || place->caller.since < *first)) {
            first = place->caller.since;
        }
    }
    return first;
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

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool isText =
            column == Column::Name || column == Column::State || column == Column::With;
        return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
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

} // namespace cacofonisk::ui
