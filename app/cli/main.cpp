// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/console.h"
#include "app/cli/convert.h"
#include "app/cli/options.h"
#include "core/recording/writer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cacofonisk;
using namespace cacofonisk::cli;

namespace {

constexpr const char *usage =
    "What happens to the calls of an Asterisk, on the command line.\n"
    "\n"
    "usage: cacofonisk-cli replay [--report KIND] [--speed N|max] FILE...\n"
    "       cacofonisk-cli watch [--report KIND] URI...\n"
    "       cacofonisk-cli record URI... --output FILE\n"
    "       cacofonisk-cli convert FILE --output FILE\n"
    "\n"
    "  replay    tells what happens in recorded sessions; - is standard input\n"
    "  watch     tells what happens at servers, live, until it is interrupted\n"
    "  record    writes what servers send into a recording: .jsonl (JSON Lines) or .ami\n"
    "            (wire text), each also with .gz behind it\n"
    "  convert   writes a recording in another format, which the name of the output\n"
    "            says: .json (array), .jsonl (JSON Lines) or .ami (wire text), each\n"
    "            also with .gz behind it\n"
    "\n"
    "Recordings are JSON arrays, JSON Lines, or what AMI sent; also with gzip. A URI is\n"
    "tcp://user@host[:5038] or tls://user@host[:5039]. Data goes to standard output,\n"
    "every word about it to standard error.\n"
    "\n"
    "options:\n";

int wrong(const QString &what)
{
    say(what);
    std::fputs("try: cacofonisk-cli --help\n", stderr);
    return WrongUsage;
}

int runConvert(const QStringList &files, const QString &output)
{
    if (files.size() != 1 || output.isEmpty()) {
        return wrong(QStringLiteral("convert needs just one recording, and --output"));
    }
    const auto format = recording::Writer::formatOfName(output);
    if (!format) {
        return wrong(QStringLiteral("the name of “%1” says no format: end it in .json, .jsonl or "
                                    ".ami, or one of these and .gz")
                         .arg(output));
    }
    return convert({files.front(), output, format->first, format->second});
}

/// Runs a command with what the options say to it.
template<class Command, class Told>
int run(Command command, const Result<Told> &options)
{
    return options ? command(*options) : wrong(options.error().message());
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
        std::fputs(usage, stdout);
        std::fputs(qUtf8Printable(options.helpText()), stdout);
        return Done;
    }
    QStringList words = options.words();
    const QString command = words.isEmpty() ? QString() : words.takeFirst();
    if (command == QLatin1String("replay")) {
        return run(replay, options.forReplay(words));
    }
    if (command == QLatin1String("watch")) {
        return run(watch, options.forWatch(words));
    }
    if (command == QLatin1String("record")) {
        return run(watch, options.forRecord(words));
    }
    if (command == QLatin1String("convert")) {
        return runConvert(words, options.output());
    }
    return wrong(command.isEmpty()
                     ? QStringLiteral("say what to do: replay, watch, record or convert")
                     : QStringLiteral("“%1” is nothing that can be done: say replay, watch, record "
                                      "or convert")
                           .arg(command));
}
