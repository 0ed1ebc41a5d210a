// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/ladder.h"

#include "core/ladder/arrowmaker.h"
#include "core/ladder/slow.h"

namespace cacofonisk::ladder {

Ladder ladderOf(const calls::Call &call, Lines lines)
{
    ArrowMaker maker(call, lines);
    addBegin(maker);
    addTargets(maker);
    addTransfers(maker);
    addServices(maker);
    addChannels(maker);
    Ladder ladder = maker.take(spansOf(maker));
    markSlow(ladder);
    return ladder;
}

} // namespace cacofonisk::ladder
