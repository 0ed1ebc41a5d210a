// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/follower.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_clock {

using namespace test;

/// What happened is known by the order of events: whatever their times are, who answered whom, the
/// transfers, queues and ends are the same.
class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheSameWithoutTimes_data() { addRows(recordingsAndCases()); }
    void tellsTheSameWithoutTimes();
    void tellsTheSameInOneInstant_data() { addRows(recordingsAndCases()); }
    void tellsTheSameInOneInstant();
    void tellsTheSameThoughTheClockIsSetBack_data();
    void tellsTheSameThoughTheClockIsSetBack();
};

namespace {

const std::string timestamp = "Timestamp";

QStringList toldOf(const QString &name, const LoadedRecording::Edit &edit = {})
{
    const LoadedRecording loaded(test::recording(name), edit);
    return withoutTimes(Follower().follow(loaded.messages()).finished());
}

/// A time earlier by so many seconds: `1795405978.132127`.
std::string earlier(const std::string &time, long long seconds)
{
    const std::size_t dot = std::min(time.find('.'), time.size());
    return std::to_string(std::stoll(time.substr(0, dot)) - seconds) + time.substr(dot);
}

} // namespace

void ClockTest::tellsTheSameWithoutTimes()
{
    QFETCH(QString, name);
    const auto withoutTimestamp = [](Fields &fields) {
        std::erase_if(fields, [](const auto &field) { return field.first == timestamp; });
        return true;
    };
    const QString fault = difference(toldOf(name, withoutTimestamp), toldOf(name));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ClockTest::tellsTheSameInOneInstant()
{
    QFETCH(QString, name);
    std::string instant;
    const auto setTime = [&](Fields &fields) {
        for (auto &[key, value] : fields) {
            if (key == timestamp) {
                instant = instant.empty() ? value : instant;
                value = instant;
            }
        }
        return true;
    };
    const QString fault = difference(toldOf(name, setTime), toldOf(name));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ClockTest::tellsTheSameThoughTheClockIsSetBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("seconds");
    for (const QString &name : recordingsAndCases()) {
        QTest::addRow("%s, ten seconds", qPrintable(name)) << name << 10;
        QTest::addRow("%s, an hour", qPrintable(name)) << name << 3600;
    }
}

/// At a quarter, the half and three quarters of its events.
void ClockTest::tellsTheSameThoughTheClockIsSetBack()
{
    QFETCH(QString, name);
    QFETCH(int, seconds);
    const std::size_t size = LoadedRecording(test::recording(name)).messages().size();
    const QStringList told = toldOf(name);
    for (const std::size_t quarter : {1, 2, 3}) {
        std::size_t index = 0;
        const auto setBack = [&](Fields &fields) {
            const bool isAfter = index++ >= size * quarter / 4;
            for (auto &[key, value] : fields) {
                if (isAfter && key == timestamp) {
                    value = earlier(value, seconds);
                }
            }
            return true;
        };
        const QString fault = difference(toldOf(name, setBack), told);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

CACOFONISK_TEST(ClockTest)

} // namespace cacofonisk::tst_clock

#include "tst_clock.moc"
