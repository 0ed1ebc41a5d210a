// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/table.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>
#include <random>
#include <string>
#include <unordered_map>

namespace cacofonisk::tst_table {

using namespace test;

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void findsWhatWasCreated();
    void takesAnyKey_data();
    void takesAnyKey();
    void forgetsWhatWasRemoved();
    void anIdStaysWhateverComesAndGoes();
    void aRecordIsEmptyWhenItComesAgain();
    void isWhatAMapIs();
    void aCopyIsItsOwn();
    void visitsEveryRecordOnce();
    void removesWhileItVisits();
    void clears();
};

namespace {

struct Item
{
    Id<Item> id;
    std::string name;
    int value = 0;

    [[nodiscard]] std::string_view key() const { return name; }

    void renew()
    {
        name.clear();
        value = 0;
    }
};

using Items = Table<Item>;

Id<Item> add(Items &items, const std::string &name, int value = 0)
{
    Item &item = items.create(name);
    item.name = name;
    item.value = value;
    return item.id;
}

/// Every record by its key.
std::map<std::string, int> contentOf(const Items &items)
{
    std::map<std::string, int> content;
    items.forEach([&](const Item &item) { content.emplace(item.name, item.value); });
    return content;
}

} // namespace

void TableTest::isEmptyAtFirst()
{
    Items items;
    QVERIFY(items.empty());
    QCOMPARE(items.size(), std::size_t(0));
    QVERIFY(!items.find("a"));
    items.clear();
    QVERIFY(items.empty());
}

void TableTest::findsWhatWasCreated()
{
    Items items;
    const auto a = add(items, "a", 1);
    const auto b = add(items, "b", 2);
    QVERIFY(a && b && a != b && !Id<Item>());
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items.find("a"), &items[a]);
    QCOMPARE(items.find("b"), &items[b]);
    QCOMPARE(items.find("b")->value, 2);
    QVERIFY(!items.find("c"));
    QVERIFY(!items.find(""));
}

void TableTest::takesAnyKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a null character") << QByteArray("a\0b", 3);
    QTest::newRow("bytes") << QByteArray("\xff\x80");
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void TableTest::takesAnyKey()
{
    QFETCH(QByteArray, key);
    const std::string name = key.toStdString();
    Items items;
    const auto id = add(items, name, 7);
    add(items, name + 'x');
    QCOMPARE(items.find(name), &items[id]);
    items.remove(id);
    QVERIFY(!items.find(name));
    QVERIFY(items.find(name + 'x'));
}

void TableTest::forgetsWhatWasRemoved()
{
    Items items;
    const auto a = add(items, "a");
    add(items, "b");
    items.remove(a);
    QVERIFY(!items.find("a"));
    QVERIFY(items.find("b"));
    QCOMPARE(items.size(), std::size_t(1));
}

void TableTest::anIdStaysWhateverComesAndGoes()
{
    Items items;
    const auto kept = add(items, "kept", 42);
    for (int round = 0; round < 20; ++round) {
        std::vector<Id<Item>> others;
        for (int i = 0; i < 200; ++i) {
            others.push_back(add(items, std::to_string(i)));
        }
        for (const auto other : others) {
            QVERIFY(other != kept);
            items.remove(other);
        }
    }
    QCOMPARE(items[kept].value, 42);
    QCOMPARE(items.find("kept"), &items[kept]);
}

void TableTest::aRecordIsEmptyWhenItComesAgain()
{
    Items items;
    items.remove(add(items, "a", 42));
    const Item &item = items.create("b");
    QCOMPARE(text(item.name), QString());
    QCOMPARE(item.value, 0);
}

void TableTest::isWhatAMapIs()
{
    Items items;
    std::unordered_map<std::string, int> map;
    std::mt19937 random(1);
    for (int step = 0; step < 100'000; ++step) {
        const unsigned keys = step < 50'000 ? 1000 : 20; // many come, then nearly all go
        const std::string key = "1530025486." + std::to_string(random() % keys);
        const auto inMap = map.find(key);
        Item *const item = items.find(key);
        QCOMPARE(item != nullptr, inMap != map.end());
        if (!item) {
            map[key] = step;
            add(items, key, step);
        } else if (random() % 2) {
            QCOMPARE(item->value, inMap->second);
            items.remove(item->id);
            map.erase(inMap);
        } else {
            item->value = inMap->second = step;
        }
        QCOMPARE(items.size(), map.size());
    }
    QVERIFY(contentOf(items) == (std::map<std::string, int>(map.begin(), map.end())));
}

void TableTest::aCopyIsItsOwn()
{
    Items items;
    const auto a = add(items, "a", 1);
    const Items before = items;
    items[a].value = 2;
    add(items, "b");
    QCOMPARE(before.find("a")->value, 1);
    QVERIFY(!before.find("b"));
    items.remove(a);
    QCOMPARE(before.find("a"), &before[a]);
    items = before;
    QVERIFY(contentOf(items) == contentOf(before));
    add(items, "c");
    QVERIFY(items.find("c") && !before.find("c"));
}

void TableTest::visitsEveryRecordOnce()
{
    Items items;
    std::map<std::string, int> expected;
    for (int i = 0; i < 300; ++i) {
        const auto id = add(items, std::to_string(i), i);
        if (i % 3 == 0) {
            items.remove(id);
        } else {
            expected.emplace(std::to_string(i), i);
        }
    }
    int visits = 0;
    items.forEach([&](const Item &) { ++visits; });
    QCOMPARE(visits, 200);
    QVERIFY(contentOf(items) == expected);
}

void TableTest::removesWhileItVisits()
{
    Items items;
    for (int i = 0; i < 300; ++i) {
        add(items, std::to_string(i), i);
    }
    int visits = 0;
    items.forEach([&](const Item &item) {
        ++visits;
        item.value % 2 ? items.remove(item.id) : void();
    });
    QCOMPARE(visits, 300);
    QCOMPARE(items.size(), std::size_t(150));
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(items.find(std::to_string(i)) != nullptr, i % 2 == 0);
    }
}

void TableTest::clears()
{
    Items items;
    for (int i = 0; i < 300; ++i) {
        add(items, std::to_string(i), i);
    }
    items.clear();
    QVERIFY(items.empty());
    QVERIFY(contentOf(items).empty());
    QVERIFY(!items.find("7"));
    add(items, "7", 8);
    QCOMPARE(items.find("7")->value, 8);
}

CACOFONISK_TEST(TableTest)

} // namespace cacofonisk::tst_table

#include "tst_table.moc"
