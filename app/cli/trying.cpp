// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/trying.h"

#include "app/cli/console.h"
#include "app/cli/replay.h"
#include "core/delivery/eventteller.h"
#include "core/recording/reading/aheadreader.h"

#include <QFile>

namespace cacofonisk::cli {

namespace {

/// As HTTP would have it, to be read.
QByteArray textOf(const delivery::WebhookRequest &request)
{
    QByteArray text = request.method + ' ' + request.request.url().toEncoded() + '\n';
    for (const QByteArray &name : request.request.rawHeaderList()) {
        text += name + ": " + request.request.rawHeader(name) + '\n';
    }
    return text + '\n' + request.body + "\n\n";
}

QByteArray textOf(const delivery::CommandSettings &command, const delivery::Event &event)
{
    return (QStringList(command.program) + command.arguments).join(u' ').toUtf8() + '\n' +
           delivery::bodyOf(event) + "\n\n";
}

} // namespace

bool tellRecording(const QString &file, std::uint64_t epoch, const TakeEvent &take)
{
    ami::Problems problems;
    const auto opened = recording::AheadReader::open(file, problems);
    if (!opened) {
        say(opened.error().message());
        return false;
    }
    recording::AheadReader &reader = **opened;
    const std::string server = serverOf(file);
    session::Pipeline pipeline(server, problems, 0, session::Output::Everything);
    delivery::EventTeller teller(
        {pipeline.tracker(), pipeline.reports(), pipeline.callBook(), pipeline.switchboard()},
        server, epoch);
    bool goesOn = true;
    QObject::connect(&teller, &delivery::EventTeller::told, &teller,
                     [&](const delivery::EventPtr &event) { goesOn = goesOn && take(event); });
    ami::Message message;
    while (goesOn && reader.next(message)) {
        pipeline.handle(message, reader.readAhead());
        teller.onTaken(message);
    }
    pipeline.callBook().settle();
    teller.tellChanges();
    if (!reader.isRefused()) {
        say(file, problems);
    }
    if (reader.error()) {
        say(reader.error()->message());
    }
    return !reader.error();
}

int tryOut(const delivery::Configuration &configuration, const QString &recording)
{
    QFile output;
    (void)output.open(stdout, QIODevice::WriteOnly);
    const auto write = [&output](const QString &way, const QByteArray &text) {
        output.write("# " + way.toUtf8() + '\n' + text);
    };
    const Moment now = timeOfDay();
    const bool wentWell = tellRecording(recording, 1, [&](const delivery::EventPtr &event) {
        for (const delivery::WebhookSettings &webhook : configuration.webhooks) {
            if (!webhook.rule.accepts(*event)) {
                continue;
            }
            const auto request = requestOf(webhook, *event, now);
            if (request) {
                write(webhook.name, textOf(*request));
            } else {
                say(QStringLiteral("%1: %2").arg(webhook.name, request.error().message()));
            }
        }
        for (const delivery::CommandSettings &command : configuration.commands) {
            if (command.rule.accepts(*event)) {
                write(command.name, textOf(command, *event));
            }
        }
        return output.error() == QFileDevice::NoError;
    });
    return flush(output) && wentWell ? Done : Failed;
}

} // namespace cacofonisk::cli
