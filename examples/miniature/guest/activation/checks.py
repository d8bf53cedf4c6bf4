"""The checks before a switch: the inhibitors of NixOS 26.05, and those of the system's settings."""

import os
import sys

from run import run

CURRENT = "/run/current-system"


def main(argv, checks):
    """Ends the process. `argv`: the new system and the action. `checks` are pairs of a name and a shell script."""
    toplevel, action = argv
    if action in ("boot", "dry-activate"):
        print(f"Not checking switch inhibitors (action = {action})", flush=True)
    elif not _may_switch(toplevel):
        _refuse("switchInhibitors")
    for name, script in checks:
        if run("/bin/sh", script, toplevel, action) != 0:
            _refuse(name)
    sys.exit(0)


def _refuse(name):
    print(f"Pre-switch check '{name}' failed", flush=True)
    sys.exit(1)


def _may_switch(toplevel):
    """What both systems have and is not the same may not change while the system runs."""
    before, after = _inhibitors(CURRENT), _inhibitors(toplevel)
    print("Checking switch inhibitors...", end="", flush=True)
    changed = [] if before == after else _changed(before, after)
    if not changed:
        print(" done", flush=True)
        return True
    lines = [
        *["", "There are changes to critical components of the system:", ""],
        *changed,
        *["", "Switching into this system is not recommended."],
        "You probably want to run 'nixos-rebuild boot' and reboot your system instead.",
        *["", "If you really want to switch into this configuration directly, then"],
        "you can set NIXOS_NO_CHECK=1 to ignore pre-switch checks.",
        *["", "WARNING: doing so might cause the switch to fail or your system to become unstable.", ""],
    ]
    print("\n".join(lines), flush=True)
    return False


def _changed(before, after):
    import json  # Slow to import under emulation, and seldom needed.

    old, new = json.loads(before), json.loads(after)
    return [f"{name} : {old[name]} -> {new[name]}" for name in old if name in new and old[name] != new[name]]


def _inhibitors(system):
    """The text of the file, JSON; that of a system without one has no inhibitors."""
    path = f"{system}/switch-inhibitors"
    if not os.path.exists(path):
        return "{}"
    with open(path, encoding="utf-8") as file:
        return file.read()
