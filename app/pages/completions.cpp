// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/pages/completions.h"

namespace cacofonisk::pages {

namespace {

QString namesOf(const Program &program)
{
    QStringList names;
    for (const Command &command : program.commands) {
        names.append(command.name);
    }
    return names.join(u' ');
}

QString allOf(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options) {
        names.append(allDashed(option));
    }
    return names.join(u' ');
}

/// Within single quotes of a shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

/// What describes an option of zsh, where colons and brackets mean something.
QString forZsh(QString text)
{
    for (const QChar c : {u'\\', u'[', u']', u':'}) {
        text.replace(c, QString(u'\\') + c);
    }
    return text;
}

QString zshSpec(const QCommandLineOption &option, const QString &name)
{
    QString spec = name + u'[' + forZsh(shortHelp(option)) + u']';
    if (!option.valueName().isEmpty()) {
        spec += u':' + forZsh(option.valueName()) + u':';
        if (takesFile(option)) {
            spec += QLatin1String("_files");
        } else if (const QStringList words = wordsFor(option); !words.isEmpty()) {
            spec += u'(' + words.join(u' ') + u')';
        }
    }
    return spec;
}

QString zshArguments(const QList<QCommandLineOption> &options)
{
    QString text = QStringLiteral("_arguments -s");
    for (const QCommandLineOption &option : options) {
        for (const QString &name : allDashed(option)) {
            text += QLatin1String(" \\\n        ") + quoted(zshSpec(option, name));
        }
    }
    return text + QLatin1String(" \\\n        '*:file:_files'\n");
}

} // namespace

QString bashCompletion(const Program &program)
{
    const QString function = u'_' + QString(program.name).replace(u'-', u'_');
    QString script = QLatin1String("# bash completion for ") + program.name + u'\n' + function +
                     QLatin1String("()\n{\n    local word=${COMP_WORDS[COMP_CWORD]}\n"
                                   "    local before=${COMP_WORDS[COMP_CWORD-1]}\n"
                                   "    COMPREPLY=()\n    case $before in\n");
    for (const QCommandLineOption &option : program.options()) {
        if (option.valueName().isEmpty()) {
            continue;
        }
        script += QLatin1String("    ") + allDashed(option).join(u'|') + QLatin1String(")\n");
        if (const QStringList words = wordsFor(option); !words.isEmpty()) {
            script += QLatin1String("        mapfile -t COMPREPLY < <(compgen -W ") +
                      quoted(words.join(u' ')) + QLatin1String(" -- \"$word\")\n");
        } else if (takesFile(option)) {
            script += QLatin1String("        compopt -o filenames\n"
                                    "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n");
        }
        script += QLatin1String("        return ;;\n");
    }
    script += QLatin1String("    esac\n");
    const bool hasCommands = !program.commands.constFirst().name.isEmpty();
    if (hasCommands) {
        script += QLatin1String("    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                                "        mapfile -t COMPREPLY < <(compgen -W ") +
                  quoted(namesOf(program) + QLatin1String(" --help --version")) +
                  QLatin1String(" -- \"$word\")\n        return\n    fi\n"
                                "    local options\n    case ${COMP_WORDS[1]} in\n");
        for (const Command &command : program.commands) {
            script += QLatin1String("    ") + command.name + QLatin1String(") options=") +
                      quoted(allOf(command.options)) + QLatin1String(" ;;\n");
        }
        script += QLatin1String("    esac\n");
    } else {
        script += QLatin1String("    local options=") + quoted(allOf(program.options())) + u'\n';
    }
    return script +
           QLatin1String("    if [[ $word == -* ]]; then\n"
                         "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")\n"
                         "    else\n"
                         "        compopt -o filenames\n"
                         "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
                         "    fi\n}\ncomplete -F ") +
           function + u' ' + program.name + u'\n';
}

QString zshCompletion(const Program &program)
{
    QString script = QLatin1String("#compdef ") + program.name + u'\n';
    if (program.commands.constFirst().name.isEmpty()) {
        return script + zshArguments(program.options());
    }
    script += QLatin1String("if (( CURRENT == 2 )); then\n    local -a commands=(\n");
    for (const Command &command : program.commands) {
        script += QLatin1String("        ") +
                  quoted(command.name + u':' + forZsh(command.purpose.section(u';', 0, 0))) + u'\n';
    }
    script += QLatin1String("    )\n    _describe command commands\n"
                            "    _arguments '--help[prints help]' '--version[prints the version]'\n"
                            "    return\nfi\ncase $words[2] in\n");
    for (const Command &command : program.commands) {
        script += command.name + QLatin1String(")\n    ") + zshArguments(command.options) +
                  QLatin1String("    ;;\n");
    }
    return script + QLatin1String("esac\n");
}

QString fishCompletion(const Program &program)
{
    QString script = QLatin1String("# fish completion for ") + program.name + u'\n';
    const QString all = QLatin1String("complete -c ") + program.name;
    for (const Command &command : program.commands) {
        QString where;
        if (!command.name.isEmpty()) {
            script += all + QLatin1String(" -n __fish_use_subcommand -f -a ") + command.name +
                      QLatin1String(" -d ") + quoted(command.purpose.section(u';', 0, 0)) + u'\n';
            where = QLatin1String(" -n '__fish_seen_subcommand_from ") + command.name + u'\'';
        }
        for (const QCommandLineOption &option : command.options) {
            script += all + where;
            for (const QString &name : option.names()) {
                script += (name.size() == 1 ? QLatin1String(" -s ") : QLatin1String(" -l ")) + name;
            }
            if (const QStringList words = wordsFor(option); !words.isEmpty()) {
                script += QLatin1String(" -x -a ") + quoted(words.join(u' '));
            } else if (!option.valueName().isEmpty()) {
                script += takesFile(option) ? QLatin1String(" -r -F") : QLatin1String(" -x");
            }
            script += QLatin1String(" -d ") + quoted(shortHelp(option)) + u'\n';
        }
    }
    return script;
}

} // namespace cacofonisk::pages
