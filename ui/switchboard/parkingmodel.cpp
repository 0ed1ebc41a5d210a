// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/parkingmodel.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

namespace cacofonisk::ui {

ParkingModel::ParkingModel(const BoardContext &context, QObject *parent)
    : CardModel(context, parent)
{}

int ParkingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ParkingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const Entry &entry = entryOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, column);
    case Qt::DecorationRole:
        return column == Column::Space ? QVariant(symbol(QStringLiteral("state-parked"), Hue::Blue))
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return plainToolTip(sentence(entry));
    case Qt::AccessibleTextRole:
        return column == Column::Space ? QVariant(sentence(entry)) : QVariant();
    default:
        return {};
    }
}

QString ParkingModel::textOf(const Entry &entry, Column column) const
{
    const Card &card = entry.card;
    switch (column) {
    case Column::Space: {
        const QString space = context().withServer(text(card.space), entry.server);
        return card.lot.empty() || card.lot == "default"
                   ? space
                   : QStringLiteral("%1 (%2)").arg(space, text(card.lot));
    }
    case Column::Parked:
        return context().partyText(card.parked.value_or(calls::Party()));
    case Column::By:
        return card.by ? context().partyText(*card.by) : QString();
    case Column::Since:
        return context().durationSince(card.since, entry.server);
    case Column::Returns:
        return card.returns && calls::isTimed(*card.returns)
                   ? durationText(*card.returns - context().nowOf(entry.server))
                   : QString();
    case Column::Count:
        break;
    }
    return {};
}

QString ParkingModel::sentence(const Entry &entry) const
{
    QStringList parts{tr("%1 in parking space %2", "who, where")
                          .arg(textOf(entry, Column::Parked), textOf(entry, Column::Space))};
    if (const QString by = textOf(entry, Column::By); !by.isEmpty()) {
        parts.append(tr("parked by %1").arg(by));
    }
    if (const QString returns = textOf(entry, Column::Returns); !returns.isEmpty()) {
        parts.append(tr("comes back in %1", "02:10").arg(returns));
    }
    if (context().lost.contains(entry.server)) {
        parts.append(context().asOf(entry.server));
    }
    return parts.join(QStringLiteral(", "));
}

QVariant ParkingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool isTime = column == Column::Since || column == Column::Returns;
        return QVariant((isTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Space:
        return tr("Parking space", "column");
    case Column::Parked:
        return tr("Who is parked", "column");
    case Column::By:
        return tr("By", "column: who parked a call");
    case Column::Since:
        return tr("For", "column: how long");
    case Column::Returns:
        return tr("Back in", "column: how long until a parked call comes back");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace cacofonisk::ui
