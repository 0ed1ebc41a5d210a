// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/autostart.h"

#include "ui/frame/applicationid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace cacofonisk::ui {

QString autostartPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1String("/autostart/") + applicationId + QLatin1String(".desktop");
}

bool isStartedWithTheSession()
{
    QFile file(autostartPath());
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    constexpr qint64 most = 64 * 1024;
    for (const QByteArray &line : file.read(most).split('\n')) {
        // That is how desktops switch an entry off.
        if (line.trimmed() == "Hidden=true" ||
            line.trimmed() == "X-GNOME-Autostart-enabled=false") {
            return false;
        }
    }
    return true;
}

QString execArgument(const QString &argument)
{
    QString quoted = argument;
    quoted.replace(u'%', QLatin1String("%%"));
    for (const QChar c : {u'\\', u'"', u'`', u'$'}) {
        quoted.replace(c, QString(u'\\') + c);
    }
    quoted.replace(u'\\', QLatin1String("\\\\")); // once more: it is a string value
    quoted.replace(u'\n', QLatin1String("\\n"));
    return u'"' + quoted + u'"';
}

Result<void> startWithTheSession(bool isWanted)
{
    const QString path = autostartPath();
    const auto failed = [&path](const QString &why) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                    {QDir::toNativeSeparators(path), why}));
    };
    if (!isWanted) {
        QFile file(path);
        if (file.exists() && !file.remove()) {
            return failed(file.errorString());
        }
        return {};
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        const QString program = execArgument(QCoreApplication::applicationFilePath());
        file.write("[Desktop Entry]\nType=Application\nName=Cacofonisk\nIcon=" +
                   QByteArray(applicationId.data(), applicationId.size()) +
                   "\nX-GNOME-Autostart-enabled=true\nExec=" + program.toUtf8() + " --minimised\n");
    }
    if (!file.commit()) {
        return failed(file.errorString());
    }
    return {};
}

} // namespace cacofonisk::ui
