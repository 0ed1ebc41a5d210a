// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessibleWidget>

namespace cacofonisk::ui {

class Timeline;

/// The timeline for screen readers: a slider whose value is the playhead in seconds since the start
/// of the recording, and whose description is the time of day and what is going on then.
class AccessibleTimeline final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleTimeline(Timeline &timeline);

    /// For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &key, QObject *object);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    /// Has the recording go there, as a click does.
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    Timeline &m_timeline;
};

} // namespace cacofonisk::ui
