# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""cacofonisk-cli watch, and what it says."""

import asyncio
import json
import os
import subprocess

from children import die_with_parent, end


class Watch:
    """One `cacofonisk-cli watch`; the objects that it writes are collected as they come."""

    def __init__(self, cli, kind, words, secret):
        self.command = [cli, 'watch', '--report', kind, *words]
        self.secret = secret
        self.objects = []
        self.process = None
        self.words = []  # what it says on standard error

    async def start(self):
        self.process = await asyncio.create_subprocess_exec(
            *self.command, preexec_fn=die_with_parent,
            env=dict(os.environ, CACOFONISK_SECRET=self.secret), limit=1 << 24,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.readers = asyncio.gather(self.read_objects(), self.read_words())

    async def read_objects(self):
        while line := await self.process.stdout.readline():
            try:
                heard = asyncio.get_running_loop().time()
                self.objects.append(dict(json.loads(line), heard=heard))
            except ValueError:
                self.words.append(f'no JSON: {line!r}')

    async def read_words(self):
        while line := await self.process.stderr.readline():
            self.words.append(line.decode('utf-8', 'replace').rstrip())

    @property
    def has_ended(self):
        return self.process is not None and self.process.returncode is not None

    async def stop(self):
        """Ends it as a person would; how it went is the answer, nothing where it went well."""
        if not self.process:
            return ''
        ended = await end(self.process)
        await self.readers
        if not ended:
            return 'watch did not end within 10 s of SIGTERM'
        code, words = self.process.returncode, ' / '.join(self.words[-3:])
        if code != 0:
            return f'watch ended with {code}: {words}'
        return words if 'no JSON' in words else ''
