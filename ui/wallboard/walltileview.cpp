// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/walltileview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cacofonisk::ui {

namespace {

/// Writes lines of items, from the top of a tile downwards.
class TilePainter
{
public:
    TilePainter(QPainter &painter, const QWidget &widget, const QRectF &inside)
        : m_painter(painter)
        , m_widget(widget)
        , m_inside(inside)
    {}

    void writeTitle(const QString &title, double capital)
    {
        m_painter.setFont(wallFont(m_widget.font(), capital, true));
        const QFontMetricsF metrics(m_painter.font());
        write(metrics.elidedText(title, Qt::ElideRight, m_inside.width()), m_inside.left(),
              metrics.horizontalAdvance(title), capital, Hue::Plain);
        m_inside.setTop(m_inside.top() + wallLine * capital);
    }

    void writeGroup(const std::vector<WallItem> &items, double capital, bool isBrief)
    {
        m_painter.setFont(wallFont(m_widget.font(), capital));
        const double room = m_inside.width() / capital;
        std::vector<double> places; // by the room that they may take, so that they stay there
        places.reserve(items.size());
        for (const WallItem &item : items) {
            places.push_back(wallWidth(item, m_painter.font(), isBrief));
        }
        std::size_t from = 0;
        for (const std::size_t end : wallLineEnds(places, room)) {
            double left = m_inside.left();
            for (; from < end; ++from) {
                writeItem(items[from], wallText(items[from], isBrief), left, capital);
                left += places[from] > 0 ? (places[from] + wallGap) * capital : 0;
            }
            m_inside.setTop(m_inside.top() + wallLine * capital);
        }
    }

private:
    void writeItem(const WallItem &item, const QString &text, double left, double capital)
    {
        if (text.isEmpty() || m_inside.top() + capital > m_inside.bottom()) {
            return;
        }
        if (!item.sign.isNull()) {
            const double size = wallSign * capital;
            const QRectF sign(left, m_inside.top() + (capital - size) / 2, size, size);
            item.sign.paint(&m_painter, mirrored(sign).toRect());
            left += (wallSign + wallPart) * capital;
        }
        const QFontMetricsF metrics(m_painter.font());
        // Fonts are not as wide at all sizes: of the margin, most may be used.
        const double room = m_inside.right() - left + wallMargin * capital * 3 / 4;
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        write(shown, left, metrics.horizontalAdvance(shown), capital, item.hue);
    }

    /// Its capitals reach from the top of the line.
    void write(const QString &text, double left, double width, double capital, Hue hue)
    {
        const QPalette &palette = m_widget.palette();
        m_painter.setPen(
            readable(hue, palette.color(QPalette::Text), palette.color(QPalette::Base)));
        const QRectF line(left, m_inside.top(), width, capital);
        const double baseline = m_inside.top() + capital;
        m_painter.drawText(QPointF(mirrored(line).left(), baseline), text);
    }

    [[nodiscard]] QRectF mirrored(QRectF rect) const
    {
        if (m_widget.layoutDirection() == Qt::RightToLeft) {
            rect.moveLeft(m_inside.left() + m_inside.right() - rect.right());
        }
        return rect;
    }

    QPainter &m_painter;
    const QWidget &m_widget;
    QRectF m_inside;
};

} // namespace

WallTileView::WallTileView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
}

void WallTileView::setTile(const WallTile &tile, const WallLook &look, int turn)
{
    const bool isOther = look.detail == WallDetail::InTurn && turn != m_turn;
    if (m_tile == tile && m_look == look && !isOther) {
        return;
    }
    m_tile = tile;
    m_look = look;
    m_turn = turn;
    setAccessibleName(tile.sentence);
    update();
}

QFont WallTileView::smallestFont() const
{
    return wallFont(font(), m_look.capital);
}

void WallTileView::paintEvent(QPaintEvent * /*event*/)
{
    constexpr double usualEdge = 0.05;
    constexpr double strongEdge = 0.22;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = m_tile.edge != Hue::Plain;
    const double edge =
        std::max(1.0, std::round((isStrong ? strongEdge : usualEdge) * m_look.capital));
    QColor colour =
        readable(m_tile.edge, palette().color(QPalette::Text), palette().color(QPalette::Base));
    colour.setAlphaF(isStrong ? 1.0F : 0.3F);
    painter.setPen(QPen(colour, edge));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));

    const double margin = wallMargin * m_look.capital;
    const double between = (wallLine - 1) * m_look.capital; // above the first line, as above others
    TilePainter lines(painter, *this,
                      QRectF(rect()).adjusted(margin, margin + between / 2, -margin, -edge));
    lines.writeTitle(m_tile.title, m_look.capital);
    for (std::size_t i = 0; i < m_tile.groups.size(); ++i) {
        if (isShown(i)) {
            lines.writeGroup(m_tile.groups[i], m_look.capital * (i == 0 ? m_look.emphasis : 1),
                             m_look.isBrief(i));
        }
    }
}

bool WallTileView::isShown(std::size_t group) const
{
    switch (m_look.detail) {
    case WallDetail::All:
        return true;
    case WallDetail::InTurn: {
        const std::size_t others = m_tile.groups.size() - 1;
        return group == 0 || group == 1 + static_cast<std::size_t>(m_turn) % others;
    }
    case WallDetail::First:
        return group == 0;
    }
    return true;
}

} // namespace cacofonisk::ui
