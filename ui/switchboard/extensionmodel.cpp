// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/extensionmodel.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"
#include "ui/switchboard/boardwords.h"
#include "ui/switchboard/favourites.h"

namespace cacofonisk::ui {

ExtensionModel::ExtensionModel(const BoardContext &context, const Favourites &favourites,
                               QObject *parent)
    : CardModel(context, static_cast<int>(Column::Count), parent)
    , m_favourites(favourites)
{
    connect(&favourites, &Favourites::changed, this, [this] { refresh(); });
}

QVariant ExtensionModel::data(const QModelIndex &index, int role) const
{
    if ((role != SortRole && role != FavouriteRole) || !index.isValid()) {
        return CardModel::data(index, role);
    }
    const Entry &entry = entryOf(index);
    return role == SortRole ? sortValue(entry, static_cast<Column>(index.column()))
                            : QVariant(m_favourites.contains(entry.card));
}

QString ExtensionModel::textAt(const QModelIndex &index) const
{
    return textOf(entryOf(index), static_cast<Column>(index.column()));
}

QVariant ExtensionModel::symbolAt(const QModelIndex &index) const
{
    const Card &card = entryOf(index).card;
    if (index.column() == static_cast<int>(Column::State)) {
        return stateSymbol(card.state);
    }
    return index.column() == static_cast<int>(Column::Number) && m_favourites.contains(card)
               ? QVariant(symbol(QStringLiteral("star")))
               : QVariant();
}

bool ExtensionModel::isHeading(const QModelIndex & /*index*/) const
{
    return false;
}

QString ExtensionModel::nameOf(const Entry &entry) const
{
    const calls::Party party =
        context().shown({entry.card.exten, entry.card.name, entry.card.channel});
    return text(party.name);
}

QString ExtensionModel::textOf(const Entry &entry, Column column) const
{
    const Card &card = entry.card;
    switch (column) {
    case Column::Number:
        return context().numberText(card.exten);
    case Column::Name:
        return nameOf(entry);
    case Column::State:
        return stateText(card.state);
    case Column::With:
        return linesText(card.with, context());
    case Column::Since:
        return context().durationSince(card.since, entry.server);
    case Column::Presence:
        return presenceText(card.presence);
    case Column::Group:
        return text(card.context);
    case Column::Server:
        return context().servers.value(entry.server);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ExtensionModel::sortValue(const Entry &entry, Column column) const
{
    switch (column) {
    case Column::Number:
        return entry.row; // where it is
    case Column::State:
        return static_cast<int>(entry.card.state);
    case Column::Since:
        return static_cast<qlonglong>(
            entry.card.since.value_or(Moment::max()).time_since_epoch().count());
    case Column::Name:
    case Column::With:
    case Column::Presence:
    case Column::Group:
    case Column::Server:
    case Column::Count:
        break;
    }
    return textOf(entry, column);
}

/// `1001 Alice, in use for 02:10, with Bob 1002`
QStringList ExtensionModel::sentenceAt(const QModelIndex &index) const
{
    const Entry &entry = entryOf(index);
    QStringList parts{textOf(entry, Column::Number)};
    if (const QString name = nameOf(entry); !name.isEmpty()) {
        parts.front() += QLatin1Char(' ') + name;
    }
    const QString since = textOf(entry, Column::Since);
    const QString state = textOf(entry, Column::State);
    parts.append(since.isEmpty() ? state : tr("%1 for %2", "state, 02:10").arg(state, since));
    for (const Column column : {Column::With, Column::Presence}) {
        if (const QString more = textOf(entry, column); !more.isEmpty()) {
            parts.append(more);
        }
    }
    return parts;
}

QString ExtensionModel::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Number:
        return tr("Extension", "column");
    case Column::Name:
        return tr("Name", "column");
    case Column::State:
        return tr("State", "column");
    case Column::With:
        return tr("With", "column: whom somebody talks with");
    case Column::Since:
        return tr("For", "column: how long");
    case Column::Presence:
        return tr("Presence", "column");
    case Column::Group:
        return tr("Context", "column: of the dialplan");
    case Column::Server:
        return tr("Server", "column");
    case Column::Count:
        break;
    }
    return {};
}

bool ExtensionModel::isNumber(int column) const
{
    return column == static_cast<int>(Column::Since);
}

QStringList ExtensionModel::groups() const
{
    QStringList groups;
    std::string_view last;
    for (const auto &entry : entries()) {
        const std::string_view context = entry->card.context;
        if (context != last && !context.empty()) {
            groups.append(text(context));
            last = context;
        }
    }
    groups.sort(Qt::CaseInsensitive);
    groups.removeDuplicates();
    return groups;
}

} // namespace cacofonisk::ui
