// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/session.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/ui/desk/deskuser.h"
#include "ui/desk/playedcalls.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_playedcalls {

using namespace ui;
using namespace std::chrono_literals;

/// What is told of a recording, as it is played and jumped about in. As there is no bus,
/// notifications are windows of ours.
class PlayedCallsTest : public test::DeskUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init()
    {
        renewSettings();
        start();
    }
    void cleanup();
    void tellsWhatRingsAsItGoesOn();
    void tellsWhatRingsWhereItJumpsTo();
    void listsWhatWasMissedUpToThePlayhead();
    void keepsNothingOfARecording();
    void namesByTheContactFiles();
    void staysSilentUnlessWanted();
    void tellsTwoRecordingsApart();

private:
    void start();
    void openAtItsBegin(const QString &name);
    [[nodiscard]] QStringList titles() const { return titlesOf(*m_desk); }

    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<CallModel> m_model;
    CallModel m_live;
    std::unique_ptr<DeskCalls> m_desk;
    std::unique_ptr<PlayedCalls> m_played;
    session::SessionUpdate m_last;
};

void PlayedCallsTest::start()
{
    cleanup();
    m_session = std::make_unique<session::Session>();
    m_model = std::make_unique<CallModel>();
    connect(m_session.get(), &session::Session::updated, m_model.get(),
            [this](const session::SessionUpdatePtr &update) {
                m_model->apply(*update);
                m_played->apply(*update);
                m_last = *update;
            });
    connect(m_session.get(), &session::Session::cleared, m_model.get(), [this] {
        m_model->clear();
        m_played->clear();
    });
    m_desk = std::make_unique<DeskCalls>(m_live);
    m_desk->start();
    m_played = std::make_unique<PlayedCalls>(*m_model, *m_desk, 1);
    m_played->setNotifies(true);
}

void PlayedCallsTest::cleanup()
{
    m_session.reset();
    m_played.reset();
    m_desk.reset();
    m_model.reset();
    m_last = {};
}

void PlayedCallsTest::openAtItsBegin(const QString &name)
{
    m_session->open(test::recording(name), {});
    QTRY_VERIFY(m_last.count > 0 && !m_last.isReading);
    m_session->seek(m_last.first);
    QTRY_VERIFY(!m_last.isAtEnd());
}

void PlayedCallsTest::tellsWhatRingsAsItGoesOn()
{
    openAtItsBegin(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    QCOMPARE(titles(), QStringList());
    m_session->stepReport(true); // it rings
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Outside Caller is calling")});
    m_session->stepReport(true); // it is answered
    QTRY_COMPARE(titles(), QStringList());
    m_session->setSpeed(0);
    m_session->play();
    QTRY_VERIFY(m_last.number == m_last.count && !m_last.isPlaying());
    QCOMPARE(titles(), QStringList()); // it is over
    QCOMPARE(m_played->missed().rowCount(), 0);
}

void PlayedCallsTest::tellsWhatRingsWhereItJumpsTo()
{
    m_session->open(test::recording(QStringLiteral("22/group-cancel.ami.gz")), {});
    QTRY_VERIFY(m_last.count > 0 && !m_last.isReading);
    QCOMPARE(titles(), QStringList());
    const auto &call = m_model->entries().all().front()->known;
    m_session->seek(*call->firstRang + 100ms);
    QTRY_COMPARE(titles().size(), 1);
    m_session->seek(m_last.first);
    QTRY_COMPARE(titles(), QStringList());
    m_session->seek(*call->firstRang + 100ms);
    QTRY_COMPARE(titles().size(), 1);
    m_session->close();
    QTRY_COMPARE(titles(), QStringList());
}

void PlayedCallsTest::listsWhatWasMissedUpToThePlayhead()
{
    MissedCallModel &missed = m_played->missed();
    m_session->open(test::recording(QStringLiteral("16/busy-hour.ami.gz")), {});
    QTRY_VERIFY(missed.rowCount() > 3 && !m_last.isReading);
    const std::vector<notices::MissedCall> all = missed.calls().list();
    m_session->seek(m_last.first + (m_last.last - m_last.first) / 2);
    QTRY_VERIFY(missed.rowCount() < static_cast<int>(all.size()) && missed.rowCount() > 0);
    for (const notices::MissedCall &call : missed.calls().list()) {
        QVERIFY(call.last <= m_last.position);
    }
    m_session->seekToEnd();
    QTRY_COMPARE(missed.rowCount(), static_cast<int>(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(missed.calls().list()[i].number, all[i].number);
        QCOMPARE(missed.calls().list()[i].count, all[i].count);
    }
}

void PlayedCallsTest::keepsNothingOfARecording()
{
    m_session->open(test::recording(QStringLiteral("16/busy-hour.ami.gz")), {});
    QTRY_VERIFY(m_played->missed().rowCount() > 0);
    QCOMPARE(m_desk->missed().rowCount(), 0);
    start();
    QCOMPARE(m_desk->missed().rowCount(), 0);
}

void PlayedCallsTest::namesByTheContactFiles()
{
    const QString path = m_folder.filePath(QStringLiteral("team.csv"));
    const auto write = [&path](const char *text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("Name,Phone\nZoë Klant,06-12345678\n");
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.contactFiles = {path}; });
    start();
    QTRY_COMPARE(m_desk->contacts().book()->size(), 1U);
    openAtItsBegin(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    m_session->stepReport(true);
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Zoë Klant is calling")});
    const auto caller = [&] { return m_model->index(0, 1).data().toString(); };
    QTRY_COMPARE(caller(), QStringLiteral("Zoë Klant +31612345678"));
    write("Name,Phone\nZoë van Dijk,06-12345678\n");
    QTRY_COMPARE(caller(), QStringLiteral("Zoë van Dijk +31612345678"));
}

void PlayedCallsTest::staysSilentUnlessWanted()
{
    m_played->setNotifies(false);
    openAtItsBegin(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    m_session->stepReport(true);
    QTRY_COMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Ringing"));
    QCOMPARE(titles(), QStringList());
    m_session->seek(m_last.first);
    QTRY_COMPARE(m_model->rowCount(), 0);
    m_played->setNotifies(true);
    m_session->stepReport(true);
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Outside Caller is calling")});
    m_played->setNotifies(false);
    QCOMPARE(titles(), QStringList());
}

/// The calls of both have the same ids.
void PlayedCallsTest::tellsTwoRecordingsApart()
{
    openAtItsBegin(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    session::Session otherSession;
    CallModel otherModel;
    auto other = std::make_unique<PlayedCalls>(otherModel, *m_desk, 2);
    other->setNotifies(true);
    connect(&otherSession, &session::Session::updated, &otherModel,
            [&](const session::SessionUpdatePtr &update) {
                otherModel.apply(*update);
                other->apply(*update);
            });
    otherSession.open(test::recording(QStringLiteral("22/attended-refer-inbound.ami.gz")),
                      {.seek = 1ms});
    bool isThere = false;
    connect(&otherSession, &session::Session::updated, this,
            [&isThere](const session::SessionUpdatePtr &update) {
                isThere = update->count > 0 && !update->isReading;
            });
    QTRY_VERIFY(isThere);
    otherSession.stepReport(true);
    m_session->stepReport(true);
    const QString title = QStringLiteral("Outside Caller is calling");
    QTRY_COMPARE(titles(), (QStringList{title, title}));
    QSignalSpy shown(&m_desk->notifier(), &Notifier::showCall);
    const auto *const popups = qobject_cast<const PopupNotifier *>(&m_desk->notifier().chosen());
    for (const NotificationPopup *const popup : popups->popups()) {
        for (QPushButton *const button : popup->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("&Show")) {
                button->click();
            }
        }
    }
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[0][0].toInt() + shown[1][0].toInt(), 3);
    other.reset();
    QCOMPARE(titles(), QStringList{title});
}

CACOFONISK_TEST(PlayedCallsTest)

} // namespace cacofonisk::tst_playedcalls

#include "tst_playedcalls.moc"
