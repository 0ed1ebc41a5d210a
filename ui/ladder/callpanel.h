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

/// The calls that are selected, beside the table, and calls in windows of their own. All of them
/// follow their calls.
class CallPanel final : public QDockWidget
{
    Q_OBJECT

public:
    /// Returns the call with that Call::id as it is to be shown now; nothing if there is none.
    using Find = std::function<std::optional<calls::Call>(std::uint64_t)>;

    /// `session`, of which the calls are, outlives this.
    CallPanel(Find find, session::Session &session, QWidget *parent);

    /// By Call::id, the one of which most is shown first.
    using Ids = std::vector<std::uint64_t>;

    /// Shows these in the panel from now on.
    void setCalls(Ids ids, Moment now);

    /// Shows calls in a window of their own, or brings the one that they have to the front.
    void openWindow(const Ids &ids, Moment now);

    /// Saves their messages as a recording of their own; asks where to.
    void saveMessages(const Ids &ids);

    /// Names and numbers are not to be seen from now on.
    void setPrivate(bool isPrivate);

    /// Calls may have changed.
    void update(Moment now);

signals:
    void failed(const cacofonisk::Error &error);

private:
    struct Window
    {
        QPointer<CallView> view; ///< null: was closed
        Ids ids;
    };

    [[nodiscard]] std::vector<calls::Call> callsOf(const Ids &ids) const;
    void show(CallView &view, const Ids &ids, Moment now) const;
    void showTitle(const Window &window) const;
    [[nodiscard]] QList<Window> &windows();

    Find m_find;
    session::Session &m_session;
    CallView *m_view;
    Ids m_ids; ///< of the panel's calls
    Moment m_now{};
    QList<Window> m_windows; ///< see windows()
    bool m_isPrivate = false;
};

} // namespace cacofonisk::ui
