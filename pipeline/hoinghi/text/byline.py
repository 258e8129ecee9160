"""Who wrote the article: the names at its end, on a line of their own or glued to the last sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hoinghi.lexicons import alternation, entries
from hoinghi.text.sentences import sentences
from hoinghi.text.tones import LOWER, UPPER, is_syllable
from hoinghi.value import value

Span = tuple[int, int]


@value
class Byline:
    """The byline's span, the authors' within it, and the body that publishes, on the line under it or behind them."""

    span: Span | None = None
    authors: tuple[Span, ...] = ()
    publisher: Span | None = None


def _any_case(lexicon: str, *, but: str | None = None) -> str:
    return f"(?i:{alternation(word for word, kind in entries(lexicon).items() if kind != but)})"


_PART = rf"(?!(?:{alternation(entries('byline_breaks'))})\b)[{UPPER}][{LOWER}]+(?![{LOWER}])"
_CAPITALS = rf"[{UPPER}]{{2,7}}(?![{LOWER}])"
_NAME = "|".join(
    (
        rf"(?:[{UPPER}]\.\s?){{1,3}}(?:{_PART}(?:\s{_PART}){{0,2}}|{_CAPITALS})",  # T.Vũ, N. Huyền, Đ.H.MINH
        rf"[{UPPER}]\.\s?[{UPPER}](?:\.\s?[{UPPER}])?\b\.?",  # B.H, T.H.N
        rf"{_PART}(?:\s{_PART}){{0,4}}",
        rf"[AHKY]\s{_PART}(?:\s{_PART}){{0,3}}",  # Y Krăk
        rf"{_CAPITALS}(?:\s{_CAPITALS}){{1,3}}",
    )
)
_NAMES = rf"(?P<names>(?:{_NAME})(?:\s?(?:-|,|&|\bvà\b)\s?(?:{_NAME})){{0,4}})"
_LABELS = rf"(?P<labels>(?:{_any_case('byline_labels')}\b\s?(?:[:.]\s?|(?<=\s)(?=[{UPPER}]))){{0,2}})"
_SOURCE = r"(?P<source>\s?/\s?[^\n]{2,60}|\s?\((?i:theo\s)?[^()\n]{1,60}\))"
_WORK = rf"\s?[-,]?\s?\(?{_any_case('byline_endings')}\b\)?"
_CREDIT = (
    rf"\s?[-,;]?\s?\(?(?:(?<!\w)|(?=[{UPPER}])){_any_case('byline_credits')}\b"
    rf":?\s?(?=[{UPPER}]|\w{{1,30}}\.\w)[^\n]{{1,60}}(?<![.!?])"
)
_BODY = rf"\s?[-,(]\s?(?P<body>{_any_case('publisher_heads')}\s[^\n().]{{3,80}})\)?"
_AFTER_SOURCE = rf"(?:(?i:theo)\s(?:{alternation(entries('press_names'))})\s)?"  # Theo TTXVN Lê An
_BYLINE = rf"(?P<byline>{_AFTER_SOURCE}{_LABELS}{_NAMES}(?:{_SOURCE}|{_WORK}|{_CREDIT}|{_BODY}){{0,3}})\s?[-.*]?"

_WHOLE = re.compile(_BYLINE)
_GLUED = re.compile(rf"[.!?…\")*>/](?<!(?<!\.)/)\s?{_BYLINE}$")  # a class first, as that is searched thrice as fast
_EACH = re.compile(_NAME)
_LINK = re.compile(r".{0,300}\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)")
_TRAILER = re.compile(rf"(?i:more)\(.*|\W*|{_any_case('article_trailers')}\b.{{0,100}}")
_PUBLISHER = re.compile(rf"{_any_case('publisher_heads')}\s(?=[{UPPER}])[^.!?:;\"]{{2,100}}")
_NEVER_A_NAME = re.compile(rf"{_any_case('publisher_heads', but='name')}\b")
_NOBODY = frozenset(word.casefold() for name in ("press_names", "not_authors") for word in entries(name))
_SOURCE_LABEL = "theo"
_REACH = 200
"""Characters at a line's end within which a byline begins."""


def byline(text: str, lines: list[Span]) -> Byline:
    """The byline at the end of a text, above what a web page hangs under its articles.

    Args:
        lines: the text's lines that are not empty, trimmed, as spans.
    """
    publisher = None
    for index in range(len(lines) - 1, -1, -1):
        start, end = lines[index]
        if _LINK.fullmatch(text, start, end):
            continue
        found = (_whole(text, start, end) if index else None) or _glued(text, start, end)
        if found is not None:
            found = _stacked(text, lines, index, found)
            return Byline(found.span, found.authors, publisher or found.publisher)
        if index and publisher is None and _PUBLISHER.fullmatch(text, start, end):
            publisher = (start, end)
        elif not _TRAILER.fullmatch(text, start, end):
            break
    return Byline(publisher=publisher)


def _stacked(text: str, lines: list[Span], index: int, last: Byline) -> Byline:
    """The byline with an author on the line above; nobody where three lines of names make a squad or a list."""
    above = [_whole(text, *lines[before]) for before in range(index - 1, max(index - 3, 0), -1)]
    if not above or above[0] is None or above[0].span is None or last.span is None:
        return last
    if len(above) > 1 and above[1] is not None:
        return Byline()
    authors = tuple(_distinct(text, (*above[0].authors, *last.authors)))
    return Byline((above[0].span[0], last.span[1]), authors, last.publisher)


def _distinct(text: str, authors: tuple[Span, ...]) -> Iterator[Span]:
    """The authors without those who sign twice: `Lê An (ghi)` or `L.A (ghi)` above `Lê An`."""
    names = [text[start:end].casefold() for start, end in authors]
    initials = {"".join(word[0] for word in name.split()) for name in names if "." not in name}
    for index, (name, span) in enumerate(zip(names, authors, strict=True)):
        if name not in names[index + 1 :] and not ("." in name and name.replace(".", "") in initials):
            yield span


def _whole(text: str, start: int, end: int) -> Byline | None:
    """The byline that is the line."""
    match = _WHOLE.fullmatch(text, start, end) if end - start <= _REACH else None
    return _built(text, match) if match and not _NEVER_A_NAME.match(text, start, end) else None


def _glued(text: str, start: int, end: int) -> Byline | None:
    """The byline after the line's last stop: `… trong năm tới.Kim Anh`."""
    first = max(start, end - _REACH)
    match = _GLUED.search(text, max(start, first - 1), end)
    if match is None:
        return None
    begins = match.start("byline")
    # `theo PGS. Lê An`, cut off there, is no byline: the sentence goes on over the stop
    if text[match.start()] in ".!?…" and begins not in (first + start for start, _ in sentences(text[first:end])):
        return None
    return _built(text, match)


def _built(text: str, match: re.Match[str]) -> Byline | None:
    if match["labels"].strip().casefold().endswith(_SOURCE_LABEL) and match["source"] is None:
        return None
    authors = tuple(_authors(text, *match.span("names")))
    if not authors:
        return None
    return Byline(match.span("byline"), authors, match.span("body") if match["body"] else None)


def _authors(text: str, start: int, end: int) -> Iterator[Span]:
    for match in _EACH.finditer(text, start, end):
        words = [word for word in re.split(r"[\s.]+", match[0]) if word]
        spelt = (len(words[0]) == 1 and "." not in match[0]) or all(
            is_syllable(word) for word in words if len(word) > 1
        )
        if match[0].casefold() not in _NOBODY and spelt:
            yield match.span()
