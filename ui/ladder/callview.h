// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/session.h"
#include "ui/ladder/ladderexport.h"
#include "ui/ladder/laddermodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QSplitter;

namespace cacofonisk::ui {

class EventView;
class LadderView;
class MessageSaving;

/// One call: its story, its ladder, its messages if wanted, and ways to hand it on.
class CallView final : public QWidget
{
    Q_OBJECT

public:
    /// `session`, of which the call is, outlives this.
    explicit CallView(session::Session &session, QWidget *parent = nullptr);

    /// Shows the call as it is at `now`. One that is shown already goes on without a jump.
    void show(const calls::Call &call, Moment now);
    void clear();

    /// Names and numbers are not to be seen.
    void setPrivate(bool isPrivate);

    /// Call::id; 0: none is shown.
    [[nodiscard]] std::uint64_t id() const { return m_call.id; }
    [[nodiscard]] const LadderModel &ladder() const { return m_ladder; }

signals:
    void failed(const cacofonisk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void makeEvents();
    void connectLadder();
    void fillMenu(QMenu &menu);
    void showTimes();
    void nextTimes();
    [[nodiscard]] LadderSheet sheet() const;
    void copy(LadderFormat format) const;
    void exportToFile();
    void saveMessages();
    void setEventsShown(bool areShown);
    void selectArrowAt(Moment moment);
    void goToPane(int by);

    calls::Call m_call;
    Moment m_now{};
    LadderModel m_ladder;
    QLabel *m_story;
    LadderView *m_view;
    EventView *m_events;
    QSplitter *m_splitter;
    MessageSaving *m_saving;
    QAction *m_times;
    QAction *m_apart;
    QAction *m_mask;
    QAction *m_handOn;
    QAction *m_showEvents;
    QAction *m_save;
    bool m_isPrivate = false;
    bool m_isFollowing = false; ///< the ladder, what is selected of the messages
};

} // namespace cacofonisk::ui
