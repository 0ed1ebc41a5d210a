# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What one gives commands to Asterisk with, many a second: a connection to AMI."""

import asyncio


class Ami:
    """Logged in as who may give commands; told of no events."""

    def __init__(self, port, secret):
        self.port = port
        self.secret = secret
        self.writer = None

    async def open(self):
        self.reader, self.writer = await asyncio.open_connection('127.0.0.1', self.port)
        await self.reader.readline()  # what it calls itself
        await self.ask('Action: Login', 'Username: admin', f'Secret: {self.secret}', 'Events: off')

    def close(self):
        if self.writer:
            self.writer.close()

    async def command(self, text):
        """What Asterisk's command line answers, as lines."""
        answer = await self.ask('Action: Command', f'Command: {text}')
        return [value for key, value in answer if key == 'Output']

    async def ask(self, *lines):
        self.writer.write('\r\n'.join([*lines, '', '']).encode())
        while True:
            data = await asyncio.wait_for(self.reader.readuntil(b'\r\n\r\n'), 20)
            pairs = [line.partition(': ')[::2] for line in data.decode().split('\r\n') if line]
            if pairs[0][0] == 'Response':
                return pairs
