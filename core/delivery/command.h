// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/callqueues.h"
#include "core/delivery/eventrule.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

class QProcess;

namespace cacofonisk::delivery {

/// A program that is started for each event.
struct CommandSettings
{
    QString name;    ///< of the way out; one at a time
    QString program; ///< a path, or a name that is looked for in PATH
    QStringList
        arguments; ///< as they are: nothing of a call comes into them, and no shell reads them
    EventRule rule;
    std::chrono::milliseconds limit{30'000}; ///< then it is killed
    int atOnce = 4;                          ///< of them
};

/// What a program is given beside its standard input: `CACOFONISK_ID`, `…_TYPE`, `…_SERVER`,
/// `…_TIME`, `…_EPOCH`, `…_SEQ`, and of a call `…_CALL`, its linkedid. Without null characters.
[[nodiscard]] QProcessEnvironment environmentOf(const Event &event);

/// Starts a program for each event, with the event as JSON on its standard input: what bodyOf()
/// writes, and a line feed. Events of one call are given one after the other.
///
/// An event has gone out when the program has ended, whatever its exit code is: what it did cannot
/// be undone, so it is not done again. The exit code, if not 0, and what it wrote to standard error
/// stand in the log. A program that cannot be started is tried again after a while.
class Command final : public WayOut
{
    Q_OBJECT

public:
    explicit Command(CommandSettings settings, QObject *parent = nullptr);
    ~Command() override;

    [[nodiscard]] bool wants(const Event &event) const override
    {
        return m_settings.rule.accepts(event);
    }

public slots:
    void start(const cacofonisk::delivery::WayState &state) override;
    void take(const cacofonisk::delivery::Entries &entries) override;
    void stop() override;
    void retry() override;

signals:
    /// A program ended: `exitCode` is -1 if it was killed, or has crashed. `said` is what it wrote
    /// to standard error, in part if it is much.
    void ended(const QString &event, int exitCode, const QString &said);

private:
    void runNext();
    void run(const Entry &entry);
    void onEnded(QProcess *process, const Entry &entry, int exitCode);
    void onNotStarted(QProcess *process, const Entry &entry);

    CommandSettings m_settings;
    CallQueues m_queues;
    WayState m_state;
    int m_running = 0;
    bool m_isStopped = false;
};

} // namespace cacofonisk::delivery
