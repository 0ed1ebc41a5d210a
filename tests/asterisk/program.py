# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""A call that a program handles, over Asterisk's REST interface."""

import asyncio
import contextlib

from ari import Ari
from exchange import pause
from expect import Call, Story
from stories import story


@contextlib.asynccontextmanager
async def desk(at, endpoint):
    """A program that rings a phone for whoever comes, and connects the two."""
    ari = Ari('desk', at.asterisk.ports.http, at.asterisk.secret)
    await ari.open()
    task = asyncio.create_task(serve(ari, endpoint))
    try:
        yield
    finally:
        ari.close()
        await task  # it ends with the events; what went wrong in it is told here


async def serve(ari, endpoint):
    callers = {}  # the channel that was rung: for whom
    async for event in ari.events():
        channel = event.get('channel', {}).get('id')
        if event['type'] == 'StasisStart' and not event['args']:
            await ari.act('POST', f'channels/{channel}/ring')
            rung = await ari.act('POST', 'channels', endpoint=endpoint, app=ari.name,
                                 appArgs='rung', originator=channel)
            callers[rung['id']] = channel
        elif event['type'] == 'StasisStart':
            caller = callers[channel]
            await ari.act('POST', f'channels/{caller}/answer')
            bridge = await ari.act('POST', 'bridges', type='mixing')
            await ari.act('POST', f'bridges/{bridge["id"]}/addChannel',
                          channel=f'{caller},{channel}')
        elif event['type'] == 'StasisEnd':
            for rung, caller in callers.items():
                if channel == caller:
                    await ari.act('DELETE', f'channels/{rung}')


@story('program')
async def program(at):
    """Alice calls a program, which rings Bob for her; they talk, and she hangs up."""
    async with desk(at, f'{at.asterisk.technology}/1002'):
        alice = at.alice.dials('5001')
        bob = await at.bob.rings()
        await alice.until(alice.hears_ringing)
        await pause(0.5)
        bob.answer()
        await alice.until(alice.is_up)
        await pause(1.5)
        await at.hang_up(alice, bob)
    return Story(
        reports=['''
            up 1001 > 1002
            hangup 1001 completed'''],
        calls=[Call('1001', '5001', rang=['1002 answered'], answered_by='1002', talked=1)])
