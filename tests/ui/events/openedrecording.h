// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/session.h"
#include "tests/support/recordings.h"

#include <QTest>

#include <map>

namespace cacofonisk::test {

/// A session with a recording that was read to its end, and its calls.
class OpenedRecording
{
public:
    explicit OpenedRecording(const QString &path)
    {
        QObject::connect(&m_session, &session::Session::updated, &m_session,
                         [this](const session::SessionUpdatePtr &update) {
                             for (const calls::Call &call : update->known) {
                                 m_calls[call.id] = call;
                             }
                             m_isRead = !update->isReading;
                         });
        m_session.open(path);
        (void)QTest::qWaitFor([this] { return isRead(); });
    }

    [[nodiscard]] bool isRead() const { return m_isRead && !m_calls.empty(); }
    [[nodiscard]] session::Session &session() { return m_session; }

    /// The first that was made.
    [[nodiscard]] const calls::Call &call() const { return m_calls.begin()->second; }
    [[nodiscard]] const std::map<std::uint64_t, calls::Call> &calls() const { return m_calls; }

private:
    session::Session m_session;
    std::map<std::uint64_t, calls::Call> m_calls; ///< by id
    bool m_isRead = false;
};

} // namespace cacofonisk::test
