// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/callmodel.h"
#include "ui/calls/callproxymodel.h"
#include "ui/calls/filterwords.h"

#include <QTest>
#include <QTranslator>

namespace cacofonisk::tst_filterwords {

using namespace ui;
using namespace std::chrono_literals;

/// Whatever the column of states shows can be searched for, in the language in which it is shown.
class FilterWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatTheStateColumnShows_data();
    void findsWhatTheStateColumnShows();
    void findsCallsWhoseConnectionIsLost();
};

namespace {

/// A call in each state, and one that ended in each way.
session::SessionUpdate everyState()
{
    session::SessionUpdate update;
    update.position = Moment(1'700'000'100s);
    const auto add = [&update](const calls::Call &told) {
        calls::Call call = told;
        call.id = static_cast<std::uint64_t>(update.known.size() + 1);
        call.started = Moment(1'700'000'000s);
        update.known.push_back(call);
    };
    for (int state = 0; state < static_cast<int>(calls::CallState::Ended); ++state) {
        calls::Call call;
        call.state = static_cast<calls::CallState>(state);
        add(call);
    }
    for (int end = 0; end <= static_cast<int>(calls::End::Lost); ++end) {
        calls::Call call;
        call.state = calls::CallState::Ended;
        call.end = static_cast<calls::End>(end);
        call.ended = Moment(1'700'000'050s);
        add(call);
    }
    return update;
}

} // namespace

void FilterWordsTest::findsWhatTheStateColumnShows_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Dutch") << QStringLiteral("nl");
}

void FilterWordsTest::findsWhatTheStateColumnShows()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/cacofonisk_") + language));
    QCoreApplication::installTranslator(&translator);
    CallModel model;
    CallProxyModel shown(model);
    model.apply(everyState());
    QCOMPARE(model.rowCount(), 17);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString word = model.index(row, 0).data().toString();
        const auto filter = filterOf(QStringLiteral("state:\"%1\"").arg(word));
        QVERIFY2(!filter.mistake(), qPrintable(word));
        shown.setFilter(filter);
        QVERIFY2(shown.rowCount() >= 1, qPrintable(word));
        for (int found = 0; found < shown.rowCount(); ++found) {
            QCOMPARE(shown.index(found, 0).data().toString(), word);
        }
    }
}

void FilterWordsTest::findsCallsWhoseConnectionIsLost()
{
    CallModel model;
    CallProxyModel shown(model);
    model.apply(everyState());
    shown.setFilter(filterOf(QStringLiteral("state:\"as of\"")));
    QCOMPARE(shown.rowCount(), 0);
    model.setLost({{0, Moment(1'700'000'060s)}});
    QCOMPARE(shown.rowCount(), 9); // what has ended is as it was
    shown.setFilter(filterOf(QStringLiteral("state:talking state:as-of")));
    QCOMPARE(shown.rowCount(), 1);
    model.setLost({});
    QCOMPARE(shown.rowCount(), 0);
}

CACOFONISK_TEST(FilterWordsTest)

} // namespace cacofonisk::tst_filterwords

#include "tst_filterwords.moc"
