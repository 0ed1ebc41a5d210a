// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/connectiontest.h"

#include "ui/servers/connectionwords.h"

namespace cacofonisk::ui {

using Phase = session::ServerStatus::Phase;

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
    using session::Session;
    connect(&m_session, &Session::serverChanged, this, &ConnectionTest::onStatus);
    connect(
        &m_session, &Session::certificateRefused, this,
        [this](int, const ami::CertificateProblem &problem) { emit certificateRefused(problem); });
}

void ConnectionTest::start(const session::ServerSettings &server)
{
    m_address = server.connection.address;
    m_session.connectTo({server});
}

void ConnectionTest::stop()
{
    m_session.close();
}

void ConnectionTest::onStatus(const session::ServerStatus &status)
{
    switch (status.phase) {
    case Phase::Idle:
        return;
    case Phase::Connecting:
    case Phase::LoggingIn:
    case Phase::ReadingState:
        emit progressed(phaseText(status, {}));
        return;
    case Phase::Live: {
        const QString words =
            m_address.isBroker()
                ? tr("It works: the broker tells of %1.").arg(m_address.site)
                : tr("It works: logged in as %1, AMI %2.").arg(m_address.user, status.version);
        stop();
        emit succeeded(words, status.blind);
        return;
    }
    case Phase::Waiting:
    case Phase::Failed:
        if (status.error == Error()) {
            return; // which one follows
        }
        stop();
        emit failed(status.error.message());
        return;
    }
}

} // namespace cacofonisk::ui
