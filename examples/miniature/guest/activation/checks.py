"""The checks before a switch: the inhibitors of NixOS 26.05, and those of the system's settings."""

import json
import os
import subprocess
import sys

CURRENT = "/run/current-system"


def main(argv, checks):
    """Ends the process. `argv`: the new system and the action. `checks` are pairs of a name and a shell script."""
    toplevel, action = argv
    if action in ("boot", "dry-activate"):
        print(f"Not checking switch inhibitors (action = {action})", flush=True)
    elif not _may_switch(toplevel):
        _refuse("switchInhibitors")
    for name, script in checks:
        if subprocess.run(["/bin/sh", script, toplevel, action], check=False).returncode != 0:
            _refuse(name)
    sys.exit(0)


def _refuse(name):
    print(f"Pre-switch check '{name}' failed", flush=True)
    sys.exit(1)


def _may_switch(toplevel):
    """What both systems have and is not the same may not change while the system runs."""
    before, after = _inhibitors(CURRENT), _inhibitors(toplevel)
    print("Checking switch inhibitors...", end="", flush=True)
    changed = [name for name in before if name in after and before[name] != after[name]]
    if not changed:
        print(" done", flush=True)
        return True
    lines = [
        *["", "There are changes to critical components of the system:", ""],
        *[f"{name} : {before[name]} -> {after[name]}" for name in changed],
        *["", "Switching into this system is not recommended."],
        "You probably want to run 'nixos-rebuild boot' and reboot your system instead.",
        *["", "If you really want to switch into this configuration directly, then"],
        "you can set NIXOS_NO_CHECK=1 to ignore pre-switch checks.",
        *["", "WARNING: doing so might cause the switch to fail or your system to become unstable.", ""],
    ]
    print("\n".join(lines), flush=True)
    return False


def _inhibitors(system):
    path = f"{system}/switch-inhibitors"
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        return json.load(file)
