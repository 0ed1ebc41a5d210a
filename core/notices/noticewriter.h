// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/notice.h"

#include <string>

class QIODevice;

namespace cacofonisk::notices {

/// Writes changes of notices as JSON Lines, in the format that the command line documents for
/// `--report notices`.
class NoticeWriter
{
public:
    /// `device` is open for writing, stays the caller's and outlives this. Write errors are not
    /// reported here: ask the device.
    explicit NoticeWriter(QIODevice &device);

    /// Writes one change. `now` is its time.
    void write(const NoticeChange &change, Moment now);

private:
    QIODevice &m_device;
    std::string m_line;
};

} // namespace cacofonisk::notices
