// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

namespace cacofonisk::ui {

/// What a dialog asks; it scrolls on screens that are too low for all of it.
class ScrollingPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingPage(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace cacofonisk::ui
