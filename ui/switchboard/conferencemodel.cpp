// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/conferencemodel.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"
#include "ui/switchboard/boardwords.h"

namespace cacofonisk::ui {

ConferenceModel::ConferenceModel(const BoardContext &context, QObject *parent)
    : CardModel(context, static_cast<int>(Column::Count), parent)
{}

QString ConferenceModel::textAt(const QModelIndex &index) const
{
    return textOf(index, static_cast<Column>(index.column()));
}

bool ConferenceModel::isHeading(const QModelIndex &index) const
{
    return !childOf(index);
}

QStringList ConferenceModel::sentenceAt(const QModelIndex &index) const
{
    QStringList parts;
    for (const Column of : {Column::Name, Column::State, Column::Since}) {
        if (const QString words = textOf(index, of); !words.isEmpty()) {
            parts.append(words);
        }
    }
    return parts;
}

QString ConferenceModel::textOf(const QModelIndex &index, Column column) const
{
    const Entry &entry = entryOf(index);
    const Child *const member = childOf(index);
    switch (column) {
    case Column::Name:
        return member ? context().partyText(member->party)
                      : context().withServer(text(entry.card.name), entry.server);
    case Column::State:
        return member ? traitsText(*member) : stateOf(entry);
    case Column::Since:
        return context().durationSince(member ? member->since : entry.card.since, entry.server);
    case Column::Count:
        break;
    }
    return {};
}

QString ConferenceModel::stateOf(const Entry &entry) const
{
    QStringList parts{
        tr("%n member(s)", "of a conference", static_cast<int>(entry.children.size()))};
    if (entry.card.isLocked) {
        parts.append(tr("locked", "a conference"));
    }
    if (entry.card.isRecorded) {
        parts.append(tr("being recorded", "a conference"));
    }
    return parts.join(QStringLiteral(", "));
}

QVariant ConferenceModel::symbolAt(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(Column::State)) {
        return {};
    }
    const Child *const member = childOf(index);
    if (!member) {
        return entryOf(index).card.isLocked ? symbol(QStringLiteral("locked"))
                                            : symbol(QStringLiteral("state-in-conference"));
    }
    return member->isMuted     ? symbol(QStringLiteral("muted"), Hue::Vermilion)
           : member->isTalking ? symbol(QStringLiteral("state-talking"), Hue::Green)
                               : QVariant();
}

QString ConferenceModel::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return tr("Conference or member", "column");
    case Column::State:
        return tr("State", "column");
    case Column::Since:
        return tr("For", "column: how long");
    case Column::Count:
        break;
    }
    return {};
}

bool ConferenceModel::isNumber(int column) const
{
    return column == static_cast<int>(Column::Since);
}

} // namespace cacofonisk::ui
