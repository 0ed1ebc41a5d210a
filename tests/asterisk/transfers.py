# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""The three transfers, each by SIP (REFER) from the phone of the called."""

from exchange import pause
from expect import Call, Story
from stories import story


@story('blind')
async def blind(at):
    """Alice calls Bob, who sends her to Carol and is gone; Carol answers."""
    alice, bob = await at.talk(at.alice, at.bob)
    await pause(1)
    await bob.transfer('1003')
    carol = await at.carol.rings()
    await pause(0.5)
    carol.answer()
    await pause(1)
    await at.hang_up(alice, carol)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 answer
            up 1001 > 1002
            blind_transfer 1001 by 1002 > 1003
            b_dial_end 1001 > 1003 answer
            up 1001 > 1003
            hangup 1001 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', talked=2,
                    transfers=['blind by 1002 to 1003, answered by 1003: completed'])])


@story('attended')
async def attended(at):
    """Alice calls Bob, who asks Carol first, and then connects the two."""
    alice, bob = await at.talk(at.alice, at.bob)
    await pause(1)
    consulting, carol = await at.talk(at.bob, at.carol)
    await pause(0.5)
    await bob.connect_with(consulting)
    await pause(1)
    await at.hang_up(carol, alice)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 answer
            up 1001 > 1002
            b_dial 1002 > 1003
            b_dial_end 1002 > 1003 answer
            up 1002 > 1003
            attended_transfer 1001 by 1002 > 1003
            hangup 1001 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', talked=2.5,
                    transfers=['attended by 1002 to 1003, answered by 1003: completed'])])


@story('blonde')
async def blonde(at):
    """Alice calls Bob, who calls Carol and connects the two while her phone still rings."""
    alice, bob = await at.talk(at.alice, at.bob)
    await pause(1)
    consulting = at.bob.dials('1003')
    carol = await at.carol.rings()
    await consulting.until(consulting.hears_ringing)
    await pause(0.5)
    await bob.connect_with(consulting)
    await pause(0.5)
    carol.answer()
    await pause(1)
    await at.hang_up(alice, carol)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 answer
            up 1001 > 1002
            b_dial 1002 > 1003
            blonde_transfer 1001 by 1002 > 1003
            b_dial_end 1001 > 1003 answer
            up 1001 > 1003
            hangup 1001 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', talked=2,
                    transfers=['blonde by 1002 to 1003, answered by 1003: completed'])])
