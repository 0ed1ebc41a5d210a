// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/serveraddress.h"

#include <QProcess>
#include <QTemporaryDir>

namespace cacofonisk::test {

/// A mosquitto of its own on a loopback port, with as many queued messages as it comes with.
class Broker
{
public:
    /// Whether there is a mosquitto to start; otherwise why not.
    [[nodiscard]] static QString missing();

    /// `lines` are added to its configuration; without them anybody may do everything.
    explicit Broker(const QByteArray &lines = "allow_anonymous true\n");
    ~Broker();

    /// Returns whether it listens.
    [[nodiscard]] bool start();
    void stop();     ///< with a word to its clients
    void killHard(); ///< as if the power failed

    [[nodiscard]] ami::ServerAddress address(const QString &user = {}) const;
    /// Of a file that its configuration may name.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray log() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_lines;
    std::uint16_t m_port = 0;
    QProcess m_process;
};

} // namespace cacofonisk::test
