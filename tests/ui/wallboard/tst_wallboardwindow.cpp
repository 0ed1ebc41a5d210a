// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/switchboard/boardcards.h"
#include "ui/switchboard/favourites.h"
#include "ui/wallboard/wallboardwindow.h"
#include "ui/wallboard/walltileview.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_wallboardwindow {

using namespace ui;
using namespace test;
using switchboard::Availability;

/// What stands on a wall, and how.
class WallboardWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tellsWaitsByWordSignAndColour();
    void tellsMembersAndFigures();
    void showsWhatIsChosen();
    void showsChosenExtensions();
    void saysWhatIsNotKnown();
    void hidesNamesAndNumbers();
    void hasLettersThatAreReadFromAfar_data();
    void hasLettersThatAreReadFromAfar();
    void isAsOfTheLossOfAConnection();
    void saysHowToFillIt();
    void canBeLeftAndHasNoPointer();
    void isSpoken();

private:
    void fill(int queues);
    WallSources sources() const { return {m_context, *m_queues, *m_extensions, *m_groups}; }
    std::vector<WallTile> tiles() const { return wallTiles(m_wallboard, sources()); }
    static QStringList textsOf(const WallTile &tile)
    {
        QStringList texts{tile.title};
        for (const auto &group : tile.groups) {
            for (const WallItem &item : group) {
                texts.append(item.text);
            }
        }
        return texts;
    }
    std::unique_ptr<WallboardWindow> open(const QSize &size)
    {
        auto window = std::make_unique<WallboardWindow>(m_wallboard, sources(),
                                                        QDBusConnection(QStringLiteral("none")));
        window->resize(size);
        window->show();
        return window;
    }
    static bool says(const WallboardWindow &window, const QString &words)
    {
        for (const QLabel *const label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
    Wallboard m_wallboard;
    BoardContext m_context;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ExtensionGroups> m_groups;
    std::unique_ptr<QueueThresholds> m_thresholds;
    std::unique_ptr<ExtensionModel> m_extensions;
    std::unique_ptr<QueueModel> m_queues;
};

namespace {

/// With callers who have waited for so many seconds by 130.
switchboard::QueueCard queue(const std::string &name, const std::vector<int> &waits)
{
    switchboard::QueueCard card;
    card.name = name;
    for (const int wait : waits) {
        card.waiting.push_back(
            {party("0201" + std::to_string(wait), "Caller"), second(130 - wait)});
    }
    card.members = {member("1001", "Alice"), member("1002", "Bob", Availability::InUse),
                    member("1003", "Carol", Availability::Ringing), member("1004", "Dave")};
    card.members.back().isPaused = true;
    card.serviceLevel = std::chrono::seconds(20);
    card.today.answered = 120;
    card.today.abandoned = 3;
    card.today.withinServiceLevel = 90;
    return card;
}

} // namespace

void WallboardWindowTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("WallboardWindowTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void WallboardWindowTest::init()
{
    QSettings().clear();
    m_wallboard = {};
    m_wallboard.name = QStringLiteral("Hall");
    m_context = {};
    m_context.now = second(130);
    m_context.servers = {{0, QStringLiteral("pbx1")}};
    m_queues.reset();
    m_extensions.reset();
    m_favourites = std::make_unique<Favourites>();
    m_groups = std::make_unique<ExtensionGroups>();
    m_thresholds = std::make_unique<QueueThresholds>();
    m_extensions = std::make_unique<ExtensionModel>(m_context, *m_favourites);
    m_queues = std::make_unique<QueueModel>(m_context, *m_thresholds);
}

void WallboardWindowTest::fill(int queues)
{
    std::vector<switchboard::QueueCard> cards;
    for (int i = 0; i < queues; ++i) {
        cards.push_back(queue("queue " + std::to_string(i), {70, 5}));
    }
    m_queues->apply(0, true, cards);
}

void WallboardWindowTest::tellsWaitsByWordSignAndColour()
{
    m_queues->apply(
        0, true, {queue("a", {}), queue("b", {5}), queue("c", {31, 5}), queue("d", {75, 31, 5})});
    const std::vector<WallTile> shown = tiles();
    QCOMPARE(shown.size(), 4U);
    const auto waits = [&](std::size_t at) { return textsOf(shown[at]).mid(1, 3); };
    QCOMPARE(waits(0), (QStringList{QStringLiteral("0 waiting"), {}, {}}));
    QCOMPARE(waits(1), (QStringList{QStringLiteral("1 waiting"), QStringLiteral("00:05"), {}}));
    QCOMPARE(waits(2), (QStringList{QStringLiteral("2 waiting"), QStringLiteral("00:31"),
                                    QStringLiteral("long")}));
    QCOMPARE(waits(3), (QStringList{QStringLiteral("3 waiting"), QStringLiteral("01:15"),
                                    QStringLiteral("too long")}));
    QVERIFY(shown[1].edge == Hue::Plain);
    QVERIFY(shown[2].edge == Hue::Orange);
    QVERIFY(shown[3].edge == Hue::Vermilion);
    const auto sign = [&](std::size_t at) {
        return shown[at].groups[0][0].sign.pixmap(32).toImage();
    };
    QVERIFY(sign(1) != sign(2) && sign(2) != sign(3) && sign(1) != sign(3));
    m_thresholds->set(QStringLiteral("d"), {std::chrono::seconds(100), std::chrono::seconds(200)});
    QVERIFY(tiles()[3].edge == Hue::Plain);
}

void WallboardWindowTest::tellsMembersAndFigures()
{
    m_queues->apply(0, true, {queue("a", {})});
    QCOMPARE(textsOf(tiles()[0]).mid(4),
             (QStringList{QStringLiteral("1 free"), QStringLiteral("1 talking"),
                          QStringLiteral("1 paused"), QStringLiteral("1 ringing"),
                          QStringLiteral("120 answered"), QStringLiteral("3 abandoned"),
                          QStringLiteral("75 % in 20 s")}));
}

void WallboardWindowTest::showsWhatIsChosen()
{
    m_queues->apply(0, true, {queue("a", {}), queue("b", {}), queue("c", {})});
    m_wallboard.hasAllQueues = false;
    m_wallboard.queues = {QStringLiteral("c"), QStringLiteral("a")};
    const std::vector<WallTile> shown = tiles();
    QCOMPARE(shown.size(), 2U);
    QCOMPARE(shown[0].title, QStringLiteral("a"));
    QCOMPARE(shown[1].title, QStringLiteral("c"));
}

void WallboardWindowTest::showsChosenExtensions()
{
    m_extensions->apply(0, true,
                        {extension("1001", "Alice"), extension("1002", "Bob"),
                         extension("1003", "Carol"), extension("1004", "Dave")});
    m_wallboard.hasAllQueues = false;
    m_wallboard.extensions = {QStringLiteral("1002")};
    m_groups->set(QStringLiteral("Desk"), {QStringLiteral("1004@ext")});
    m_wallboard.groups = {QStringLiteral("Desk")};
    const auto titles = [this] {
        QStringList texts;
        for (const WallTile &tile : tiles()) {
            texts.append(tile.title);
        }
        return texts;
    };
    QCOMPARE(titles(), (QStringList{QStringLiteral("Bob 1002"), QStringLiteral("Dave 1004")}));
    m_favourites->toggle(extension("1001"));
    m_wallboard.hasFavourites = true;
    QCOMPARE(titles().front(), QStringLiteral("Alice 1001"));
    m_wallboard.groups = {QStringLiteral("ext")}; // a context
    QCOMPARE(titles().size(), 4);
    QCOMPARE(textsOf(tiles()[0])[1], QStringLiteral("Free"));
}

void WallboardWindowTest::saysWhatIsNotKnown()
{
    m_wallboard.hasAllQueues = false;
    m_wallboard.queues = {QStringLiteral("support")};
    m_wallboard.extensions = {QStringLiteral("1001")};
    const std::vector<WallTile> shown = tiles();
    QCOMPARE(shown.size(), 2U);
    QCOMPARE(textsOf(shown[0]),
             (QStringList{QStringLiteral("support"), QStringLiteral("not known")}));
    QCOMPARE(textsOf(shown[1]), (QStringList{QStringLiteral("1001"), QStringLiteral("not known")}));
}

void WallboardWindowTest::hidesNamesAndNumbers()
{
    switchboard::ExtensionCard alice = extension("1001", "Alice", Availability::InUse);
    alice.with = {{party("0201234567", "Bob"), true}};
    m_extensions->apply(0, true, {alice});
    m_wallboard.extensions = {QStringLiteral("1001"), QStringLiteral("1002")};
    m_context.isPrivate = true;
    QString all;
    for (const WallTile &tile : tiles()) {
        all += textsOf(tile).join(QLatin1Char(' ')) + tile.sentence;
    }
    for (const char *const secret : {"Alice", "Bob", "1001", "1002", "0201234567"}) {
        QVERIFY2(!all.contains(QLatin1String(secret)), qPrintable(all));
    }
}

void WallboardWindowTest::hasLettersThatAreReadFromAfar_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("queues");
    for (const QSize size : {QSize(640, 480), QSize(1024, 768), QSize(1920, 1080),
                             QSize(3840, 2160), QSize(1080, 1920)}) {
        for (const int queues : {0, 1, 5, 30}) {
            QTest::addRow("%dx%d, %d queues", size.width(), size.height(), queues)
                << size << queues;
        }
    }
}

void WallboardWindowTest::hasLettersThatAreReadFromAfar()
{
    QFETCH(QSize, size);
    QFETCH(int, queues);
    fill(queues);
    m_context.lost = {{0, second(120)}};
    const auto window = open(size);
    QCOMPARE(window->size(), size);
    const auto isHighEnough = [&](const QFont &font) {
        return QFontMetricsF(font).capHeight() * 20 >= window->height();
    };
    int tilesShown = 0;
    for (const WallTileView *const tile : window->findChildren<WallTileView *>()) {
        if (tile->isVisible()) {
            QVERIFY(isHighEnough(tile->smallestFont()));
            ++tilesShown;
        }
    }
    QVERIFY((queues > 0) == (tilesShown > 0));
    for (const QLabel *const label : window->findChildren<QLabel *>()) {
        QVERIFY(!label->isVisible() || isHighEnough(label->font()));
    }
}

void WallboardWindowTest::isAsOfTheLossOfAConnection()
{
    fill(1);
    const auto window = open({1024, 768});
    window->setNotes({QStringLiteral("pbx1: connecting")});
    QVERIFY(says(*window, QStringLiteral("pbx1: connecting")));
    m_context.lost = {{0, second(120)}};
    window->refresh();
    QVERIFY(says(*window, m_context.asOf(0)));
    m_context.lost.clear();
    window->setNotes({});
    window->refresh();
    QVERIFY(!says(*window, QStringLiteral("pbx1")));
}

void WallboardWindowTest::saysHowToFillIt()
{
    m_wallboard.hasAllQueues = false;
    QVERIFY(says(*open({1024, 768}), QStringLiteral("View, Wallboards")));
    m_wallboard.hasAllQueues = true;
    QVERIFY(says(*open({1024, 768}), QStringLiteral("queues.conf")));
    m_wallboard.hasAllQueues = false;
    m_wallboard.hasFavourites = true;
    QVERIFY(says(*open({1024, 768}), QStringLiteral("exten => 1001,hint")));
}

void WallboardWindowTest::canBeLeftAndHasNoPointer()
{
    const auto window = open({800, 600});
    QCOMPARE(window->cursor().shape(), Qt::BlankCursor);
    QSignalSpy closed(window.get(), &WallboardWindow::closed);
    QTest::keyClick(window.get(), Qt::Key_Space);
    QVERIFY(window->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(!window->isVisible());
    QCOMPARE(closed.count(), 1);
}

void WallboardWindowTest::isSpoken()
{
    fill(1);
    const auto window = open({800, 600});
    QCOMPARE(window->accessibleName(), QStringLiteral("Wallboard Hall"));
    const QString spoken = window->findChild<WallTileView *>()->accessibleName();
    QVERIFY(spoken.contains(QLatin1String("queue 0")));
    QVERIFY(spoken.contains(QLatin1String("2 waiting")));
}

CACOFONISK_TEST(WallboardWindowTest)

} // namespace cacofonisk::tst_wallboardwindow

#include "tst_wallboardwindow.moc"
