// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/startrequest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView requestKind("cacofonisk");
constexpr QLatin1StringView recordingsKey("files");
constexpr QLatin1StringView demoKey("demo");
constexpr QLatin1StringView askKey("ask");
constexpr QLatin1StringView wallboardsKey("wallboards");
constexpr QLatin1StringView playKey("play");
constexpr QLatin1StringView speedKey("speed");
constexpr QLatin1StringView seekKey("seek");
constexpr double fastest = 1e6;
constexpr double farthest = 1e11; ///< milliseconds: three years

} // namespace

QByteArray StartRequest::toLine() const
{
    const QJsonObject object{
        {requestKind, 1},         {recordingsKey, QJsonArray::fromStringList(files)},
        {demoKey, isDemo},        {askKey, asksForRecordings},
        {playKey, replay.play},   {wallboardsKey, QJsonArray::fromStringList(wallboards)},
        {speedKey, replay.speed}, {seekKey, static_cast<double>(replay.seek.count())},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> StartRequest::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.contains(requestKind)) {
        return std::nullopt;
    }
    StartRequest request;
    const QJsonArray files = object[recordingsKey].toArray();
    for (const auto &value : files) {
        const QString file = value.toString();
        if (QDir::isAbsolutePath(file) && !file.contains(QChar(0))) {
            request.files.append(file);
        }
    }
    request.isDemo = object[demoKey].toBool();
    request.asksForRecordings = object[askKey].toBool();
    const QJsonArray wallboards = object[wallboardsKey].toArray();
    for (const auto &value : wallboards) {
        request.wallboards.append(value.toString());
    }
    request.replay.play = object[playKey].toBool();
    request.replay.speed = std::clamp(object[speedKey].toDouble(1), 0.0, fastest);
    request.replay.seek = std::chrono::milliseconds(
        static_cast<qint64>(std::clamp(object[seekKey].toDouble(), 0.0, farthest)));
    return request;
}

} // namespace cacofonisk::ui
