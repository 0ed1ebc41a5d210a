// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/recording/lostpages.h"

#include <QFile>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace cacofonisk::recording {

/// Shows a file part by part where the system has it in memory, without a copy. What is shown may
/// change while one looks at it, as others may write to the file; and turns into zeros where the
/// file loses it: see LostPages.
///
/// Not thread-safe.
class FileMap
{
public:
    /// Null where the file, which is open and outlives this, cannot be shown.
    [[nodiscard]] static std::unique_ptr<FileMap> of(const QFile &file);

    /// What stands from `offset` on: more than `known` bytes of it; nothing where the file has no
    /// more, or `known` is more than 8 MiB. Behind it 64 more bytes can be read. Valid until the
    /// next call.
    [[nodiscard]] Result<std::string_view> show(std::uint64_t offset, std::size_t known);

    /// What to tell where some of what was shown was lost.
    [[nodiscard]] std::optional<Error> error() const;

private:
    struct Unmap
    {
        void operator()(char *begin) const;
    };

    using Memory = std::unique_ptr<char, Unmap>;

    FileMap(const QFile &file, Memory memory);

    const QFile &m_file;
    Memory m_memory;
    LostPages m_lost;
};

} // namespace cacofonisk::recording
