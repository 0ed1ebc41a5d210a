// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/session.h"
#include "ui/calls/callproxymodel.h"
#include "ui/calls/tablesearch.h"
#include "ui/frame/actions.h"
#include "ui/frame/appearance.h"
#include "ui/frame/recentmenu.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace cacofonisk::ui {

class CallTree;
class CountsBar;
class DeskController;
class FilterBar;
class Keyring;
class LiveController;
class MessageBar;
class ReadingProgress;
class ReplayBar;
class ReplayController;
class WelcomePage;

/// The main window: the calls of what is open, or ways to open something.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    /// Keeps secrets in `keyring` instead of the desktop's.
    explicit MainWindow(std::unique_ptr<Keyring> keyring, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the window for the first time, or starts out of the way if wanted.
    void start(bool isMinimised = false);
    void bringForward();

    void open(const QString &path, const session::ReplayOptions &options = {});
    /// Plays the demo session that comes with the program.
    void openDemo(session::ReplayOptions options = {});
    /// Follows the servers in the preferences and these, if there are any.
    void connectToServers(const QList<ami::ServerUri> &more = {});

signals:
    /// Closed for good, not hidden in the tray.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    void buildStatusBar();
    void connectActions();
    void connectSession();

    void chooseRecording();
    void showPalette();
    void exportShown();
    void onCleared();
    void onLiveOpened();
    void onFailed(const Error &error);
    void onUpdated(const session::SessionUpdatePtr &update);
    void onReadingFinished(QStringList problems);
    void enableActions();
    void showCounts();
    [[nodiscard]] bool isDemo() const;

    session::Session m_session;
    Appearance m_appearance;
    Actions m_actions;
    CallModel m_calls;
    CallProxyModel m_shownCalls;
    QToolBar *m_toolBar;
    RecentMenu *m_recentMenu;
    FilterBar *m_filterBar;
    MessageBar *m_messageBar;
    QStackedWidget *m_pages;
    WelcomePage *m_welcomePage;
    CallTree *m_callTree;
    TableSearch m_search;
    ReplayBar *m_replayBar;
    ReplayController *m_replay;
    QLabel *m_counts;
    CountsBar *m_stateCounts;
    ReadingProgress *m_reading;
    LiveController *m_live;
    DeskController *m_desk;
    bool m_isReading = false;
};

} // namespace cacofonisk::ui
