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
