// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/recording/playing/eventclock.h"
#include "core/recording/reading/openrecording.h"
#include "core/switchboard/switchboard.h"
#include "core/tracking/tracker.h"
#include "tests/support/recordings.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace cacofonisk::test {

/// Second `s` of a day on which something happens.
constexpr Moment second(int s)
{
    return Moment(std::chrono::seconds(1'500'000'000 + s));
}

inline switchboard::ExtensionCard
extension(const std::string &exten, const std::string &name = {},
          switchboard::Availability state = switchboard::Availability::Free)
{
    switchboard::ExtensionCard card;
    card.exten = exten;
    card.context = "ext";
    card.name = name;
    card.state = state;
    card.since = second(0);
    return card;
}

inline switchboard::MemberCard
member(const std::string &exten, const std::string &name,
       switchboard::Availability state = switchboard::Availability::Free)
{
    switchboard::MemberCard card;
    card.interface = "PJSIP/" + exten;
    card.exten = exten;
    card.name = name;
    card.state = state;
    card.since = second(0);
    return card;
}

inline calls::Party party(const std::string &num, const std::string &name,
                          const std::string &ofChannel = {})
{
    return {num, name, ofChannel};
}

/// A row with all its columns, and under it, indented, those that it has.
inline QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {},
                           const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            cells.append(model.index(row, column, parent).data().toString());
        }
        while (!cells.isEmpty() && cells.last().isEmpty()) {
            cells.removeLast();
        }
        lines.append(indent + cells.join(QStringLiteral(" | ")));
        lines += linesOf(model, model.index(row, 0, parent), indent + QStringLiteral("  "));
    }
    return lines;
}

/// Plays a recording of the tests; `visit(changes, now)` is told what each message changes.
template<class Visit>
void playSwitchboard(const QString &name, Visit visit)
{
    ami::Problems problems;
    const auto reader = recording::openRecording(recording(name), problems);
    tracking::Tracker tracker(problems);
    switchboard::Switchboard board(tracker, "pbx");
    recording::EventClock clock;
    ami::Message message;
    while ((*reader)->next(message)) {
        message.setReceived(clock.at(message));
        tracker.handle(message);
        visit(board.takeChanges(), board.now(), board);
    }
}

} // namespace cacofonisk::test
