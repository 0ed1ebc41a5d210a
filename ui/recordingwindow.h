// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/history/keeper.h"
#include "ui/callwindow.h"
#include "ui/desk/playedcalls.h"

namespace cacofonisk::ui {

class DeskCalls;
class MissedPanel;
class ReadingProgress;
class ReplayBar;
class ReplayController;

/// The calls of one recording, and how it is played.
class RecordingWindow final : public CallWindow
{
    Q_OBJECT

public:
    /// The demo session that comes with the program.
    static constexpr QLatin1StringView demoPath{":/demo/demo.ami.gz"};

    /// `desk` outlives this; `number` is unique among the windows, from 1.
    RecordingWindow(SharedParts &shared, DeskCalls &desk, int number, QWidget *parent = nullptr);
    ~RecordingWindow() override;

    void open(const QString &path, const session::ReplayOptions &options = {});
    /// These devices are trunks, whatever they do: if others were, it is read anew, and goes on
    /// where it is.
    void setTrunks(const std::vector<std::string> &trunks);

    [[nodiscard]] QString path() const { return m_session.path(); }
    [[nodiscard]] int number() const { return m_number; }

    /// Shows the call, or the missed calls if it is 0.
    void showCall(std::uint64_t id);

signals:
    /// It cannot be opened; the window is of no use.
    void failed(const cacofonisk::Error &error);
    void closed();
    /// Its calls are to be kept.
    void takingWanted(const cacofonisk::history::TakenRecording &recording);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void apply(const session::SessionUpdate &update) override;
    void onCleared() override;
    void onFailed(const Error &error) override;
    void enableActions() override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString exportName() const override;

    void buildPage();
    void buildStatusBar();
    void connectMissed(DeskCalls &desk);
    void wantTaking();
    [[nodiscard]] bool isDemo() const { return path() == demoPath; }

    int m_number;
    ReplayBar *m_replayBar;
    ReplayController *m_replay;
    ReadingProgress *m_reading;
    MissedPanel *m_missed;
    PlayedCalls m_played;
    session::ReplayOptions m_options; ///< how to open it so that it is as it is now
    Moment m_first{};                 ///< of the recording, as far as it was read
    Moment m_last{};
    bool m_isReading = false;
};

} // namespace cacofonisk::ui
