"""The activation script: makes /etc and /run/current-system those of a system.

What a user adds to it goes on when a part fails, and its status is 1 then, as on NixOS.
"""

import os
import sys

import setup_etc
from run import run


def main(toplevel, snippets):
    """Ends the process. `snippets` are pairs of a name and a shell script."""
    _prepare(toplevel)
    print("setting up /etc...", flush=True)
    setup_etc.main(f"{toplevel}/etc")
    failed = [name for name, script in snippets if not _run(name, script)]
    setup_etc.link(toplevel, "/run/current-system")
    # Its own roots of garbage collection.
    os.makedirs("/nix/var/nix/gcroots", exist_ok=True)
    for name in ("current-system", "booted-system"):
        setup_etc.link(f"/run/{name}", f"/nix/var/nix/gcroots/{name}")
    sys.exit(1 if failed else 0)


def _run(name, script):
    status = run("/bin/sh", script)
    if status != 0:
        print(f"Activation script snippet '{name}' failed ({status})", flush=True)
    return status == 0


def dry_run(toplevel, snippets):
    """Runs those of the scripts that tell beforehand, by NIXOS_ACTION, what they would do. Ends the process."""
    _prepare(toplevel)
    sys.exit(1 if [name for name, script in snippets if not _run(name, script)] else 0)


def _prepare(toplevel):
    os.umask(0o022)
    os.environ["PATH"] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    os.environ["systemConfig"] = toplevel
