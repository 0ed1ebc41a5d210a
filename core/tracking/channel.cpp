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

/// Not more than that: 10,000 calls have 40,000 channels, which are to fit into 64 MB.
void Channel::makeRoom()
{
    name.reserve(79); // Local channels have extens and contexts in theirs
    uniqueid.reserve(39);
    linkedid.reserve(39);
    context.reserve(39);
    presentation.reserve(55);
    callerId.name.reserve(23);
    connectedLine.name.reserve(23);
    dials.reserve(4);
}

void Channel::recycle()
{
    state = ChannelState::Down;
    localPeer = {};
    dialledBy = {};
    bridge = {};
    connection = 0;
    dials.clear();
    wasDialled = false;
    isInferred = false;
}

void Channel::renew()
{
    name = std::string_view();
    for (std::string *text :
         {&uniqueid, &linkedid, &accountCode, &callerId.name, &callerId.num, &connectedLine.name,
          &connectedLine.num, &exten, &context, &presentation}) {
        text->clear();
    }
}

QDebug operator<<(QDebug debug, const Channel &channel)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << channel.name.text().c_str() << " (" << channel.uniqueid.c_str() << " of "
                    << channel.linkedid.c_str() << ", state " << channel.state << ", exten "
                    << channel.exten.c_str() << ", " << channel.callerId.name.c_str() << " <"
                    << channel.callerId.num.c_str() << ">)";
    return debug;
}

} // namespace cacofonisk::tracking
