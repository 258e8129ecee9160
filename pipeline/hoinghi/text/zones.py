"""The parts of an article: title, lead, captions, lists, byline and publisher."""

from __future__ import annotations

import re
from dataclasses import field

from hoinghi.text.byline import byline
from hoinghi.text.captions import captions
from hoinghi.text.sentences import sentences
from hoinghi.value import value

Span = tuple[int, int]

_LINE = re.compile(r"[^\n]+")
_LIST = re.compile(r"\s?(?:[-+•*▪●○‣·]\s?(?=\w)|\d{1,2}(?:[)/]\s?|\.\s?(?!\d))(?=[^\W\d])|[a-zđ][.)]\s?(?=\w))")
_TITLE_LONGEST = 250
_LEAD_LONGEST = 1000
_SENTENCE_END = re.compile(r"[.!?…][\"')]*$")


@value
class Zones:
    """Where an article's parts are, as half-open spans of the view's text; `None` and `()` where it has none.

    Args:
        title: the line that names the article. captions: of photographs, credits included. byline: where the authors
            are named. authors: their names alone. publisher: the body under the byline. paragraphs: all other lines.
    """

    title: Span | None = None
    captions: tuple[Span, ...] = ()
    byline: Span | None = None
    authors: tuple[Span, ...] = ()
    publisher: Span | None = None
    paragraphs: tuple[Span, ...] = ()
    _text: str = field(default="", repr=False, compare=False)

    @property
    def lead(self) -> Span | None:
        """The first paragraph, two sentences of a very long one."""
        return _lead(self._text, self.paragraphs, self.title)

    @property
    def lists(self) -> tuple[Span, ...]:
        """Each line that begins with a dash, bullet, number or letter."""
        return tuple(line for line in self.paragraphs if _LIST.match(self._text, *line))


def zones(text: str, *, title: str | None = None) -> Zones:
    """The zones of a normalised text.

    Args:
        title: the article's separate title, normalised too, where its source gives one.
    """
    lines = [span for match in _LINE.finditer(text) for span in _trimmed(text, *match.span())]
    signed = byline(text, lines)
    headed = _title(text, lines, title)
    named = [zone for zone in (headed, signed.span, signed.publisher) if zone is not None]
    body = [line for line in lines if not _within(line, named)]
    shown = captions(text, body)
    pictured = frozenset(shown)  # an archive of pictures has thousands
    paragraphs = tuple(line for line in body if line not in pictured)
    return Zones(headed, shown, signed.span, signed.authors, signed.publisher, paragraphs, text)


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    """The line without white space at either end; no line where there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return [(start, end)] if start < end else []


def _within(line: Span, zones: list[Span]) -> bool:
    return any(first <= line[0] and line[1] <= last for first, last in zones)


def _title(text: str, lines: list[Span], given: str | None) -> Span | None:
    """The given title where the text begins with it, else a first line that looks like one above a longer body."""
    if not lines:
        return None
    start, end = lines[0]
    if given and given.strip():
        wanted = given.strip()
        stands = text[start : start + len(wanted)].casefold() == wanted.casefold()
        return (start, start + len(wanted)) if stands else None
    if len(lines) < 2 or end - start > _TITLE_LONGEST or text[end - 1] in ".:;,…" or _LIST.match(text, start, end):
        return None
    return (start, end) if lines[-1][1] - lines[1][0] > end - start else None


def _lead(text: str, paragraphs: tuple[Span, ...], title: Span | None) -> Span | None:
    """The first paragraph with a sentence's end, or the first line at all; what is glued to the title counts."""
    after = title[1] if title else 0
    lines = [line for start, end in paragraphs for line in _trimmed(text, max(start, after), end)]
    lead = next(
        (line for line in lines if _SENTENCE_END.search(text, max(line[0], line[1] - 4), line[1])),
        lines[0] if lines else None,
    )
    return lead if lead is None or lead[1] - lead[0] <= _LEAD_LONGEST else _first_sentences(text, *lead)


def _first_sentences(text: str, start: int, end: int) -> Span:
    """The first two sentences of a paragraph that may be the whole article."""
    found = sentences(text[start : min(end, start + 2 * _LEAD_LONGEST)])
    return start, start + found[min(1, len(found) - 1)][1] if found else end
