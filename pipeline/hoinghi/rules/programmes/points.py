"""The evidence for and against a name, counted in points."""

from __future__ import annotations

from hoinghi.value import value


@value
class Point:
    """A piece of evidence, for a name where positive, and what it is, in a few words."""

    value: int
    reason: str


@value
class Verdict:
    """The evidence on one candidate."""

    points: tuple[Point, ...]
    needed: int

    @property
    def total(self) -> int:
        return sum(point.value for point in self.points)

    @property
    def named(self) -> bool:
        return self.total >= self.needed

    def __str__(self) -> str:
        listed = ", ".join(f"{point.value:+d} {point.reason}" for point in self.points)
        return f"{self.total} of {self.needed} points for a name ({listed})"
