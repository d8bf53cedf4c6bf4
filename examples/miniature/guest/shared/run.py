"""Starts programs. The module `subprocess` is left alone: to import it takes half a second under emulation."""

import os


def run(*command):
    """Runs a program to its end; returns its exit status, 127 where it cannot be started, -1 where a signal ended it."""
    try:
        pid = os.posix_spawn(command[0], command, os.environ)
    except OSError:
        return 127
    _, status = os.waitpid(pid, 0)
    return max(os.waitstatus_to_exitcode(status), -1)
