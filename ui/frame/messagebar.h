// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;

namespace cacofonisk::ui {

class SpokenLabel;

/// A message at the top of the window, which blocks nothing and stays until it is closed or
/// replaced.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text);

    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    SpokenLabel *m_text;
};

} // namespace cacofonisk::ui
