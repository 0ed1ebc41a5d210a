// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/channelname.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "ui/calls/callexport.h"
#include "ui/calls/calltree.h"
#include "ui/calls/filtersuggestions.h"
#include "ui/calls/filterwords.h"
#include "ui/calls/privacyswitch.h"
#include "ui/calls/viewsmenu.h"
#include "ui/formatting/privacy.h"
#include "ui/formatting/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QTest>

namespace cacofonisk::tst_privacy {

using namespace ui;
using namespace test;
using namespace std::chrono_literals;

/// What others are not to see of who calls whom.
class PrivacyTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsHiddenPartiesApart();
    void initTestCase();
    void init();
    void leavesTheLastDigits_data();
    void leavesTheLastDigits();
    void hidesPartiesInEveryText();
    void hidesPartiesInWhatIsCopied();
    void hidesPartiesInWhatIsExported();
    void findsWhatIsHidden();
    void showsThemAgain();
    void isRemembered();
    void isRememberedForAView();

private:
    [[nodiscard]] static QString secretIn(const QString &text);
    void hide() { m_calls->setPrivate(true); }

    Files m_files;
    std::unique_ptr<CallModel> m_calls;
    std::unique_ptr<CallProxyModel> m_shown;
};

namespace {

const Moment start = Moment(1'700'000'000s);

/// Bob Builder (1002) rang, answered and passed Alice Archer (020-1234567) on to Carol Clerk
/// (1003), who rings.
calls::Call transferredCall()
{
    const calls::Party bob{"1002", "Bob Builder", "PJSIP/1002-2"};
    const calls::Party carol{"1003", "Carol Clerk", "PJSIP/1003-3"};
    calls::Call call;
    call.id = 1;
    call.linkedid = "1700000000.1";
    call.state = calls::CallState::Transferring;
    call.caller = {"020-1234567", "Alice Archer", "PJSIP/alice-1"};
    call.dialled = "5551002";
    call.started = start;
    call.rang.push_back({bob, calls::Outcome::Answered, start, start + 3s, 0, {}, {}});
    call.answeredBy = bob;
    call.talkedWith = {bob};
    call.transfers.emplace_back().by = bob;
    call.transfers.back().dialled = "5551003";
    call.transfers.back().rang.push_back({carol, calls::Outcome::Ringing, start, {}, 0, {}, {}});
    return call;
}

calls::Call endedCall()
{
    calls::Call call = transferredCall();
    call.id = 2;
    call.state = calls::CallState::Ended;
    call.ended = start + 9s;
    call.caller.num.clear();
    call.endedBy = call.caller;
    return call;
}

} // namespace

void PrivacyTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       m_files.path(QStringLiteral("settings")));
}

void PrivacyTest::init()
{
    QSettings().clear();
    m_shown.reset();
    m_calls = std::make_unique<CallModel>();
    m_shown = std::make_unique<CallProxyModel>(*m_calls);
    new QAbstractItemModelTester(
        m_shown.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_shown.get());
    session::SessionUpdate update;
    update.known = {transferredCall(), endedCall()};
    update.position = start + 10s;
    m_calls->apply(update);
}

/// A name, a number or a part of a channel that is in the text.
QString PrivacyTest::secretIn(const QString &text)
{
    for (const char *const secret :
         {"Alice", "Bob", "Carol", "020", "1002", "1003", "123", "555", "alice"}) {
        if (text.contains(QLatin1String(secret))) {
            return QLatin1String(secret) + QLatin1String(" in ") + text;
        }
    }
    return {};
}

void PrivacyTest::leavesTheLastDigits_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("") << QString();
    QTest::newRow("9") << QStringLiteral("•••");
    QTest::newRow("12") << QStringLiteral("•••2");
    QTest::newRow("1002") << QStringLiteral("•••02");
    QTest::newRow("+31 20-123 45 67") << QStringLiteral("•••567");
    QTest::newRow("anonymous") << QStringLiteral("•••");
    QTest::newRow("alice2001") << QStringLiteral("•••");
    QTest::newRow("Zoë 1234") << QStringLiteral("•••");
}

void PrivacyTest::leavesTheLastDigits()
{
    QTEST(QString::fromStdString(masked(std::string_view(QTest::currentDataTag()))), "shown");
}

void PrivacyTest::hidesPartiesInEveryText()
{
    hide();
    int texts = 0;
    const auto check = [&](const QModelIndex &index) {
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                               static_cast<int>(CallModel::SortRole)}) {
            const QString secret = secretIn(index.data(role).toString());
            QVERIFY2(secret.isEmpty(), qPrintable(secret));
            texts += index.data(role).toString().contains(u'•') ? 1 : 0;
        }
    };
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex call = m_shown->index(row, 0);
        for (int column = 0; column < m_shown->columnCount(); ++column) {
            check(call.siblingAtColumn(column));
        }
        for (int child = 0; child < m_shown->rowCount(call); ++child) {
            check(m_shown->index(child, 0, call));
        }
    }
    QVERIFY(texts > 10);
    const auto caller = [this](int row) {
        return m_shown->index(row, static_cast<int>(CallModel::Column::Caller)).data().toString();
    };
    QCOMPARE(caller(0), QStringLiteral("•••567"));
    QCOMPARE(caller(1), QStringLiteral("•••")); // of whom but the name is known
}

void PrivacyTest::hidesPartiesInWhatIsCopied()
{
    hide();
    CallTree tree(*m_shown);
    tree.header()->hideSection(static_cast<int>(CallModel::Column::Started));
    tree.expandAll();
    QVERIFY(tree.selectedText().contains(u'•'));
    QCOMPARE(secretIn(tree.selectedText()), QString());
}

void PrivacyTest::hidesPartiesInWhatIsExported()
{
    hide();
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
        const QString path = m_files.path(QStringLiteral("export"));
        QVERIFY(exportCalls(*m_shown, format, path));
        const QString text = QString::fromUtf8(contentOf(path));
        QVERIFY(text.contains(u'•'));
        QCOMPARE(secretIn(text), QString());
    }
}

void PrivacyTest::findsWhatIsHidden()
{
    hide();
    m_shown->setFilter(filterOf(QStringLiteral("alice 0201234567")));
    QCOMPARE(m_shown->rowCount(), 1);
    QCOMPARE(secretIn(suggestions(*m_calls, QStringLiteral("ext:")).join(u' ')), QString());
}

void PrivacyTest::showsThemAgain()
{
    const auto caller = [this] {
        return m_shown->index(0, static_cast<int>(CallModel::Column::Caller)).data().toString();
    };
    const QString before = caller();
    hide();
    QVERIFY(caller() != before);
    m_calls->setPrivate(false);
    QCOMPARE(caller(), before);
}

void PrivacyTest::isRemembered()
{
    SavedViews saved;
    ViewsMenu views(saved);
    {
        QAction action;
        action.setCheckable(true);
        const PrivacySwitch privacy(action, *m_calls, views);
        QVERIFY(!m_calls->isPrivate());
        action.trigger();
        QVERIFY(m_calls->isPrivate());
    }
    CallModel others;
    QAction action;
    action.setCheckable(true);
    const PrivacySwitch privacy(action, others, views);
    QVERIFY(action.isChecked());
    QVERIFY(others.isPrivate());
}

void PrivacyTest::isRememberedForAView()
{
    SavedViews saved;
    ViewsMenu views(saved);
    saved.save({QStringLiteral("Lobby"), {}, true});
    saved.save({QStringLiteral("Desk"), {}, false});
    QCOMPARE(SavedViews().all(), saved.all());
    QCoreApplication::processEvents(); // the menu is filled a little later
    QAction action;
    action.setCheckable(true);
    const PrivacySwitch privacy(action, *m_calls, views);
    views.actions()[0]->trigger();
    QVERIFY(m_calls->isPrivate());
    QVERIFY(views.actions()[0]->isChecked() && !views.actions()[1]->isChecked());
    views.actions()[1]->trigger();
    QVERIFY(!m_calls->isPrivate());
    QVERIFY(!views.actions()[0]->isChecked() && views.actions()[1]->isChecked());
}

void PrivacyTest::tellsHiddenPartiesApart()
{
    HiddenParties hidden;
    calls::Call call;
    call.caller = {"101", "Alice", "PJSIP/101-00000001"};
    call.dialled = "121";
    call.rang.emplace_back().party = {"121", "Bob", "PJSIP/121-00000002"};
    call.rang.emplace_back().party = {"121", "Bob", "PJSIP/121-00000003"};
    const calls::Call first = hidden.masked(call);
    QCOMPARE(QString::fromStdString(first.caller.num), QStringLiteral("•••1"));
    QCOMPARE(QString::fromStdString(*first.dialled), QStringLiteral("•••1 (2)"));
    QCOMPARE(first.rang[0].party.num, *first.dialled);
    QVERIFY(first.caller.name.empty() && first.rang[0].party.name.empty());
    const auto device = [](const calls::Party &party) { return ami::deviceOf(party.channel); };
    QVERIFY(device(first.rang[0].party) == device(first.rang[1].party));
    QVERIFY(first.rang[0].party.channel != first.rang[1].party.channel);
    QVERIFY(device(first.rang[0].party) != device(first.caller));
    QVERIFY(first.caller.channel.find("101") == std::string::npos);
    QVERIFY(hidden.masked(call) == first); // always the same
}

CACOFONISK_TEST(PrivacyTest)

} // namespace cacofonisk::tst_privacy

#include "tst_privacy.moc"
