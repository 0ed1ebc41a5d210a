// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QProgressBar;

namespace cacofonisk::ui {

/// Shows how much of a recording has been read, with a button to stop.
class ReadingProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingProgress(QWidget *parent = nullptr);

    /// `progress`: 0 to 1.
    void setProgress(double progress);

signals:
    void stopWanted();

private:
    QProgressBar *m_bar;
};

} // namespace cacofonisk::ui
