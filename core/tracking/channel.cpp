// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/channel.h"

#include <QDebug>

namespace cacofonisk::tracking {

void Channel::recycle()
{
    for (std::string *text :
         {&name, &uniqueid, &linkedid, &accountCode, &callerId.name, &callerId.num,
          &connectedLine.name, &connectedLine.num, &exten, &context, &presentation}) {
        text->clear();
    }
    state = ChannelState::Down;
    connection = 0;
    wasDialled = false;
    isInferred = false;
    localPeer = {};
    dialledBy = {};
    dials.clear();
    bridge = {};
}

QDebug operator<<(QDebug debug, const Channel &channel)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << channel.name.c_str() << " (" << channel.uniqueid.c_str() << " of "
                    << channel.linkedid.c_str() << ", state " << channel.state << ", exten "
                    << channel.exten.c_str() << ", " << channel.callerId.name.c_str() << " <"
                    << channel.callerId.num.c_str() << ">)";
    return debug;
}

} // namespace cacofonisk::tracking
