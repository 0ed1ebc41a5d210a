// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/jsonreporter.h"

class QIODevice;

namespace cacofonisk::reports {

/// Writes a JSON object, on a line of its own, for each report in order.
class JsonLinesReporter final : public JsonReporter
{
public:
    /// `device` is open for writing, stays the caller's and outlives this; it reports errors of
    /// writing.
    explicit JsonLinesReporter(QIODevice &device)
        : m_device(device)
    {}

private:
    void onWritten(const WrittenReport &report) override;

    QIODevice &m_device;
};

} // namespace cacofonisk::reports
