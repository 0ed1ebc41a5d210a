# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""Programs that this one starts, none of which outlives it."""

import asyncio
import ctypes
import os
import signal

LIBC = ctypes.CDLL(None)
PR_SET_PDEATHSIG = 1


def die_with_parent():
    """Runs in the child: should this program be killed, the kernel ends the child, too."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def confined(root, uid, gid):
    """What turns a child into one of that user within the root."""
    def confine():
        os.chroot(root)
        os.chdir('/')
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
        die_with_parent()  # last: a change of user undoes it
    return confine


async def end(process, seconds=10):
    """Asks a program to end, and insists after a while; whether it ended when asked."""
    if process.returncode is None:
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), seconds)
        return True
    except asyncio.TimeoutError:
        process.kill()
        await process.wait()
        return False
