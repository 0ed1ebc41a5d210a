// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace cacofonisk::ui {

/// The page of the preferences on what is kept of calls. Each change is saved at once.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

signals:
    /// A setting was changed and saved.
    void changed();

private:
    void save();

    QCheckBox *m_isKept;
    QSpinBox *m_days;
    QSpinBox *m_megabytes;
};

} // namespace cacofonisk::ui
