# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""A phone's side of one call: a SIP dialog and what a person does with it."""

import asyncio

from sip import assemble, session, tag_of, token, uri_of, user_of, without_tag


class LegError(AssertionError):
    """The other side does not do what it is asked for."""


class Leg:
    """The phone's side of a call, dialled or received."""

    def __init__(self, phone, call_id, own, other):
        self.phone = phone
        self.call_id = call_id
        self.own, self.own_tag = own, token()
        self.other, self.other_tag = other, ''
        self.target = uri_of(other)
        self.sequence = 1
        self.invitation = None  # the INVITE received, where the phone was called
        self.sent = {}  # by CSeq: the response last sent, for requests that come again
        self.hears_ringing, self.is_up, self.is_over = (asyncio.Event() for _ in range(3))
        self.status = 0  # with which a dialled call was refused

    @classmethod
    def called(cls, phone, invitation):
        leg = cls(phone, invitation.get('call-id'), invitation.get('to'),
                  without_tag(invitation.get('from')))
        leg.other_tag = tag_of(invitation.get('from'))
        leg.target = uri_of(invitation.get('contact'))
        leg.invitation = invitation
        leg.respond(invitation, 100, 'Trying')
        return leg

    # What a person does

    def ring(self):
        self.respond(self.invitation, 180, 'Ringing')

    def answer(self):
        self.respond(self.invitation, 200, 'OK', session(self.media_port))
        self.is_up.set()

    def refuse(self):
        self.respond(self.invitation, 486, 'Busy Here')
        self.is_over.set()

    def cancel(self):
        """The caller gives up before anybody answered."""
        self.request('CANCEL', sequence=1, branch=self.invite_branch, tagged=False)

    def hang_up(self):
        self.request('BYE')
        self.is_over.set()

    def end(self):
        """Ends the call, however far it has come."""
        if self.is_over.is_set():
            return
        if self.is_up.is_set():
            self.hang_up()
        elif self.invitation:
            self.refuse()
        else:
            self.cancel()

    async def hold(self):
        await self.renew('sendonly')

    async def come_back(self):
        await self.renew('sendrecv')

    async def renew(self, direction):
        version = self.sequence + 1
        answer = await self.ask('INVITE', body=session(self.media_port, version, direction))
        self.request('ACK', sequence=self.sequence)
        if answer.status != 200:
            raise LegError(f'{self.phone.number} cannot hold: {answer.status}')

    async def transfer(self, number):
        """Sends the other side to a number, and is done with it."""
        await self.refer(f'<{self.phone.uri(number)}>')

    @property
    def dialog(self):
        """As the other side knows it, for a header Replaces (RFC 3891)."""
        return f'{self.call_id};to-tag={self.other_tag};from-tag={self.own_tag}'

    async def connect_with(self, leg):
        """Joins the other sides of this call and of that one, which may still ring."""
        replaces = leg.dialog.replace(';', '%3B').replace('=', '%3D')
        await self.refer(f'<{self.phone.uri(user_of(leg.other))}?Replaces={replaces}>')

    async def refer(self, whom):
        answer = await self.ask('REFER', more=[f'Refer-To: {whom}', f'Referred-By: {self.own}'])
        if answer.status != 202:
            raise LegError(f'{self.phone.number} may not transfer: {answer.status}')

    async def until(self, event, seconds=10):
        """Waits for one of the leg's own events."""
        try:
            await asyncio.wait_for(event.wait(), seconds)
        except asyncio.TimeoutError:
            raise AssertionError(f'{self.phone.number} waited {seconds} s in vain') from None

    async def until_over(self):
        await self.until(self.is_over)

    # What is sent

    @property
    def media_port(self):
        return self.phone.media.getsockname()[1]

    def invite(self, *more):
        self.invite_branch = self.request('INVITE', sequence=1, body=session(self.media_port),
                                          more=more)

    def request(self, method, sequence=None, branch=None, target=None, tagged=True, more=(),
                body=''):
        """Sends a request; not tagged: as the first INVITE was, before the other side spoke."""
        if sequence is None:
            self.sequence += 1
            sequence = self.sequence
        branch = branch or f'z9hG4bK{token()}'
        other_tag = f';tag={self.other_tag}' if tagged and self.other_tag else ''
        lines = [f'{method} {target or self.target} SIP/2.0',
                 f'Via: SIP/2.0/UDP 127.0.0.1:{self.phone.port};branch={branch}',
                 'Max-Forwards: 70',
                 f'From: {self.own};tag={self.own_tag}',
                 f'To: {self.other}{other_tag}',
                 f'Call-ID: {self.call_id}',
                 f'CSeq: {sequence} {method}', *more]
        self.phone.send(assemble(lines, self.phone.contact, body))
        return branch

    async def ask(self, method, **request):
        """Sends a request; the answer is the final response."""
        branch = self.request(method, **request)
        waiting = asyncio.get_running_loop().create_future()
        self.phone.answers[branch] = waiting
        try:
            return await asyncio.wait_for(waiting, 10)
        except asyncio.TimeoutError:
            raise LegError(f'no answer to {method} of {self.phone.number}') from None
        finally:
            del self.phone.answers[branch]

    def respond(self, message, status, reason, body=''):
        response = message.answer(status, reason, self.own_tag, self.phone.contact, body)
        self.sent[message.get('cseq')] = response
        self.phone.send(response)

    # What is received

    def receive(self, message):
        """A request within the call."""
        again = self.sent.get(message.get('cseq'))
        if again:
            self.phone.send(again)
        elif message.method == 'CANCEL':
            self.respond(message, 200, 'OK')
            if not self.is_up.is_set():
                self.respond(self.invitation, 487, 'Request Terminated')
                self.is_over.set()
        elif message.method != 'ACK':
            media = message.method == 'INVITE' or 'm=audio' in message.body
            self.respond(message, 200, 'OK', session(self.media_port) if media else '')
            if message.method == 'BYE':
                self.is_over.set()

    def invite_was_answered(self, message):
        """A response to the INVITE that began the call."""
        if message.status > 100:
            self.other_tag = tag_of(message.get('to')) or self.other_tag
        if message.status >= 300:
            self.request('ACK', sequence=1, branch=self.invite_branch)
            self.status = message.status
            self.is_over.set()
        elif message.status >= 200:
            self.target = uri_of(message.get('contact'))
            self.request('ACK', sequence=1)
            self.is_up.set()
        elif message.status == 180:
            self.hears_ringing.set()
