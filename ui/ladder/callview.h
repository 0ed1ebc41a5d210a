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
class PageExport;

/// A call, or several together: their story, their ladder, their messages if wanted, and ways to
/// hand them on.
class CallView final : public QWidget
{
    Q_OBJECT

public:
    /// `session`, of which the call is, outlives this.
    explicit CallView(session::Session &session, QWidget *parent = nullptr);

    /// Shows calls as they are at `now`. Those that are shown already go on without a jump.
    void show(std::vector<calls::Call> calls, Moment now);
    void clear();

    /// Names and numbers are not to be seen.
    void setPrivate(bool isPrivate);

    /// Saves the messages of calls, which need not be shown; asks where to.
    void saveMessages(std::vector<calls::Call> calls);

    [[nodiscard]] bool isEmpty() const { return m_calls.empty(); }
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
    [[nodiscard]] LadderSheet sheetToHandOn() const;
    void exportTo(const QString &path, LadderFormat format, const LadderSheet &sheet);
    void copy(LadderFormat format) const;
    void exportToFile();
    void setEventsShown(bool areShown);
    void selectArrowAt(Moment moment);
    void goToPane(int by);

    std::vector<calls::Call> m_calls;
    Moment m_now{};
    LadderModel m_ladder;
    QLabel *m_story;
    LadderView *m_view;
    EventView *m_events;
    QSplitter *m_splitter;
    MessageSaving *m_saving;
    PageExport *m_pages;
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
