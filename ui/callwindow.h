// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/session.h"
#include "ui/calls/callproxymodel.h"
#include "ui/calls/savedviews.h"
#include "ui/calls/tablesearch.h"
#include "ui/formatting/privacy.h"
#include "ui/frame/actions.h"
#include "ui/frame/appearance.h"
#include "ui/frame/recentfiles.h"
#include "ui/switchboard/boardsettings.h"
#include "ui/wallboard/wallboards.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QToolBar;

namespace cacofonisk::ui {

class CallPanel;
class CallTree;
class CountsBar;
class FilterBar;
class MessageBar;
class SwitchboardPanels;
class WallboardController;

/// What all windows of the program have in common; it outlives them.
struct SharedParts
{
    Appearance appearance;
    RecentFiles recentFiles;
    SavedViews views;
    BoardSettings switchboard;
    Wallboards wallboards;
};

/// A window with the calls of one session: menus, the search, the table, and counts.
class CallWindow : public QMainWindow
{
    Q_OBJECT

public:
    ~CallWindow() override;

    /// Shows it at the top.
    void showMessage(const Error &error);
    /// Says something that is no error.
    void showNote(const QString &text);

    /// Selects the call, even if it is hidden: then the search ends, or ended calls are shown. If
    /// there is no such call, nothing changes, and it is false.
    bool selectCall(std::uint64_t id);

    /// Asks for recordings, and opens those that are chosen.
    void chooseRecordings();

    [[nodiscard]] WallboardController &wallboards() { return *m_wallboards; }

    /// Gives the actions the keys that were chosen for them.
    void readKeys();

signals:
    // What the user wants of the program.
    void openWanted(const QStringList &paths);
    void demoWanted();
    void liveWanted();
    void historyWanted();
    void preferencesWanted(QWidget *over);
    void quitWanted();

protected:
    CallWindow(SharedParts &shared, Actions::Of of, QWidget *parent);

    /// Puts the search's note and messages above these, the first of which gets the room.
    void setPage(const QList<QWidget *> &widgets);

    /// Called by a constructor once all panels are there. Size, place, panels and columns are as
    /// they were in the last window of this kind, and are saved a moment after they change.
    void restoreLayout();

    /// Applies it to the table; a window with more parts applies it to these, too.
    virtual void apply(const session::SessionUpdate &update);
    /// Another session is to be shown, or none.
    virtual void onCleared();
    virtual void onFailed(const Error &error) = 0;
    /// Those that it follows.
    [[nodiscard]] virtual QList<session::ServerStatus> servers() const { return {}; }
    /// What the table says while there is no call at all.
    [[nodiscard]] virtual QString emptyText() const = 0;

    virtual void enableActions();
    void showCounts();
    /// What an exported file is called, without its extension.
    [[nodiscard]] virtual QString exportName() const = 0;
    /// Nullptr if none is selected.
    [[nodiscard]] const calls::Call *currentCall() const;

    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

    SharedParts &m_shared;
    session::Session m_session;
    Actions m_actions;
    CallModel m_calls;
    CallProxyModel m_shownCalls;
    QToolBar *m_toolBar;
    FilterBar *m_filterBar;
    MessageBar *m_messageBar;
    CallTree *m_callTree;
    CallPanel *m_callPanel;
    SwitchboardPanels *m_switchboard;
    WallboardController *m_wallboards;

private:
    void connectActions();
    void connectSession();
    [[nodiscard]] std::optional<calls::Call> shownCall(std::uint64_t id);
    [[nodiscard]] std::vector<std::uint64_t> selectedCalls() const;
    void connectPanel();
    void connectSwitchboard();
    void selectCallOf(const QString &channel);
    void copyBugReport();
    void showPalette();
    void exportShown();
    void onReadingFinished(QStringList problems);
    [[nodiscard]] QString layoutKey(QLatin1StringView of) const;
    void saveLayout();

    Actions::Of m_of;
    TableSearch m_search;
    HiddenParties m_hidden; ///< as the panel shows them while names are hidden
    QTimer m_layoutTimer;   ///< runs while the layout is to be saved
    QLabel *m_counts;
    CountsBar *m_stateCounts;
};

} // namespace cacofonisk::ui
