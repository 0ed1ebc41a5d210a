// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-live [SECONDS]      time from an event's bytes on the socket to the painted cell

#include "ui/calls/callmodel.h"
#include "ui/calls/calltree.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using namespace cacofonisk;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace {

constexpr int callCount = 1000;
constexpr int eventsPerSecond = 2000;
constexpr int firstNumber = 10000; ///< of the callers

QByteArray event(const char *name, const QByteArray &lines)
{
    return QByteArray("Event: ") + name + "\r\nPrivilege: call,all\r\n" + lines + "\r\n";
}

/// What AMI tells of each channel in each event. The first side of a call calls the other.
/// `serial` counts calls as they begin; the numbers are those of `callCount` phones.
QByteArray snapshot(int serial, int side, int state, const QByteArray &prefix = {})
{
    const QByteArray number = QByteArray::number(firstNumber + serial % callCount);
    const QByteArray id = QByteArray::number(2 * serial + side + 1);
    const auto line = [&prefix](const char *key, const QByteArray &value) {
        return prefix + key + ": " + value + "\r\n";
    };
    return line("Channel", "PJSIP/" + number + "-" + id.rightJustified(8, '0')) +
           line("ChannelState", QByteArray::number(state)) +
           line("CallerIDNum", side ? "2" + number : number) +
           line("CallerIDName", side ? "<unknown>" : "Caller " + number) +
           line("ConnectedLineNum", "<unknown>") + line("ConnectedLineName", "<unknown>") +
           line("AccountCode", "") + line("Context", "from-internal") +
           line("Exten", side ? "" : "2" + number) + line("Priority", "1") +
           line("Uniqueid", "1700000000." + id) +
           line("Linkedid", "1700000000." + QByteArray::number(2 * serial + 1));
}

QByteArray inBridge(int serial, int side)
{
    return "BridgeUniqueid: 6a6c5a5e-0000-4000-8000-" +
           QByteArray::number(serial).rightJustified(12, '0') +
           "\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\n" +
           snapshot(serial, side, 6);
}

/// All of a call until both talk.
QByteArray begin(int serial)
{
    const QByteArray ends = snapshot(serial, 0, 4) + snapshot(serial, 1, 5, "Dest");
    return event("Newchannel", snapshot(serial, 0, 4)) +
           event("Newchannel", snapshot(serial, 1, 0)) +
           event("DialBegin", ends + "DialString: 2\r\n") +
           event("Newstate", snapshot(serial, 1, 5)) + event("Newstate", snapshot(serial, 1, 6)) +
           event("DialEnd", ends + "DialStatus: ANSWER\r\n") +
           event("Newstate", snapshot(serial, 0, 6)) + event("BridgeEnter", inBridge(serial, 0)) +
           event("BridgeEnter", inBridge(serial, 1));
}

QByteArray end(int serial)
{
    const QByteArray cause = "Cause: 16\r\nCause-txt: Normal Clearing\r\n";
    return event("BridgeLeave", inBridge(serial, 1)) + event("BridgeLeave", inBridge(serial, 0)) +
           event("Hangup", snapshot(serial, 1, 6) + cause) +
           event("Hangup", snapshot(serial, 0, 6) + cause);
}

constexpr int eventsOfBegin = 9;
constexpr int eventsOfEnd = 4;

QByteArray hold(int call, bool isHeld)
{
    return event(isHeld ? "Hold" : "Unhold", snapshot(call, 1, 6));
}

/// Every fourth call lasts, and changes only when it is to: those are looked at.
bool isLookedAt(int call)
{
    return call % 4 == 0;
}

/// An Asterisk on loopback, in a thread of its own. Of its calls some are always put on hold and
/// fetched back, others end and begin anew, and others tell what changes nothing in the table.
class Switch
{
public:
    Switch()
        : m_thread(QThread::create([this] { run(); }))
    {
        m_thread->start();
        m_port.wait(0);
    }

    ~Switch()
    {
        m_stops = true;
        m_thread->wait();
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    /// The call changes with the next events that are sent. One at a time.
    void probe(int call, bool isHeld)
    {
        m_sent = Clock::time_point();
        m_probe = isHeld ? call : call + callCount;
    }

    /// When the bytes of the probe went out; nothing as long as they did not.
    [[nodiscard]] Clock::time_point sent() const { return m_sent; }
    /// How many were sent.
    [[nodiscard]] long long events() const { return m_events; }

private:
    void run()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_port.notify_one();
        while (!m_stops && !server.waitForNewConnection(100)) {
        }
        if (m_stops) {
            return;
        }
        QTcpSocket &socket = *server.nextPendingConnection();
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        send(socket, "Asterisk Call Manager/11.0.0\r\n");
        const auto begin = Clock::now();
        constexpr milliseconds tick(5);
        for (auto due = begin; !m_stops; due += tick) {
            answer(socket);
            if (socket.state() != QAbstractSocket::ConnectedState) {
                return;
            }
            if (m_isListed) {
                send(socket, load(eventsPerSecond * int(tick.count()) / 1000));
            }
            std::this_thread::sleep_until(due);
        }
    }

    void send(QTcpSocket &socket, const QByteArray &bytes)
    {
        const int probe = m_probe.exchange(-1);
        const QByteArray last =
            probe < 0 ? QByteArray() : hold(probe % callCount, probe < callCount);
        if (probe >= 0) {
            m_sent = Clock::now();
        }
        socket.write(bytes + last);
        socket.flush();
    }

    /// What every action asks for, as far as it must be to be followed.
    void answer(QTcpSocket &socket)
    {
        socket.waitForReadyRead(0);
        while (true) {
            const qsizetype end = m_input.append(socket.readAll()).indexOf("\r\n\r\n");
            if (end < 0) {
                return;
            }
            const QByteArray action = m_input.left(end) + "\r\n";
            m_input.remove(0, end + 4);
            const qsizetype at = action.indexOf("ActionID: ");
            const QByteArray id = action.mid(at, action.indexOf('\n', at) + 1 - at);
            const auto is = [&](const char *name) {
                return action.contains(QByteArray("Action: ") + name + "\r\n");
            };
            if (is("Challenge")) {
                send(socket, "Response: Success\r\n" + id + "Challenge: 123456789\r\n\r\n");
            } else if (is("Login") || is("Ping")) {
                send(socket,
                     "Response: Success\r\n" + id + "Message: Authentication accepted\r\n\r\n");
            } else if (is("CoreShowChannels")) {
                send(socket, "Response: Success\r\n" + id + "EventList: start\r\n\r\n" +
                                 event("CoreShowChannelsComplete", id + "EventList: Complete\r\n"));
                m_isListed = true;
            } else {
                send(socket, "Response: Error\r\n" + id + "Message: Permission denied\r\n\r\n");
            }
        }
    }

    QByteArray load(int count)
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
                    event(kind % 2 ? "NewConnectedLine" : "NewCallerid", snapshot(serial, 0, 6));
            }
            m_due -= told;
            m_events += told;
        }
        return bytes;
    }

    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_stops = false;
    std::atomic<int> m_probe = -1; ///< a call that is held; behind all, one that is fetched back
    std::atomic<Clock::time_point> m_sent{};
    std::atomic<long long> m_events = 0;
    bool m_isListed = false;
    int m_due = 0;              ///< events
    std::vector<int> m_serials; ///< of each phone's call
    QByteArray m_input;
    std::mt19937 m_random{1};
    std::unique_ptr<QThread> m_thread;
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
