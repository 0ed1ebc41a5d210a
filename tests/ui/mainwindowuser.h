// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/recordings.h"
#include "ui/calls/calltree.h"
#include "ui/desk/startrequest.h"
#include "ui/replay/readingprogress.h"
#include "ui/windows.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace cacofonisk::test {

inline const QString busyHour = QStringLiteral("16/busy-hour.ami.gz");
inline const QString transferred = QStringLiteral("22/blind-refer-b.ami.gz");

/// The program's windows, used as a person would, with settings of its own.
class MainWindowUser : public QObject
{
protected:
    void begin()
    {
        QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
        QApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_settings.path()));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_settings.path()));
    }

    /// As for somebody who has never used the program.
    void renew()
    {
        m_windows.reset();
        QSettings().clear();
        restart();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }

    /// Starts the program again, with the settings as they were left.
    void restart()
    {
        m_windows.reset();
        m_windows = std::make_unique<ui::Windows>();
        m_windows->start({}, {}, false);
        m_window = &m_windows->main();
    }

    template<class Widget>
    Widget &find()
    {
        return *m_window->findChild<Widget *>();
    }

    QAction &action(const QString &text)
    {
        for (QAction *const action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == text) {
                return *action;
            }
        }
        qFatal("no action %s", qPrintable(text));
    }

    QAbstractItemModel &model() { return *find<ui::CallTree>().model(); }

    /// In a window of its own, which is used from now on.
    void open(const QString &path)
    {
        m_windows->open({path});
        m_window = &m_windows->newest();
    }

    void openAndRead(const QString &name)
    {
        open(recording(name));
        QTRY_VERIFY(isReadOut());
    }

    bool isReadOut() { return model().rowCount() > 0 && find<ui::ReadingProgress>().isHidden(); }

    QTemporaryDir m_settings;
    std::unique_ptr<ui::Windows> m_windows;
    ui::CallWindow *m_window = nullptr; ///< that is being used
};

} // namespace cacofonisk::test
