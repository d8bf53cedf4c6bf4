"""Ends when a network goes: uplink.py INTERFACE... watches the first of them that this machine has."""

import os
import sys
import time

interface = next((name for name in sys.argv[1:] if os.path.exists(f"/sys/class/net/{name}")), "none")
carrier = f"/sys/class/net/{interface}/carrier"
while True:
    try:
        # Cannot be read while the interface is down.
        with open(carrier, encoding="ascii") as file:
            is_up = file.read().strip() == "1"
    except OSError:
        is_up = False
    if not is_up:
        sys.exit(f"uplink: {interface} has no carrier")
    time.sleep(0.5)
