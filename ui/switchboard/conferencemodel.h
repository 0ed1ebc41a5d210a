// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/cardmodel.h"

namespace cacofonisk::ui {

struct ConferenceTraits
{
    using Card = switchboard::ConferenceCard;
    using Child = switchboard::ConferenceMemberCard;

    static std::string keyOf(const Card &card) { return card.name; }
    static QString nameOf(const Card &card) { return QString::fromStdString(card.name); }
    static bool isGone(const Card &card) { return card.isGone; }
    static std::string keyOf(const Child &child)
    {
        return child.party.channel.empty() ? child.party.num : child.party.channel;
    }
    static std::vector<Child> takeChildren(Card &card) { return std::exchange(card.members, {}); }
};

/// The conferences; under each, who is in it.
class ConferenceModel final : public CardModel<ConferenceTraits>
{
    Q_OBJECT

public:
    enum class Column {
        Name,  ///< of the conference or the member
        State, ///< how many there are, and whether it is locked; whether a member talks or is muted
        Since, ///< how long it has gone on; how long somebody has been in it
        Count
    };

    /// `context` outlives this.
    explicit ConferenceModel(const BoardContext &context, QObject *parent = nullptr);

private:
    [[nodiscard]] QString textAt(const QModelIndex &index) const override;
    [[nodiscard]] QVariant symbolAt(const QModelIndex &index) const override;
    [[nodiscard]] QStringList sentenceAt(const QModelIndex &index) const override;
    [[nodiscard]] bool isHeading(const QModelIndex &index) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    [[nodiscard]] QString textOf(const QModelIndex &index, Column column) const;
    [[nodiscard]] QString stateOf(const Entry &entry) const;
};

} // namespace cacofonisk::ui
