"""Formats that write a whole folder replace it at the end: what stands there must be theirs to replace."""

from __future__ import annotations

from pathlib import Path

from hoinghi.errors import OutputError


def check_own_folder(out: Path, suffix: str, format: str) -> None:
    """Say so before a long run where OUT is no folder, or one that holds something else.

    Raises:
        OutputError: OUT is a file, or holds anything but files of the given suffix.
    """
    if not out.exists():
        return
    if not out.is_dir():
        raise OutputError(f"{out}: is a file; --format {format} writes a folder of {suffix} files, name another")
    for path in out.iterdir():
        if path.suffix != suffix or path.is_dir():
            raise OutputError(
                f"{out}: holds {path.name!r}, which --format {format} would remove; name a new folder, or an old output"
            )
