// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/moment.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_moment {

class MomentTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTimestamps_data();
    void readsTimestamps();
    void takesNoTimeFromOddTimestamps_data();
    void takesNoTimeFromOddTimestamps();
    void writesIso_data();
    void writesIso();
    void readsIsoBack();
    void readsIso_data();
    void readsIso();
    void takesNoTimeFromOddIso_data();
    void takesNoTimeFromOddIso();
    void readsDurations_data();
    void readsDurations();
};

namespace {

Moment at(qint64 micros)
{
    return Moment(std::chrono::microseconds(micros));
}

/// In microseconds since 1970; -1 where there is none.
qint64 microsOf(std::optional<Moment> moment)
{
    return moment ? moment->time_since_epoch().count() : -1;
}

} // namespace

void MomentTest::readsTimestamps_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<qint64>("micros");
    const auto row = [](const char *name, QByteArray timestamp, qint64 micros) {
        QTest::newRow(name) << timestamp << micros;
    };
    row("as Asterisk writes it", "1529936170.420123", 1529936170420123);
    row("leading zeros behind the point", "7.000009", 7'000'009);
    row("three decimals", "7.420", 7'420'000);
    row("whole seconds", "1529936170", 1529936170000000);
    row("finer than microseconds", "1.1234567899", 1'123'456);
    row("the first moment", "0.000000", 0);
    row("the last moment", "253402300799.999999", 253402300799999999);
}

void MomentTest::readsTimestamps()
{
    QFETCH(QByteArray, timestamp);
    QFETCH(qint64, micros);
    QCOMPARE(microsOf(momentOf(timestamp.toStdString())), micros);
}

void MomentTest::takesNoTimeFromOddTimestamps_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << QByteArray("now");
    QTest::newRow("a space in front") << QByteArray(" 1529936170.0");
    QTest::newRow("a space behind") << QByteArray("1529936170.0 ");
    QTest::newRow("a plus") << QByteArray("+1529936170.0");
    QTest::newRow("before 1970") << QByteArray("-1.5");
    QTest::newRow("a point alone") << QByteArray(".");
    QTest::newRow("no seconds") << QByteArray(".420");
    QTest::newRow("a comma") << QByteArray("1529936170,42");
    QTest::newRow("an exponent") << QByteArray("1e9");
    QTest::newRow("hexadecimal") << QByteArray("0x10");
    QTest::newRow("two points") << QByteArray("1.2.3");
    QTest::newRow("negative decimals") << QByteArray("1.-5");
    QTest::newRow("the year 10000") << QByteArray("253402300800.0");
    QTest::newRow("more than a number holds") << QByteArray("99999999999999999999.0");
    QTest::newRow("a null character") << QByteArray("15\0", 3);
}

void MomentTest::takesNoTimeFromOddTimestamps()
{
    QFETCH(QByteArray, timestamp);
    QCOMPARE(microsOf(momentOf(timestamp.toStdString())), qint64(-1));
}

void MomentTest::writesIso_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *name, qint64 micros, int decimals, const char *iso) {
        QTest::newRow(name) << micros << decimals << QString::fromLatin1(iso);
    };
    row("milliseconds", 1529936170420123, 3, "2018-06-25T14:16:10.420Z");
    row("microseconds", 1529936170420123, 6, "2018-06-25T14:16:10.420123Z");
    row("cut, not rounded", 1529936170999999, 3, "2018-06-25T14:16:10.999Z");
    row("1970", 0, 6, "1970-01-01T00:00:00.000000Z");
    row("a leap day", 1709164800000000, 3, "2024-02-29T00:00:00.000Z");
    row("end of a year", 1767225599999999, 6, "2025-12-31T23:59:59.999999Z");
    row("the last moment", 253402300799999999, 6, "9999-12-31T23:59:59.999999Z");
}

void MomentTest::writesIso()
{
    QFETCH(qint64, micros);
    QFETCH(int, decimals);
    QTEST(QString::fromStdString(isoText(at(micros), decimals)), "iso");
}

void MomentTest::readsIsoBack()
{
    constexpr qint64 year = 31'556'952'000'000;
    for (qint64 micros = 0; micros < 8000 * year; micros += 7 * year / 3 + 1'234'567) {
        QCOMPARE(microsOf(momentOfIso(isoText(at(micros), 6))), micros);
        QCOMPARE(microsOf(momentOfIso(isoText(at(micros)))), micros / 1000 * 1000);
    }
}

void MomentTest::readsIso_data()
{
    QTest::addColumn<QByteArray>("iso");
    QTest::addColumn<qint64>("micros");
    const auto row = [](const char *name, QByteArray iso, qint64 micros) {
        QTest::newRow(name) << iso << micros;
    };
    row("no decimals", "2018-06-25T14:16:10Z", 1529936170000000);
    row("one decimal", "2018-06-25T14:16:10.5Z", 1529936170500000);
    row("nanoseconds", "2018-06-25T14:16:10.123456789Z", 1529936170123456);
}

void MomentTest::readsIso()
{
    QFETCH(QByteArray, iso);
    QTEST(microsOf(momentOfIso(iso.toStdString())), "micros");
}

void MomentTest::takesNoTimeFromOddIso_data()
{
    QTest::addColumn<QByteArray>("iso");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a Z alone") << QByteArray("Z");
    QTest::newRow("a day") << QByteArray("2018-06-25");
    QTest::newRow("no zone") << QByteArray("2018-06-25T14:16:10.420");
    QTest::newRow("another zone") << QByteArray("2018-06-25T14:16:10.420+02:00");
    QTest::newRow("a space for the T") << QByteArray("2018-06-25 14:16:10Z");
    QTest::newRow("month 13") << QByteArray("2018-13-25T14:16:10Z");
    QTest::newRow("31 June") << QByteArray("2018-06-31T14:16:10Z");
    QTest::newRow("29 February of no leap year") << QByteArray("2023-02-29T14:16:10Z");
    QTest::newRow("hour 24") << QByteArray("2018-06-25T24:16:10Z");
    QTest::newRow("minute 60") << QByteArray("2018-06-25T14:60:10Z");
    QTest::newRow("second 60") << QByteArray("2018-06-25T14:16:60Z");
    QTest::newRow("signs for digits") << QByteArray("2018-06-25T-0:-0:-0Z");
    QTest::newRow("spaces for digits") << QByteArray("2018-06-25T 1: 6: 0Z");
    QTest::newRow("letters for decimals") << QByteArray("2018-06-25T14:16:10.abcZ");
    QTest::newRow("more behind it") << QByteArray("2018-06-25T14:16:10ZZ");
    QTest::newRow("a zone and a Z") << QByteArray("2018-06-25T14:16:10+02:00Z");
    QTest::newRow("a year of five digits") << QByteArray("12018-06-25T14:16:10Z");
    for (int size = 1; size < 24; ++size) {
        const QByteArray whole("2018-06-25T14:16:10.420Z");
        QTest::addRow("the first %d bytes", size) << whole.first(size);
    }
}

void MomentTest::takesNoTimeFromOddIso()
{
    QFETCH(QByteArray, iso);
    QCOMPARE(microsOf(momentOfIso(iso.toStdString())), qint64(-1));
}

void MomentTest::readsDurations_data()
{
    QTest::addColumn<QByteArray>("duration");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *duration, qint64 seconds) {
        QTest::newRow(duration) << QByteArray(duration) << seconds;
    };
    row("00:00:00", 0);
    row("00:02:17", 137);
    row("25:00:01", 90'001);
    row("100:00:00", 360'000);
    for (const char *const odd : {"", ":", "02:17", "00:02", ":02:17", "00:02:1", "00:02:17 ",
                                  "-1:02:17", "aa:02:17", "1000000:00:00", "00-02-17"}) {
        row(odd, -1);
    }
}

void MomentTest::readsDurations()
{
    QFETCH(const QByteArray, duration);
    const auto read = durationOf(duration.toStdString());
    QTEST(read ? qint64(read->count()) : qint64(-1), "seconds");
}

CACOFONISK_TEST(MomentTest)

} // namespace cacofonisk::tst_moment

#include "tst_moment.moc"
