// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/ladder/ladderexport.h"

#include <QFileDialog>

namespace cacofonisk::ui {

/// Asks where to write a call, and in which format: that of the chosen type of files.
class LadderExportDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// `name`: of the file, without its extension.
    explicit LadderExportDialog(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] LadderFormat format() const;
    [[nodiscard]] QString path() const { return selectedFiles().value(0); }

private:
    void onFilterSelected();
};

} // namespace cacofonisk::ui
