// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <string_view>

namespace cacofonisk::delivery {

/// Writes figures as Prometheus' text format 0.0.4, for the textfile collector of node_exporter.
class MetricsWriter
{
public:
    using Labels = QList<QPair<const char *, QString>>;

    /// What the samples up to the next family are of. `type`: `gauge` or `counter`.
    void family(std::string_view name, std::string_view type, std::string_view help);
    void sample(const Labels &labels, double value);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

    /// Replaces the file as a whole, by renaming: who reads it never sees a part. Readable for all.
    [[nodiscard]] Result<void> save(const QString &path) const;

private:
    QByteArray m_text;
    QByteArray m_name;
};

} // namespace cacofonisk::delivery
