// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/reader.h"

namespace cacofonisk::recording {

/// Opens a recording of any format, compressed or not; `-` is standard input. An error where it
/// cannot be read or is no recording, or none whose calls can be told, as far as that shows in its
/// first messages; of a file also where no event follows them. `problems` outlives the reader.
[[nodiscard]] Result<std::unique_ptr<Reader>> openRecording(const QString &path,
                                                            ami::Problems &problems);

/// The same without a look at its messages, for one that is to seek() first.
[[nodiscard]] Result<std::unique_ptr<Reader>> openUnread(const QString &path,
                                                         ami::Problems &problems);

} // namespace cacofonisk::recording
