"""Which units a switch stops, starts, restarts and reloads."""

import os

from unit_file import EQUAL, RELOAD, compare, drop_ins, flag, read_unit

OLD_UNITS = "/etc/systemd/system"
# What stays to be done is noted here, so that a switch that is interrupted is finished by the next one.
LISTS = "/run/nixos"
NOTED = ("start", "restart", "reload")

SLEEP_TARGETS = ("suspend.target", "hibernate.target", "hybrid-sleep.target")
UNTOUCHED_TARGETS = ("sysinit.target", "basic.target", "multi-user.target", "graphical.target")


class Changes:
    """Sets of names of units. `hidden` are those that a person is not told of."""

    def __init__(self, new_units, active, is_dry):
        self.new_units, self.active, self._is_dry = new_units, active, is_dry
        self.stop, self.skip, self.hidden = set(), set(), set()
        self.start, self.restart, self.reload = (set(_lines(_list_file(name))) for name in NOTED)

    def note(self, name, unit):
        """Adds a unit to `start`, `restart` or `reload`, and to the list on disk."""
        getattr(self, name).add(unit)
        if not self._is_dry:
            with open(_list_file(name), "a", encoding="utf-8") as file:
                file.write(f"{unit}\n")

    def forget(self, name, unit):
        """The opposite of `note`."""
        getattr(self, name).discard(unit)
        if not self._is_dry:
            left = [line for line in _lines(_list_file(name)) if line != unit]
            with open(_list_file(name), "w", encoding="utf-8") as file:
                file.writelines(f"{line}\n" for line in left)

    def done(self, name):
        _remove(_list_file(name))

    def collect(self, fragment_of):
        """Compares every active unit whose file is in /etc/systemd/system with the new system's."""
        for unit, state in self.active.items():
            files = _Files(unit, self.new_units)
            if state.state not in ("active", "activating") or not os.path.exists(files.old_base):
                continue
            # Generated units, and those that shadow ours, belong to others.
            if fragment_of(state).startswith(OLD_UNITS):
                self._compare(unit, files)

    def _compare(self, unit, files):
        if files.is_gone():
            if flag(read_unit(files.old, files.old_base), "Unit", "X-StopOnRemoval", True):
                self.stop.add(unit)
            return
        new = read_unit(files.new, files.new_base)
        if unit.endswith(".target"):
            self._target(unit, new)
            return
        wanted = compare(read_unit(files.old, files.old_base), new)
        if wanted == RELOAD:
            if unit not in self.restart:
                self.note("reload", unit)
        elif wanted != EQUAL:
            self.modified(unit, files, new)

    def _target(self, unit, new):
        """Active targets are started again, which starts what they want since now."""
        by_hand = flag(new, "Unit", "RefuseManualStart", False) or flag(new, "Unit", "X-OnlyManualStart", False)
        if unit not in SLEEP_TARGETS and not by_hand:
            self.note("start", unit)
            self.hidden.add(unit)
        if flag(new, "Unit", "X-StopOnReconfiguration", False):
            self.stop.add(unit)

    def modified(self, unit, files, new=None):
        """Decides for a unit that has changed; without `new`, for one that the activation script wants restarted."""
        if unit in UNTOUCHED_TARGETS or unit.endswith((".path", ".slice", ".socket")):
            return
        if unit.endswith(".mount"):
            self.note("reload" if unit in ("-.mount", "nix.mount") else "restart", unit)
            return
        # There the unit was not stopped before, so what is stopped and started elsewhere is restarted.
        off, on = ("stop", "start") if new is not None else ("restart", "restart")
        new = read_unit(files.new, files.new_base) if new is None else new
        is_busy = unit in self.restart or unit in getattr(self, off)
        if flag(new, "Service", "X-ReloadIfChanged", False) and not is_busy:
            self.note("reload", unit)
        elif not _may_restart(new):
            self.skip.add(unit)
        else:
            # What is no service has no ExecStop=, so that it can be restarted at once.
            if not flag(new, "Service", "X-StopIfChanged", True) or not unit.endswith(".service"):
                self.note("restart", unit)
            else:
                self._stop_and_start(unit, files, new, off, on)
            if unit in self.reload:
                self.forget("reload", unit)

    def _stop_and_start(self, unit, files, new, off, on):
        """A service that a socket starts is left to its socket."""
        by_socket = False
        for socket in " ".join(new.get("Service", {}).get("Sockets", [])).split() or [files.socket]:
            is_new = os.path.exists(f"{self.new_units}/{socket}")
            if socket in self.active:
                getattr(self, off).add(socket)
                if is_new:
                    self.note(on, socket)
            by_socket = by_socket or is_new
        if not by_socket or flag(new, "Service", "X-NotSocketActivated", False):
            self.note(on, unit)
        getattr(self, off).add(unit)

    def requested(self, prefix):
        """Takes in what the activation script has asked for in lists of its own; returns whether there were any."""
        lists = [f"{LISTS}/{prefix}activation-{name}-list" for name in ("restart", "reload")]
        are_there = any(os.path.exists(path) for path in lists)
        for unit in _lines(lists[0]):
            if unit in self.active:
                self.modified(unit, _Files(unit, self.new_units))
            else:
                self.note("start", unit)
        for unit in _lines(lists[1]):
            if unit in self.active and unit not in self.restart and unit not in self.stop:
                self.note("reload", unit)
        for path in lists:
            _remove(path)
        return are_there


def _may_restart(new):
    return (
        flag(new, "Service", "X-RestartIfChanged", True)
        and not flag(new, "Unit", "RefuseManualStop", False)
        and not flag(new, "Unit", "X-OnlyManualStart", False)
    )


class _Files:
    """The files of a unit in the old and the new system; of an instance of a template those of the template."""

    def __init__(self, unit, new_units):
        self.old, self.new = f"{OLD_UNITS}/{unit}", f"{new_units}/{unit}"
        base = unit
        template, at, instance = unit.rpartition("@")
        self._is_instance = at == "@" and not os.path.exists(self.old) and not os.path.exists(self.new)
        if self._is_instance:
            base = f"{template}@.{instance.partition('.')[2]}"
        self.old_base, self.new_base = f"{OLD_UNITS}/{base}", f"{new_units}/{base}"
        self.socket = f"{base.rpartition('.')[0].removesuffix('@')}.socket"

    def is_gone(self):
        """Not there any more, or masked; an instance is there as long as it has drop-ins, if it ever had any."""
        if self._is_instance and any(map(_is_unit, drop_ins(self.old))):
            return not any(map(_is_unit, drop_ins(self.new)))
        return not _is_unit(self.new_base)


def _is_unit(path):
    return os.path.exists(path) and os.path.realpath(path) != "/dev/null"


def _list_file(name):
    return f"{LISTS}/{name}-list"


def _lines(path):
    try:
        with open(path, encoding="utf-8") as file:
            return [line for line in file.read().split("\n") if line]
    except OSError:
        return []


def _remove(path):
    try:
        os.remove(path)
    except FileNotFoundError:
        pass
