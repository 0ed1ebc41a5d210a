// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/outbox.h"

#include "core/base/jsonwriter.h"

#include <algorithm>

namespace cacofonisk::delivery {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int mostRead = 256;    // read from the file
constexpr int ticksPerTrim = 60; // a tick is a second

} // namespace

Outbox::Outbox(OutboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_writeTimer(this)
    , m_ticks(this)
{
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_writeTimer, &QTimer::timeout, this, &Outbox::write);
    m_ticks.setInterval(std::chrono::seconds(1));
    connect(&m_ticks, &QTimer::timeout, this, &Outbox::tick);
}

Outbox::~Outbox() = default;

Result<void> Outbox::open()
{
    auto store = OutboxStore::open(m_options.path);
    if (!store) {
        return tl::unexpected(store.error());
    }
    m_store = std::move(*store);
    if (const auto &problem = m_store->problem()) {
        emit said(*problem);
    }
    const auto epoch = m_store->nextEpoch(m_options.clock());
    const auto last = m_store->lastNumber();
    if (!epoch || !last) {
        return tl::unexpected(!epoch ? epoch.error() : last.error());
    }
    m_epoch = *epoch;
    m_last = *last;
    trim();
    m_ticks.start();
    return {};
}

void Outbox::setWays(const std::vector<WayOut *> &ways)
{
    write(); // what is settled is not to be handed out anew
    for (const auto &way : m_ways) {
        if (way->out) {
            disconnect(way->out, nullptr, this, nullptr);
        }
    }
    m_ways.clear();
    for (WayOut *const out : ways) {
        const auto number = m_store->wayOf(out->name());
        if (!number) {
            emit said(number.error());
            continue;
        }
        m_ways.push_back(std::make_unique<Way>());
        m_ways.back()->out = out;
        m_ways.back()->number = *number;
    }
    if (const auto stored = m_store->ways()) {
        for (const StoredWay &known : *stored) {
            if (Way *const way = find(known.number)) {
                way->state = known.state;
                way->waiting = known.waiting;
            }
        }
    }
    for (const auto &way : m_ways) {
        connectTo(*way);
    }
}

void Outbox::connectTo(Way &way)
{
    WayOut *const out = way.out;
    const int number = way.number;
    connect(out, &WayOut::asked, this, [this, number](int count) { onAsked(number, count); });
    connect(out, &WayOut::delivered, this, [this, number](const Numbers &numbers) {
        if (Way *const of = find(number)) {
            of->delivered += static_cast<std::uint64_t>(numbers.size());
        }
        settle(number, numbers);
    });
    connect(out, &WayOut::gaveUp, this,
            [this, number](const Numbers &numbers, const QString &reason) {
                if (Way *const of = find(number)) {
                    drop(*of, static_cast<std::uint64_t>(numbers.size()), reason);
                }
                settle(number, numbers);
            });
    connect(out, &WayOut::postponed, this, [this, number](qint64 event, int attempts, Moment due) {
        m_postponed.push_back({number, event, attempts, due});
        scheduleWrite();
    });
    connect(out, &WayOut::stateChanged, this, [this, number](const WayState &state) {
        if (Way *const of = find(number)) {
            of->state = state;
        }
        m_states[number] = state;
        scheduleWrite();
    });
    const WayState state = way.state;
    QMetaObject::invokeMethod(
        out, [out, state] { out->start(state); }, Qt::QueuedConnection);
}

Outbox::Way *Outbox::find(int number)
{
    const auto found = std::find_if(m_ways.begin(), m_ways.end(),
                                    [number](const auto &way) { return way->number == number; });
    return found == m_ways.end() ? nullptr : found->get();
}

void Outbox::tell(const EventPtr &event)
{
    Kept kept{m_last + 1, event, {}};
    for (const auto &way : m_ways) {
        if (way->out && way->out->wants(*event)) {
            kept.ways.push_back(way->number);
            ++way->waiting;
        }
    }
    if (kept.ways.empty() || m_isClosed) {
        return;
    }
    ++m_last;
    m_unkept.push_back(std::move(kept));
    if (m_unkept.size() > m_options.mostInMemory) {
        for (const int number : m_unkept.front().ways) {
            if (Way *const way = find(number)) {
                --way->waiting;
                drop(*way, 1, QStringLiteral("could not be kept"));
            }
        }
        m_unkept.pop_front();
    }
    scheduleWrite();
}

/// The first of several at once; others wait until it has been a while since the last write.
void Outbox::scheduleWrite()
{
    if (!m_writeTimer.isActive() && m_store && !m_isFailing) {
        const auto since =
            std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - m_written);
        m_writeTimer.start(
            std::clamp(m_options.pace - since, std::chrono::milliseconds(0), m_options.pace));
    }
}

void Outbox::write()
{
    m_writeTimer.stop();
    if (m_unkept.empty() && m_settled.empty() && m_postponed.empty() && m_states.empty()) {
        return;
    }
    const auto written = writeAll();
    m_written = SteadyClock::now();
    if (written) {
        onWritten();
    } else {
        onWriteFailed(written.error());
    }
}

Result<void> Outbox::writeAll()
{
    Result<void> done = m_store->begin();
    if (!done) {
        return done;
    }
    for (const Kept &kept : m_unkept) {
        done = done && !kept.ways.empty() ? m_store->keep(kept) : done;
    }
    for (const Settlement &settled : m_settled) {
        done = done ? m_store->settle(settled.way, settled.number) : done;
    }
    for (const Postponement &of : m_postponed) {
        done = done ? m_store->postpone(of.way, of.number, of.attempts, of.due) : done;
    }
    for (const auto &[way, state] : m_states) {
        done = done ? m_store->setState(way, state) : done;
    }
    if (!done) {
        m_store->rollback();
        return done;
    }
    return m_store->commit();
}

void Outbox::onWritten()
{
    const std::deque<Kept> written = std::exchange(m_unkept, {});
    m_settled.clear();
    m_postponed.clear();
    m_states.clear();
    if (std::exchange(m_isFailing, false)) {
        emit said(Error(QT_TRANSLATE_NOOP("Error", "%1 can be written again: nothing waits in "
                                                   "memory any more."),
                        {m_options.path}));
    }
    if (!written.empty()) {
        emit kept(written.back().number);
    }
    for (const auto &way : m_ways) {
        handFromFile(*way);
        hand(*way, written);
    }
}

/// What is not written is handed out all the same, and forgotten where it goes out.
void Outbox::onWriteFailed(const Error &error)
{
    if (!std::exchange(m_isFailing, true)) {
        emit said(error);
    }
    m_writeTimer.start(m_options.retryPause);
    for (const auto &way : m_ways) {
        handFromFile(*way);
        hand(*way, m_unkept);
    }
}

void Outbox::onAsked(int number, int count)
{
    Way *const way = find(number);
    if (!way) {
        return;
    }
    way->room += count;
    handFromFile(*way);
    if (m_isFailing) {
        hand(*way, m_unkept);
    }
}

void Outbox::handFromFile(Way &way)
{
    while (way.isBehind && way.room > 0 && !m_isClosed) {
        const int most = std::min(way.room, mostRead);
        const auto entries = m_store->waiting(way.number, way.handed, most);
        if (!entries) {
            emit said(entries.error());
            return;
        }
        way.isBehind = entries->size() == most;
        give(way, *entries);
    }
}

void Outbox::hand(Way &way, const std::deque<Kept> &events)
{
    if (way.isBehind || m_isClosed) {
        return;
    }
    Entries entries;
    for (const Kept &kept : events) {
        const bool isItsOwn =
            std::find(kept.ways.begin(), kept.ways.end(), way.number) != kept.ways.end();
        if (!isItsOwn || kept.number <= way.handed) {
            continue;
        }
        if (entries.size() == way.room) {
            way.isBehind = !m_isFailing;
            break;
        }
        entries.append({kept.number, kept.event, 0, {}});
    }
    give(way, entries);
}

void Outbox::give(Way &way, const Entries &entries)
{
    if (entries.isEmpty() || !way.out) {
        return;
    }
    way.handed = entries.back().number;
    way.room -= static_cast<int>(entries.size());
    WayOut *const out = way.out;
    QMetaObject::invokeMethod(
        out, [out, entries] { out->take(entries); }, Qt::QueuedConnection);
}

/// What is not on the disk needs not go there any more.
void Outbox::settle(int number, const Numbers &numbers)
{
    if (Way *const way = find(number)) {
        way->waiting -= numbers.size();
    }
    for (const qint64 event : numbers) {
        const auto unkept =
            std::lower_bound(m_unkept.begin(), m_unkept.end(), event,
                             [](const Kept &kept, qint64 of) { return kept.number < of; });
        if (unkept != m_unkept.end() && unkept->number == event) {
            std::erase(unkept->ways, number);
        } else {
            m_settled.push_back({number, event});
        }
    }
    scheduleWrite();
}

void Outbox::drop(Way &way, std::uint64_t count, const QString &reason)
{
    way.dropped += count;
    way.untoldDrops += count;
    way.reason = reason;
}

/// At most once a second for each way, however many there are.
void Outbox::tellDrops()
{
    for (const auto &way : m_ways) {
        const std::uint64_t count = std::exchange(way->untoldDrops, 0);
        if (count == 0 || !way->out) {
            continue;
        }
        const std::string name = way->out->name().toStdString();
        emit said(Error(QT_TRANSLATE_NOOP("Error", "%1: %2 events were dropped: %3"),
                        {way->out->name(), QString::number(count), way->reason}));
        if (const auto done = m_store->addDropped(way->number, count); !done) {
            emit said(done.error());
        }
        Event event;
        event.type = "delivery.dropped";
        event.time = m_options.clock();
        event.epoch = m_epoch;
        event.seq = ++m_seq;
        const std::string moment = std::to_string(event.epoch) + '/' + std::to_string(event.seq);
        event.id = eventIdOf({event.type, name, moment});
        event.subject = {"delivery", name};
        event.order = "delivery\n" + name;
        JsonWriter json(event.data);
        json.beginObject();
        json.member("way", name);
        json.member("dropped", count);
        json.member("reason", way->reason.toStdString());
        json.endObject();
        tell(std::make_shared<const Event>(std::move(event)));
    }
}

void Outbox::trim()
{
    const auto dropped = m_store->trim(m_options.mostBytes, m_options.clock() - m_options.mostAge);
    if (!dropped) {
        emit said(dropped.error());
        return;
    }
    for (const auto &[number, count] : *dropped) {
        if (Way *const way = find(number)) {
            way->waiting -= static_cast<qint64>(count);
            drop(*way, count, QStringLiteral("the outbox is full, or they are too old"));
        } else if (const auto done = m_store->addDropped(number, count); !done) {
            emit said(done.error());
        }
    }
}

void Outbox::tick()
{
    if (++m_ticksToTrim >= ticksPerTrim) {
        m_ticksToTrim = 0;
        trim();
    }
    const auto wishes = m_store->takeWishes();
    for (const QString &name : wishes ? *wishes : QStringList()) {
        for (const auto &way : m_ways) {
            WayOut *const out = way->out;
            if (out && (name.isEmpty() || out->name() == name)) {
                QMetaObject::invokeMethod(out, &WayOut::retry, Qt::QueuedConnection);
            }
        }
    }
    tellDrops();
    emit counted(figures());
}

WaysFigures Outbox::figures() const
{
    WaysFigures figures;
    for (const auto &way : m_ways) {
        if (way->out) {
            figures.append(
                {way->out->name(), way->waiting, way->delivered, way->dropped, way->state});
        }
    }
    return figures;
}

void Outbox::close()
{
    m_isClosed = true;
    m_ticks.stop();
    if (m_store) {
        write();
        m_store.reset();
    }
}

} // namespace cacofonisk::delivery
