# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""Who tells what happens at an Asterisk: watching it, or recording it and replaying that."""

import asyncio
import json
import subprocess

from expect import lines_of, of_the_nine
from watch import Watch


class Watching:
    """Two `cacofonisk-cli watch`: one tells reports, one calls. `words` say whom to watch."""

    connections = 2

    def __init__(self, cli, words, secret):
        self.both = [Watch(cli, kind, words, secret) for kind in ('jsonl', 'calls')]

    async def start(self):
        for each in self.both:
            await each.start()

    @property
    def has_ended(self):
        return any(each.has_ended for each in self.both)

    async def finish(self, *stories):
        """Waits for what the stories expect, and a little for what they do not; what went wrong."""
        reports = sum(len(lines_of(block)) for story in stories for block in story.reports)
        calls = sum(len(story.calls) for story in stories)
        for _ in range(200):
            if (len(of_the_nine(self.reports)) >= reports and len(self.calls) >= calls
                    or self.has_ended):
                break
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)
        return await self.stop()

    async def stop(self):
        return [wrong for each in self.both if (wrong := await each.stop())]

    @property
    def reports(self):
        return self.both[0].objects

    @property
    def calls(self):
        return self.both[1].objects


class Replaying:
    """Records what Asterisk says, and lets `cacofonisk-cli replay` tell of it afterwards."""

    connections = 1
    has_ended = False

    def __init__(self, cli, port, secret):
        self.cli = cli
        self.port = port
        self.secret = secret
        self.recording = b''
        self.reports, self.calls = [], []
        self.task = None

    async def start(self):
        reader, self.writer = await asyncio.open_connection('127.0.0.1', self.port)
        self.writer.write(f'Action: Login\r\nUsername: watch\r\nSecret: {self.secret}\r\n\r\n'
                          'Action: CoreShowChannels\r\n\r\n'
                          'Action: BridgeList\r\n\r\n'.encode())
        self.task = asyncio.create_task(self.record(reader))

    async def record(self, reader):
        while data := await reader.read(65536):
            self.recording += data

    async def finish(self, story):
        await asyncio.sleep(1)
        await self.stop()
        self.reports, self.calls = await self.replay('jsonl'), await self.replay('calls')
        return []

    async def stop(self):
        if self.task:
            self.writer.close()
            await self.task
        return []

    async def replay(self, kind):
        process = await asyncio.create_subprocess_exec(
            self.cli, 'replay', '--report', kind, '-',
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        output, _ = await asyncio.wait_for(process.communicate(self.recording), 30)
        return [json.loads(line) for line in output.splitlines()]
