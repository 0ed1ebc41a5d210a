// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/extensiongroups.h"
#include "ui/switchboard/extensionmodel.h"

#include <QSortFilterProxyModel>

namespace cacofonisk::ui {

/// The extensions that a search and a group leave, favourites first.
class ExtensionProxyModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Which extensions are shown.
    struct Group
    {
        enum class Kind : std::uint8_t { All, Favourites, ByHand, Context, Prefix };

        Kind kind = Kind::All;
        QString of; ///< the name, the context, or the first digits

        bool operator==(const Group &) const = default;
    };

    /// Both outlive this.
    ExtensionProxyModel(ExtensionModel &extensions, const ExtensionGroups &groups,
                        QObject *parent = nullptr);

    /// Part of a number or name, or of whom they are with; hidden ones are found, too.
    void setSearch(const QString &search);
    void setGroup(const Group &group);

    [[nodiscard]] const ExtensionModel::Entry &entryOf(const QModelIndex &index) const
    {
        return m_extensions.entryOf(mapToSource(index));
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isInGroup(const ExtensionModel::Entry &entry, const QModelIndex &at) const;

    ExtensionModel &m_extensions;
    const ExtensionGroups &m_groups;
    QCollator m_collator = makeCollator();
    QString m_search;
    Group m_group;
};

} // namespace cacofonisk::ui
