// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"
#include "core/switchboard/cards.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace cacofonisk::ui {

/// What the panels of the switchboard need beside its cards: the time, whom the contacts name, and
/// what is to be hidden. They share one.
struct BoardContext
{
    Moment now{};                ///< of the session
    QHash<int, Moment> lost;     ///< by server: since when its cards are as they were
    QHash<int, QString> servers; ///< names, by number
    contacts::ContactBookPtr book = std::make_shared<const contacts::ContactBook>();
    bool isPrivate = false; ///< names and numbers are hidden
    bool isLive = false;    ///< servers are followed: `now` is the time of day

    /// The time for which the cards of a server are shown: now, or when its connection was lost.
    [[nodiscard]] Moment nowOf(int server) const { return lost.value(server, now); }

    /// How long something has lasted; empty if it is not known when it began.
    [[nodiscard]] QString durationSince(std::optional<Moment> since, int server) const;

    /// As others may see them.
    [[nodiscard]] calls::Party shown(calls::Party party) const;
    [[nodiscard]] QString partyText(const calls::Party &party) const;
    [[nodiscard]] QString numberText(std::string_view number) const;

    /// `as of 14:02:11`: since when the cards of the server are what they were. It is lost.
    [[nodiscard]] QString asOf(int server) const;

    /// `name`, and of which server it is if there are several.
    [[nodiscard]] QString withServer(const QString &name, int server) const;
};

} // namespace cacofonisk::ui
