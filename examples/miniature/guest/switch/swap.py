"""Swap devices that the new system does not have."""

import subprocess

from said import say


def stop_swaps(devices, is_dry):
    """Not through systemd, which has many names for one device."""
    for device in devices:
        if is_dry:
            say(f"would stop swap device: {device}")
            continue
        say(f"stopping swap device: {device}")
        done = subprocess.run(["/usr/sbin/swapoff", device], check=False, capture_output=True, text=True)
        if done.returncode != 0:
            say(f"Failed to stop swapping to {device}: {done.stderr.strip().rpartition(': ')[2]}")
