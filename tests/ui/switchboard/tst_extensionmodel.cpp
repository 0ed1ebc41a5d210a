// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/switchboard/boardcards.h"
#include "ui/switchboard/extensionproxymodel.h"
#include "ui/switchboard/favourites.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_extensionmodel {

using namespace ui;
using namespace test;
using switchboard::Availability;
using Column = ExtensionModel::Column;
using Cards = std::vector<switchboard::ExtensionCard>;

/// The extensions as rows, and as a search leaves them.
class ExtensionModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsWhoDoesWhat();
    void comesAndGoesRowByRow();
    void tellsOnlyWhatIsOther();
    void keepsRowsThatAWholeUpdateHas();
    void tellsServersApart();
    void tellsPhonesOfOneNameApart();
    void takesOneThatComesAndGoesAtOnce();
    void hidesNamesAndNumbers();
    void isAsOfTheLossOfAConnection();
    void searchesAsOneTypes();
    void showsAGroup();
    void showsAGroupMadeByHand();
    void putsFavouritesFirst();
    void showsHostileNamesAsTheyAre();
    void changesOneOfThousands();
    void equalsTheSwitchboardOfARecording();

private:
    QStringList shown(Column column = Column::Number) const
    {
        QStringList texts;
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            texts.append(m_proxy->index(row, static_cast<int>(column)).data().toString());
        }
        return texts;
    }

    QTemporaryDir m_folder;
    BoardContext m_context;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ExtensionGroups> m_groups;
    std::unique_ptr<ExtensionModel> m_model;
    std::unique_ptr<ExtensionProxyModel> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
};

void ExtensionModelTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("ExtensionModelTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void ExtensionModelTest::init()
{
    QSettings().clear();
    m_context = {};
    m_context.now = second(130);
    m_context.servers = {{0, QStringLiteral("pbx1")}};
    m_proxyTester.reset();
    m_tester.reset();
    m_proxy.reset();
    m_favourites = std::make_unique<Favourites>();
    m_groups = std::make_unique<ExtensionGroups>();
    m_model = std::make_unique<ExtensionModel>(m_context, *m_favourites);
    m_proxy = std::make_unique<ExtensionProxyModel>(*m_model, *m_groups);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
}

void ExtensionModelTest::showsWhoDoesWhat()
{
    auto alice = extension("1001", "Alice", Availability::InUse);
    alice.with = {{party("1002", "Bob"), false}, {party("0201234567", ""), true}};
    auto bob = extension("1002", "Bob");
    bob.presence = {"away", "", "at lunch"};
    bob.since.reset();
    m_model->apply(0, false, {bob, alice, extension("99", "", Availability::DoNotDisturb)});
    QCOMPARE(
        linesOf(*m_model),
        QStringList({QStringLiteral("99 |  | Do not disturb |  | 02:10 |  | ext | pbx1"),
                     QStringLiteral("1001 | Alice | In use | → Bob 1002, ← 0201234567 | 02:10 "
                                    "|  | ext | pbx1"),
                     QStringLiteral("1002 | Bob | Free |  |  | Away: at lunch | ext | pbx1")}));
    QVERIFY(!m_model->index(1, static_cast<int>(Column::State))
                 .data(Qt::DecorationRole)
                 .value<QIcon>()
                 .isNull());
}

void ExtensionModelTest::comesAndGoesRowByRow()
{
    m_model->apply(0, true, {extension("1001"), extension("1003"), extension("1005")});
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex third = m_model->index(1, 0);
    m_model->apply(0, false, {extension("1002"), extension("1004")});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(third.row(), 2);
    auto gone = extension("1002");
    gone.isGone = true;
    auto never = extension("1009");
    never.isGone = true;
    m_model->apply(0, false, {gone, never});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(third.data().toString(), QStringLiteral("1003"));
    QCOMPARE(shown(), QStringList({QStringLiteral("1001"), QStringLiteral("1003"),
                                   QStringLiteral("1004"), QStringLiteral("1005")}));
    QCOMPARE(resets.size(), 0);
}

void ExtensionModelTest::tellsOnlyWhatIsOther()
{
    m_model->apply(0, true, {extension("1001"), extension("1002")});
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply(0, false, {extension("1001")});
    QCOMPARE(changes.size(), 0);
    m_model->apply(0, false, {extension("1001"), extension("1002", "", Availability::Ringing)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().front().toModelIndex().row(), 1);
}

void ExtensionModelTest::keepsRowsThatAWholeUpdateHas()
{
    m_model->apply(0, true, {extension("1001"), extension("1002"), extension("1003")});
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex second = m_model->index(1, 0);
    m_model->apply(0, true, {extension("1002", "Bob"), extension("1004")});
    QCOMPARE(second.row(), 0);
    QCOMPARE(shown(Column::Name), QStringList({QStringLiteral("Bob"), QString()}));
    QCOMPARE(resets.size(), 0);
    m_model->apply(0, true, {});
    QCOMPARE(m_model->rowCount(), 0);
}

void ExtensionModelTest::tellsServersApart()
{
    m_context.servers.insert(1, QStringLiteral("pbx2"));
    m_model->apply(0, true, {extension("1001", "Alice")});
    m_model->apply(1, true, {extension("1001", "Eve")});
    QCOMPARE(shown(Column::Server), QStringList({QStringLiteral("pbx1"), QStringLiteral("pbx2")}));
    m_model->apply(1, true, {});
    QCOMPARE(shown(Column::Name), QStringList(QStringLiteral("Alice")));
}

void ExtensionModelTest::tellsPhonesOfOneNameApart()
{
    auto sip = extension("201");
    sip.context.clear();
    sip.device = "SIP/201";
    auto pjsip = sip;
    pjsip.device = "PJSIP/201";
    pjsip.state = Availability::Unavailable;
    m_model->apply(0, true, {sip, pjsip});
    QCOMPARE(shown(Column::State),
             QStringList({QStringLiteral("Unavailable"), QStringLiteral("Free")}));
    m_favourites->toggle(sip);
    QVERIFY(!m_favourites->contains(pjsip));
    pjsip.isGone = true;
    m_model->apply(0, false, {pjsip});
    QCOMPARE(shown(Column::State), QStringList(QStringLiteral("Free")));
}

void ExtensionModelTest::takesOneThatComesAndGoesAtOnce()
{
    m_model->apply(0, true, {extension("1001")});
    auto gone = extension("1002");
    gone.isGone = true;
    m_model->apply(0, false, {extension("1002"), gone});
    QCOMPARE(shown(), QStringList(QStringLiteral("1001")));
    m_model->apply(0, false, {extension("1002")});
    QCOMPARE(m_model->rowCount(), 2);
}

void ExtensionModelTest::hidesNamesAndNumbers()
{
    auto alice = extension("1001", "Alice", Availability::InUse);
    alice.with = {{party("0201234567", "Bob"), true}};
    m_model->apply(0, true, {alice});
    m_context.isPrivate = true;
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->refresh();
    QCOMPARE(changes.size(), 1);
    const QString line = linesOf(*m_model).join(u'\n');
    QVERIFY(!line.contains(QStringLiteral("Alice")) && !line.contains(QStringLiteral("Bob")));
    QVERIFY(!line.contains(QStringLiteral("1001")));
    QVERIFY(line.contains(QStringLiteral("← •••567")));
    const QString spoken = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(!spoken.contains(QStringLiteral("Alice")), qPrintable(spoken));
}

void ExtensionModelTest::isAsOfTheLossOfAConnection()
{
    m_model->apply(0, true, {extension("1001", "", Availability::InUse)});
    m_context.lost = {{0, second(60)}};
    QCOMPARE(shown(Column::Since), QStringList(QStringLiteral("01:00")));
    QVERIFY(
        m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("as of")));
}

void ExtensionModelTest::searchesAsOneTypes()
{
    auto carol = extension("1003", "Carol");
    carol.with = {{party("0207654321", "Zoë"), true}};
    m_model->apply(0, true, {extension("1001", "Alice"), extension("1002", "Bob"), carol});
    m_proxy->setSearch(QStringLiteral("ALI"));
    QCOMPARE(shown(), QStringList(QStringLiteral("1001")));
    m_proxy->setSearch(QStringLiteral("02"));
    QCOMPARE(shown(), QStringList({QStringLiteral("1002"), QStringLiteral("1003")}));
    m_proxy->setSearch(QStringLiteral("zoë"));
    QCOMPARE(shown(), QStringList(QStringLiteral("1003")));
    m_proxy->setSearch({});
    QCOMPARE(m_proxy->rowCount(), 3);
}

void ExtensionModelTest::showsAGroup()
{
    auto door = extension("1099", "Door");
    door.context = "doors";
    m_model->apply(0, true, {extension("1001"), extension("2001"), door});
    QCOMPARE(m_model->groups(), QStringList({QStringLiteral("doors"), QStringLiteral("ext")}));
    using Group = ExtensionProxyModel::Group;
    m_proxy->setGroup({Group::Kind::Context, QStringLiteral("doors")});
    QCOMPARE(shown(), QStringList(QStringLiteral("1099")));
    m_proxy->setGroup({Group::Kind::Prefix, QStringLiteral("10")});
    QCOMPARE(shown(), QStringList({QStringLiteral("1001"), QStringLiteral("1099")}));
    m_proxy->setGroup({Group::Kind::Favourites, {}});
    QCOMPARE(shown(), QStringList());
    m_favourites->toggle(door);
    QCOMPARE(shown(), QStringList(QStringLiteral("1099")));
}

void ExtensionModelTest::showsAGroupMadeByHand()
{
    m_model->apply(0, true, {extension("1001"), extension("1002"), extension("1003")});
    const QString desk = QStringLiteral("Desk");
    m_groups->set(desk, {QStringLiteral("1003@ext"), QStringLiteral("1001@ext")});
    m_proxy->setGroup({ExtensionProxyModel::Group::Kind::ByHand, desk});
    QCOMPARE(shown(), (QStringList{QStringLiteral("1001"), QStringLiteral("1003")}));
    m_groups->toggle(desk, extension("1002"));
    m_groups->toggle(desk, extension("1001"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("1002"), QStringLiteral("1003")}));
    m_groups->set(QStringLiteral("Sales"), m_groups->addresses(desk), desk); // another name
    const ExtensionGroups kept;
    QCOMPARE(kept.names(), QStringList{QStringLiteral("Sales")});
    QVERIFY(kept.contains(QStringLiteral("Sales"), extension("1002")));
    QVERIFY(!kept.contains(QStringLiteral("Sales"), extension("1001")));
    QVERIFY(!kept.contains(desk, extension("1002")));
}

void ExtensionModelTest::putsFavouritesFirst()
{
    m_model->apply(0, true, {extension("1001"), extension("1002"), extension("1003")});
    m_favourites->toggle(extension("1003"));
    QCOMPARE(shown().front(), QStringLiteral("1003"));
    m_proxy->sort(static_cast<int>(Column::Number), Qt::DescendingOrder);
    QCOMPARE(shown(),
             QStringList({QStringLiteral("1003"), QStringLiteral("1002"), QStringLiteral("1001")}));
    QVERIFY(Favourites().contains(extension("1003"))); // the next time, too
    m_favourites->toggle(extension("1003"));
    QVERIFY(!Favourites().contains(extension("1003")));
}

void ExtensionModelTest::showsHostileNamesAsTheyAre()
{
    const std::string evil = "<img src=\"http://evil/\"><b>x</b> & \u202Egro";
    m_model->apply(0, true,
                   {extension("1001", evil), extension(std::string(5000, '9'), "\xff\xfe\n\t\0")});
    QCOMPARE(m_model->index(0, static_cast<int>(Column::Name)).data().toString(),
             QString::fromStdString(evil));
    QVERIFY(
        !m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    QCOMPARE(m_model->rowCount(), 2);
}

void ExtensionModelTest::changesOneOfThousands()
{
    constexpr int count = 2000;
    Cards cards;
    for (int i = 0; i < count; ++i) {
        cards.push_back(extension(std::to_string(1000 + i), "Somebody"));
    }
    m_tester.reset(); // it looks at each after each change
    m_proxyTester.reset();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->apply(0, true, cards);
    QCOMPARE(inserted.size(), 1);
    QSignalSpy changes(m_proxy.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(m_proxy.get(), &QAbstractItemModel::layoutChanged);
    for (int i = 0; i < count; i += 100) {
        m_model->apply(0, false, {extension(std::to_string(1000 + i), "", Availability::InUse)});
    }
    QCOMPARE(changes.size(), count / 100);
    QCOMPARE(layouts.size(), 0);
    m_model->apply(0, true, cards);
    QCOMPARE(changes.size(), 2 * count / 100);
}

void ExtensionModelTest::equalsTheSwitchboardOfARecording()
{
    int messages = 0;
    switchboard::Cards end;
    playSwitchboard(QStringLiteral("16/busy-hour.ami.gz"),
                    [&](const switchboard::Cards &changes, Moment now, const auto &board) {
                        m_context.now = now;
                        m_model->apply(0, false, changes.extensions);
                        if (++messages % 500 == 0) {
                            end = board.all();
                            QCOMPARE(m_model->rowCount(), static_cast<int>(end.extensions.size()));
                            const QStringList told = linesOf(*m_model);
                            m_model->apply(0, true, end.extensions);
                            QCOMPARE(told, linesOf(*m_model));
                        }
                    });
    QVERIFY(end.extensions.size() > 5);
}

CACOFONISK_TEST(ExtensionModelTest)

} // namespace cacofonisk::tst_extensionmodel

#include "tst_extensionmodel.moc"
