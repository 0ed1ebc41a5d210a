// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/conferencemodel.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"
#include "ui/switchboard/boardwords.h"

#include <QFont>

namespace cacofonisk::ui {

ConferenceModel::ConferenceModel(const BoardContext &context, QObject *parent)
    : CardModel(context, parent)
{}

int ConferenceModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(Column::Count);
}

QVariant ConferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const Entry &entry = entryOf(index);
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
    case Qt::AccessibleTextRole:
        if (column != Column::Name) {
            return {};
        }
        [[fallthrough]];
    case Qt::ToolTipRole: {
        QStringList parts;
        for (const Column of : {Column::Name, Column::State, Column::Since}) {
            if (const QString words = textOf(index, of); !words.isEmpty()) {
                parts.append(words);
            }
        }
        if (context().lost.contains(entry.server)) {
            parts.append(context().asOf(entry.server));
        }
        const QString all = parts.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? plainToolTip(all) : all;
    }
    default:
        return {};
    }
}

QString ConferenceModel::textOf(const QModelIndex &index, Column column) const
{
    const Entry &entry = entryOf(index);
    const Child *const member = childOf(index);
    switch (column) {
    case Column::Name:
        return member ? context().partyText(member->party)
                      : context().withServer(text(entry.card.name), entry.server);
    case Column::State:
        return member ? traitsText(*member) : stateOf(entry);
    case Column::Since:
        return context().durationSince(member ? member->since : entry.card.since, entry.server);
    case Column::Count:
        break;
    }
    return {};
}

QString ConferenceModel::stateOf(const Entry &entry) const
{
    QStringList parts{
        tr("%n member(s)", "of a conference", static_cast<int>(entry.children.size()))};
    if (entry.card.isLocked) {
        parts.append(tr("locked", "a conference"));
    }
    if (entry.card.isRecorded) {
        parts.append(tr("being recorded", "a conference"));
    }
    return parts.join(QStringLiteral(", "));
}

QVariant ConferenceModel::symbolOf(const QModelIndex &index) const
{
    const Child *const member = childOf(index);
    if (!member) {
        return entryOf(index).card.isLocked ? symbol(QStringLiteral("locked"))
                                            : symbol(QStringLiteral("state-in-conference"));
    }
    return member->isMuted     ? symbol(QStringLiteral("muted"), Hue::Vermilion)
           : member->isTalking ? symbol(QStringLiteral("state-talking"), Hue::Green)
                               : QVariant();
}

QVariant ConferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant((column == Column::Since ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Name:
        return tr("Conference or member", "column");
    case Column::State:
        return tr("State", "column");
    case Column::Since:
        return tr("For", "column: how long");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace cacofonisk::ui
