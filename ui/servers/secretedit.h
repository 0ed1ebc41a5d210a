// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace cacofonisk::ui {

/// An input line for a secret, which is hidden until the user wants to see it.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
};

} // namespace cacofonisk::ui
