"""Numbers that belong together: `10-15`, `45/52`, `3 triệu 200 nghìn`, `1 234 567`, `-2,3`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from hoinghi.lexicons import alternation
from hoinghi.rules.numbers.numeral import Numeral
from hoinghi.rules.numbers.words import MULTIPLIERS

_LONGEST_GAP = 10
_LINK = re.compile(
    r"(?P<slash> ?/ ?)|(?P<dash>[-–—‑−])|(?P<spaced> [-–—‑−] ?|[-–—‑−] )|(?P<to>\s(?:cho )?(?:đến|tới)\s)"
)
_GROUP_SPACES = (" ", "\u00a0", "\u2009", "\u202f", ". ")
_UNIT_NEXT = re.compile(rf"\s(?:{alternation(MULTIPLIERS)}|đồng|USD)(?!\w)|\s?%")
_MULTIPLIER_LAST = re.compile(rf"({alternation(MULTIPLIERS)})\Z")
_LOWER_NEXT = re.compile(r"\s[a-zà-ỹđ]")
_NUMBERED = re.compile(
    r"(?:năm|tháng|ngày|số|thứ|quận|phường|tổ|điều|khoản|quý|lớp|loại|ĐT|điện thoại|Tel|Fax)[\s:.]*\Z", re.I
)
_SIGNS, _SIGN_WORD_ENDS = frozenset("-−"), frozenset({"m ", "M ", "m\u00a0"})
"""What stands before a negative number: a sign, or the end of `âm`."""
_MINUS = re.compile(r"(?:[\s(:]|^)[-−]\Z")
_NEGATIVE_WORD = re.compile(r"(?<!\w)âm\s\Z", re.IGNORECASE)
_ROUND = re.compile(r"(\d{1,3})((?:\.000)+)")
_NEAR = 4  # times that the bounds of a range may differ where they share their zeros
_YEAR = re.compile(r"(?:19|20)\d\d\Z")


def join(text: str, found: Sequence[Numeral]) -> list[Numeral]:
    """The numerals of the text with those that make up one number put together."""
    whole = _stacked(text, _signed(text, _spaced(text, found)))
    links = [_link(text, left, right) for left, right in pairwise(whole)]
    joined: list[Numeral] = []
    at = 0
    while at < len(whole):
        pair = _pair(text, whole, links, at) if at < len(links) and links[at] else None
        joined.append(pair or whole[at])
        at += 2 if pair else 1
    return joined


def _plain(numeral: Numeral) -> bool:
    return numeral.kind == "cardinal" and not numeral.spelled


def _spaced(text: str, found: Sequence[Numeral]) -> list[Numeral]:
    """Thousands set apart by spaces: `1 234 567`, `12 500 người`; and slips such as `165. 434 tỷ`."""
    result: list[Numeral] = []
    at = 0
    while at < len(found):
        stop = at + 1
        while stop < len(found) and _adjacent(text, found[stop - 1], found[stop]):
            stop += 1
        run = found[at:stop]
        grouped = _grouped(text, run) if len(run) > 1 else None
        result.extend([grouped] if grouped else run)
        at = stop
    return result


def _adjacent(text: str, left: Numeral, right: Numeral) -> bool:
    return (
        0 < right.start - left.end < 3
        and text[left.end : right.start] in _GROUP_SPACES
        and left.digits_end == left.end
        and _plain(left)
        and _plain(right)
    )


def _grouped(text: str, run: Sequence[Numeral]) -> Numeral | None:
    first, last = run[0], run[-1]
    pieces = [text[numeral.start : numeral.digits_end] for numeral in run]
    slip = "." in text[first.end : last.start]
    head, tail = (r"[1-9]\d{0,2}(?:\.\d{3})*", r"\d{3}(?:,\d+)?") if slip else (r"[1-9]\d{0,2}", r"\d{3}(?:,\d+)?")
    middle = pieces[1:-1]
    if not (re.fullmatch(head, pieces[0]) and re.fullmatch(tail, pieces[-1])) or len(run) > 5:
        return None
    if not all(len(piece) == 3 and piece.isdigit() for piece in middle):
        return None
    if not _believable(text, run, slip=slip):
        return None
    number = Decimal("".join(pieces).replace(".", "").replace(",", "."))
    return last._replace(start=first.start, value=number * last.multiplier, other=None, evidence="")


def _believable(text: str, run: Sequence[Numeral], *, slip: bool) -> bool:
    """Whether numbers in a row are groups of one number and not a year, a table row or a telephone number."""
    first, last = run[0], run[-1]
    if _NUMBERED.search(text, max(0, first.start - 14), first.start):
        return False
    scaled = last.multiplier > 1 or _UNIT_NEXT.match(text, last.end)
    if slip:  # `trong tháng 15. 434 xã` is two sentences
        return bool(scaled) or (len(run) == 2 and "." in text[first.start : first.end])
    if len(run) > 2 and (first.end - first.start < 3 or scaled):
        return True
    return bool(scaled or _LOWER_NEXT.match(text, last.end))


def _signed(text: str, found: Sequence[Numeral]) -> list[Numeral]:
    return [_negative(text, numeral) or numeral for numeral in found]


def _negative(text: str, numeral: Numeral) -> Numeral | None:
    """`-2,3%`, `(-15)`, `âm 2,3 tỷ`, but not the dash of `- 15 xã`, `\\n-15 xã` or `10 -11%`."""
    start = numeral.start
    if text[start - 1 : start] not in _SIGNS and text[start - 2 : start] not in _SIGN_WORD_ENDS:
        return None  # most numbers, without a search
    if not _plain(numeral) or numeral.value is None:
        return None
    before = text[max(0, start - 4) : start]
    word = _NEGATIVE_WORD.search(before)
    if word:
        return _negated(numeral, start - len(before) + word.start())
    if before[-1] not in "-−" or not _MINUS.search(before):
        return None
    if before[-2:-1] == "(" or (_decimal_or_scaled(text, numeral) and _after_word(text, start - 1)):
        return _negated(numeral, start - 1)
    return None


def _negated(numeral: Numeral, start: int) -> Numeral:
    value = -numeral.value if numeral.value is not None else None
    return numeral._replace(start=start, value=value, other=-numeral.other if numeral.other is not None else None)


def _decimal_or_scaled(text: str, numeral: Numeral) -> bool:
    return (
        numeral.multiplier > 1 or "," in text[numeral.start : numeral.end] or text[numeral.end : numeral.end + 1] == "%"
    )


def _after_word(text: str, at: int) -> bool:
    """Whether a word or a colon stands before the sign, on its own line: not `10 -11%`, not a bullet."""
    before = text[max(0, at - 3) : at].rstrip(" ")
    return bool(before) and (before[-1].isalpha() or before[-1] == ":")


def _stacked(text: str, found: Sequence[Numeral]) -> list[Numeral]:
    """`394 tỷ 581 triệu` is one number."""
    result: list[Numeral] = []
    for numeral in found:
        left = result[-1] if result and numeral.start - result[-1].end == 1 else None
        if left and left.value is not None and numeral.value is not None and _continues(text, left, numeral):
            result[-1] = left._replace(end=numeral.end, value=left.value + numeral.value)
        else:
            result.append(numeral)
    return result


def _continues(text: str, left: Numeral, right: Numeral) -> bool:
    if (
        not (_plain(left) and _plain(right))
        or right.multiplier == 1
        or text[left.end : right.start] not in (" ", "\u00a0")
    ):
        return False
    tail = _MULTIPLIER_LAST.search(text[left.digits_end : left.end].lower())
    return bool(tail and left.value and right.value and 0 < right.value < MULTIPLIERS[tail[1]])


def _link(text: str, left: Numeral, right: Numeral) -> str:
    if not 0 < right.start - left.end <= _LONGEST_GAP:
        return ""
    link = _LINK.fullmatch(text, left.end, right.start)
    return link.lastgroup or "" if link else ""


def _pair(text: str, whole: Sequence[Numeral], links: Sequence[str], at: int) -> Numeral | None:
    """The range or ratio of the numerals at `at` and `at + 1`, unless a longer chain (a date, a score) holds them."""
    link = links[at]
    tight = {"slash", "dash"}
    around = (links[at - 1] if at else "", links[at + 1] if at + 1 < len(links) else "")
    rivals = [near for near in around if near in tight or (near and link not in tight)]
    if rivals:
        return None
    left, right = whole[at], whole[at + 1]
    return _ratio(text, left, right) if link == "slash" else _range(text, left, right)


def _range(text: str, left: Numeral, right: Numeral) -> Numeral | None:
    if left.kind != "cardinal" or right.kind != "cardinal" or left.value is None or right.value is None:
        return None
    low, high = left.value, right.value
    if left.multiplier == 1 and right.multiplier > 1 and low < high / right.multiplier:
        low *= right.multiplier  # `5-7 triệu`
    elif left.multiplier == 1 and right.multiplier > 1 and low * 100 < high:
        return None  # `800 - 1 triệu`: the reader's guess
    elif shared := _shared_zeros(text, left, right):
        low *= shared
    if not low < high or (_year(text, right) and not _year(text, left)):
        return None
    return Numeral(
        left.start,
        right.end,
        None,
        low=low,
        high=high,
        kind="range",
        spelled=left.spelled,
        digits_end=right.digits_end,
        multiplier=right.multiplier,
        evidence=left.evidence or right.evidence,
    )


def _shared_zeros(text: str, left: Numeral, right: Numeral) -> int:
    """What the upper bound's zeros make of a lower one that leaves them out, as `15-20.000` does; else 0."""
    zeros = _ROUND.fullmatch(text, right.start, right.end)
    if not zeros or not left.value or not text[left.start : left.end].isdigit():
        return 0
    head = int(zeros[1])
    return 1000 ** zeros[2].count(".") if head / _NEAR <= left.value < head else 0


def _year(text: str, numeral: Numeral) -> bool:
    return bool(_YEAR.fullmatch(text, numeral.start, numeral.end))


def _ratio(text: str, left: Numeral, right: Numeral) -> Numeral | None:
    if not (_plain(left) and _plain(right)) or left.value is None or not right.value or left.value < 0:
        return None
    if _year(text, right) and (left.value < 1000 or _year(text, left)):
        return None  # `tháng 3/2016`, `Thông tư 38/2015`, `năm học 2016/2017`
    value, total = left.value, right.value
    if left.multiplier == 1 and right.multiplier > 1 and value <= total / right.multiplier:
        value *= right.multiplier  # `8/10 tỷ đồng`
    whole = right._replace(start=left.start, value=value, total=total, kind="ratio", other=None, evidence="")
    written = text[left.start : left.end], text[right.start : right.end]
    if written in _FRACTIONS or (
        written[0] == "1" and 2 <= total <= 10 and written[1].isdigit() and written[1][0] != "0"
    ):
        return whole._replace(value=value / total, total=None, kind="fraction")
    return whole


_FRACTIONS = frozenset({("2", "3"), ("3", "4")})
