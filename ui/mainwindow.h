// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/callwindow.h"

class QStackedWidget;

namespace cacofonisk::ui {

class DeskCalls;
class DeskController;
class HistoryKeeping;
class Keyring;
class LiveController;
class RingingSpeaker;
class WelcomePage;

/// The main window: the calls of the servers, or ways to open something. What the program does
/// beside its windows (notifications, missed calls, the tray icon, contacts) belongs to it, so that
/// it exists, though perhaps out of sight, as long as the program runs.
class MainWindow final : public CallWindow
{
    Q_OBJECT

public:
    explicit MainWindow(SharedParts &shared, QWidget *parent = nullptr);
    /// Keeps secrets in `keyring` instead of the desktop's.
    MainWindow(SharedParts &shared, std::unique_ptr<Keyring> keyring, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the window for the first time, or starts out of the way if wanted.
    void start(bool isMinimised = false);
    /// The same without showing it: something else is.
    void startOutOfSight();
    /// Whether it was started and has not been closed; it may be hidden in the tray.
    [[nodiscard]] bool isStarted() const { return m_isStarted; }

    /// Follows the servers in the preferences and these, if there are any.
    void connectToServers(const QList<ami::ServerUri> &more = {});

    /// Opens the preferences as a dialog of the window `over`.
    void showPreferences(QWidget *over);

    /// Closes the window for good, not to the tray; asks first if a recording is being made.
    void quit();

    [[nodiscard]] DeskCalls &desk();
    [[nodiscard]] HistoryKeeping &history() { return *m_history; }

signals:
    /// Closed for good, not hidden in the tray.
    void closed();
    /// Closed for good because the user wants the program to end.
    void quitAgreed();
    void showPlayedCall(int session, quint64 call);
    /// The preferences were closed; keys may have changed.
    void preferencesClosed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void apply(const session::SessionUpdate &update) override;
    void onCleared() override;
    void onFailed(const Error &error) override;
    [[nodiscard]] QList<session::ServerStatus> servers() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString exportName() const override;

    void buildPages();
    void onLiveOpened();
    void keepMessages();
    void offerCallPanel();
    void tellWallboards();
    void askWhetherToEndRecording();

    QStackedWidget *m_pages;
    WelcomePage *m_welcomePage;
    LiveController *m_live;
    DeskController *m_desk;
    RingingSpeaker *m_ringing;
    HistoryKeeping *m_history;
    bool m_isStarted = false;
    bool m_isQuitting = false;      ///< the program is to end
    bool m_mayEndRecording = false; ///< the user has been asked
};

} // namespace cacofonisk::ui
