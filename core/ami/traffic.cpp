// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/traffic.h"

namespace cacofonisk::ami {

void Traffic::noteRead(std::size_t size, Moment now)
{
    if (size > 0) {
        bytes += size;
        lastReceived = now;
    }
}

void Traffic::notePong(const Message &pong, Moment sent, Moment now)
{
    lastPong = now;
    if (const auto server = momentOf(pong[Field::Timestamp])) {
        clockOffset = *server - (sent + (now - sent) / 2);
    }
}

} // namespace cacofonisk::ami
