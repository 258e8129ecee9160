"""Values and changes in words, as every format shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hoinghi.review.diff.changes import MENTIONS, RECORDS, SPAN, Change, FieldChange
from hoinghi.review.diff.entries import place_of

NOTHING = "–"
# Control characters, and those that turn the direction of a line, must reach neither a terminal nor a page.
VISIBLE = "\N{REPLACEMENT CHARACTER}"
# The most of a value that is shown: a whole text may differ.
LONGEST = 160
SPACES = "\n\r\t\v\f\x85\u2028\u2029\u00a0"


def visible(text: str) -> str:
    """The text on one line, every character that would do something shown as one sign.

    >>> visible("hai\\n\\x1b[31mxã \\u202e")
    'hai �[31mxã �'
    """
    return "".join(map(_visible, text))


def said(value: object) -> str:
    """A field's value.

    >>> said(None), said("12"), said({"start": 1, "end": 3, "quote": "xã"}), said([])
    ('–', '12', '«xã»', '–')
    >>> said([{"title": "Giám đốc", "organisation": "Sở Y tế", "span": {}}, {"code": "likely_typo", "message": "…"}])
    'Giám đốc @ Sở Y tế, likely_typo'
    """
    place = place_of(value)
    if place is not None:
        return f"«{visible(place.quote)}»"
    if isinstance(value, Mapping):
        return _object(value)
    if isinstance(value, list):
        return ", ".join(map(said, value)) or NOTHING
    return NOTHING if value is None else visible(str(value))


def field_lines(change: Change) -> Iterator[str]:
    """A line for each field that differs, old → new; what only follows from the span is left out."""
    for field in change.fields:
        if field.name == RECORDS:
            continue
        if field.name == MENTIONS:
            yield from _mentions(field, change)
        elif not (field.what == "moved" and field.name != SPAN):
            yield f"{field.name}: {_sides(field)}"


def _sides(field: FieldChange) -> str:
    old, new = _short(said(field.old)), _short(said(field.new))
    if old == new:
        # What differs is where it stands.
        return f"{old} {_where(field.old)} → {_where(field.new)}".rstrip()
    return f"{old} → {new}"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def _where(value: object) -> str:
    place = place_of(value)
    return f"{place.start}:{place.end}" if place is not None else "elsewhere"


def _mentions(field: FieldChange, change: Change) -> Iterator[str]:
    for sign, side, entry in (("−", field.old, change.old), ("+", field.new, change.new)):
        own = entry.place if entry is not None else None
        others = [each for each in side if place_of(each) != own] if isinstance(side, list) else []
        if others:
            yield f"{MENTIONS}: {sign} {_short(said(others))}"


def _object(value: Mapping[object, object]) -> str:
    if "title" in value:
        organisation = value.get("organisation")
        return visible(f"{value['title']} @ {organisation}" if organisation else str(value["title"]))
    if "code" in value:
        return visible(str(value["code"]))
    if value.keys() == {"start", "end"}:
        return "-".join("" if each is None else str(each) for each in value.values())
    return ", ".join(f"{visible(str(name))}={said(each)}" for name, each in value.items()) or NOTHING


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character in SPACES or character.isspace() else VISIBLE
