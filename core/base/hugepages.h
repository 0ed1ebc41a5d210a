// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <new>

namespace cacofonisk {

/// The memory that a huge page covers: 512 times a usual page, at the same cost of address lookup.
inline constexpr std::size_t hugePage = 2 << 20;

/// Aligns a container's memory to huge pages at both ends.
template<class T>
struct InHugePages
{
    using value_type = T;

    InHugePages() = default;
    template<class Other>
    InHugePages(const InHugePages<Other> &)
    {}

    [[nodiscard]] T *allocate(std::size_t count)
    {
        return static_cast<T *>(::operator new(bytes(count), std::align_val_t(hugePage)));
    }

    void deallocate(T *at, std::size_t /*count*/)
    {
        ::operator delete(at, std::align_val_t(hugePage));
    }

    bool operator==(const InHugePages &) const = default;

    [[nodiscard]] static constexpr std::size_t bytes(std::size_t count)
    {
        return (count * sizeof(T) + hugePage - 1) / hugePage * hugePage;
    }
};

/// Asks the system for huge pages there, if it has them: each is then allocated completely on first
/// use.
void useHugePages(void *begin, std::size_t bytes);

} // namespace cacofonisk
