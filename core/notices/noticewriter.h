// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/notice.h"

#include <string>

class QIODevice;

namespace cacofonisk::notices {

/// Writes notices as JSON, an object a line for each change: what the command line promises of
/// `--report notices`.
class NoticeWriter
{
public:
    /// `device` is open for writing, stays the caller's and outlives this; whether writing goes
    /// well is its to say.
    explicit NoticeWriter(QIODevice &device);

    /// `now` is when it is told.
    void write(const NoticeChange &change, Moment now);

private:
    QIODevice &m_device;
    std::string m_line;
};

} // namespace cacofonisk::notices
