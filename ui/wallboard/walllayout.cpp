// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/walllayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace cacofonisk::ui {

namespace {

constexpr int manyPixels = 200; ///< at which widths are measured

/// The best first; letters are as large as fits.
constexpr auto looks = std::to_array<WallLook>({
    {0, WallDetail::All, 1.6},
    {0, WallDetail::All, 1},
    {0, WallDetail::All, 1, 1},
    {0, WallDetail::InTurn, 1},
    {0, WallDetail::InTurn, 1, 1},
    {0, WallDetail::All, 1, 0},
    {0, WallDetail::InTurn, 1, 0},
    {0, WallDetail::First, 1},
    {0, WallDetail::First, 1, 0},
});

/// The widths of the items of a tile.
using Widths = std::vector<std::vector<double>>;

/// Tiles of one kind, all as large as the largest must be.
struct Section
{
    int count = 0;
    Widths full;
    Widths brief;
};

/// What is to be placed: on a page, queues come before extensions.
struct Tiles
{
    Section queues;
    Section extensions;

    [[nodiscard]] int count() const { return queues.count + extensions.count; }
};

/// How many columns there are of each kind.
struct Columns
{
    int queues = 1;
    int extensions = 1;
};

/// How many tiles of each kind a page has.
struct Page
{
    int queues = 0;
    int extensions = 0;
};

void widen(Widths &all, const WallTile &tile, const QFont &font, bool isBrief)
{
    all.resize(std::max(all.size(), tile.groups.size()));
    for (std::size_t i = 0; i < tile.groups.size(); ++i) {
        const std::vector<WallItem> &items = tile.groups[i];
        std::vector<double> &widths = all[i];
        widths.resize(std::max(widths.size(), items.size()));
        for (std::size_t j = 0; j < items.size(); ++j) {
            widths[j] = std::max(widths[j], wallWidth(items[j], font, isBrief));
        }
    }
}

Tiles tilesOf(const std::vector<WallTile> &all, const QFont &font)
{
    Tiles tiles;
    for (const WallTile &tile : all) {
        Section &section = tile.kind == WallTile::Kind::Queue ? tiles.queues : tiles.extensions;
        ++section.count;
        widen(section.full, tile, font, false);
        widen(section.brief, tile, font, true);
    }
    return tiles;
}

std::vector<Page> pagesOf(const Tiles &tiles, int onPage)
{
    std::vector<Page> pages;
    for (int from = 0; from < tiles.count(); from += onPage) {
        const int to = std::min(from + onPage, tiles.count());
        const int queues = std::clamp(tiles.queues.count - from, 0, to - from);
        pages.push_back({queues, to - from - queues});
    }
    return pages;
}

/// The height of a tile in a column of this width, both in capitals; nothing if it does not fit.
std::optional<double> heightOf(const Section &section, double width, const WallLook &look)
{
    const std::size_t all = section.full.size();
    const std::size_t count =
        look.detail == WallDetail::First ? std::min<std::size_t>(all, 1) : all;
    double first = 0;
    double sum = 0;
    double highest = 0; // of those that take turns
    for (std::size_t i = 0; i < count; ++i) {
        const std::vector<double> &widths = (look.isBrief(i) ? section.brief : section.full)[i];
        const double scale = i == 0 ? look.emphasis : 1;
        const double room = (width - 2 * wallMargin) / scale;
        const bool isTooWide =
            std::any_of(widths.begin(), widths.end(), [room](double item) { return item > room; });
        if (isTooWide) {
            return std::nullopt;
        }
        const double height =
            scale * wallLine * static_cast<double>(wallLineEnds(widths, room).size());
        (i == 0 ? first : sum) += height;
        highest = i == 0 ? 0 : std::max(highest, height);
    }
    return wallLine + 2 * wallMargin + first + (look.detail == WallDetail::All ? sum : highest);
}

double columnWidth(double width, int count)
{
    return (width + wallMargin) / count - wallMargin;
}

int rowCount(int tiles, int columns)
{
    return (tiles + columns - 1) / columns;
}

/// Where tiles are to be placed, and letters of which size they have at least; in pixels.
struct Wall
{
    const Tiles &tiles;
    QSizeF size;
    double least;

    [[nodiscard]] bool fits(const std::vector<Page> &pages, const Columns &columns,
                            const WallLook &look, double capital) const
    {
        const QSizeF room = size / capital;
        const auto height = [&](const Section &section, int count) {
            return section.count == 0 ? std::optional(0.0)
                                      : heightOf(section, columnWidth(room.width(), count), look);
        };
        const auto queue = height(tiles.queues, columns.queues);
        const auto extension = height(tiles.extensions, columns.extensions);
        return queue && extension && std::all_of(pages.begin(), pages.end(), [&](const Page &page) {
                   const double rows =
                       rowCount(page.queues, columns.queues) * (*queue + wallMargin) +
                       rowCount(page.extensions, columns.extensions) * (*extension + wallMargin);
                   return rows - wallMargin <= room.height();
               });
    }

    /// Tries all numbers of columns that can be, until `visit` says that it is enough.
    template<class Visit>
    void forColumns(int onPage, Visit visit) const
    {
        constexpr double narrowest = 7;
        const int most =
            std::clamp(static_cast<int>(size.width() / (narrowest * least)), 1, onPage);
        const int mostQueues = std::clamp(tiles.queues.count, 1, most);
        const int mostExtensions = std::clamp(tiles.extensions.count, 1, most);
        for (int queues = 1; queues <= mostQueues; ++queues) {
            for (int extensions = 1; extensions <= mostExtensions; ++extensions) {
                if (visit(Columns{queues, extensions})) {
                    return;
                }
            }
        }
    }

    [[nodiscard]] bool fitsAnyhow(int onPage) const
    {
        const std::vector<Page> pages = pagesOf(tiles, onPage);
        bool isFit = false;
        forColumns(onPage, [&](const Columns &columns) {
            isFit = fits(pages, columns, looks.back(), least);
            return isFit;
        });
        return isFit;
    }

    /// How many tiles can be on a page; on each as many, where there are several.
    [[nodiscard]] int mostOnPage() const
    {
        int few = 1;
        int many = tiles.count();
        if (fitsAnyhow(many)) {
            return many;
        }
        while (many - few > 1) {
            const int middle = (few + many) / 2;
            (fitsAnyhow(middle) ? few : many) = middle;
        }
        return rowCount(tiles.count(), rowCount(tiles.count(), few));
    }

    /// The largest letters that fit; the least do.
    [[nodiscard]] double largest(const std::vector<Page> &pages, const Columns &columns,
                                 const WallLook &look) const
    {
        double low = least;
        double high = std::max(least, size.height() / 4);
        constexpr int steps = 12;
        for (int i = 0; i < steps; ++i) {
            const double middle = (low + high) / 2;
            (fits(pages, columns, look, middle) ? low : high) = middle;
        }
        return low;
    }

    /// Fills a page: rows get what room is left.
    void place(const Page &page, const Columns &columns, WallLayout &layout) const
    {
        struct Part
        {
            int count;
            int columns;
            double height;
        };

        const double capital = layout.look.capital;
        const double gap = wallMargin * capital;
        const auto part = [&](const Section &section, int count, int inRow) {
            constexpr double fewLines = 3;
            const auto height =
                heightOf(section, columnWidth(size.width() / capital, inRow), layout.look);
            return Part{count, inRow, height.value_or(fewLines * wallLine) * capital};
        };
        const std::array<Part, 2> parts{
            part(tiles.queues, page.queues, columns.queues),
            part(tiles.extensions, page.extensions, columns.extensions)};
        double needed = 0;
        for (const Part &of : parts) {
            needed += rowCount(of.count, of.columns) * (of.height + gap);
        }
        const double stretch = std::max(1.0, (size.height() + gap) / needed);
        double top = 0;
        for (const Part &of : parts) {
            const double width = columnWidth(size.width() / capital, of.columns) * capital;
            const double height = (of.height + gap) * stretch;
            for (int i = 0; i < of.count; ++i) {
                const int row = i / of.columns;
                layout.places.append(
                    QRectF(i % of.columns * (width + gap), top + row * height, width, height - gap)
                        .toRect());
            }
            top += rowCount(of.count, of.columns) * height;
        }
    }
};

} // namespace

QFont wallFont(const QFont &like, double capital, bool isBold)
{
    QFont font = like;
    font.setBold(isBold);
    font.setPixelSize(manyPixels);
    const double share = QFontMetricsF(font).capHeight() / manyPixels;
    int pixels = static_cast<int>(std::ceil(capital / std::max(share, 0.1)));
    font.setPixelSize(pixels);
    while (QFontMetricsF(font).capHeight() < capital) { // it is rounded
        font.setPixelSize(++pixels);
    }
    return font;
}

const QString &wallText(const WallItem &item, bool isBrief)
{
    return isBrief && !item.brief.isEmpty() ? item.brief : item.text;
}

double wallWidth(const WallItem &item, const QFont &font, bool isBrief)
{
    constexpr double least = 6; ///< that is left of what may be elided
    QFont large = font;
    large.setPixelSize(manyPixels);
    const QFontMetricsF metrics(large);
    const QString &text = wallText(item, isBrief);
    const QString &room = isBrief && !item.briefRoom.isEmpty() ? item.briefRoom : item.room;
    const double width =
        std::max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(room)) /
        metrics.capHeight();
    const double sign = item.sign.isNull() ? 0 : wallSign + wallPart;
    return width > 0 ? (item.mayElide ? least : width) + sign : 0;
}

std::vector<std::size_t> wallLineEnds(const std::vector<double> &widths, double room)
{
    std::vector<std::size_t> ends;
    double width = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (width > 0 && width + wallGap + widths[i] > room) {
            ends.push_back(i);
            width = 0;
        }
        width += widths[i] + (width > 0 && widths[i] > 0 ? wallGap : 0);
    }
    ends.push_back(widths.size());
    return ends;
}

WallLayout WallLayout::of(const std::vector<WallTile> &tiles, const QSize &size, double least,
                          const QFont &font)
{
    WallLayout layout;
    layout.look.capital = least;
    if (tiles.empty() || size.isEmpty()) {
        return layout;
    }
    const Tiles all = tilesOf(tiles, font);
    const Wall wall{all, size, least};
    layout.tilesOnPage = wall.mostOnPage();
    const std::vector<Page> pages = pagesOf(all, layout.tilesOnPage);
    Columns best;
    bool isFound = false;
    for (const WallLook &look : looks) {
        layout.look = look;
        layout.look.capital = least;
        wall.forColumns(layout.tilesOnPage, [&](const Columns &columns) {
            if (wall.fits(pages, columns, look, least)) {
                const double capital = wall.largest(pages, columns, look);
                if (!isFound || capital > layout.look.capital) {
                    layout.look.capital = capital;
                    best = columns;
                }
                isFound = true;
            }
            return false;
        });
        if (isFound) {
            break;
        }
    }
    for (const Page &page : pages) {
        wall.place(page, best, layout);
    }
    return layout;
}

} // namespace cacofonisk::ui
