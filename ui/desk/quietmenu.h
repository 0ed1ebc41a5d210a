// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QMenu>

#include <optional>

namespace cacofonisk::ui {

/// The Do Not Disturb menu.
class QuietMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit QuietMenu(QWidget *parent = nullptr);

    /// Nothing: no end time is set.
    void setUntil(std::optional<Moment> until);
    void setFollowsDesktop(bool follows);

signals:
    /// The user chose half an hour, until tomorrow, or to end it, from now on.
    void halfAnHourWanted();
    void untilTomorrowWanted();
    void endWanted();
    /// The user chose whether to follow the desktop's do-not-disturb setting.
    void followsDesktopChanged(bool follows);

private:
    QAction *m_off;
    QAction *m_halfAnHour;
    QAction *m_untilTomorrow;
    QAction *m_asDesktop;
};

/// `Do Not Disturb until 14:32`
[[nodiscard]] QString quietText(Moment until);

} // namespace cacofonisk::ui
