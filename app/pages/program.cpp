// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/pages/program.h"

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/gui/options.h"

#include <QRegularExpression>

#include <algorithm>

namespace cacofonisk::pages {

namespace {

const QString sharedEnd = QStringLiteral(
    ".SH EXIT STATUS\n"
    ".TP\n.B 0\nall went well\n"
    ".TP\n.B 1\nan input, a connection or an output failed; standard error says which, and why\n"
    ".TP\n.B 2\nthe command line is wrong\n"
    ".SH ENVIRONMENT\n"
    ".TP\n.B CACOFONISK_SECRET\n"
    "the secret of the AMI user, where neither the preferences nor a file gives one\n");

} // namespace

QList<QCommandLineOption> Program::options() const
{
    QList<QCommandLineOption> all;
    for (const Command &command : commands) {
        for (const QCommandLineOption &option : command.options) {
            const auto isSame = [&option](const QCommandLineOption &other) {
                return other.names() == option.names();
            };
            if (std::none_of(all.cbegin(), all.cend(), isSame)) {
                all.append(option);
            }
        }
    }
    return all;
}

Program window()
{
    return {QStringLiteral("cacofonisk"),
            QStringLiteral("watch the calls of an Asterisk PBX, and open recorded sessions"),
            {{QString(), QStringLiteral("[OPTION...] [FILE...]"),
              QStringLiteral("opens the window: what was watched last, or the recordings that are "
                             "named, each in a window of its own"),
              gui::Options::all()}},
            sharedEnd + QStringLiteral(".SH SEE ALSO\n.BR cacofonisk-cli (1)\n")};
}

Program commandLine()
{
    Program program{QStringLiteral("cacofonisk-cli"),
                    QStringLiteral("report and record the calls of an Asterisk PBX"),
                    {},
                    sharedEnd + QStringLiteral(".SH SEE ALSO\n.BR cacofonisk (1)\n")};
    const cli::Options options;
    for (const cli::CommandWords &words : cli::allCommands()) {
        program.commands.append({cli::text(words.name), cli::text(words.subject),
                                 cli::text(words.purpose).simplified(),
                                 options.optionsOf(words.command)});
    }
    return program;
}

QString dashed(const QCommandLineOption &option)
{
    return QLatin1String("--") + option.names().constLast();
}

QStringList allDashed(const QCommandLineOption &option)
{
    QStringList all;
    for (const QString &name : option.names()) {
        all.append(QString(name.size() == 1 ? 1 : 2, u'-') + name);
    }
    return all;
}

QString shortHelp(const QCommandLineOption &option)
{
    static const QRegularExpression end(QStringLiteral("[:;(]|, |\\. |\\.$"));
    return option.description().section(end, 0, 0).trimmed();
}

bool takesFile(const QCommandLineOption &option)
{
    return option.valueName() == QLatin1String("FILE");
}

QStringList wordsFor(const QCommandLineOption &option)
{
    // That is how the help lists them: `what: word (…), word (…), word` or `how: word, word or
    // word`.
    if (option.valueName() != QLatin1String("KIND")) {
        return {};
    }
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    QString list = option.description().section(u':', 1);
    list.remove(brackets).replace(QLatin1String(" or "), QLatin1String(", "));
    QStringList words;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        words.append(word.trimmed());
    }
    return words;
}

} // namespace cacofonisk::pages
