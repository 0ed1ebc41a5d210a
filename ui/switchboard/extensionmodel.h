// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/cardmodel.h"

#include <variant>

namespace cacofonisk::ui {

class Favourites;

struct ExtensionTraits
{
    using Card = switchboard::ExtensionCard;
    using Child = std::monostate;

    static std::string keyOf(const Card &card) { return card.address(); }
    static QString nameOf(const Card &card) { return QString::fromStdString(card.exten); }
    static bool isGone(const Card &card) { return card.isGone; }
    static std::string keyOf(const Child &) { return {}; }
    static std::vector<Child> takeChildren(Card &) { return {}; }
};

/// Who can be called, and what they are doing.
class ExtensionModel final : public CardModel<ExtensionTraits>
{
    Q_OBJECT

public:
    enum class Column {
        Number,
        Name,
        State,
        With,
        Since, ///< how long it has been in this state
        Presence,
        Group, ///< its context
        Server,
        Count
    };

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value of a column
        FavouriteRole            ///< bool
    };

    /// Both outlive this.
    ExtensionModel(const BoardContext &context, const Favourites &favourites,
                   QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The contexts of all of them, without repeats.
    [[nodiscard]] QStringList groups() const;

private:
    [[nodiscard]] QString textAt(const QModelIndex &index) const override;
    [[nodiscard]] QVariant symbolAt(const QModelIndex &index) const override;
    [[nodiscard]] QStringList sentenceAt(const QModelIndex &index) const override;
    [[nodiscard]] bool isHeading(const QModelIndex &index) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    [[nodiscard]] QString textOf(const Entry &entry, Column column) const;
    [[nodiscard]] QString nameOf(const Entry &entry) const;
    [[nodiscard]] QVariant sortValue(const Entry &entry, Column column) const;

    const Favourites &m_favourites;
};

} // namespace cacofonisk::ui
