// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/mainwindow.h"
#include "ui/recordingwindow.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace cacofonisk::ui {

class HistoryWindow;
struct StartRequest;

/// The windows of the program: the main one, and one for each recording that is open. They know
/// nothing of each other.
class Windows final : public QObject
{
    Q_OBJECT

public:
    explicit Windows(QObject *parent = nullptr);
    /// Keeps secrets in `keyring` instead of the desktop's.
    explicit Windows(std::unique_ptr<Keyring> keyring, QObject *parent = nullptr);
    ~Windows() override;

    [[nodiscard]] MainWindow &main() { return m_main; }
    /// In the order in which they were opened.
    [[nodiscard]] const std::vector<RecordingWindow *> &recordings() const { return m_recordings; }
    /// The window that a start of the program is about: that of its last recording, or the main
    /// one.
    [[nodiscard]] CallWindow &newest();

    /// Opens what the program is started with: recordings, and servers. The main window is shown if
    /// there is no recording, or if there are servers on the command line. Wallboards, of which
    /// there must be such, are of what is opened; for that of servers no other window is shown.
    void start(const StartRequest &request, const QList<ami::ServerUri> &servers, bool isMinimised);
    /// The program was started again, or the desktop asks it for something.
    void startAgain(const StartRequest &request);

    /// Each in a window of its own; one that is open already comes to the front.
    void open(const QStringList &paths, const session::ReplayOptions &options = {});

    /// Ends the program; asks first where something would be lost.
    void quit();

signals:
    /// There is no window left, nor an icon in the tray: the program is to end.
    void allClosed();

private:
    void openEach(const StartRequest &request);
    void openWallboards(const QStringList &names);
    RecordingWindow &add();
    void connectWindow(CallWindow &window);
    void openRecording(const QString &path, const session::ReplayOptions &options);
    void onFailed(RecordingWindow &window, const Error &error);
    void onClosed(RecordingWindow &window);
    void onQuitAgreed();
    void showLive();
    void askForRecordings();
    void showHistory();
    void take(RecordingWindow &window, const history::TakenRecording &recording);
    void showPlayedCall(int session, std::uint64_t call);

    SharedParts m_shared;
    MainWindow m_main;
    std::vector<RecordingWindow *> m_recordings;
    int m_lastNumber = 0;
    std::unique_ptr<HistoryWindow> m_history; ///< null until it is wanted
    QPointer<CallWindow> m_takenFrom;         ///< where a recording was taken into history
    QPointer<CallWindow> m_askedFrom;         ///< where a recording was last asked for
    QStringList m_refused; ///< why those cannot be opened that were last asked for
};

} // namespace cacofonisk::ui
