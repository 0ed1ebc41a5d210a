// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// Opens the page of who calls: when the phone of an extension rings, the page of the caller's
// number is opened, once for each call.
//
//     openincrm tls://user@pbx.example 1002 https://crm.example/by-number/ xdg-open
//     openincrm session.ami.gz 1002 https://crm.example/by-number/    (only writes the addresses)

#include "core/session/monitor.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <iostream>

using namespace cacofonisk;
using session::Monitor;

namespace {

class PageOpener final : public QObject
{
public:
    PageOpener(const QString &extension, QString address, QString program)
        : m_extension(extension.toStdString())
        , m_address(std::move(address))
        , m_program(std::move(program))
    {}

    void onCall(const calls::SharedCall &call)
    {
        const bool rangHere = std::any_of(
            call->rang.begin(), call->rang.end(),
            [this](const calls::DialTarget &target) { return target.party.num == m_extension; });
        if (rangHere && !call->caller.num.empty() && !m_opened.contains(call->id)) {
            m_opened.insert(call->id);
            open(QString::fromStdString(call->caller.num));
        }
    }

private:
    void open(const QString &number)
    {
        // A caller's number is text from outside: here it cannot become anything but text.
        const QString address = m_address + QString::fromLatin1(QUrl::toPercentEncoding(number));
        if (m_program.isEmpty()) {
            std::cout << address.toStdString() << std::endl;
        } else {
            QProcess::startDetached(m_program, {address});
        }
    }

    std::string m_extension;
    QString m_address;
    QString m_program;
    QSet<quint64> m_opened; ///< calls, by id
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    PageOpener opener(words.value(2), words.value(3), words.value(4));
    Monitor monitor;
    QObject::connect(&monitor, &Monitor::callStarted, &opener, &PageOpener::onCall);
    QObject::connect(&monitor, &Monitor::callChanged, &opener, &PageOpener::onCall);
    // A recording that is played at full speed may have told of its ringing and its end at once.
    QObject::connect(&monitor, &Monitor::callEnded, &opener, &PageOpener::onCall);
    QObject::connect(&monitor, &Monitor::playingFinished, qApp, &QCoreApplication::quit);
    QObject::connect(&monitor, &Monitor::playingFailed, qApp, [] { QCoreApplication::exit(1); });
    if (!words.value(1).contains(QStringLiteral("://"))) {
        monitor.play(words.value(1));
    } else if (!monitor.follow(words[1], qgetenv("CACOFONISK_SECRET").toStdString())) {
        return 1;
    }
    return QCoreApplication::exec();
}
