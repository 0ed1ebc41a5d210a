// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/notifications/missedcallmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace cacofonisk::tst_missedcallmodel {

using namespace ui;
using namespace std::chrono_literals;

class MissedCallModelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheCalls();
    void showsWhateverCallersNameThemselves();
    void saysWhoReturnedACall();
};

namespace {

const Moment start = Moment(std::chrono::hours(24 * 365 * 50));

notices::Notice missed(std::string number, std::string name = "Alice")
{
    notices::Notice notice;
    notice.kind = notices::NoticeKind::Missed;
    notice.caller = {std::move(number), std::move(name), "PJSIP/trunk-00000001"};
    notice.dialled = "5550100";
    return notice;
}

struct Watched
{
    notices::MissedCalls calls;
    MissedCallModel model{calls};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QString textAt(int row, MissedCallModel::Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

} // namespace

void MissedCallModelTest::followsTheCalls()
{
    Watched watched;
    watched.calls.add(missed("0201234567"), start);
    watched.calls.add(missed("0207654321"), start + 1s);
    watched.calls.add(missed("0201234567"), start + 2s);
    QCOMPARE(watched.model.rowCount(), 2);
    QCOMPARE(watched.textAt(0, MissedCallModel::Column::Number), QStringLiteral("0201234567"));
    QCOMPARE(watched.textAt(0, MissedCallModel::Column::Times), QStringLiteral("2"));
    watched.calls.markSeen(watched.calls.list().front().id);
    QCOMPARE(watched.textAt(0, MissedCallModel::Column::Number), QStringLiteral("0207654321"));
    watched.calls.setStore(nullptr);
    QCOMPARE(watched.model.rowCount(), 0);
}

void MissedCallModelTest::showsWhateverCallersNameThemselves()
{
    Watched watched;
    watched.calls.add(missed("0201234567", "'; DROP TABLE missed; --\n" + std::string(10'000, 'x')),
                      start);
    const QString who = watched.textAt(0, MissedCallModel::Column::Who);
    QVERIFY(!who.isEmpty());
    QVERIFY(who.size() <= 80);
    QVERIFY(!who.contains(u'\n'));
}

void MissedCallModelTest::saysWhoReturnedACall()
{
    Watched watched;
    watched.calls.add(missed("0201234567"), start);
    QVERIFY(watched.textAt(0, MissedCallModel::Column::Returned).isEmpty());
    calls::Call call;
    call.caller = {"0201234567", "", "PJSIP/trunk-00000002"};
    call.started = start + 60s;
    call.answeredBy = calls::Party{"1003", "", "PJSIP/1003-00000002"};
    watched.calls.markReturned(call, {});
    QVERIFY(watched.textAt(0, MissedCallModel::Column::Returned).contains(QStringLiteral("1003")));
}

CACOFONISK_TEST(MissedCallModelTest)

} // namespace cacofonisk::tst_missedcallmodel

#include "tst_missedcallmodel.moc"
