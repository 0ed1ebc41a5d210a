// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/facts.h"

#include <QObject>
#include <QStringList>

namespace cacofonisk::test {

/// Writes down the facts that are raised, a line each, channels by name: `dialBegan SIP/a > SIP/b`.
/// What a line says of the state is how it is during the signal.
class FactLog final : public QObject
{
    Q_OBJECT

public:
    /// `facts` outlives this.
    explicit FactLog(const tracking::Facts &facts, QObject *parent = nullptr);

    /// Those since the last call.
    [[nodiscard]] QStringList take() { return std::exchange(m_lines, {}); }

private:
    void note(const char *fact, const QStringList &words = {});
    void noteChannels(const tracking::Facts &facts);
    void noteDials(const tracking::Facts &facts);
    void noteTransfers(const tracking::Facts &facts);
    void noteMedia(const tracking::Facts &facts);
    void noteServices(const tracking::Facts &facts);

    void onChannelListed(const tracking::Listing &listing);
    void onHangupRequested(const tracking::Channel &channel, const tracking::Hangup &hangup,
                           tracking::HangupRequester requester);
    void onAttendedTransferred(const tracking::AttendedTransfer &transfer);
    void onOriginated(const tracking::Origination &origination);
    void onUserEventRaised(const tracking::UserEvent &event);

    QStringList m_lines;
};

} // namespace cacofonisk::test
