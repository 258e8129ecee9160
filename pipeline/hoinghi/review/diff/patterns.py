"""What makes two changes the same change: numbers and the rest of long wordings do not.

`lost «12 xã»` and `lost «45 xã»` are one pattern, `«# xã»`; names that grew by `giai đoạn 2016-2020` and by
`giai đoạn 2021-2025` are another, `at its end +«giai đoạn…»`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from hoinghi.review.diff.changes import MENTIONS, RECORDS, SPAN, Change, FieldChange
from hoinghi.review.diff.entries import Entry, place_of
from hoinghi.review.diff.wording import NOTHING, said, visible

NUMERAL = re.compile(r"\d+(?:[.,\s]\d+)*")
# `more_than`, `count.digits`, `VND`: what is chosen of a list, not written.
CHOSEN = re.compile(r"[a-z_.]+|[A-Z]{3}")
# As many words of a wording tell what it is.
TELLING = 2
# What a list's items are told apart by, where it is not all they say.
MARKS = ("title", "code")


def pattern(change: Change) -> str:
    """The change without what differs from article to article; empty where kind and rule say all."""
    if change.old is None or change.new is None:
        return _cue(change.entry)
    fields = [field for field in change.fields if field.what == change.what]
    if change.what == "moved":
        fields = [field for field in fields if field.name == SPAN] or fields
    return "; ".join(dict.fromkeys(map(_field, fields)))


def shape(text: str, telling: int = TELLING) -> str:
    """The first words, numbers as #.

    >>> shape("Giai đoạn 2016-2020 và tầm nhìn"), shape("1.234,5 tỷ đồng", 3)
    ('giai đoạn…', '# tỷ đồng')
    """
    words = NUMERAL.sub("#", visible(text)).casefold().split()
    return " ".join(words[:telling]) + ("…" if len(words) > telling else "")


def _cue(entry: Entry) -> str:
    """What kind of thing a record is that came or went."""
    record, quote = entry.record, entry.place.quote
    roles = record.get("roles")
    if isinstance(roles, list):
        return f"title {_item(roles[0])}" if roles else "no title"
    if entry.named and isinstance(record.get("kind"), str):
        return str(record["kind"])
    noun = place_of(record.get("noun"))
    if noun is not None and noun.start >= entry.place.end:
        quote = f"{quote} {noun.quote}"
    return f"«{shape(quote, 3 if NUMERAL.search(quote) else TELLING)}»" if quote else ""


def _field(field: FieldChange) -> str:
    name, old, new = field.name, field.old, field.new
    if isinstance(old, list) or isinstance(new, list):
        return f"{name} {_items(name, old, new)}"
    if name == RECORDS:
        return name
    places = place_of(old), place_of(new)
    texts = [place.quote if place else value for place, value in zip(places, (old, new), strict=True)]
    if not all(text is None or isinstance(text, str) for text in texts):
        return name
    first, second = (None if text is None else str(text) for text in texts)
    if all(text is None or CHOSEN.fullmatch(text) for text in (first, second)):
        return f"{name} {first or NOTHING} → {second or NOTHING}"
    if first is None or second is None:
        return f"{name} {'gained' if first is None else 'lost'}"
    return f"{name} {_times(first, second) or _edit(first, second)}"


def _times(old: str, new: str) -> str | None:
    """How a number changed: by a power of ten, or otherwise; None where it is none."""
    try:
        first, second = Decimal(old), Decimal(new)
    except InvalidOperation:
        return None
    if first and second and first != second:
        ratio = max(second / first, first / second)
        if ratio == Decimal(10) ** ratio.adjusted():
            return f"{'×' if second > first else '÷'}{10 ** ratio.adjusted():,}"
    return "# → #"


def _edit(old: str, new: str) -> str:
    """The words that went and came, and where.

    >>> _edit("Dự án cầu Bần", "Dự án cầu Bần giai đoạn 2"), _edit("hơn 12", "12"), _edit("a b c", "a x c")
    ('at its end +«giai đoạn…»', 'at its start −«hơn»', 'within −«b» +«x»')
    """
    if old == new:
        return "elsewhere"
    first, second = old.split(), new.split()
    start = _shared(first, second)
    end = _shared(first[start:][::-1], second[start:][::-1])
    gone, come = (" ".join(words[start : len(words) - end]) for words in (first, second))
    where = "" if not start and not end else "at its start " if not start else "within " if end else "at its end "
    return where + " ".join([f"−«{shape(gone)}»"] * bool(gone) + [f"+«{shape(come)}»"] * bool(come))


def _shared(first: list[str], second: list[str]) -> int:
    """How many words both begin with."""
    number = 0
    for mine, yours in zip(first, second, strict=False):
        if mine != yours:
            break
        number += 1
    return number


def _items(name: str, old: object, new: object) -> str:
    """What only one of two lists has."""
    mine, yours = ([_item(each) for each in side] if isinstance(side, list) else [] for side in (old, new))
    gone, come = [each for each in mine if each not in yours], [each for each in yours if each not in mine]
    if name == MENTIONS:
        return "−" * bool(mine) + "+" * bool(yours)
    told = [f"−{each}" for each in dict.fromkeys(gone)] + [f"+{each}" for each in dict.fromkeys(come)]
    return " ".join(told) or "otherwise"


def _item(item: object) -> str:
    if isinstance(item, Mapping):
        return next((f"«{shape(str(item[mark]), 3)}»" for mark in MARKS if mark in item), shape(said(item)))
    return shape(said(item))
