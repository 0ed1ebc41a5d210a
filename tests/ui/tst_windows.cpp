// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/windows.h"

#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/ui/livewindowuser.h"
#include "ui/desk/startrequest.h"
#include "ui/frame/messagebar.h"
#include "ui/servers/liverecording.h"
#include "ui/servers/savedtrunks.h"

#include <QMessageBox>
#include <QSignalSpy>

namespace cacofonisk::tst_windows {

using namespace ui;
using namespace test;

/// Several windows at once: live calls beside recordings.
class WindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void opensEachRecordingInAWindowOfItsOwn();
    void opensARecordingOnce();
    void goesOnLiveBehindARecording();
    void asksBeforeItEndsARecording();
    void startsWithARecordingAlone();
    void saysWhatCannotBeOpenedWhereItWasAskedFor();
    void endsWithItsLastWindow();
    void sharesViewsAndAppearance();
    void readsRecordingsAnewForOtherTrunks();

private:
    void start(const QStringList &files, const QList<ami::ServerUri> &servers = {});
    void startLive(FakeAmiServer &server);
    void record(const QString &path);
    [[nodiscard]] RecordingWindow &opened(std::size_t place) const;
    template<class Widget>
    [[nodiscard]] static Widget *in(const QWidget &window)
    {
        return window.findChild<Widget *>();
    }
    [[nodiscard]] static int rows(const CallWindow &window)
    {
        return in<CallTree>(window)->model()->rowCount();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Windows> m_windows;
    const QString m_one = test::recording(QStringLiteral("22/blind-refer-b.ami.gz"));
    const QString m_other = test::recording(QStringLiteral("16/busy-hour.ami.gz"));
};

void WindowsTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("tst_windows"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
}

void WindowsTest::init()
{
    m_windows.reset();
    QSettings().clear();
}

void WindowsTest::start(const QStringList &files, const QList<ami::ServerUri> &servers)
{
    m_windows =
        std::make_unique<Windows>(std::make_unique<MemoryKeyring>(std::make_shared<Kept>()));
    StartRequest request;
    request.files = files;
    m_windows->start(request, servers, false);
}

void WindowsTest::startLive(FakeAmiServer &server)
{
    server.playAlways(quiet);
    start({}, {{server.address(), QStringLiteral("geheim")}});
    QTRY_VERIFY(in<ServerButton>(m_windows->main()) &&
                in<ServerButton>(m_windows->main())->line().contains(QLatin1String("live")));
}

void WindowsTest::record(const QString &path)
{
    auto *const recorder = in<LiveRecording>(m_windows->main());
    recorder->start(path, {});
    QTRY_COMPARE(recorder->path(), path);
}

RecordingWindow &WindowsTest::opened(std::size_t place) const
{
    return *m_windows->recordings().at(place);
}

void WindowsTest::opensEachRecordingInAWindowOfItsOwn()
{
    start({m_one, m_other});
    QCOMPARE(m_windows->recordings().size(), 2U);
    QTRY_COMPARE(rows(opened(0)), 1);
    QTRY_COMPARE(rows(opened(1)), 186);
    QVERIFY(opened(0).isVisible() && opened(1).isVisible());
    opened(0).close();
    QCOMPARE(m_windows->recordings().size(), 1U);
    QCOMPARE(opened(0).path(), m_other);
    QCOMPARE(rows(opened(0)), 186);
}

void WindowsTest::opensARecordingOnce()
{
    start({m_one});
    m_windows->open({m_one, m_other, m_one});
    QCOMPARE(m_windows->recordings().size(), 2U);
}

void WindowsTest::goesOnLiveBehindARecording()
{
    FakeAmiServer server;
    startLive(server);
    const QString path = m_folder.filePath(QStringLiteral("live.jsonl"));
    record(path);
    send(server, call);
    QTRY_COMPARE(rows(m_windows->main()), 1);
    emit m_windows->main().openWanted({m_other});
    QTRY_COMPARE(rows(opened(0)), 186);
    send(server, otherCall);
    QTRY_COMPARE(rows(m_windows->main()), 2);
    QCOMPARE(rows(opened(0)), 186);
    opened(0).close();
    QCOMPARE(rows(m_windows->main()), 2);
    QCOMPARE(in<LiveRecording>(m_windows->main())->path(), path);
    QCOMPARE(server.dialogues().size(), 1); // nobody logged off and on
    QVERIFY(in<ServerButton>(m_windows->main())->line().contains(QLatin1String("live")));
}

void WindowsTest::asksBeforeItEndsARecording()
{
    FakeAmiServer server;
    startLive(server);
    QSignalSpy ended(m_windows.get(), &Windows::allClosed);
    record(m_folder.filePath(QStringLiteral("asked.jsonl")));
    m_windows->open({m_one});
    const auto question = [this] { return in<QMessageBox>(m_windows->main()); };
    m_windows->quit();
    QVERIFY(question());
    QVERIFY(question()->text().contains(QLatin1String("asked.jsonl")));
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QVERIFY(ended.isEmpty() && m_windows->main().isVisible() && opened(0).isVisible());
    m_windows->quit();
    for (QAbstractButton *const button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::AcceptRole) {
            button->click();
            break;
        }
    }
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(m_windows->recordings().empty());
}

void WindowsTest::startsWithARecordingAlone()
{
    start({m_one});
    QVERIFY(!m_windows->main().isVisible());
    QSignalSpy ended(m_windows.get(), &Windows::allClosed);
    m_windows->startAgain({});
    QVERIFY(m_windows->main().isVisible());
    opened(0).close();
    QVERIFY(ended.isEmpty());
    m_windows->startAgain({{m_other}, false, false, {}});
    QTRY_COMPARE(rows(opened(0)), 186);
}

void WindowsTest::saysWhatCannotBeOpenedWhereItWasAskedFor()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.ami"));
    const auto said = [](const QWidget &window) { return in<MessageBar>(window)->text(); };
    const QString other = m_folder.filePath(QStringLiteral("other.ami"));
    start({missing, other});
    QTRY_VERIFY(said(m_windows->main()).contains(QLatin1String("other.ami")));
    QVERIFY(said(m_windows->main()).contains(QLatin1String("missing.ami")));
    QVERIFY(m_windows->main().isVisible() && m_windows->recordings().empty());
    start({m_one});
    emit opened(0).openWanted({missing});
    QTRY_VERIFY(said(opened(0)).contains(QLatin1String("missing.ami")));
    QVERIFY(!m_windows->main().isVisible());
    QCOMPARE(m_windows->recordings().size(), 1U);
}

void WindowsTest::endsWithItsLastWindow()
{
    start({m_one, m_other});
    QSignalSpy ended(m_windows.get(), &Windows::allClosed);
    opened(1).close();
    QVERIFY(ended.isEmpty());
    opened(0).close();
    QCOMPARE(ended.size(), 1);
}

void WindowsTest::sharesViewsAndAppearance()
{
    start({m_one, m_other});
    const auto find = [](const CallWindow &window, const QString &name) {
        return window.findChild<QAction *>(name);
    };
    find(opened(0), QStringLiteral("showDark"))->trigger();
    QVERIFY(find(opened(1), QStringLiteral("showDark"))->isChecked());
    QVERIFY(!find(m_windows->main(), QStringLiteral("showLight"))->isChecked());
    find(opened(0), QStringLiteral("showAsDesktop"))->trigger();
    QVERIFY(!find(opened(1), QStringLiteral("showDark"))->isChecked());
}

void WindowsTest::readsRecordingsAnewForOtherTrunks()
{
    start({m_one});
    const auto trunk = [this] {
        const int column = static_cast<int>(CallModel::Column::Trunk);
        return in<CallTree>(opened(0))->model()->index(0, column).data().toString();
    };
    QTRY_COMPARE(rows(opened(0)), 1);
    QVERIFY(trunk().isEmpty());
    saveTrunks(QStringLiteral("PJSIP/1001"));
    emit m_windows->main().preferencesClosed();
    QTRY_COMPARE(trunk(), QStringLiteral("1001"));
    m_windows->open({m_other});
    opened(0).close();
    m_windows->open({m_one});
    QTRY_COMPARE(rows(opened(1)), 1);
}

CACOFONISK_TEST(WindowsTest)

} // namespace cacofonisk::tst_windows

#include "tst_windows.moc"
