// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/reader.h"

namespace cacofonisk::recording {

/// Opens a recording of any format, compressed or not; `-` is standard input. Fails if it cannot be
/// read, is not a recording, or cannot be used (see Judge) as far as its first messages show. A
/// file without any event fails, too. `problems` outlives the reader.
[[nodiscard]] Result<std::unique_ptr<Reader>> openRecording(const QString &path,
                                                            ami::Problems &problems);

/// The same without reading any messages, for a reader that will seek() first.
[[nodiscard]] Result<std::unique_ptr<Reader>> openUnread(const QString &path,
                                                         ami::Problems &problems);

} // namespace cacofonisk::recording
