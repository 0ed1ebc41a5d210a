// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace cacofonisk::ui {

/// The lines that a user needs in manager.conf, ready to copy.
class AccountView final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountView(QWidget *parent = nullptr);

    void setUser(const QString &user);

    [[nodiscard]] QString lines() const;

private:
    QPlainTextEdit *m_lines;
};

} // namespace cacofonisk::ui
