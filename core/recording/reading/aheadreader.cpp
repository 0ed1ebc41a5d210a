// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/aheadreader.h"

#include "core/base/speed.h"
#include "core/recording/reading/openrecording.h"

#include <QFileInfo>
#include <QThread>

namespace cacofonisk::recording {

Result<std::unique_ptr<AheadReader>> AheadReader::open(const QString &path, ami::Problems &problems)
{
    constexpr qint64 large = 4 << 20; // a smaller one is read before a thread has begun
    std::unique_ptr<AheadReader> ahead(new AheadReader(problems));
    auto first = openRecording(path, problems);
    if (!first) {
        return tl::unexpected(first.error());
    }
    ahead->m_first = std::move(*first);
    ahead->m_reader = ahead->m_first.get();
    const bool isLarge = ahead->m_first->isPlainFile() && QFileInfo(path).size() >= large;
    if (!speed::readingAhead || !isLarge || QThread::idealThreadCount() < 2) {
        return ahead;
    }
    for (Part &part : ahead->m_parts) {
        auto reader = openUnread(path, part.problems);
        if (!reader) {
            return tl::unexpected(reader.error());
        }
        part.reader = std::move(*reader);
        part.reader->readMany();
    }
    ahead->m_thread = std::thread(&AheadReader::readParts, ahead.get());
    return ahead;
}

AheadReader::~AheadReader()
{
    if (m_thread.joinable()) {
        m_stops = true;
        m_free.release();
        m_thread.join();
    }
}

bool AheadReader::next(ami::Message &message)
{
    if (!m_thread.joinable()) {
        return m_first->next(message);
    }
    return (!m_reader->isEmpty() || nextPart()) && m_reader->next(message);
}

/// Gives the part back that was handled, and takes the next. False at the end.
bool AheadReader::nextPart()
{
    if (!m_isAtEnd) {
        m_free.release();
        m_current = (m_current + 1) % m_parts.size();
        m_full.acquire();
        m_reader = m_parts[m_current].reader.get();
        m_problems.moveFrom(m_parts[m_current].problems);
        m_isAtEnd = reader().isEmpty();
    }
    return !m_isAtEnd;
}

/// In the thread.
void AheadReader::readParts()
{
    std::uint64_t position = m_first->position();
    Judge judge = m_first->judge();
    bool isRead = true;
    for (std::size_t part = 0; isRead; part = (part + 1) % m_parts.size()) {
        m_free.acquire();
        if (m_stops) {
            return;
        }
        Reader &reader = *m_parts[part].reader;
        reader.setJudge(judge);
        isRead = reader.seek(position) && reader.read();
        position = reader.position();
        judge = reader.judge();
        m_full.release();
    }
}

} // namespace cacofonisk::recording
