# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""Calls from one phone to others."""

from exchange import pause
from expect import Call, Story
from stories import story


@story('simple')
async def simple(at):
    """Alice calls Bob; he answers, they talk, he hangs up."""
    alice, bob = await at.talk(at.alice, at.bob)
    await pause(1)
    await at.hang_up(bob, alice)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 answer
            up 1001 > 1002
            hangup 1001 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', talked=1)])


@story('encrypted', tls=True)
async def encrypted(at):
    """The same, watched through TLS."""
    return await simple(at)


@story('busy')
async def busy(at):
    """Alice calls Bob, whose phone is busy and does not ring."""
    alice = at.alice.dials('1002')
    bob = await at.bob.is_called()
    bob.refuse()
    await alice.until(alice.is_over)
    return Story(
        reports=['''
            hangup 1001 busy'''],
        calls=[Call('1001', '1002', end='busy')])


@story('cancelled')
async def cancelled(at):
    """Alice calls Bob, and gives up while his phone rings."""
    alice = at.alice.dials('1002')
    bob = await at.bob.rings()
    await alice.until(alice.hears_ringing)
    await pause(0.5)
    alice.cancel()
    await bob.until(bob.is_over)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 cancel
            hangup 1001 cancelled'''],
        calls=[Call('1001', '1002', rang=['1002 cancelled'], end='cancelled')])


@story('ring-group')
async def ring_group(at):
    """Alice calls a group: Bob, Carol and Dave ring, one after the other; Carol answers."""
    alice = at.alice.dials('2001')
    bob = await at.bob.rings()
    await pause(0.3)
    carol = await at.carol.rings()
    await pause(0.3)
    dave = await at.dave.rings()
    await pause(0.3)
    carol.answer()
    await alice.until(alice.is_up)
    await bob.until(bob.is_over)
    await dave.until(dave.is_over)
    await pause(1)
    await at.hang_up(alice, carol)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial 1001 > 1003
            b_dial 1001 > 1004
            b_dial_end 1001 > 1002 cancel
            b_dial_end 1001 > 1004 cancel
            b_dial_end 1001 > 1003 answer
            up 1001 > 1003
            hangup 1001 completed'''],
        calls=[Call('1001', '2001', answered_by='1003', talked=1,
                    rang=['1002 answered-elsewhere', '1003 answered', '1004 answered-elsewhere'])])


@story('queue')
async def queue(at):
    """Alice calls a queue, which answers and rings Bob and Carol; Bob answers."""
    alice = at.alice.dials('3001')
    await alice.until(alice.is_up)
    bob = await at.bob.rings()
    await pause(0.3)
    carol = await at.carol.rings()
    await pause(0.3)
    bob.answer()
    await carol.until(carol.is_over)
    await pause(1)
    await at.hang_up(bob, alice)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial 1001 > 1003
            b_dial_end 1001 > 1002 answer
            b_dial_end 1001 > 1003 cancel
            up 1001 > 1002
            hangup 1001 completed'''],
        calls=[Call('1001', '3001', answered_by='1002', talked=1,
                    rang=['1002 answered', '1003 answered-elsewhere'],
                    queue='support answered 1002')])
