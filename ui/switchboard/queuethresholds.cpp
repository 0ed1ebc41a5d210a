// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/queuethresholds.h"

#include <QSettings>
#include <QUrl>

namespace cacofonisk::ui {

namespace {

/// A name may hold what a key may not.
QString keyOf(const QString &queue, const char *of)
{
    return QStringLiteral("switchboard/queues/%1/%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(queue)), QLatin1String(of));
}

} // namespace

QueueThresholds::Of QueueThresholds::of(const QString &queue) const
{
    const auto known = m_known.constFind(queue);
    if (known != m_known.constEnd()) {
        return *known;
    }
    const QSettings settings;
    Of read;
    const auto seconds = [&](const char *of, std::chrono::seconds usual) {
        const auto count = settings.value(keyOf(queue, of)).toLongLong();
        return count > 0 ? std::chrono::seconds(count) : usual;
    };
    read.warn = seconds("warn", read.warn);
    read.alarm = seconds("alarm", read.alarm);
    return *m_known.insert(queue, read);
}

void QueueThresholds::set(const QString &queue, const Of &thresholds)
{
    QSettings settings;
    settings.setValue(keyOf(queue, "warn"), static_cast<qlonglong>(thresholds.warn.count()));
    settings.setValue(keyOf(queue, "alarm"), static_cast<qlonglong>(thresholds.alarm.count()));
    m_known.insert(queue, thresholds);
    emit changed();
}

QueueThresholds::Level QueueThresholds::levelOf(const QString &queue, calls::Duration waited) const
{
    const Of thresholds = of(queue);
    return waited >= thresholds.alarm  ? Level::Alarm
           : waited >= thresholds.warn ? Level::Warn
                                       : Level::Fine;
}

} // namespace cacofonisk::ui
