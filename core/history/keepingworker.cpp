// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/keepingworker.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::history {

using namespace std::chrono_literals;

namespace {

constexpr auto delay = 200ms;          ///< until calls are written, together
constexpr auto delayAfterFailure = 2s; ///< until they are tried again
constexpr auto betweenExtensions = 5s; ///< of watches: so much may be lost of one
constexpr auto betweenRemovals = 10min;
constexpr auto betweenSteps = 50ms; ///< of removing, in which others may write
constexpr int stepOfRemoving = 200; ///< calls
constexpr std::size_t mostAtOnce = 500;
constexpr std::size_t mostHeld = 100'000;

} // namespace

KeepingWorker::KeepingWorker(QString path)
    : m_path(std::move(path))
    , m_writing(this) // children move to the thread with this
    , m_watching(this)
    , m_removing(this)
{
    m_writing.setSingleShot(true);
    m_removing.setSingleShot(true);
    m_watching.setInterval(betweenExtensions);
    connect(&m_writing, &QTimer::timeout, this, &KeepingWorker::write);
    connect(&m_watching, &QTimer::timeout, this, &KeepingWorker::extendWatches);
    connect(&m_removing, &QTimer::timeout, this, &KeepingWorker::remove);
}

bool KeepingWorker::isOpen()
{
    if (!m_store) {
        auto store = Store::open(m_path);
        if (!store) {
            noteFailure(store.error());
            return false;
        }
        m_store = std::move(*store);
    }
    return true;
}

void KeepingWorker::noteFailure(const Error &error)
{
    if (m_failure != error) {
        m_failure = error;
        emit failed(error);
    }
}

void KeepingWorker::noteSuccess()
{
    if (std::exchange(m_failure, std::nullopt)) {
        emit mended();
    }
}

void KeepingWorker::keep(const std::vector<calls::SharedCall> &calls)
{
    m_calls.insert(m_calls.end(), calls.begin(), calls.end());
    if (m_calls.size() > mostHeld) {
        const auto surplus = static_cast<std::ptrdiff_t>(m_calls.size() - mostHeld);
        m_calls.erase(m_calls.begin(), m_calls.begin() + surplus);
    }
    if (!m_writing.isActive()) {
        m_writing.start(m_failure ? delayAfterFailure : delay);
    }
}

Result<int> KeepingWorker::writeSome()
{
    const auto count = std::min(m_calls.size(), mostAtOnce);
    const auto end = m_calls.begin() + static_cast<std::ptrdiff_t>(count);
    const std::vector<calls::SharedCall> some(m_calls.begin(), end);
    const auto kept = m_store->keep(some);
    if (kept) {
        m_calls.erase(m_calls.begin(), m_calls.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return kept;
}

void KeepingWorker::write()
{
    if (m_calls.empty()) {
        return;
    }
    int count = 0;
    while (!m_calls.empty() && isOpen()) {
        const auto some = writeSome();
        if (!some) {
            noteFailure(some.error());
            break;
        }
        count += *some;
        noteSuccess();
    }
    if (count > 0) {
        emit kept(count);
    }
    if (!m_calls.empty()) {
        m_writing.start(delayAfterFailure);
    }
}

void KeepingWorker::take(const TakenRecording &recording)
{
    if (!isOpen()) {
        return;
    }
    int count = 0;
    const std::span<const calls::SharedCall> all(recording.calls);
    for (std::size_t at = 0; at < all.size(); at += mostAtOnce) {
        const auto some = m_store->keep(all.subspan(at, std::min(mostAtOnce, all.size() - at)));
        if (!some) {
            noteFailure(some.error());
            return;
        }
        count += *some;
    }
    if (calls::isTimed(recording.since)) {
        const auto watch =
            m_store->addWatch(recording.server, recording.since, recording.until, false);
        if (!watch) {
            noteFailure(watch.error());
            return;
        }
    }
    noteSuccess();
    emit taken(count);
}

void KeepingWorker::setWatched(const std::vector<std::string> &servers)
{
    extendWatches();
    std::erase_if(m_watches, [&servers](const auto &watch) {
        return std::find(servers.begin(), servers.end(), watch.first) == servers.end();
    });
    for (const std::string &server : servers) {
        m_watches.try_emplace(server);
    }
    extendWatches();
    m_watches.empty() ? m_watching.stop() : m_watching.start();
}

void KeepingWorker::extendWatches()
{
    if (m_watches.empty() || !isOpen()) {
        return;
    }
    const Moment now = timeOfDay();
    for (auto &[server, id] : m_watches) {
        if (id) {
            if (const auto done = m_store->extendWatch(*id, now); !done) {
                noteFailure(done.error());
            }
        } else if (const auto added = m_store->addWatch(server, now, now, true)) {
            id = *added;
        } else {
            noteFailure(added.error());
        }
    }
}

void KeepingWorker::setLimits(const KeepingLimits &limits)
{
    m_limits = limits;
    remove();
}

void KeepingWorker::remove()
{
    m_removing.stop();
    const bool isLimited = m_limits.age > std::chrono::days(0) || m_limits.bytes > 0;
    if (!isLimited || !isOpen()) {
        return;
    }
    const auto isMore = removeSome();
    if (!isMore) {
        noteFailure(isMore.error());
    }
    m_removing.start(isMore && *isMore ? std::chrono::milliseconds(betweenSteps)
                                       : std::chrono::milliseconds(betweenRemovals));
}

Result<bool> KeepingWorker::removeSome()
{
    Result<int> removed = 0;
    if (m_limits.age > std::chrono::days(0)) {
        removed = m_store->removeBefore(timeOfDay() - m_limits.age, stepOfRemoving);
    }
    if (removed && *removed == 0 && m_tooMany > 0) {
        const auto most = static_cast<int>(std::min<qint64>(m_tooMany, stepOfRemoving));
        removed = m_store->removeOldest(most);
        m_tooMany = removed && *removed > 0 ? m_tooMany - *removed : 0;
    }
    if (!removed) {
        return tl::unexpected(removed.error());
    }
    if (*removed > 0) {
        m_isUntidy = true;
        m_isTidying = false;
        return true;
    }
    if (m_isUntidy) {
        const auto isMore = m_store->tidy(!std::exchange(m_isTidying, true));
        m_isUntidy = isMore.value_or(false);
        return isMore ? Result<bool>(true) : isMore;
    }
    const auto judged = judgeSize();
    return judged ? Result<bool>(m_tooMany > 0) : tl::unexpected(judged.error());
}

/// What is to go is a little more than need be, so that it need not be done all the time.
Result<void> KeepingWorker::judgeSize()
{
    if (m_limits.bytes <= 0) {
        return {};
    }
    const auto size = m_store->size();
    const auto count = m_store->count();
    if (!size || !count) {
        return tl::unexpected(!size ? size.error() : count.error());
    }
    if (*size > m_limits.bytes) {
        constexpr double kept = 0.9;
        const double part = kept * double(m_limits.bytes) / double(*size);
        m_tooMany = std::max<qint64>(1, *count - qint64(part * double(*count)));
        m_tooMany = std::min(m_tooMany, *count);
    }
    return {};
}

void KeepingWorker::finish()
{
    write();
    extendWatches();
    m_store.reset(); // on the thread that opened it
    m_writing.stop();
}

} // namespace cacofonisk::history
