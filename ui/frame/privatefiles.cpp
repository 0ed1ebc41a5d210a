// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/privatefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace cacofonisk::ui {

void keepFilesPrivate()
{
    const QFile::Permissions file = QFile::ReadOwner | QFile::WriteOwner;
    const QString settings = QSettings().fileName();
    for (const QString &folder :
         {QFileInfo(settings).path(),
          QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, file | QFile::ExeOwner);
        for (QDirIterator files(folder, QDir::Files | QDir::NoSymLinks | QDir::Hidden);
             files.hasNext();) {
            QFile::setPermissions(files.next(), file);
        }
    }
    // What replaces a file has its permissions.
    if (QFile made(settings);
        !made.exists() && made.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        made.setPermissions(file);
    }
}

} // namespace cacofonisk::ui
