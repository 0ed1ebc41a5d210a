// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/command.h"

#include "core/delivery/eventtemplate.h"
#include "core/delivery/log.h"
#include "core/delivery/retryschedule.h"

#include <QProcess>
#include <QTimer>

#include <utility>

namespace cacofonisk::delivery {

namespace {

constexpr int mostTaken = 256;        // events
constexpr qsizetype mostSaid = 2'000; // of standard error, in the log

} // namespace

QProcessEnvironment environmentOf(const Event &event)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto add = [&environment](const char *name, const std::string &value) {
        environment.insert(QString::fromLatin1(name),
                           QString::fromStdString(value).remove(QChar(u'\0')));
    };
    add("CACOFONISK_ID", event.id);
    add("CACOFONISK_TYPE", event.type);
    add("CACOFONISK_SERVER", event.server);
    add("CACOFONISK_TIME", isoText(event.time));
    add("CACOFONISK_EPOCH", std::to_string(event.epoch));
    add("CACOFONISK_SEQ", std::to_string(event.seq));
    if (event.subject.size() > 1 && event.subject.front() == "call") {
        add("CACOFONISK_CALL", event.subject[1]);
    }
    return environment;
}

Command::Command(CommandSettings settings, QObject *parent)
    : WayOut(settings.name, parent)
    , m_settings(std::move(settings))
{}

/// What runs still is killed with the objects of its processes.
Command::~Command() = default;

void Command::start(const WayState &)
{
    emit asked(mostTaken);
}

void Command::take(const Entries &entries)
{
    for (const Entry &entry : entries) {
        m_queues.add(entry);
    }
    runNext();
}

void Command::stop()
{
    m_isStopped = true;
}

void Command::retry()
{
    m_queues.hurry();
    runNext();
}

void Command::runNext()
{
    while (!m_isStopped && m_running < m_settings.atOnce) {
        const auto entry = m_queues.take(timeOfDay());
        if (!entry) {
            return;
        }
        run(*entry);
    }
}

void Command::run(const Entry &entry)
{
    auto *const process = new QProcess(this);
    ++m_running;
    process->setProcessEnvironment(environmentOf(*entry.event));
    process->setStandardOutputFile(QProcess::nullDevice());
    auto *const limit = new QTimer(process);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, process, &QProcess::kill);
    connect(process, &QProcess::finished, this,
            [this, process, entry](int exitCode, QProcess::ExitStatus status) {
                onEnded(process, entry, status == QProcess::NormalExit ? exitCode : -1);
            });
    connect(process, &QProcess::errorOccurred, this,
            [this, process, entry](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart) {
                    onNotStarted(process, entry);
                }
            });
    connect(process, &QProcess::started, process, [process, entry] {
        process->write(bodyOf(*entry.event) + '\n');
        process->closeWriteChannel();
    });
    limit->start(m_settings.limit);
    process->start(m_settings.program, m_settings.arguments);
}

void Command::onEnded(QProcess *process, const Entry &entry, int exitCode)
{
    QByteArray said = process->readAllStandardError().trimmed();
    said.truncate(mostSaid);
    process->deleteLater();
    --m_running;
    const QString id = QString::fromStdString(entry.event->id);
    const QString words = QString::fromUtf8(said);
    if (exitCode != 0) {
        qCWarning(deliveryLog).noquote()
            << QStringLiteral("%1: exit code %2 for %3").arg(name()).arg(exitCode).arg(id);
    }
    if (!words.isEmpty()) {
        qCInfo(deliveryLog).noquote() << QStringLiteral("%1: %2: %3").arg(name(), id, words);
    }
    if (std::exchange(m_state, {}) != WayState()) {
        emit stateChanged(m_state);
    }
    emit ended(id, exitCode, words);
    emit delivered({entry.number});
    m_queues.settle(entry);
    emit asked(1);
    runNext();
}

void Command::onNotStarted(QProcess *process, const Entry &entry)
{
    const Moment now = timeOfDay();
    const int attempts = entry.attempts + 1;
    const auto wait = RetrySchedule::delay(attempts, 0);
    WayState state{m_state.failingSince.value_or(now), attempts, now + wait, false,
                   process->errorString()};
    process->deleteLater();
    --m_running;
    if (!m_state.failingSince) {
        qCWarning(deliveryLog).noquote() << QStringLiteral("%1: %2 cannot be started: %3")
                                                .arg(name(), m_settings.program, state.reason);
    }
    m_state = std::move(state);
    emit stateChanged(m_state);
    m_queues.postpone(entry, attempts, now + wait);
    emit postponed(entry.number, attempts, now + wait);
    QTimer::singleShot(wait, this, &Command::runNext);
}

} // namespace cacofonisk::delivery
