# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What a switch does with calls beside connecting them: mailboxes, agents, parking, pick-up."""

from exchange import pause
from expect import Call, Story
from stories import story


@story('voicemail')
async def voicemail(at):
    """Alice calls, hears a while what a menu says, and leaves a message: no event says where."""
    alice = at.alice.dials('3003')
    await alice.until(alice.is_up)
    await pause(7)
    await at.hang_up(alice)
    return Story(
        reports=['hangup 1001 completed'],
        calls=[Call('1001', '3003', application='VoiceMail')])


@story('queue-voicemail')
async def queue_voicemail(at):
    """Alice calls a queue, where nobody answers; she leaves a message in the mailbox behind it."""
    alice = at.alice.dials('3002')
    await alice.until(alice.is_up)
    bob = await at.bob.rings()
    await bob.until(bob.is_over)
    await pause(4)
    await at.hang_up(alice)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 noanswer
            queue_caller_abandon 1001
            hangup 1001 completed'''],
        calls=[Call('1001', '3002', rang=['1002 no-answer'], application='VoiceMail',
                    queue='hotline timed-out')])


@story('agent')
async def agent(at):
    """Dave is an agent of the pool, and waits; Alice asks for him, and they talk."""
    dave = at.dave.dials('3004')
    await dave.until(dave.is_up)
    await pause(6)  # for so long Asterisk has its doubts about a new agent
    alice = at.alice.dials('3005')
    await alice.until(alice.is_up)
    await pause(2)
    await at.hang_up(alice)
    await pause(1)
    await at.hang_up(dave)
    return Story(
        reports=['''
            up 1004 > 1001
            hangup 1004 completed'''],
        calls=[Call('1001', '3005', answered_by='1004', talked=1),
               Call('1004', '3004', application='AgentLogin', talked=1)])


@story('park-blind')
async def park_blind(at):
    """Alice calls Bob, who sends her to the parking place; Carol fetches her from there."""
    alice, bob = await at.talk(at.alice, at.bob)
    await pause(1)
    await bob.transfer('700')
    await pause(1.5)
    return await is_fetched(at, alice, 'up 1001 > 1003',
                            parked=['701 by 1002: retrieved by 1003'])


@story('park-attended')
async def park_attended(at):
    """Alice calls Bob, who calls the parking place, and hands it on to her; Carol fetches her."""
    alice, bob = await at.talk(at.alice, at.bob)
    await pause(1)
    parking = at.bob.dials('700')
    await parking.until(parking.is_up)
    await pause(1)
    await bob.connect_with(parking)
    await pause(1.5)
    return await is_fetched(at, alice, 'hangup 1002 completed',
                            parked=['701 by 1002: retrieved by 1003'],
                            transfers=['attended by 1002 to 700, answered by nobody: completed'])


async def is_fetched(at, alice, reported, **told):
    carol = at.carol.dials('701')
    await carol.until(carol.is_up)
    await pause(1)
    await at.hang_up(carol, alice)
    return Story(
        reports=[f'''
            b_dial 1001 > 1002
            b_dial_end 1001 > 1002 answer
            up 1001 > 1002
            {reported}
            hangup 1001 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered'], answered_by='1002', talked=1, **told),
               Call('1003', '701', answered_by='1001', talked=0.3)])


@story('lamp-key')
async def lamp_key(at):
    """Alice calls Bob, whose phone rings; Carol presses the key whose lamp shows that."""
    alice = at.alice.dials('1002')
    bob = await at.bob.rings()
    await alice.until(alice.hears_ringing)
    await pause(0.5)
    carol = at.carol.picks_up(bob)
    await carol.until(carol.is_up)
    await alice.until(alice.is_up)
    await bob.until(bob.is_over)
    await pause(1.5)
    await at.hang_up(alice, carol)
    return Story(
        reports=['''
            b_dial 1001 > 1002
            up 1001 > 1003
            hangup 1001 completed'''],
        calls=[Call('1001', '1002', rang=['1002 answered-elsewhere'], answered_by='1003',
                    picked_up_by='1003', talked=1)])
