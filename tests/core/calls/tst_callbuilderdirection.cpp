// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/follower.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QTest>

namespace cacofonisk::tst_callbuilderdirection {

using namespace calls;
using namespace test;

/// Where calls come from and go to, by the devices of their legs. (Rule 27.)
class CallBuilderDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void betweenPhonesIsInternal();
    void toAnApplicationIsInternal();
    void overATrunkIsOut();
    void fromATrunkIsIn();
    void fromATrunkOnOverAnotherIsIn();
    void overLocalChannelsTheFarEndCounts();
    void whoIsTriedLaterIsNotWhoWasCalled();
    void theTrunkIsTheFirstThatCarriedTheCall();
    void anUnknownCallerIsNotGuessed();
    void aSingleOutsideNumberNeedsMore_data();
    void aSingleOutsideNumberNeedsMore();
    void aClickToDialIsToldByWhoIsCalled();
    void anAnalogueLineTellsItselfByRinging();
    void whatIsLearntCountsForCallsInProgress();
    void whatIsLearntOfManyAtOnceDoes();
    void aCallThatEndedStays();
    void trunksCanBeGiven();
    void tellsThoseOfRecordings_data();
    void tellsThoseOfRecordings();

private:
    /// A channel of `device` calls.
    void comes(const char *id, const char *device, const char *number, const char *exten);
    /// `caller` dials a new channel of `device`, which rings unless it ends with a cause at once.
    void dials(const char *caller, const char *id, const char *device, const char *dialString,
               const char *own = "");
    void ends(const char *id)
    {
        pbx->tell(std::string("Event: Hangup; Cause: 16; Uniqueid: ") + id);
    }
    void rings(const char *id)
    {
        pbx->tell(std::string("Event: Newstate; ChannelState: 5; Uniqueid: ") + id);
    }

    /// `in provider`, of the last call.
    [[nodiscard]] QString told() const;

    std::unique_ptr<CallScript> pbx;
};

void CallBuilderDirectionTest::comes(const char *id, const char *device, const char *number,
                                     const char *exten)
{
    pbx->tell(QStringLiteral("Event: Newchannel; ChannelState: 4; Uniqueid: %1; Linkedid: %1; "
                             "Channel: %2-%1; CallerIDNum: %3; Exten: %4")
                  .arg(QLatin1String(id), QLatin1String(device), QLatin1String(number),
                       QLatin1String(exten))
                  .toStdString());
}

void CallBuilderDirectionTest::dials(const char *caller, const char *id, const char *device,
                                     const char *dialString, const char *own)
{
    pbx->tell(QStringLiteral("Event: Newchannel; ChannelState: 0; Uniqueid: %1; Linkedid: %2; "
                             "Channel: %3-%1; CallerIDNum: %5\n"
                             "Event: DialBegin; Uniqueid: %2; DestUniqueid: %1; DialString: %4")
                  .arg(QLatin1String(id), QLatin1String(caller), QLatin1String(device),
                       QLatin1String(dialString), QLatin1String(own))
                  .toStdString());
}

QString CallBuilderDirectionTest::told() const
{
    const Call call = pbx->told().back();
    const QString direction = call.direction ? text(nameOf(*call.direction)) : QStringLiteral("-");
    return call.trunk.empty() ? direction : direction + QLatin1Char(' ') + text(call.trunk);
}

void CallBuilderDirectionTest::betweenPhonesIsInternal()
{
    comes("1", "PJSIP/1001", "1001", "1002");
    QCOMPARE(told(), QStringLiteral("-"));
    dials("1", "2", "PJSIP/1002", "1002");
    QCOMPARE(told(), QStringLiteral("internal"));
}

void CallBuilderDirectionTest::toAnApplicationIsInternal()
{
    comes("1", "PJSIP/1001", "1001", "8500");
    pbx->tell("Event: Newstate; Uniqueid: 1; ChannelState: 6\n"
              "Event: Newexten; Uniqueid: 1; Application: VoiceMailMain; Exten: 8500");
    QCOMPARE(told(), QStringLiteral("internal"));
}

void CallBuilderDirectionTest::overATrunkIsOut()
{
    comes("1", "PJSIP/1001", "1001", "0612345678");
    dials("1", "2", "PJSIP/provider", "0612345678@provider");
    QCOMPARE(told(), QStringLiteral("out provider"));
    ends("2");
    ends("1");
    QCOMPARE(told(), QStringLiteral("out provider"));
}

void CallBuilderDirectionTest::fromATrunkIsIn()
{
    overATrunkIsOut();
    comes("3", "PJSIP/provider", "anonymous", "s");
    QCOMPARE(told(), QStringLiteral("in provider"));
    dials("3", "4", "PJSIP/1002", "1002");
    QCOMPARE(told(), QStringLiteral("in provider"));
}

void CallBuilderDirectionTest::fromATrunkOnOverAnotherIsIn()
{
    overATrunkIsOut();
    comes("3", "PJSIP/provider", "0612345678", "5550100");
    dials("3", "4", "IAX2/office", "office/500");
    QCOMPARE(told(), QStringLiteral("in provider"));
}

void CallBuilderDirectionTest::overLocalChannelsTheFarEndCounts()
{
    pbx->calls("1001", "1003").pairs("0612345678@ext", "1001");
    pbx->dials("1001", "0612345678@ext;1");
    dials("0612345678@ext;2", "2", "SIP/provider", "provider/0612345678");
    QCOMPARE(told(), QStringLiteral("out provider"));
}

void CallBuilderDirectionTest::whoIsTriedLaterIsNotWhoWasCalled()
{
    comes("1", "PJSIP/1001", "1001", "1002");
    dials("1", "2", "PJSIP/1002", "1002");
    pbx->tell("Event: DialEnd; Uniqueid: 1; DestUniqueid: 2; DialStatus: NOANSWER");
    ends("2");
    dials("1", "3", "PJSIP/provider", "0612345678@provider");
    QCOMPARE(told(), QStringLiteral("internal provider"));
}

void CallBuilderDirectionTest::theTrunkIsTheFirstThatCarriedTheCall()
{
    comes("1", "PJSIP/1001", "1001", "0612345678");
    dials("1", "2", "PJSIP/provider", "0612345678@provider");
    pbx->tell("Event: DialEnd; Uniqueid: 1; DestUniqueid: 2; DialStatus: CONGESTION");
    ends("2");
    dials("1", "3", "PJSIP/second", "0612345678@second");
    QCOMPARE(told(), QStringLiteral("out provider"));
    rings("3");
    QCOMPARE(told(), QStringLiteral("out second"));
}

void CallBuilderDirectionTest::anUnknownCallerIsNotGuessed()
{
    comes("1", "SIP/0004f2abcdef", "101", "102");
    dials("1", "2", "SIP/0004f2abcdee", "0004f2abcdee");
    QCOMPARE(told(), QStringLiteral("-"));
    ends("2");
    dials("1", "3", "SIP/provider", "provider/0612345678");
    QCOMPARE(told(), QStringLiteral("-"));
}

void CallBuilderDirectionTest::aSingleOutsideNumberNeedsMore_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QByteArray>("dialled");
    QTest::addColumn<bool>("hasHints");
    QTest::addColumn<QString>("in");
    const QString in = QStringLiteral("in provider");
    const QString unknown = QStringLiteral("-");
    const QByteArray provider = "PJSIP/provider";
    QTest::newRow("for an extension") << provider << QByteArray("1002") << false << unknown;
    QTest::newRow("for a number") << provider << QByteArray("5550100") << false << in;
    QTest::newRow("for nothing") << provider << QByteArray("s") << false << in;
    QTest::newRow("where phones have hints") << provider << QByteArray("1002") << true << in;
    QTest::newRow("named by a number")
        << QByteArray("PJSIP/1001") << QByteArray("5550100") << true << unknown;
}

/// A phone may show an outside number.
void CallBuilderDirectionTest::aSingleOutsideNumberNeedsMore()
{
    QFETCH(const QByteArray, device);
    QFETCH(const QByteArray, dialled);
    QFETCH(const bool, hasHints);
    QFETCH(const QString, in);
    if (hasHints) {
        pbx->tell("Event: ExtensionStatus; Exten: 1002; Context: ext; Hint: PJSIP/1002; Status: 0");
    }
    comes("1", device.constData(), "0612345678", dialled.constData());
    dials("1", "2", "PJSIP/1002", "1002");
    QCOMPARE(told(), in);
    ends("2");
    ends("1");
    comes("3", device.constData(), "0612345678", "0687654321");
    dials("3", "4", "IAX2/office", "office/0687654321");
    QCOMPARE(told(), QStringLiteral("-"));
}

void CallBuilderDirectionTest::aClickToDialIsToldByWhoIsCalled()
{
    pbx->originates("1001");
    QCOMPARE(told(), QStringLiteral("-"));
    pbx->comesUp("1001");
    dials("1001", "2", "SIP/provider", "provider/0612345678");
    QCOMPARE(told(), QStringLiteral("out provider"));
}

void CallBuilderDirectionTest::anAnalogueLineTellsItselfByRinging()
{
    pbx->tell("Event: Newchannel; Channel: DAHDI/7-1; Uniqueid: 1; Linkedid: 1; ChannelState: 9; "
              "Exten: s\n"
              "Event: NewCallerid; Channel: DAHDI/7-1; Uniqueid: 1; CallerIDNum: 0201112233\n"
              "Event: Newstate; Uniqueid: 1; ChannelState: 4");
    dials("1", "2", "DAHDI/3", "DAHDI/3", "1003");
    QCOMPARE(told(), QStringLiteral("in 7"));
}

void CallBuilderDirectionTest::whatIsLearntCountsForCallsInProgress()
{
    comes("1", "SIP/0004f2abcdef", "101", "1002");
    dials("1", "2", "SIP/1002", "1002");
    (void)pbx->book().takeChanged();
    QVERIFY(pbx->book().takeChanged().empty());
    pbx->tell("Event: ExtensionStatus; Exten: 101; Context: ext; Status: 1; "
              "Hint: SIP/0004f2abcdef&Custom:DND101,CustomPresence:101");
    const auto changed = pbx->book().takeChanged();
    QCOMPARE(changed.size(), std::size_t(1));
    QVERIFY(changed.front()->direction == Direction::Internal);
}

void CallBuilderDirectionTest::whatIsLearntOfManyAtOnceDoes()
{
    comes("1", "SIP/0004f2abcdef", "101", "1002");
    dials("1", "2", "SIP/1002", "1002");
    (void)pbx->book().takeChanged();
    for (int phone = 200; phone < 300; ++phone) {
        pbx->tell(QByteArray("Event: ExtensionStatus; Exten: %1; Context: ext; Status: 1; "
                             "Hint: SIP/phone%1")
                      .replace("%1", QByteArray::number(phone))
                      .toStdString());
    }
    pbx->tell("Event: ExtensionStatus; Exten: 101; Context: ext; Status: 1; "
              "Hint: SIP/0004f2abcdef");
    const auto changed = pbx->book().takeChanged();
    QCOMPARE(changed.size(), std::size_t(1));
    QVERIFY(changed.front()->direction == Direction::Internal);
    QVERIFY(pbx->book().takeChanged().empty());
}

void CallBuilderDirectionTest::aCallThatEndedStays()
{
    comes("1", "PJSIP/provider", "2001", "1002");
    dials("1", "2", "PJSIP/1002", "1002");
    ends("2");
    ends("1");
    QCOMPARE(told(), QStringLiteral("-"));
    comes("3", "PJSIP/1001", "1001", "0612345678");
    dials("3", "4", "PJSIP/provider", "0612345678@provider");
    QVERIFY(!pbx->told().front().direction);
    comes("5", "PJSIP/provider", "2001", "1002");
    QCOMPARE(told(), QStringLiteral("in provider"));
}

void CallBuilderDirectionTest::trunksCanBeGiven()
{
    pbx->book().setTrunks({"provider"});
    comes("1", "PJSIP/provider", "2001", "1002");
    QCOMPARE(told(), QStringLiteral("in provider"));
    pbx->book().restore(CallHistory());
    comes("2", "PJSIP/provider", "2001", "1002");
    QCOMPARE(told(), QStringLiteral("in provider"));
}

void CallBuilderDirectionTest::tellsThoseOfRecordings_data()
{
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(told);
    };
    row("16/pjsip-two-phones-answer.ami.gz", "internal");
    row("16/two-phones-blind.ami.gz", "in trunk");
    row("16/two-pbx-answer.ami.gz", "in peer");
    row("22/attended-two-inbound.ami.gz", "in trunk");
    row("22/blind-dtmf-outside.ami.gz", "internal trunk");
    row("22/conf-invite.ami.gz", "internal, in trunk, internal");
    row("22/emergency.ami.gz", "out trunk, internal");
    row("22/forward-no-answer-mobile.ami.gz", "internal trunk");
    row("22/ivr-queue-voicemail.ami.gz", "in trunk");
    row("22/originate-local-n.ami.gz", "out trunk");
    row("22/originate-outside.ami.gz", "out trunk");
    row("22/page.ami.gz", "internal");
    row("22/queue-agent-blind-outside.ami.gz", "in trunk");
    row("22/trunk-failover-both.ami.gz", "out trunk");
    row("22/trunk-failover-busy.ami.gz", "out trunk2");
    row("22/two-pbx-tromboned.ami.gz", "out peer, in peer");
    row("cases/dahdi-analog-inbound-s.ami", "in 7");
    row("cases/dahdi-fxs-dials.ami", "internal");
    row("cases/park-by-dialplan.ami", "in carrier, internal");
    row("cases/pjsip-inbound-exten-s.ami", "in carrier");
    row("cases/queue-ivr-russian.ami", "-");
    row("cases/trunk-dahdi-group.ami", "out i1");
    row("cases/trunk-iax-secret.ami", "out carrier");
    row("cases/trunk-peer-with-space.ami", "out Kantoor lijn");
    row("cases/trunk-pjsip-uri.ami", "out carrier");
}

void CallBuilderDirectionTest::tellsThoseOfRecordings()
{
    QFETCH(const QString, told);
    const LoadedRecording loaded(test::recording(QString::fromUtf8(QTest::currentDataTag())));
    QStringList all;
    for (const QJsonValue call : Follower().follow(loaded.messages()).calls()) {
        const QString trunk = call[QStringLiteral("trunk")].toString();
        all << call[QStringLiteral("direction")].toString(QStringLiteral("-")) +
                   (trunk.isEmpty() ? trunk : QLatin1Char(' ') + trunk);
    }
    QCOMPARE(all.join(QStringLiteral(", ")), told);
}

CACOFONISK_TEST(CallBuilderDirectionTest)

} // namespace cacofonisk::tst_callbuilderdirection

#include "tst_callbuilderdirection.moc"
