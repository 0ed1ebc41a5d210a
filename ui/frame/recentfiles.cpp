// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace cacofonisk::ui {

namespace {

constexpr auto recentFilesKey = "recentFiles";
constexpr qsizetype most = 8;

} // namespace

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
    , m_paths(QSettings().value(QLatin1String(recentFilesKey)).toStringList())
{}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_paths.resize(std::min(m_paths.size(), most));
    save();
}

void RecentFiles::remove(const QString &path)
{
    m_paths.removeAll(QFileInfo(path).absoluteFilePath());
    save();
}

void RecentFiles::clear()
{
    m_paths.clear();
    save();
}

void RecentFiles::save()
{
    QSettings().setValue(QLatin1String(recentFilesKey), m_paths);
    emit changed();
}

} // namespace cacofonisk::ui
