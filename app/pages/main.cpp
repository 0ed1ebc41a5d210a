// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// Writes manual pages and completions into a folder, for packaging: cacofonisk-pages FOLDER

#include "app/pages/completions.h"
#include "app/pages/manpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

using namespace cacofonisk::pages;

namespace {

bool write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
    }
    if (!file.commit()) {
        std::fprintf(stderr, "%s cannot be written: %s\n", qUtf8Printable(path),
                     qUtf8Printable(file.errorString()));
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 2) {
        std::fputs("usage: cacofonisk-pages FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(words[1]);
    for (const Program &program : {window(), commandLine()}) {
        const QString name = program.name;
        if (!write(folder.filePath(name + QLatin1String(".1")), manPage(program)) ||
            !write(folder.filePath(name + QLatin1String(".bash")), bashCompletion(program)) ||
            !write(folder.filePath(name + QLatin1String(".zsh")), zshCompletion(program)) ||
            !write(folder.filePath(name + QLatin1String(".fish")), fishCompletion(program))) {
            return 1;
        }
    }
    return 0;
}
