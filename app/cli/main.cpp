// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/console.h"
#include "app/cli/options.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cacofonisk;
using namespace cacofonisk::cli;

namespace {

int wrong(const QString &what)
{
    say(what);
    std::fputs("try: cacofonisk-cli --help\n", stderr);
    return WrongUsage;
}

/// Runs a command with what the options say to it.
template<class Command, class Told>
int run(Command command, const Result<Told> &options)
{
    return options ? command(*options) : wrong(options.error().message());
}

int run(Command command, const Options &options)
{
    switch (command) {
    case Command::Replay:
        return run(replay, options.forReplay());
    case Command::Watch:
        return run(watch, options.forWatch());
    case Command::Record:
        return run(watch, options.forRecord());
    case Command::Convert:
        return run(convert, options.forConvert());
    case Command::Ladder:
        return run(writeLadders, options.forLadder());
    case Command::Excerpt:
        return run(excerpt, options.forExcerpt());
    case Command::History:
        return run(tellHistory, options.forHistory());
    case Command::Collect:
        return run(collect, options.forCollect());
    case Command::Deliveries:
        return run(deliveries, options.forDeliveries());
    }
    return WrongUsage;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cacofonisk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CACOFONISK_VERSION));

    Options options;
    if (const auto parsed = options.parse(QCoreApplication::arguments()); !parsed) {
        return wrong(parsed.error().message());
    }
    if (options.wantsVersion()) {
        std::printf("cacofonisk-cli %s\n", CACOFONISK_VERSION);
        return Done;
    }
    if (options.wantsHelp()) {
        std::fputs(qUtf8Printable(options.helpText()), stdout);
        return Done;
    }
    const auto command = options.command();
    return command ? run(*command, options) : wrong(command.error().message());
}
