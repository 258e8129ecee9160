"""Where a text was rewritten: the pieces that changed their length, so that every offset maps back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from hoinghi.value import value


@value
class Edits:
    """One pass over a text: the piece `before[i]` of the old text became the piece `after[i]` of the new one.

    Pieces are (start, end), sorted and disjoint; between them the two texts are equal but for a shift, or were
    rewritten one character for one.
    """

    before_starts: list[int]
    before_ends: list[int]
    after_starts: list[int]
    after_ends: list[int]

    def start_before(self, offset: int) -> int:
        """Where, in the old text, the character at `offset` of the new one begins."""
        index = bisect_right(self.after_starts, offset) - 1
        if index < 0:
            return offset
        if offset < self.after_ends[index]:
            return self.before_starts[index]
        return offset + self.before_ends[index] - self.after_ends[index]

    def end_before(self, offset: int) -> int:
        """Where, in the old text, the character that ends at `offset` of the new one ends."""
        index = bisect_left(self.after_starts, offset) - 1
        if index < 0:
            return offset
        if offset <= self.after_ends[index]:
            return self.before_ends[index]
        return offset + self.before_ends[index] - self.after_ends[index]

    def start_after(self, offset: int) -> int:
        """Where, in the new text, the character at `offset` of the old one begins, or would."""
        index = bisect_right(self.before_starts, offset) - 1
        if index < 0:
            return offset
        if offset < self.before_ends[index]:
            return self.after_starts[index]
        return offset + self.after_ends[index] - self.before_ends[index]


def rewrite(text: str, changes: Iterable[tuple[int, int, str]]) -> tuple[str, Edits | None]:
    """The text with each change (start, end, what stands instead) made, and the edits; `None` where there were none.

    Changes are sorted and disjoint, and each says something else than the text does.
    """
    kept: list[str] = []
    edits = Edits([], [], [], [])
    last = shift = 0
    for start, end, new in changes:
        kept += (text[last:start], new)
        last = end
        edits.before_starts.append(start)
        edits.before_ends.append(end)
        edits.after_starts.append(start + shift)
        shift += len(new) - (end - start)
        edits.after_ends.append(end + shift)
    if not kept:
        return text, None
    kept.append(text[last:])
    return "".join(kept), edits
