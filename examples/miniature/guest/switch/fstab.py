"""File systems and swap devices of two systems, by their fstab."""

# Characters of a path that are themselves in the name of a unit.
PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:_."


class Entry:
    def __init__(self, device, kind, options):
        self.device, self.kind, self.options = device, kind, options


def read_fstab(path):
    """({mount point: Entry}, [swap device]). A line with # anywhere counts as a comment, as for the real program."""
    systems, swaps = {}, []
    try:
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
    except OSError:
        lines = []
    for line in lines:
        words = line.split()
        if "#" in line or len(words) < 3:
            continue
        device, point, kind, options = (words + [""])[:4]
        if kind == "swap":
            swaps.append(device)
        else:
            systems[point] = Entry(device, kind, options)
    return systems, swaps


def compare_mounts(old, new, changes):
    """Notes which mounts are unmounted, remounted and mounted again; new ones are started by local-fs.target."""
    for point, before in old.items():
        unit = f"{escape_path(point)}.mount"
        after = new.get(point)
        if after is None:
            is_automatic = "x-systemd.automount" in before.options
            changes.stop.add(f"{escape_path(point)}.automount" if is_automatic else unit)
        elif (before.device, before.kind) != (after.device, after.kind) and point not in ("/", "/nix"):
            changes.note("restart", unit)
        elif before.options != after.options:
            changes.note("reload", unit)
        elif before.device != after.device or before.kind != after.kind:
            changes.skip.add(unit)


def escape_path(path):
    """The name of a mount point in units, systemd-escape(1)."""
    parts = [part for part in path.split("/") if part]
    if not parts:
        return "-"
    name = "-".join(_escaped(part) for part in parts)
    return f"\\x2e{name[1:]}" if name[0] == "." else name


def _escaped(part):
    return "".join(chr(byte) if chr(byte) in PLAIN else f"\\x{byte:02x}" for byte in part.encode())
