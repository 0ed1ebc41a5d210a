// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/parkingmodel.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

namespace cacofonisk::ui {

ParkingModel::ParkingModel(const BoardContext &context, QObject *parent)
    : CardModel(context, static_cast<int>(Column::Count), parent)
{}

QString ParkingModel::textAt(const QModelIndex &index) const
{
    return textOf(entryOf(index), static_cast<Column>(index.column()));
}

QVariant ParkingModel::symbolAt(const QModelIndex &index) const
{
    return index.column() == static_cast<int>(Column::Space)
               ? QVariant(symbol(QStringLiteral("state-parked"), Hue::Blue))
               : QVariant();
}

bool ParkingModel::isHeading(const QModelIndex & /*index*/) const
{
    return false;
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

QStringList ParkingModel::sentenceAt(const QModelIndex &index) const
{
    const Entry &entry = entryOf(index);
    QStringList parts{tr("%1 in parking space %2", "who, where")
                          .arg(textOf(entry, Column::Parked), textOf(entry, Column::Space))};
    if (const QString by = textOf(entry, Column::By); !by.isEmpty()) {
        parts.append(tr("parked by %1").arg(by));
    }
    if (const QString returns = textOf(entry, Column::Returns); !returns.isEmpty()) {
        parts.append(tr("comes back in %1", "02:10").arg(returns));
    }
    return parts;
}

QString ParkingModel::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
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

bool ParkingModel::isNumber(int column) const
{
    return column == static_cast<int>(Column::Since) || column == static_cast<int>(Column::Returns);
}

} // namespace cacofonisk::ui
