"""systemd's manager: its units, and the jobs that a switch gives it."""

import time

from bus import PATIENCE, Bus, BusClosed, BusError

MANAGER = "org.freedesktop.systemd1.Manager"
ROOT = "/org/freedesktop/systemd1"
PROPERTIES = "org.freedesktop.DBus.Properties"
# Which results of a job are failures (org.freedesktop.systemd1(5)).
FAILED = ("timeout", "failed", "dependency")
# How long (s) no job may end before a switch looks at the units, and how long it waits for that where a unit starts again
# and again.
QUIET, LONGEST = 0.25, 90


class Unit:
    def __init__(self, state, substate, path):
        self.state, self.substate, self.path = state, substate, path


class Manager:
    def __init__(self):
        self._bus = Bus()
        self._waiting = {}
        self._early = {}
        self._finished = {}

    def _call(self, member, *words):
        return self._bus.call(ROOT, MANAGER, member, *words)

    def active_units(self):
        """The units that are loaded and not inactive, by their names; one that follows another is left out."""
        return {
            name: Unit(state, substate, path)
            for name, _, _, state, substate, following, path, *_ in self._call("ListUnits")[0]
            if following == "" and state != "inactive"
        }

    def property_of(self, unit, kind, name):
        return self._bus.call(unit.path, PROPERTIES, "Get", f"org.freedesktop.systemd1.{kind}", name)[0]

    def is_active(self, name):
        path = self._call("GetUnit", name)[0]
        return self.property_of(Unit("", "", path), "Unit", "ActiveState") in ("active", "activating")

    def submit(self, verb, name):
        """Begins a job: `start`, `stop`, `restart` or `reload`. Raises BusError where systemd refuses it."""
        (job,) = self._call(f"{verb.capitalize()}Unit", name, "replace")
        self._waiting[job] = verb
        if job in self._early:
            self._end(job, *self._early.pop(job))

    def _end(self, job, unit, result):
        self._finished[job] = (unit, self._waiting.pop(job), result)

    def _follow(self, seconds):
        """Reads what systemd tells; returns whether jobs have ended."""
        ended = [body for member, body in self._bus.signals(seconds) if member == "JobRemoved"]
        for _, job, unit, result in ended:
            if job in self._waiting:
                self._end(job, unit, result)
            else:
                self._early[job] = (unit, result)
        return bool(ended)

    def wait_for_jobs(self):
        """Waits for all that were submitted; each ends at its unit's own time limit at the latest."""
        while self._waiting:
            self._follow(PATIENCE)

    def failed_jobs(self):
        return [(verb, unit) for unit, verb, result in self._finished.values() if result in FAILED]

    def settle(self):
        """Waits until no job has ended for a while, so that what fails soon after its start is seen to fail."""
        begun = time.monotonic()
        until = begun + QUIET
        while (left := until - time.monotonic()) > 0 and time.monotonic() - begun < LONGEST:
            if self._follow(left):
                until = time.monotonic() + QUIET

    def reset_failed(self):
        self._call("ResetFailed")

    def reload(self):
        try:
            self._call("Reload")
        except BusError:
            # As the real program, which does not look at the answer.
            pass

    def reexecute(self):
        """systemd closes its connections without an answer, and opens its socket when it is back."""
        try:
            self._call("Reexecute")
        except (BusClosed, BusError):
            pass
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self._bus = Bus()
                self._call("GetUnit", "basic.target")
                return
            except BusClosed:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
