"""What brackets tell of several, place by place or one by one: `tỷ lệ cao như xã A (40%), xã B (38%)`."""

from __future__ import annotations

from hoinghi.rules.percentages.clauses import Clauses, rated
from hoinghi.rules.percentages.numbered import Anchor, joins
from hoinghi.rules.percentages.phrases import (
    EXAMPLES,
    NUMBERS,
    PLACING,
    Line,
    Stretch,
    kind_at,
    piece_start,
    plays,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.places import field_led, is_pointing, is_ranked, is_rate, names_places, ranks_alike
from hoinghi.rules.percentages.value import Extent, Reading


def of_several(clauses: Clauses, phrase: Stretch, baseline: Extent | None) -> Anchor | None:
    """What the brackets of a list measure, each of one that is named before it; None where each is measured itself."""
    return (
        _of_rate(clauses, phrase, baseline)
        or _of_item(clauses, phrase, baseline)
        or _of_ranking(clauses, phrase, baseline)
    )


def _of_rate(clauses: Clauses, phrase: Stretch, baseline: Extent | None) -> Anchor | None:
    """A rate that brackets tell of several: `có tỷ lệ cao như xã A (40%), xã B (38%)`."""
    line, thread = clauses.line, clauses.thread
    if is_rate(clauses.noun(phrase)):
        if _is_ranking(line, phrase[1]):
            thread.measures(clauses.extent(phrase), clauses.noun(phrase))
            return Anchor(thread.subject, rated(thread.noun), baseline)
        example = next((i for i in range(*phrase) if line[i].text in EXAMPLES), None)
        if example is not None:
            thread.measures(clauses.extent(trimmed(line, phrase[0], example)), clauses.noun(phrase))
            return Anchor(thread.subject, rated(thread.noun), baseline)
        place = next((i for i in range(phrase[0] + 1, phrase[1]) if line[i].text in PLACING), None)
        if place is not None:
            return _placed(clauses, phrase, place, baseline)
    if thread.last and line[phrase[1] - 1].capital and _is_told_of(clauses, phrase, thread.last):
        return Anchor(thread.last.indicator, thread.last.relation, baseline)  # `cao hơn ở Lào (21%), Thái Lan (19%)`
    if thread.last and line[phrase[1] - 1].capital and _is_within(clauses, thread.last):
        return Anchor(thread.last.indicator, thread.last.relation, baseline)  # `ông A (tỷ lệ phiếu 66%), bà B (98%)`
    place = line[phrase[0]].capital or names_places(clauses, phrase[0])
    if place:
        _await(clauses, phrase[0])
    going_on = joins(clauses, phrase[0]) and any(
        plays(line[phrase[0]].text, role, clauses.lexicons) for role in ("level", "actor")
    )  # `tỷ lệ cao ở vùng núi (24%), xã biên giới (26%)`
    ranking = thread.last is not None and thread.last.enclosed and thread.last.indicator == thread.subject
    going_on = going_on or (ranking and is_ranked(line, phrase[0]))
    if (place or going_on) and phrase[0] > 0 and thread.subject and is_rate(thread.noun):
        return Anchor(thread.subject, thread.relation or rated(thread.noun), baseline)  # `tỷ lệ cao như: xã A (40%)`
    return None


def _is_ranking(line: Line, at: int) -> bool:
    """Whether the places that a rate is highest or lowest in follow: `tỷ lệ hộ nghèo | cao nhất là huyện A (31%)`."""
    while kind_at(line, at) == "adverb":
        at += 1
    return kind_at(line, at) == "copula" and text_at(line, at - 1).endswith("nhất")


def _await(clauses: Clauses, at: int) -> None:
    """Remember a rate that waits for the places it ranks: `tỷ lệ giải ngân không đều, cao nhất là huyện A (87%)`."""
    line = clauses.line
    comma = piece_start(line, at) - 1
    if not is_ranked(line, at) or kind_at(line, comma) != "comma":
        return
    before = clauses.before(comma)
    noun = clauses.noun(before)
    if is_rate(noun) and not any(token.kind in NUMBERS for token in line[slice(*before)]):
        clauses.thread.measures(clauses.extent(before), noun)


def _of_item(clauses: Clauses, phrase: Stretch, baseline: Extent | None) -> Anchor | None:
    """What the bracket before measures, which this one says of another: `A (72% đại biểu tán thành), B (77%)`."""
    item = clauses.thread.last
    if item is None or not item.enclosed or item.indicator is None or item.indicator[0] <= item.end:
        return None
    return Anchor(item.indicator, item.relation, baseline) if joins(clauses, phrase[0]) else None


def _of_ranking(clauses: Clauses, phrase: Stretch, baseline: Extent | None) -> Anchor | None:
    """What all were told of, for the one that ranks: `9 xã có số thu tăng trên 12%, cao nhất là Hòa Lợi (19%)`."""
    field = field_led(clauses, phrase[0])
    if field is not None:
        return Anchor(field, rated(clauses.thread.noun), baseline)
    item = clauses.thread.last
    if item is None or not ranks_alike(clauses, phrase, item):
        return None
    return Anchor(item.indicator, item.relation, baseline)


def _placed(clauses: Clauses, phrase: Stretch, place: int, baseline: Extent | None) -> Anchor:
    """A rate at a place, which the next bracket may tell of another: `tỷ lệ này cao ở vùng A (24%), vùng B (25%)`."""
    thread, noun = clauses.thread, clauses.noun(phrase)
    named = trimmed(clauses.line, phrase[0], place)
    if is_pointing(clauses, (phrase[0], phrase[0] + 2), noun):
        return Anchor(thread.subject or clauses.extent(named), rated(noun), baseline)
    thread.measures(clauses.extent(named), noun)
    return Anchor(clauses.extent(phrase), rated(noun), baseline)


def _is_told_of(clauses: Clauses, phrase: Stretch, item: Reading) -> bool:
    """Whether the bracket before told of a place what an earlier clause measures, as this one does."""
    if not item.enclosed or item.indicator is None or not joins(clauses, phrase[0]):
        return False
    return item.relation == "share" and ", " in clauses.parsed.text[item.indicator[1] : item.start]


def _is_within(clauses: Clauses, item: Reading) -> bool:
    """Whether what the item measures stands in the bracket with it."""
    return item.enclosed and item.indicator is not None and clauses.parsed.text.startswith("(", item.indicator[0] - 1)
