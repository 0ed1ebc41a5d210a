// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/pipeline.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <span>
#include <vector>

namespace cacofonisk::test {

/// Calls as lines of JSON, sorted: what is to be the same.
[[nodiscard]] QStringList linesOf(const std::vector<calls::Call> &calls, Moment now);

/// The same without anything of their times: what happened, and not when; nor, where `andFirst`,
/// who hung up first, which is a matter of milliseconds.
[[nodiscard]] QStringList withoutTimes(const QStringList &lines, bool andFirst = false);

/// What is told of the first call that differs, in words; empty where none does.
[[nodiscard]] QString difference(const QStringList &told, const QStringList &expected);

/// Makes calls of messages.
class Follower
{
public:
    Follower();

    void take(const ami::Message &message)
    {
        m_pipeline.handle(message);
        m_latest = std::max(m_latest, book().history().now);
    }

    Follower &follow(std::span<const ami::Message> messages)
    {
        for (const ami::Message &message : messages) {
            take(message);
        }
        return *this;
    }

    /// Nothing more comes: the calls that have ended, and those that have not. To be asked once.
    [[nodiscard]] QStringList finished();

    /// The same as CallWriter writes them, in its order.
    [[nodiscard]] QJsonArray calls();

    /// Calls in progress after a while, when nothing is waited for any more.
    [[nodiscard]] std::vector<calls::Call> inProgress();

    [[nodiscard]] calls::CallBook &book() { return m_pipeline.callBook(); }

    /// Of all that came, in whichever order.
    [[nodiscard]] Moment latest() const { return m_latest; }

private:
    [[nodiscard]] std::vector<calls::Call> all();

    ami::Problems m_problems;
    session::Pipeline m_pipeline{"test", m_problems};
    std::vector<calls::Call> m_ended;
    Moment m_latest{};
};

} // namespace cacofonisk::test
