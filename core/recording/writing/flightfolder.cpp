// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/flightfolder.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace cacofonisk::recording {

namespace {

const QString lockEnding = QStringLiteral(".lock");
const QString anyFolder = QStringLiteral("flight-*");

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + lockEnding);
    lock->setStaleLockTime(0); // however old: only the end of its program frees it
    return lock;
}

/// A folder without a lock was left by a program that no longer runs, or that ended just now: its
/// lock is there before the folder, and is released after it is gone.
void deleteLeft(const QDir &parent)
{
    for (const QString &name : parent.entryList({anyFolder}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = parent.filePath(name);
        const auto lock = lockOf(path);
        if (lock->tryLock(0)) {
            QDir(path).removeRecursively();
        }
    }
}

} // namespace

FlightFile::~FlightFile()
{
    QFile::remove(m_path);
}

Result<std::unique_ptr<FlightFolder>> FlightFolder::create(const QString &parent)
{
    const QDir above(parent);
    const QString path = above.filePath(
        QStringLiteral("flight-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    const bool isThere = above.mkpath(QStringLiteral("."));
    if (isThere) {
        deleteLeft(above);
    }
    auto lock = lockOf(path);
    const auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!isThere || !lock->tryLock(0) || !above.mkdir(path, ownerAlone)) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "What is received cannot be kept for a while: no "
                                             "folder can be created in %1."),
                  {parent}));
    }
    return std::unique_ptr<FlightFolder>(new FlightFolder(path, std::move(lock)));
}

FlightFolder::~FlightFolder()
{
    QDir(m_path).removeRecursively();
}

std::shared_ptr<FlightFile> FlightFolder::newFile()
{
    return std::make_shared<FlightFile>(
        QDir(m_path).filePath(QStringLiteral("%1.jsonl").arg(++m_files, 6, 10, QLatin1Char('0'))));
}

} // namespace cacofonisk::recording
