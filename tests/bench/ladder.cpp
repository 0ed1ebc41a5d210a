// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-ladder      how long a frame takes while one scrolls and zooms in a large ladder

#include "ui/ladder/laddermodel.h"
#include "ui/ladder/ladderview.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace cacofonisk;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// A caller who rings 99 phones, again and again, until one of them answers.
calls::Call largeCall()
{
    constexpr int phones = 99;
    constexpr int rings = 249; // each of which also ends
    calls::Call call;
    call.id = 1;
    call.caller = {"1001", "Alice Jansen", "PJSIP/1001-00000001"};
    call.dialled = "2000";
    call.started = Moment(24h * 365 * 50);
    for (int i = 0; i < rings; ++i) {
        const std::string number = std::to_string(2000 + i % phones);
        calls::DialTarget &target = call.rang.emplace_back();
        target.party = {number, "Phone " + number, "PJSIP/" + number + "-" + std::to_string(i)};
        target.rang = call.started + i * 1s;
        target.ended = target.rang + 20s;
        target.outcome = i + 1 < rings ? calls::Outcome::NoAnswer : calls::Outcome::Answered;
    }
    call.answered = call.rang.back().ended;
    call.answeredBy = call.rang.back().party;
    return call;
}

/// The 99th of a hundred, in milliseconds.
double frameOf(ui::LadderView &view, const std::function<void(int)> &step)
{
    constexpr int frames = 400;
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const auto begin = Clock::now();
        step(i);
        view.repaint();
        QCoreApplication::processEvents();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

} // namespace

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("bench"));
    ui::LadderModel model;
    ui::LadderView view(model);
    view.resize(1600, 1000);
    view.show();
    model.setCalls({largeCall()});
    QCoreApplication::processEvents();
    const auto there = [](QScrollBar &bar, int step) { // and back
        const int range = std::max(1, bar.maximum());
        const int at = step % (2 * range);
        bar.setValue(at < range ? at : 2 * range - at);
    };
    const double scroll = frameOf(view, [&](int step) {
        there(*view.verticalScrollBar(), step * 37);
        there(*view.horizontalScrollBar(), step * 53);
    });
    const double zoom = frameOf(view, [&](int step) {
        view.zoomBy(step / 10 % 2 == 0 ? 1 : -1, view.viewport()->rect().center());
    });
    std::printf("{\"arrows\":%d,\"lifelines\":%zu,\"scroll_p99_ms\":%.1f,\"zoom_p99_ms\":%.1f}\n",
                model.rowCount(), model.ladder().lines.size(), scroll, zoom);
    return 0;
}
