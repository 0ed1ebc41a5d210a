# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""Calls that are not seen from their beginning to their end."""

from exchange import pause
from expect import Call, Story
from stories import story


@story('attach', late=True)
async def attach(at):
    """Alice talks with Bob and Dave's phone rings for Carol when the watchers come."""
    alice, bob = await at.talk(at.alice, at.bob)
    carol = at.carol.dials('1004')
    dave = await at.dave.rings()
    await carol.until(carol.hears_ringing)
    await pause(0.5)
    await at.watch()
    dave.answer()
    await carol.until(carol.is_up)
    await pause(1)
    await at.hang_up(bob, alice)
    await at.hang_up(carol, dave)
    return Story(
        reports=['''
            hangup 1001 completed''', '''
            b_dial 1003 > 1004
            b_dial_end 1003 > 1004 answer
            up 1003 > 1004
            hangup 1003 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', talked=2,
                    unseen=True),
               Call('1003', '1004', rang=['1004 answered'], answered_by='1004', talked=1)])


@story('attach-hold', late=True)
async def attach_hold(at):
    """Bob holds Alice when the watchers come, and comes back."""
    alice, bob = await at.talk(at.alice, at.bob)
    await bob.hold()
    await pause(0.5)
    await at.watch()
    await pause(0.5)
    await bob.come_back()
    await pause(0.5)
    await at.hang_up(alice, bob)
    return Story(
        reports=['hangup 1001 completed'],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', holds=['1002'],
                    talked=1.5, unseen=True)])


@story('attach-queue', late=True)
async def attach_queue(at):
    """Alice called a queue and talks with Bob when the watchers come."""
    alice = at.alice.dials('3001')
    bob = await at.bob.rings()
    carol = await at.carol.rings()
    await pause(1)
    bob.answer()
    await carol.until(carol.is_over)
    await pause(1)
    await at.watch()
    await at.hang_up(alice, bob)
    return Story(
        reports=['hangup 1001 completed'],
        calls=[Call('1001', '3001', rang=['1002 answered'], answered_by='1002',
                    queue='support answered 1002', talked=1, unseen=True)])


@story('attach-click', late=True)
async def attach_click(at):
    """A program has rung Alice and then Bob for her; they talk when the watchers come."""
    return await is_clicked(at, f'{at.asterisk.technology}/1001', ['hangup 1001 completed'])


@story('attach-click-local', late=True)
async def attach_click_local(at):
    """The same over a Local pair; that she is who calls the nine reports learn as Bob rings."""
    return await is_clicked(at, 'Local/1001@phones', [])


async def is_clicked(at, channel, reports):
    await at.asterisk.command(f'channel originate {channel} extension 1002@phones')
    alice = await at.alice.rings()
    await pause(0.5)
    alice.answer()
    bob = await at.bob.rings()
    await pause(0.5)
    bob.answer()
    await pause(1.5)
    await at.watch()
    await at.hang_up(bob, alice)
    return Story(
        reports=reports,
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', talked=1,
                    unseen=True)])


@story('restart', live=True)
async def restart(at):
    """Alice talks with Bob when Asterisk is restarted; then Carol calls Dave."""
    await at.talk(at.alice, at.bob)
    await pause(1)
    await at.restart()
    back = at.proxy.greeted
    carol, dave = await at.talk(at.carol, at.dave)
    await pause(1)
    await at.hang_up(carol, dave)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 answer
            up 1001 > 1002
            hangup 1001 completed''', '''
            b_dial 1003 > 1004
            b_dial_end 1003 > 1004 answer
            up 1003 > 1004
            hangup 1003 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', end='failed',
                    talked=1),
               Call('1003', '1004', rang=['1004 answered'], answered_by='1004', talked=1)],
        prompt=['hangup 1001 completed'], back=back)


@story('cut', live=True)
async def cut(at):
    """The watchers are cut off for ten seconds while Alice and Bob talk on, Carol and Dave
    hang up, and Eve begins to talk with Frank."""
    alice, bob = await at.talk(at.alice, at.bob)
    carol, dave = await at.talk(at.carol, at.dave)
    await pause(0.5)
    async with at.cut_off(seconds=10):
        await pause(1)
        await at.hang_up(carol, dave)
        eve, frank = await at.talk(at.eve, at.frank)
    back = at.proxy.greeted
    await pause(1)
    await at.hang_up(alice, bob)
    await at.hang_up(frank, eve)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 answer
            up 1001 > 1002
            hangup 1001 completed''', '''
            b_dial 1003 > 1004
            b_dial_end 1003 > 1004 answer
            up 1003 > 1004
            hangup 1003 lost''', '''
            hangup 1005 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', talked=11.5),
               Call('1003', '1004', rang=['1004 answered'], answered_by='1004', end='lost',
                    talked=0.5),
               Call('1005', '1006', rang=['1006 answered'], answered_by='1006', talked=1,
                    unseen=True)],
        prompt=['hangup 1003 lost'], back=back)


@story('cut-queue', live=True)
async def cut_queue(at):
    """Alice waits in a queue when the watchers are cut off, and is served by Bob meanwhile."""
    alice = at.alice.dials('3001')
    bob = await at.bob.rings()
    await pause(0.3)
    carol = await at.carol.rings()
    await pause(1)
    async with at.cut_off(seconds=3):
        await pause(1)
        bob.answer()
        await carol.until(carol.is_over)
    await pause(1)
    await at.hang_up(alice, bob)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial 1001 > 1003
            b_dial_end 1001 > 1002 answer
            up 1001 > 1002
            hangup 1001 completed'''],
        calls=[Call('1001', '3001', rang=['1002 answered', '1003 answered-elsewhere'],
                    answered_by='1002', queue='support answered 1002', talked=1)])
