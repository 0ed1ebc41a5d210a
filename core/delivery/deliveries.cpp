// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/deliveries.h"

#include <algorithm>
#include <iterator>

namespace cacofonisk::delivery {

namespace {

std::vector<WayOut *> pointersTo(const WaysOut &ways)
{
    std::vector<WayOut *> pointers;
    for (const auto &way : ways) {
        pointers.push_back(way.get());
    }
    return pointers;
}

} // namespace

Deliveries::Deliveries(QObject *parent)
    : QObject(parent)
    , m_waysPlace(std::make_unique<QObject>())
{
    m_outboxThread.setObjectName(QStringLiteral("outbox"));
    m_waysThread.setObjectName(QStringLiteral("ways out"));
}

Deliveries::~Deliveries()
{
    stop(std::chrono::milliseconds(0));
}

template<class Function>
void Deliveries::runInOutbox(Function function)
{
    QMetaObject::invokeMethod(m_outbox.get(), function, Qt::BlockingQueuedConnection);
}

Result<void> Deliveries::start(const OutboxOptions &options, WaysOut ways)
{
    m_outbox = std::make_unique<Outbox>(options);
    connect(m_outbox.get(), &Outbox::said, this, &Deliveries::said);
    connect(m_outbox.get(), &Outbox::counted, this, [this](const WaysFigures &figures) {
        m_figures = figures;
        emit counted(figures);
    });
    connect(this, &Deliveries::told, m_outbox.get(), &Outbox::tell);
    m_outbox->moveToThread(&m_outboxThread);
    m_waysPlace->moveToThread(&m_waysThread);
    m_outboxThread.start();
    m_waysThread.start();
    Result<void> opened;
    runInOutbox([this, &opened] { opened = m_outbox->open(); });
    if (opened) {
        replace(std::move(ways));
    }
    return opened;
}

void Deliveries::replace(WaysOut ways, const QStringList &kept)
{
    for (const auto &way : ways) {
        connect(this, &Deliveries::told, way.get(), &WayOut::note);
        connect(way.get(), &WayOut::troubled, this, &Deliveries::said);
        way->moveToThread(&m_waysThread);
    }
    WaysOut before = std::exchange(m_ways, std::move(ways));
    const auto stays =
        std::stable_partition(before.begin(), before.end(),
                              [&kept](const auto &way) { return !kept.contains(way->name()); });
    std::move(stays, before.end(), std::back_inserter(m_ways));
    before.erase(stays, before.end());
    runInOutbox([this] { m_outbox->setWays(pointersTo(m_ways)); });
    end(std::move(before));
}

void Deliveries::flush()
{
    runInOutbox([this] { m_outbox->write(); });
}

/// They are deleted where they live.
void Deliveries::end(WaysOut ways)
{
    if (m_waysThread.isRunning()) {
        QMetaObject::invokeMethod(
            m_waysPlace.get(), [&ways] { ways.clear(); }, Qt::BlockingQueuedConnection);
    }
}

void Deliveries::stop(std::chrono::milliseconds patience)
{
    if (!m_outboxThread.isRunning()) {
        return;
    }
    for (const auto &way : m_ways) {
        QMetaObject::invokeMethod(way.get(), &WayOut::stop, Qt::QueuedConnection);
    }
    if (patience.count() > 0) {
        // Those that are under way come to their end meanwhile, and the outbox hears of it.
        QThread::msleep(static_cast<unsigned long>(patience.count()));
    }
    runInOutbox([this] { m_figures = m_outbox->figures(); });
    end(std::exchange(m_ways, {}));
    runInOutbox([this] { m_outbox->close(); });
    m_waysThread.quit();
    m_outboxThread.quit();
    m_waysThread.wait();
    m_outboxThread.wait();
}

} // namespace cacofonisk::delivery
