"""Counts whose noun stands in an item before: worded alike, `xã Vĩnh Hòa có 120 hộ, xã Phú Tân 85`, or the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hoinghi.rules.counts.direct import Nouned, nouned
from hoinghi.rules.counts.noun import Noun, word_kinds
from hoinghi.rules.counts.value import OfNumeral, counted
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.quantity import is_whole
from hoinghi.rules.rule import Found
from hoinghi.value import value

_LONGEST = 90  # characters from a noun to the next number
_LOOK_BACK = 60  # characters of the item before
_WORDS = r"[^\W\d]+(?: [^\W\d]+){0,7}"
_ITEM = re.compile(
    rf"[^\d,;.:()\n]{{0,40}}(?:[,;] (?:còn |và |riêng )?| và | \((?=trong đó|gồm|bao gồm))"
    rf"(?P<part>(?:trong đó|bao gồm|gồm)(?: có)?:? )?(?P<words>{_WORDS}) "
)
_NAME = re.compile(r"[A-ZĐÀ-Ỹ]\w*(?: [A-ZĐÀ-Ỹ]\w*){0,3}(?: (?:có|là|hơn|gần|trên|khoảng))*")
_NAMED = re.compile(r"[A-ZĐÀ-Ỹ]\w*(?: (?:có|là|đã|hơn|gần|trên|khoảng))* \Z")
_NEXT_BRACKET = re.compile(r"\)(?:,|;| và|, và) [^\W\d][^\d;.:()\n]{1,60} ?\(")
_BREAK = re.compile(r"[,;.:()\n]")
_ENDS = re.compile(r' ?(?:[;)\n"]|[.](?!\w)|,(?! ?\d)|\Z)| (?:\(|và |so với )')
_YEAR = re.compile(r"(?:19|20)\d\d")
_SCORES = frozenset({"điểm", "bàn"})
_LABELS = frozenset({"số", "tổng"})
"""What names the thing itself: «số vụ giảm 4, số người chết tăng 1»."""


@value
class Alike(OfNumeral):
    """A numeral without a noun and the noun of the items before it."""

    noun: Noun


def alike(parsed: Parsed) -> tuple[Alike, ...]:
    """Numbers that end an item worded like the counted one before it, or a part of it, found once."""
    return parsed.once(_alike)


def _alike(parsed: Parsed) -> tuple[Alike, ...]:
    return tuple(_scan(parsed))


def starts(parsed: Parsed) -> frozenset[int]:
    """Where these numbers begin; call through `once`."""
    return frozenset(each.start for each in alike(parsed))


def _scan(parsed: Parsed) -> Iterator[Alike]:
    source, before, parted = None, None, False
    for each in parsed.once(nouned):
        if each.noun:
            source, parted = each if _is_source(each) else None, False
        elif source and before and _may_end(parsed, each) and (item := _item(parsed, each, before)):
            parted = parted or bool(item["part"] and _is_within(each, source))
            if not (parted and _is_within(each, source)) and not _is_like(parsed, item["words"], before):
                source = None
        elif not (source and before and _in_brackets(parsed.text, each, before)):
            source = None
        if source and source.noun and not each.noun:
            yield Alike(each.numeral, source.noun)
        before = each


def _is_source(each: Nouned) -> bool:
    assert each.noun is not None
    return each.noun.is_countable and each.noun.head.text.lower() not in _SCORES and each.numeral.kind == "cardinal"


def _may_end(parsed: Parsed, each: Nouned) -> bool:
    """Whether the number is one of things at an item's end."""
    numeral = each.numeral
    if numeral.spelled or numeral.kind != "cardinal" or numeral.value is None or not is_whole(numeral.value):
        return False
    return bool(_ENDS.match(parsed.text, each.end)) and not _YEAR.fullmatch(parsed.text, each.start, each.end)


def _item(parsed: Parsed, each: Nouned, before: Nouned) -> re.Match[str] | None:
    """The words between the number before and this one, where they make up an item of a list."""
    behind = before.noun.end if before.noun else before.end
    found = _ITEM.fullmatch(parsed.text, behind, each.start) if each.start - behind < _LONGEST else None
    if found is None or found["words"].partition(" ")[0].lower() in _LABELS:
        return None
    return found


def _is_within(each: Nouned, source: Nouned) -> bool:
    """Whether the number may be a part of the other."""
    part, whole = each.numeral.value, source.numeral.value
    return part is not None and whole is not None and part < whole


def _is_like(parsed: Parsed, words: str, before: Nouned) -> bool:
    """Whether an item's words are like those of the item before: both names, or the same first word."""
    item = _BREAK.split(parsed.text[max(0, before.start - _LOOK_BACK) : before.start])[-1]
    first = words.partition(" ")[0]
    if first[0].isupper():
        return bool(_NAME.fullmatch(words) and _NAMED.search(item))
    known = parsed.lexicons.compiled(word_kinds).get(first) != "function"
    return known and first in item.lower().split()


def _in_brackets(text: str, each: Nouned, before: Nouned) -> bool:
    """`giao thông (12 dự án), cấp nước (4)`: alone between brackets, as the number and noun before are."""
    behind = before.noun.end if before.noun else before.end
    alone = text.startswith("(", each.start - 1) and text.startswith(")", each.end)
    return alone and text.startswith("(", before.start - 1) and bool(_NEXT_BRACKET.fullmatch(text, behind, each.start))


def build_alike(parsed: Parsed, candidate: Alike) -> Found | None:
    """A count of what the item before counts."""
    return counted(parsed, candidate.numeral, candidate.noun)
