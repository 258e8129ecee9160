"""What a phrase that only points, or only says where, stands for: what an earlier clause measured."""

from __future__ import annotations

from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    LOCATIVE,
    MARKS,
    NAMING,
    NUMBERS,
    PLACING,
    Stretch,
    kind_at,
    plays,
    text_at,
    text_of,
)
from hoinghi.rules.percentages.pieces import without_preposition
from hoinghi.rules.percentages.places import (
    is_item,
    is_place,
    is_pointing,
    is_rate,
    parallel,
)
from hoinghi.rules.percentages.resumed import resumed
from hoinghi.rules.percentages.value import Extent, Reading

_EMPTY = ("khả năng", "việc", "điều")
"""Nouns that name nothing which has a rate of its own."""
_PAIR = 2  # tokens of `khu vực này`
_SHORT = 3  # tokens of a list's item
_WHERE = ("tại", "ở", "sang", "từ", "vào", "của")
_LONGEST_PLACE = 6  # tokens
_SEVERAL = ("các", "những")
_PARTS = ("% ", "% số ", "% các ", "nửa ", "nửa số ", "phần ba ", "phần ba số ")
_KINDS = ("chi phí", "khoản chi", "khoản thu", "nguồn thu", "nguồn vốn", "doanh thu", "lợi nhuận", "dịch bệnh", "bệnh")
"""What names a thing of its own kind where it is pointed at."""


def _to_elsewhere(clauses: Clauses, found: Stretch, verb: int) -> bool:
    """Whether another place is told of than the last change was that of: `khách từ Lào tăng 5%, Pháp tăng 7%`."""
    line, last = clauses.line, clauses.thread.last
    if last is None or last.indicator is None or last.indicator[0] < line[0].start:
        return False
    changing = line[verb].kind in CHANGES and last.relation in CHANGES
    return changing and _names_place(clauses, found) and unplaced(clauses, last.indicator, found) != last.indicator


def _names_place(clauses: Clauses, found: Stretch) -> bool:
    """Whether a country or province is named, `thị trường` before it or not."""
    first, last = found
    first += text_at(clauses.line, first) in ("thị trường", "tỉnh", "thành phố")
    place = clauses.extent((first, last))
    return place is not None and clauses.parsed.text[slice(*place)] in clauses.lexicons.entries("places")


def pointed_at(clauses: Clauses, found: Stretch, verb: int) -> Extent | None:
    """What an earlier clause measured, where the phrase only says where, whose or which part."""
    line, thread = clauses.line, clauses.thread
    noun = clauses.noun(found)
    if (line[found[0]].kind in LOCATIVE or text_at(line, found[0]) == "sang") and thread.last:
        if line[found[0]].kind == "about" and _in_a_respect(clauses, thread.last):
            return None  # `tốc độ tăng về chiều dài là 4%, về diện tích là 1%`
        return thread.last.indicator
    if _to_elsewhere(clauses, found, verb) and thread.last:
        return thread.last.indicator
    if line[found[0]].text in PLACING and not (thread.here or noun) and line[verb].kind != "share":
        about = resumed(clauses, found[0])  # `tỷ lệ phụ nữ mắc bệnh khá lớn, trong đó ở Lào là 17%`
        if is_rate(thread.noun):
            return about
    if line[found[0]].kind in NUMBERS and text_at(line, found[0] - 1) == ":":
        return thread.subject  # `tổng số tờ khai: 3 triệu tờ khai giảm 7%`
    if line[found[0]].kind == "measure" and line[verb].kind == "copula" and thread.last and thread.here:
        return thread.last.indicator  # `thuế với xe dưới 2 lít là 15%; 2-3 lít là 20%`
    placed = without_preposition(line, found)
    if is_pointing(clauses, found, noun) or (placed != found and text_of(line, placed) == "đây"):
        own = (
            line[verb].kind == "share" and not noun and line[found[0]].sense in NAMING and found[1] - found[0] == _PAIR
        )
        if own and text_at(line, found[0]) not in MARKS and not plays(line[found[0]].text, "vague", clauses.lexicons):
            return None  # `khu vực này chiếm 52%`
        earlier = resumed(clauses, found[0])
        if earlier and is_rate(noun) and _are_some(clauses, earlier):
            return None  # `27% trẻ bị sâu răng. Ở vùng cao, tỷ lệ này là 44%`
        return None if earlier and _is_another(clauses, found, earlier) else earlier
    if not noun and thread.last and thread.last.indicator:
        same = parallel(clauses, found, thread.last.indicator)
        if same is not None:
            return same
    apart = line[verb].kind == "share" and line[found[0]].capital and not (is_rate(thread.noun) or thread.headed)
    if thread.here and thread.noun and is_item(clauses, found, noun) and not apart:
        return thread.subject  # but `tổng vốn đạt 2 tỷ USD, trong đó Nhật Bản chiếm 35%`
    if line[verb].kind == "share" and thread.noun == "level":
        return None  # `với thuế mới, thị trường Mỹ chiếm 50%`
    if thread.here and is_rate(thread.noun) and not noun and line[verb].kind not in CHANGES:
        listed = kind_at(line, found[0] - 1) == "stop"
        named = all(token.sense in NAMING and token.text not in _EMPTY for token in line[slice(*found)])
        own = line[verb].kind == "reach" and named  # `tỷ lệ nội địa hóa của xe máy đạt 80%, ô tô đạt 20%`
        return thread.subject if found[1] - found[0] <= _SHORT and not (listed or own) else None
    growing = thread.noun == "growth" and line[verb].kind == "increase" and is_place(clauses, found, noun)
    return thread.subject if growing else None


def unplaced(clauses: Clauses, earlier: Extent, found: Stretch) -> Extent:
    """What was measured without its place, of which another is told: `giá nhà tại Huế tăng 5%, tại Vinh tăng 7%`."""
    line = clauses.line
    if earlier[0] < line[0].start or not any(token.capital and token.kind == "word" for token in line[slice(*found)]):
        return earlier
    first, last = clauses.stretch(earlier)
    place = next((i for i in range(last - 2, max(first, last - _LONGEST_PLACE), -1) if line[i].text in _WHERE), None)
    named = place is not None and any(token.capital for token in line[place + 1 : place + 3])
    return (earlier[0], line[place - 1].end) if place is not None and named else earlier


def _is_another(clauses: Clauses, found: Stretch, earlier: Extent) -> bool:
    """Whether what is pointed at is of another kind than what was measured: `chi phí này`, not that of exports."""
    head = text_at(clauses.line, found[0])
    head = text_at(clauses.line, found[0] + 1) if head in _SEVERAL else head
    return head in _KINDS and head not in clauses.parsed.text[slice(*earlier)].lower()


def _are_some(clauses: Clauses, earlier: Extent) -> bool:
    """Whether a part was told of those measured before, whose rate has no name of its own: `27% | trẻ bị sâu răng`."""
    return clauses.parsed.text[: earlier[0]].endswith(_PARTS)


def _in_a_respect(clauses: Clauses, item: Reading) -> bool:
    """Whether what the item measures says in which respect: `tốc độ tăng về chiều dài`."""
    return item.indicator is not None and " về " in clauses.parsed.text[slice(*item.indicator)]
