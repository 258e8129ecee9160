"""The parts of an article: title, lead, captions, lists, byline and publisher."""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Zones:
    """Where an article's parts are, as half-open spans of the view's text; `None` and `()` where it has none."""

    title: Span | None = None
    lead: Span | None = None
    captions: tuple[Span, ...] = ()
    lists: tuple[Span, ...] = ()
    byline: Span | None = None
    authors: tuple[Span, ...] = ()
    publisher: Span | None = None


def zones(text: str, *, title: str | None = None) -> Zones:
    return Zones()
