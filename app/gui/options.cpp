// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/gui/options.h"

#include "app/commandline/speed.h"
#include "ui/wallboard/wallboards.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

namespace cacofonisk::gui {

namespace {

struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

constexpr int failed = 1;
constexpr int wrongUsage = 2;

/// Seconds, as `12` or `12.5`.
Result<std::chrono::milliseconds> secondsOf(const QCommandLineParser &parser,
                                            const QCommandLineOption &option)
{
    constexpr double most = 1e8; // three years
    bool isNumber = false;
    const double seconds = parser.value(option).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0 && seconds <= most)) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "--%1 takes a number of seconds, not “%2”."),
                  {option.names().constFirst(), parser.value(option)}));
    }
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

Result<QList<ami::ServerUri>> serversOf(const QStringList &uris)
{
    QList<ami::ServerUri> servers;
    for (const QString &uri : uris) {
        const auto server = ami::parseServerUri(uri);
        if (!server) {
            return tl::unexpected(server.error());
        }
        servers.append(*server);
    }
    return servers;
}

/// The options there are.
struct Table
{
    QCommandLineOption demo{QStringLiteral("demo"),
                            OptionTexts::tr("Plays the demo session that comes with the program.")};
    QCommandLineOption connect{
        QStringLiteral("connect"),
        OptionTexts::tr("Connects to this Asterisk as well as to those in the preferences: "
                        "tls://user@host or tcp://user@host. The secret is taken from the "
                        "environment variable CACOFONISK_SECRET, or asked for."),
        QStringLiteral("URI")};
    QCommandLineOption play{QStringLiteral("play"),
                            OptionTexts::tr("Starts playing the recording at once.")};
    QCommandLineOption speed{QStringLiteral("speed"),
                             OptionTexts::tr("Playback speed as a multiple of real time, or max."),
                             QStringLiteral("N|max")};
    QCommandLineOption seek{QStringLiteral("seek"),
                            OptionTexts::tr("Where in the recording to start."),
                            QStringLiteral("SECONDS")};
    QCommandLineOption minimised{
        QStringLiteral("minimised"),
        OptionTexts::tr(
            "Starts without showing the window: in the tray, or minimised if there is no tray.")};
    QCommandLineOption wallboard{
        QStringLiteral("wallboard"),
        OptionTexts::tr("Starts with this wallboard of the menu View, Wallboards, on its screen "
                        "and without the window. May be given several times."),
        QStringLiteral("NAME")};
    QCommandLineOption open{QStringLiteral("open"),
                            OptionTexts::tr("Asks which recordings to open.")};
    QCommandLineOption activated{QStringLiteral("activated")};
    QCommandLineOption shot{QStringLiteral("screenshot"),
                            OptionTexts::tr("Saves a picture of the window as PNG, then quits."),
                            QStringLiteral("FILE")};
    QCommandLineOption after{QStringLiteral("after"),
                             OptionTexts::tr("How long after the start to save it (default: 1)."),
                             QStringLiteral("SECONDS"), QStringLiteral("1")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            OptionTexts::tr("Prints this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               OptionTexts::tr("Prints the version.")};

    /// But for what only the session bus says.
    [[nodiscard]] QList<QCommandLineOption> told() const
    {
        return {connect,   demo,      open, play,  speed, seek,
                minimised, wallboard, shot, after, help,  version};
    }
};

} // namespace

QList<QCommandLineOption> Options::all()
{
    return Table().told();
}

Result<Options> Options::parse(const QStringList &arguments)
{
    Table table;
    table.activated.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        OptionTexts::tr("Shows what happens to the calls of an Asterisk PBX."));
    parser.addOptions(table.told() + QList{table.activated});
    parser.addPositionalArgument(
        QStringLiteral("FILE"), OptionTexts::tr("Recorded sessions; each opens in its own window."),
        QStringLiteral("[FILE…]"));
    if (!parser.parse(arguments)) {
        return tl::unexpected(Error("%1", {parser.errorText()}));
    }
    Options options;
    if (parser.isSet(table.help) || parser.isSet(table.version)) {
        const QString text = parser.isSet(table.help)
                                 ? parser.helpText()
                                 : QStringLiteral("cacofonisk " CACOFONISK_VERSION "\n");
        std::fputs(qUtf8Printable(text), stdout);
        options.isDone = true;
        return options;
    }
    const auto servers = serversOf(parser.values(table.connect));
    if (!servers) {
        return tl::unexpected(servers.error());
    }
    options.files = parser.positionalArguments();
    options.servers = *servers;
    options.isDemo = parser.isSet(table.demo);
    options.isMinimised = parser.isSet(table.minimised);
    options.wallboards = parser.values(table.wallboard);
    options.asksForRecordings = parser.isSet(table.open);
    options.isActivated = parser.isSet(table.activated);
    options.replay.play = parser.isSet(table.play);
    if (parser.isSet(table.speed)) {
        const auto factor = commandline::speedOf(parser.value(table.speed));
        if (!factor) {
            return tl::unexpected(factor.error());
        }
        options.replay.speed = *factor;
    }
    if (parser.isSet(table.seek)) {
        const auto seconds = secondsOf(parser, table.seek);
        if (!seconds) {
            return tl::unexpected(seconds.error());
        }
        options.replay.seek = *seconds;
    }
    options.screenshot = parser.value(table.shot);
    const auto delay = secondsOf(parser, table.after);
    if (!delay) {
        return tl::unexpected(delay.error());
    }
    options.screenshotAfter = *delay;
    return options;
}

ui::StartRequest Options::startRequest() const
{
    QStringList absolute;
    for (const QString &file : files) {
        absolute.append(QFileInfo(file).absoluteFilePath());
    }
    return {absolute, isDemo, asksForRecordings, wallboards, replay};
}

Result<void> Options::checkWallboards() const
{
    const ui::Wallboards known;
    for (const QString &name : wallboards) {
        if (const auto wallboard = known.named(name); !wallboard) {
            return tl::unexpected(wallboard.error());
        }
    }
    return {};
}

int sayWrongUsage(const Error &error)
{
    std::fprintf(stderr, "cacofonisk: %s\ntry: cacofonisk --help\n",
                 qUtf8Printable(error.message()));
    return wrongUsage;
}

int sayCannotWrite(const QString &path)
{
    std::fprintf(stderr, "cacofonisk: %s\n",
                 qUtf8Printable(OptionTexts::tr("%1 cannot be written.").arg(path)));
    return failed;
}

} // namespace cacofonisk::gui
