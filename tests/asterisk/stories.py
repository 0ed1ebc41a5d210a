# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""Where the stories are listed; each returns what must be told of it."""

STORIES = {}  # name: the function, in the order in which they are told


def story(name, late=False, live=False):
    """late: the story itself says when the watchers come; live: a recording cannot tell it."""
    def listed(tell):
        tell.late, tell.live = late, live
        STORIES[name] = tell
        return tell
    return listed
