# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""SIP messages, as far as a phone on loopback needs them (RFC 3261)."""

import os
import re

COMPACT = {'i': 'call-id', 'f': 'from', 't': 'to', 'v': 'via', 'm': 'contact',
           'c': 'content-type', 'l': 'content-length', 'r': 'refer-to', 'b': 'referred-by'}


class Message:
    """A request or a response that was received."""

    def __init__(self, data):
        head, _, self.body = data.decode('utf-8', 'replace').partition('\r\n\r\n')
        first, *lines = head.split('\r\n')
        self.headers = []
        for line in lines:
            name, _, value = line.partition(':')
            name = name.strip().lower()
            self.headers.append((COMPACT.get(name, name), value.strip()))
        words = first.split(' ', 2)
        self.status = int(words[1]) if first.startswith('SIP/2.0') else 0
        self.method = self.get('cseq').split()[-1] if self.status else words[0]

    def get(self, name):
        """The first header of this name, or nothing."""
        return next((value for key, value in self.headers if key == name), '')

    @property
    def branch(self):
        match = re.search(r';branch=([^;,\s]+)', self.get('via'))
        return match[1] if match else ''

    def answer(self, status, reason, own_tag, contact, body=''):
        """The response to this request, ready to send."""
        lines = [f'SIP/2.0 {status} {reason}']
        for name, value in self.headers:
            if name in ('via', 'record-route', 'from', 'call-id', 'cseq'):
                lines.append(f'{name}: {value}')
            elif name == 'to':
                added = '' if status == 100 or tag_of(value) else f';tag={own_tag}'
                lines.append(f'to: {value}{added}')
        return assemble(lines, contact, body)


def assemble(lines, contact, body):
    lines.append(f'Contact: <{contact}>')
    lines.append('Allow: INVITE, ACK, CANCEL, BYE, OPTIONS, REFER, NOTIFY, UPDATE')
    lines.append('Supported: replaces')
    if body:
        lines.append('Content-Type: application/sdp')
    lines.append(f'Content-Length: {len(body)}')
    return ('\r\n'.join(lines) + '\r\n\r\n' + body).encode()


def session(media_port, version=1, direction='sendrecv'):
    """A session description: G.711 to this port of loopback; a new version for each change."""
    return (f'v=0\r\no=- 1 {version} IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n'
            f'm=audio {media_port} RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n'
            f'a={direction}\r\n')


def token():
    return os.urandom(6).hex()


def tag_of(header):
    match = re.search(r';tag=([^;>\s]+)', header)
    return match[1] if match else ''


def without_tag(header):
    return re.sub(r';tag=[^;>\s]+', '', header)


def uri_of(header):
    match = re.search(r'<([^>]+)>', header)
    return match[1] if match else header.split(';')[0]


def user_of(header):
    match = re.search(r'sip:([^@;>]+)@', header)
    return match[1] if match else ''
