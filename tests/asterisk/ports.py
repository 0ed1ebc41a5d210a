# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""A block of free ports that two runs at once never share."""

import random
import socket

SIZE = 64
FIRST, LAST = 20000, 32000  # below what Linux hands out by itself


class Ports:
    """Ports of this run alone: the first is kept bound, which holds the whole block."""

    def __init__(self):
        bases = list(range(FIRST, LAST, SIZE))
        random.shuffle(bases)
        for base in bases:
            self.held = hold(base)
            if self.held and all(is_free(port) for port in range(base + 1, base + SIZE)):
                break
            self.release()
        else:
            raise OSError('no block of free ports')
        self.ami, self.tls, self.sip, self.proxy, self.http = range(base + 1, base + 6)
        self.rtp = base + 16, base + SIZE - 1

    def release(self):
        if self.held:
            self.held.close()


def hold(port):
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        bound.bind(('127.0.0.1', port))
        return bound
    except OSError:
        bound.close()
        return None


def is_free(port):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        with socket.socket(socket.AF_INET, kind) as probe:
            try:
                probe.bind(('127.0.0.1', port))
            except OSError:
                return False
    return True
