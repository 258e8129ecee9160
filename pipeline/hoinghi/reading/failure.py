"""What could not be read or extracted, as one line of the failures file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Failure:
    """One article or file that failed; `error` is one line with place and remedy, `traceback` only for our own bugs."""

    id: str | None
    path: str | None
    sha256: str | None
    stage: Literal["read", "extract", "write"]
    error: str
    traceback: str | None = None

    def to_json(self) -> str:
        """One JSON line without its line end."""
        return json.dumps(asdict(self), ensure_ascii=False)


class UnreadableError(Exception):
    """Why a file cannot be read, or not to its end: `reason` is one line without the place.

    It never leaves `reading`: whoever knows the place makes a `Failure` of it.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = " ".join(reason.split())


def read_failure(place: str, reason: str, id_: str | None = None, sha256: str | None = None) -> Failure:
    """The failure of something that could not be read."""
    return Failure(id_, place, sha256, "read", f"{place}: {reason}")
