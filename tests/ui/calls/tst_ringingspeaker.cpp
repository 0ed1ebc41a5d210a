// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/callproxymodel.h"
#include "ui/calls/filterwords.h"
#include "ui/calls/ringingspeaker.h"
#include "ui/formatting/spokenlabel.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_ringingspeaker {

using namespace ui;
using namespace std::chrono_literals;

/// What screen readers are told of calls that ring.
class RingingSpeakerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhoIsCallingWhom();
    void speaksAtMostOnceASecond();
    void countsThoseThatAreTooMany();
    void saysOnlyWhatTheTableShows();
    void isSilentInRecordings();
    void forgetsCallsThatEnded();

private:
    void apply(const std::vector<calls::Call> &calls, bool isLive = true);
    [[nodiscard]] SpokenLabel &label() const { return *m_place->findChild<SpokenLabel *>(); }
    [[nodiscard]] QString said() const { return label().text(); }

    std::unique_ptr<CallModel> m_model;
    std::unique_ptr<CallProxyModel> m_shown;
    std::unique_ptr<QWidget> m_place;
    RingingSpeaker *m_speaker = nullptr;
    std::unique_ptr<QSignalSpy> m_sentences;
};

namespace {

calls::Call ringing(std::uint64_t id)
{
    calls::Call call;
    call.id = id;
    call.started = Moment(1'700'000'000s);
    call.state = calls::CallState::Ringing;
    call.caller = {"100" + std::to_string(id), "Caller " + std::to_string(id), {}};
    call.dialled = "2000";
    return call;
}

} // namespace

void RingingSpeakerTest::init()
{
    m_model = std::make_unique<CallModel>();
    m_shown = std::make_unique<CallProxyModel>(*m_model);
    m_place = std::make_unique<QWidget>();
    m_speaker = new RingingSpeaker(*m_shown, m_place.get());
    m_sentences = std::make_unique<QSignalSpy>(&label(), &SpokenLabel::said);
}

void RingingSpeakerTest::cleanup()
{
    m_sentences.reset();
    m_place.reset();
    m_shown.reset();
    m_model.reset();
}

void RingingSpeakerTest::apply(const std::vector<calls::Call> &calls, bool isLive)
{
    session::SessionUpdate update;
    update.isLive = isLive;
    update.known.assign(calls.begin(), calls.end());
    update.position = Moment(1'700'000'000s);
    m_model->apply(update);
    m_speaker->apply(update);
}

void RingingSpeakerTest::saysWhoIsCallingWhom()
{
    apply({ringing(1)});
    QCOMPARE(said(), QStringLiteral("Caller 1 1001 is calling 2000"));
    const auto *const interface = QAccessible::queryAccessibleInterface(&label());
    QCOMPARE(interface->role(), QAccessible::Notification);
    QCOMPARE(interface->text(QAccessible::Name), said());
    QCOMPARE(m_sentences->size(), 1);
    apply({ringing(1)}); // something else changed
    QCOMPARE(m_sentences->size(), 1);
}

void RingingSpeakerTest::speaksAtMostOnceASecond()
{
    QElapsedTimer since;
    since.start();
    apply({ringing(1)});
    apply({ringing(2)});
    calls::Call answered = ringing(3);
    apply({answered});
    answered.state = calls::CallState::Talking;
    apply({answered});
    QCOMPARE(m_sentences->size(), 1);
    QTRY_COMPARE(m_sentences->size(), 2);
    QVERIFY2(since.elapsed() >= 950, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(said(), QStringLiteral("Caller 2 1002 is calling 2000"));
}

void RingingSpeakerTest::countsThoseThatAreTooMany()
{
    apply({ringing(1), ringing(2)});
    QCOMPARE(said(),
             QStringLiteral("Caller 1 1001 is calling 2000; Caller 2 1002 is calling 2000"));
    apply({ringing(3), ringing(4), ringing(5), ringing(6)});
    QTRY_VERIFY2(said().startsWith(QLatin1String("4 call")), qPrintable(said()));
}

void RingingSpeakerTest::saysOnlyWhatTheTableShows()
{
    m_shown->setFilter(filterOf(QStringLiteral("ext:1002"), {}));
    m_model->setPrivate(true);
    apply({ringing(1), ringing(2)});
    QVERIFY(!said().isEmpty());
    QCOMPARE(said(), m_shown->index(0, 1).data().toString() + QStringLiteral(" is calling ") +
                         m_shown->index(0, 2).data().toString());
    QVERIFY(!said().contains(QLatin1String("Caller")));
}

void RingingSpeakerTest::isSilentInRecordings()
{
    apply({ringing(1)}, false);
    QCOMPARE(m_sentences->size(), 0);
}

void RingingSpeakerTest::forgetsCallsThatEnded()
{
    calls::Call call = ringing(1);
    apply({call});
    call.state = calls::CallState::Ended;
    call.ended = call.started + 1s;
    apply({call});
    m_speaker->clear();
    QCOMPARE(m_sentences->size(), 1);
}

CACOFONISK_TEST(RingingSpeakerTest)

} // namespace cacofonisk::tst_ringingspeaker

#include "tst_ringingspeaker.moc"
