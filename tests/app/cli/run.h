// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <csignal>

namespace cacofonisk::test {

/// A run of cacofonisk-cli.
class Run
{
public:
    explicit Run(const QStringList &words, const QByteArray &input = {},
                 const QString &secret = QStringLiteral("geheim"))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CACOFONISK_SECRET"), secret);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(CACOFONISK_CLI), words);
        m_process.write(input);
        m_process.closeWriteChannel();
    }

    ~Run()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    /// What it wrote, as far as it came.
    [[nodiscard]] QByteArray output()
    {
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }

    [[nodiscard]] QByteArray words()
    {
        m_words += m_process.readAllStandardError();
        return m_words;
    }

    [[nodiscard]] QList<QByteArray> lines()
    {
        QList<QByteArray> lines = output().split('\n');
        lines.removeLast(); // that has not ended yet
        return lines;
    }

    /// Asks it to end, as a person or a service manager would.
    void interrupt() { m_process.terminate(); }

    /// Asks it to read its files anew.
    void hangUp() { ::kill(static_cast<pid_t>(m_process.processId()), SIGHUP); }

    [[nodiscard]] bool isOver() const { return m_process.state() == QProcess::NotRunning; }

    /// How it ended; -1 where it did not.
    [[nodiscard]] int outcome()
    {
        const bool ended = QTest::qWaitFor([this] { return isOver(); }, 30'000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_words;
};

/// The reports that a file replays to, as JSON Lines.
[[nodiscard]] inline QByteArray reportsOf(const QString &file, const QByteArray &input = {})
{
    Run run({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("jsonl"), file},
            input);
    return run.outcome() == 0 ? run.output() : "failed: " + run.words();
}

} // namespace cacofonisk::test
