# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What a story must come to, in words that are quick to read, and how far it did not."""

import difflib
from dataclasses import dataclass, field

PROMPT_SECONDS = 2
NINE = ('b_dial', 'b_dial_end', 'up', 'attended_transfer', 'blind_transfer', 'blonde_transfer',
        'hangup', 'queue_caller_abandon', 'user_event')


@dataclass
class Call:
    """A call as `--report calls` must tell it; parties are numbers."""

    caller: str
    dialled: str
    rang: list = field(default_factory=list)  # '1002 answered'
    answered_by: str | None = None
    application: str | None = None
    transfers: list = field(default_factory=list)  # 'blind by 1002 to 1003: completed'
    holds: list = field(default_factory=list)  # of who holds
    queue: str | None = None  # 'support answered 1003'
    parked: list = field(default_factory=list)  # '701 by 1002: retrieved by 1003'
    picked_up_by: str | None = None
    end: str = 'completed'
    talked: float = 0  # seconds, at least; 0: nobody talked
    unseen: bool = False  # its beginning, which Asterisk then tells as a whole second: its uniqueid


@dataclass
class Story:
    """The reports and calls that must come of what was done."""

    reports: list  # of texts: each the reports of one call in their order, a line a report
    calls: list
    prompt: list = field(default_factory=list)  # reports within 2 s of `back`
    back: float = 0  # when the watchers' connection was back, by the loop's clock


def differences(story, reports, calls, seconds):
    """What is not as the story says; seconds: how long the whole of it took."""
    return (report_differences(story.reports, reports) + delays(story, reports)
            + call_differences(story, calls, seconds))


def delays(story, reports):
    heard = {told(report): report['heard'] for report in of_the_nine(reports) if story.prompt}
    return [f'{line} came {heard[line] - story.back:.1f} s after the connection was back'
            for line in story.prompt if line in heard and heard[line] - story.back > PROMPT_SECONDS]


def report_differences(expected, reports):
    found = [told(report) for report in of_the_nine(reports)]
    wrong = []
    for text in expected:
        block = lines_of(text)
        callers = {line.split()[1] for line in block}
        mine = [line for line in found if line.split()[1] in callers]
        found = [line for line in found if line.split()[1] not in callers]
        if mine != block:
            wrong += ['reports are not as expected:', *compared(block, mine)]
    return wrong + [f'unexpected report: {line}' for line in found]


def lines_of(text):
    return [line.strip() for line in text.strip().splitlines()]


def of_the_nine(reports):
    return [report for report in reports if report['report'] in NINE]


def told(report):
    """A report in one line: b_dial 1001 > 1002 1003."""
    words = [report['report'], number(report['caller'])]
    if report.get('transferer'):
        words.append(f"by {number(report['transferer'])}")
    targets = report.get('targets') or ([report['target']] if report.get('target') else [])
    if targets:
        words += ['>', *sorted(number(target) for target in targets)]
    return ' '.join(words + ([report['reason']] if report.get('reason') else []))


def number(channel):
    """The phone that a channel is of: callers' ids may be overwritten, its name is not."""
    return channel['name'].split('/')[-1].rpartition('-')[0] if channel else '-'


def call_differences(story, calls, seconds):
    wrong = []
    left = list(calls)
    for expected in story.calls:
        found = next((call for call in left if party(call['caller']) == expected.caller
                      and call['dialled'] == expected.dialled), None)
        if not found:
            wrong.append(f'no call of {expected.caller} to {expected.dialled}')
            continue
        left.remove(found)
        want, have = fields_of(expected), fields_of(summary(found))
        if want != have:
            wrong += ['a call is not as expected:', *compared(want, have)]
        wrong += time_differences(expected, found, seconds)
    return wrong + [f'unexpected call: {summary(call)}' for call in left]


def party(person):
    return person['num'] if person else 'nobody'


def summary(call):
    """What was told of a call, in the words of the expectation."""
    queue = call['queue']
    return Call(
        caller=party(call['caller']), dialled=call['dialled'],
        rang=[f"{party(rung)} {rung['outcome']}" for rung in call['rang']],
        answered_by=call['answered_by'] and party(call['answered_by']),
        application=call['application'],
        transfers=[f"{each['kind']} by {party(each['by'])} to {each['dialled']}, "
                   f"answered by {party(each['answered_by'])}: {each['outcome']}"
                   for each in call['transfers']],
        holds=[party(each['by']) for each in call['holds']],
        queue=queue and ' '.join(filter(None, (queue['name'], queue['outcome'],
                                               queue['agent'] and party(queue['agent'])))),
        parked=[f"{each['slot']} by {party(each['by'])}: "
                + ' by '.join(filter(None, (each['outcome'], each['retrieved_by']
                                            and party(each['retrieved_by']))))
                for each in call['parked']],
        picked_up_by=call['picked_up_by'] and party(call['picked_up_by']),
        end=call['end'])


def fields_of(call):
    return [f'{name}: {value}' for name, value in vars(call).items()
            if name not in ('talked', 'unseen')]


def time_differences(expected, call, seconds):
    wrong = []
    talk = call['talk_seconds'] or 0
    longest = seconds + expected.unseen
    if not (expected.talked <= talk <= longest if expected.talked else talk == 0):
        wrong.append(f'{expected.caller} talked for {talk} s, not for {expected.talked} s or '
                     f'a little more')
    times = [time for time in (call['started'], call['answered'], call['ended']) if time]
    if len(times) < 2 or times != sorted(times):
        wrong.append(f'the times of {expected.caller} are not in order: {times}')
    return wrong


def compared(want, have):
    """Both in one, - before what is missing and + before what is too much."""
    return [f'  {line}' for line in difflib.ndiff(want, have) if not line.startswith('?')]
