// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/history/keeper.h"
#include "core/session/serverstatus.h"
#include "core/session/sessionupdate.h"

#include <QMap>
#include <QObject>

#include <memory>

class QSettings;

namespace cacofonisk::ui {

/// What the user wants to be kept.
struct HistorySettings
{
    bool isKept = true; ///< calls of servers, as they end
    int days = 365;     ///< 0: however old
    int megabytes = 0;  ///< 0: however much

    bool operator==(const HistorySettings &) const = default;

    [[nodiscard]] static HistorySettings load(const QSettings &settings);
    void save(QSettings &settings) const;
};

/// Keeps calls in the history of this user, as the preferences say.
class HistoryKeeping final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryKeeping(QObject *parent = nullptr);
    ~HistoryKeeping() override;

    /// Reads the preferences, which may have changed.
    void readSettings();

    /// Keeps the calls of a live session that have ended.
    void apply(const session::SessionUpdate &update);
    void setStatus(const session::ServerStatus &status);
    /// No server is followed any more.
    void clear();

    /// Keeps the calls of a recording, whatever the preferences say.
    void take(const history::TakenRecording &recording);

signals:
    void failed(const cacofonisk::Error &error);
    void taken(int count);

private:
    [[nodiscard]] history::Keeper &keeper();
    void watch();

    HistorySettings m_settings;
    std::unique_ptr<history::Keeper> m_keeper; ///< null until something is to be kept
    QMap<int, QString> m_live;                 ///< the names of servers by their numbers
};

} // namespace cacofonisk::ui
