// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/session.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace cacofonisk::session {

namespace {

/// Reading takes all it can get of a core, and so do the threads that it starts: on a machine with
/// few of them the window would wait for its turn.
void yieldToTheWindow()
{
#ifdef Q_OS_LINUX
    constexpr int behindOthers = 10;
    setpriority(PRIO_PROCESS, 0, behindOthers); // of this thread alone
#endif
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("session"));
}

Session::~Session()
{
    m_thread.quit();
    m_thread.wait();
}

template<class Worker, class... Parameters, class... Arguments>
void Session::invoke(Worker *worker, void (Worker::*slot)(Parameters...), Arguments... arguments)
{
    if (worker) {
        QMetaObject::invokeMethod(
            worker, [worker, slot, arguments...] { (worker->*slot)(arguments...); },
            Qt::QueuedConnection);
    }
}

template<class Worker, class... Parameters>
void Session::relay(Worker *worker, void (Worker::*from)(Parameters...),
                    void (Session::*to)(Parameters...))
{
    // What was on its way when it was closed is of no more interest.
    connect(worker, from, this, [this, to, generation = m_generation](Parameters... words) {
        if (generation == m_generation) {
            (this->*to)(words...);
        }
    });
}

void Session::begin(QObject *worker)
{
    ++m_generation;
    QCoreApplication::removePostedEvents(this, QEvent::User);
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    m_thread.start();
}

void Session::open(const QString &path, const ReplayOptions &options)
{
    close();
    m_path = path;
    m_replay = new Replay(path, options);
    begin(m_replay);
    relay(m_replay, &Replay::failed, &Session::failed);
    relay(m_replay, &Replay::updated, &Session::onUpdated);
    relay(m_replay, &Replay::readingFinished, &Session::readingFinished);
    relay(m_replay, &Replay::eventsTold, &Session::eventsTold);
    QMetaObject::invokeMethod(m_replay, yieldToTheWindow, Qt::QueuedConnection);
    invoke(m_replay, &Replay::setSkipsPauses, m_skipsPauses);
    invoke(m_replay, &Replay::tellSwitchboard, m_tellsSwitchboards);
    invoke(m_replay, &Replay::start);
}

void Session::connectTo(const QList<ServerSettings> &servers)
{
    if (!m_live) {
        close();
        m_live = new Live;
        begin(m_live);
        relay(m_live, &Live::updated, &Session::onUpdated);
        relay(m_live, &Live::serverChanged, &Session::serverChanged);
        relay(m_live, &Live::certificateRefused, &Session::certificateRefused);
        relay(m_live, &Live::recordingChanged, &Session::recordingChanged);
        relay(m_live, &Live::recordingFailed, &Session::recordingFailed);
        relay(m_live, &Live::eventsTold, &Session::eventsTold);
        relay(m_live, &Live::keepingFailed, &Session::keepingFailed);
        invoke(m_live, &Live::keepEvents, m_keeping);
        invoke(m_live, &Live::tellSwitchboards, m_tellsSwitchboards);
    }
    invoke(m_live, &Live::follow, servers);
}

void Session::close()
{
    if (!isOpen()) {
        return;
    }
    ++m_generation;
    m_replay = nullptr;
    m_live = nullptr;
    m_path.clear();
    m_thread.quit();
    m_thread.wait();
    emit cleared();
}

/// What comes of it is laid out and painted first: views lay out rows by a timer of no time, and
/// are painted by events of low priority.
void Session::onUpdated(const SessionUpdatePtr &update)
{
    emit updated(update);
    QTimer::singleShot(0, this, [this, generation = m_generation] {
        if (generation == m_generation) {
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority - 1);
        }
    });
}

void Session::customEvent(QEvent * /*event*/)
{
    invoke(m_replay, &Replay::acknowledge);
    invoke(m_live, &Live::acknowledge);
}

void Session::retry()
{
    invoke(m_live, &Live::retry);
}

void Session::record(const QString &path, const recording::RecorderOptions &options)
{
    invoke(m_live, &Live::record, path, options);
}

void Session::stopRecording()
{
    invoke(m_live, &Live::stopRecording);
}

void Session::keepEvents(const recording::FlightRecorderOptions &options)
{
    m_keeping = options;
    invoke(m_live, &Live::keepEvents, options);
}

void Session::tellSwitchboards(bool areWanted)
{
    if (std::exchange(m_tellsSwitchboards, areWanted) != areWanted) {
        invoke(m_replay, &Replay::tellSwitchboard, areWanted);
        invoke(m_live, &Live::tellSwitchboards, areWanted);
    }
}

void Session::tellEvents()
{
    invoke(m_replay, &Replay::tellEvents);
    invoke(m_live, &Live::tellEvents);
}

void Session::play()
{
    invoke(m_replay, &Replay::play);
}

void Session::pause()
{
    invoke(m_replay, &Replay::pause);
}

void Session::setSpeed(double speed)
{
    invoke(m_replay, &Replay::setSpeed, speed);
}

void Session::setSkipsPauses(bool skips)
{
    m_skipsPauses = skips;
    invoke(m_replay, &Replay::setSkipsPauses, skips);
}

void Session::seek(Moment moment)
{
    invoke(m_replay, &Replay::seek, moment);
}

void Session::seekToEnd()
{
    invoke(m_replay, &Replay::seekToEnd);
}

void Session::stepMessages(int count)
{
    invoke(m_replay, &Replay::stepMessages, count);
}

void Session::stepReport(bool forward)
{
    invoke(m_replay, &Replay::stepReport, forward);
}

void Session::cancelReading()
{
    invoke(m_replay, &Replay::cancelReading);
}

} // namespace cacofonisk::session
