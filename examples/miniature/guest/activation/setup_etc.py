"""Makes /etc that of a system: a link for each of its files, through /etc/static, which leads to the system's own."""

import os

STATIC = "/etc/static"


def main(source):
    link(source, STATIC)
    names = list(_names(source, ""))
    for name in names:
        path = f"/etc/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        # The distribution's directory of units, in which nothing is.
        if os.path.isdir(path) and not os.path.islink(path):
            os.rmdir(path)
        link(f"{STATIC}/{name}", path)
    _remove_stale("/etc", set(names))


def _names(source, folder):
    """The paths of the files below `source`; a directory that is a link counts as a file."""
    for entry in os.scandir(f"{source}/{folder}"):
        name = f"{folder}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            yield from _names(source, f"{name}/")
        else:
            yield name


def _remove_stale(folder, names):
    """Removes links into /etc/static that the system does not have any more."""
    for entry in os.scandir(folder):
        if entry.is_symlink():
            is_ours = os.readlink(entry.path).startswith(f"{STATIC}/")
            if is_ours and entry.path.removeprefix("/etc/") not in names:
                os.remove(entry.path)
        elif entry.is_dir(follow_symlinks=False):
            _remove_stale(entry.path, names)


def link(target, path):
    """A link that leads to `target` from one moment to the next."""
    if os.path.islink(path) and os.readlink(path) == target:
        return
    new = f"{path}.tmp"
    if os.path.lexists(new):
        os.remove(new)
    os.symlink(target, new)
    os.rename(new, path)
