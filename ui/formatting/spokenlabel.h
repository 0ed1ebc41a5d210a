// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace cacofonisk::ui {

/// Plain text that screen readers read out when it appears or becomes another, wherever the focus
/// is.
class SpokenLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit SpokenLabel(QWidget *parent = nullptr);

    /// Shows the text; reads it out if it is another one than before.
    void say(const QString &sentence);
    /// Reads it out even if it is the same.
    void sayAgain(const QString &sentence);

signals:
    /// Screen readers were told of it.
    void said(const QString &sentence);
};

} // namespace cacofonisk::ui
