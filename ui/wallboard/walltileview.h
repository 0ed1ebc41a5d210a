// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/wallboard/walllayout.h"

#include <QWidget>

namespace cacofonisk::ui {

/// Paints one tile of a wall.
class WallTileView final : public QWidget
{
    Q_OBJECT

public:
    explicit WallTileView(QWidget *parent = nullptr);

    /// `turn` says which of the groups is shown that take turns.
    void setTile(const WallTile &tile, const WallLook &look, int turn);

    /// Of its smallest letters.
    [[nodiscard]] QFont smallestFont() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isShown(std::size_t group) const;

    WallTile m_tile;
    WallLook m_look;
    int m_turn = 0;
};

} // namespace cacofonisk::ui
