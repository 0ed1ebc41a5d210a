// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/historykeeping.h"

#include "core/history/database.h"

#include <QSettings>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView keptKey("history/kept");
constexpr QLatin1StringView daysKey("history/days");
constexpr QLatin1StringView megabytesKey("history/megabytes");

} // namespace

HistorySettings HistorySettings::load(const QSettings &settings)
{
    HistorySettings read;
    read.isKept = settings.value(keptKey, read.isKept).toBool();
    read.days = std::max(0, settings.value(daysKey, read.days).toInt());
    read.megabytes = std::max(0, settings.value(megabytesKey, read.megabytes).toInt());
    return read;
}

void HistorySettings::save(QSettings &settings) const
{
    settings.setValue(keptKey, isKept);
    settings.setValue(daysKey, days);
    settings.setValue(megabytesKey, megabytes);
}

HistoryKeeping::HistoryKeeping(QObject *parent)
    : QObject(parent)
    , m_settings(HistorySettings::load(QSettings()))
{}

HistoryKeeping::~HistoryKeeping() = default;

history::Keeper &HistoryKeeping::keeper()
{
    if (!m_keeper) {
        m_keeper = std::make_unique<history::Keeper>(history::standardPath());
        connect(m_keeper.get(), &history::Keeper::failed, this, &HistoryKeeping::failed);
        connect(m_keeper.get(), &history::Keeper::taken, this, &HistoryKeeping::taken);
        constexpr qint64 megabyte = 1'000'000;
        m_keeper->setLimits({std::chrono::days(m_settings.days), m_settings.megabytes * megabyte});
    }
    return *m_keeper;
}

void HistoryKeeping::readSettings()
{
    const HistorySettings before = std::exchange(m_settings, HistorySettings::load(QSettings()));
    if (m_settings != before) {
        m_keeper.reset(); // its limits are others; what it was handed is written
        watch();
    }
}

void HistoryKeeping::apply(const session::SessionUpdate &update)
{
    const bool hasEnded = std::any_of(update.known.begin(), update.known.end(),
                                      [](const auto &call) { return call->ended.has_value(); });
    if (update.isLive && m_settings.isKept && hasEnded) {
        keeper().keep(update.known);
    }
}

void HistoryKeeping::setStatus(const session::ServerStatus &status)
{
    const auto before = m_live;
    if (status.isLive()) {
        m_live.insert(status.server, status.name);
    } else {
        m_live.remove(status.server);
    }
    if (m_live != before) {
        watch();
    }
}

void HistoryKeeping::clear()
{
    m_live.clear();
    watch();
}

void HistoryKeeping::watch()
{
    std::vector<std::string> names;
    if (m_settings.isKept) {
        for (const QString &name : std::as_const(m_live)) {
            names.push_back(name.toStdString());
        }
    }
    if (m_keeper || !names.empty()) {
        keeper().setWatched(names);
    }
}

void HistoryKeeping::take(const history::TakenRecording &recording)
{
    keeper().take(recording);
}

} // namespace cacofonisk::ui
