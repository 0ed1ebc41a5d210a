// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/script.h"
#include "tests/ui/servers/memorykeyring.h"
#include "ui/calls/calltree.h"
#include "ui/mainwindow.h"
#include "ui/servers/savedservers.h"
#include "ui/servers/serverbutton.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::test {

inline const std::string login = R"(
    = Asterisk Call Manager/11.0.0
    > Action: Challenge; AuthType: MD5
    < Response: Success; ActionID: $; Challenge: 123456789
    > Action: Login; AuthType: MD5; Username: watch
)";

inline const std::string accepted = R"(
    < Response: Success; ActionID: $; Message: Authentication accepted
    > Action: Ping
    < Response: Success; ActionID: $; Ping: Pong
    > Action: ListCommands
    < Response: Success; ActionID: $; CoreShowChannels: List. (Priv: reporting);
        Status: List. (Priv: reporting); QueueStatus: List. (Priv: <none>);
        DeviceStateList: List. (Priv: reporting); ExtensionStateList: List. (Priv: reporting);
        ParkedCalls: List. (Priv: call)
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start; Message: Channels will follow
)";

inline const std::string rest = R"(
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete
)" + std::string(deniedLists) + "pings\n";

inline const std::string quiet = login + accepted + rest;

inline const std::string channel =
    "Channel: PJSIP/1001-1; ChannelState: 4; CallerIDNum: 1001; CallerIDName: Alice; "
    "Exten: 1002; Uniqueid: 1; Linkedid: 1";
inline const std::string call = "Event: Newchannel; " + channel;
inline const std::string otherCall =
    "Event: Newchannel; Channel: PJSIP/1003-2; ChannelState: 4; CallerIDNum: 1003; Exten: 1004; "
    "Uniqueid: 2; Linkedid: 2";
inline const std::string listed = "    < Event: CoreShowChannel; ActionID: $; " + channel + '\n';

inline void send(const FakeAmiServer &server, const std::string &script)
{
    server.dialogues().last()->send(QByteArray::fromStdString(wireOfScript(script)));
}

/// A window that follows servers, and the hands of who uses it. The base of tests.
class LiveWindowUser : public QObject
{
protected:
    void begin()
    {
        QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
        QApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.path()));
    }

    /// Another window, of somebody who has never used one.
    void renew()
    {
        m_window.reset();
        qunsetenv("CACOFONISK_SECRET");
        QSettings().clear();
        m_kept = std::make_shared<Kept>();
        m_window =
            std::make_unique<ui::MainWindow>(m_shared, std::make_unique<MemoryKeyring>(m_kept));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    template<class Widget>
    Widget *find()
    {
        return m_window->findChild<Widget *>();
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

    QAbstractItemModel &model() { return *find<ui::CallTree>()->model(); }
    QString state(int row) { return model().index(row, 0).data().toString(); }
    QString line()
    {
        return find<ui::ServerButton>() ? find<ui::ServerButton>()->line() : QString();
    }

    /// The server in this place of the status bar.
    bool isLive(int place)
    {
        const auto *const button = m_window->findChildren<ui::ServerButton *>().value(place);
        return button && button->line().contains(QLatin1String("live"));
    }

    bool click(const QString &text)
    {
        for (QPushButton *const button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text) {
                button->click();
                return true;
            }
        }
        return false;
    }

    ui::SavedServer save(const FakeAmiServer &at)
    {
        ui::SavedServer server = ui::newServer();
        server.settings.connection.address = at.address();
        m_kept->secrets[server.id] = QStringLiteral("geheim");
        ui::saveServers(ui::loadServers() << server);
        return server;
    }

    static ami::ServerUri uriOf(const FakeAmiServer &server,
                                const std::optional<QString> &secret = {})
    {
        return {server.address(), secret};
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Kept> m_kept;
    ui::SharedParts m_shared;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace cacofonisk::test
