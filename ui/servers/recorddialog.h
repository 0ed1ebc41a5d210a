// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/writing/recorder.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cacofonisk::ui {

/// Asks where and how to record a live session.
class RecordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecordDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] recording::RecorderOptions options() const;

    void accept() override;

private:
    [[nodiscard]] QSpinBox *makeLimit(int most, const QString &none, const QString &suffix);
    [[nodiscard]] QString fault() const;
    void choose();
    void check();

    QLineEdit *m_path;
    QCheckBox *m_masks;
    QSpinBox *m_megabytes;
    QSpinBox *m_hours;
    QSpinBox *m_files;
    QLabel *m_fault;
    QPushButton *m_ok;
};

} // namespace cacofonisk::ui
