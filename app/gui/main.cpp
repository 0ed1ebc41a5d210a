// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/gui/options.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

using namespace cacofonisk;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("cacofonisk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationVersion(QStringLiteral(CACOFONISK_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cacofonisk.svg")));

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
        window.openDemo();
    } else if (!options->file.isEmpty()) {
        window.open(options->file, options->replay);
    }
    if (!options->screenshot.isEmpty()) {
        QTimer::singleShot(options->screenshotAfter, &window, [&] {
            const bool saved = window.grab().save(options->screenshot, "PNG");
            QApplication::exit(saved ? 0 : gui::sayCannotWrite(options->screenshot));
        });
    }
    return QApplication::exec();
}
