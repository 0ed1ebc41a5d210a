// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/filemap.h"

#include "core/ami/parser.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace cacofonisk::recording {

namespace {

constexpr std::size_t chunk = 1 << 20;
constexpr std::size_t room = 9 << 20; // of addresses, not of memory
constexpr std::size_t mostKnown = room - chunk;
static_assert(mostKnown >= 2 * ami::Parser::mostBytes);

#ifdef MAP_POPULATE
constexpr int atOnce = MAP_POPULATE; // else each page is asked for when it is looked at
#else
constexpr int atOnce = 0;
#endif

std::size_t pageSize()
{
    static const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return size;
}

/// The page behind the room stays empty: the file may end where the room does.
std::size_t allOfIt()
{
    return room + pageSize();
}

} // namespace

void FileMap::Unmap::operator()(char *begin) const
{
    munmap(begin, allOfIt());
}

std::unique_ptr<FileMap> FileMap::of(const QFile &file)
{
    void *const begin = mmap(nullptr, allOfIt(), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (begin == MAP_FAILED) {
        return nullptr;
    }
    std::unique_ptr<FileMap> map(new FileMap(file, Memory(static_cast<char *>(begin))));
    const bool isShown = map->m_lost.areWatched() && !map->show(0, 0).value_or("").empty();
    return isShown ? std::move(map) : nullptr;
}

FileMap::FileMap(const QFile &file, Memory memory)
    : m_file(file)
    , m_memory(std::move(memory))
    , m_lost(m_memory.get(), room)
{}

Result<std::string_view> FileMap::show(std::uint64_t offset, std::size_t known)
{
    const auto size = static_cast<std::uint64_t>(m_file.size());
    if (offset + known >= size || known > mostKnown) {
        return std::string_view();
    }
    const std::uint64_t from = offset / pageSize() * pageSize();
    const auto count =
        static_cast<std::size_t>(std::min<std::uint64_t>(known + chunk, size - from));
    const void *const shown =
        mmap(m_memory.get(), count, PROT_READ, MAP_SHARED | MAP_FIXED | atOnce, m_file.handle(),
             static_cast<off_t>(from));
    if (shown == MAP_FAILED) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be read any further: %2."),
                  {m_file.fileName(), qt_error_string(errno)}));
    }
    // What a disk has to read is read while this is looked at.
    (void)posix_fadvise(m_file.handle(), static_cast<off_t>(from + count), chunk,
                        POSIX_FADV_WILLNEED);
    return std::string_view(m_memory.get(), count).substr(offset - from);
}

std::optional<Error> FileMap::error() const
{
    if (!m_lost.any()) {
        return std::nullopt;
    }
    return Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be read any further: it became shorter "
                                            "meanwhile, or its disk failed. Open it again."),
                 {m_file.fileName()});
}

} // namespace cacofonisk::recording
