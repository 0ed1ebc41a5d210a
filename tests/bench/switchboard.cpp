// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-switchboard [SECONDS [EVENTS]]      what the window costs with all panels of the
// switchboard open, at 2,000 events a second; and how it grows by this many events more, as fast as
// they are read

#include "tests/bench/asterisk.h"
#include "ui/mainwindow.h"
#include "ui/switchboard/conferencespanel.h"
#include "ui/switchboard/extensionspanel.h"
#include "ui/switchboard/queuespanel.h"
#include "ui/switchboard/switchboardpanels.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <malloc.h>
#include <random>
#include <vector>

using namespace cacofonisk;
using namespace bench;

namespace {

constexpr int phoneCount = 2000;
constexpr int queueCount = 100;
constexpr int membersOfQueue = 30;
constexpr int callCount = 1000;
constexpr int firstNumber = 1000; ///< of the phones

QByteArray numberOf(int phone)
{
    return QByteArray::number(firstNumber + phone);
}

QByteArray deviceOf(int phone)
{
    return "PJSIP/" + numberOf(phone);
}

QByteArray queueName(int queue)
{
    return "queue-" + QByteArray::number(queue);
}

/// Of half of the phones, each in two or one of them.
std::vector<int> queuesOf(int phone)
{
    constexpr int step = phoneCount / queueCount;
    std::vector<int> queues;
    for (int queue = phone / step; queue >= 0 && queue * step + membersOfQueue > phone; --queue) {
        queues.push_back(queue);
    }
    return queues;
}

QByteArray hintOf(int phone, int status)
{
    return line("Exten", numberOf(phone)) + line("Context", "ext-local") +
           line("Hint", deviceOf(phone)) + line("Status", QByteArray::number(status)) +
           line("StatusText", "");
}

QByteArray memberOf(int queue, int phone, int status, bool isListed)
{
    return line("Queue", queueName(queue)) +
           line(isListed ? "Name" : "MemberName", "Agent " + numberOf(phone)) +
           line(isListed ? "Location" : "Interface", deviceOf(phone)) +
           line("StateInterface", deviceOf(phone)) + line("Membership", "static") +
           line("Penalty", "0") + line("CallsTaken", "1") + line("LastCall", "0") +
           line("LastPause", "0") + line("InCall", "0") +
           line("Status", QByteArray::number(status)) + line("Paused", phone % 9 == 0 ? "1" : "0") +
           line("PausedReason", "");
}

/// Calls from outside, half of them through queues, to phones that have hints and are members.
class Switch final : public Asterisk
{
public:
    Switch() { start(); }
    ~Switch() override { stop(); }

    /// As many events more, as fast as they are read; done when isThrough().
    void hurry(long long events)
    {
        m_until = m_events + events;
        constexpr int fast = 40;
        m_rate = fast * eventsPerSecond;
    }
    [[nodiscard]] bool isThrough() const { return m_events >= m_until; }
    void slowDown() { m_rate = eventsPerSecond; }

private:
    enum class Stage : std::uint8_t { None, Waiting, Talking };

    struct Call
    {
        int serial = 0;
        Stage stage = Stage::None;
    };

    std::optional<QByteArray> listOf(const QByteArray &action, const QByteArray &id) override
    {
        QByteArray items;
        if (action == "ExtensionStateList") {
            for (int phone = 0; phone < phoneCount; ++phone) {
                items += event("ExtensionStatus", id + hintOf(phone, 0));
            }
        } else if (action == "QueueStatus") {
            for (int queue = 0; queue < queueCount; ++queue) {
                items += event("QueueParams",
                               id + line("Queue", queueName(queue)) + line("Max", "0") +
                                   line("Strategy", "rrmemory") + line("Calls", "0") +
                                   line("Holdtime", "4") + line("TalkTime", "60") +
                                   line("Completed", "3") + line("Abandoned", "1") +
                                   line("ServiceLevel", "20") + line("ServicelevelPerf", "75.0") +
                                   line("Weight", "0"));
                for (int i = 0; i < membersOfQueue; ++i) {
                    const int phone = (queue * (phoneCount / queueCount) + i) % phoneCount;
                    items += event("QueueMember", id + memberOf(queue, phone, 1, true));
                }
            }
        } else if (action != "CoreShowChannels") {
            return std::nullopt;
        }
        return items;
    }

    [[nodiscard]] static Leg callerOf(int serial)
    {
        const QByteArray number = "0201" + QByteArray::number(100000 + serial % 900000);
        return {.device = "PJSIP/provider",
                .id = 2 * serial + 1,
                .linked = 2 * serial + 1,
                .number = number,
                .name = "Caller " + number.right(4),
                .exten = numberOf(serial % callCount)};
    }

    [[nodiscard]] static Leg targetOf(int serial)
    {
        const int phone = serial % callCount;
        return {.device = deviceOf(phone),
                .id = 2 * serial + 2,
                .linked = 2 * serial + 1,
                .number = numberOf(phone),
                .name = "Agent " + numberOf(phone),
                .exten = {}};
    }

    /// Of a phone, in all that follows it. (Asterisk: the states of a hint, and those of a device)
    QByteArray stateOf(int phone, int ofHint, const char *name, int ofDevice)
    {
        QByteArray bytes = count(event("DeviceStateChange",
                                       line("Device", deviceOf(phone)) + line("State", name))) +
                           count(event("ExtensionStatus", hintOf(phone, ofHint)));
        for (const int queue : queuesOf(phone)) {
            bytes += count(event("QueueMemberStatus", memberOf(queue, phone, ofDevice, false)));
        }
        return bytes;
    }

    QByteArray count(QByteArray event)
    {
        ++m_events;
        --m_due;
        return event;
    }

    QByteArray inQueue(const char *name, int serial, const QByteArray &more)
    {
        const int queue = queuesOf(serial % callCount).front();
        return count(event(name, callerOf(serial).told(6) + line("Queue", queueName(queue)) +
                                     line("Position", "1") + line("Count", "1") + more));
    }

    /// What comes next of a call.
    QByteArray goOn(int place)
    {
        Call &call = m_calls[std::size_t(place)];
        const Leg caller = callerOf(call.serial);
        const Leg target = targetOf(call.serial);
        const bool isQueued = place % 2 == 0;
        QByteArray bytes;
        if (call.stage == Stage::None && isQueued) {
            call.stage = Stage::Waiting;
            bytes = count(event("Newchannel", caller.told(6)));
            bytes += inQueue("QueueCallerJoin", call.serial, {});
        } else if (call.stage != Stage::Talking) {
            call.stage = Stage::Talking;
            bytes = stateOf(place, 8, "RINGING", 6);
            if (isQueued) {
                const QByteArray ends = caller.told(6) + target.told(5, "Dest");
                bytes += count(event("Newchannel", target.told(0)));
                bytes += count(event("DialBegin", ends + "DialString: 2\r\n"));
                bytes += count(event("Newstate", target.told(6)));
                bytes += count(event("DialEnd", ends + "DialStatus: ANSWER\r\n"));
                bytes += inQueue("QueueCallerLeave", call.serial, {});
                bytes += inQueue("AgentConnect", call.serial,
                                 target.told(6, "Dest") + line("Interface", deviceOf(place)) +
                                     line("MemberName", target.name) + line("HoldTime", "3") +
                                     line("RingTime", "1"));
                bytes += count(event("BridgeEnter", caller.toldInBridge()));
                bytes += count(event("BridgeEnter", target.toldInBridge()));
            } else {
                bytes += beginOf(caller, target);
                m_events += eventsOfBegin;
                m_due -= eventsOfBegin;
            }
            bytes += stateOf(place, 1, "INUSE", 2);
        } else {
            call.stage = Stage::None;
            if (isQueued) {
                bytes += inQueue("AgentComplete", call.serial,
                                 target.told(6, "Dest") + line("Interface", deviceOf(place)) +
                                     line("MemberName", target.name) + line("HoldTime", "3") +
                                     line("TalkTime", "9") + line("Reason", "caller"));
            }
            bytes += endOf(caller, target) + stateOf(place, 0, "NOT_INUSE", 1);
            m_events += eventsOfEnd;
            m_due -= eventsOfEnd;
            call.serial += callCount;
        }
        return bytes;
    }

    QByteArray load(int count) override
    {
        if (m_rate > eventsPerSecond && isThrough()) {
            return {};
        }
        m_due = std::min(m_due, 0) + count;
        QByteArray bytes;
        while (m_due > 0) {
            if (int(m_calls.size()) < callCount) {
                const int place = int(m_calls.size());
                m_calls.push_back({.serial = place});
                bytes += goOn(place);
            } else {
                bytes += goOn(int(m_random() % callCount));
            }
        }
        return bytes;
    }

    std::atomic<long long> m_until = 0;
    int m_due = 0;
    std::deque<Call> m_calls; ///< the place of each is that of its phone
    std::mt19937 m_random{1};
};

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// How long the window was deaf at most.
class Watcher final : public QObject
{
public:
    Watcher()
    {
        connect(&m_ticks, &QTimer::timeout, this, [this] {
            const auto now = Clock::now();
            const double late = milliseconds(now - m_ticked) - m_ticks.interval();
            m_late.push_back(late);
            m_ticked = now;
        });
        m_ticks.setTimerType(Qt::PreciseTimer);
        m_ticks.start(10);
    }

    void begin() { m_late.clear(); }
    [[nodiscard]] double most() const { return *std::max_element(m_late.begin(), m_late.end()); }

private:
    QTimer m_ticks;
    Clock::time_point m_ticked = Clock::now();
    std::vector<double> m_late;
};

double coreSeconds()
{
    timespec passed{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &passed);
    return double(passed.tv_sec) + double(passed.tv_nsec) / 1e9;
}

/// What the process keeps, in MB; what was given back and is kept to be used again is not.
double memory()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    constexpr double page = 4096;
    return file.readAll().split(' ').value(1).toDouble() * page / 1e6;
}

/// All beside each other.
void openPanels(QMainWindow &window)
{
    auto &extensions = *window.findChild<ui::ExtensionsPanel *>();
    auto &queues = *window.findChild<ui::QueuesPanel *>();
    auto &conferences = *window.findChild<ui::ConferencesPanel *>();
    window.addDockWidget(Qt::LeftDockWidgetArea, &extensions);
    window.addDockWidget(Qt::BottomDockWidgetArea, &queues);
    window.splitDockWidget(&queues, &conferences, Qt::Horizontal);
    for (QDockWidget *const panel :
         {static_cast<QDockWidget *>(&extensions), static_cast<QDockWidget *>(&queues),
          static_cast<QDockWidget *>(&conferences)}) {
        panel->show();
    }
}

} // namespace

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    const std::chrono::seconds lasting(count > 1 ? std::atoi(arguments[1]) : 30);
    const long long more = count > 2 ? std::atoll(arguments[2]) : 0;
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("bench"));
    QSettings().setValue(QStringLiteral("calls/endedStay"), 1); // minutes
    if (more > 0) { // what is kept of an hour by the clock is dropped only after it
        QSettings().setValue(QStringLiteral("privacy/keptMinutes"), 0);
    }
    qputenv("CACOFONISK_SECRET", "secret");
    Switch asterisk;
    ui::SharedParts shared;
    ui::MainWindow window(shared);
    window.resize(1920, 1080);
    window.show();
    openPanels(window);
    window.connectToServers(
        {*ami::parseServerUri(QStringLiteral("tcp://bench@127.0.0.1:%1").arg(asterisk.port()))});

    const auto run = [](auto isDone, std::chrono::seconds most) {
        const auto end = Clock::now() + most;
        while (!isDone() && Clock::now() < end) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
        return isDone();
    };
    const auto passing = [&run](std::chrono::seconds time) {
        (void)run([end = Clock::now() + time] { return Clock::now() > end; }, time);
    };
    Watcher watcher; // and nothing waits for ever
    const auto &panels = *window.findChild<ui::SwitchboardPanels *>();
    const auto isFilled = [&] {
        return panels.extensions().rowCount() >= phoneCount &&
               panels.queues().rowCount() >= queueCount && asterisk.events() > 20LL * callCount;
    };
    if (!run(isFilled, std::chrono::seconds(120))) {
        std::fprintf(stderr, "%d extensions, %d queues\n", panels.extensions().rowCount(),
                     panels.queues().rowCount());
        return 1;
    }
    passing(std::chrono::seconds(10)); // ended calls come to be
    watcher.begin();
    const auto from = Clock::now();
    const long long eventsBefore = asterisk.events();
    const double coreBefore = coreSeconds();
    const auto othersBefore = asterisk.coreTime();
    passing(lasting);
    const double seconds = milliseconds(Clock::now() - from) / 1000;
    const double others = std::chrono::duration<double>(asterisk.coreTime() - othersBefore).count();
    std::printf("{\"extensions\":%d,\"queues\":%d,\"events_per_second\":%.0f,\"frozen_ms\":%.1f,"
                "\"core\":%.3f",
                panels.extensions().rowCount(), panels.queues().rowCount(),
                double(asterisk.events() - eventsBefore) / seconds, watcher.most(),
                (coreSeconds() - coreBefore - others) / seconds);
    std::fflush(stdout);
    if (more > 0) {
        // In halves, the first of which warms up; each until its calls have left the table.
        double before = 0;
        for (int half = 0; half < 2; ++half) {
            before = memory();
            asterisk.hurry(more / 2);
            (void)run([&] { return asterisk.isThrough(); }, std::chrono::seconds(3600));
            asterisk.slowDown();
            passing(std::chrono::seconds(75));
        }
        std::printf(",\"memory_mb\":%.1f,\"grown_mb\":%.1f,\"events\":%lld", memory(),
                    memory() - before, asterisk.events());
    }
    std::printf("}\n");
    return 0;
}
