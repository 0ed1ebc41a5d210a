# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What a story is told with: an Asterisk, the people at its phones, and who watches them."""

import asyncio
import contextlib

from phone import Phone
from proxy import Proxy

PEOPLE = {'alice': '1001', 'bob': '1002', 'carol': '1003',
          'dave': '1004', 'eve': '1005', 'frank': '1006'}


class Exchange:
    def __init__(self, asterisk):
        self.asterisk = asterisk
        self.proxy = Proxy(asterisk.ports.proxy, asterisk.ports.ami)
        self.observer = None
        self.phones = {name: Phone(number, asterisk.ports.sip) for name, number in PEOPLE.items()}
        self.alice, self.bob, self.carol, self.dave, self.eve, self.frank = self.phones.values()

    async def open(self):
        await self.proxy.open()
        for phone in self.phones.values():
            await phone.plug_in()

    async def close(self):
        for phone in self.phones.values():
            phone.unplug()
        await self.proxy.close()

    @property
    def uri(self):
        """Where the watchers find it."""
        return f'tcp://watch@{self.place}'

    @property
    def place(self):
        return f'127.0.0.1:{self.proxy.port}'

    async def watch(self):
        """Begins to watch; done when the watchers know what there is."""
        await self.observer.start()
        await self.proxy.until_settled(self.observer)

    async def talk(self, caller, called, number=None):
        """One phone calls another, which rings and answers; both their legs."""
        leg = caller.dials(number or called.number)
        ringing = await called.rings()
        await leg.until(leg.hears_ringing)
        ringing.answer()
        await leg.until(leg.is_up)
        await pause(0.3)
        return leg, ringing

    @contextlib.asynccontextmanager
    async def cut_off(self, seconds):
        """Keeps the watchers from Asterisk for at least so long; done when they are back."""
        self.proxy.cut()
        over = asyncio.create_task(pause(seconds))
        yield
        await over
        await self.proxy.open()
        await self.proxy.until_settled(self.observer)

    async def restart(self):
        """Restarts Asterisk at once; done when the watchers are back."""
        await self.asterisk.restart()
        for phone in self.phones.values():
            await phone.register()
        await self.proxy.until_settled(self.observer)

    async def hang_up(self, leg, *others):
        """Ends a call; done when the others have heard of it."""
        leg.hang_up()
        for other in others:
            await other.until(other.is_over)

    async def clear(self):
        """Ends what a story has left behind."""
        for channel in await self.asterisk.channels():
            await self.asterisk.command(f'channel request hangup {channel}')
        for phone in self.phones.values():
            phone.legs.clear()
            while not phone.calls_in.empty():
                phone.calls_in.get_nowait()


async def pause(seconds):
    """What people do for a while: talk, hesitate, let it ring."""
    await asyncio.sleep(seconds)
