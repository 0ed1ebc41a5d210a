// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/steadyscrollbar.h"

#include <QAccessible>
#include <QStyle>
#include <QStyleOptionSlider>

namespace cacofonisk::ui {

void SteadyScrollBar::sliderChange(SliderChange change)
{
    if (change == SliderOrientationChange || QAccessible::isActive() || slider() != m_painted) {
        QScrollBar::sliderChange(change);
    }
}

void SteadyScrollBar::paintEvent(QPaintEvent *event)
{
    m_painted = slider();
    QScrollBar::paintEvent(event);
}

QRect SteadyScrollBar::slider() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
}

} // namespace cacofonisk::ui
