// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <thread>
#include <time.h>

namespace bench {

using Clock = std::chrono::steady_clock;

constexpr int eventsPerSecond = 2000;

inline QByteArray event(const char *name, const QByteArray &lines)
{
    return QByteArray("Event: ") + name + "\r\nPrivilege: call,all\r\n" + lines + "\r\n";
}

inline QByteArray line(const char *key, const QByteArray &value)
{
    return QByteArray(key) + ": " + value + "\r\n";
}

/// A channel, and what AMI tells of it in each event.
struct Leg
{
    QByteArray device; ///< `PJSIP/1001`
    int id = 0;        ///< unique
    int linked = 0;    ///< id of the call's first
    QByteArray number;
    QByteArray name;
    QByteArray exten;

    [[nodiscard]] QByteArray told(int state, const QByteArray &prefix = {}) const
    {
        const auto with = [&prefix](const char *key, const QByteArray &value) {
            return prefix + line(key, value);
        };
        return with("Channel", device + '-' + QByteArray::number(id).rightJustified(8, '0')) +
               with("ChannelState", QByteArray::number(state)) + with("CallerIDNum", number) +
               with("CallerIDName", name) + with("ConnectedLineNum", "<unknown>") +
               with("ConnectedLineName", "<unknown>") + with("AccountCode", "") +
               with("Context", "from-internal") + with("Exten", exten) + with("Priority", "1") +
               with("Uniqueid", "1700000000." + QByteArray::number(id)) +
               with("Linkedid", "1700000000." + QByteArray::number(linked));
    }

    [[nodiscard]] QByteArray toldInBridge() const
    {
        return "BridgeUniqueid: 6a6c5a5e-0000-4000-8000-" +
               QByteArray::number(linked).rightJustified(12, '0') +
               "\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\n" + told(6);
    }
};

/// All of a call until both talk, without what a phone's state has to do with it.
inline QByteArray beginOf(const Leg &caller, const Leg &target)
{
    const QByteArray ends = caller.told(4) + target.told(5, "Dest");
    return event("Newchannel", caller.told(4)) + event("Newchannel", target.told(0)) +
           event("DialBegin", ends + "DialString: 2\r\n") + event("Newstate", target.told(5)) +
           event("Newstate", target.told(6)) + event("DialEnd", ends + "DialStatus: ANSWER\r\n") +
           event("Newstate", caller.told(6)) + event("BridgeEnter", caller.toldInBridge()) +
           event("BridgeEnter", target.toldInBridge());
}

inline QByteArray endOf(const Leg &caller, const Leg &target)
{
    const QByteArray cause = "Cause: 16\r\nCause-txt: Normal Clearing\r\n";
    return event("BridgeLeave", target.toldInBridge()) +
           event("BridgeLeave", caller.toldInBridge()) + event("Hangup", target.told(6) + cause) +
           event("Hangup", caller.told(6) + cause);
}

constexpr int eventsOfBegin = 9;
constexpr int eventsOfEnd = 4;

/// An Asterisk on loopback, in a thread of its own: it answers who logs in, and then sends events.
class Asterisk
{
public:
    virtual ~Asterisk() = default;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// How many were sent.
    [[nodiscard]] long long events() const { return m_events; }
    /// The time that the thread has had of a core.
    [[nodiscard]] std::chrono::nanoseconds coreTime() const { return m_coreTime; }

protected:
    /// Called by the constructor and the destructor of what it is.
    void start()
    {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start();
        m_port.wait(0);
    }
    void stop()
    {
        m_stops = true;
        m_thread->wait();
    }

    /// The events of a list, each with `id`, an ActionID; nothing: it is denied.
    virtual std::optional<QByteArray> listOf(const QByteArray &action, const QByteArray &id) = 0;
    /// About as many events, after the lists of channels.
    virtual QByteArray load(int count) = 0;

    std::atomic<long long> m_events = 0;
    std::atomic<int> m_rate = eventsPerSecond;

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
        constexpr std::chrono::milliseconds tick(5);
        for (auto due = Clock::now(); !m_stops; due += tick) {
            answer(socket);
            if (socket.state() != QAbstractSocket::ConnectedState) {
                return;
            }
            if (m_isListed) {
                send(socket, load(m_rate * int(tick.count()) / 1000));
            }
            timespec passed{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &passed);
            m_coreTime =
                std::chrono::seconds(passed.tv_sec) + std::chrono::nanoseconds(passed.tv_nsec);
            std::this_thread::sleep_until(due);
        }
    }

    /// Waits until whoever reads has taken most of it.
    static void send(QTcpSocket &socket, const QByteArray &bytes)
    {
        constexpr qint64 much = 1 << 20;
        socket.write(bytes);
        socket.flush();
        while (socket.bytesToWrite() > much && socket.waitForBytesWritten()) {
        }
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
            const QByteArray text = m_input.left(end) + "\r\n";
            m_input.remove(0, end + 4);
            const auto lineAt = [&text](const char *key) {
                const qsizetype at = text.indexOf(key);
                return at < 0 ? QByteArray() : text.mid(at, text.indexOf('\n', at) + 1 - at);
            };
            const QByteArray id = lineAt("ActionID: ");
            const QByteArray action = lineAt("Action: ").mid(8).trimmed();
            if (action == "Challenge") {
                send(socket, "Response: Success\r\n" + id + "Challenge: 123456789\r\n\r\n");
            } else if (action == "Login" || action == "Ping") {
                send(socket,
                     "Response: Success\r\n" + id + "Message: Authentication accepted\r\n\r\n");
            } else if (const auto list = listOf(action, id)) {
                send(socket,
                     "Response: Success\r\n" + id + "EventList: start\r\n\r\n" + *list +
                         event((action + "Complete").constData(), id + "EventList: Complete\r\n"));
                m_isListed = m_isListed || action == "CoreShowChannels";
            } else {
                send(socket, "Response: Error\r\n" + id + "Message: Permission denied\r\n\r\n");
            }
        }
    }

    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_stops = false;
    std::atomic<std::chrono::nanoseconds> m_coreTime{};
    bool m_isListed = false;
    QByteArray m_input;
    std::unique_ptr<QThread> m_thread;
};

} // namespace bench
