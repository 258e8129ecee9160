"""How a number is hedged: `khoảng 50`, `trên 200`, `không quá 5`, `từ 10 người trở lên`, `3 tỷ hơn`."""

from __future__ import annotations

import re
from typing import cast

from hoinghi.lexicons import alternation, entries, lower
from hoinghi.rules.numbers.words import MULTIPLIERS
from hoinghi_schemas.span import Modifier

_SIGNS: dict[str, Modifier] = {">": "more_than", "<": "less_than", "≥": "at_least", "≤": "at_most"}
_BEFORE = 48  # characters looked at before a number
_AFTER = 40  # and behind it


def _of_class(wanted: str) -> str:
    return alternation(word for word, kind in entries("hedge_contexts").items() if kind == wanted)


_HEDGE = re.compile(
    rf"(?<!\w)(?P<hedge>{alternation(entries('hedges'))})(?P<bridge>\s(?:{_of_class('bridge')}))?\s*[\"“]?\Z",
    re.IGNORECASE,
)
_LAST_WORDS = frozenset(
    word.split()[-1]
    for word in (
        *entries("hedges"),
        *(word for word, kind in entries("hedge_contexts").items() if kind == "bridge"),
    )
)
# Letters only, as a lost space runs sentences together: «ngân sách.Gần 32 triệu».
_LAST_WORD = re.compile(r"\w+\Z")
_QUOTES = frozenset('"“')
_REACHING = frozenset({"at_least", "at_most"})
_SUPERLATIVES = frozenset({"cao nhất", "thấp nhất", "nhiều nhất"})
_NEGATED = re.compile(r"(?<!\w)(?:không|chưa)(?: được)?(?: \w+){1,2} \Z", re.IGNORECASE)  # `không được chiếm quá 20%`
_ASPECT = re.compile(
    rf"\s(?:{_of_class('aspect')})(?!\w)(?<!mặt(?=\shàng))", re.IGNORECASE
)  # on so many sides (mặt), but `trên 200 mặt hàng` are goods
_PLACE = re.compile(rf"\s(?:{_of_class('place')})(?!\w)", re.IGNORECASE)
_PLACED = re.compile(rf"(?<!\w)(?:{_of_class('placed')})\s\Z", re.IGNORECASE)
_NAMED = re.compile(rf"(?<!\w)(?:{_of_class('named')})\Z", re.IGNORECASE)
_OUT_OF = re.compile(
    r"(?<![0-9.])(?!(?:19|20)[0-9]{2}\s)[0-9](?:[0-9.]{0,7}[0-9])?\s\Z"
)  # `45 trên 52`, not `năm 2020 trên 52`
_BASE = re.compile(rf"\s(?:{_of_class('base')})(?!\w)", re.IGNORECASE)
_ROUND = re.compile(r"1(?:[.,\s]?0+)*(?:\s\w+)?\Z")
_HAVING = re.compile(r"(?<!\w)(?:có|còn|với|đạt|gồm|được|cho|của)\s\Z", re.IGNORECASE)
_FROM = re.compile(r"(?<!\w)(từ)\s\Z", re.IGNORECASE)
_ONWARDS = re.compile(r"(?P<reach>(?:[^\d,.;:()\n]|(?<=m)[23]){0,32}?)\s?(?<!\w)trở\s(?P<way>lên|xuống)(?!\w)")
_OR_MORE = re.compile(r"\s?%?\shoặc\s(?P<way>cao|nhiều|lớn|thấp|ít|nhỏ)\shơn(?!\w)")
_MORE_BEHIND = re.compile(r"\shơn(?=\s*(?:[,.;:)\n]|\Z|đồng|USD))")
_MULTIPLIED = re.compile(rf"(?:{alternation(MULTIPLIERS)})\Z", re.IGNORECASE)


def hedge(text: str, start: int, end: int, *, after: int | None = None) -> tuple[Modifier, int]:
    """The modifier of the number `text[start:end]` and the offset where its hedge begins (`start` where it has none).

    Args:
        after: the end of the number's unit or noun, where the caller knows it, for `từ 10 người trở lên`.

    >>> hedge("ước đạt trên 50 xã", 13, 15)
    ('more_than', 8)
    """
    behind = _behind(text, start, end, after)
    return behind or _sign(text, start) or _before(text, start, end) or ("exact", start)


def _sign(text: str, start: int) -> tuple[Modifier, int] | None:
    """What a sign of comparison right before the number says: `(>30%)`; `->` and `=>` are arrows."""
    modifier = _SIGNS.get(text[start - 1 : start])
    return None if modifier is None or text[start - 2 : start - 1] in ("-", "=") else (modifier, start - 1)


def _before(text: str, start: int, end: int) -> tuple[Modifier, int] | None:
    """The hedge that ends where the number starts; the longest one, so that `không dưới` is not `dưới`."""
    offset = max(0, start - _BEFORE)
    window = text[offset:start]
    last = (window[:-1] if window[-1:] in _QUOTES else window).rstrip().rpartition(" ")[2]
    if not last.isalpha():
        last = next(iter(_LAST_WORD.findall(last)), "")
    if last.lower() not in _LAST_WORDS:
        return None  # most numbers have no hedge, and need no search
    found = _HEDGE.search(window)
    if found is None:
        return None
    word = " ".join(lower(found["hedge"]).split())
    modifier = cast("Modifier", entries("hedges")[word])
    at = offset + found.start()
    if modifier == "exact" or not _reaches(word, modifier, (found["bridge"] or "").strip().lower()):
        return None
    if _NAMED.search(window, 0, found.end("hedge")):
        return None  # `tăng lương tối thiểu 8%`: the minimum wage
    if word == "quá" and _NEGATED.search(text, offset, at):
        return "at_most", at
    if word in ("trên", "dưới") and _locates(text, at, end):
        return None
    return modifier, at


def _reaches(word: str, modifier: str, bridge: str) -> bool:
    """Whether a hedge reaches the number over a verb: `ít nhất có 5`, `ước tính là 5`; but not `gần bằng 5`."""
    if bridge == "là" and word in _SUPERLATIVES:
        return False  # `số phiếu cao nhất là 97%` names the highest
    return bridge in ("", "từ") or modifier in _REACHING or word.startswith("ước")


def _locates(text: str, at: int, end: int) -> bool:
    """Whether `trên` or `dưới` is a preposition: `trên 3 lĩnh vực`, `phát trên 2 kênh`, `45 trên 52`."""
    before = text[max(0, at - 16) : at]
    if _ASPECT.match(text, end) or _OUT_OF.search(before):
        return True
    if _BASE.match(text, end) and _ROUND.match(text[at:end].split(maxsplit=1)[-1]):
        return not _HAVING.search(before)  # `giường bệnh trên 10.000 dân` (per), but `có trên 10.000 dân`
    return bool(_PLACE.match(text, end) and _PLACED.search(before))


def _behind(text: str, start: int, end: int, after: int | None) -> tuple[Modifier, int] | None:
    """`trở lên` and `trở xuống` behind the number's noun, `hơn` behind its multiplier."""
    if text.startswith("hơn", end + 1) and _MORE_BEHIND.match(text, end) and _MULTIPLIED.search(text, start, end):
        return "more_than", start
    more = _OR_MORE.match(text, end)
    if more is not None:
        return ("at_least" if more["way"] in ("cao", "nhiều", "lớn") else "at_most"), start
    at = end if after is None else after
    if text.find("trở", at, at + _AFTER) < 0:
        return None
    origin = _FROM.search(text, max(0, start - 4), start)
    found = _ONWARDS.match(text, at, at + _AFTER)
    if found is None:
        return None
    words = sum(word[0].isalpha() for word in found["reach"].split())  # the sign `%` is no word
    if words > (4 if origin else 2) or (after is not None and words):
        return None
    return "at_least" if found["way"] == "lên" else "at_most", origin.start() if origin else start
