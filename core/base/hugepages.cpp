// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/hugepages.h"

#include "core/base/speed.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace cacofonisk {

void useHugePages([[maybe_unused]] void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef MADV_HUGEPAGE
    if (speed::hugePages) {
        (void)madvise(begin, bytes, MADV_HUGEPAGE); // nothing but speed depends on it
    }
#endif
}

} // namespace cacofonisk
