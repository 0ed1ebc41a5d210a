// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/gui/options.h"
#include "ui/desk/applicationservice.h"
#include "ui/desk/singleinstance.h"
#include "ui/desk/startrequest.h"
#include "ui/frame/applicationid.h"
#include "ui/frame/privatefiles.h"
#include "ui/windows.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <chrono>
#include <string_view>

using namespace cacofonisk;

namespace {

/// Help and version are for scripts and packagers as well, who have no display.
bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" ||
               argument == "-v";
    });
}

void name()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QCoreApplication::setApplicationName(QStringLiteral("cacofonisk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CACOFONISK_VERSION));
}

void translate(QTranslator &qtTexts, QTranslator &texts)
{
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), qtFolder)) {
        QCoreApplication::installTranslator(&qtTexts);
    }
    if (texts.load(QLocale(), QStringLiteral("cacofonisk"), QStringLiteral("_"),
                   QStringLiteral(":/translations")) ||
        texts.load(QStringLiteral(":/translations/cacofonisk_en"))) {
        QCoreApplication::installTranslator(&texts);
    }
}

int sayWords(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTranslator qtTexts;
    QTranslator texts;
    translate(qtTexts, texts);
    const auto options = gui::Options::parse(QCoreApplication::arguments());
    return options ? 0 : gui::sayWrongUsage(options.error());
}

/// Ends the program where the session bus started it, and then nobody asks it for anything.
void quitUnlessAskedFor(const ui::Windows &windows, const ui::ApplicationService &service)
{
    auto *const patience = new QTimer(QCoreApplication::instance());
    patience->setSingleShot(true);
    QObject::connect(&service, &ui::ApplicationService::requested, patience, &QTimer::stop);
    QObject::connect(patience, &QTimer::timeout, &windows, &ui::Windows::allClosed);
    patience->start(std::chrono::seconds(10));
}

} // namespace

int main(int argc, char **argv)
{
    name();
    if (asksForWords(argc, argv)) {
        return sayWords(argc, argv);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Cacofonisk"));
    QApplication::setDesktopFileName(ui::applicationId);
    QApplication::setQuitOnLastWindowClosed(false); // it may go on in the tray
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cacofonisk.svg")));

    QTranslator qtTexts;
    QTranslator texts;
    translate(qtTexts, texts);
    const auto options = gui::Options::parse(QApplication::arguments());
    if (!options) {
        return gui::sayWrongUsage(options.error());
    }
    if (options->isDone) {
        return 0;
    }
    ui::keepFilesPrivate();
    if (const auto checked = options->checkWallboards(); !checked) {
        return gui::sayWrongUsage(checked.error());
    }
    const ui::StartRequest request = options->startRequest();
    ui::SingleInstance instance(ui::SingleInstance::usualPlace());
    const bool isOnItsOwn = !options->screenshot.isEmpty();
    if (!isOnItsOwn && !instance.becomeFirst() && options->isForAny() && instance.tell(request)) {
        return 0;
    }
    ui::Windows windows;
    QObject::connect(&windows, &ui::Windows::allClosed, &application, &QApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&instance, &ui::SingleInstance::requested, &windows, &ui::Windows::startAgain);
    ui::ApplicationService service;
    QObject::connect(&service, &ui::ApplicationService::requested, &windows,
                     &ui::Windows::startAgain);
    const bool isOnTheBus = !isOnItsOwn && service.publish();
    if (options->isActivated && isOnTheBus) {
        quitUnlessAskedFor(windows, service);
    } else {
        windows.start(request, options->servers, options->isMinimised);
    }
    if (!options->screenshot.isEmpty()) {
        QTimer::singleShot(options->screenshotAfter, &windows, [&] {
            const bool saved = windows.newest().grab().save(options->screenshot, "PNG");
            QApplication::exit(saved ? 0 : gui::sayCannotWrite(options->screenshot));
        });
    }
    return QApplication::exec();
}
