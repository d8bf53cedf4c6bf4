"""The systemd of each user who is logged in reads its units anew. Its units are not compared, which NixOS does."""

import os

from bus import Bus, BusClosed, BusError
from manager import MANAGER, ROOT
from said import say

# A file for each user, named by the number, with NAME= and others; logind's own (sd-login(3)).
USERS = "/run/systemd/users"


def reload_users():
    for number in sorted(os.listdir(USERS) if os.path.isdir(USERS) else []):
        with open(f"{USERS}/{number}", encoding="utf-8") as file:
            known = dict(line.rstrip("\n").partition("=")[::2] for line in file)
        say(f"reloading user units for {known.get('NAME', number)}...")
        try:
            Bus(f"/run/user/{number}/systemd/private").call(ROOT, MANAGER, "Reload")
        except (BusClosed, BusError):
            pass  # Logged in without a systemd of their own.
