# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""An Asterisk of one run: configured, started and stopped within its root."""

import asyncio
import os
import shutil
import subprocess
import tempfile

from children import confined, end

HERE = os.path.dirname(os.path.abspath(__file__))
TECHNOLOGY = {'16': 'SIP', '22': 'PJSIP'}
CERTIFICATE = '''umask 077 && cd "$0/etc" && openssl req -x509 -newkey rsa:2048 -nodes -days 30 \
    -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
    -keyout ami.key -out ami.crt && cat ami.key ami.crt > ami.pem'''


class Asterisk:
    """Speaks chan_sip as version 16, PJSIP as version 22; all of it on loopback."""

    def __init__(self, version, root, ports, secret, setup=None):
        self.version = version
        self.setup = setup  # the name of a folder with files beside those of every run
        self.root = root
        self.ports = ports
        self.secret = secret
        self.process = None
        os.makedirs(f'{root}/srv', exist_ok=True)
        self.folder = tempfile.mkdtemp(prefix='run-', dir=f'{root}/srv')
        self.home = self.folder[len(root):]

    @property
    def technology(self):
        return TECHNOLOGY[self.version]

    def configure(self):
        for name in ('etc', 'lib', 'spool', 'run', 'log'):
            os.mkdir(f'{self.folder}/{name}')
        values = {'HOME': self.home, 'SECRET': self.secret,
                  'TECHNOLOGY': self.technology,
                  'AMI_PORT': self.ports.ami, 'TLS_PORT': self.ports.tls,
                  'SIP_PORT': self.ports.sip, 'HTTP_PORT': self.ports.http,
                  'RTP_FIRST': self.ports.rtp[0], 'RTP_LAST': self.ports.rtp[1]}
        for folder in ('.', self.version, self.setup or '.'):
            folder = f'{HERE}/etc/{folder}'
            for name in os.listdir(folder):
                if name.endswith('.conf'):
                    fill_in(f'{folder}/{name}', f'{self.folder}/etc/{name}', values)
        self.in_root('sh', '-c', CERTIFICATE, self.home)
        self.in_root('chown', '-R', 'asterisk:asterisk', self.home)

    def in_root(self, *command):
        return subprocess.run(['chroot', self.root, *command], capture_output=True, text=True,
                              check=True, timeout=60).stdout

    def fingerprint(self):
        """Of the certificate that it shows: SHA-256."""
        text = self.in_root('openssl', 'x509', '-noout', '-fingerprint', '-sha256',
                            '-in', f'{self.home}/etc/ami.crt')
        return text.strip().partition('=')[2]

    async def start(self):
        owner = os.stat(self.folder)
        with open(f'{self.folder}/log/output', 'ab') as output:
            self.process = await asyncio.create_subprocess_exec(
                '/usr/sbin/asterisk', '-f', '-C', f'{self.home}/etc/asterisk.conf',
                preexec_fn=confined(self.root, owner.st_uid, owner.st_gid),
                stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        await self.until_up()

    async def stop(self):
        if self.process:
            await end(self.process)

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    async def restart(self):
        """Restarts at once, whatever calls there are; done when it is up again."""
        reader, writer = await asyncio.open_connection('127.0.0.1', self.ports.ami)
        await self.command('core restart now')
        await asyncio.wait_for(reader.read(), 20)  # to the end: the old one is gone
        writer.close()
        await self.until_up()

    async def until_up(self):
        for _ in range(300):
            if self.process.returncode is not None:
                raise AssertionError(f'Asterisk ended with {self.process.returncode}: {self.log()}')
            if 'fully booted' in await self.command('core waitfullybooted'):
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f'Asterisk did not come up: {self.log()}')

    async def until_idle(self):
        """Waits until no channel is left."""
        for _ in range(100):
            if not await self.channels():
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f'channels are left: {await self.channels()}')

    async def channels(self):
        lines = (await self.command('core show channels concise')).splitlines()
        return [line.split('!')[0] for line in lines if '!' in line]

    async def command(self, text):
        process = await asyncio.create_subprocess_exec(
            'chroot', self.root, 'asterisk', '-C', f'{self.home}/etc/asterisk.conf', '-rx', text,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            output, _ = await asyncio.wait_for(process.communicate(), 30)
        except asyncio.TimeoutError:
            process.kill()
            await process.wait()
            return ''
        return output.decode('utf-8', 'replace')

    def log(self):
        """The last words of its log."""
        for name in ('full', 'output'):
            path = f'{self.folder}/log/{name}'
            if os.path.exists(path):
                with open(path, encoding='utf-8', errors='replace') as file:
                    return ''.join(file.readlines()[-10:])
        return 'it said nothing'


def fill_in(source, target, values):
    with open(source, encoding='utf-8') as file:
        text = file.read()
    for name, value in values.items():
        text = text.replace(f'@{name}@', str(value))
    with open(target, 'w', encoding='utf-8') as file:
        file.write(text)
