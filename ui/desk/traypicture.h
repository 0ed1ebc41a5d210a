// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPixmap>

namespace cacofonisk::ui {

/// The overall state of the connections.
enum class Link {
    None,    ///< no server is to be followed
    Trouble, ///< at least one is not live
    Live
};

/// A picture for a panel of any colour, `size` pixels wide and high: the program's icon, grey if no
/// server is followed, with a warning sign if one is not live, and with the number of missed calls
/// unless that is 0. No state is shown by colour alone.
[[nodiscard]] QPixmap trayPicture(Link link, int missed, int size);

/// `7`, `99+`
[[nodiscard]] QString badgeText(int missed);

/// The colours of a badge: its background, its text, and the rim around it.
struct BadgeColours
{
    QColor ground;
    QColor text;
    QColor rim;
};
[[nodiscard]] BadgeColours missedColours();
[[nodiscard]] BadgeColours troubleColours();

} // namespace cacofonisk::ui
