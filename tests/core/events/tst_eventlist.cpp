// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventlist.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_eventlist {

using events::EventList;
using Numbers = std::vector<std::uint64_t>;
using Rows = std::vector<EventList::Rows>;

class EventListTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsNumbersInOrder();
    void tellsWhereNumbersCome();
    void findsRows();
    void takesFourBytesEach();
    void takesNoneForNumbersInARow();
    void losesItsFirst();
    void keepsLargeNumbers();
};

namespace {

Numbers numbersOf(const EventList &list)
{
    Numbers numbers;
    for (std::size_t row = 0; row < list.size(); ++row) {
        numbers.push_back(list[row]);
    }
    return numbers;
}

EventList listOf(const Numbers &numbers)
{
    EventList list;
    list.insert(numbers);
    return list;
}

} // namespace

void EventListTest::keepsNumbersInOrder()
{
    EventList list = listOf({10, 20, 30});
    list.insert({5, 15, 25, 35});
    QCOMPARE(numbersOf(list), (Numbers{5, 10, 15, 20, 25, 30, 35}));
    list.insert({});
    QCOMPARE(list.size(), std::size_t(7));
}

/// Row by row, as a model inserts them.
void EventListTest::tellsWhereNumbersCome()
{
    const EventList list = listOf({10, 20});
    QCOMPARE(list.placesOf({1, 2, 15, 30, 31}), (Rows{{0, 2}, {3, 1}, {5, 2}}));
    QCOMPARE(list.placesOf({}), Rows());
    QCOMPARE(EventList().placesOf({4, 9}), (Rows{{0, 2}}));
}

void EventListTest::findsRows()
{
    const EventList list = listOf({10, 20});
    QCOMPARE(list.rowFrom(0), std::size_t(0));
    QCOMPARE(list.rowFrom(10), std::size_t(0));
    QCOMPARE(list.rowFrom(11), std::size_t(1));
    QCOMPARE(list.rowFrom(21), std::size_t(2));
    const EventList whole(5, 8);
    QCOMPARE(whole.rowFrom(0), std::size_t(0));
    QCOMPARE(whole.rowFrom(7), std::size_t(2));
    QCOMPARE(whole.rowFrom(9), std::size_t(3));
}

void EventListTest::takesFourBytesEach()
{
    Numbers numbers(1'000'000);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = 7 * i;
    }
    EventList list = listOf(numbers);
    list.shrink();
    QCOMPARE(list[999'999], std::uint64_t(6'999'993));
    QVERIFY(list.bytes() <= 4 * numbers.size());
}

void EventListTest::takesNoneForNumbersInARow()
{
    EventList list(100, 5'000'000'000);
    QCOMPARE(list.size(), std::size_t(4'999'999'900));
    QCOMPARE(list[1], std::uint64_t(101));
    QCOMPARE(list.bytes(), std::size_t(0));
    list.extendTo(5'000'000'001);
    QCOMPARE(list.size(), std::size_t(4'999'999'901));
}

void EventListTest::losesItsFirst()
{
    EventList list = listOf({10, 20, 30});
    list.removeFirst(2);
    QCOMPARE(numbersOf(list), Numbers{30});
    EventList whole(5, 8);
    whole.removeFirst(1);
    QCOMPARE(numbersOf(whole), (Numbers{6, 7}));
}

void EventListTest::keepsLargeNumbers()
{
    constexpr std::uint64_t large = std::uint64_t(1) << 40;
    EventList list = listOf({large, large + 9});
    list.insert({large - 5, large + 3});
    QCOMPARE(numbersOf(list), (Numbers{large - 5, large, large + 3, large + 9}));
}

CACOFONISK_TEST(EventListTest)

} // namespace cacofonisk::tst_eventlist

#include "tst_eventlist.moc"
