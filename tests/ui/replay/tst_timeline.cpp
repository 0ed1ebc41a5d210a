// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/replay/timeline.h"

#include "tests/support/testmain.h"
#include "ui/formatting/times.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace cacofonisk::tst_timeline {

using namespace ui;
using namespace std::chrono_literals;

/// The timeline as screen readers know it.
class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void isASliderOfTime();
    void goesWhereItIsSet();
    void isNothingWithoutARecording();
};

namespace {

const Moment first(1'700'000'000s);

/// 200 s, with a call in the first half.
void fill(Timeline &timeline)
{
    CallEntries calls;
    session::SessionUpdate update;
    calls::Call call;
    call.id = 1;
    call.started = first;
    call.ended = first + 100s;
    call.state = calls::CallState::Ended;
    update.known.emplace_back(call);
    (void)calls.apply(update);
    timeline.resize(400, 30);
    timeline.setCalls(calls, first, first + 200s);
    timeline.setPosition(first + 50s);
}

QAccessibleInterface &interfaceOf(Timeline &timeline)
{
    return *QAccessible::queryAccessibleInterface(&timeline);
}

} // namespace

void TimelineTest::isASliderOfTime()
{
    Timeline timeline;
    fill(timeline);
    QAccessibleInterface &interface = interfaceOf(timeline);
    QCOMPARE(interface.role(), QAccessible::Slider);
    QCOMPARE(interface.text(QAccessible::Name), QStringLiteral("Timeline of the session"));
    QVERIFY(interface.state().focusable);
    QAccessibleValueInterface &value = *interface.valueInterface();
    QCOMPARE(value.minimumValue().toDouble(), 0.0);
    QCOMPARE(value.maximumValue().toDouble(), 200.0);
    QCOMPARE(value.minimumStepSize().toDouble(), 2.0);
    QCOMPARE(value.currentValue().toDouble(), 50.0);
    const QString words = interface.text(QAccessible::Description);
    QVERIFY2(words.startsWith(clockText(first + 50s)) && words.endsWith(u'1'), qPrintable(words));
    timeline.setPosition(first + 150s);
    QVERIFY(interface.text(QAccessible::Description).endsWith(u'0'));
}

void TimelineTest::goesWhereItIsSet()
{
    Timeline timeline;
    fill(timeline);
    QSignalSpy wanted(&timeline, &Timeline::seekWanted);
    QAccessibleValueInterface &value = *interfaceOf(timeline).valueInterface();
    for (const auto &[set, to] : {std::pair(12.5, 12500ms), {-1.0, 0ms}, {1e9, 200000ms}}) {
        value.setCurrentValue(set);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.takeFirst().first().value<Moment>() == first + to);
    }
    value.setCurrentValue(qQNaN());
    QVERIFY(wanted.isEmpty());
}

void TimelineTest::isNothingWithoutARecording()
{
    Timeline timeline;
    QSignalSpy wanted(&timeline, &Timeline::seekWanted);
    QAccessibleInterface &interface = interfaceOf(timeline);
    QCOMPARE(interface.valueInterface()->maximumValue().toDouble(), 0.0);
    QVERIFY(interface.text(QAccessible::Description).isEmpty());
    interface.valueInterface()->setCurrentValue(5);
    QVERIFY(wanted.isEmpty());
}

CACOFONISK_TEST(TimelineTest)

} // namespace cacofonisk::tst_timeline

#include "tst_timeline.moc"
