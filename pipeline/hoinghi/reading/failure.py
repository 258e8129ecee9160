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
