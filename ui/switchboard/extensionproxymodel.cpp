// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/extensionproxymodel.h"

#include "ui/formatting/words.h"

namespace cacofonisk::ui {

using ExtensionColumn = ExtensionModel::Column;

ExtensionProxyModel::ExtensionProxyModel(ExtensionModel &extensions, const ExtensionGroups &groups,
                                         QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_extensions(extensions)
    , m_groups(groups)
{
    connect(&groups, &ExtensionGroups::changed, this, [this] { invalidateFilter(); });
    setSortRole(ExtensionModel::SortRole);
    setSourceModel(&extensions);
    sort(static_cast<int>(ExtensionColumn::Number));
}

void ExtensionProxyModel::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) != search) {
        invalidateFilter();
    }
}

void ExtensionProxyModel::setGroup(const Group &group)
{
    if (!(std::exchange(m_group, group) == group)) {
        invalidateFilter();
    }
}

bool ExtensionProxyModel::isInGroup(const ExtensionModel::Entry &entry, const QModelIndex &at) const
{
    switch (m_group.kind) {
    case Group::Kind::All:
        return true;
    case Group::Kind::Favourites:
        return at.data(ExtensionModel::FavouriteRole).toBool();
    case Group::Kind::ByHand:
        return m_groups.contains(m_group.of, entry.card);
    case Group::Kind::Context:
        return text(entry.card.context) == m_group.of;
    case Group::Kind::Prefix:
        return text(entry.card.exten).startsWith(m_group.of, Qt::CaseInsensitive);
    }
    return true;
}

bool ExtensionProxyModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex at = m_extensions.index(row, 0);
    const ExtensionModel::Entry &entry = m_extensions.entryOf(at);
    if (!isInGroup(entry, at)) {
        return false;
    }
    const auto holds = [this](const QString &text) {
        return text.contains(m_search, Qt::CaseInsensitive);
    };
    if (m_search.isEmpty() || holds(text(entry.card.exten)) || holds(text(entry.card.name))) {
        return true;
    }
    const auto shows = [&](ExtensionColumn column) {
        return holds(at.siblingAtColumn(static_cast<int>(column)).data().toString());
    };
    return shows(ExtensionColumn::Name) || shows(ExtensionColumn::With) ||
           shows(ExtensionColumn::State);
}

bool ExtensionProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isFavourite = left.data(ExtensionModel::FavouriteRole).toBool();
    if (isFavourite != right.data(ExtensionModel::FavouriteRole).toBool()) {
        return isFavourite == (sortOrder() == Qt::AscendingOrder);
    }
    const QVariant a = left.data(ExtensionModel::SortRole);
    const QVariant b = right.data(ExtensionModel::SortRole);
    const int order = a.typeId() == QMetaType::QString
                          ? m_collator.compare(a.toString(), b.toString())
                          : (a.toLongLong() > b.toLongLong()) - (a.toLongLong() < b.toLongLong());
    return order == 0 ? left.row() < right.row() : order < 0;
}

} // namespace cacofonisk::ui
