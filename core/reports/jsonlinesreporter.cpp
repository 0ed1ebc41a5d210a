// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/jsonlinesreporter.h"

#include <QIODevice>

namespace cacofonisk::reports {

void JsonLinesReporter::onWritten(const WrittenReport &report)
{
    report.json += '\n';
    m_device.write(report.json.data(), static_cast<qint64>(report.json.size()));
}

} // namespace cacofonisk::reports
