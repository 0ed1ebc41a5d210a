// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/client.h"
#include "core/session/inquiries.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace cacofonisk::session {

/// Asks a server about single channels (Status) when events do not say enough: see Inquiries. If a
/// channel is not found twice, all channels are listed (CoreShowChannels), from which the tracker
/// learns that it is gone: see tracking::Synchronizer.
class Inquirer final : public QObject
{
    Q_OBJECT

public:
    /// `client`, `state` and `history` outlive this.
    Inquirer(ami::Client &client, const tracking::State &state, const calls::CallHistory &history,
             const Inquiries::Limits &limits, QObject *parent = nullptr);

    /// All channels have just been listed. `mayAsk`: whether the account may ask for their Status.
    void begin(bool mayAsk);
    void stop();
    void hear(const ami::Message &event)
    {
        if (event.type() == ami::EventType::Newexten) {
            m_inquiries.leaveApplications();
        }
    }

    /// What is unknown if the account may not ask, and how to fix it, one sentence each.
    [[nodiscard]] QStringList blind() const;

signals:
    /// An item of an answer with new information, or the end of the answer. Valid during the
    /// signal: connect directly.
    void messageReceived(const cacofonisk::ami::Message &message);
    /// blind() has changed.
    void changed();

private:
    void look();
    void ask(const Inquiries::Inquiry &inquiry);
    void onAnswered(const Inquiries::Inquiry &inquiry, bool isFound, const ami::Answer &answer);
    void list();
    [[nodiscard]] auto ifCurrent(auto tell);

    ami::Client &m_client;
    const tracking::State &m_state;
    Inquiries m_inquiries;
    QTimer m_looks;
    bool m_mayAsk = true;
    bool m_isListing = false;
    int m_run = 0; ///< answers to an earlier run are ignored
};

} // namespace cacofonisk::session
