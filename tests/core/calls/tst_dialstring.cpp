// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/dialstring.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_dialstring {

class DialStringTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNumber_data();
    void findsTheNumber();
    void findsItBehindTheTechnology_data();
    void findsItBehindTheTechnology();
    void survivesAnyPart();
    void tellsWhatIsReached_data();
    void tellsWhatIsReached();
    void knowsTheLineOfAChannel();
};

namespace {

struct Row
{
    const char *channel;
    const char *dialString;
    const char *number;
};

constexpr std::array rows{
    Row{"SIP/1002-0000001a", "1002", "1002"},
    Row{"SIP/alice-0000001a", "alice", "alice"},
    Row{"SIP/trunk-0000001a", "trunk/0201234567", "0201234567"},
    Row{"SIP/trunk-0000001a", "trunk/0201234567/192.0.2.10:5060", "0201234567"},
    Row{"SIP/Kantoor lijn-0000001a", "Kantoor lijn/0201234567", "0201234567"},
    Row{"SIP/carrier-0000001a", "0201234567@carrier", "0201234567"},
    Row{"SIP/carrier-0000001a", "+31201234567@192.0.2.10:5060", "+31201234567"},
    Row{"SIP/carrier-0000001a", "0201234567:geheim@carrier", "0201234567"},
    Row{"SIP/carrier-0000001a", "0201234567:geheim:md5:name:udp@carrier:5061", "0201234567"},
    Row{"SIP/carrier-0000001a", "branch:geheim@192.0.2.10/0201234567", "0201234567"},
    Row{"SIP/carrier-0000001a", "branch@192.0.2.10/0201234567", "0201234567"},
    Row{"SIP/carrier-0000001a", "0201234567@carrier//192.0.2.10", "0201234567"},
    Row{"SIP/carrier-0000001a", "trunk/0201234567!other@host!from@host", "0201234567"},
    Row{"SIP/carrier-0000001a", "0201234567@carrier!other@host", "0201234567"},
    Row{"SIP/192.0.2.10-0000001a", "192.0.2.10", ""},
    Row{"SIP/192.0.2.10-0000001a", "192.0.2.10:5062", ""},
    Row{"SIP/2001-0000001a", "[2001:db8::1]:5060", ""},
    Row{"SIP/pbx-0000001a", "pbx:5062", ""},
    Row{"SIP/pbx.example.com-0000001a", "pbx.example.com", ""},
    Row{"PJSIP/1002-0000001a", "1002", "1002"},
    Row{"PJSIP/jan.piet-0000001a", "jan.piet", "jan.piet"},
    Row{"PJSIP/trunk-0000001a", "0201234567@trunk", "0201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/sip:+31201234567@192.0.2.10", "+31201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/sip:+31201234567@192.0.2.10:5060", "+31201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/sip:+31201234567@[2001:db8::1]", "+31201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/sip:+31201234567@host;user=phone;transport=tls",
        "+31201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/sip:+31201234567;npdi@host", "+31201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/SIPS:0201234567@host", "0201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/sip:0201234567:geheim@host", "0201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/tel:+31201234567;phone-context=nl", "+31201234567"},
    Row{"PJSIP/trunk-0000001a", "trunk/sip:192.0.2.10:5060", ""},
    Row{"PJSIP/31201234567-0000001a", "31201234567/sip:0612345678@host", "0612345678"},
    Row{"PJSIP/1004-0000001a", "1004/sip:1004@192.0.2.7:51924;rinstance=fa771505", "1004"},
    Row{"PJSIP/1004-0000001a", "1004/sip:k3j4h5k3@abc.invalid;transport=ws", "1004"},
    Row{"PJSIP/1004-0000001a", "1004/mobile", "1004"},
    Row{"PJSIP/agent-0000001a", "agent/sip:0201234567@host", "0201234567"},
    Row{"IAX2/branch-1234", "branch/0201234567", "0201234567"},
    Row{"IAX2/branch-1234", "branch/0201234567@from-branch", "0201234567"},
    Row{"IAX2/branch-1234", "branch:geheim@192.0.2.11/0201234567", "0201234567"},
    Row{"IAX2/branch-1234", "branch:geheim@192.0.2.11:4569/0201234567@ctx/a", "0201234567"},
    Row{"IAX2/branch-1234", "branch:[key]@192.0.2.11/0201234567", "0201234567"},
    Row{"IAX2/branch-1234", "branch@192.0.2.11/500", "500"},
    Row{"IAX2/branch-1234", "branch:geheim@192.0.2.11", ""},
    Row{"IAX2/branch-1234", "192.0.2.11/500", "500"},
    Row{"IAX2/192.0.2.11-1234", "192.0.2.11", ""},
    Row{"IAX2/1005-1234", "1005", "1005"},
    Row{"DAHDI/i1/0201234567-1", "g1/0201234567", "0201234567"},
    Row{"DAHDI/2-1", "G0/0201234567", "0201234567"},
    Row{"DAHDI/2-1", "r1/0201234567", "0201234567"},
    Row{"DAHDI/2-1", "r2/ww0201234567", "0201234567"},
    Row{"DAHDI/2-1", "R2/WW0201234567", "0201234567"},
    Row{"DAHDI/2-1", "2/9w0201234567", "0201234567"},
    Row{"DAHDI/2-1", "2/0201234567ww123#", "0201234567"},
    Row{"DAHDI/i1/0201234567-1", "i1/0201234567", "0201234567"},
    Row{"DAHDI/i1/0201234567-1", "i1-g1/n0201234567/K", "0201234567"},
    Row{"DAHDI/2-1", "2", ""},
    Row{"DAHDI/2-1", "g1", ""},
    Row{"DAHDI/2-1", "2r3", ""},
    Row{"DAHDI/2-1", "g1/", ""},
    Row{"Local/1003@ext-0000000f;1", "1003@ext", "1003"},
    Row{"Local/1003@ext-0000000f;1", "1003@ext/n", "1003"},
    Row{"Local/1003-0000000f;1", "1003", "1003"},
    Row{"Local/+31201234567@out-0000000f;1", "+31201234567@out/nj", "+31201234567"},
    Row{"SCCP/1004-0000001a", "1004", "1004"},
    Row{"SCCP/1004-0000001a", "1004@2:label/ringer=inside/aa=1w", "1004"},
    Row{"SCCP/1004-0000001a", "1004/aa=2w", "1004"},
    Row{"Skinny/1004@desk-1", "1004@desk", "1004"},
    Row{"USTM/1004@desk-1", "1004@desk/r15", "1004"},
    Row{"Motif/+31201234567@voice.example.com-1a2b", "account/+31201234567@voice.example.com",
        "+31201234567"},
    Row{"Motif/bob@example.com-1a2b", "account/bob@example.com/desk", "bob"},
    Row{"OOH323/gateway-12", "0201234567@gateway", "0201234567"},
    Row{"OOH323/gateway-12", "gateway/0201234567", "0201234567"},
    Row{"mISDN/1-u12", "g:outbound/0201234567/:f1", "0201234567"},
    Row{"Dongle/dongle0-0100000001", "dongle0/+31612345678", "+31612345678"},
    Row{"Dongle/dongle0-0100000001", "g1/holdother:0612345678", "0612345678"},
    Row{"Khomp/B0C1-1.0", "b0c1/0201234567", "0201234567"},
    Row{"Odd/1-1", "1002", "1002"},
    Row{"Odd/1-1", "line/0201234567/x", "0201234567"},
    Row{"UnicastRTP/127.0.0.1:9000-0x7f", "127.0.0.1:9000", ""},
    Row{"SIP/1002-0000001a", "", ""},
    Row{"SIP/1002-0000001a", "/", ""},
    Row{"SIP/1002-0000001a", "@", ""},
    Row{"SIP/1002-0000001a", ":@/", ""},
    Row{"", "1002", "1002"},
    Row{"", "0201234567@trunk", "0201234567"},
};

} // namespace

void DialStringTest::findsTheNumber_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<QByteArray>("number");
    for (const Row &row : rows) {
        QTest::addRow("%s, %s", row.channel, row.dialString)
            << QByteArray(row.channel) << QByteArray(row.number);
    }
}

void DialStringTest::findsTheNumber()
{
    QFETCH(const QByteArray, channel);
    QFETCH(const QByteArray, number);
    const std::string dialString = QTest::currentDataTag() + channel.size() + 2;
    QCOMPARE(calls::numberOf(dialString, channel.toStdString()), number.toStdString());
}

void DialStringTest::findsItBehindTheTechnology_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("channel");
    for (const Row &row : rows) {
        const QByteArray technology = QByteArray(row.channel).split('/').first();
        if (!technology.isEmpty()) {
            QTest::addRow("%s/%s", technology.constData(), row.dialString)
                << QByteArray(row.number) << QByteArray(row.channel);
        }
    }
}

/// With a channel and without one, if the technology is known.
void DialStringTest::findsItBehindTheTechnology()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, channel);
    const std::string dialString = QTest::currentDataTag();
    QCOMPARE(calls::numberOf(dialString, channel.toStdString()), number.toStdString());
    if (!dialString.starts_with("Odd/") && !dialString.starts_with("UnicastRTP/")) {
        QCOMPARE(calls::numberOf(dialString), number.toStdString());
    }
}

/// Whatever is cut off of it: what is found is a part of it, and no secret.
void DialStringTest::survivesAnyPart()
{
    for (const Row &row : rows) {
        const std::string_view whole = row.dialString;
        for (std::size_t from = 0; from <= whole.size(); ++from) {
            for (std::size_t size = 0; from + size <= whole.size(); ++size) {
                const std::string_view part = whole.substr(from, size);
                const std::string_view number = calls::numberOf(part, row.channel);
                QVERIFY(number.empty() ||
                        (number.data() >= part.data() &&
                         number.data() + number.size() <= part.data() + part.size()));
            }
        }
    }
}

void DialStringTest::tellsWhatIsReached_data()
{
    using calls::Reach;
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<Reach>("reach");
    const auto row = [](const char *channel, const char *dialString, Reach reach) {
        QTest::newRow(dialString) << QByteArray(channel) << reach;
    };
    row("SIP/1002-0000001a", "1002", Reach::Device);
    row("SIP/1002-0000001b", "SIP/1002", Reach::Device);
    row("SIP/office-0000001a", "office/0201234567", Reach::Number);
    row("SIP/office-0000001a", "0201234567@office", Reach::Number);
    row("SIP/192.0.2.10-0000001a", "192.0.2.10:5062", Reach::Unknown);
    row("PJSIP/office-0000001a", "PJSIP/0201234567@office", Reach::Number);
    row("PJSIP/office-0000001a", "office/sip:0201234567@192.0.2.10", Reach::Address);
    row("PJSIP/1002-0000001a", "1002/sip:8fk3lq@192.0.2.7:5060", Reach::Device);
    row("IAX2/office-123", "branch:geheim@192.0.2.10/500", Reach::Number);
    row("IAX2/office-123", "office", Reach::Device);
    row("DAHDI/i1/0201234567-1", "g1/0201234567", Reach::Number);
    row("DAHDI/3-1", "DAHDI/3", Reach::Device);
    row("DAHDI/3-1", "g2", Reach::Unknown);
    row("SCCP/1002-0000001a", "SCCP/1002", Reach::Device);
    row("MGCP/aaln/1@gateway-1", "aaln/1@gateway", Reach::Device);
    row("PJSIP/1002-0000001a", "", Reach::Unknown);
}

void DialStringTest::tellsWhatIsReached()
{
    QFETCH(const QByteArray, channel);
    QFETCH(const calls::Reach, reach);
    QCOMPARE(calls::reachOf(QTest::currentDataTag(), channel.toStdString()), reach);
}

void DialStringTest::knowsTheLineOfAChannel()
{
    const auto line = [](const char *channel) { return std::string(calls::lineOf(channel)); };
    QCOMPARE(line("PJSIP/1002-mobile-0000001a"), std::string("PJSIP/1002-mobile"));
    QCOMPARE(line("DAHDI/i1/0201234567-1"), std::string("DAHDI/i1"));
    QCOMPARE(line("DAHDI/7-1"), std::string("DAHDI/7"));
    QCOMPARE(line("MGCP/aaln/1@gateway-1"), std::string("MGCP/aaln/1@gateway"));
    QCOMPARE(line("odd"), std::string("odd"));
    QCOMPARE(line(""), std::string());
}

CACOFONISK_TEST(DialStringTest)

} // namespace cacofonisk::tst_dialstring

#include "tst_dialstring.moc"
