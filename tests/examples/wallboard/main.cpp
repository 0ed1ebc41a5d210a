// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// A wallboard: a line for each queue, whenever one changes.
//
//     wallboard tls://user@pbx.example...    (the secret in CACOFONISK_SECRET)
//     wallboard session.ami.gz

#include "core/session/monitor.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>

using namespace cacofonisk;
using session::Monitor;

static void show(const session::SwitchboardUpdate &update)
{
    for (const switchboard::QueueCard &queue : update.cards.queues) {
        const auto free = std::count_if(queue.members.begin(), queue.members.end(),
                                        [](const switchboard::MemberCard &member) {
                                            return member.state == switchboard::Availability::Free;
                                        });
        std::cout << update.name << ' ' << queue.name << ": " << queue.waiting.size()
                  << " waiting, " << free << " of " << queue.members.size() << " free, "
                  << queue.today.answered << " answered and " << queue.today.abandoned
                  << " abandoned today" << std::endl;
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Monitor monitor;
    QObject::connect(&monitor, &Monitor::switchboardChanged, qApp, show);
    QObject::connect(&monitor, &Monitor::playingFinished, qApp, &QCoreApplication::quit);
    QObject::connect(&monitor, &Monitor::playingFailed, qApp, [] { QCoreApplication::exit(1); });
    for (const QString &source : QCoreApplication::arguments().mid(1)) {
        if (!source.contains(QStringLiteral("://"))) {
            monitor.play(source);
        } else if (!monitor.follow(source, qgetenv("CACOFONISK_SECRET").toStdString())) {
            return 1;
        }
    }
    return QCoreApplication::exec();
}
