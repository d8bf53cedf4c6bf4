"""What a boot loader does here: it remembers which system boots next.

The initrd of the base image, and containers, start what /boot/default names.
"""

import os
import sys

DEFAULT = "/boot/default"


def main(toplevel, fails):
    """Ends the process."""
    print("updating the miniature boot loader...", file=sys.stderr, flush=True)
    if fails:
        print(f"{DEFAULT}: the boot partition is read-only", file=sys.stderr, flush=True)
        sys.exit(1)
    os.makedirs("/boot", exist_ok=True)
    # A power cut leaves the old entry or the new one.
    with open(f"{DEFAULT}.new", "w", encoding="utf-8") as file:
        file.write(f"{toplevel}\n")
        file.flush()
        os.fsync(file.fileno())
    os.rename(f"{DEFAULT}.new", DEFAULT)
    folder = os.open("/boot", os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
