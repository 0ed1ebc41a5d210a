// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/callmodel.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/filterchip.h"
#include "ui/calls/filteredit.h"
#include "ui/calls/viewsmenu.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace cacofonisk::tst_filterbar {

using namespace ui;
using namespace std::chrono_literals;

/// The search field, as a person uses it.
class FilterBarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void searchesOnceOneStopsTyping();
    void searchesAtOnceWithEnter();
    void makesChipsOfTerms();
    void showsWholeTermsWhereThereIsRoom();
    void makesNoChipWithinQuotes();
    void makesAChipOfAnOpenQuote();
    void takesChipsAway_data();
    void takesChipsAway();
    void isWalkedThroughByKeys();
    void saysWhatIsWrong();
    void clearsWithEscape();
    void goesToTheRowsWithDown();
    void completesTerms();
    void completesValuesOfCalls();
    void remembersTheLastSearch();
    void findsNumbersHoweverTheyAreWritten();
    void isNamedForScreenReaders();

private:
    struct Shown;

    [[nodiscard]] QStringList chips() const;
    [[nodiscard]] FilterEdit &edit() const;
    [[nodiscard]] QString sentence() const;
    void type(const char *text) const;
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

    QTemporaryDir m_settings;
    std::shared_ptr<Shown> m_shown; // complete further down
};

/// The field between two others.
struct FilterBarTest::Shown
{
    Shown()
    {
        auto *const layout = new QVBoxLayout(&window);
        for (QWidget *const widget : {static_cast<QWidget *>(&before), static_cast<QWidget *>(&bar),
                                      &bar.note(), static_cast<QWidget *>(&after)}) {
            layout->addWidget(widget);
        }
        session::SessionUpdate update;
        for (const char *const queue : {"support", "front desk", "support"}) {
            calls::Call call;
            call.id = static_cast<std::uint64_t>(update.known.size() + 1);
            call.caller.num = "200" + std::to_string(call.id);
            call.queue.emplace().name = queue;
            update.known.push_back(call);
        }
        calls.apply(update);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bar.setFocus();
    }

    QWidget window;
    CallModel calls;
    QToolButton before{&window};
    SavedViews views;
    FilterBar bar{calls, views, &window};
    QToolButton after{&window};
    QSignalSpy filtered{&bar, &FilterBar::filterChanged};
    QSignalSpy left{&bar, &FilterBar::rowsWanted};
};

void FilterBarTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("tst_filterbar"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void FilterBarTest::init()
{
    QSettings().clear();
    m_shown = std::make_shared<Shown>();
}

void FilterBarTest::cleanup()
{
    m_shown.reset();
}

QStringList FilterBarTest::chips() const
{
    QStringList terms;
    for (const FilterChip *const chip : m_shown->bar.findChildren<FilterChip *>()) {
        if (!chip->isHidden()) { // and about to be deleted
            terms.append(chip->term());
        }
    }
    return terms;
}

FilterEdit &FilterBarTest::edit() const
{
    return *m_shown->bar.findChild<FilterEdit *>();
}

/// Empty while nothing is wrong.
QString FilterBarTest::sentence() const
{
    for (const QLabel *const label : m_shown->bar.note().findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            return label->text();
        }
    }
    return {};
}

void FilterBarTest::type(const char *text) const
{
    QTest::keyClicks(&edit(), QString::fromUtf8(text));
}

void FilterBarTest::searchesOnceOneStopsTyping()
{
    type("alice");
    QCOMPARE(m_shown->filtered.size(), 0);
    QTRY_COMPARE(m_shown->filtered.size(), 1);
    QCOMPARE(m_shown->bar.text(), QStringLiteral("alice"));
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    QTRY_COMPARE(m_shown->filtered.size(), 2);
}

void FilterBarTest::searchesAtOnceWithEnter()
{
    type("alice reason:busy");
    press(Qt::Key_Return);
    QCOMPARE(m_shown->filtered.size(), 1);
    QCOMPARE(m_shown->left.size(), 1);
    QCOMPARE(chips(), (QStringList{QStringLiteral("alice"), QStringLiteral("reason:busy")}));
    QVERIFY(edit().text().isEmpty());
}

void FilterBarTest::makesChipsOfTerms()
{
    type("state:busy -ext:1004 ali");
    QCOMPARE(chips(), (QStringList{QStringLiteral("state:busy"), QStringLiteral("-ext:1004")}));
    QCOMPARE(edit().text(), QStringLiteral("ali"));
    QCOMPARE(m_shown->bar.text(), QStringLiteral("state:busy -ext:1004 ali"));
    m_shown->after.setFocus();
    QCOMPARE(chips().size(), 3);
}

void FilterBarTest::showsWholeTermsWhereThereIsRoom()
{
    m_shown->window.resize(1000, 100);
    type("state:busy direction:in -ext:1004 longer:2x ");
    QCOMPARE(chips().size(), 3);
    QCoreApplication::processEvents();
    for (const FilterChip *const chip : m_shown->bar.findChildren<FilterChip *>()) {
        QVERIFY2(chip->width() >= chip->sizeHint().width(),
                 qPrintable(QStringLiteral("%1: %2 of %3")
                                .arg(chip->term())
                                .arg(chip->width())
                                .arg(chip->sizeHint().width())));
    }
}

void FilterBarTest::makesNoChipWithinQuotes()
{
    type("queue:\"front ");
    QCOMPARE(chips(), QStringList());
    type("desk\" ");
    QCOMPARE(chips(), QStringList(QStringLiteral("queue:\"front desk\"")));
}

/// It is closed there, so that it does not take in what comes behind it.
void FilterBarTest::makesAChipOfAnOpenQuote()
{
    type("queue:\"front desk");
    press(Qt::Key_Return);
    type("ext:1001");
    press(Qt::Key_Return);
    const QStringList both{QStringLiteral("queue:\"front desk\""), QStringLiteral("ext:1001")};
    QCOMPARE(chips(), both);
    const QString text = m_shown->bar.text();
    m_shown->bar.clear();
    m_shown->bar.setText(text);
    QCOMPARE(chips(), both);
}

/// Whether or not the menu is opened: actions are chosen elsewhere, too.
void FilterBarTest::takesChipsAway_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("click") << Qt::Key_unknown;
    QTest::newRow("Delete") << Qt::Key_Delete;
    QTest::newRow("Backspace") << Qt::Key_Backspace;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void FilterBarTest::takesChipsAway()
{
    QFETCH(const Qt::Key, key);
    m_shown->bar.setText(QStringLiteral("one two three"));
    auto *const chip = m_shown->bar.findChildren<FilterChip *>()[1];
    if (key == Qt::Key_unknown) {
        QTest::mouseClick(chip, Qt::LeftButton);
    } else {
        chip->setFocus();
        press(key);
    }
    QCOMPARE(chips(), (QStringList{QStringLiteral("one"), QStringLiteral("three")}));
    QTRY_COMPARE(m_shown->filtered.size(), 2);
    edit().setFocus();
    press(Qt::Key_Backspace); // at the begin
    QCOMPARE(m_shown->bar.text(), QStringLiteral("one"));
    type("ab");
    press(Qt::Key_Backspace);
    QCOMPARE(m_shown->bar.text(), QStringLiteral("one a"));
}

/// As things stand: what is before, the chips, what is typed, what is behind it.
void FilterBarTest::isWalkedThroughByKeys()
{
    m_shown->bar.setText(QStringLiteral("one two"));
    const auto here = [] { return QApplication::focusWidget(); };
    const auto stops = m_shown->bar.findChildren<FilterChip *>();
    m_shown->before.setFocus();
    m_shown->before.setFocusPolicy(Qt::StrongFocus);
    press(Qt::Key_Tab);
    QCOMPARE(here(), stops[0]);
    press(Qt::Key_Tab);
    QCOMPARE(here(), stops[1]);
    press(Qt::Key_Tab);
    QCOMPARE(here(), &edit());
    press(Qt::Key_Tab);
    QCOMPARE(here()->accessibleName(), QStringLiteral("Clear the search"));
    press(Qt::Key_Tab);
    QCOMPARE(qobject_cast<QToolButton *>(here())->menu(), &m_shown->bar.views());
    press(Qt::Key_Tab);
    QCOMPARE(here(), &m_shown->after);
    edit().setFocus();
    press(Qt::Key_Left);
    QCOMPARE(here(), stops[1]);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(here(), stops[0]);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(here(), &edit());
}

void FilterBarTest::saysWhatIsWrong()
{
    type("reason:busy state:red ");
    QTRY_VERIFY2(sentence().contains(QStringLiteral("“state:” cannot be “red”")),
                 qPrintable(sentence()));
    QCOMPARE(chips(), QStringList(QStringLiteral("reason:busy")));
    const auto filter = m_shown->filtered.last()[0].value<calls::CallFilter>();
    calls::Call call;
    call.end = calls::End::Busy;
    call.ended = Moment(5s);
    QVERIFY(filter.accepts(call, {}));
    press(Qt::Key_Return); // what is wrong is to be put right first
    QCOMPARE(m_shown->left.size(), 0);
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Backspace);
    }
    type("ringing");
    QTRY_COMPARE(sentence(), QString());
    QCOMPARE(m_shown->bar.text(), QStringLiteral("reason:busy state:ringing"));
}

void FilterBarTest::clearsWithEscape()
{
    type("reason:busy ali");
    press(Qt::Key_Escape);
    QCOMPARE(m_shown->bar.text(), QString());
    QCOMPARE(m_shown->left.size(), 1);
    m_shown->bar.setText(QStringLiteral("one two"));
    m_shown->bar.findChildren<FilterChip *>().last()->setFocus();
    press(Qt::Key_Escape);
    QCOMPARE(m_shown->bar.text(), QString());
}

void FilterBarTest::goesToTheRowsWithDown()
{
    type("nobody");
    m_shown->bar.findChild<FilterEdit *>()->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(m_shown->left.size(), 1);
    QCOMPARE(m_shown->filtered.size(), 1);
}

void FilterBarTest::completesTerms()
{
    type("pro");
    QWidget *const popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(chips(), QStringList(QStringLiteral("problem:no-agent")));
    QTRY_COMPARE(m_shown->filtered.size(), 1);
}

void FilterBarTest::completesValuesOfCalls()
{
    type("-queue:f");
    QWidget *const popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QCOMPARE(qobject_cast<QAbstractItemView *>(popup)->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(chips(), QStringList(QStringLiteral("-queue:\"front desk\"")));
    type("ext:2");
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QCOMPARE(edit().text(), QStringLiteral("ext:2"));
}

void FilterBarTest::remembersTheLastSearch()
{
    m_shown->bar.restore();
    m_shown->bar.setText(QStringLiteral("queue:support colour:red"));
    FilterBar next(m_shown->calls, m_shown->views);
    QSignalSpy filtered(&next, &FilterBar::filterChanged);
    next.restore();
    QCOMPARE(next.text(), QStringLiteral("queue:support colour:red"));
    QCOMPARE(filtered.size(), 1);
}

/// In the country that was chosen, also if it is chosen after the search.
void FilterBarTest::findsNumbersHoweverTheyAreWritten()
{
    calls::CallFilter filter;
    connect(&m_shown->bar, &FilterBar::filterChanged, this,
            [&filter](const calls::CallFilter &now) { filter = now; });
    calls::Call call;
    const auto finds = [&](const char *number) {
        call.caller.num = number;
        return filter.accepts(call, {});
    };
    m_shown->bar.setText(QStringLiteral("020-123"));
    QVERIFY(finds("0201234567") && !finds("+31 20 1234567"));
    m_shown->calls.setContacts(std::make_shared<const contacts::ContactBook>(
        *contacts::numberPlanOf("NL"), std::vector<contacts::ContactBook::Source>()));
    QVERIFY(finds("0201234567") && finds("+31 20 1234567") && finds("0031201234567"));
    QVERIFY(!finds("+32201234567") && !finds("0653120123"));
    m_shown->bar.setText(QStringLiteral("ext:\"+31 20 1234567\""));
    QVERIFY(finds("0201234567") && finds("31201234567") && !finds("02012345678"));
    m_shown->bar.setText(QStringLiteral("-ext:0201234567"));
    QVERIFY(!finds("+31201234567") && finds("1002"));
}

void FilterBarTest::isNamedForScreenReaders()
{
    m_shown->bar.setText(QStringLiteral("queue:support"));
    QCOMPARE(m_shown->bar.findChild<FilterChip *>()->accessibleName(),
             QStringLiteral("Remove “queue:support” from the search"));
    QCOMPARE(edit().accessibleName(), QStringLiteral("Search calls"));
}

CACOFONISK_TEST(FilterBarTest)

} // namespace cacofonisk::tst_filterbar

#include "tst_filterbar.moc"
