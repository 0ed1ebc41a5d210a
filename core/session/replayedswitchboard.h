// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/recordingplayer.h"
#include "core/session/sessionupdate.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// The switchboard of a recording, at any point of it. It reads the recording by itself, in the
/// background and in the thread where it is: what it keeps to reach any point is large, and few who
/// open a recording look at a switchboard.
class ReplayedSwitchboard final : public QObject
{
    Q_OBJECT

public:
    /// Null if the recording cannot be opened, which who shows its calls has said.
    [[nodiscard]] static std::unique_ptr<ReplayedSwitchboard>
    open(const QString &path, const std::string &server, const std::vector<std::string> &trunks);

    ~ReplayedSwitchboard() override;

    /// Goes to just before the message with this number; what has changed on the way, or everything
    /// if it got there otherwise. Nothing if nothing has changed, or while it has not been read so
    /// far; `orBefore`: then it goes as far as has been read.
    [[nodiscard]] std::optional<SwitchboardUpdate> takeChanges(std::uint64_t number, bool orBefore);

signals:
    /// More has been read.
    void readOn();

private:
    ReplayedSwitchboard(std::unique_ptr<recording::AheadReader> ahead,
                        std::unique_ptr<recording::Reader> reader, const std::string &server,
                        const std::vector<std::string> &trunks,
                        std::unique_ptr<ami::Problems> problems);

    void read();

    std::unique_ptr<ami::Problems> m_problems; ///< not reported: others find them, too
    RecordingIndexer m_indexer;
    RecordingPlayer m_player;
    QTimer m_readTimer;
    std::uint64_t m_told = 0; ///< messages that had been read when that was last told
    bool m_isTold = false;    ///< changes go on from what was told
};

} // namespace cacofonisk::session
