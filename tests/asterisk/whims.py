# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""People who do what they like: a long story that nobody has written, the same each time."""

import asyncio
import random

from leg import LegError

MOST_LEGS = 6  # at a time
AGREE_SECONDS = 75  # what no event tells is read again once a minute


class Whims:
    """Does one thing after the other at random; all who look must see what Asterisk lists."""

    def __init__(self, desk, seconds):
        self.desk = desk
        self.seconds = seconds
        self.random = random.Random(7)
        self.legs = []  # of calls that somebody has made or taken
        self.ringing = []
        self.things = [self.call, self.call, self.answer, self.answer, self.hang_up, self.hang_up,
                       self.hold, self.transfer, self.park, self.pause_member, self.set_penalty,
                       self.log_in, self.log_out, self.change_state, self.mute]

    async def follow(self):
        clock = asyncio.get_running_loop().time
        end = clock() + self.seconds
        for step in range(100_000):
            if clock() > end:
                break
            thing = self.random.choice(self.things)
            self.hear()
            done = await thing()
            await self.desk.agree(f'whim {step}: {thing.__name__}: {done}', seconds=AGREE_SECONDS)
        for leg in self.legs + self.ringing:
            leg.end()
        await self.desk.at.clear()
        await self.desk.at.asterisk.until_idle()
        await self.desk.agree('all have hung up', 'no waiting', 'no conference',
                              seconds=AGREE_SECONDS)

    @property
    def phones(self):
        return list(self.desk.at.phones.values())

    def hear(self):
        """Lets phones ring that are called, and forgets what is over."""
        for phone in self.phones:
            while not phone.calls_in.empty():
                leg = phone.calls_in.get_nowait()
                leg.ring()
                self.ringing.append(leg)
        self.legs = [leg for leg in self.legs if not leg.is_over.is_set()]
        self.ringing = [leg for leg in self.ringing if not leg.is_over.is_set()]

    def some_leg(self):
        up = [leg for leg in self.legs if leg.is_up.is_set() and not leg.is_over.is_set()]
        return self.random.choice(up) if up else None

    async def call(self):
        """A phone, a queue, a conference or a parked call."""
        if len(self.legs) >= MOST_LEGS:
            return await self.hang_up()
        phone = self.random.choice(self.phones)
        number = self.random.choice(['1002', '1005', '3001', '3001', '3002', '3003', '4000', '4001',
                                     '4002', '4003', '701'])
        self.legs.append(phone.dials(number))
        return f'{phone.number} calls {number}'

    async def answer(self):
        if not self.ringing:
            return 'nobody'
        leg = self.ringing.pop(self.random.randrange(len(self.ringing)))
        leg.answer()
        self.legs.append(leg)
        return leg.phone.number

    async def hang_up(self):
        if self.legs:
            leg = self.legs.pop(self.random.randrange(len(self.legs)))
            leg.end()
            return leg.phone.number
        return 'nobody'

    async def hold(self):
        leg = self.some_leg()
        if not leg:
            return 'nobody'
        try:
            await leg.hold()
            await self.desk.agree('somebody holds', seconds=AGREE_SECONDS)
            await leg.come_back()
        except LegError:
            return f'{leg.phone.number} may not'  # it has just ended
        return leg.phone.number

    async def transfer(self):
        return await self.send(self.random.choice(['1003', '1006', '3001', '4002']))

    async def park(self):
        return await self.send(self.random.choice(['700', '720']))

    async def send(self, number):
        leg = self.some_leg()
        if not leg:
            return 'nobody'
        try:
            await leg.transfer(number)
        except LegError:
            return f'{leg.phone.number} may not'  # who talks with nobody has nobody to send on
        return f'{leg.phone.number} to {number}'

    async def command(self, text):
        await self.desk.command(text)
        return text

    def some_member(self):
        return f'Local/11{self.random.randrange(1, 30):02}@members/n'

    async def pause_member(self):
        word = self.random.choice(['pause', 'unpause'])
        member = self.some_member()
        return await self.command(f'queue {word} member {member} queue sales reason tea')

    async def set_penalty(self):
        penalty = self.random.randrange(9)
        return await self.command(f'queue set penalty {penalty} on {self.some_member()} in sales')

    async def log_in(self):
        number = self.random.randrange(1, 30)
        return await self.command(f'queue add member Local/11{number:02}@members/n to sales '
                                  f'penalty {number % 5 + 1} as "New {number}" '
                                  f'state_interface Custom:m{number}')

    async def log_out(self):
        return await self.command(f'queue remove member {self.some_member()} from sales')

    async def change_state(self):
        state = self.random.choice(['INUSE', 'BUSY', 'RINGING', 'UNAVAILABLE', 'NOT_INUSE'])
        return await self.command(f'devstate change Custom:m{self.random.randrange(30)} {state}')

    async def mute(self):
        word = self.random.choice(['mute', 'unmute', 'lock', 'unlock', 'kick'])
        if word in ('lock', 'unlock'):
            return await self.command(f'confbridge {word} 4000')
        channels = [channel for channel in await self.desk.at.asterisk.channels()
                    if '/100' in channel]
        if not channels:
            return 'nobody'
        return await self.command(f'confbridge {word} 4000 {self.random.choice(channels)}')
