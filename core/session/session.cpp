// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/session.h"

namespace cacofonisk::session {

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

template<class... Parameters, class... Arguments>
void Session::invoke(void (Replay::*slot)(Parameters...), Arguments... arguments)
{
    if (m_replay) {
        QMetaObject::invokeMethod(
            m_replay, [replay = m_replay, slot, arguments...] { (replay->*slot)(arguments...); },
            Qt::QueuedConnection);
    }
}

void Session::open(const QString &path, const ReplayOptions &options)
{
    close();
    m_path = path;
    m_replay = new Replay(path, options);
    m_replay->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_replay, &QObject::deleteLater);
    // What was on its way when its recording was closed is of no more interest.
    const auto ifCurrent = [this, generation = ++m_generation](auto tell) {
        return [this, generation, tell](const auto &word) {
            if (generation == m_generation) {
                tell(word);
            }
        };
    };
    connect(m_replay, &Replay::failed, this,
            ifCurrent([this](const Error &error) { emit failed(error); }));
    connect(m_replay, &Replay::updated, this,
            ifCurrent([this](const SessionUpdatePtr &update) { onUpdated(update); }));
    connect(m_replay, &Replay::readingFinished, this,
            ifCurrent([this](const QStringList &words) { emit readingFinished(words); }));
    m_thread.start();
    invoke(&Replay::setSkipsPauses, m_skipsPauses);
    invoke(&Replay::start);
}

void Session::close()
{
    if (!m_replay) {
        return;
    }
    ++m_generation;
    m_replay = nullptr;
    m_path.clear();
    m_thread.quit();
    m_thread.wait();
    emit cleared();
}

void Session::onUpdated(const SessionUpdatePtr &update)
{
    emit updated(update);
    invoke(&Replay::acknowledge);
}

void Session::play()
{
    invoke(&Replay::play);
}

void Session::pause()
{
    invoke(&Replay::pause);
}

void Session::setSpeed(double speed)
{
    invoke(&Replay::setSpeed, speed);
}

void Session::setSkipsPauses(bool skips)
{
    m_skipsPauses = skips;
    invoke(&Replay::setSkipsPauses, skips);
}

void Session::seek(ami::Moment moment)
{
    invoke(&Replay::seek, moment);
}

void Session::seekToEnd()
{
    invoke(&Replay::seekToEnd);
}

void Session::stepMessages(int count)
{
    invoke(&Replay::stepMessages, count);
}

void Session::stepReport(bool forward)
{
    invoke(&Replay::stepReport, forward);
}

void Session::cancelReading()
{
    invoke(&Replay::cancelReading);
}

} // namespace cacofonisk::session
