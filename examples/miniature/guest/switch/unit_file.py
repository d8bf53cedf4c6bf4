"""Unit files as switch-to-configuration reads them, and what a difference between two of them asks for.

A unit is {section: {key: [value, ...]}}, with its drop-ins. The rules are those of NixOS' "What happens during a system
switch?" and of switch-to-configuration-ng, whose parser is not systemd's: a line without = or : is an error, and quotes
around a value are dropped.
"""

import os

EQUAL, RELOAD, RESTART = "equal", "reload", "restart"

# Keys of [Unit] that change nothing for a unit that runs.
IGNORED = {
    "X-Reload-Triggers", "Description", "Documentation", "OnFailure", "OnSuccess", "OnFailureJobMode",
    "IgnoreOnIsolate", "StopWhenUnneeded", "RefuseManualStart", "RefuseManualStop", "AllowIsolate", "CollectMode",
    "SourcePath",
}  # fmt: skip
TRUE = ("1", "yes", "true", "on")


class UnitError(Exception):
    """A unit file that cannot be read."""


def read_unit(file, base):
    """The unit of a file `base`, with its drop-ins; for an instance of a template also those of `file`."""
    unit = {}
    for path in [base, *drop_ins(base), *(drop_ins(file) if file != base else [])]:
        try:
            with open(path, encoding="utf-8") as opened:
                text = opened.read()
        except (OSError, UnicodeDecodeError):
            raise UnitError(f"Failed to open unit file {path}") from None
        try:
            _add(unit, text)
        except ValueError as error:
            raise UnitError(f"Failed to parse systemd unit file {path}: {error}") from None
    return unit


def drop_ins(file):
    """The files *.conf in the directory of a unit's drop-ins, in their order."""
    directory = f"{file}.d"
    try:
        return [f"{directory}/{name}" for name in sorted(os.listdir(directory)) if name.endswith(".conf")]
    except OSError:
        return []


def _add(unit, text):
    for name, pairs in _sections(text):
        if name == "Install":
            continue
        section = unit.setdefault(name, {})
        # A key that is there twice is added twice, with both values each time: so does the real program.
        for key, _ in pairs:
            values, is_cleared = [], False
            for other, value in pairs:
                if other == key and value == "":
                    values, is_cleared = [], True
                elif other == key:
                    values.append(value)
            if is_cleared or key not in section:
                section[key] = values
            else:
                section[key] = section[key] + values


def _sections(text):
    """(name, [(key, value)]) for each section, in order; what is before the first one is left out."""
    sections, pairs = [], []
    for number, line in enumerate(text.split("\n"), 1):
        line = line.strip()
        if line == "" or line[0] in "#;":
            continue
        if line[0] == "[":
            end = line.find("]")
            if end < 0:
                raise ValueError(f"{number}: expecting ']'")
            pairs = []
            sections.append((line[1:end].strip(), pairs))
            continue
        at = min((place for place in (line.find("="), line.find(":")) if place >= 0), default=-1)
        if at < 0:
            raise ValueError(f"{number}: expecting '='")
        pairs.append((line[:at].strip(), _unquoted(line[at + 1:].strip())))
    return sections


def _unquoted(value):
    if value[:1] in ('"', "'") and value.find(value[0], 1) > 0:
        end = value.index(value[0], 1)
        return value[1:end] + value[end + 1:]
    return value


def flag(unit, section, key, default):
    """A boolean of a unit: its last value, which is true only in four spellings."""
    values = unit.get(section, {}).get(key, [])
    return values[-1] in TRUE if values else default


def compare(old, new):
    """What a change from one unit to another asks for: EQUAL, RELOAD or RESTART."""
    wanted = EQUAL
    for name in {**old, **new}:
        before, after = old.get(name), new.get(name)
        if before is None or after is None:
            one = _one_sided(name, after if before is None else before, before is None)
        else:
            one = _section_change(name, before, after)
        if one == RESTART:
            return RESTART
        wanted = RELOAD if one == RELOAD else wanted
    return wanted


def _one_sided(name, keys, is_new):
    """A section that only one of the units has."""
    if name not in ("Unit", "Service") or (name == "Service" and list(keys) != ["ExecReload"]):
        return RESTART
    return _section_change(name, {} if is_new else keys, keys if is_new else {})


def _section_change(name, before, after):
    wanted = EQUAL
    for key in {**before, **after}:
        if before.get(key) == after.get(key):
            continue
        one = _key_change(name, key, key in before, key in after)
        if one == RESTART:
            return RESTART
        wanted = RELOAD if one == RELOAD else wanted
    return wanted


def _key_change(section, key, was_there, is_there):
    if section == "Unit" and key in IGNORED:
        return RELOAD if key == "X-Reload-Triggers" and is_there else EQUAL
    # Without ExecReload nothing can be reloaded, and the process that runs is as it was.
    if section == "Service" and key == "ExecReload":
        return RELOAD if is_there else EQUAL
    if section == "Mount" and key == "Options" and was_there and is_there:
        return RELOAD
    return RESTART
