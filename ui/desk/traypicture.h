// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPixmap>

namespace cacofonisk::ui {

/// How the servers are connected, all in all.
enum class Link {
    None,    ///< nobody is to be followed
    Trouble, ///< one of them at least is not live
    Live
};

/// A picture for a panel of whatever colour, `size` pixels wide and high: the program's icon, grey
/// where no server is followed and with a warning sign where one is not live, and a number unless
/// it is 0. No state is told by colour alone.
[[nodiscard]] QPixmap trayPicture(Link link, int missed, int size);

/// `7`, `99+`
[[nodiscard]] QString badgeText(int missed);

/// What a badge is painted with: its ground, what stands on it, and the rim that tells it from
/// what is around it.
struct BadgeColours
{
    QColor ground;
    QColor text;
    QColor rim;
};
[[nodiscard]] BadgeColours missedColours();
[[nodiscard]] BadgeColours troubleColours();

} // namespace cacofonisk::ui
