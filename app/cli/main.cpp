// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/console.h"
#include "app/cli/convert.h"
#include "app/cli/replay.h"
#include "app/commandline/speed.h"
#include "core/recording/writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace cacofonisk;
using namespace cacofonisk::cli;

namespace {

constexpr const char *usage =
    "What happens to the calls of an Asterisk, on the command line.\n"
    "\n"
    "usage: cacofonisk-cli replay [--report KIND] [--speed N|max] FILE...\n"
    "       cacofonisk-cli convert FILE --output FILE\n"
    "\n"
    "  replay    tells what happens in recorded sessions; - is standard input\n"
    "  convert   writes a recording in another format, which the name of the output\n"
    "            says: .json (array), .jsonl (JSON Lines) or .ami (wire text), each\n"
    "            also with .gz behind it\n"
    "\n"
    "Recordings are JSON arrays, JSON Lines, or what AMI sent; also with gzip. Data\n"
    "goes to standard output, every word about it to standard error.\n"
    "\n"
    "options:\n";

/// The command line speaks English.
QString text(const char *english)
{
    return QString::fromUtf8(english);
}

int wrong(const QString &what)
{
    say(what);
    std::fputs("try: cacofonisk-cli --help\n", stderr);
    return WrongUsage;
}

struct Options
{
    QCommandLineOption report{QStringLiteral("report"),
                              text("what to tell: log (a line a report; the default), jsonl (an "
                                   "object a report), calls (an object a call), none"),
                              QStringLiteral("KIND"), QStringLiteral("log")};
    QCommandLineOption speed{QStringLiteral("speed"),
                             text("how many times as fast as it was, or max (the default)"),
                             QStringLiteral("N|max"), QStringLiteral("max")};
    QCommandLineOption codePage{QStringLiteral("code-page"),
                                text("takes what is not UTF-8 for text in this code page, say "
                                     "windows-1252 (ISO-8859-1 is the default)"),
                                QStringLiteral("NAME")};
    QCommandLineOption output{QStringLiteral("output"), text("the file to write"),
                              QStringLiteral("FILE")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, text("prints this")};
    QCommandLineOption version{QStringLiteral("version"), text("prints the version")};
};

int runReplay(const QCommandLineParser &parser, const Options &options, const QStringList &files)
{
    ReplayOptions replayed;
    const auto report = reportKindOf(parser.value(options.report));
    if (!report) {
        return wrong(text("--report takes log, jsonl, calls or none, not “%1”")
                         .arg(parser.value(options.report)));
    }
    replayed.report = *report;
    const auto speed = commandline::speedOf(parser.value(options.speed));
    if (!speed) {
        return wrong(speed.error().message());
    }
    replayed.speed = *speed;
    replayed.codePage = parser.value(options.codePage).toUtf8();
    if (!replayed.codePage.isEmpty() && !QStringDecoder(replayed.codePage.constData()).isValid()) {
        return wrong(
            text("“%1” is no code page that is known here").arg(parser.value(options.codePage)));
    }
    if (files.isEmpty()) {
        return wrong(text("replay needs at least one recording"));
    }
    replayed.files = files;
    return replay(replayed);
}

int runConvert(const QCommandLineParser &parser, const Options &options, const QStringList &files)
{
    const QString output = parser.value(options.output);
    if (files.size() != 1 || output.isEmpty()) {
        return wrong(text("convert needs just one recording, and --output"));
    }
    const auto format = recording::Writer::formatOfName(output);
    if (!format) {
        return wrong(text("the name of “%1” says no format: end it in .json, .jsonl or .ami, or "
                          "one of these and .gz")
                         .arg(output));
    }
    return convert({files.front(), output, format->first, format->second});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cacofonisk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CACOFONISK_VERSION));

    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.report, options.speed, options.codePage, options.output,
                       options.help, options.version});
    if (!parser.parse(QCoreApplication::arguments())) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(options.version)) {
        std::printf("cacofonisk-cli %s\n", CACOFONISK_VERSION);
        return Done;
    }
    if (parser.isSet(options.help)) {
        std::fputs(usage, stdout);
        const QString help = parser.helpText();
        const qsizetype list = help.indexOf(QLatin1String("Options:"));
        std::fputs(qUtf8Printable(help.mid(help.indexOf(QLatin1Char('\n'), list) + 1)), stdout);
        return Done;
    }
    QStringList words = parser.positionalArguments();
    const QString command = words.isEmpty() ? QString() : words.takeFirst();
    if (command == QLatin1String("replay")) {
        return runReplay(parser, options, words);
    }
    if (command == QLatin1String("convert")) {
        return runConvert(parser, options, words);
    }
    return wrong(
        command.isEmpty()
            ? text("say what to do: replay or convert")
            : text("“%1” is nothing that can be done: say replay or convert").arg(command));
}
