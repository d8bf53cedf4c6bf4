"""What a switch says: on standard error to whoever runs it, and in the journal."""

import os
import sys

import _socket as socket


def say(text):
    try:
        print(text, file=sys.stderr, flush=True)
    except BrokenPipeError:
        # Whoever read it is gone: the real program ends in the middle, with this status.
        os._exit(101)


def list_units(what, units):
    if units:
        say(f"{what}: {', '.join(sorted(units, key=str.lower))}")


def log(text):
    """A line of syslog under the name that the real program has there; of no effect where there is no syslog."""
    line = f"<{14 if 'failed' not in text else 11}>nixos[{os.getpid()}]: {text}"
    try:
        syslog = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        syslog.sendto(line.encode(), "/dev/log")
        syslog.close()
    except OSError:
        pass
