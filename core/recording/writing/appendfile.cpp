// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/appendfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace cacofonisk::recording {

namespace {

struct stat statusOf(int file)
{
    struct stat status
    {};
    (void)fstat(file, &status);
    return status;
}

} // namespace

AppendFile::AppendFile(QString path, int file)
    : m_path(std::move(path))
    , m_file(file)
{}

AppendFile::~AppendFile()
{
    ::close(m_file);
}

Result<std::unique_ptr<AppendFile>> AppendFile::open(const QString &path)
{
    constexpr mode_t ownersAlone = S_IRUSR | S_IWUSR;
    const int file = path == QLatin1String("-")
                         ? fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
                         : ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, ownersAlone);
    if (file < 0) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                    {path, qt_error_string(errno)}));
    }
    return std::unique_ptr<AppendFile>(new AppendFile(path, file));
}

Result<void> AppendFile::append(std::string_view piece)
{
    const std::uint64_t before = size();
    while (!piece.empty()) {
        const ssize_t count = ::write(m_file, piece.data(), piece.size());
        if (count > 0) {
            piece.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno != EINTR) {
            const int code = errno;
            (void)cutTo(before);
            return failed(code);
        }
    }
    return {};
}

Result<void> AppendFile::cutTo(std::uint64_t size)
{
    const bool hasSize = S_ISREG(statusOf(m_file).st_mode);
    if (hasSize && ftruncate(m_file, static_cast<off_t>(size)) != 0) {
        return failed(errno);
    }
    return {};
}

std::uint64_t AppendFile::size() const
{
    const struct stat status = statusOf(m_file);
    return S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
}

bool AppendFile::isGone() const
{
    const struct stat status = statusOf(m_file);
    return S_ISREG(status.st_mode) && status.st_nlink == 0;
}

tl::unexpected<Error> AppendFile::failed(int code) const
{
    return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written any further: %2."),
                                {m_path, qt_error_string(code)}));
}

} // namespace cacofonisk::recording
