# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""A phone that does what it is told: one number, one UDP port on loopback."""

import asyncio
import socket

from leg import Leg
from sip import Message, token


class Phone(asyncio.DatagramProtocol):
    """Registers, dials and is called; its calls are Legs."""

    def __init__(self, number, exchange):
        self.number = number
        self.exchange = exchange  # the SIP port of Asterisk
        self.legs = {}  # by Call-ID
        self.calls_in = asyncio.Queue()
        self.transport = None
        self.answers = {}  # branch of a request that waits for its final response
        self.media = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.media.bind(('127.0.0.1', 0))  # Asterisk may send here; nobody listens

    async def plug_in(self):
        loop = asyncio.get_running_loop()
        self.transport, _ = await loop.create_datagram_endpoint(
            lambda: self, local_addr=('127.0.0.1', 0))
        self.port = self.transport.get_extra_info('sockname')[1]
        await self.register()

    def unplug(self):
        if self.transport:
            self.transport.close()
        self.media.close()

    @property
    def contact(self):
        return f'sip:{self.number}@127.0.0.1:{self.port}'

    def uri(self, number):
        return f'sip:{number}@127.0.0.1:{self.exchange}'

    async def register(self):
        own = Leg(self, token(), f'<{self.uri(self.number)}>', f'<{self.uri(self.number)}>')
        target = f'sip:127.0.0.1:{self.exchange}'
        answer = await own.ask('REGISTER', target=target, more=['Expires: 3600'])
        if answer.status != 200:
            raise AssertionError(f'{self.number} cannot register: {answer.status}')

    def dials(self, number, *more):
        """Begins a call, with more headers; the Leg tells what comes of it."""
        leg = Leg(self, token(), f'<{self.uri(self.number)}>', f'<{self.uri(number)}>')
        self.legs[leg.call_id] = leg
        leg.invite(*more)
        return leg

    def picks_up(self, leg):
        """Takes the call that rings as that leg of another phone, as a lamp key does."""
        return self.dials(leg.phone.number, f'Replaces: {leg.dialog};early-only')

    async def is_called(self, seconds=10):
        """The next call that comes in, not yet ringing."""
        try:
            return await asyncio.wait_for(self.calls_in.get(), seconds)
        except asyncio.TimeoutError:
            raise AssertionError(f'nobody called {self.number} in {seconds} s') from None

    async def rings(self):
        """The next call that comes in, ringing."""
        leg = await self.is_called()
        leg.ring()
        return leg

    def send(self, data):
        self.transport.sendto(data, ('127.0.0.1', self.exchange))

    def datagram_received(self, data, address):
        if data.strip():  # some send empty lines to keep a path open
            self.receive(Message(data))

    def receive(self, message):
        leg = self.legs.get(message.get('call-id'))
        if message.status:
            waiting = self.answers.get(message.branch)
            if waiting:
                if message.status >= 200 and not waiting.done():
                    waiting.set_result(message)
            elif leg and message.method == 'INVITE':
                leg.invite_was_answered(message)
        elif leg:
            leg.receive(message)
        elif message.method == 'INVITE':
            leg = Leg.called(self, message)
            self.legs[leg.call_id] = leg
            self.calls_in.put_nowait(leg)
        elif message.method != 'ACK':
            status = (200, 'OK') if message.method in ('OPTIONS', 'NOTIFY') else (481, 'No Call')
            self.send(message.answer(*status, token(), self.contact))
