// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/replay/accessibletimeline.h"

#include "ui/replay/timeline.h"

#include <algorithm>
#include <cmath>

namespace cacofonisk::ui {

namespace {

double secondsOf(calls::Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

AccessibleTimeline::AccessibleTimeline(Timeline &timeline)
    : QAccessibleWidget(&timeline, QAccessible::Slider)
    , m_timeline(timeline)
{}

QAccessibleInterface *AccessibleTimeline::make(const QString & /*key*/, QObject *object)
{
    auto *const timeline = qobject_cast<Timeline *>(object);
    return timeline ? new AccessibleTimeline(*timeline) : nullptr;
}

QString AccessibleTimeline::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Description:
    case QAccessible::Value:
        return m_timeline.words();
    default: // Qt's enumeration goes on beyond its enumerators
        return QAccessibleWidget::text(kind);
    }
}

void *AccessibleTimeline::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface) {
        return static_cast<QAccessibleValueInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

QVariant AccessibleTimeline::currentValue() const
{
    return secondsOf(m_timeline.position() - m_timeline.first());
}

void AccessibleTimeline::setCurrentValue(const QVariant &value)
{
    const double most = maximumValue().toDouble();
    const double wanted = value.toDouble();
    if (std::isfinite(wanted) && most > 0) {
        const std::chrono::duration<double> since(std::clamp(wanted, 0.0, most));
        emit m_timeline.seekWanted(m_timeline.first() +
                                   std::chrono::duration_cast<calls::Duration>(since));
    }
}

QVariant AccessibleTimeline::minimumValue() const
{
    return 0.0;
}

QVariant AccessibleTimeline::maximumValue() const
{
    return secondsOf(m_timeline.last() - m_timeline.first());
}

QVariant AccessibleTimeline::minimumStepSize() const
{
    return secondsOf(m_timeline.step());
}

} // namespace cacofonisk::ui
