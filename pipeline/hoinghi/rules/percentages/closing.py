"""The baseline that closes a list, for the items before it: `giảm 9 vụ, tăng 4 người bị thương so với cùng kỳ`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from hoinghi.rules.percentages.phrases import CHANGES
from hoinghi.rules.percentages.times import TIME
from hoinghi.rules.percentages.value import Extent, Reading

_CARRYING = CHANGES | {"exceed"}
_PARTING = ",;:–-()"
_CLOSED = ("share", "reach")
_JOINING = re.compile(r"(?:,|,? và|,? còn)(?: (?:kế đó|kế đến|tiếp đến|tiếp theo|sau đó|sau) là)? ")
_NEXT_BRACKET = re.compile(r"\)(?:[,;]|,? và) [^,;().]+\([^,;()\d]*")
_DATED = re.compile(rf"(?:[,;]|,? và|,? thì) {TIME.pattern}(?: [^\W\d]+){{0,3}} ", re.IGNORECASE)
"""What leads to the same thing at another time: `, năm 2030 là`, ` thì đến năm 2030 đã đạt`."""
_NEVER_CARRIED = frozenset({"raised_to", "from_to"})


def _closes(item: Reading, text: str) -> bool:
    """Whether what the item is compared with may hold for those before: `tăng 23% về số xã và bằng 96% … so với …`."""
    if item.relation != "reach" or item.baseline is None or item.baseline[0] < item.end:
        return item.relation in _CARRYING
    between = text[item.end : item.baseline[0]]
    return between.startswith(" về ") and between.endswith("so với ") and not any(sign in between for sign in _PARTING)


def carried(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items of a sentence, rises and falls each with the baseline that closes their list."""
    last = next((item for item in reversed(items) if _closes(item, text) and not item.enclosed), None)
    if last is None or not _is_behind(last):
        return _parted(items, text)
    closing: Reading | None = None
    found: list[Reading] = []
    for item in reversed(items):
        if _is_carrying(item) or (item is last and item.construction not in _NEVER_CARRIED):
            item = _compared(item, closing)
            closing = item
        found.append(item)
    return found[::-1]


def _parted(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items of a list that nothing closes: a baseline closes what stands between its semicolons.

    `bơm giảm 35% lượng nước, 18% tiền điện so với máy cũ; máy cày giảm 9% công`.
    """
    closing: Reading | None = None
    follows = len(text)
    opened = True
    found: list[Reading] = []
    for item in reversed(items):
        if ";" in text[item.end : follows]:
            closing, opened = None, True
        follows = item.start
        if _is_carrying(item) and item.construction != "stated":  # `tốc độ tăng là 14%, tăng 5% so với quý trước`
            closes = _is_behind(item) if opened else closing is not None
            item = _compared(item, closing)
            closing, opened = item if closes else None, False
        found.append(item)
    return found[::-1]


def _is_carrying(item: Reading) -> bool:
    return item.relation in _CARRYING and item.construction not in _NEVER_CARRIED and not item.enclosed


def _is_behind(item: Reading) -> bool:
    """Whether what the item is compared with stands behind it."""
    return item.baseline is not None and item.baseline[0] >= item.end


def _compared(item: Reading, closing: Reading | None) -> Reading:
    """The item with the baseline that closes the list; a rise is compared with no plan that something exceeds."""
    if closing is None or item.baseline is not None or (closing.relation == "exceed" and item.relation in CHANGES):
        return item
    return replace(item, baseline=closing.baseline)


def bracketed_carried(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items, rises and falls in brackets each with the baseline behind the last bracket of their list.

    `giảm 9 vụ (5%), giảm 4 người chết (12%) so với cùng kỳ`.
    """
    found: list[Reading] = []
    closing: Extent | None = None
    for item in reversed(items):
        if not item.enclosed or item.relation not in CHANGES:
            closing = None
        elif item.baseline is None:
            item = replace(item, baseline=closing)
        elif ")" in text[item.end : item.baseline[0]]:
            closing = item.baseline
        found.append(item)
    return found[::-1]


def wholly_closed(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items, parts and work done each with the whole or plan that closes their list.

    `nhà xưởng chiếm 53%, kho bãi 19% và cây xanh chiếm 8% diện tích`.
    """
    found: list[Reading] = []
    follows: Reading | None = None
    for item in reversed(items):
        if follows is not None and _lists(item, follows, text):
            item = replace(item, baseline=follows.baseline)
        found.append(item)
        follows = item
    return found[::-1]


def _lists(item: Reading, follows: Reading, text: str) -> bool:
    """Whether the next item, which says of what it is a part, goes on a list with this one, which does not."""
    one, other, closing = item.indicator, follows.indicator, follows.baseline
    same = item.relation == follows.relation and item.relation in _CLOSED
    alike = (same or {item.relation, follows.relation} <= CHANGES) and not (item.enclosed or follows.enclosed)
    if not alike or item.baseline is not None or one is None or other is None or closing is None:
        return False
    listed = one != other and one[0] < item.start and closing[0] >= follows.end
    return listed and _JOINING.fullmatch(text, item.end, other[0]) is not None


def bracketed_wholes(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items, parts in brackets each with the whole that the first bracket of their list names.

    `Tân Lập (chiếm 27% tổng đàn), Sơn Hải (13%)`.
    """
    return _sharing(items, text, _is_next_part)


def _sharing(items: Sequence[Reading], text: str, goes_on: Callable[[Reading, Reading, str], bool]) -> list[Reading]:
    """The items, each with the baseline of the one before where it goes on with that."""
    found: list[Reading] = []
    before: Reading | None = None
    for item in items:
        if before is not None and goes_on(item, before, text):
            item = replace(item, baseline=before.baseline)
        found.append(item)
        before = item
    return found


def _is_next_part(item: Reading, before: Reading, text: str) -> bool:
    """Whether the bracket after one that tells a share of a whole gives nothing but a number, and of another."""
    shares = item.relation == before.relation == "share" and item.enclosed and before.enclosed
    if not shares or item.baseline is not None or before.baseline is None or item.indicator is None:
        return False
    own = before.end < item.indicator[0] < item.start and text.startswith(")", item.end)
    whole = before.baseline[1] if before.baseline[0] > before.end else before.end
    return own and _NEXT_BRACKET.fullmatch(text, whole, item.start) is not None


def yearly(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items, those of later years each with the whole that the first is measured on.

    `mức đóng năm 2029 là 5% lương cơ sở, năm 2030 là 5,5% và năm 2031 là 6%`.
    """
    return _sharing(items, text, _is_of_another_year)


def _is_of_another_year(item: Reading, before: Reading, text: str) -> bool:
    """Whether the item tells of the same thing at another time, and of no whole of its own."""
    if item.indicator is None or item.indicator != before.indicator or item.indicator[0] > before.start:
        return False
    measured = {item.relation, before.relation} <= {"level", "share", "reach"}
    if not measured or item.baseline is not None or before.baseline is None or item.enclosed:
        return False
    return _DATED.fullmatch(text, max(before.end, before.baseline[1]), item.start) is not None


def planned(items: Sequence[Reading], plan: Extent) -> list[Reading]:
    """The items, the last ones each with the plan that closes their list: `A đạt 84% và B 66% kế hoạch`."""
    found = list(items)
    for index in range(len(found) - 1, -1, -1):
        item = found[index]
        charged = (item.relation, item.construction) == ("level", "stated")  # `thuế 102%, phí 97% dự toán`
        if not (charged or item.relation == "reach") or item.baseline is not None:
            break
        found[index] = replace(item, relation="reach", baseline=plan)
        if item.construction == "governed":
            break  # the one whose verb they share
    return found
