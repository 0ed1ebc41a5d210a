// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/replay/timeline.h"

#include "ui/formatting/colours.h"
#include "ui/formatting/times.h"
#include "ui/replay/accessibletimeline.h"
#include "ui/replay/callmoments.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace cacofonisk::ui {

using calls::Call;

namespace {

/// The pixels that are marked: thousands of marks may share one.
std::vector<double> marked(const std::vector<bool> &pixels)
{
    std::vector<double> places;
    for (std::size_t at = 0; at < pixels.size(); ++at) {
        if (pixels[at]) {
            places.push_back(static_cast<double>(at));
        }
    }
    return places;
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(AccessibleTimeline::make); // the same one is installed once
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline of the session"));
    setCursor(Qt::PointingHandCursor);
}

QSize Timeline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 2};
}

QSize Timeline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height() * 2};
}

void Timeline::setCalls(const CallEntries &calls, Moment first, Moment last)
{
    m_first = first;
    m_last = last;
    m_bars.clear();
    m_transfers.clear();
    for (const auto &entry : calls.all()) {
        if (!entry->known || entry->isFolded) {
            continue;
        }
        const Call &call = entry->known;
        m_bars.push_back({call.started, call.ended.value_or(last), isFailure(call)});
        for (const calls::Transfer &transfer : call.transfers) {
            m_transfers.push_back(transfer.at);
        }
    }
    layOut();
}

void Timeline::setPosition(Moment position)
{
    if (m_position != position) {
        m_position = position;
        update();
        tellReaders();
    }
}

/// Each second of the recording once.
void Timeline::tellReaders()
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(m_position - m_first);
    if (std::exchange(m_told, seconds) == seconds) {
        return;
    }
    const double value = std::chrono::duration<double>(m_position - m_first).count();
    QAccessibleValueChangeEvent valueChange(this, value);
    QAccessible::updateAccessibility(&valueChange);
    QAccessibleEvent wordsChange(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&wordsChange);
}

QString Timeline::words() const
{
    return isEmpty() ? QString() : wordsAt(m_position);
}

QString Timeline::wordsAt(Moment moment) const
{
    const double most = static_cast<double>(m_counts.size()) - 1; // it may have been resized unseen
    const auto pixel = static_cast<std::size_t>(std::clamp(x(moment), 0.0, most));
    return tr("%1, calls in progress: %2").arg(clockText(moment)).arg(m_counts[pixel]);
}

void Timeline::clear()
{
    m_bars.clear();
    m_transfers.clear();
    m_first = m_last = m_position = {};
    m_told = std::chrono::seconds(-1);
    layOut();
}

void Timeline::layOut()
{
    const auto width = static_cast<std::size_t>(std::max(1, this->width()));
    m_counts.assign(width + 1, 0);
    m_transferAt.assign(width, false);
    m_failureAt.assign(width, false);
    if (!isEmpty()) {
        const auto pixel = [&](Moment moment) {
            return static_cast<std::size_t>(std::clamp(x(moment), 0.0, double(width - 1)));
        };
        for (const Bar &bar : m_bars) {
            ++m_counts[pixel(bar.from)];
            --m_counts[pixel(bar.to) + 1];
            m_failureAt[pixel(bar.to)] = bar.failed || m_failureAt[pixel(bar.to)];
        }
        for (const Moment transfer : m_transfers) {
            m_transferAt[pixel(transfer)] = true;
        }
        for (std::size_t i = 1; i < m_counts.size(); ++i) {
            m_counts[i] += m_counts[i - 1];
        }
    }
    update();
}

double Timeline::x(Moment moment) const
{
    const double whole = static_cast<double>((m_last - m_first).count());
    return static_cast<double>((moment - m_first).count()) / whole * (width() - 1);
}

Moment Timeline::momentAt(double x) const
{
    const double whole = static_cast<double>((m_last - m_first).count());
    const double share = std::clamp(x / std::max(1, width() - 1), 0.0, 1.0);
    return m_first + calls::Duration(static_cast<std::int64_t>(share * whole));
}

void Timeline::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter.fillRect(rect(), ground);
    if (isEmpty()) {
        return;
    }
    // A third of the height is for the marks.
    const int top = height() / 3;
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    QColor curve = readable(Hue::Blue, text, ground);
    QPainterPath area;
    area.moveTo(0, height());
    for (int i = 0; i < width(); ++i) {
        const double share = static_cast<double>(m_counts[static_cast<std::size_t>(i)]) / most;
        area.lineTo(i, height() - share * (height() - top - 1));
        area.lineTo(i + 1, height() - share * (height() - top - 1));
    }
    area.lineTo(width(), height());
    curve.setAlphaF(0.45F);
    painter.fillPath(area, curve);

    painter.setRenderHint(QPainter::Antialiasing);
    const double size = top * 0.4;
    const double middle = top * 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(readable(Hue::Purple, text, ground));
    for (const double at : marked(m_transferAt)) {
        painter.drawPolygon(QPolygonF(
            {{at, middle - size}, {at + size, middle}, {at, middle + size}, {at - size, middle}}));
    }
    painter.setPen(QPen(readable(Hue::Vermilion, text, ground), 1.6));
    for (const double at : marked(m_failureAt)) {
        const double arm = size * 0.8;
        painter.drawLine(QPointF(at - arm, middle - arm), QPointF(at + arm, middle + arm));
        painter.drawLine(QPointF(at - arm, middle + arm), QPointF(at + arm, middle - arm));
    }
    painter.setPen(QPen(text, 2));
    const double playhead = std::clamp(x(m_position), 1.0, width() - 1.0);
    painter.drawLine(QPointF(playhead, 0), QPointF(playhead, height()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isEmpty()) {
        emit seekWanted(momentAt(event->position().x()));
    }
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0 && !isEmpty()) {
        emit seekWanted(momentAt(event->position().x()));
    }
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const calls::Duration step = this->step();
    const calls::Duration page = step * 10;
    switch (isEmpty() ? 0 : event->key()) {
    case Qt::Key_Left:
        emit seekWanted(std::max(m_first, m_position - step));
        break;
    case Qt::Key_Right:
        emit seekWanted(std::min(m_last, m_position + step));
        break;
    case Qt::Key_PageUp:
        emit seekWanted(std::max(m_first, m_position - page));
        break;
    case Qt::Key_PageDown:
        emit seekWanted(std::min(m_last, m_position + page));
        break;
    case Qt::Key_Home:
        emit seekWanted(m_first);
        break;
    case Qt::Key_End:
        emit seekWanted(m_last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !isEmpty()) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsAt(momentAt(help->pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace cacofonisk::ui
