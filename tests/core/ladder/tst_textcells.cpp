// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/textcells.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_textcells {

using namespace ladder;

class TextCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsCells_data();
    void countsCells();
    void shortensToWhatFits_data();
    void shortensToWhatFits();
    void breaksBetweenWords();
    void keepsColumnsStraight();
};

namespace {

QString isolated(const char *text)
{
    return QChar(0x2068) + QString::fromUtf8(text) + QChar(0x2069);
}

} // namespace

void TextCellsTest::countsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("Latin") << QStringLiteral("Zoë") << 3;
    QTest::newRow("combining mark") << QString::fromUtf8("Zoe\xcc\x88") << 3;
    QTest::newRow("Chinese") << QString::fromUtf8("山田") << 4;
    QTest::newRow("full width") << QString::fromUtf8("Ａ") << 2;
    QTest::newRow("Hangul of parts") << QString::fromUtf8("\xe1\x84\x80\xe1\x85\xa1") << 2;
    QTest::newRow("emoji") << QString::fromUtf8("\xf0\x9f\x98\x80") << 2;
    QTest::newRow("emoji of several")
        << QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb") << 2;
    QTest::newRow("flag") << QString::fromUtf8("\xf0\x9f\x87\xb3\xf0\x9f\x87\xb1") << 2;
    QTest::newRow("sign as emoji") << QString::fromUtf8("\xe2\x9a\xa0\xef\xb8\x8f") << 2;
    QTest::newRow("line of a drawing") << QString::fromUtf8("│─▶") << 3;
    QTest::newRow("Hebrew, isolated") << isolated("שלום") << 4;
}

void TextCellsTest::countsCells()
{
    QFETCH(const QString, text);
    QTEST(cellsOf(text), "cells");
}

void TextCellsTest::shortensToWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("shortened");
    QTest::newRow("fits") << QStringLiteral("Alice") << 5 << QStringLiteral("Alice");
    QTest::newRow("does not") << QStringLiteral("Alice Jansen") << 8 << QStringLiteral("Alice J…");
    QTest::newRow("at a blank") << QStringLiteral("Alice Jansen") << 7 << QStringLiteral("Alice…");
    QTest::newRow("wide") << QString::fromUtf8("山田太郎") << 6 << QString::fromUtf8("山田…");
    QTest::newRow("isolated") << isolated("שלום") << 3
                              << QChar(0x2068) + QString::fromUtf8("של…") + QChar(0x2069);
}

void TextCellsTest::shortensToWhatFits()
{
    QFETCH(const QString, text);
    QFETCH(const int, most);
    const QString whole = shortened(text, most);
    QTEST(whole, "shortened");
    QVERIFY(cellsOf(whole) <= most);
}

void TextCellsTest::breaksBetweenWords()
{
    QCOMPARE(wrapped(QStringLiteral("one two  three"), 8),
             QStringList({QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(wrapped(QStringLiteral("a-long-word"), 4),
             QStringList({QStringLiteral("a-lo"), QStringLiteral("ng-w"), QStringLiteral("ord")}));
    QCOMPARE(wrapped(QString(), 4), QStringList());
}

void TextCellsTest::keepsColumnsStraight()
{
    CellRow row;
    row.put(6, QStringLiteral("|"));
    row.put(0, QString::fromUtf8("山田"));
    QCOMPARE(row.text(), QString::fromUtf8("山田  |"));
    row.put(1, QStringLiteral("x")); // over half of a wide one
    QCOMPARE(row.text(), QString::fromUtf8(" x田  |"));
    row.put(3, QStringLiteral("y"));
    QCOMPARE(row.text(), QStringLiteral(" x y  |"));
    row.put(8, isolated("ש"));
    QCOMPARE(row.text(), QStringLiteral(" x y  | ") + isolated("ש"));
}

CACOFONISK_TEST(TextCellsTest)

} // namespace cacofonisk::tst_textcells

#include "tst_textcells.moc"
