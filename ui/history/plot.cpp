// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/plot.h"

#include "ui/history/plotpainter.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace cacofonisk::ui {

Plot::Plot(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void Plot::setData(const PlotData &data)
{
    if (m_data == data) {
        return;
    }
    m_data = data;
    m_current.reset();
    setAccessibleName(data.title);
    setAccessibleDescription({});
    update();
}

void Plot::setCurrent(std::optional<std::size_t> part)
{
    if (part && *part >= m_data.parts.size()) {
        part.reset();
    }
    if (m_current != part) {
        m_current = part;
        update();
        sayCurrent();
    }
}

QString Plot::wordsOf(std::size_t part) const
{
    const PlotPart &of = m_data.parts[part];
    return tr("%1: %2", "a part of a plot, and its number")
        .arg(of.spoken, of.value ? valueText(*of.value, m_data.unit) : tr("not known"));
}

void Plot::sayCurrent()
{
    setAccessibleDescription(m_current ? wordsOf(*m_current) : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Plot::drawTo(QPainter &painter, const QRectF &area, bool isForPaper) const
{
    QPalette colours = palette();
    if (isForPaper) {
        colours.setColor(QPalette::Base, Qt::white);
        colours.setColor(QPalette::Text, Qt::black);
    }
    painter.fillRect(area, colours.color(QPalette::Base));
    PlotPainter(m_data, area.adjusted(8, 4, -8, -4), font(), colours).paint(painter);
}

std::optional<std::size_t> Plot::partAt(const QPointF &point) const
{
    return PlotPainter(m_data, QRectF(rect()).adjusted(8, 4, -8, -4), font(), palette())
        .partAt(point);
}

void Plot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    PlotPainter(m_data, QRectF(rect()).adjusted(8, 4, -8, -4), font(), palette())
        .paint(painter, m_current);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    const auto part = partAt(event->position());
    QToolTip::showText(event->globalPosition().toPoint(), part ? wordsOf(*part) : QString(), this);
    setCursor(part ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Plot::leaveEvent(QEvent *)
{
    QToolTip::hideText();
}

void Plot::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? partAt(event->position()) : std::nullopt;
}

void Plot::mouseReleaseEvent(QMouseEvent *event)
{
    const auto part = partAt(event->position());
    if (part && part == std::exchange(m_pressed, std::nullopt)) {
        setCurrent(part);
        emit currentChanged(static_cast<int>(*part));
        emit activated(static_cast<int>(*part));
    }
}

void Plot::step(int by)
{
    if (m_data.parts.empty()) {
        return;
    }
    const int last = static_cast<int>(m_data.parts.size()) - 1;
    const int from = m_current ? static_cast<int>(*m_current) : by > 0 ? -1 : last + 1;
    setCurrent(static_cast<std::size_t>(std::clamp(from + by, 0, last)));
    emit currentChanged(static_cast<int>(*m_current));
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    const int row = m_data.kind == PlotKind::HeatMap ? static_cast<int>(m_data.columns.size()) : 0;
    const int all = static_cast<int>(m_data.parts.size());
    switch (event->key()) {
    case Qt::Key_Left:
        step(layoutDirection() == Qt::RightToLeft ? 1 : -1);
        break;
    case Qt::Key_Right:
        step(layoutDirection() == Qt::RightToLeft ? -1 : 1);
        break;
    case Qt::Key_Home:
        step(-all);
        break;
    case Qt::Key_End:
        step(all);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (row == 0) {
            event->ignore();
            return;
        }
        step(event->key() == Qt::Key_Up ? -row : row);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current) {
            emit activated(static_cast<int>(*m_current));
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cacofonisk::ui
