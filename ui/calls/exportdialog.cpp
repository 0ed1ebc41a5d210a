// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/exportdialog.h"

#include <QFileInfo>

namespace cacofonisk::ui {

namespace {

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
}

} // namespace

ExportDialog::ExportDialog(const QString &subject, QWidget *parent)
    : QFileDialog(parent, tr("Export Calls"))
{
    setAcceptMode(AcceptSave);
    setNameFilters({tr("Table (*.csv)"), tr("JSON Lines (*.jsonl)")});
    setDefaultSuffix(suffixOf(ExportFormat::Csv));
    selectFile(tr("calls %1", "name of a file").arg(subject) + QLatin1String(".csv"));
    connect(this, &QFileDialog::filterSelected, this, &ExportDialog::onFilterSelected);
}

ExportFormat ExportDialog::formatOf(const QString &filter)
{
    return filter == tr("JSON Lines (*.jsonl)") ? ExportFormat::JsonLines : ExportFormat::Csv;
}

void ExportDialog::onFilterSelected(const QString &filter)
{
    const QFileInfo file(path());
    const QString before = defaultSuffix();
    setDefaultSuffix(suffixOf(formatOf(filter)));
    if (file.suffix() == before) {
        selectFile(file.completeBaseName() + QLatin1Char('.') + defaultSuffix());
    }
}

} // namespace cacofonisk::ui
