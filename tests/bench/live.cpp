// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-live [SECONDS]      time from an event's bytes on the socket to the painted cell

#include "tests/bench/asterisk.h"
#include "ui/calls/callmodel.h"
#include "ui/calls/calltree.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

using namespace cacofonisk;
using namespace bench;
using std::chrono::milliseconds;

namespace {

constexpr int callCount = 1000;
constexpr int firstNumber = 10000; ///< of the callers

/// A side of a call. `serial` counts calls as they begin; the numbers are those of `callCount`
/// phones.
Leg legOf(int serial, int side)
{
    const QByteArray number = QByteArray::number(firstNumber + serial % callCount);
    return {.device = "PJSIP/" + number,
            .id = 2 * serial + side + 1,
            .linked = 2 * serial + 1,
            .number = side ? "2" + number : number,
            .name = side ? "<unknown>" : "Caller " + number,
            .exten = side ? QByteArray() : "2" + number};
}

QByteArray begin(int serial)
{
    return beginOf(legOf(serial, 0), legOf(serial, 1));
}

QByteArray end(int serial)
{
    return endOf(legOf(serial, 0), legOf(serial, 1));
}

QByteArray hold(int call, bool isHeld)
{
    return event(isHeld ? "Hold" : "Unhold", legOf(call, 1).told(6));
}

/// Every fourth call lasts, and changes only when it is to: those are looked at.
bool isLookedAt(int call)
{
    return call % 4 == 0;
}

/// Of its calls some are always put on hold and fetched back, others end and begin anew, and others
/// tell what changes nothing in the table.
class Switch final : public Asterisk
{
public:
    Switch() { start(); }
    ~Switch() override { stop(); }

    /// The call changes with the next events that are sent. One at a time.
    void probe(int call, bool isHeld)
    {
        m_sent = Clock::time_point();
        m_probe = isHeld ? call : call + callCount;
    }

    /// When the bytes of the probe went out; nothing as long as they did not.
    [[nodiscard]] Clock::time_point sent() const { return m_sent; }

private:
    std::optional<QByteArray> listOf(const QByteArray &action, const QByteArray &) override
    {
        return action == "CoreShowChannels" ? std::optional(QByteArray()) : std::nullopt;
    }

    QByteArray load(int count) override
    {
        QByteArray bytes;
        for (m_due += count; m_due > 0 && m_serials.size() < callCount; m_due -= eventsOfBegin) {
            m_serials.push_back(int(m_serials.size()));
            bytes += begin(m_serials.back());
            m_events += eventsOfBegin;
        }
        while (m_due > 0) {
            const int call = int(m_random() % callCount);
            int &serial = m_serials[std::size_t(call)];
            const int kind = isLookedAt(call) ? 99 : int(m_random() % 100);
            int told = 1;
            if (kind < 4) { // a quarter of all events
                bytes += end(serial);
                serial += callCount;
                bytes += begin(serial);
                told = eventsOfEnd + eventsOfBegin;
            } else if (kind < 34) {
                bytes += hold(serial, m_random() % 2);
            } else {
                bytes +=
                    event(kind % 2 ? "NewConnectedLine" : "NewCallerid", legOf(serial, 0).told(6));
            }
            m_due -= told;
            m_events += told;
        }
        if (const int probe = m_probe.exchange(-1); probe >= 0) {
            bytes += hold(probe % callCount, probe < callCount);
            m_sent = Clock::now();
        }
        return bytes;
    }

    std::atomic<int> m_probe = -1; ///< a call that is held; behind all, one that is fetched back
    std::atomic<Clock::time_point> m_sent{};
    int m_due = 0;              ///< events
    std::vector<int> m_serials; ///< of each phone's call
    std::mt19937 m_random{1};
};

/// Tells when the table has been painted, and what of it.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPaint = receiver == viewport && event->type() == QEvent::Paint;
        const QRegion region = isPaint ? static_cast<QPaintEvent *>(event)->region() : QRegion();
        const bool wasTaken = QApplication::notify(receiver, event);
        if (isPaint) {
            painted(region);
        }
        return wasTaken;
    }

    const QObject *viewport = nullptr;
    std::function<void(const QRegion &)> painted;
};

} // namespace

int main(int count, char **arguments)
{
    Application application(count, arguments);
    const std::chrono::seconds lasting(count > 1 ? std::atoi(arguments[1]) : 30);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("bench"));
    QSettings().setValue(QStringLiteral("calls/endedShown"), false);
    qputenv("CACOFONISK_SECRET", "secret");
    Switch asterisk;
    ui::SharedParts shared;
    ui::MainWindow window(shared);
    window.show();
    window.connectToServers(
        {*ami::parseServerUri(QStringLiteral("tcp://bench@127.0.0.1:%1").arg(asterisk.port()))});

    const auto run = [](auto isDone, std::chrono::seconds most) {
        const auto end = Clock::now() + most;
        while (!isDone() && Clock::now() < end) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
        return isDone();
    };
    auto &tree = *window.findChild<ui::CallTree *>();
    const QAbstractItemModel &model = *tree.model();
    QTimer ticks; // so that nothing waits for ever
    ticks.start(5);
    if (!run([&] { return model.rowCount() >= callCount; }, std::chrono::seconds(60))) {
        std::fprintf(stderr, "%d calls instead of %d\n", model.rowCount(), callCount);
        return 1;
    }

    // By what stays as it is: by the state, one that is held would go out of sight.
    tree.sortByColumn(int(ui::CallModel::Column::Caller), Qt::AscendingOrder);
    QCoreApplication::processEvents();
    tree.scrollToTop();

    // A call that is in sight is put on hold, or fetched back, until the cell says so.
    QPersistentModelIndex cell;
    bool isHeld = false;
    const auto saysHeld = [](const QModelIndex &index) {
        return index.data().toString().contains(QLatin1String("hold"));
    };
    std::vector<double> times;
    application.viewport = tree.viewport();
    application.painted = [&](const QRegion &region) {
        const auto sent = asterisk.sent();
        if (cell.isValid() && sent != Clock::time_point() && saysHeld(cell) == isHeld &&
            region.intersects(tree.visualRect(cell))) {
            times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - sent).count());
            cell = QPersistentModelIndex();
        }
    };
    const QRegularExpression number(QStringLiteral("1\\d{4}"));
    std::mt19937 random(2);
    int lost = 0;
    const long long eventsBefore = asterisk.events();
    const auto from = Clock::now();
    while (Clock::now() - from < lasting) {
        const int y = int(random() % unsigned(tree.viewport()->height()));
        const QModelIndex index = tree.indexAt({5, y});
        const int call =
            number
                .match(index.siblingAtColumn(int(ui::CallModel::Column::Caller)).data().toString())
                .captured()
                .toInt() -
            firstNumber;
        if (call >= 0 && isLookedAt(call)) {
            cell = index.siblingAtColumn(int(ui::CallModel::Column::State));
            isHeld = !saysHeld(cell);
            asterisk.probe(call, isHeld);
            lost += !run([&] { return !cell.isValid(); }, std::chrono::seconds(2));
            const auto pause = Clock::now() + milliseconds(random() % 30);
            (void)run([&] { return Clock::now() > pause; }, std::chrono::seconds(1));
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - from).count();
    const double rate = double(asterisk.events() - eventsBefore) / seconds;
    std::sort(times.begin(), times.end());
    if (times.empty() || lost > 0) {
        std::fprintf(stderr, "%d changes were not painted\n", lost);
        return 1;
    }
    std::printf("{\"cells\":%zu,\"rows\":%d,\"events_per_second\":%.0f,\"median_ms\":%.1f,"
                "\"p99_ms\":%.1f,\"most_ms\":%.1f}\n",
                times.size(), model.rowCount(), rate, times[times.size() / 2],
                times[times.size() * 99 / 100], times.back());
    return 0;
}
