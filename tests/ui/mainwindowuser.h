// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/recordings.h"
#include "ui/calls/calltree.h"
#include "ui/mainwindow.h"

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

/// A window that is used as a person would, with settings of its own.
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
    }

    /// Another window, of somebody who has never used one.
    void renew()
    {
        m_window.reset();
        QSettings().clear();
        m_window = std::make_unique<ui::MainWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
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

    void openAndRead(const QString &name)
    {
        m_window->open(recording(name));
        QTRY_VERIFY(isReadOut());
    }

    bool isReadOut()
    {
        const auto *const reading =
            m_window->statusBar()->findChild<QWidget *>(QStringLiteral("reading"));
        return model().rowCount() > 0 && reading->isHidden();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace cacofonisk::test
