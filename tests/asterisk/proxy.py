# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What stands between a watcher and AMI, and can be cut."""

import asyncio


class Proxy:
    """Forwards a port of loopback to another one; refuses every connection while it is cut."""

    def __init__(self, port, target):
        self.port = port
        self.target = target
        self.server = None
        self.pumps = set()
        self.writers = set()
        self.heard = 0  # when the target last said something, by the loop's clock
        self.greeted = 0  # when it last did so to who had just come
        self.was_asked = False  # whether the target was, by who is connected now

    async def open(self):
        self.server = await asyncio.start_server(self.connected, '127.0.0.1', self.port)

    def cut(self):
        """Breaks what is connected, and lets nobody in until open()."""
        self.server.close()
        for writer in self.writers:
            writer.transport.abort()

    async def close(self):
        if self.server:
            self.cut()
        await asyncio.gather(*self.pumps, return_exceptions=True)

    async def until_settled(self, observer, seconds=60):
        """Waits until who observes has logged in, asked what there is to know, and been told."""
        clock = asyncio.get_running_loop().time
        end = clock() + seconds
        while (len(self.writers) < 2 * observer.connections or not self.was_asked
               or clock() - self.heard < 1):
            if observer.has_ended:
                raise AssertionError('nobody watches any more')
            if clock() > end:
                raise AssertionError(f'nobody has asked Asterisk anything in {seconds} s')
            await asyncio.sleep(0.05)

    async def connected(self, reader, writer):
        try:
            far_reader, far_writer = await asyncio.open_connection('127.0.0.1', self.target)
        except OSError:  # Asterisk is not up
            writer.transport.abort()
            return
        self.pumps.add(asyncio.current_task())
        self.greeted = asyncio.get_running_loop().time()
        self.writers |= {writer, far_writer}
        try:
            await asyncio.gather(self.forward(reader, far_writer, is_question=True),
                                 self.forward(far_reader, writer, is_question=False))
        finally:
            self.writers -= {writer, far_writer}
            self.was_asked = self.was_asked and bool(self.writers)
            self.pumps.discard(asyncio.current_task())

    async def forward(self, reader, writer, is_question):
        try:
            while data := await reader.read(65536):
                self.heard = asyncio.get_running_loop().time()
                self.was_asked = self.was_asked or is_question
                writer.write(data)
                await writer.drain()
        except (ConnectionError, OSError):
            pass
        finally:
            writer.close()  # both directions end together
