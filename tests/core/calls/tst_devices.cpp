// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/packing.h"
#include "core/calls/callhistorymembers.h"
#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_devices {

using namespace calls;
using namespace test;

/// What is at the far end of a device, by what it does.
class DevicesTest : public QObject
{
    Q_OBJECT

private slots:
    void isJudgedByWhatItDoes_data();
    void isJudgedByWhatItDoes();
    void tellsWhenASideChanges();
    void isATrunkThatIsSaidToBeOne();
    void knowsOutsideNumbers();
    void isTheSameOncePacked();
    void forgetsThoseThatDidNothingForLong();
};

namespace {

/// Tells what channels of `device` do: `from 1001`, `to 0201234567@provider`, `to 1001 own 1001`,
/// `hint 1001`, `rings`, `is lifted`, with `; ` between them. Returns whether the last changed its
/// side.
bool learn(Devices &devices, const std::string &device, const QString &deeds)
{
    const std::string channel = device + "-0000001a";
    bool hasChanged = false;
    for (const QString &deed : deeds.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QStringList words = deed.split(QLatin1Char(' '));
        const std::string first = words.value(1).toStdString();
        if (words[0] == QLatin1String("from")) {
            hasChanged = devices.learnCaller(channel, first);
        } else if (words[0] == QLatin1String("to")) {
            hasChanged = devices.learnDial(channel, first, words.value(3).toStdString());
        } else if (words[0] == QLatin1String("hint")) {
            hasChanged = devices.learnHint(first, device);
        } else if (words[0] == QLatin1String("rings")) {
            hasChanged = devices.learnRingingIn(channel);
        } else {
            hasChanged = devices.learnLifting(channel);
        }
    }
    return hasChanged;
}

QByteArray packed(Devices &devices)
{
    Packer packer;
    packer(devices);
    return packer.take();
}

} // namespace

/// Rule 26.
void DevicesTest::isJudgedByWhatItDoes_data()
{
    QTest::addColumn<QString>("deeds");
    QTest::addColumn<Side>("side");
    const auto row = [](const char *device, const char *deeds, Side side) {
        QTest::addRow("%s %s", device, deeds) << QString::fromLatin1(deeds) << side;
    };
    row("PJSIP/1001", "", Side::Unknown);
    row("PJSIP/1001", "from 1001", Side::Phone);
    row("PJSIP/1001-mobile", "from 1001", Side::Phone);
    row("SIP/0004f2abcdef", "from 101", Side::Unknown);
    row("SIP/0004f2abcdef", "from 101; hint 101", Side::Phone);
    row("SIP/0004f2abcdef", "to SIP/0004f2abcdef", Side::Phone);
    row("PJSIP/1001", "from 0201234567", Side::Unknown);
    row("PJSIP/1001", "from 0201234567; to PJSIP/1001", Side::Phone);
    row("PJSIP/1001", "to 1001; from 0201; from 0202; from 0203; from 0204", Side::Phone);
    row("PJSIP/office", "from +31612345678", Side::Foreign);
    row("PJSIP/office", "from 0612345678", Side::Foreign);
    row("PJSIP/office", "from anonymous", Side::Unknown);
    row("PJSIP/office", "from +31612345678; hint 1001", Side::Phone);
    row("PJSIP/office", "from 2001; from 2002; from 2001", Side::Unknown);
    row("PJSIP/office", "from 2001; from 2002; from 2003", Side::Trunk);
    row("PJSIP/31201234567", "from 0612345678", Side::Unknown);
    row("PJSIP/31201234567", "from +31201234567; from 0611; from 0612; from 0613", Side::Trunk);
    row("PJSIP/office", "to 0612345678@office", Side::Trunk);
    row("PJSIP/office", "to 0612345678@office own 0201234567", Side::Trunk);
    row("PJSIP/office", "to office/sip:0612345678@192.0.2.7", Side::Trunk);
    row("PJSIP/office", "to office/sip:0612345678@192.0.2.7 own 0201234567", Side::Unknown);
    row("PJSIP/1001", "to 1001/sip:1001@192.0.2.7", Side::Phone);
    row("PJSIP/alice", "to alice/sip:1001@192.0.2.7 own 1001", Side::Phone);
    row("PJSIP/alice", "to alice/sip:8fk3lq@192.0.2.7", Side::Phone);
    row("PJSIP/alice", "hint 1001; to alice/sip:93847561@192.0.2.7", Side::Phone);
    row("PJSIP/office", "hint 800; to 0611111111@office; to 0622222222@office", Side::Trunk);
    row("SIP/office", "to SIP/office/0612345678", Side::Trunk);
    row("SIP/office", "to office/0612345678/192.0.2.7", Side::Trunk);
    row("IAX2/office", "to IAX2/branch:geheim@192.0.2.7/500", Side::Trunk);
    row("DAHDI/i1/0612345678", "to g1/0612345678", Side::Trunk);
    row("DAHDI/1", "to DAHDI/1/ww0612345678", Side::Trunk);
    row("DAHDI/1", "rings", Side::Trunk);
    row("DAHDI/3", "to DAHDI/3", Side::Phone);
    row("DAHDI/3", "is lifted; from 1003", Side::Phone);
    row("DAHDI/i2/0612345678", "is lifted; from 0612345678", Side::Foreign);
    row("SCCP/1002", "to 1002", Side::Phone);
    row("trunk", "from +31612345678", Side::Unknown);
}

void DevicesTest::isJudgedByWhatItDoes()
{
    QFETCH(const QString, deeds);
    QFETCH(const Side, side);
    const std::string row = QTest::currentDataTag();
    const std::string device = row.substr(0, row.find(' '));
    Devices devices;
    learn(devices, device, deeds);
    QCOMPARE(devices.sideOf(device + "-0000002b"), side);
    QCOMPARE(devices.sideOf("PJSIP/another-0000002b"), Side::Unknown);
}

void DevicesTest::tellsWhenASideChanges()
{
    Devices devices;
    const auto tells = [&](const char *deed) {
        return learn(devices, "PJSIP/office", QString::fromLatin1(deed));
    };
    QVERIFY(!tells("from anonymous"));
    QVERIFY(tells("from 0612345678"));
    QVERIFY(!tells("from 0687654321"));
    QVERIFY(tells("hint 1001"));
    QVERIFY(!tells("hint 1001"));
    QVERIFY(!tells("to 0611111111@office"));
    QVERIFY(tells("to 0622222222@office"));
    QVERIFY(!tells("to 0633333333@office"));
}

void DevicesTest::isATrunkThatIsSaidToBeOne()
{
    Devices devices;
    learn(devices, "PJSIP/1001", QStringLiteral("hint 1001"));
    devices.setTrunks({"1001", "DAHDI/i1"});
    QCOMPARE(devices.sideOf("PJSIP/1001-1"), Side::Trunk);
    QCOMPARE(devices.sideOf("DAHDI/i1/0201234567-1"), Side::Trunk);
    QCOMPARE(devices.sideOf("PJSIP/10011-1"), Side::Unknown);
    devices.setTrunks({});
    QCOMPARE(devices.sideOf("PJSIP/1001-1"), Side::Phone);
}

void DevicesTest::knowsOutsideNumbers()
{
    Devices devices;
    QVERIFY(devices.isOutside("+312"));
    QVERIFY(devices.isOutside("5550100"));
    QVERIFY(!devices.isOutside("221001"));
    QVERIFY(!devices.isOutside("anonymous"));
    QVERIFY(!devices.isOutside(""));
    learn(devices, "PJSIP/1001", QStringLiteral("hint 1001"));
    QVERIFY(devices.isOutside("221001"));
    QVERIFY(!devices.isOutside("10012"));
    learn(devices, "PJSIP/alice", QStringLiteral("hint 31201234567"));
    QVERIFY(devices.isOutside("+31612345678"));
    QVERIFY(!devices.isOutside("0612345678"));
}

void DevicesTest::isTheSameOncePacked()
{
    Devices devices;
    learn(devices, "PJSIP/1001", QStringLiteral("hint 1001"));
    learn(devices, "PJSIP/office", QStringLiteral("from 2001; from 2002; from 2003"));
    learn(devices, "SIP/office", QStringLiteral("to office/0611111111"));
    learn(devices, "DAHDI/1", QStringLiteral("rings"));
    const QByteArray bytes = packed(devices);
    Devices other;
    Unpacker unpacker({bytes.data(), static_cast<std::size_t>(bytes.size())});
    unpacker(other);
    QCOMPARE(packed(other), bytes);
    QCOMPARE(other.size(), devices.size());
    QVERIFY(other.hasHints());
    for (const char *const channel :
         {"PJSIP/1001-1", "PJSIP/office-1", "SIP/office-1", "DAHDI/1-1"}) {
        QCOMPARE(other.sideOf(channel), devices.sideOf(channel));
    }
    learn(devices, "PJSIP/1001", QStringLiteral("to 0611111111@1001; to 0622222222@1001"));
    learn(other, "PJSIP/1001", QStringLiteral("to 0611111111@1001; to 0622222222@1001"));
    QCOMPARE(packed(other), packed(devices));
}

void DevicesTest::forgetsThoseThatDidNothingForLong()
{
    Devices devices;
    for (std::uint32_t i = 0; i < 3 * Devices::most; ++i) {
        learn(devices, "SIP/192.0.2." + std::to_string(i), QStringLiteral("to SIP/other"));
        devices.learnCaller("SIP/192.0.2." + std::to_string(i) + "-1", "100");
        devices.learnHint("1001", "PJSIP/1001"); // time and again
    }
    QCOMPARE(devices.size(), std::size_t(Devices::most));
    QCOMPARE(devices.sideOf("PJSIP/1001-1"), Side::Phone);
    const std::string longest(200, 'x');
    QVERIFY(!devices.learnHint("1002", "PJSIP/" + longest));
    QCOMPARE(devices.sideOf("PJSIP/" + longest + "-1"), Side::Unknown);
}

CACOFONISK_TEST(DevicesTest)

} // namespace cacofonisk::tst_devices

#include "tst_devices.moc"
