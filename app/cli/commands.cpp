// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace cacofonisk::cli {

namespace {

constexpr std::array commands{
    CommandWords{Command::Replay, "replay", "[OPTION...] FILE...",
                 "reports what happens in recorded sessions; - reads standard input"},
    CommandWords{Command::Watch, "watch", "[OPTION...] URI...",
                 "reports what happens on servers, live, until it is interrupted"},
    CommandWords{Command::Record, "record", "[OPTION...] URI... --output FILE",
                 "records what servers send; the name of the output gives the format:\n"
                 "            .jsonl (JSON Lines) or .ami (raw AMI text), each also with .gz at\n"
                 "            the end"},
    CommandWords{Command::Convert, "convert", "[OPTION...] FILE --output FILE",
                 "writes a recording in another format, given by the name of the output:\n"
                 "            .json (array), .jsonl (JSON Lines) or .ami (raw AMI text), each\n"
                 "            also with .gz at the end"},
    CommandWords{Command::Ladder, "ladder", "[OPTION...] FILE --call ID|--find WORDS",
                 "writes calls of a recording as ladder diagrams: who called, rang, answered\n"
                 "            and hung up, and when; - reads standard input"},
    CommandWords{Command::Excerpt, "excerpt",
                 "[OPTION...] FILE --call ID|--find WORDS --output FILE",
                 "writes the messages of one call, and of those that met it, as a recording\n"
                 "            that replays to the same call; the name of the output gives the\n"
                 "            format, as of convert"},
    CommandWords{Command::History, "history", "[OPTION...] [import FILE...]",
                 "writes the calls that were kept as they ended, or their figures; import takes\n"
                 "            in the calls of recordings, each once"},
    CommandWords{Command::Collect, "collect", "[OPTION...] --config FILE",
                 "as a service: follows the servers of the configuration file, and tells by\n"
                 "            webhooks and commands what happens on them"},
    CommandWords{Command::Deliveries, "deliveries", "[OPTION...] --config FILE",
                 "lists the ways out of a collector, what waits for each, and which failed"},
};

QString usageOf(const CommandWords &words)
{
    return QStringLiteral("cacofonisk-cli %1 %2\n").arg(text(words.name), text(words.subject));
}

QString purposeOf(const CommandWords &words)
{
    return QStringLiteral("  %1  %2\n").arg(text(words.name), -8).arg(text(words.purpose));
}

/// What there is to say of options, a line each or more.
QString listOf(const QCommandLineParser &parser)
{
    const QString help = parser.helpText();
    const qsizetype list = help.indexOf(QLatin1String("Options:"));
    return help.mid(help.indexOf(QLatin1Char('\n'), list) + 1);
}

} // namespace

std::span<const CommandWords> allCommands()
{
    return commands;
}

const CommandWords *wordsOf(const QString &name)
{
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&name](const CommandWords &words) {
            return name == QLatin1String(words.name);
        });
    return found == commands.end() ? nullptr : &*found;
}

QString helpOf(const CommandWords &words, const QCommandLineParser &options)
{
    return text("usage: ") + usageOf(words) + text("\n") + purposeOf(words) + text("\noptions:\n") +
           listOf(options);
}

QString helpOfAll(const QCommandLineParser &options)
{
    QString help =
        text("Shows what happens to the calls of an Asterisk PBX, on the command line.\n\n");
    for (const CommandWords &words : commands) {
        help += text(&words == commands.begin() ? "usage: " : "       ") + usageOf(words);
    }
    help += text("       cacofonisk-cli COMMAND --help\n\n");
    for (const CommandWords &words : commands) {
        help += purposeOf(words);
    }
    return help +
           text(
               "\n"
               "Recordings are JSON arrays, JSON Lines or raw AMI text, each also compressed with\n"
               "gzip. A URI is tcp://user@host[:5038] or tls://user@host[:5039]; of a broker that\n"
               "collectors tell of their servers, mqtts://[user@]host[:8883]/SITE[/SERVER].\n"
               "Results go to standard output, messages to standard error.\n\n"
               "options, each for one command or several:\n") +
           listOf(options);
}

} // namespace cacofonisk::cli
