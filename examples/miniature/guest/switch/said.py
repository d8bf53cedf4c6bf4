"""What a switch says: on standard error to whoever runs it, and in the journal."""

import os
import socket
import sys


def say(text):
    print(text, file=sys.stderr, flush=True)


def list_units(what, units):
    if units:
        say(f"{what}: {', '.join(sorted(units, key=str.lower))}")


def log(text):
    """A line of syslog under the name that the real program has there; of no effect where there is no syslog."""
    line = f"<{14 if 'failed' not in text else 11}>nixos[{os.getpid()}]: {text}"
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as syslog:
            syslog.sendto(line.encode(), "/dev/log")
    except OSError:
        pass
