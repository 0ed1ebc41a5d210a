// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/namedtrunks.h"

#include "app/cli/console.h"
#include "core/calls/devices.h"
#include "core/tracking/tracker.h"

namespace cacofonisk::cli {

void NamedTrunks::follow(tracking::Tracker &tracker)
{
    if (!m_unseen.empty()) {
        QObject::connect(&tracker, &tracking::Tracker::channelCreated, &tracker,
                         [this](const tracking::Channel &channel) { note(channel.name); });
    }
}

void NamedTrunks::note(std::string_view channel)
{
    const std::string_view device = calls::lineOf(channel);
    std::erase_if(m_unseen, [device](const std::string &name) {
        return name == device || name == calls::peerOf(device);
    });
}

bool NamedTrunks::areSeen() const
{
    for (const std::string &name : m_unseen) {
        say(QStringLiteral("--trunk %1: no channel is of a device of this name; write it as it is "
                           "in channels, such as provider1 or PJSIP/provider1")
                .arg(QString::fromStdString(name)));
    }
    return m_unseen.empty();
}

} // namespace cacofonisk::cli
