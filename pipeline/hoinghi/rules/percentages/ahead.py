"""Subjects that do not stand right before their verb: of the main clause, behind the predicate, of a rank."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NOUNS,
    NUMBERS,
    SOFT,
    Stretch,
    is_nominal,
    kind_at,
    piece_start,
    plays,
    text_at,
    text_of,
    trimmed,
)

_NEAREST = 4  # tokens from a verb to its number
_RANKS = ("dẫn đầu", "đứng đầu", "đứng thứ", "xếp thứ", "đứng vị trí", "xếp vị trí", "tiếp theo", "tiếp đến", "kế đến")
"""What gives a rank: `đứng thứ hai với 20 dự án`."""
_LONGEST_FRONT = 16  # tokens of a predicate before its subject
_PREDICATES = frozenset({"reach", "copula", "up", "down", "have", "adverb", "relative", "time", "over", "hint", "of"})
"""What may follow a subject, or go on with it."""


def leader(clauses: Clauses, comma: int) -> Stretch | None:
    """The one whose rank or rise the clause before gives with an amount: `Đức đứng đầu với 2 tỷ USD, (chiếm 30%)`."""
    line, start = clauses.line, piece_start(clauses.line, comma)
    amount = next((i for i in range(comma - 1, start, -1) if line[i].kind == "with"), 0)
    number = next((i for i in range(amount + 1, comma) if line[i].kind in NUMBERS), None)
    if number is None or clauses.noun((amount + 1, number)):  # `Đức đứng đầu với số vốn 2 tỷ USD, (chiếm 30%)`
        return None
    for at in range(start, amount):
        risen = clauses.before(at) if line[at].kind in CHANGES and not is_nominal(line, at) else (at, at)
        if clauses.noun(risen) in ("amount", "sum", "tally"):
            return risen  # `lượng khách tăng vọt với 2 triệu lượt, chiếm 40%`
        if line[at].text.startswith(_RANKS) or text_of(line, (at, at + 2)).startswith(_RANKS):
            link = next((i for i in range(at + 1, amount) if line[i].text == "là"), None)
            called = next((i for i in range(start + 1, at) if line[i].kind == "copula"), at)
            found = clauses.before(called) if link is None else trimmed(line, link + 1, amount)
            return found if found[0] < found[1] and line[found[0]].kind in NOUNS else None
    return None


def main_subject(clauses: Clauses, verb: int) -> Stretch | None:
    """The subject of the main clause behind one that leaves it out: `Sau khi tăng 5%, giá điện còn …`."""
    line = clauses.line
    if line[verb].kind not in CHANGES:
        return None
    start = piece_start(line, verb)
    first = start + (text_at(line, start) == "sau" and text_at(line, start + 1) == "khi")
    if text_at(line, first) not in ("khi", "nếu"):
        return None
    if any(token.sense != "verb" and token.kind != "adverb" for token in line[first + 1 : verb]):
        return None
    number = next((i for i in range(verb + 1, verb + _NEAREST) if kind_at(line, i) == "percent"), len(line))
    behind = number + 1 + (kind_at(line, number + 1) == "time")
    if kind_at(line, behind) != "comma":
        return None
    found = noun_at(line, behind + 1)
    return found if found[0] < found[1] and clauses.noun(found) else None


def behind_predicate(clauses: Clauses, verb: int) -> Stretch | None:
    """The subject behind a predicate that opens the sentence: `Tăng 12% so với cùng kỳ, kim ngạch đạt 3 tỷ USD`."""
    line, start = clauses.line, piece_start(clauses.line, verb)
    opening = kind_at(line, start - 1) in ("edge", "stop") and all(token.kind in SOFT for token in line[start:verb])
    bracketed = clauses.parsed.text.startswith("(", line[0].start - 1)
    if not opening or bracketed or clauses.thread.items:
        return None
    comma = next((i for i in range(verb, min(len(line), verb + _LONGEST_FRONT)) if line[i].kind == "comma"), None)
    if comma is None or not any(token.kind == "percent" for token in line[verb:comma]):
        return None
    found = noun_at(line, comma + 1)
    named = found[0] < found[1] and line[found[0]].kind == "word" and line[found[0]].sense != "verb"
    named = named and not plays(line[found[0]].text, "collective", clauses.lexicons)
    return found if named and kind_at(line, found[1]) in _PREDICATES else None
