// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/pages/manpage.h"

namespace cacofonisk::pages {

namespace {

/// Text as roff shows it unchanged.
QString plain(QString text)
{
    text.replace(u'\\', QLatin1String("\\e"));
    text.replace(u'-', QLatin1String("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\'')) {
        text.prepend(QLatin1String("\\&"));
    }
    return text;
}

QString bold(const QString &text)
{
    return QLatin1String("\\fB") + plain(text) + QLatin1String("\\fR");
}

QString italic(const QString &text)
{
    return QLatin1String("\\fI") + plain(text) + QLatin1String("\\fR");
}

QString synopsisOf(const Program &program, const Command &command)
{
    QString line = bold(program.name);
    if (!command.name.isEmpty()) {
        line += u' ' + bold(command.name);
    }
    return line + u' ' + plain(command.usage) + u'\n';
}

QString sentence(const QString &text)
{
    const QString end = text.endsWith(u'.') ? QString() : QStringLiteral(".");
    return text.left(1).toUpper() + text.mid(1) + end;
}

/// The commands that it means something to; empty if that is all.
QString commandsWith(const Program &program, const QCommandLineOption &option)
{
    QStringList names;
    for (const Command &command : program.commands) {
        for (const QCommandLineOption &other : command.options) {
            if (other.names() == option.names()) {
                names.append(command.name);
            }
        }
    }
    return names.size() < program.commands.size() ? names.join(QLatin1String(", ")) : QString();
}

QString optionEntry(const Program &program, const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : allDashed(option)) {
        names.append(bold(name));
    }
    QString entry = QLatin1String(".TP\n") + names.join(QLatin1String(", "));
    if (!option.valueName().isEmpty()) {
        entry += u' ' + italic(option.valueName());
    }
    if (const QString commands = commandsWith(program, option); !commands.isEmpty()) {
        entry += QLatin1String(" (") + plain(commands) + u')';
    }
    return entry + u'\n' + plain(sentence(option.description())) + u'\n';
}

} // namespace

QString manPage(const Program &program)
{
    QString page = QStringLiteral(".TH %1 1 \"\" \"Cacofonisk " CACOFONISK_VERSION "\" "
                                  "\"User Commands\"\n")
                       .arg(plain(program.name.toUpper()));
    page += QLatin1String(".SH NAME\n") + plain(program.name) + QLatin1String(" \\- ") +
            plain(program.summary) + QLatin1String("\n.SH SYNOPSIS\n");
    for (const Command &command : program.commands) {
        page += synopsisOf(program, command);
        if (&command != &program.commands.constLast()) {
            page += QLatin1String(".br\n");
        }
    }
    page += QLatin1String(".SH DESCRIPTION\n");
    for (const Command &command : program.commands) {
        page += command.name.isEmpty()
                    ? plain(program.name) + u' ' + plain(command.purpose) + QLatin1String(".\n")
                    : QLatin1String(".TP\n") + bold(command.name) + u'\n' + plain(command.purpose) +
                          u'\n';
    }
    page += QLatin1String(".SH OPTIONS\n");
    for (const QCommandLineOption &option : program.options()) {
        page += optionEntry(program, option);
    }
    return page + program.endOfPage;
}

} // namespace cacofonisk::pages
