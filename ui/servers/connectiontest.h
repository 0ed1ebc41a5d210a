// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/session.h"

namespace cacofonisk::ui {

/// Tests whether a server can be watched: connects, logs in, reads its state and disconnects.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(QObject *parent = nullptr);

    /// Replaces a test in progress.
    void start(const session::ServerSettings &server);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_session.isOpen(); }

signals:
    /// The step that was reached.
    void progressed(const QString &words);
    /// What works, and what the account may not see.
    void succeeded(const QString &words, const QStringList &blind);
    void failed(const QString &words);
    /// failed() follows.
    void certificateRefused(const cacofonisk::ami::CertificateProblem &problem);

private:
    void onStatus(const session::ServerStatus &status);

    session::Session m_session;
    ami::ServerAddress m_address;
};

} // namespace cacofonisk::ui
