# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""What make-stream copies: recordings, read and made into templates."""
import gzip
import itertools
import json
import operator
import re
from collections import Counter

SECOND = 1_000_000  # all times are in microseconds
PAUSE = SECOND // 20  # between two events of a recording that tells no times
LONGEST = 60 * SECOND

NO_CALL = {'FullyBooted', 'SuccessfulAuth', 'ChallengeSent', 'FailedACL', 'Shutdown', 'Reload'}
HAPPENS = {'OriginateResponse', 'UserEvent'}  # though the ActionID of what led to it is told

CHANNEL = re.compile(r'(.+)-([0-9a-f]{8})(;[12])?$')  # its name: of which device, and which
NAMED = {'Queue', 'Conference', 'Parkinglot', 'ActionID'}
TELLS_NAMES = NAMED | {'BridgeName', 'Device', 'AppData', 'ApplicationData', 'LastData'}


def messages_of(path):
    """The messages of a recording, each as a list of keys and values."""
    content = gzip.open(path).read() if path.suffix == '.gz' else path.read_bytes()
    text = content.decode('utf-8', 'surrogateescape')
    if '.json' in path.suffixes:
        return [[(key, str(one)) for key, value in message.items()
                 for one in (value if isinstance(value, list) else [value])]
                for message in json.loads(text)]
    return [[(key, value) for key, sign, value in
             (line.partition(': ') for line in block.split('\r\n')) if sign]
            for block in text.split('\r\n\r\n')]


def is_of_call(message):
    keys = dict(message)
    is_answer = 'ActionID' in keys and keys.get('Event') not in HAPPENS
    return 'Event' in keys and not is_answer and keys['Event'] not in NO_CALL


def any_of(texts):
    """What matches one of them; nothing, where there is none."""
    return f'(?:{"|".join(map(re.escape, texts))})' if texts else '(?!)'


class Wire:
    first, between, last = 'Asterisk Call Manager/11.0.0\r\n', '', ''
    errors = 'surrogateescape'  # bytes that are no text stay as they were

    @staticmethod
    def literal(text):
        return text.replace('%', '%%')

    @staticmethod
    def text(message, put):
        return ''.join(f'{put(key)}: {put(value, key)}\r\n' for key, value in message) + '\r\n'


class JsonLines:
    first, between, last = '', '\n', '\n'
    errors = 'replace'

    @staticmethod
    def literal(text):
        return json.dumps(text, ensure_ascii=False)[1:-1].replace('%', '%%')

    @staticmethod
    def text(message, put):
        def quoted(key):
            values = [f'"{put(value, key)}"' for one, value in message if one == key]
            return values[0] if len(values) == 1 else f'[{", ".join(values)}]'
        keys = dict.fromkeys(key for key, _ in message)
        return '{' + ', '.join(f'"{put(key)}": {quoted(key)}' for key in keys) + '}'


class Json(JsonLines):
    first, between, last = '[\n', ',\n', '\n]\n'


FORMS = {'ami': Wire, 'jsonl': JsonLines, 'json': Json}


class Recording:
    """The events of a recording that are about calls, as templates: texts with holes for ids."""

    def __init__(self, path, form):
        self.form = form
        self.messages = []
        self.channels, self.suffixes, self.bridges = set(), set(), set()
        self.devices, self.names = set(), set()
        living, is_whole = set(), True
        for message in filter(is_of_call, messages_of(path)):
            keys = dict(message)
            channel = keys.get('Uniqueid', '').strip('<>')
            if keys['Event'] == 'Newchannel':
                living.add(channel)
                self.channels.add(channel)
                self.add_name(keys['Channel'])
            elif channel in self.channels and channel not in living:
                continue
            elif channel not in living | {'', 'null', 'unknown'}:
                is_whole = False
            if keys['Event'] == 'Hangup':
                living.discard(channel)
            self.messages.append(message)
            for key, value in message:
                if 'BridgeUniqueid' in key:
                    self.bridges.add(value)
                elif key in NAMED:
                    self.names.add(value)
        self.times = list(self.times_of_messages())
        self.is_fit = bool(self.channels) and is_whole and not living \
            and self.times[-1][0] < LONGEST

    def add_name(self, channel):
        if match := CHANNEL.match(channel):
            self.suffixes.add(match[2])
            if not channel.startswith('Local/'):
                self.devices.add(match[1])

    def times_of_messages(self):
        """Of each: when it comes, never before the one in front of it, and the time that it tells;
        since the first."""
        stamps = [dict(message).get('Timestamp') for message in self.messages]
        stamps = [stamp and round(float(stamp) * SECOND) for stamp in stamps]
        first = next(filter(None, stamps), None)
        now = 0
        for i, stamp in enumerate(stamps):
            own = stamp - first if stamp else now if first else i * PAUSE
            now = max(now, own)
            yield now, own

    def prepare(self):
        """To be called once, before values()."""
        def age(channel):
            return [int(number) for number in channel.rpartition('-')[2].split('.')]
        self.channels = sorted(self.channels, key=age)
        self.suffixes = sorted(self.suffixes, key=lambda suffix: int(suffix, 16))
        self.bridges = sorted(self.bridges)
        self.devices, self.names = sorted(self.devices), sorted(self.names)
        self.ids = len(self.channels) + len(self.suffixes) + len(self.bridges)
        olds = self.channels + self.suffixes + self.bridges + self.devices + self.names
        places = {old: i for i, old in enumerate(olds, 1)}  # before them the time
        ids = rf'(?<![\w.]){any_of(self.channels + self.bridges + self.devices)}(?!\w)' \
              rf'|(?<=-){any_of(self.suffixes)}(?![\w-])'
        names = rf'(?<![^:]){any_of(self.names)}(?![^,_])|{ids}'
        patterns = re.compile(ids), re.compile(names)
        changes, self.calls_time = self.count_calls()
        self.steps = [(*times, *self.template(message, places, *patterns), changes[i])
                      for i, (times, message) in enumerate(zip(self.times, self.messages))]
        self.span = self.times[-1][0]

    def template(self, message, places, ids, ids_and_names):
        """The text of a message, and what picks the values for its holes."""
        holes = []

        def put(text, key=''):
            """Called in the order of the text."""
            if key == 'Timestamp':
                holes.append(0)
                return '%s'
            pieces, end = [], 0
            for match in (ids_and_names if key in TELLS_NAMES else ids).finditer(text):
                holes.append(places[match[0]])
                pieces += [self.form.literal(text[end:match.start()]), '%s']
                end = match.end()
            return ''.join(pieces) + self.form.literal(text[end:])

        text = self.form.text(message, put)
        # An itemgetter of one gives no tuple: `%` takes the text as it is.
        return text, operator.itemgetter(*holes) if holes else lambda values: ()

    def count_calls(self):
        """How many calls begin or end with which message, and how long they all last together."""
        call_of, spans = {}, {}
        for i, message in enumerate(self.messages):
            keys = dict(message)
            if keys['Event'] == 'Newchannel':
                call_of[keys['Uniqueid']] = keys.get('Linkedid')
            if keys['Event'] in ('Newchannel', 'Hangup'):
                spans.setdefault(call_of[keys['Uniqueid']], [i, i])[1] = i
        changes = Counter(first for first, _ in spans.values())
        changes.subtract(last for _, last in spans.values())
        return changes, sum(self.times[last][0] - self.times[first][0]
                            for first, last in spans.values())

    def values(self, slot, serial, begin):
        """What a copy puts into the templates; its ids are numbers from `serial` on, in the order
        of those of the recording. No other copy that goes on has that slot."""
        number = itertools.count(serial)
        values = ['']
        for old in self.channels:
            system, dash, _ = old.rpartition('-')
            values.append(f'{system}{dash}{begin // SECOND}.{next(number)}')
        values += [f'{next(number):08x}' for _ in self.suffixes]
        values += [f'{next(number):08x}{old[8:]}' for old in self.bridges]
        return values + [f'{name}-{slot}' for name in self.devices + self.names]
