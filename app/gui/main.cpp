// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/gui/options.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

using namespace cacofonisk;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("cacofonisk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationVersion(QStringLiteral(CACOFONISK_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cacofonisk.svg")));

    QTranslator qtTexts;
    QTranslator texts;
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), qtFolder)) {
        QApplication::installTranslator(&qtTexts);
    }
    if (texts.load(QLocale(), QStringLiteral("cacofonisk"), QStringLiteral("_"),
                   QStringLiteral(":/translations")) ||
        texts.load(QStringLiteral(":/translations/cacofonisk_en"))) {
        QApplication::installTranslator(&texts);
    }

    const auto options = gui::Options::parse(QApplication::arguments());
    if (!options) {
        return gui::sayWrongUsage(options.error());
    }
    if (options->isDone) {
        return 0;
    }
    ui::MainWindow window;
    window.show();
    if (options->isDemo) {
        window.openDemo(options->replay);
    } else if (!options->file.isEmpty()) {
        window.open(options->file, options->replay);
    } else {
        window.connectToServers(options->servers);
    }
    if (!options->screenshot.isEmpty()) {
        QTimer::singleShot(options->screenshotAfter, &window, [&] {
            const bool saved = window.grab().save(options->screenshot, "PNG");
            QApplication::exit(saved ? 0 : gui::sayCannotWrite(options->screenshot));
        });
    }
    return QApplication::exec();
}
