// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// Reports all the things: a line for each report of a server or of a recording.
//
//     reportall tls://user@pbx.example    (the secret in CACOFONISK_SECRET)
//     reportall session.ami.gz

#include "core/session/monitor.h"

#include <QCoreApplication>

#include <iostream>

using namespace cacofonisk;
using reports::Channel;
using reports::Channels;
using reports::Occasion;

namespace {

std::ostream &operator<<(std::ostream &out, const Channel &channel)
{
    return out << std::string_view(channel.callerId.num);
}

std::ostream &operator<<(std::ostream &out, const Channels &channels)
{
    for (const Channel &channel : channels) {
        out << (&channel == &channels.front() ? "" : ", ") << channel;
    }
    return out;
}

class ReportAllTheThings final : public reports::Reporter
{
    void bDial(const Occasion &, const Channel &caller, const Channels &targets) override
    {
        std::cout << targets << " ringing, called by " << caller << '\n';
    }

    void bDialEnd(const Occasion &, const Channel &caller, const Channels &targets,
                  std::string_view reason) override
    {
        std::cout << targets << " no longer ringing for " << caller << ": " << reason << '\n';
    }

    void up(const Occasion &, const Channel &caller, const Channel &target) override
    {
        std::cout << caller << " talking with " << target << '\n';
    }

    void attendedTransfer(const Occasion &, const Channel &caller, const Channel &transferer,
                          const Channel &target) override
    {
        std::cout << transferer << " transferred " << caller << " to " << target << '\n';
    }

    void blindTransfer(const Occasion &, const Channel &caller, const Channel &transferer,
                       const Channels &targets) override
    {
        std::cout << transferer << " sent " << caller << " to " << targets << '\n';
    }

    void blondeTransfer(const Occasion &, const Channel &caller, const Channel &transferer,
                        const Channels &targets) override
    {
        std::cout << transferer << " left " << caller << " to " << targets << '\n';
    }

    void hangup(const Occasion &, const Channel &caller, reports::HangupReason reason) override
    {
        std::cout << caller << " hung up: " << reports::nameOf(reason) << '\n';
    }

    void queueCallerAbandon(const Occasion &, const Channel &caller) override
    {
        std::cout << caller << " left the queue\n";
    }

    void userEvent(const Occasion &, const Channel *, const tracking::UserEvent &event) override
    {
        std::cout << "a user event with " << event.fields.size() << " fields\n";
    }

    void service(const Occasion &, const reports::Service &service) override
    {
        std::cout << service.caller << ' ' << reports::wordsOf(service.kind).report << ' '
                  << service.place << '\n';
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ReportAllTheThings reporter;
    session::Monitor monitor;
    monitor.addReporter(reporter);
    QObject::connect(&monitor, &session::Monitor::playingFinished, qApp, &QCoreApplication::quit);
    QObject::connect(&monitor, &session::Monitor::playingFailed, qApp, [](int, const Error &error) {
        std::cerr << error.message().toStdString() << '\n';
        QCoreApplication::exit(1);
    });
    const QString source = QCoreApplication::arguments().value(1);
    if (!source.contains(QStringLiteral("://"))) {
        monitor.play(source);
    } else if (const auto server =
                   monitor.follow(source, qgetenv("CACOFONISK_SECRET").toStdString());
               !server) {
        std::cerr << server.error().message().toStdString() << '\n';
        return 1;
    }
    return QCoreApplication::exec();
}
