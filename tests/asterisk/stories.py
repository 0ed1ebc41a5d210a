# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""Where the stories are listed; each returns what must be told of it."""

STORIES = {}  # name: the function, in the order in which they are told


def story(name, late=False, live=False, tls=False):
    """late: the story itself says when the watchers come; live: a recording cannot tell it;
    tls: the watchers come by TLS, and know the certificate by its fingerprint."""
    def listed(tell):
        tell.late, tell.live, tell.tls = late, live or tls, tls
        STORIES[name] = tell
        return tell
    return listed
