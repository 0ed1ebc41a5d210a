# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What the switchboard shows, against what Asterisk itself lists after each step of a long story:
from the beginning, attached in the middle, after a cut, after a reload and after a restart."""

import asyncio
import difflib
import re

from ami import Ami
from exchange import pause
from shown import Shown
from lists import Lists
from whims import Whims

AGREE_SECONDS = 6
LONG_SECONDS = 600
AGENTS = [f'Local/11{number:02}@members/n' for number in range(1, 30)]
TOLERANCE = 2.5  # seconds: both tell whole ones of some


class Desk:
    """Who looks at an exchange, each with a switchboard of their own."""

    def __init__(self, at, cli):
        self.at = at
        self.cli = cli
        self.ami = Ami(at.asterisk.ports.ami, at.asterisk.secret)
        self.watching = {}  # by when they came

    async def command(self, text):
        """Gives Asterisk a command; @ stands for its kind of phones."""
        return await self.ami.command(text.replace('@/', f'{self.at.asterisk.technology}/'))

    async def attach(self, when):
        shown = Shown(self.cli, f'tcp://desk@{self.at.place}', self.at.asterisk.secret)
        self.watching[when] = shown
        await shown.watch.start()

    async def agree(self, step, *signs, seconds=AGREE_SECONDS):
        """Waits until Asterisk lists what the signs say, and all who look see what it lists.

        A sign is a pattern that a line of facts must match; after `no `, that none may."""
        clock = asyncio.get_running_loop().time
        end = clock() + seconds
        while wrong := await self.differences(signs):
            if clock() > end:
                raise AssertionError('\n    '.join([f'{step}:', *wrong]))
            await asyncio.sleep(0.15)

    async def differences(self, signs):
        listed = await Lists().read(self.ami)
        lines = '\n'.join(lines_of(listed.facts))
        wrong = [f'Asterisk does not show: {sign}' for sign in signs
                 if is_there(sign.removeprefix('no '), lines) == sign.startswith('no ')]
        for when, shown in self.watching.items():
            facts = shown.facts()
            if when != 'at first':  # who alone knows when a parked call comes back
                listed.times |= {key: at for key, at in self.watching['at first'].times.items()
                                 if key[0] == 'parked' and key[:-1] in listed.facts and at}
            if facts != listed.facts:
                wrong += [f'who came {when} sees', *compared(listed.facts, facts)]
                continue
            wrong += [f'who came {when} sees {key} called {shown.names[key]}, not {name}'
                      for key, name in listed.names.items() if shown.names[key] != name]
            wrong += [f'who came {when} sees {key} at {shown.times[key]}, not at {at:.0f}'
                      for key, at in listed.times.items()
                      if abs((shown.times[key] or 0) - at) > TOLERANCE]
        return wrong

    async def agree_on_figures(self, queue):
        listed = await Lists().read(self.ami)
        told = self.watching['at first'].counted[queue]
        if told != listed.counted[queue]:
            raise AssertionError(f'{queue}: answered and abandoned are {listed.counted[queue]}, '
                                 f'not {told}')

    async def close(self):
        self.ami.close()
        return [wrong for shown in self.watching.values() if (wrong := await shown.watch.stop())]


def is_there(pattern, lines):
    return bool(re.search(pattern, lines, re.MULTILINE))


def compared(want, have):
    return [f'  {line}' for line in difflib.ndiff(lines_of(want), lines_of(have))
            if line[0] in '+-']


def lines_of(facts):
    return sorted(f'{" ".join(map(str, key))}: {text}' for key, text in facts.items())


async def tell(cli, at, long):
    """What was told wrong."""
    desk = Desk(at, cli)
    try:
        await desk.ami.open()
        await desk.attach('at first')
        await desk.agree('nothing has happened')
        await lack_a_right(desk)
        await log_in(desk)
        await change_members(desk)
        await wait_and_serve(desk)
        await confer(desk)
        await park(desk)
        await interrupt(desk)
        await reload(desk)
        await restart(desk)
        if long:
            await Whims(desk, LONG_SECONDS).follow()
    except AssertionError as error:
        return [str(error), *await desk.close()]
    finally:
        wrong = await desk.close()
    return wrong


async def lack_a_right(desk):
    """Who may not list parked calls is told so, and nothing else is missing."""
    shown = Shown(desk.cli, desk.at.uri, desk.at.asterisk.secret)
    try:
        await shown.watch.start()
        for _ in range(100):
            missing = [words for words in shown.watch.words if 'manager.conf' in words]
            if missing:
                break
            await asyncio.sleep(0.1)
        if len(missing) != 1 or 'write = call' not in missing[0]:
            raise AssertionError(f'who may not list parked calls is told: {shown.watch.words}')
    finally:
        await shown.watch.stop()


async def log_in(desk):
    """The queue of thirty fills; an agent of the pool, and one by dialling."""
    for number, agent in enumerate(AGENTS):
        await desk.command(f'queue add member {agent} to sales penalty {1 + number % 5} '
                           f'as "Agent {number}" state_interface Custom:m{number}')
    await desk.agree('29 members have logged in', r'sales Local/1129\S+: unknown, penalty 4')
    await desk.at.eve.dials('3006').until_over()
    await desk.agree('Eve has logged in by dialling', r'member support \w+/1005: free')
    dave = desk.at.dave.dials('3004')
    await dave.until(dave.is_up)
    await desk.agree('Dave has logged in as an agent', r'member support Local/3005\S+: free',
                     seconds=12)
    desk.dave = dave


async def change_members(desk):
    for number, state in enumerate(('INUSE', 'BUSY', 'RINGING', 'RINGINUSE', 'ONHOLD',
                                    'UNAVAILABLE', 'INVALID', 'NOT_INUSE')):
        await desk.command(f'devstate change Custom:m{number} {state}')
    await desk.agree('members have changed', r'1101\S+: in-use', r'1104\S+: ringing-in-use',
                     r'1107\S+: unavailable')
    for number in range(5, 15):
        await desk.command(f'queue pause member {AGENTS[number]} queue sales reason lunch')
    await desk.command('queue pause member @/1005 queue support')
    await desk.agree('members are paused', r'1112\S+: \S+, paused \(lunch\)',
                     r'support \w+/1005: free, paused')
    for number in range(5, 12):
        await desk.command(f'queue unpause member {AGENTS[number]} queue sales')
    for number in range(9, 20):
        await desk.command(f'queue set penalty {number} on {AGENTS[number]} in sales')
    await desk.command(f'queue remove member {AGENTS[28]} from sales')
    await desk.agree('penalties have changed, one has logged out', r'1112\S+: unknown, penalty 11',
                     'no 1129@')
    await desk.command('devstate change Custom:DND1001 INUSE')
    await desk.command('devstate change Custom:lamp RINGING')
    await desk.command('presencestate change CustomPresence:1005 away,,lunch')
    await desk.agree('presences have changed', '1001@desk: do-not-disturb', '1005@desk: free away',
                     '2001@desk: ringing')
    await desk.command('presencestate change CustomPresence:1005 dnd')
    await desk.agree('presences have changed again', '1001@desk: do-not-disturb',
                     '1005@desk: do-not-disturb')
    await desk.command('presencestate change CustomPresence:1005 available')
    await desk.command('queue unpause member @/1005 queue support')
    await desk.command('devstate change Custom:DND1001 NOT_INUSE')
    await desk.agree('presences are as at first', '1005@desk: free available', '1001@desk: free',
                     'no 1005: free, paused')


async def wait_and_serve(desk):
    """Callers wait, are answered, held, wrapped up after, give up, and are sent on."""
    at = desk.at
    alice = at.alice.dials('3001')
    bob, carol = await at.bob.rings(), await at.carol.rings()
    eve = await at.eve.rings()
    await desk.agree('a caller waits, and three phones ring', r'waiting support 1: \w+/1001',
                     r'/1005: ringing')
    bob.answer()
    await carol.until(carol.is_over)
    await desk.agree('Bob has answered', r'/1002: in-use', 'no waiting')
    frank = at.frank.dials('3001')
    carol, eve = await at.carol.rings(), await at.eve.rings()
    again = at.alice.dials('3001')
    await again.until(again.is_up)
    await desk.agree('two more wait', 'waiting support 1: .*1006', 'waiting support 2: .*1001')
    await bob.hold()
    await desk.agree('Bob holds', '1001@desk|1002@desk: on-hold')
    await bob.come_back()
    await desk.agree('Bob has come back', 'no : on-hold.*desk', '1002@desk: in-use')
    frank.hang_up()
    await desk.agree('the first has given up', 'waiting support 1: .*1001', 'no support 2')
    await at.hang_up(bob, alice)
    await desk.agree('Bob wraps up', r'support \w+/1002: free.*1 calls')
    eve = await at.eve.rings()
    eve.answer()
    await desk.agree('another has answered', 'no waiting')
    await at.hang_up(again, eve)
    await desk.agree('all is quiet', r'support \w+/1005: free.*1 calls')
    await desk.agree_on_figures('support')
    sent_on = at.frank.dials('3003')
    await sent_on.until(sent_on.is_up)
    await desk.agree('one waits where one is soon sent on', 'waiting brief 1: .*1006')
    await pause(2)
    await desk.agree('and was sent on', 'no waiting')
    sent_on.hang_up()
    await desk.agree('and is gone', '1009@desk: free')


async def confer(desk):
    at = desk.at
    desk.guest = at.frank.dials('4002')
    await desk.guest.until(desk.guest.is_up)
    await desk.agree('a guest waits for who leads the conference', r'1006-\w+: waiting')
    mute = at.frank.dials('4003')
    await mute.until(mute.is_up)
    await desk.agree('another may only listen', r'1006-\w+: muted')
    leader = at.alice.dials('4001')
    await leader.until(leader.is_up)
    await desk.agree('the leader has come', r'1001-\w+: admin marked$', 'no waiting$')
    name = next(channel for channel in await at.asterisk.channels() if '/1001-' in channel)
    await desk.command(f'confbridge mute 4000 {name}')
    await desk.agree('the leader is muted', r'1001-\w+: admin marked muted$')
    await desk.command(f'confbridge unmute 4000 {name}')
    await desk.command('confbridge lock 4000')
    await desk.agree('the conference is locked', '4000: locked', 'no admin marked muted',
                     seconds=15)
    await desk.command('confbridge unlock 4000')
    await at.hang_up(leader)
    await desk.agree('the leader is gone', r'1006-\w+: waiting', '4000: open', seconds=15)
    leader = at.alice.dials('4001')
    await leader.until(leader.is_up)
    plain = at.eve.dials('4000')
    await plain.until(plain.is_up)
    await desk.agree('and is back, and somebody with him', r'1005-\w+: $', '1001-', 'no waiting$')
    await at.hang_up(mute)
    await desk.agree('the listener is gone', 'no : muted$')
    desk.members = [leader, plain]


async def park(desk):
    at = desk.at
    alice, bob = await at.talk(at.alice, at.bob)
    await bob.transfer('700')
    await desk.agree('Alice is parked', r'parked default 701: \w+/1001-\w+ by 1002')
    carol = at.carol.dials('701')
    await carol.until(carol.is_up)
    await desk.agree('Carol has fetched her', 'no parked')
    await at.hang_up(carol, alice)
    await desk.agree('they are done', '1003@desk: free')
    alice, bob = await at.talk(at.alice, at.bob)
    await bob.transfer('720')
    await desk.agree('Alice is parked for a while', r'parked brief 721: \w+/1001-\w+ by 1002')
    bob = await at.bob.rings()
    await desk.agree('Bob is rung back', 'no parked', '1002@desk: ringing')
    bob.answer()
    await desk.agree('Bob has her back', '1002@desk: in-use', '1001@desk: in-use')
    await at.hang_up(bob, alice)
    await desk.agree('they are done again', '1002@desk: free')
    desk.parked, bob = await at.talk(at.alice, at.bob)
    await bob.transfer('700')
    await desk.agree('Alice is parked again', 'parked default 70.: .*1001')
    desk.other, bob = await at.talk(at.frank, at.bob)
    await bob.transfer('700')
    await desk.agree('and Frank, too', 'parked default 70.: .*1001', 'parked default 70.: .*1006')


async def interrupt(desk):
    """Others come in the middle of all that; then all are cut off while it changes."""
    at = desk.at
    await desk.command('queue add member @/1004 to brief')
    desk.waiting = at.alice.dials('3001')
    await desk.waiting.until(desk.waiting.is_up)
    bob, carol = await at.bob.rings(), await at.carol.rings()
    await desk.attach('in the middle')
    await desk.agree('who came in the middle', 'waiting support 1: .*1001', seconds=15)
    at.proxy.cut()
    bob.answer()
    await carol.until(carol.is_over)
    await at.hang_up(desk.members.pop())
    await at.hang_up(desk.other)
    await desk.command(f'queue pause member {AGENTS[20]} queue sales reason coffee')
    await desk.command(f'queue remove member {AGENTS[21]} from sales')
    await desk.command('devstate change Custom:m22 INUSE')
    await desk.command('confbridge lock 4000')
    second = at.frank.dials('3001')
    await second.until(second.is_up)
    await pause(1)
    await at.proxy.open()
    await desk.attach('after the cut')
    await desk.agree('after the cut', 'waiting support 1: .*1006', '4000: locked',
                     r'paused \(coffee\)', 'no 1122@', seconds=20)
    await at.hang_up(bob, desk.waiting)
    await desk.agree('Bob is done', '1002@desk: free')
    await at.hang_up(second)
    await at.hang_up(desk.parked)
    await at.hang_up(desk.members.pop())
    await desk.agree('nobody waits, nobody is parked, and a guest is left', 'no waiting support',
                     'no parked', r'1006-\w+: waiting', seconds=15)
    await at.hang_up(desk.guest)
    await desk.agree('the conference is over', 'no conference')


async def reload(desk):
    """What is set up changes while people talk and wait."""
    at = desk.at
    alice, bob = await at.talk(at.alice, at.bob)
    eve = at.eve.dials('3001')
    await eve.until(eve.is_up)
    await desk.agree('two talk and one waits', '1001@desk: in-use', '1002@desk: in-use',
                     'waiting support 1: .*1005')
    edit(at, 'extensions.conf', ('2001,hint,Custom:lamp', '2002,hint,Custom:lamp'))
    await desk.command('dialplan reload')
    await desk.agree('hints have changed', '2002@desk', 'no 2001@desk', seconds=15)
    edit(at, 'queues.conf', ('[brief]', '[short]'), (',1,Dave,', ',2,David,'))
    await desk.command('queue reload all')
    await desk.agree('queues have changed', 'queue short', 'no queue brief',
                     'Local/3005.*penalty 2', seconds=75)
    edit(at, 'extensions.conf', ('[desk]', '[desk]\nexten => 2003,hint,Custom:other'))
    await desk.command('core reload')
    await desk.agree('everything was read again', '2003@desk', seconds=20)
    await at.hang_up(bob, alice)
    await at.hang_up(eve)
    await desk.agree('they are gone', 'no waiting', '1002@desk: free')


def edit(at, name, *changes):
    path = f'{at.asterisk.folder}/etc/{name}'
    with open(path, encoding='utf-8') as file:
        text = file.read()
    for old, new in changes:
        text = text.replace(old, new)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


async def restart(desk):
    at = desk.at
    await at.talk(at.alice, at.bob)
    conferee = at.frank.dials('4000')
    await conferee.until(conferee.is_up)
    await desk.agree('before the restart', r'in conference 4000 \w+/1006')
    desk.ami.close()
    await at.asterisk.restart()
    await desk.ami.open()
    for phone in at.phones.values():
        await phone.register()
    await desk.agree('after the restart', 'no waiting', 'no conference', '1001@desk: free',
                     'no 1101@', seconds=20)
    await desk.attach('after the restart')
    alice = at.alice.dials('3001')
    await at.bob.rings()
    await desk.agree('a caller waits after the restart', 'waiting support 1: .*1001')
    await at.hang_up(alice)
    await desk.agree('the end', 'no waiting', '1001@desk: free')
