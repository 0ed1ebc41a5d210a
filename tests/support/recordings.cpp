// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/recordings.h"

#include <QDirIterator>

namespace cacofonisk::test {

namespace {

QDir folder()
{
    return QDir(QStringLiteral(RECORDINGS));
}

} // namespace

QString recording(const QString &name)
{
    return folder().filePath(name);
}

QStringList recordings()
{
    QStringList names;
    QDirIterator files(folder().path(), {QStringLiteral("*.ami"), QStringLiteral("*.ami.gz")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.append(folder().relativeFilePath(files.next()));
    }
    names.sort();
    return names;
}

QString parityFolder()
{
    const QString path = QStringLiteral(PARITY);
    return QDir(path).exists() ? path : QString();
}

} // namespace cacofonisk::test
