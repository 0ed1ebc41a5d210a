// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/boardcontext.h"

#include "ui/formatting/privacy.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <QCoreApplication>

namespace cacofonisk::ui {

namespace {

struct BoardContextTexts
{
    Q_DECLARE_TR_FUNCTIONS(BoardContextTexts)
};

} // namespace

QString BoardContext::durationSince(std::optional<Moment> since, int server) const
{
    return since && calls::isTimed(*since) ? durationText(nowOf(server) - *since) : QString();
}

calls::Party BoardContext::shown(calls::Party party) const
{
    if (isPrivate) {
        return masked(party);
    }
    if (const std::string_view name = book->nameOf(party.num); !name.empty()) {
        party.name = name;
    }
    return party;
}

QString BoardContext::partyText(const calls::Party &party) const
{
    return ui::partyText(shown(party));
}

QString BoardContext::numberText(std::string_view number) const
{
    return isPrivate ? text(masked(number)) : text(number);
}

QString BoardContext::asOf(int server) const
{
    return BoardContextTexts::tr("as of %1", "14:02:11").arg(clockText(lost.value(server)));
}

QString BoardContext::withServer(const QString &name, int server) const
{
    return servers.size() > 1 ? QStringLiteral("%1 (%2)").arg(name, servers.value(server)) : name;
}

} // namespace cacofonisk::ui
