// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/callmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_livecallmodel {

using namespace ui;
using namespace std::chrono_literals;
using Column = CallModel::Column;

/// The table of calls as time goes by.
class LiveCallModelTest : public QObject
{
    Q_OBJECT

private slots:
    void ticksWithTheSeconds();
    void marksCallsOfALostServer();
    void ticksOnceForCallsThatFollowEachOther();
    void retiresWhatEndedLongAgo();
    void retiresTheFirstOfTooMany();
};

namespace {

/// Of server `server`, begun `begin` after the epoch of these tests.
calls::Call callOf(std::uint64_t number, std::uint64_t server = 0, std::chrono::seconds begin = 0s)
{
    calls::Call call;
    call.id = (server << 48) + number;
    call.started = Moment(1'700'000'000s) + begin;
    call.state = calls::CallState::Talking;
    call.rang.emplace_back();
    return call;
}

} // namespace

void LiveCallModelTest::ticksWithTheSeconds()
{
    CallModel model;
    session::SessionUpdate update;
    calls::Call call;
    call.id = 1;
    call.started = Moment(1'700'000'000s);
    update.known.push_back(call);
    update.position = call.started;
    model.apply(update);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto duration = [&] {
        return model.index(0, static_cast<int>(Column::Duration)).data().toString();
    };
    QCOMPARE(duration(), QStringLiteral("00:00"));
    update.known.clear();
    update.position += 900ms;
    model.apply(update);
    QVERIFY(changes.isEmpty());
    update.position += 100ms;
    model.apply(update);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(duration(), QStringLiteral("00:01"));
    update.position += 3599s;
    model.apply(update);
    QCOMPARE(duration(), QStringLiteral("1:00:00"));
}

void LiveCallModelTest::marksCallsOfALostServer()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    session::SessionUpdate update;
    update.isLive = true;
    calls::Call ended = callOf(2, 1);
    ended.ended = ended.started + 1s;
    ended.state = calls::CallState::Ended;
    update.known = {callOf(1), callOf(1, 1), ended};
    update.position = update.known[0]->started + 10s;
    model.apply(update);
    const auto text = [&model](int row, Column column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setLost({{1, update.known[0]->started + 7s}});
    QCOMPARE(changes.size(), 2); // its call in progress, and what is under that
    QCOMPARE(changes.last().first().toModelIndex().row(), 1);
    QCOMPARE(text(0, Column::State), QStringLiteral("Talking"));
    QVERIFY(text(1, Column::State).startsWith(QLatin1String("Talking, as of ")));
    QCOMPARE(text(1, Column::Duration), QStringLiteral("00:07"));
    QVERIFY(!text(2, Column::State).contains(QLatin1String("as of")));

    update.known.clear();
    update.position += 5s;
    model.apply(update);
    QCOMPARE(text(0, Column::Duration), QStringLiteral("00:15"));
    QCOMPARE(text(1, Column::Duration), QStringLiteral("00:07"));
    changes.clear();
    model.setLost({});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(text(1, Column::State), QStringLiteral("Talking"));
    QCOMPARE(text(1, Column::Duration), QStringLiteral("00:15"));
}

void LiveCallModelTest::ticksOnceForCallsThatFollowEachOther()
{
    CallModel model;
    session::SessionUpdate update;
    for (std::uint64_t i = 0; i < 300; ++i) {
        calls::Call call = callOf(i);
        if (i == 100) {
            call.ended = call.started; // parts the others
        }
        if (i != 200) { // goes on under its call
            call.rang.front().ended = call.started;
        }
        update.known.push_back(call);
    }
    update.position = update.known[0]->started;
    model.apply(update);
    update.known.clear();
    update.position += 1h;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.apply(update);
    QCOMPARE(changes.size(), 3);
    const auto rows = [&changes](int change) {
        const auto row = [&](int end) { return changes[change][end].toModelIndex().row(); };
        return std::pair(row(0), row(1));
    };
    QCOMPARE(rows(0), std::pair(0, 99));
    QCOMPARE(changes[1].first().toModelIndex().parent(), model.index(200, 0));
    QCOMPARE(rows(2), std::pair(101, 299));
}

void LiveCallModelTest::retiresWhatEndedLongAgo()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    session::SessionUpdate update;
    update.isLive = true;
    for (std::uint64_t i = 0; i < 6; ++i) {
        calls::Call call = callOf(i, 0, std::chrono::seconds(i));
        if (i % 2 == 1) {
            call.ended = call.started + std::chrono::minutes(i);
        }
        update.known.push_back(call);
    }
    model.apply(update);
    const QPersistentModelIndex kept(model.index(4, 0));
    const Moment begin = update.known[0]->started;
    model.retire(begin + 15min);
    QCOMPARE(model.rowCount(), 6);
    model.retire(begin + 17min);
    QCOMPARE(model.rowCount(), 5);
    model.retire(begin + 40min);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(model.callAt(kept)->id, std::uint64_t(4));
    QVERIFY(!model.indexOf(1).isValid());
    model.apply(update); // they may be told of once more
    QCOMPARE(model.rowCount(), 6);
}

void LiveCallModelTest::retiresTheFirstOfTooMany()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    session::SessionUpdate update;
    update.isLive = true;
    for (std::uint64_t i = 0; i < 510; ++i) {
        calls::Call call = callOf(i);
        call.ended = call.started + std::chrono::milliseconds(510 - i);
        update.known.push_back(call);
    }
    update.known.push_back(callOf(510));
    model.apply(update);
    model.retire(update.known[0]->started + 1s);
    QCOMPARE(model.rowCount(), 501);
    QVERIFY(model.indexOf(499).isValid());
    QVERIFY(!model.indexOf(500).isValid()); // ended first
    QVERIFY(model.indexOf(510).isValid());
}

CACOFONISK_TEST(LiveCallModelTest)

} // namespace cacofonisk::tst_livecallmodel

#include "tst_livecallmodel.moc"
