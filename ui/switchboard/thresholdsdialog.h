// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/queuethresholds.h"

#include <QDialog>

class QSpinBox;

namespace cacofonisk::ui {

/// How long a caller may wait in one queue.
class ThresholdsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `thresholds` outlives this.
    ThresholdsDialog(const QString &queue, QueueThresholds &thresholds, QWidget *parent);

private:
    [[nodiscard]] QSpinBox *makeSeconds(std::chrono::seconds value);

    QSpinBox *m_warn;
    QSpinBox *m_alarm;
};

} // namespace cacofonisk::ui
