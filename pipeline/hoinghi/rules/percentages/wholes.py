"""One phrase that names a part and its whole: `tỷ trọng dịch vụ trong GRDP`."""

from __future__ import annotations

from hoinghi.rules.percentages.phrases import BASES, TOTALS, Line, extent, token_at
from hoinghi.rules.percentages.value import Extent

_WHOLES = frozenset({*BASES, *TOTALS, "tổng thu", "tổng chi", "tổng vốn", "tổng kim ngạch", "cơ cấu"})


def part_and_whole(line: Line, named: Extent | None) -> tuple[Extent, Extent] | None:
    """What is told to be a part, and of what: `tỷ trọng dịch vụ | trong GRDP`, `thu nội địa | trong tổng thu`."""
    if named is None or named[0] < line[0].start:
        return None
    first, last = token_at(line, named[0]), token_at(line, named[1])
    links = (i for i in range(first + 1, last - 1) if line[i].text == "trong")
    link = next((i for i in links if line[i + 1].text in _WHOLES), None)
    if link is None:
        return None
    part, whole = extent(line, (first, link)), extent(line, (link + 1, last))
    return (part, whole) if part and whole else None
