// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/monitor.h"

#include "core/session/monitorworker.h"

#include <QMetaMethod>

namespace cacofonisk::session {

using reports::Reporter;
using reports::SharedReport;

Monitor::Monitor(QObject *parent)
    : QObject(parent)
    , m_distributor(std::make_unique<ReportDistributor>())
    , m_signalled(std::make_shared<ReportQueue>(
          [this](const SharedReport &report) { emit reported(report); },
          ReporterOptions().capacity))
    , m_worker(new MonitorWorker(*m_distributor))
{
    m_signalled->setWanted(false);
    m_distributor->add(m_signalled);
    connect(m_signalled.get(), &ReportQueue::dropped, this,
            [this](quint64 count) { emit reportsDropped(nullptr, count); });
    connect(
        m_worker, &MonitorWorker::updated, this,
        [this](int recording, const SessionUpdatePtr &update) { onUpdated(recording, *update); });
    connect(m_worker, &MonitorWorker::serverChanged, this, [this](const ServerStatus &status) {
        if (!m_left.contains(status.server)) {
            emit serverChanged(status);
        }
    });
    connect(m_worker, &MonitorWorker::certificateRefused, this, &Monitor::certificateRefused);
    connect(m_worker, &MonitorWorker::playingFinished, this,
            [this](int recording, const QStringList &problems) {
                if (!m_left.contains(recording)) {
                    emit playingFinished(recording, problems);
                }
            });
    connect(m_worker, &MonitorWorker::playingFailed, this, &Monitor::playingFailed);
    m_thread.setObjectName(QStringLiteral("monitor"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Monitor::~Monitor()
{
    m_thread.quit();
    m_thread.wait();
    for (auto &[reporter, subscription] : m_subscriptions) {
        end(subscription);
    }
    m_signalled->end();
}

Result<int> Monitor::follow(const QString &uri, const std::string &secret)
{
    const auto parsed = ami::parseServerUri(uri);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    ServerSettings settings;
    settings.connection.address = parsed->address;
    settings.connection.secret =
        secret.empty() ? parsed->secret.value_or(QString()).toStdString() : secret;
    settings.showsSwitchboard = true;
    return follow(std::move(settings));
}

int Monitor::follow(ServerSettings settings)
{
    settings.number = ++m_sources;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, settings] { worker->follow(settings); },
        Qt::QueuedConnection);
    return settings.number;
}

int Monitor::play(const QString &path, const PlayOptions &options)
{
    const int number = ++m_sources;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number, path, options] { worker->play(number, path, options); },
        Qt::QueuedConnection);
    return number;
}

void Monitor::leave(int source)
{
    if (source < 1 || source > m_sources || !m_left.insert(source).second) {
        return;
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, source] { worker->leave(source); }, Qt::QueuedConnection);
    std::vector<std::uint64_t> forgotten;
    for (const std::uint64_t id : m_calls) {
        if (calls::serverNumberOf(id) == source) {
            forgotten.push_back(id);
        }
    }
    for (const std::uint64_t id : forgotten) {
        m_calls.erase(id);
        emit callForgotten(id);
    }
}

void Monitor::retry()
{
    QMetaObject::invokeMethod(m_worker, &MonitorWorker::retry, Qt::QueuedConnection);
}

void Monitor::addReporter(Reporter &reporter, const ReporterOptions &options)
{
    if (m_subscriptions.contains(&reporter)) {
        return;
    }
    Subscription &subscription = m_subscriptions[&reporter];
    subscription.queue = makeQueue(reporter, options);
    if (options.thread == ReporterOptions::Thread::Own) {
        subscription.thread = std::make_unique<QThread>();
        subscription.thread->setObjectName(QStringLiteral("reporter"));
        subscription.queue->moveToThread(subscription.thread.get());
        subscription.thread->start();
    }
    m_distributor->add(subscription.queue);
}

std::shared_ptr<ReportQueue> Monitor::makeQueue(Reporter &reporter, const ReporterOptions &options)
{
    auto queue = std::make_shared<ReportQueue>(
        [&reporter](const SharedReport &report) { report->tell(reporter); }, options.capacity);
    // What is on its way when the reporter is removed is of no more interest.
    const auto isAdded = [this, &reporter, id = queue.get()] {
        const auto found = m_subscriptions.find(&reporter);
        return found != m_subscriptions.end() && found->second.queue.get() == id;
    };
    connect(queue.get(), &ReportQueue::failed, this,
            [this, &reporter, isAdded](const QString &what) {
                if (isAdded()) {
                    emit reporterFailed(&reporter, what);
                }
            });
    connect(queue.get(), &ReportQueue::dropped, this, [this, &reporter, isAdded](quint64 count) {
        if (isAdded()) {
            emit reportsDropped(&reporter, count);
        }
    });
    return queue;
}

void Monitor::removeReporter(Reporter &reporter)
{
    const auto found = m_subscriptions.find(&reporter);
    if (found != m_subscriptions.end()) {
        Subscription subscription = std::move(found->second);
        m_subscriptions.erase(found);
        end(subscription);
    }
}

void Monitor::end(Subscription &subscription)
{
    m_distributor->remove(subscription.queue);
    subscription.queue->end();
    if (subscription.thread) {
        subscription.thread->quit();
        subscription.thread->wait();
    }
}

void Monitor::onUpdated(int recording, const SessionUpdate &update)
{
    for (const calls::SharedCall &call : update.known) {
        tellCall(call);
    }
    for (const calls::MergedGroup &merged : update.merged) {
        if (m_calls.erase(merged.number) > 0) {
            emit callForgotten(merged.number);
        }
    }
    for (const SwitchboardUpdate &changed : update.switchboards) {
        if (!m_left.contains(changed.server)) {
            emit switchboardChanged(changed);
        }
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, recording] { worker->acknowledge(recording); },
        Qt::QueuedConnection);
}

void Monitor::tellCall(const calls::SharedCall &call)
{
    if (m_left.contains(calls::serverNumberOf(call->id))) {
        return;
    }
    const bool isNew = m_calls.insert(call->id).second;
    if (isNew) {
        emit callStarted(call);
    }
    if (call->state == calls::CallState::Ended) {
        m_calls.erase(call->id);
        emit callEnded(call);
    } else if (!isNew) {
        emit callChanged(call);
    }
}

/// Reports are copied for reported() only while it is connected. Qt holds locks of its own here: it
/// must not be asked to connect, disconnect or emit anything.
void Monitor::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Monitor::reported)) {
        m_signalled->setWanted(true);
    }
}

void Monitor::disconnectNotify(const QMetaMethod & /*signal*/)
{
    m_signalled->setWanted(isSignalConnected(QMetaMethod::fromSignal(&Monitor::reported)));
}

} // namespace cacofonisk::session
