"""Swap devices that the new system does not have."""

from run import run
from said import say


def stop_swaps(devices, is_dry):
    """Not through systemd, which has many names for one device."""
    for device in devices:
        if is_dry:
            say(f"would stop swap device: {device}")
            continue
        say(f"stopping swap device: {device}")
        if run("/usr/sbin/swapoff", device) != 0:
            say(f"Failed to stop swapping to {device}")
