# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT
"""A Debian in a folder, with its Asterisk: set up once by debootstrap, and used again."""

import contextlib
import fcntl
import glob
import os
import re
import shutil
import subprocess

from children import die_with_parent

SUITES = {'16': 'bullseye', '22': 'sid'}
PACKAGES = {'bullseye': 'asterisk,asterisk-voicemail,openssl', 'sid': 'asterisk,openssl'}
SET_UP_SECONDS = 300  # each


class Skip(Exception):
    """The test cannot be made here; the text says why, and is no failure."""


def root_of(version, folder):
    """The folder of the Debian with this Asterisk, set up first where it is not there yet."""
    root = os.path.join(os.path.abspath(folder), f'asterisk-{version}')
    require_rights()
    if is_ready(root):
        return root
    require_debootstrap()
    os.makedirs(folder, exist_ok=True)
    with lock(f'{root}.lock'):
        if not is_ready(root):  # another run may have set it up while this one waited
            set_up(version, root)
    return root


def is_ready(root):
    return bool(glob.glob(f'{root}/usr/lib/**/asterisk/modules/app_voicemail.so', recursive=True))


def require_rights():
    if os.geteuid() != 0:
        raise Skip('an Asterisk in a folder of its own needs root')


def require_debootstrap():
    if not shutil.which('debootstrap'):
        raise Skip('debootstrap is not installed')


@contextlib.contextmanager
def lock(path):
    """Holds the path for this process alone; it is free again however the process ends."""
    with open(path, 'w', encoding='utf-8') as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def set_up(version, root):
    """Tries this machine's mirrors in turn; one of them is Debian's."""
    print(f'setting up Asterisk {version} of Debian {SUITES[version]} in {root}', flush=True)
    with contextlib.suppress(FileNotFoundError):
        os.remove(f'{root}.log')
    failures = []
    for mirror in mirrors():
        failure = fill(root, SUITES[version], mirror)
        if not failure:
            return
        failures.append(failure)
    raise Skip(failures[0] if failures else 'apt on this machine has no mirror of Debian')


def fill(root, suite, mirror):
    """Puts the suite into the root; the answer is what went wrong, if anything."""
    fresh, log = f'{root}.new', f'{root}.log'
    discard(fresh)
    # In namespaces of its own: what it mounts and starts is gone when it is.
    ended = run_bounded(['unshare', '--mount', '--pid', '--fork', '--kill-child',
                         'debootstrap', '--variant=minbase', f'--include={PACKAGES[suite]}',
                         suite, fresh, mirror],
                        log, proxy_environment(mirror), SET_UP_SECONDS)
    if ended != 'ended with 0':
        discard(fresh)
        return (f'Debian {suite} could not be set up from {mirror}: debootstrap {ended}, saying '
                f'"{last_line(log)}" ({log} has all of it)')
    finish(fresh)
    discard(root)  # of an earlier test, without all that this one needs
    os.rename(fresh, root)
    return ''


def finish(root):
    """Makes the root small, and blind to the network beyond this machine."""
    shutil.rmtree(f'{root}/var/cache/apt/archives', ignore_errors=True)
    shutil.rmtree(f'{root}/var/lib/apt/lists', ignore_errors=True)
    with open(f'{root}/etc/resolv.conf', 'w', encoding='utf-8'):
        pass  # no name server: Asterisk opens no resolver sockets, and looks up nothing


def discard(folder):
    subprocess.run(['rm', '-rf', '--one-file-system', folder], check=True)


def run_bounded(command, log, environment, seconds):
    """Runs a command, adding what it says to a log; says how it ended."""
    with open(log, 'ab') as output:
        try:
            ended = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=output,
                                   stderr=output, env=environment, timeout=seconds,
                                   preexec_fn=die_with_parent, check=False)
            return f'ended with {ended.returncode}'
        except subprocess.TimeoutExpired:
            return f'was not done within {seconds} s'


def last_line(path):
    with open(path, encoding='utf-8', errors='replace') as file:
        lines = [line.strip() for line in file if line.strip()]
    return lines[-1] if lines else 'no word'


def mirrors():
    """Where this machine's own apt gets its packages, in whichever form that is written."""
    listed = subprocess.run(['apt-get', 'update', '--print-uris'],
                            capture_output=True, text=True, check=False).stdout
    return list(dict.fromkeys(re.findall(r"^'(\S+)/dists/\S+/main/\S+'", listed, re.MULTILINE)))


def proxy_environment(uri):
    """debootstrap's downloads go through the proxy that apt is told to use, if any."""
    environment = dict(os.environ, LC_ALL='C.UTF-8', DEBIAN_FRONTEND='noninteractive')
    dump = subprocess.run(['apt-config', 'dump'], capture_output=True, text=True, check=False)
    scheme = uri.split(':')[0]
    match = re.search(rf'^Acquire::{scheme}::Proxy "(.+)";$', dump.stdout, re.MULTILINE)
    if match and match[1] != 'DIRECT':
        environment[f'{scheme}_proxy'] = match[1]
    return environment
