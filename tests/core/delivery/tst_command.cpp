// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/json.h"
#include "core/delivery/command.h"
#include "core/delivery/eventtemplate.h"
#include "tests/core/delivery/deliveryevents.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_command {

using namespace delivery;
using namespace test;
using namespace std::chrono_literals;

class CommandTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheEventAsDataAlone_data();
    void givesTheEventAsDataAlone();
    void saysExitCodeAndStandardError();
    void killsWhatTakesTooLong();
    void triesAgainWhatCannotBeStarted();
    void runsNoMoreAtOnceThanIsWanted();
    void eventsOfOneCallComeOneAfterTheOther();
    void survivesAProgramThatReadsNothing();

private:
    /// A shell, which is given nothing of an event but in its variables and its input.
    [[nodiscard]] static CommandSettings shell(const QString &script)
    {
        CommandSettings settings;
        settings.name = QStringLiteral("script");
        settings.program = QStringLiteral("/bin/sh");
        settings.arguments = {QStringLiteral("-c"), script};
        return settings;
    }
};

namespace {

Entry entryOf(int number, const std::string &call = "c1")
{
    return {number, eventOf(number, call), 0, {}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void CommandTest::givesTheEventAsDataAlone_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *const name :
         {"Alice", "$(touch BAD)", "`touch BAD`", "; touch BAD", "\"; touch BAD; \"",
          "'; touch BAD '", "a\\nb", "-rf", "../../etc/passwd", "%s%n",
          "\xe2\x80\xae"
          "evil",
          "{{id}}", ""}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void CommandTest::givesTheEventAsDataAlone()
{
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    Event event = *eventOf(1);
    std::string json;
    appendJson(json, {name.constData(), static_cast<std::size_t>(name.size())});
    event.data = R"({"name":)" + json + '}';
    event.order = event.subject[1] = name.toStdString() + "x";
    CommandSettings settings =
        shell(QStringLiteral("cd '%1' && cat > input && printf '%s' \"$CACOFONISK_CALL\" > call && "
                             "printf '%s %s %s' $CACOFONISK_ID $CACOFONISK_TYPE $# > rest")
                  .arg(folder.path()));
    Command command(settings);
    QSignalSpy delivered(&command, &Command::delivered);
    command.start({});
    const auto shared = std::make_shared<const Event>(event);
    command.take({{1, shared, 0, {}}});
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("input"))), bodyOf(*shared) + '\n');
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("call"))), name + 'x');
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("rest"))),
             QByteArray("evt_1 call.changed 0"));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("BAD"))));
}

void CommandTest::saysExitCodeAndStandardError()
{
    Command command(shell(QStringLiteral("echo no such customer >&2; exit 3")));
    QSignalSpy ended(&command, &Command::ended);
    QSignalSpy delivered(&command, &Command::delivered);
    command.start({});
    QTest::ignoreMessage(QtWarningMsg, "script: exit code 3 for evt_1");
    QTest::ignoreMessage(QtInfoMsg, "script: evt_1: no such customer");
    command.take({entryOf(1)});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][1].toInt(), 3);
    QCOMPARE(ended[0][2].toString(), QStringLiteral("no such customer"));
    QCOMPARE(delivered.size(), 1);
}

void CommandTest::killsWhatTakesTooLong()
{
    CommandSettings settings;
    settings.name = QStringLiteral("sleep");
    settings.program = QStringLiteral("sleep");
    settings.arguments = {QStringLiteral("600")};
    settings.limit = 50ms;
    Command command(settings);
    QSignalSpy ended(&command, &Command::ended);
    command.start({});
    command.take({entryOf(1)});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][1].toInt(), -1);
}

void CommandTest::triesAgainWhatCannotBeStarted()
{
    CommandSettings settings;
    settings.name = QStringLiteral("missing");
    settings.program = QStringLiteral("/nowhere/no-such-program");
    Command command(settings);
    QSignalSpy postponed(&command, &Command::postponed);
    QSignalSpy changed(&command, &Command::stateChanged);
    command.start({});
    command.take({entryOf(1)});
    QTRY_COMPARE(postponed.size(), 1);
    QCOMPARE(postponed[0][1].toInt(), 1);
    QVERIFY(changed.last()[0].value<WayState>().failingSince.has_value());
    command.retry();
    QTRY_COMPARE(postponed.size(), 2);
    QCOMPARE(postponed[1][1].toInt(), 2);
}

void CommandTest::runsNoMoreAtOnceThanIsWanted()
{
    const QTemporaryDir folder;
    CommandSettings settings =
        shell(QStringLiteral("cd '%1' && echo b >> log && sleep 0.1 && echo e >> log")
                  .arg(folder.path()));
    settings.atOnce = 2;
    Command command(settings);
    QSignalSpy delivered(&command, &Command::delivered);
    command.start({});
    Entries entries;
    for (int number = 1; number <= 8; ++number) {
        entries.append(entryOf(number, "c" + std::to_string(number)));
    }
    command.take(entries);
    QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 8, 20'000);
    const QByteArrayList marks =
        contentOf(folder.filePath(QStringLiteral("log"))).trimmed().split('\n');
    int running = 0;
    for (const QByteArray &mark : marks) {
        running += mark == "b" ? 1 : -1;
        QVERIFY(running <= 2);
    }
}

void CommandTest::eventsOfOneCallComeOneAfterTheOther()
{
    const QTemporaryDir folder;
    Command command(shell(QStringLiteral("cd '%1' && echo $CACOFONISK_SEQ >> log && "
                                         "sleep 0.0$((5 - $CACOFONISK_SEQ))")
                              .arg(folder.path())));
    QSignalSpy delivered(&command, &Command::delivered);
    command.start({});
    command.take({entryOf(1), entryOf(2), entryOf(3), entryOf(4)});
    QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 4, 20'000);
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("log"))), QByteArray("1\n2\n3\n4\n"));
}

void CommandTest::survivesAProgramThatReadsNothing()
{
    CommandSettings settings;
    settings.name = QStringLiteral("true");
    settings.program = QStringLiteral("true");
    Command command(settings);
    QSignalSpy delivered(&command, &Command::delivered);
    command.start({});
    Event large = *eventOf(1);
    large.data = R"({"name":")" + std::string(500'000, 'x') + "\"}";
    command.take({{1, std::make_shared<const Event>(large), 0, {}}, entryOf(2)});
    QTRY_COMPARE(delivered.size(), 2);
}

CACOFONISK_TEST(CommandTest)

} // namespace cacofonisk::tst_command

#include "tst_command.moc"
