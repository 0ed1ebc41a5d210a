// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/quietmenu.h"

#include "core/notices/quietgate.h"
#include "ui/formatting/times.h"

#include <QActionGroup>
#include <QLocale>

namespace cacofonisk::ui {

QuietMenu::QuietMenu(QWidget *parent)
    : QMenu(tr("Do &Not Disturb"), parent)
    , m_off(addAction(tr("&Off")))
    , m_halfAnHour(addAction(tr("For 30 &Minutes", "do not disturb")))
    , m_untilTomorrow(addAction(tr("&Until Tomorrow", "do not disturb")))
{
    addSeparator();
    m_asDesktop = addAction(tr("Follow the &Desktop", "do not disturb"));
    auto *const times = new QActionGroup(this);
    for (QAction *const action : {m_off, m_halfAnHour, m_untilTomorrow}) {
        action->setCheckable(true);
        times->addAction(action);
    }
    m_asDesktop->setCheckable(true);
    m_off->setChecked(true);
    connect(m_off, &QAction::triggered, this, &QuietMenu::endWanted);
    connect(m_halfAnHour, &QAction::triggered, this, &QuietMenu::halfAnHourWanted);
    connect(m_untilTomorrow, &QAction::triggered, this, &QuietMenu::untilTomorrowWanted);
    connect(m_asDesktop, &QAction::triggered, this, &QuietMenu::followsDesktopChanged);
}

void QuietMenu::setUntil(std::optional<Moment> until)
{
    if (!until) {
        m_off->setChecked(true);
        return;
    }
    const bool isMidnight = localTime(*until).time() == QTime(0, 0);
    (isMidnight ? m_untilTomorrow : m_halfAnHour)->setChecked(true);
}

void QuietMenu::setFollowsDesktop(bool follows)
{
    m_asDesktop->setChecked(follows);
}

QString quietText(Moment until)
{
    const QDateTime time = localTime(until);
    return time.time() == QTime(0, 0)
               ? QuietMenu::tr("Do Not Disturb until tomorrow")
               : QuietMenu::tr("Do Not Disturb until %1", "a time of day")
                     .arg(QLocale().toString(time.time(), QLocale::ShortFormat));
}

} // namespace cacofonisk::ui
