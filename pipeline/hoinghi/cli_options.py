"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path


def or_standard_output(out: Path | None) -> Path | None:
    """What `-o` names; `-` is standard output, as it is where the option is left out."""
    return None if out == Path("-") else out
