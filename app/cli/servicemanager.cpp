// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/servicemanager.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <cstring>

namespace cacofonisk::cli {

namespace {

/// sd-daemon(3): SD_DEBUG and so on.
int priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 7;
    case QtInfoMsg:
        return 6;
    case QtWarningMsg:
        return 4;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 2;
    }
    return 5;
}

bool isJournal()
{
    return qEnvironmentVariableIsSet("JOURNAL_STREAM");
}

/// A line feed would begin a message of its own, without its priority.
void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QByteArray line = text.toUtf8();
    line.replace('\n', ' ');
    if (isJournal()) {
        std::fprintf(stderr, "<%d>%s\n", priorityOf(type), line.constData());
    } else {
        std::fprintf(stderr, "%s: %s\n", context.category ? context.category : "cacofonisk-cli",
                     line.constData());
    }
}

} // namespace

ServiceManager::ServiceManager()
    : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    const bool isForUs = !qEnvironmentVariableIsSet("WATCHDOG_PID") ||
                         qgetenv("WATCHDOG_PID").toLongLong() == getpid();
    const auto limit = std::chrono::microseconds(qgetenv("WATCHDOG_USEC").toLongLong());
    if (isForUs && limit.count() > 0) {
        // By the event loop of the thread that does the work: a watchdog is to see that one stand.
        QObject::connect(&m_watchdog, &QTimer::timeout, &m_watchdog,
                         [this] { tell("WATCHDOG=1"); });
        m_watchdog.start(std::chrono::duration_cast<std::chrono::milliseconds>(limit / 2));
    }
}

void ServiceManager::tellReloading() const
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    constexpr qint64 micro = 1'000'000;
    constexpr qint64 nanoPerMicro = 1'000;
    const qint64 time = now.tv_sec * micro + now.tv_nsec / nanoPerMicro;
    tell("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(time));
}

void ServiceManager::tell(const QByteArray &state) const
{
    sockaddr_un address{};
    const auto size = static_cast<std::size_t>(m_socket.size());
    if (size < 2 || size >= sizeof address.sun_path) {
        return;
    }
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), size);
    if (address.sun_path[0] == '@') {
        address.sun_path[0] = '\0';
    }
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0) {
        return;
    }
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
    [[maybe_unused]] const auto sent =
        sendto(socket, state.constData(), static_cast<std::size_t>(state.size()), MSG_NOSIGNAL,
               reinterpret_cast<const sockaddr *>(&address), length);
    close(socket);
}

void logToStandardError()
{
    qInstallMessageHandler(onMessage);
}

} // namespace cacofonisk::cli
