// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace cacofonisk::ui {

/// How long a caller may wait in a queue; each queue's own, remembered.
class QueueThresholds final : public QObject
{
    Q_OBJECT

public:
    struct Of
    {
        std::chrono::seconds warn{30};
        std::chrono::seconds alarm{60};

        bool operator==(const Of &) const = default;
    };

    /// What a wait is by them, from good to bad.
    enum class Level : std::uint8_t { Fine, Warn, Alarm };

    using QObject::QObject;

    [[nodiscard]] Of of(const QString &queue) const;
    void set(const QString &queue, const Of &thresholds);

    [[nodiscard]] Level levelOf(const QString &queue, calls::Duration waited) const;

signals:
    void changed();

private:
    mutable QHash<QString, Of> m_known; ///< read so far
};

} // namespace cacofonisk::ui
