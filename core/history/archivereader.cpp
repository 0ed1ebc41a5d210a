// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/archivereader.h"

#include "core/calls/callreader.h"

#include <functional>

namespace cacofonisk::history {

using namespace calls;

namespace {

/// What is told when something was read.
using Telling = std::function<void()>;

FoundCalls callsOf(const Page &page)
{
    FoundCalls found;
    found.next = page.next;
    for (const KeptCall &kept : page.calls) {
        const std::string_view json(kept.json.constData(),
                                    static_cast<std::size_t>(kept.json.size()));
        if (auto call = readCall(json, Moment())) {
            call->id = static_cast<std::uint64_t>(kept.id);
            found.calls.emplace_back(std::move(*call));
        }
    }
    return found;
}

} // namespace

ArchiveReader::ArchiveReader(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_place(new QObject)
{
    m_thread.setObjectName(QStringLiteral("archive"));
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

ArchiveReader::~ArchiveReader()
{
    ++m_search;
    ++m_counting;
    QMetaObject::invokeMethod(
        m_place, [this] { m_archive.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template<class Work>
void ArchiveReader::run(Work work)
{
    QMetaObject::invokeMethod(
        m_place,
        [this, work] {
            if (!m_archive) {
                auto opened = Archive::open(m_path);
                if (!opened) {
                    QMetaObject::invokeMethod(
                        this, [this, error = opened.error()] { emit failed(error); },
                        Qt::QueuedConnection);
                    return;
                }
                m_archive = std::move(*opened);
            }
            Result<Telling> telling = work(*m_archive);
            if (!telling) {
                telling = [this, error = telling.error()] { emit failed(error); };
            }
            if (*telling) {
                QMetaObject::invokeMethod(this, *telling, Qt::QueuedConnection);
            }
        },
        Qt::QueuedConnection);
}

void ArchiveReader::find(const CallFilter &filter, std::optional<qint64> from)
{
    const int search = ++m_search;
    run([this, search, filter, from](const Archive &archive) -> Result<Telling> {
        if (search != m_search) {
            return Telling();
        }
        const auto page = archive.find(filter, pageSize, from);
        if (!page) {
            return tl::unexpected(page.error());
        }
        FoundCalls calls = callsOf(*page);
        calls.isFirst = !from;
        return Telling([this, search, calls] {
            if (search == m_search) {
                emit found(calls);
            }
        });
    });
}

void ArchiveReader::count(const CallFilter &filter, Grouping grouping, const ServiceLevels &levels)
{
    const int counting = ++m_counting;
    run([this, counting, filter, grouping, levels](const Archive &archive) -> Result<Telling> {
        const LocalOffsets offsets;
        FigureCounter all(levels, offsets);
        GroupCounter groups(grouping, levels, offsets);
        const bool withExtensions = grouping == Grouping::Extension;
        const auto read = archive.summaries(filter, withExtensions, [&](const CallSummary &call) {
            all.add(call);
            groups.add(call);
            return counting == m_counting;
        });
        if (!read) {
            return tl::unexpected(read.error());
        }
        const CountedCalls told{grouping, all.figures(), groups.groups()};
        return Telling([this, counting, told] {
            if (counting == m_counting) {
                emit counted(told);
            }
        });
    });
}

void ArchiveReader::readWatches()
{
    run([this](const Archive &archive) -> Result<Telling> {
        const auto watches = archive.watches();
        if (!watches) {
            return tl::unexpected(watches.error());
        }
        return Telling([this, told = *watches] { emit watchesRead(told); });
    });
}

} // namespace cacofonisk::history
