// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace cacofonisk::test {

/// What JsonLinesReporter says of the recording at `path`.
[[nodiscard]] QByteArray reportLinesOf(const QString &path);

/// The names of the nine reports of Cacofonisk.
[[nodiscard]] const QStringList &nineReports();

/// Those of the nine that stand in `lines`, with their targets sorted by name, as these have no
/// order.
[[nodiscard]] QList<QJsonObject> nineReportsIn(const QByteArray &lines);

/// A report to be read by people, nothing of it left out: a line for the report, and an indented
/// one for each channel and each field of an event.
///
/// A channel is its name, its caller id, the line that it sees, its extension, state and account
/// code, its uniqueid `of` its linkedid, and its presentation, where that is known.
[[nodiscard]] QStringList textOfReport(QJsonObject report);

} // namespace cacofonisk::test
