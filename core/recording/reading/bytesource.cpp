// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/bytesource.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace cacofonisk::recording {

Result<std::unique_ptr<FileSource>> FileSource::open(const QString &path)
{
    std::unique_ptr<FileSource> source(new FileSource);
    if (path == QLatin1String("-")) {
        (void)source->m_file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
        return source;
    }
    if (QFileInfo(path).isDir()) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 is a folder. Choose a recording in it."), {path}));
    }
    source->m_file.setFileName(path);
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2."),
                                    {path, source->m_file.errorString()}));
    }
    source->m_size = source->m_file.size();
    return source;
}

Result<std::size_t> FileSource::read(char *to, std::size_t most)
{
    const qint64 count = m_file.read(to, static_cast<qint64>(most));
    if (count < 0) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be read any further: %2."),
                  {m_file.fileName(), m_file.errorString()}));
    }
    m_size = std::max(m_size, m_file.pos());
    if (count == 0 && !m_file.isSequential() && m_file.size() < m_size) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP(
                      "Error",
                      "%1 cannot be read any further: the file has become shorter. Open it again."),
                  {m_file.fileName()}));
    }
    return static_cast<std::size_t>(count);
}

bool FileSource::seek(std::uint64_t offset)
{
    return !m_file.isSequential() && m_file.seek(static_cast<qint64>(offset));
}

double FileSource::progress() const
{
    const qint64 size = m_file.isSequential() ? 0 : m_file.size();
    return size > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(size) : 0;
}

} // namespace cacofonisk::recording
