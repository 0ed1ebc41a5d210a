# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What `cacofonisk-cli watch --report switchboard` has told, as of now."""

import datetime

from lists import member_text
from watch import Watch

KEYS = {'extension.changed': ('ext', 'context'), 'queue.changed': ('queue',),
        'conference.changed': ('conference',), 'parking.changed': ('lot', 'space')}


class Shown:
    """One that watches, and the last object of each extension, queue, conference and space."""

    def __init__(self, cli, uri, secret):
        self.watch = Watch(cli, 'switchboard', [uri], secret)
        self.known = {}
        self.read = 0  # of the watch's objects

    def objects(self, kind):
        for told in self.watch.objects[self.read:]:
            key = told['type'], *(told['data'][part] for part in KEYS[told['type']])
            self.known[key] = told['data']
        self.read = len(self.watch.objects)
        return [data for key, data in self.known.items() if key[0] == f'{kind}.changed']

    def facts(self):
        """As in lists.py, like what else is set here."""
        self.texts, self.times, self.names, self.counted = {}, {}, {}, {}
        for each in self.objects('extension'):
            if each['context'] and each['state'] != 'removed':
                presence = each.get('presence', {}).get('state', '')
                self.texts['extension', f'{each["ext"]}@{each["context"]}'] = (
                    f'{each["state"]} {presence}'.strip())
        for each in self.objects('queue'):
            if not each.get('removed'):
                self.add_queue(each)
        for each in self.objects('conference'):
            if each['members'] or each['since']:
                self.add_conference(each)
        for each in self.objects('parking'):
            if each['parked']:
                by = each['by']['num'] if each['by'] else ''
                key = 'parked', each['lot'], each['space']
                self.texts[key] = f'{each["parked"]["channel"]} by {by}'
                for word in ('since', 'returns'):
                    self.times[*key, word] = seconds_of(each[word])
        return self.texts

    def add_queue(self, queue):
        name, today = queue['queue'], queue['today']
        self.texts['queue', name] = 'is there'
        self.counted[name] = today['answered'], today['abandoned']
        for waiting in queue['waiting']:
            key = 'waiting', name, waiting['position']
            self.texts[key] = waiting['caller']['channel']
            self.times[key] = seconds_of(waiting['since'])
        for member in queue['members']:
            key = 'member', name, member['interface']
            why = member['pause_reason'] or ''
            self.texts[key] = member_text(member['state'], why if member['paused'] else None,
                                          member['penalty'], member['calls_taken'])
            self.names[key] = member['name']
            self.times[*key, 'last call'] = seconds_of(member['last_call'])
            self.times[*key, 'paused'] = seconds_of(member['paused_since'])

    def add_conference(self, conference):
        name = conference['conference']
        self.texts['conference', name] = 'locked' if conference['locked'] else 'open'
        for member in conference['members']:
            self.texts['in conference', name, member['channel']] = ' '.join(
                word for word in ('admin', 'marked', 'waiting', 'muted') if member[word])


def seconds_of(text):
    if not text:
        return None
    return datetime.datetime.fromisoformat(text.replace('Z', '+00:00')).timestamp()
