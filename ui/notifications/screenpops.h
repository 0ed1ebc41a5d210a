// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/poplimit.h"
#include "core/notices/poptarget.h"
#include "ui/notifications/notifier.h"

#include <functional>

namespace cacofonisk::ui {

/// Opens addresses and starts programs for calls, where rules say so.
class ScreenPops final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;
    /// Whether it could be opened.
    using Opener = std::function<bool(const notices::PopTarget &)>;

    /// `notifier` outlives this; `open` opens instead of the desktop.
    ScreenPops(Notifier &notifier, Clock clock, Opener open = openOnDesktop,
               QObject *parent = nullptr);

    void setAllowsAnyScheme(bool allows) { m_allowsAnyScheme = allows; }

    /// Opens it, if nothing was opened in the last second but for the same call; else a
    /// notification says so.
    void open(const notices::PopRequest &request);
    /// The user wants it: there is no limit.
    void openNow(const notices::PopRequest &request);

    [[nodiscard]] static bool openOnDesktop(const notices::PopTarget &target);

signals:
    void failed(const cacofonisk::Error &error);

private:
    Notifier &m_notifier;
    Clock m_clock;
    Opener m_open;
    notices::PopLimit m_limit;
    std::string m_lastCall; ///< linkedid of what was opened last, or held back
    bool m_allowsAnyScheme = false;
};

} // namespace cacofonisk::ui
