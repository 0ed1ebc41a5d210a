// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/session.h"

#include <QDockWidget>
#include <QPointer>

#include <functional>
#include <optional>

namespace cacofonisk::ui {

class CallView;

/// The call that is selected, beside the table, and calls in windows of their own. All of them
/// follow their calls.
class CallPanel final : public QDockWidget
{
    Q_OBJECT

public:
    /// Returns the call with that Call::id as it is to be shown now; nothing if there is none.
    using Find = std::function<std::optional<calls::Call>(std::uint64_t)>;

    /// `session`, of which the calls are, outlives this.
    CallPanel(Find find, session::Session &session, QWidget *parent);

    /// Shows the call in the panel from now on; 0: none.
    void setCall(std::uint64_t id, Moment now);

    /// Shows the call in a window of its own, or brings the one that it has to the front.
    void openWindow(std::uint64_t id, Moment now);

    /// Names and numbers are not to be seen from now on.
    void setPrivate(bool isPrivate);

    /// Calls may have changed.
    void update(Moment now);

signals:
    void failed(const cacofonisk::Error &error);

private:
    void show(CallView &view, std::uint64_t id, Moment now) const;

    Find m_find;
    session::Session &m_session;
    CallView *m_view;
    std::uint64_t m_id = 0; ///< of the panel's call
    Moment m_now{};
    QList<QPointer<CallView>> m_windows; ///< null: was closed
    bool m_isPrivate = false;
};

} // namespace cacofonisk::ui
