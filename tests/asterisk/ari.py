# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""Asterisk's REST interface: actions over HTTP, events over a WebSocket (RFC 6455)."""

import asyncio
import base64
import json
import os
import struct
from urllib.parse import urlencode


class Ari:
    """One application, as the user of the same name."""

    def __init__(self, name, port, secret):
        self.name = name
        self.port = port
        self.credentials = base64.b64encode(f'{name}:{secret}'.encode()).decode()
        self.writer = None

    async def open(self):
        """Registers the application; events() follow."""
        self.reader, self.writer = await self.ask(
            'GET', f'/ari/events?{urlencode({"app": self.name})}', 'Upgrade: websocket',
            'Connection: Upgrade', 'Sec-WebSocket-Version: 13',
            f'Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}')
        head = await asyncio.wait_for(self.reader.readuntil(b'\r\n\r\n'), 10)
        if b' 101 ' not in head.split(b'\r\n')[0]:
            raise AssertionError(f'ARI refuses {self.name}: {head.decode()}')

    def close(self):
        if self.writer:
            self.writer.close()

    async def events(self):
        """As they come, until the connection ends; each is in a frame of its own."""
        try:
            while True:
                kind, size = await self.reader.readexactly(2)
                if size == 126:
                    size, = struct.unpack('!H', await self.reader.readexactly(2))
                elif size == 127:
                    size, = struct.unpack('!Q', await self.reader.readexactly(8))
                data = await self.reader.readexactly(size)
                if kind & 15 == 1:  # text
                    yield json.loads(data)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass

    async def act(self, method, path, **query):
        """One action; its answer, where that is an object."""
        reader, writer = await self.ask(method, f'/ari/{path}?{urlencode(query)}',
                                        'Connection: close')
        head, _, body = (await asyncio.wait_for(reader.read(), 10)).partition(b'\r\n\r\n')
        writer.close()
        status = int(head.split(b' ', 2)[1])
        if status >= 300 and status != 404:
            raise AssertionError(f'{method} {path}: {status} {body.decode()}')
        return json.loads(body) if body.startswith(b'{') else {}

    async def ask(self, method, path, *headers):
        reader, writer = await asyncio.open_connection('127.0.0.1', self.port)
        writer.write('\r\n'.join([f'{method} {path} HTTP/1.1', 'Host: localhost',
                                  f'Authorization: Basic {self.credentials}', 'Content-Length: 0',
                                  *headers, '', '']).encode())
        return reader, writer
