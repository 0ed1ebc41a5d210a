// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QMenu>

#include <optional>

namespace cacofonisk::ui {

/// For how long nobody is to be disturbed.
class QuietMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit QuietMenu(QWidget *parent = nullptr);

    /// Nothing: no time is set.
    void setUntil(std::optional<Moment> until);
    void setFollowsDesktop(bool follows);

signals:
    /// A person wants it, from now on: for half an hour, until tomorrow, or not any more.
    void halfAnHourWanted();
    void untilTomorrowWanted();
    void endWanted();
    /// A person wants to be undisturbed while the desktop says so, or not to care for that.
    void followsDesktopChanged(bool follows);

private:
    QAction *m_off;
    QAction *m_halfAnHour;
    QAction *m_untilTomorrow;
    QAction *m_asDesktop;
};

/// `Not disturbed until 14:32`
[[nodiscard]] QString quietText(Moment until);

} // namespace cacofonisk::ui
