// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-window [FILE]      times from the start of the process, of the window and its events

#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/desk/startrequest.h"
#include "ui/events/eventtable.h"
#include "ui/ladder/callpanel.h"
#include "ui/windows.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemModel>
#include <QApplication>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

using namespace cacofonisk;
using Clock = std::chrono::steady_clock;

namespace {

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Notes when something was painted first, how long the window was ever deaf to a timer, and how
/// often it woke up.
class Watcher final : public QObject
{
public:
    explicit Watcher(Clock::time_point begin)
        : m_begin(begin)
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
                [this] { ++wakeUps; });
        connect(&m_ticks, &QTimer::timeout, this, [this] {
            longest = std::max(longest, millisecondsSince(m_ticked) - m_ticks.interval());
            m_ticked = Clock::now();
        });
        m_ticks.setTimerType(Qt::PreciseTimer);
        m_ticks.start(10); // also so that nothing waits for ever
    }

    void stop() { m_ticks.stop(); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, this, [this] {
                firstPaint = firstPaint > 0 ? firstPaint : millisecondsSince(m_begin);
            });
        }
        return QObject::eventFilter(object, event);
    }

    double firstPaint = 0;
    double longest = 0;
    int wakeUps = 0;

private:
    Clock::time_point m_begin;
    QTimer m_ticks;
    Clock::time_point m_ticked = Clock::now();
};

void runUntil(const std::function<bool()> &isDone, std::chrono::seconds most)
{
    const auto begin = Clock::now();
    while (!isDone() && Clock::now() - begin < most) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace

/// How long the window is deaf at most while one searches, for many rows and for few.
double frozenBySearching(ui::CallWindow &window, Watcher &watcher)
{
    auto *const search = window.findChild<ui::FilterBar *>();
    watcher.longest = 0;
    for (const char16_t *const words :
         {u"1", u"10", u"-state:busy", u"-10", u"problem:short", u"nobody", u""}) {
        search->setText(QString::fromUtf16(words));
        const auto begin = Clock::now();
        runUntil([&] { return millisecondsSince(begin) > 200; }, std::chrono::seconds(10));
    }
    return watcher.longest;
}

/// The 99th hundredth of the times from selecting a call, anywhere in the table, until its story
/// and its ladder are painted.
double untilLadder(ui::CallWindow &window)
{
    constexpr int samples = 300;
    auto *const tree = window.findChild<ui::CallTree *>();
    auto *const panel = window.findChild<ui::CallPanel *>();
    panel->show();
    QCoreApplication::processEvents();
    std::mt19937 random(1);
    std::uniform_int_distribution<int> rows(0, tree->model()->rowCount() - 1);
    std::vector<double> times;
    for (int i = 0; i < samples; ++i) {
        const QModelIndex call = tree->model()->index(rows(random), 0);
        const auto begin = Clock::now();
        tree->setCurrentIndex(call);
        panel->repaint();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        times.push_back(millisecondsSince(begin));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

/// The longest that one waits, of a few calls, until the first messages of a call that one has
/// selected are there to be read.
double untilEvents(ui::CallWindow &window)
{
    auto *const tree = window.findChild<ui::CallTree *>();
    auto *const events = window.findChild<ui::EventTable *>()->model();
    const auto isShown = [&] {
        return events->rowCount() > 0 && !events->index(0, 1).data().toString().isEmpty();
    };
    double longest = 0;
    constexpr int samples = 7;
    for (int i = 0; i < samples; ++i) {
        tree->setCurrentIndex({});
        runUntil([&] { return events->rowCount() == 0; }, std::chrono::seconds(10));
        const auto begin = Clock::now();
        const int row = i * (tree->model()->rowCount() - 1) / (samples - 1);
        tree->setCurrentIndex(tree->model()->index(row, 0));
        runUntil(isShown, std::chrono::seconds(10));
        longest = std::max(longest, millisecondsSince(begin));
    }
    return longest;
}

int main(int count, char **arguments)
{
    const auto begin = Clock::now();
    QApplication application(count, arguments);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("bench"));
    QSettings().setValue(QStringLiteral("events/shown"), true);
    Watcher watcher(begin);
    ui::Windows windows;
    windows.main().installEventFilter(&watcher);
    windows.start({}, {}, false);
    runUntil([&] { return watcher.firstPaint > 0; }, std::chrono::seconds(10));
    std::printf("{\"first_paint_ms\":%.0f", watcher.firstPaint);
    if (count > 1) {
        watcher.longest = 0;
        const auto opened = Clock::now();
        windows.open({QString::fromLocal8Bit(arguments[1])});
        ui::CallWindow &window = windows.newest();
        QAbstractItemModel *const model = window.findChild<ui::CallTree *>()->model();
        const QWidget *const reading =
            window.statusBar()->findChild<QWidget *>(QStringLiteral("reading"));
        runUntil([&] { return model->rowCount() > 0; }, std::chrono::seconds(60));
        QCoreApplication::processEvents();
        std::printf(",\"first_rows_ms\":%.0f", millisecondsSince(opened));
        runUntil([&] { return reading->isHidden(); }, std::chrono::seconds(120));
        QCoreApplication::processEvents();
        std::printf(",\"whole_table_ms\":%.0f,\"rows\":%d,\"frozen_ms\":%.0f",
                    millisecondsSince(opened), model->rowCount(), watcher.longest);
        std::printf(",\"events_ms\":%.0f", untilEvents(window));
        std::printf(",\"call_ms\":%.1f", untilLadder(window));
        std::printf(",\"search_frozen_ms\":%.0f", frozenBySearching(window, watcher));
    }
    watcher.stop();
    for (int settle = 0; settle < 20; ++settle) {
        QCoreApplication::processEvents();
    }
    watcher.wakeUps = 0;
    QTimer::singleShot(5000, &application, &QApplication::quit);
    QApplication::exec();
    std::printf(",\"idle_wake_ups\":%d}\n", watcher.wakeUps - 1); // the last is the end's
    return 0;
}
