// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callexport.h"

#include <QFileDialog>

namespace cacofonisk::ui {

/// Asks where to export calls, and as what. The name of the file follows the chosen format.
class ExportDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// `subject` is what the calls are of: a day, or the name of a recording.
    explicit ExportDialog(const QString &subject, QWidget *parent = nullptr);

    [[nodiscard]] ExportFormat format() const { return formatOf(selectedNameFilter()); }
    [[nodiscard]] QString path() const { return selectedFiles().value(0); }

private:
    [[nodiscard]] static ExportFormat formatOf(const QString &filter);
    void onFilterSelected(const QString &filter);
};

} // namespace cacofonisk::ui
