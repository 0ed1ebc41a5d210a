// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/format.h"
#include "core/recording/writing/appendfile.h"

namespace cacofonisk::recording {

/// Makes a recording that may have been cut off such that messages can be appended: what is left
/// of a last message that is not whole is removed. An error where what is there is no recording of
/// that format: nothing is changed then. `path` is the file's, and it is not compressed.
[[nodiscard]] Result<void> mend(AppendFile &file, const QString &path, Format format);

} // namespace cacofonisk::recording
