// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/format.h"
#include "core/recording/writing/appendfile.h"

namespace cacofonisk::recording {

/// Prepares a recording that may have been cut off for appending messages: an incomplete message at
/// its end is removed (in JSON Lines, one that lacks only its line end gets it). Fails, without
/// changing anything, if the file contains anything but a recording in that format. `path` is that
/// of `file`, which is not compressed.
[[nodiscard]] Result<void> mend(AppendFile &file, const QString &path, Format format);

} // namespace cacofonisk::recording
