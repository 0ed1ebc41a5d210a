// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/keeper.h"

#include "core/history/keepingworker.h"

#include <algorithm>

namespace cacofonisk::history {

Keeper::Keeper(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(new KeepingWorker(path))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &KeepingWorker::kept, this, &Keeper::kept);
    connect(m_worker, &KeepingWorker::taken, this, &Keeper::taken);
    connect(m_worker, &KeepingWorker::failed, this, &Keeper::failed);
    connect(m_worker, &KeepingWorker::mended, this, &Keeper::mended);
    m_thread.start();
}

Keeper::~Keeper()
{
    QMetaObject::invokeMethod(m_worker, &KeepingWorker::finish, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Keeper::keep(const std::vector<calls::SharedCall> &calls)
{
    std::vector<calls::SharedCall> ended;
    std::copy_if(calls.begin(), calls.end(), std::back_inserter(ended),
                 [](const calls::SharedCall &call) { return call->ended.has_value(); });
    if (!ended.empty()) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, ended] { worker->keep(ended); }, Qt::QueuedConnection);
    }
}

void Keeper::take(const TakenRecording &recording)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, recording] { worker->take(recording); },
        Qt::QueuedConnection);
}

void Keeper::setWatched(const std::vector<std::string> &servers)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, servers] { worker->setWatched(servers); },
        Qt::QueuedConnection);
}

void Keeper::setLimits(const KeepingLimits &limits)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, limits] { worker->setLimits(limits); }, Qt::QueuedConnection);
}

} // namespace cacofonisk::history
