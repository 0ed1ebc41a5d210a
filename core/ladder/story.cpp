// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/story.h"

#include "core/ladder/storyteller.h"

namespace cacofonisk::ladder {

QString storyOf(const calls::Call &call, Moment now)
{
    return StoryTeller(call, now).tell();
}

} // namespace cacofonisk::ladder
