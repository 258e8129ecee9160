"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def or_standard_output(out: Path | None) -> Path | None:
    """What `-o` names; `-` is standard output, as it is where the option is left out."""
    return None if out == Path("-") else out


Instead = Annotated[
    Path | None, typer.Option("-o", "--out", callback=or_standard_output, help="Write to this file instead.")
]
"""A file in the place of standard output."""
