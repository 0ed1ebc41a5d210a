// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/recording/writing/recorder.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace cacofonisk::test {

/// A test that records into a folder, which is empty when each of its functions begins.
class RecorderFixture : public QObject
{
    Q_OBJECT

protected slots:
    void init();

protected:
    [[nodiscard]] QString path(const char *name) const;

    /// Of the files in the folder.
    [[nodiscard]] QStringList names() const;

    /// What the files hold, in the order of their names without the suffix: lines of a script.
    [[nodiscard]] QStringList kept() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ami::Problems m_problems;
};

inline constexpr Moment recordingStart{std::chrono::seconds(1'795'000'000)};

/// Records an event that says `number`, `at` after the start.
Result<void> say(recording::Recorder &recorder, int number, std::chrono::milliseconds at = {});

/// That event, as it is kept.
[[nodiscard]] QString said(int number);

/// Those of 0 up to `count`.
[[nodiscard]] QStringList saidUpTo(qsizetype count);

} // namespace cacofonisk::test
