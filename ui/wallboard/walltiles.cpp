// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/walltiles.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"
#include "ui/switchboard/boardwords.h"
#include "ui/switchboard/queuecounts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cacofonisk::ui {

using switchboard::Availability;
using Level = QueueThresholds::Level;

namespace {

struct WallTexts
{
    Q_DECLARE_TR_FUNCTIONS(WallTexts)
};

constexpr int many = 88; ///< wide digits, for the room that figures may take

QString wallCount(int count)
{
    return QLocale().toString(count);
}

const QString longDuration = QStringLiteral("88:88");

QString levelWord(Level level)
{
    switch (level) {
    case Level::Fine:
        return {};
    case Level::Warn:
        return WallTexts::tr("long", "how long somebody waits");
    case Level::Alarm:
        return WallTexts::tr("too long", "how long somebody waits");
    }
    return {};
}

Hue levelHue(Level level)
{
    switch (level) {
    case Level::Fine:
        return Hue::Plain;
    case Level::Warn:
        return Hue::Orange;
    case Level::Alarm:
        return Hue::Vermilion;
    }
    return Hue::Plain;
}

std::vector<WallItem> waitingItems(const QueueModel::Entry &entry, const QueueCounts &counts,
                                   const WallSources &sources)
{
    const Level level = sources.queues.levelOf(entry, counts.first);
    const Hue hue = levelHue(level);
    const auto waiting = [](int count) { return WallTexts::tr("%n waiting", "callers", count); };
    std::vector<WallItem> items;
    items.push_back({.text = waiting(counts.waiting),
                     .room = waiting(many),
                     .brief = wallCount(counts.waiting),
                     .briefRoom = wallCount(many),
                     .sign = levelSymbol(level),
                     .hue = hue});
    items.push_back({.text = sources.context.durationSince(counts.first, entry.server),
                     .room = longDuration,
                     .hue = hue});
    items.push_back({.text = levelWord(level), .room = levelWord(Level::Alarm), .hue = hue});
    return items;
}

std::vector<WallItem> memberItems(const QueueCounts &counts)
{
    if (counts.members() == 0) {
        return {{.text = WallTexts::tr("no members"), .room = {}}};
    }
    const auto free = [](int count) { return WallTexts::tr("%n free", "members", count); };
    const auto talking = [](int count) { return WallTexts::tr("%n talking", "members", count); };
    const auto ringing = [](int count) { return WallTexts::tr("%n ringing", "members", count); };
    const auto paused = [](int count) { return WallTexts::tr("%n paused", "members", count); };
    std::vector<WallItem> items;
    items.push_back({.text = free(counts.free),
                     .room = free(many),
                     .brief = wallCount(counts.free),
                     .briefRoom = wallCount(many),
                     .sign = stateSymbol(Availability::Free)});
    items.push_back({.text = talking(counts.talking),
                     .room = talking(many),
                     .brief = wallCount(counts.talking),
                     .briefRoom = wallCount(many),
                     .sign = stateSymbol(Availability::InUse)});
    items.push_back({.text = paused(counts.paused),
                     .room = paused(many),
                     .brief = wallCount(counts.paused),
                     .briefRoom = wallCount(many),
                     .sign = symbol(QStringLiteral("member-paused"), Hue::Purple)});
    if (counts.ringing > 0) {
        items.push_back({.text = ringing(counts.ringing),
                         .room = {},
                         .brief = wallCount(counts.ringing),
                         .sign = stateSymbol(Availability::Ringing)});
    }
    return items;
}

std::vector<WallItem> dayItems(const switchboard::QueueCard &card)
{
    const switchboard::Figures &today = card.today;
    const auto answered = [](int count) { return WallTexts::tr("%n answered", "calls", count); };
    const auto abandoned = [](int count) { return WallTexts::tr("%n abandoned", "calls", count); };
    constexpr int ofADay = 888;
    std::vector<WallItem> items;
    items.push_back({.text = answered(today.answered),
                     .room = answered(ofADay),
                     .brief = wallCount(today.answered),
                     .briefRoom = wallCount(ofADay),
                     .sign = symbol(QStringLiteral("end-completed"))});
    items.push_back({.text = abandoned(today.abandoned),
                     .room = abandoned(many),
                     .brief = wallCount(today.abandoned),
                     .briefRoom = wallCount(many),
                     .sign = symbol(QStringLiteral("end-cancelled"))});
    if (card.serviceLevel) {
        const auto inTime = [&](int share) {
            return WallTexts::tr("%1 % in %2", "answered within 20 s")
                .arg(share)
                .arg(spanText(*card.serviceLevel));
        };
        const auto percent = [](int share) { return QStringLiteral("%1 %").arg(share); };
        constexpr int all = 100;
        WallItem item{.text = {}, .room = inTime(all), .briefRoom = percent(all)};
        if (today.answered > 0) {
            const int share = all * today.withinServiceLevel / today.answered;
            item.text = inTime(share);
            item.brief = percent(share);
        }
        items.push_back(std::move(item));
    }
    return items;
}

WallTile queueTile(int row, const WallSources &sources)
{
    const QModelIndex index = sources.queues.index(row, 0);
    const QueueModel::Entry &entry = sources.queues.entryOf(index);
    const QueueCounts counts = countsOf(entry);
    WallTile tile;
    tile.title = index.data().toString();
    tile.groups = {waitingItems(entry, counts, sources), memberItems(counts), dayItems(entry.card)};
    tile.edge = levelHue(sources.queues.levelOf(entry, counts.first));
    tile.sentence = index.data(Qt::AccessibleTextRole).toString();
    return tile;
}

WallTile extensionTile(int row, const WallSources &sources)
{
    const auto at = [&](ExtensionModel::Column column) {
        return sources.extensions.index(row, static_cast<int>(column));
    };
    const auto textAt = [&](ExtensionModel::Column column) { return at(column).data().toString(); };
    const QModelIndex index = at(ExtensionModel::Column::Number);
    const Availability state = sources.extensions.entryOf(index).card.state;
    WallTile tile;
    tile.kind = WallTile::Kind::Extension;
    tile.title = (textAt(ExtensionModel::Column::Name) + QLatin1Char(' ') + index.data().toString())
                     .trimmed();
    const QString with = textAt(ExtensionModel::Column::With);
    tile.groups = {
        {{.text = stateText(state),
          .room = stateText(Availability::Unavailable),
          .sign = stateSymbol(state)},
         {.text = textAt(ExtensionModel::Column::Since), .room = longDuration}},
        {{.text = with.isEmpty() ? textAt(ExtensionModel::Column::Presence) : with,
          .room = {},
          .mayElide = true}},
    };
    tile.sentence = index.data(Qt::AccessibleTextRole).toString();
    return tile;
}

WallTile unknownTile(const QString &name, WallTile::Kind kind)
{
    const QString words = WallTexts::tr("not known", "a queue or an extension");
    WallTile tile;
    tile.kind = kind;
    tile.title = name;
    tile.groups = {{{.text = words, .room = {}, .sign = symbol(QStringLiteral("phone-unknown"))}}};
    tile.sentence = QStringLiteral("%1, %2").arg(name, words);
    return tile;
}

bool isWanted(const Wallboard &wallboard, const ExtensionModel::Entry &entry,
              const QModelIndex &index, const WallSources &sources)
{
    const switchboard::ExtensionCard &card = entry.card;
    const auto isIn = [&](const QString &group) {
        return sources.groups.has(group) ? sources.groups.contains(group, card)
                                         : text(card.context) == group;
    };
    return wallboard.extensions.contains(text(card.exten)) ||
           (wallboard.hasFavourites && index.data(ExtensionModel::FavouriteRole).toBool()) ||
           std::any_of(wallboard.groups.begin(), wallboard.groups.end(), isIn);
}

void addQueues(const Wallboard &wallboard, const WallSources &sources, std::vector<WallTile> &tiles)
{
    QStringList missing = wallboard.hasAllQueues ? QStringList() : wallboard.queues;
    for (const auto &entry : sources.queues.entries()) {
        const QString name = text(entry->card.name);
        if (wallboard.hasAllQueues || wallboard.queues.contains(name)) {
            missing.removeAll(name);
            tiles.push_back(queueTile(entry->row, sources));
        }
    }
    for (const QString &name : std::as_const(missing)) {
        tiles.push_back(unknownTile(name, WallTile::Kind::Queue));
    }
}

void addExtensions(const Wallboard &wallboard, const WallSources &sources,
                   std::vector<WallTile> &tiles)
{
    QStringList missing = wallboard.extensions;
    for (const auto &entry : sources.extensions.entries()) {
        if (isWanted(wallboard, *entry, sources.extensions.index(entry->row, 0), sources)) {
            missing.removeAll(text(entry->card.exten));
            tiles.push_back(extensionTile(entry->row, sources));
        }
    }
    for (const QString &number : std::as_const(missing)) {
        tiles.push_back(unknownTile(sources.context.numberText(number.toStdString()),
                                    WallTile::Kind::Extension));
    }
}

} // namespace

std::vector<WallTile> wallTiles(const Wallboard &wallboard, const WallSources &sources)
{
    std::vector<WallTile> tiles;
    addQueues(wallboard, sources, tiles);
    addExtensions(wallboard, sources, tiles);
    return tiles;
}

} // namespace cacofonisk::ui
