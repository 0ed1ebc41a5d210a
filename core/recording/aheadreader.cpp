// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/aheadreader.h"

#include <QFileInfo>
#include <QThread>

namespace cacofonisk::recording {

Result<std::unique_ptr<AheadReader>> AheadReader::open(const QString &path, ami::Problems &problems)
{
    constexpr qint64 large = 4 << 20; // a smaller one is read before a thread has begun
    std::unique_ptr<AheadReader> ahead(new AheadReader(problems));
    auto alone = Reader::open(path, problems);
    if (!alone) {
        return tl::unexpected(alone.error());
    }
    const bool isLarge = (*alone)->isPlainFile() && QFileInfo(path).size() >= large;
    const bool hasCores = QThread::idealThreadCount() > 1;
    if (!isLarge || !hasCores) {
        ahead->m_alone = std::move(*alone);
        if (isLarge) {
            ahead->m_alone->mapFile();
        }
        return ahead;
    }
    for (Part &part : ahead->m_parts) {
        auto reader = Reader::open(path, part.problems);
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
    if (m_alone) {
        return m_alone->next(message);
    }
    return (!reader().isEmpty() || takePart()) && m_parts[m_current].reader->next(message);
}

/// Gives the part back that was handled, and takes the next. False at the end.
bool AheadReader::takePart()
{
    if (!m_isAtEnd) {
        m_free.release();
        m_current = (m_current + 1) % m_parts.size();
        m_full.acquire();
        m_problems.take(m_parts[m_current].problems);
        m_isAtEnd = reader().isEmpty();
    }
    return !m_isAtEnd;
}

/// In the thread.
void AheadReader::readParts()
{
    std::uint64_t position = 0;
    bool isRead = true;
    for (std::size_t part = 0; isRead; part = (part + 1) % m_parts.size()) {
        m_free.acquire();
        if (m_stops) {
            return;
        }
        Reader &reader = *m_parts[part].reader;
        isRead = reader.seek(position) && reader.read();
        position = reader.position();
        m_full.release();
    }
}

} // namespace cacofonisk::recording
