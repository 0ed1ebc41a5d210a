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

private:
    [[nodiscard]] QString textAt(const QModelIndex &index) const override;
    [[nodiscard]] QVariant symbolAt(const QModelIndex &index) const override;
    [[nodiscard]] QStringList sentenceAt(const QModelIndex &index) const override;
    [[nodiscard]] bool isHeading(const QModelIndex &index) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    [[nodiscard]] QString textOf(const Entry &entry, Column column) const;
};

} // namespace cacofonisk::ui
