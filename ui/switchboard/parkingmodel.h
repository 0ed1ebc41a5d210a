// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/cardmodel.h"

#include <variant>

namespace cacofonisk::ui {

struct ParkingTraits
{
    using Card = switchboard::ParkingCard;
    using Child = std::monostate;

    static std::string keyOf(const Card &card) { return card.space + '@' + card.lot; }
    static QString nameOf(const Card &card) { return QString::fromStdString(card.space); }
    static bool isGone(const Card &card) { return !card.parked; }
    static std::string keyOf(const Child &) { return {}; }
    static std::vector<Child> takeChildren(Card &) { return {}; }
};

/// The calls that are parked.
class ParkingModel final : public CardModel<ParkingTraits>
{
    Q_OBJECT

public:
    enum class Column {
        Space,
        Parked,  ///< who is
        By,      ///< whom
        Since,   ///< how long
        Returns, ///< how long until the call comes back
        Count
    };

    /// `context` outlives this.
    explicit ParkingModel(const BoardContext &context, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const Entry &entry, Column column) const;
    [[nodiscard]] QString sentence(const Entry &entry) const;
};

} // namespace cacofonisk::ui
