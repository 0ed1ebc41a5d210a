// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

namespace cacofonisk::tst_includes {

/// Who may know whom: a room includes itself and those to its right, never back. Linking does not
/// hold this, as every room sees every header.
class IncludesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsWhatIsAllowed_data();
    void knowsWhatIsAllowed();
    void everyRoomIncludesWhatItMay_data();
    void everyRoomIncludesWhatItMay();
};

namespace {

struct Room
{
    const char *path;
    QList<const char *> sees; ///< beside itself: what these begin
};

const auto rooms = std::to_array<Room>({
    {"core/base/", {}},
    {"core/ami/", {"core/base/"}},
    {"core/tracking/", {"core/ami/", "core/base/"}},
    {"core/recording/reading/",
     {"core/recording/format.h", "core/recording/jsonevent.h", "core/ami/", "core/base/"}},
    {"core/recording/masking/", {"core/ami/", "core/base/"}},
    {"core/recording/writing/",
     {"core/recording/reading/", "core/recording/masking/", "core/recording/format.h",
      "core/recording/jsonevent.h", "core/ami/", "core/base/"}},
    {"core/recording/playing/", {"core/ami/", "core/base/"}},
    {"core/recording/format", {"core/ami/", "core/base/"}},
    {"core/recording/jsonevent", {"core/ami/", "core/base/"}},
    {"core/reports/", {"core/tracking/", "core/ami/", "core/base/"}},
    {"core/calls/", {"core/tracking/", "core/ami/", "core/base/"}},
    {"core/switchboard/", {"core/calls/", "core/tracking/", "core/ami/", "core/base/"}},
    {"core/contacts/", {"core/base/"}},
    {"core/ladder/", {"core/calls/", "core/contacts/", "core/ami/", "core/base/"}},
    {"core/notices/", {"core/calls/", "core/contacts/", "core/ami/", "core/base/"}},
    {"core/history/", {"core/calls/", "core/contacts/", "core/ami/", "core/base/"}},
    {"core/events/", {"core/recording/", "core/calls/", "core/ami/", "core/base/"}},
    {"core/delivery/",
     {"core/switchboard/", "core/calls/", "core/reports/", "core/contacts/", "core/tracking/",
      "core/ami/", "core/base/"}},
    {"core/session/", {"core/"}},
    {"ui/formatting/", {"core/"}},
    {"ui/frame/", {"ui/formatting/", "core/"}},
    {"ui/calls/", {"ui/frame/", "ui/formatting/", "core/"}},
    {"ui/events/", {"ui/frame/", "ui/formatting/", "core/"}},
    {"ui/ladder/", {"ui/events/", "ui/frame/", "ui/formatting/", "core/"}},
    {"ui/notifications/", {"ui/frame/", "ui/formatting/", "core/"}},
    {"ui/switchboard/", {"ui/calls/", "ui/frame/", "ui/formatting/", "core/"}},
    {"ui/wallboard/", {"ui/switchboard/", "ui/frame/", "ui/formatting/", "core/"}},
    {"ui/replay/", {"ui/calls/", "ui/frame/", "ui/formatting/", "core/"}},
    {"ui/servers/", {"ui/calls/", "ui/frame/", "ui/formatting/", "core/"}},
    {"ui/history/", {"ui/ladder/", "ui/calls/", "ui/frame/", "ui/formatting/", "core/"}},
    {"ui/desk/",
     {"ui/servers/", "ui/replay/", "ui/calls/", "ui/notifications/", "ui/frame/", "ui/formatting/",
      "core/"}},
    {"ui/callwindow",
     {"ui/wallboard/", "ui/switchboard/", "ui/ladder/", "ui/calls/", "ui/frame/", "ui/formatting/",
      "core/"}},
    {"ui/mainwindow",
     {"ui/callwindow.h", "ui/desk/", "ui/servers/", "ui/wallboard/", "ui/switchboard/",
      "ui/history/", "ui/ladder/", "ui/calls/", "ui/events/", "ui/frame/", "core/"}},
    {"ui/recordingwindow",
     {"ui/callwindow.h", "ui/desk/", "ui/replay/", "ui/switchboard/", "ui/notifications/",
      "ui/calls/", "ui/frame/", "core/"}},
    {"ui/windows",
     {"ui/mainwindow.h", "ui/recordingwindow.h", "ui/desk/", "ui/servers/", "ui/wallboard/",
      "ui/history/", "ui/frame/", "core/"}},
    {"app/commandline/", {"core/"}},
    {"app/cli/", {"app/commandline/", "core/"}},
    {"app/gui/", {"app/commandline/", "ui/", "core/"}},
    {"app/", {"app/", "ui/", "core/"}},
});

bool isSubTracker(const QString &include)
{
    return include.startsWith(QLatin1String("core/tracking/")) &&
           include.endsWith(QLatin1String("tracker.h")) &&
           include != QLatin1String("core/tracking/tracker.h");
}

/// Whether a header is of Qt, but of none of its modules that work without a display.
bool isOfADisplay(const QString &include)
{
    if (include.startsWith(QLatin1String("Qt")) && include.contains(u'/')) {
        return !include.startsWith(QLatin1String("QtCore/")) &&
               !include.startsWith(QLatin1String("QtNetwork/")) &&
               !include.startsWith(QLatin1String("QtSql/"));
    }
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const bool isPlain = headers.exists(QLatin1String("QtCore/") + include) ||
                         headers.exists(QLatin1String("QtNetwork/") + include) ||
                         headers.exists(QLatin1String("QtSql/") + include);
    return include.startsWith(u'Q') && !isPlain;
}

/// Whether code at `path` may include a header of the project.
bool seesHeader(const QString &path, const QString &include)
{
    const auto room = std::find_if(rooms.begin(), rooms.end(), [&](const Room &r) {
        return path.startsWith(QLatin1String(r.path));
    });
    if (room == rooms.end()) {
        return false;
    }
    const auto holds = [&](const char *of) { return include.startsWith(QLatin1String(of)); };
    const bool parses = include == QLatin1String("core/ami/parser.h");
    const QString name = QLatin1String(room->path);
    if (parses && (name.startsWith(u"ui/") || name == u"core/reports/" || name == u"core/calls/")) {
        return false;
    }
    if (name.startsWith(u"ui/") && isSubTracker(include)) {
        return false;
    }
    return holds(room->path) || std::any_of(room->sees.begin(), room->sees.end(), holds);
}

bool isAllowed(const QString &path, QChar quote, const QString &include)
{
    if (quote == u'<') {
        return !path.startsWith(QLatin1String("core/")) || !isOfADisplay(include);
    }
    return include.endsWith(QLatin1String(".moc")) || seesHeader(path, include);
}

} // namespace

void IncludesTest::initTestCase()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QVERIFY(headers.exists(QStringLiteral("QtCore/QString")));
}

void IncludesTest::knowsWhatIsAllowed_data()
{
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *include, bool allowed) { QTest::newRow(include) << allowed; };
    row(R"(core/ami/text.cpp "core/ami/text.h")", true);
    row(R"(core/ami/text.cpp "core/tracking/state.h")", false);
    row(R"(core/tracking/state.h "core/base/moment.h")", true);
    row(R"(core/tracking/state.h "core/calls/call.h")", false);
    row(R"(core/tracking/state.h "core/recording/reading/reader.h")", false);
    row(R"(core/recording/reading/reader.h "core/tracking/state.h")", false);
    row(R"(core/recording/reading/reader.h "core/calls/call.h")", false);
    row(R"(core/recording/reading/reader.h "core/reports/reports.h")", false);
    row(R"(core/recording/reading/reader.h "core/ami/parser.h")", true);
    row(R"(core/recording/reading/reader.h "core/recording/format.h")", true);
    row(R"(core/recording/reading/reader.h "core/recording/writing/writer.h")", false);
    row(R"(core/recording/writing/recorder.h "core/recording/reading/reader.h")", true);
    row(R"(core/recording/masking/masker.h "core/recording/writing/writer.h")", false);
    row(R"(core/recording/format.h "core/recording/reading/reader.h")", false);
    row(R"(core/notices/notice.h "core/calls/call.h")", true);
    row(R"(core/notices/notice.h "core/session/session.h")", false);
    row(R"(core/calls/call.h "core/notices/notice.h")", false);
    row(R"(core/reports/reports.h "core/tracking/tracker.h")", true);
    row(R"(core/reports/reports.h "core/calls/call.h")", false);
    row(R"(core/reports/reports.h "core/ami/parser.h")", false);
    row(R"(core/calls/callbook.h "core/tracking/tracker.h")", true);
    row(R"(core/calls/callbook.h "core/reports/reports.h")", false);
    row(R"(core/calls/callbook.h "core/ami/parser.h")", false);
    row(R"(core/calls/callbook.h "core/session/session.h")", false);
    row(R"(core/switchboard/board.h "core/calls/devices.h")", true);
    row(R"(core/switchboard/board.h "core/reports/reports.h")", false);
    row(R"(core/calls/callbook.h "core/switchboard/board.h")", false);
    row(R"(core/base/json.cpp "core/base/bytes.h")", true);
    row(R"(core/base/json.cpp "core/ami/text.h")", false);
    row(R"(core/contacts/contact.h "core/base/error.h")", true);
    row(R"(core/contacts/contact.h "core/ami/text.h")", false);
    row(R"(core/contacts/contactbook.h "core/calls/call.h")", false);
    row(R"(core/session/session.h "core/contacts/contactbook.h")", true);
    row(R"(core/ladder/story.h "core/calls/call.h")", true);
    row(R"(core/ladder/story.h "core/session/session.h")", false);
    row(R"(core/calls/call.h "core/ladder/story.h")", false);
    row(R"(core/calls/callbook.h "core/contacts/contactbook.h")", false);
    row(R"(core/session/session.h "core/recording/reading/reader.h")", true);
    row(R"(core/session/session.h "ui/mainwindow.h")", false);
    row(R"(core/session/session.h "app/cli/replay.h")", false);
    row(R"(core/events/event.h "core/calls/call.h")", true);
    row(R"(core/events/event.h "core/recording/reading/reader.h")", true);
    row(R"(core/events/event.h "core/session/session.h")", false);
    row(R"(core/calls/call.h "core/events/event.h")", false);
    row(R"(core/recording/reading/reader.h "core/events/event.h")", false);
    row(R"(core/history/store.h "core/calls/call.h")", true);
    row(R"(core/history/store.h "core/session/session.h")", false);
    row(R"(core/calls/call.h "core/history/store.h")", false);
    row(R"(core/delivery/event.h "core/calls/call.h")", true);
    row(R"(core/delivery/event.h "core/session/session.h")", false);
    row(R"(core/switchboard/cards.h "core/delivery/event.h")", false);
    row(R"(core/other/new.h "core/ami/text.h")", false);
    row(R"(ui/mainwindow.h "core/session/session.h")", true);
    row(R"(ui/mainwindow.h "core/tracking/tracker.h")", true);
    row(R"(ui/mainwindow.h "core/tracking/channeltracker.h")", false);
    row(R"(ui/mainwindow.h "core/ami/parser.h")", false);
    row(R"(ui/mainwindow.h "app/gui/main.h")", false);
    row(R"(ui/mainwindow.h "mainwindow.h")", false);
    row(R"(ui/mainwindow.h "../core/session/session.h")", false);
    row(R"(ui/desk/trayicon.h "ui/servers/connections.h")", true);
    row(R"(ui/servers/connections.h "ui/desk/trayicon.h")", false);
    row(R"(ui/servers/connections.h "ui/replay/timeline.h")", false);
    row(R"(ui/switchboard/queuemodel.h "ui/formatting/words.h")", true);
    row(R"(ui/switchboard/queuemodel.h "ui/servers/connections.h")", false);
    row(R"(ui/calls/callmodel.h "ui/switchboard/queuemodel.h")", false);
    row(R"(ui/wallboard/walltiles.h "ui/switchboard/queuemodel.h")", true);
    row(R"(ui/switchboard/queuemodel.h "ui/wallboard/walltiles.h")", false);
    row(R"(ui/frame/preferencesdialog.h "ui/servers/serverspage.h")", false);
    row(R"(ui/calls/calltree.h "ui/mainwindow.h")", false);
    row(R"(ui/history/figuresview.h "ui/calls/calltree.h")", true);
    row(R"(ui/history/figuresview.h "ui/desk/deskcalls.h")", false);
    row(R"(ui/ladder/callview.h "ui/events/eventview.h")", true);
    row(R"(ui/events/eventview.h "ui/ladder/callview.h")", false);
    row(R"(ui/recordingwindow.cpp "ui/mainwindow.h")", false);
    row(R"(ui/desk/playedcalls.h "ui/callwindow.h")", false);
    row(R"(ui/other/new.h "ui/formatting/words.h")", false);
    row(R"(app/gui/main.cpp "ui/mainwindow.h")", true);
    row(R"(app/cli/main.cpp "ui/mainwindow.h")", false);
    row(R"(app/cli/main.cpp "core/session/session.h")", true);
    row(R"(app/commandline/uri.cpp "ui/mainwindow.h")", false);
    row(R"(core/ami/text.cpp <string>)", true);
    row(R"(core/ami/text.cpp <zlib.h>)", true);
    row(R"(core/ami/text.cpp <QString>)", true);
    row(R"(core/ami/text.cpp <QtGlobal>)", true);
    row(R"(core/ami/text.cpp <QtCore/QString>)", true);
    row(R"(core/ami/text.cpp <QtNetwork/QSslSocket>)", true);
    row(R"(core/ami/text.cpp <QTcpSocket>)", true);
    row(R"(core/ami/text.cpp <QColor>)", false);
    row(R"(core/ami/text.cpp <QWidget>)", false);
    row(R"(core/ami/text.cpp <QtGui/QColor>)", false);
    row(R"(core/ami/text.cpp <QtWidgets>)", false);
    row(R"(core/ami/text.cpp <QtWidgets/QtWidgets>)", false);
    row(R"(ui/mainwindow.h <QWidget>)", true);
}

void IncludesTest::knowsWhatIsAllowed()
{
    const QString path = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const QString include = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 1);
    QTEST(isAllowed(path, include[0], include.sliced(1).chopped(1)), "allowed");
}

void IncludesTest::everyRoomIncludesWhatItMay_data()
{
    QTest::addColumn<QString>("room");
    for (const char *room : {"core", "ui", "app"}) {
        QTest::newRow(room) << QString::fromLatin1(room);
    }
}

void IncludesTest::everyRoomIncludesWhatItMay()
{
    QFETCH(QString, room);
    static const QRegularExpression line(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"),
                                         QRegularExpression::MultilineOption);
    const QDir sources(QStringLiteral(SOURCES));
    QDirIterator files(sources.filePath(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    QStringList faults;
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString path = sources.relativeFilePath(file.fileName());
        auto includes = line.globalMatch(QString::fromUtf8(file.readAll()));
        for (; includes.hasNext(); ++count) {
            const auto include = includes.next();
            if (!isAllowed(path, include.captured(1)[0], include.captured(2))) {
                faults.append(path + QStringLiteral(" includes ") + include.captured(2));
            }
        }
    }
    QVERIFY(count > 10);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

CACOFONISK_TEST(IncludesTest)

} // namespace cacofonisk::tst_includes

#include "tst_includes.moc"
