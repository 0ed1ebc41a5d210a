// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/channel.h"

#include <QDebug>

namespace cacofonisk::tracking {

ChannelName &ChannelName::operator=(std::string_view text)
{
    m_text = text;
    if (text.starts_with("Local/")) {
        m_kind = text.ends_with(";1")   ? Kind::FirstHalf
                 : text.ends_with(";2") ? Kind::SecondHalf
                                        : Kind::Local;
    } else {
        m_kind = text.starts_with("PJSIP/") ? Kind::Pjsip : Kind::Other;
    }
    return *this;
}

void Channel::renew()
{
    *this = Channel();
}

QDebug operator<<(QDebug debug, const Channel &channel)
{
    const QDebugStateSaver saver(debug);
    const auto shown = [](std::string_view text) {
        return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    };
    debug.nospace().noquote() << shown(channel.name) << " (" << shown(channel.uniqueid) << " of "
                              << shown(channel.linkedid) << ", state " << channel.state
                              << ", exten " << shown(channel.exten) << ", "
                              << shown(channel.callerId.name) << " <" << shown(channel.callerId.num)
                              << ">)";
    return debug;
}

} // namespace cacofonisk::tracking
