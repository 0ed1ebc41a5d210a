// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/desk/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_autostart {

using namespace ui;

class AutostartTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesAndGoes();
    void knowsWhatTheDesktopSwitchedOff();
    void saysWhatCannotBeWritten();
    void quotesThePathOfTheProgram_data();
    void quotesThePathOfTheProgram();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AutostartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
}

void AutostartTest::comesAndGoes()
{
    QVERIFY(!isStartedWithTheSession());
    QVERIFY(startWithTheSession(true));
    QVERIFY(isStartedWithTheSession());
    QFile entry(m_folder->filePath(QStringLiteral("autostart/org.cacofonisk.Cacofonisk.desktop")));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY(text.contains("\nExec=\"" + QFile::encodeName(QCoreApplication::applicationFilePath()) +
                          "\" --minimised\n"));
    QVERIFY(startWithTheSession(false));
    QVERIFY(!isStartedWithTheSession());
    QVERIFY(!entry.exists());
    QVERIFY(startWithTheSession(false)); // nothing is there
}

void AutostartTest::knowsWhatTheDesktopSwitchedOff()
{
    QVERIFY(startWithTheSession(true));
    QFile entry(autostartPath());
    QVERIFY(entry.open(QIODevice::Append));
    entry.write("Hidden=true\n");
    entry.close();
    QVERIFY(!isStartedWithTheSession());
    QVERIFY(startWithTheSession(true));
    QVERIFY(isStartedWithTheSession());
}

void AutostartTest::saysWhatCannotBeWritten()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("autostart")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto done = startWithTheSession(true);
    QVERIFY(!done);
    QVERIFY(done.error().message().contains(QLatin1String("org.cacofonisk.Cacofonisk.desktop")));
    QVERIFY(!isStartedWithTheSession());
}

void AutostartTest::quotesThePathOfTheProgram_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *path, const char *quoted) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(quoted);
    };
    row("/usr/bin/cacofonisk", R"("/usr/bin/cacofonisk")");
    row("/opt/my programs/c", R"("/opt/my programs/c")");
    row("/opt/50%/c", R"("/opt/50%%/c")");
    row("/opt/$HOME/`id`/c", R"("/opt/\\$HOME/\\`id\\`/c")");
    row("/opt/a\"b\\c", R"("/opt/a\\"b\\\\c")");
}

void AutostartTest::quotesThePathOfTheProgram()
{
    QFETCH(QString, path);
    QTEST(execArgument(path), "quoted");
}

CACOFONISK_TEST(AutostartTest)

} // namespace cacofonisk::tst_autostart

#include "tst_autostart.moc"
