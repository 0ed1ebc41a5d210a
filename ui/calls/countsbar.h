// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callcounts.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace cacofonisk::ui {

/// How many calls ring, wait and talk: `2 ringing · 1 waiting 0:41 · 5 talking`. A click on one of
/// them asks for the search that finds the calls counted there.
class CountsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CountsBar(QWidget *parent = nullptr);

    /// What is 0 is not shown.
    void setCounts(const calls::CallCounts &counts);

signals:
    void filterWanted(const QString &filter);

private:
    std::array<QToolButton *, 5> m_buttons{};
};

} // namespace cacofonisk::ui
