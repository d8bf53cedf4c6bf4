"""switch-to-configuration: makes a system the one that boots, the one that runs, or both.

It prints and does what NixOS' switch-to-configuration-ng does, in the same order and with the same exit statuses: 0; 1 a
check, the boot loader or anything else; 2 the activation script failed; 4 units failed; 100 only a reboot can activate
it. Units of users are reloaded and not compared.
"""

import fcntl
import os
import sys

from bus import BusClosed, BusError
from changes import Changes
from fstab import compare_mounts, read_fstab
from manager import Manager
from run import run
from said import list_units, log, say
from swap import stop_swaps
from unit_file import UnitError, flag, read_unit
from users import reload_users

ACTIONS = ("check", "switch", "boot", "test", "dry-activate")
USAGE = """Usage: {} [check|switch|boot|test|dry-activate]
check:        run pre-switch checks and exit
switch:       make the configuration the boot default and activate now
boot:         make the configuration the boot default
test:         activate the configuration, but don't make it the boot default
dry-activate: show what would be done if this configuration were activated
"""
NEW_INIT = """Warning: the new NixOS configuration has an ‘init’ that is
incompatible with the current configuration.  The new configuration
won't take effect until you reboot the system.
"""
DEPRECATED = (
    "WARN: restarting or reloading systemd units from the activation script is deprecated and will be removed in"
    " NixOS 26.11."
)
REACTIVATION = "sysinit-reactivation.target"
LOCK = "/run/nixos/switch-to-configuration.lock"


def main(argv, environment):
    """Ends the process. `environment` has the settings that NixOS gives to the real program as variables."""
    action = argv[1] if len(argv) > 1 else ""
    name = os.path.basename(argv[0])
    if action not in ACTIONS:
        say(USAGE.format(name))
        sys.exit(1)
    if os.geteuid() != 0:
        say(f"Error: {name} must be run as the root user")
        sys.exit(1)
    os.environ.update(environment, NIXOS_ACTION=action)
    try:
        sys.exit(_switch(action, environment))
    except (BusClosed, BusError, UnitError, OSError) as error:
        say(f"Error: {error}")
        sys.exit(1)


def _switch(action, environment):
    toplevel = environment["TOPLEVEL"]
    _require_nixos(environment["DISTRO_ID"])
    _held = _lock()  # Until the process ends.
    if os.environ.get("NIXOS_NO_CHECK") != "1" and run(environment["PRE_SWITCH_CHECK"], toplevel, action) != 0:
        say("Pre-switch checks failed")
        return 1
    if action == "check":
        return 0
    if action in ("switch", "boot") and run(environment["INSTALL_BOOTLOADER"], toplevel) != 0:
        say("Failed to install bootloader")
        return 1
    if os.environ.get("NIXOS_NO_SYNC") != "1":
        run("/usr/bin/sync", "--file-system", "/nix/store")
    if action == "boot":
        return 0
    if _text("/run/current-system/init-interface-version") != _text(f"{toplevel}/init-interface-version"):
        say(NEW_INIT)
        return 100
    return _activate(action, environment)


def _activate(action, environment):
    toplevel, systemd = environment["TOPLEVEL"], environment["SYSTEMD"]
    is_dry = action == "dry-activate"
    manager = Manager()
    before = manager.active_units()
    changes = Changes(f"{toplevel}/etc/systemd/system", before, is_dry)
    changes.collect(lambda unit: manager.property_of(unit, "Unit", "FragmentPath"))
    old_mounts, old_swaps = read_fstab("/etc/fstab")
    new_mounts, new_swaps = read_fstab(f"{toplevel}/etc/fstab")
    compare_mounts(old_mounts, new_mounts, changes)
    stop_swaps([device for device in old_swaps if device not in new_swaps], is_dry)
    is_new_systemd = _resolved("/proc/1/exe") != _resolved(f"{systemd}/lib/systemd/systemd") or _resolved(
        "/etc/systemd/system.conf"
    ) != _resolved(f"{toplevel}/etc/systemd/system.conf")
    if is_dry:
        _tell(changes, environment["OUT"], is_new_systemd)
        return 0
    log(f"switching to system configuration {toplevel}")
    status = _apply(manager, changes, environment, is_new_systemd)
    if _report(manager, before, systemd):
        status = 4
    log(
        f"finished switching to system configuration {toplevel}"
        if status == 0
        else f"switching to system configuration {toplevel} failed (status {status})"
    )
    return status


def _tell(changes, out, is_new_systemd):
    """What dry-activate prints."""
    list_units("would stop the following units", changes.stop - changes.hidden)
    list_units("would NOT stop the following changed units", changes.skip)
    say("would activate the configuration...")
    run(f"{out}/dry-activate", out)
    if changes.requested("dry-"):
        say(DEPRECATED)
    if is_new_systemd:
        say("would restart systemd")
    list_units("would reload the following units", changes.reload)
    list_units("would restart the following units", changes.restart)
    list_units("would start the following units", changes.start - changes.hidden)


def _apply(manager, changes, environment, is_new_systemd):
    """Stops, activates, reloads, restarts and starts; returns the exit status so far."""
    status = 0
    list_units("stopping the following units", changes.stop - changes.hidden)
    for unit in changes.stop:
        try:
            manager.submit("stop", unit)
        except BusError:
            pass
    manager.wait_for_jobs()
    list_units("NOT restarting the following changed units", changes.skip)
    say("activating the configuration...")
    if run(f"{environment['OUT']}/activate", environment["OUT"]) != 0:
        say("Failed to run activate script")
        status = 2
    if changes.requested(""):
        say(DEPRECATED)
    if is_new_systemd:
        say("restarting systemd...")
        manager.reexecute()
    manager.reset_failed()
    manager.reload()
    reload_users()
    say(f"restarting {REACTIVATION}")
    is_well = _submit(manager, "restart", [REACTIVATION])
    _start_what_cannot_be_reloaded(manager, changes)
    for verb, saying in (("reload", "reloading"), ("restart", "restarting"), ("start", "starting")):
        units = getattr(changes, verb)
        list_units(f"{saying} the following units", units - (changes.hidden if verb == "start" else set()))
        is_well = _submit(manager, verb, sorted(units)) and is_well
        changes.done(verb)
    for verb, unit in manager.failed_jobs():
        say(f"Failed to {verb} {unit}")
        is_well = False
    return status if is_well else 4


def _submit(manager, verb, units):
    """Runs jobs and waits for all of them; returns whether systemd has accepted each."""
    is_well = True
    for unit in units:
        try:
            manager.submit(verb, unit)
        except BusError as error:
            say(f"Failed to {verb} {unit}: {error}")
            is_well = False
    manager.wait_for_jobs()
    return is_well


def _start_what_cannot_be_reloaded(manager, changes):
    """A unit to be reloaded may have been stopped with one that it requires; it is started instead."""
    for unit in sorted(changes.reload):
        if manager.is_active(unit):
            continue
        file = f"{changes.new_units}/{unit}"
        try:
            new = read_unit(file, file)
            if not flag(new, "Unit", "RefuseManualStart", False) or flag(new, "Unit", "X-OnlyManualStart", False):
                changes.note("start", unit)
        except UnitError:
            pass  # Not one of ours, such as a mount of fstab.
        changes.forget("reload", unit)


def _report(manager, before, systemd):
    """Prints which units are new and which have failed, with their status; returns whether any has."""
    manager.settle()
    new, failed = [], []
    for name, unit in manager.active_units().items():
        is_retried = unit.substate == "auto-restart" and name.endswith(".service")
        if unit.state == "failed" or (is_retried and manager.property_of(unit, "Service", "ExecMainStatus") != 0):
            failed.append(name)
        elif name not in before and not name.endswith(".scope"):
            new.append(name)
    list_units("the following new units were started", new)
    list_units("warning: the following units failed", failed)
    if failed:
        run(f"{systemd}/bin/systemctl", "status", "--no-pager", "--full", *sorted(failed, key=str.lower))
    return bool(failed)


def _require_nixos(distribution):
    lines = _text("/etc/os-release").split("\n")
    if not os.path.isfile("/etc/NIXOS") and not {f"ID={distribution}", f'ID="{distribution}"'} & set(lines):
        say("This is not a NixOS installation!")
        sys.exit(2)


def _lock():
    os.makedirs("/run/nixos", mode=0o755, exist_ok=True)
    lock = open(LOCK, "a", encoding="utf-8")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        say("Could not acquire lock")
        sys.exit(error.errno)
    return lock


def _text(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError:
        return ""


def _resolved(path):
    """The file at the end of all links, or a name that no file has."""
    return os.path.realpath(path) if os.path.exists(path) else "/unknown"
