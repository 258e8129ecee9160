"""Counts whose noun stands in the item before, which is worded alike: `xã Vĩnh Hòa có 120 hộ, xã Phú Tân 85`."""

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
_ITEM = re.compile(rf"[^\d,;.:()\n]{{0,40}}(?:[,;] (?:còn |và |riêng )?| và )(?P<words>{_WORDS}) ")
_NAME = re.compile(r"[A-ZĐÀ-Ỹ]\w*(?: [A-ZĐÀ-Ỹ]\w*){0,3}(?: (?:có|là|hơn|gần|trên|khoảng))*")
_NAMED = re.compile(r"[A-ZĐÀ-Ỹ]\w*(?: (?:có|là|đã|hơn|gần|trên|khoảng))* \Z")
_NEXT_BRACKET = re.compile(r"\)(?:,|;| và|, và) [^\W\d][^\d;.:()\n]{1,60} ?\(")
_BREAK = re.compile(r"[,;.:()\n]")
_ENDS = re.compile(r' ?(?:[;)\n"]|[.](?!\w)|,(?! ?\d)|\Z)| (?:\(|và |so với )')
_YEAR = re.compile(r"(?:19|20)\d\d")
_SCORES = frozenset({"điểm", "bàn"})


@value
class Alike(OfNumeral):
    """A numeral without a noun and the noun of the items before it."""

    noun: Noun


def alike(parsed: Parsed) -> tuple[Alike, ...]:
    """Numbers that end an item worded like the counted one before it, found once."""
    return parsed.once(_alike)


def _alike(parsed: Parsed) -> tuple[Alike, ...]:
    return tuple(_scan(parsed))


def starts(parsed: Parsed) -> frozenset[int]:
    """Where these numbers begin; call through `once`."""
    return frozenset(each.start for each in alike(parsed))


def _scan(parsed: Parsed) -> Iterator[Alike]:
    noun, before, behind = None, 0, 0
    for each in parsed.once(nouned):
        if each.noun:
            noun = each.noun if _is_source(each) else None
        elif noun is None or not _is_item(parsed, each, before, behind):
            noun = None
        else:
            yield Alike(each.numeral, noun)
        before, behind = each.start, each.noun.end if each.noun else each.end


def _is_source(each: Nouned) -> bool:
    assert each.noun is not None
    return each.noun.is_countable and each.noun.head.text.lower() not in _SCORES and each.numeral.kind == "cardinal"


def _is_item(parsed: Parsed, each: Nouned, before: int, behind: int) -> bool:
    """Whether the words before a bare number are those of an item like the one whose number stands at `before`."""
    text, numeral = parsed.text, each.numeral
    if numeral.spelled or numeral.kind != "cardinal" or each.start - behind > _LONGEST:
        return False
    if numeral.value is None or not is_whole(numeral.value) or not _ENDS.match(text, each.end):
        return False
    if _YEAR.fullmatch(text, each.start, each.end):
        return False
    found = _ITEM.fullmatch(text, behind, each.start)
    if found is None:
        return _in_brackets(text, each, before, behind)
    item = _BREAK.split(text[max(0, before - _LOOK_BACK) : before])[-1]
    first = found["words"].partition(" ")[0]
    if first[0].isupper():
        return bool(_NAME.fullmatch(found["words"]) and _NAMED.search(item))
    known = parsed.lexicons.compiled(word_kinds).get(first) != "function"
    return known and first in item.lower().split()


def _in_brackets(text: str, each: Nouned, before: int, behind: int) -> bool:
    """`giao thông (12 dự án), cấp nước (4)`: alone between brackets, as the number and noun before are."""
    alone = text.startswith("(", each.start - 1) and text.startswith(")", each.end)
    return alone and text.startswith("(", before - 1) and bool(_NEXT_BRACKET.fullmatch(text, behind, each.start))


def build_alike(parsed: Parsed, candidate: Alike) -> Found | None:
    """A count of what the item before counts."""
    return counted(parsed, candidate.numeral, candidate.noun)
