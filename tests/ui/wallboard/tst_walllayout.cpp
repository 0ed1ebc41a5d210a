// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/wallboard/walllayout.h"

#include <QFontMetricsF>
#include <QTest>

namespace cacofonisk::tst_walllayout {

using namespace ui;

/// How tiles share a screen.
class WallLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsEveryScreen_data();
    void fitsEveryScreen();
    void showsAllOfAFew();
    void leavesOutTheLeastOfMany();
    void turnsPagesOfVeryMany();
    void makesLettersAsHighAsAsked();
    void breaksLines();
};

namespace {

WallTile queue()
{
    WallTile tile;
    tile.title = QStringLiteral("Support");
    const auto item = [](const char *text) {
        return WallItem{.text = QString::fromLatin1(text), .room = {}};
    };
    tile.groups = {{item("88 waiting"), item("88:88"), item("too long")},
                   {item("8 free"), item("8 talking"), item("8 paused")},
                   {item("888 answered"), item("88 abandoned"), item("100 % in 20 s")}};
    return tile;
}

WallTile extension()
{
    WallTile tile;
    tile.kind = WallTile::Kind::Extension;
    tile.title = QStringLiteral("Alice Jansen 1001");
    tile.groups = {{{.text = QStringLiteral("Unavailable"), .room = {}},
                    {.text = QStringLiteral("88:88"), .room = {}}},
                   {{.text = QStringLiteral("← somebody with a very long name 0201234567"),
                     .room = {},
                     .mayElide = true}}};
    return tile;
}

std::vector<WallTile> tiles(int queues, int extensions)
{
    std::vector<WallTile> all(static_cast<std::size_t>(queues), queue());
    all.insert(all.end(), static_cast<std::size_t>(extensions), extension());
    return all;
}

} // namespace

void WallLayoutTest::fitsEveryScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("queues");
    QTest::addColumn<int>("extensions");
    for (const QSize size :
         {QSize(640, 480), QSize(800, 600), QSize(1024, 768), QSize(1280, 1024), QSize(1920, 1080),
          QSize(2560, 1080), QSize(3840, 2160), QSize(1080, 1920), QSize(768, 1024)}) {
        for (const auto &[queues, extensions] :
             {std::pair(1, 0), std::pair(4, 0), std::pair(7, 0), std::pair(0, 1), std::pair(0, 12),
              std::pair(3, 9), std::pair(100, 200)}) {
            QTest::addRow("%dx%d, %d queues, %d extensions", size.width(), size.height(), queues,
                          extensions)
                << size << queues << extensions;
        }
    }
}

/// Every tile is on one page, and on it beside the others.
void WallLayoutTest::fitsEveryScreen()
{
    QFETCH(QSize, size);
    QFETCH(int, queues);
    QFETCH(int, extensions);
    const double least = size.height() / 20.0;
    const WallLayout layout = WallLayout::of(tiles(queues, extensions), size, least, QFont());
    QVERIFY(layout.look.capital >= least);
    QCOMPARE(layout.places.size(), queues + extensions);
    const QRect all(QPoint(), size);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QList<QRect> places =
            layout.places.mid(page * layout.tilesOnPage, layout.tilesOnPage);
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY(all.contains(places[i]));
            QVERIFY(places[i].height() >= 2 * wallLine * layout.look.capital);
            for (qsizetype j = 0; j < i; ++j) {
                QVERIFY(!places[i].intersects(places[j]));
            }
        }
    }
}

void WallLayoutTest::showsAllOfAFew()
{
    const WallLayout layout = WallLayout::of(tiles(2, 0), QSize(1920, 1000), 54, QFont());
    QVERIFY(layout.look.detail == WallDetail::All);
    QCOMPARE(layout.pageCount(), 1);
    const WallLayout single = WallLayout::of(tiles(1, 0), QSize(1920, 1000), 54, QFont());
    QVERIFY(single.look.capital > layout.look.capital);
}

void WallLayoutTest::leavesOutTheLeastOfMany()
{
    const WallLayout layout = WallLayout::of(tiles(8, 0), QSize(1920, 1000), 54, QFont());
    QVERIFY(layout.look.detail != WallDetail::All);
    QCOMPARE(layout.pageCount(), 1);
}

void WallLayoutTest::turnsPagesOfVeryMany()
{
    const WallLayout layout = WallLayout::of(tiles(40, 0), QSize(1920, 1000), 54, QFont());
    QVERIFY(layout.pageCount() > 1);
    QVERIFY(layout.pageCount() * layout.tilesOnPage >= 40);
    QCOMPARE(WallLayout::of({}, QSize(1920, 1000), 54, QFont()).pageCount(), 1);
}

void WallLayoutTest::makesLettersAsHighAsAsked()
{
    for (const double capital : {10.0, 24.0, 33.3, 54.0, 108.0, 400.5}) {
        for (const bool isBold : {false, true}) {
            const double real = QFontMetricsF(wallFont(QFont(), capital, isBold)).capHeight();
            QVERIFY(real >= capital);
            QVERIFY(real < capital + 3);
        }
    }
}

void WallLayoutTest::breaksLines()
{
    using Ends = std::vector<std::size_t>;
    QCOMPARE(wallLineEnds({4, 4, 4}, 100), Ends{3});
    QCOMPARE(wallLineEnds({4, 4, 4}, 9), (Ends{2, 3}));
    QCOMPARE(wallLineEnds({4, 4, 4}, 3), (Ends{1, 2, 3})); // none is left out
    QCOMPARE(wallLineEnds({}, 3), Ends{0});
}

CACOFONISK_TEST(WallLayoutTest)

} // namespace cacofonisk::tst_walllayout

#include "tst_walllayout.moc"
