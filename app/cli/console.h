// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"

#include <QFile>
#include <QString>

#include <chrono>

namespace cacofonisk::cli {

/// The codes that the program ends with.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// A word about the data, on standard error.
void say(const QString &text);

/// Says what was wrong with the input, each thing once.
void say(const QString &source, const ami::Problems &problems);

/// Standard output; says so where it cannot be written, and returns false.
[[nodiscard]] bool flush(QFile &output);

/// How far a long run has come, where a person sits before standard error.
class Progress
{
public:
    explicit Progress(QString source);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// Whether it is time to show more. Cheap to call often.
    [[nodiscard]] bool isDue() const { return m_isTerminal && Clock::now() >= m_next; }

    /// `fraction` of the whole is done.
    void show(double fraction);

private:
    using Clock = std::chrono::steady_clock;

    QString m_source;
    bool m_isTerminal;
    bool m_isShown = false;
    Clock::time_point m_next;
};

} // namespace cacofonisk::cli
