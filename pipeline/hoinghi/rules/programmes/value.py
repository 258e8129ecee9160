"""What a programme rule found: the value of its matches."""

from __future__ import annotations

from hoinghi.value import value
from hoinghi_schemas.programme import Period, ProgrammeKind


@value
class ProgrammeValue:
    """A programme's name by its parts: `noun_end` and `core` are view offsets, of the keyword's and the words' end.

    `abbreviation` is the text of a bracket behind the name; `period` what the name says, null years included.
    """

    kind: ProgrammeKind
    noun_end: int
    core: int
    period: Period | None
    abbreviation: str | None
