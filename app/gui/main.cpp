// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/gui/options.h"
#include "ui/desk/singleinstance.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

using namespace cacofonisk;

namespace {

/// Whether there was anything to open.
bool open(ui::MainWindow &window, const ui::StartRequest &request)
{
    if (request.isDemo) {
        window.openDemo(request.replay);
    } else if (!request.file.isEmpty()) {
        window.open(request.file, request.replay);
    }
    return request.isDemo || !request.file.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("cacofonisk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationVersion(QStringLiteral(CACOFONISK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("cacofonisk"));
    QApplication::setQuitOnLastWindowClosed(false); // it may go on in the tray
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
    const ui::StartRequest request = options->startRequest();
    ui::SingleInstance instance(ui::SingleInstance::usualPlace());
    const bool isOnItsOwn = !options->screenshot.isEmpty();
    if (!isOnItsOwn && !instance.becomeFirst() && options->isForAny() && instance.tell(request)) {
        return 0;
    }
    ui::MainWindow window;
    QObject::connect(&window, &ui::MainWindow::closed, &application, &QApplication::quit);
    QObject::connect(&instance, &ui::SingleInstance::requested, &window,
                     [&window](const ui::StartRequest &again) {
                         window.bringForward();
                         open(window, again);
                     });
    window.start(options->isMinimised);
    if (!open(window, request)) {
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
