# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""Two Asterisks that are watched at once, of which one is restarted and one is cut off."""

import asyncio

from exchange import pause
from expect import Call, Story, differences
from observer import Watching


async def tell(cli, one, other):
    """Everybody talks; the watchers are cut off from one, where calls end and begin, while the
    other is restarted. What is told wrong."""
    observer = Watching(cli, [one.uri, other.uri], one.asterisk.secret)
    one.observer = other.observer = observer
    clock = asyncio.get_running_loop().time
    began = clock()
    try:
        await observer.start()
        for exchange in (one, other):
            await exchange.proxy.until_settled(observer)
        stories = await asyncio.gather(is_cut_off(one), is_restarted(other))
        for exchange in (one, other):
            await exchange.asterisk.until_idle()
        wrong = await observer.finish(*stories)
        return wrong + [line for exchange, story in zip((one, other), stories)
                        for line in told_wrong(exchange, story, observer, clock() - began)]
    except AssertionError as error:
        return [str(error)]
    finally:
        await observer.stop()


def told_wrong(exchange, story, observer, seconds):
    reports, calls = ([told for told in all_told if told['server'] == exchange.place]
                      for all_told in (observer.reports, observer.calls))
    return [f'{exchange.asterisk.version}: {line}'
            for line in differences(story, reports, calls, seconds)]


async def is_cut_off(at):
    alice, bob = await at.talk(at.alice, at.bob)
    carol, dave = await at.talk(at.carol, at.dave)
    async with at.cut_off(seconds=10):
        await pause(1)
        await at.hang_up(carol, dave)
        eve, frank = await at.talk(at.eve, at.frank)
    back = at.proxy.greeted
    await at.hang_up(alice, bob)
    await at.hang_up(frank, eve)
    return Story(
        reports=[talk_of('1001', '1002') + 'hangup 1001 completed',
                 talk_of('1003', '1004') + 'hangup 1003 lost',
                 'hangup 1005 completed'],
        calls=[call_of('1001', '1002'), call_of('1003', '1004', end='lost'),
               call_of('1005', '1006')],
        prompt=['hangup 1003 lost'], back=back)


async def is_restarted(at):
    await at.talk(at.alice, at.bob)
    await at.talk(at.carol, at.dave)
    await at.restart()
    back = at.proxy.greeted
    eve, frank = await at.talk(at.eve, at.frank)
    await at.hang_up(eve, frank)
    return Story(
        reports=[talk_of('1001', '1002') + 'hangup 1001 completed',
                 talk_of('1003', '1004') + 'hangup 1003 completed',
                 talk_of('1005', '1006') + 'hangup 1005 completed'],
        calls=[call_of('1001', '1002', end='failed'), call_of('1003', '1004', end='failed'),
               call_of('1005', '1006')],
        prompt=['hangup 1001 completed', 'hangup 1003 completed'], back=back)


def talk_of(caller, called):
    return f'''
        b_dial {caller} > {called}
        b_dial_end {caller} > {called} answer
        up {caller} > {called}
        '''


def call_of(caller, called, end='completed'):
    return Call(caller, called, rang=[f'{called} answered'], answered_by=called, end=end,
                talked=0.1)
