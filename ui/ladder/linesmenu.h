// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/linechoices.h"

#include <QMenu>

namespace cacofonisk::ui {

class LadderModel;

/// Renames, hides and moves the lifelines of a ladder.
class LinesMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `ladder` outlives this.
    LinesMenu(LadderModel &ladder, QWidget *parent);

    /// Opens the menu of a single line, an index in LadderLayout::columns.
    void openFor(int column, QPoint at);

private:
    void fill();
    void addActions(QMenu &menu, std::size_t place);
    void rename(std::size_t place);
    void move(std::size_t place, std::size_t to);

    LadderModel &m_ladder;
};

} // namespace cacofonisk::ui
