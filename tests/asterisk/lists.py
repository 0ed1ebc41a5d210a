# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What Asterisk itself lists on its command line of extensions, queues, conferences and parking:
facts, by what each is of, in the words of shown.py."""

import re
import time

HINT = re.compile(r'(\S+) +: .*?State:(\S+) +Presence:(\S+) ')
HINT_STATES = {'Idle': 'free', 'InUse': 'in-use', 'Ringing': 'ringing',
               'InUse&Ringing': 'ringing-in-use', 'Busy': 'busy', 'Hold': 'on-hold',
               'InUse&Hold': 'on-hold', 'Unavailable': 'unavailable'}
DEVICE_STATES = {'Not in use': 'free', 'In use': 'in-use', 'Ringing': 'ringing',
                 'Ring+Inuse': 'ringing-in-use', 'Busy': 'busy', 'On Hold': 'on-hold',
                 'Unavailable': 'unavailable', 'Invalid': 'unavailable', 'Unknown': 'unknown'}
QUEUE = re.compile(r'(\S+) has \d+ calls .* C:(\d+), A:(\d+), ')
MEMBER = re.compile(r' {6}(.+?)(?: \((\S+)(?: from \S+)?\))?(?: with penalty (\d+))?'
                    r'((?: \([^)]*\))+) has taken (\S+) calls(?: yet)?(?: \(last was (\d+) secs)?')
PAUSED = re.compile(r'paused(?::(.*?))?(?: was (\d+) secs ago)?$')
CALLER = re.compile(r' +(\d+)\. (\S+) \(wait: (\d+):(\d+),')
CONFERENCE = re.compile(r'(\S+) +\d+ +\d+ (Yes|No) ')
FLAGS = {'A': 'admin', 'M': 'marked', 'w': 'waiting', 'm': 'muted'}
PARKED = re.compile(r' +(Space|Channel|Parker Dial String) +: +(.*)')


class Lists:
    """`facts` are texts; `times` are moments of some of them, which are told in whole seconds."""

    def __init__(self):
        self.facts = {}
        self.times = {}
        self.names = {}  # of members who have one
        self.counted = {}  # by queue: how many callers were answered, and gave up

    async def read(self, ami):
        channels = await ami.command('core show channels concise')
        devices = await ami.command('devstate list')
        self.add_hints(await ami.command('core show hints'), ' '.join(devices), channels)
        self.add_queues(await ami.command('queue show'))
        for line in await ami.command('confbridge list'):
            if match := CONFERENCE.match(line):
                name, locked = match.groups()
                self.facts['conference', name] = 'locked' if locked == 'Yes' else 'open'
                self.add_conference(name, await ami.command(f'confbridge list {name}'))
        for lot in ('default', 'brief'):
            self.add_parked(lot, await ami.command(f'parking show {lot}'))
        return self

    def add_hints(self, lines, devices, channels):
        for line in lines:
            if match := HINT.match(line):
                address, state, presence = match.groups()
                state = HINT_STATES[state]
                number = address.split('@')[0]
                asks = (presence == 'dnd'
                        or re.search(rf'Custom:DND{number}\W+State\W+INUSE', devices))
                if asks and not any(f'/{number}-' in channel for channel in channels):
                    state = 'do-not-disturb'  # which Asterisk shows as idle or in use
                told = '' if presence == 'not_set' else presence
                self.facts['extension', address] = f'{state} {told}'.strip()

    def add_queues(self, lines):
        now = time.time()
        for line in lines:
            if match := QUEUE.match(line):
                queue, completed, abandoned = match.groups()
                self.facts['queue', queue] = 'is there'
                self.counted[queue] = int(completed), int(abandoned)
            elif match := MEMBER.match(line):
                self.add_member(queue, now, *match.groups())
            elif match := CALLER.match(line):
                position, channel, minutes, seconds = match.groups()
                key = 'waiting', queue, int(position)
                self.facts[key] = channel
                self.times[key] = now - int(minutes) * 60 - int(seconds)

    def add_member(self, queue, now, name, interface, penalty, flags, taken, last):
        key = 'member', queue, interface or name
        words = flags[2:-1].split(') (')
        state = next(DEVICE_STATES[word] for word in words if word in DEVICE_STATES)
        paused = next(filter(None, map(PAUSED.match, words)), None)
        self.facts[key] = member_text(state, paused and (paused[1] or ''), int(penalty or 0),
                                      0 if taken == 'no' else int(taken))
        if interface:
            self.names[key] = name
        if last:
            self.times[*key, 'last call'] = now - int(last)
        if paused and paused[2]:
            self.times[*key, 'paused'] = now - int(paused[2])

    def add_conference(self, name, lines):
        for line in lines[2:]:
            channel, flags = line[:30].strip(), line[31:37]
            self.facts['in conference', name, channel] = ' '.join(
                word for flag, word in FLAGS.items() if flag in flags)

    def add_parked(self, lot, lines):
        for line in lines:
            if match := PARKED.match(line):
                word, value = match.groups()
                if word == 'Space':
                    key = 'parked', lot, value
                elif word == 'Channel':
                    self.facts[key] = value
                else:
                    self.facts[key] += f' by {value.split("/")[-1]}'


def member_text(state, paused, penalty, taken):
    """paused: why; None: is not."""
    why = '' if paused is None else f', paused ({paused})'
    return f'{state}{why}, penalty {penalty}, {taken} calls'
