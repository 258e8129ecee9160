"""A number before a bracket, and what a bare percentage in it says of that: `tăng 18 vụ (13%)`, `45/52 xã (86%)`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.comparisons import BY_VERB
from hoinghi.rules.percentages.counted import done_to
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NUMBERS,
    Line,
    Stretch,
    back,
    kind_at,
    piece_start,
    plays,
    text_at,
)
from hoinghi.rules.percentages.places import acts
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Extent, Ratio
from hoinghi.value import value
from hoinghi_schemas.percentage import Relation

_RECENT = 60  # tokens looked back over for what was counted
_LONGEST_NOUN = 8  # tokens from a number to the bracket behind its noun
_NOMINAL = ("word", "number", "mark", "relative")  # `41/50 đại biểu tán thành (82%)`
_CLAUSE = frozenset({"word", "adverb", "relative", "preposition"})
_BEFORE_NUMBER = frozenset({"adverb", "over", "sign", "have", "time", "opener", "hint"})


@value
class Bracket:
    """The tokens in a bracket, and the token of the line before which it stood."""

    at: int
    tokens: tuple[Token, ...]

    @property
    def has_percent(self) -> bool:
        return any(token.kind == "percent" for token in self.tokens)


_BUT = ("nhưng", "mà", "song")
_CASES = ("vụ", "ca")
_HEADS = ("người", "đồng chí", "hộ", "em", "cháu", "lượt", "vụ", "ca")
_PIECES = ("con", "chiếc", "cái", "lượt", "lượt người", "lượt khách")
"""Counting words that do not say what is counted."""


@value
class Anchor:
    """What stands before a bracket and what a bare percentage in it says of that; a baseline behind the bracket."""

    indicator: Extent | None
    relation: Relation
    baseline: Extent | None = None
    ratio: Ratio | None = None


def number_before(clauses: Clauses, last: int) -> int | None:
    """The number whose noun ends at `last` (`tăng 18 vụ (…)`), or that begins its clause (`21 người nói … (…)`)."""
    line = clauses.line
    near = next((i for i in range(last, max(-1, last - _LONGEST_NOUN), -1) if line[i].kind in NUMBERS), None)
    if near is not None and text_at(line, near + 1).startswith("tuổi"):
        near = None  # `người dưới 40 tuổi (62%)`
    phrase = clauses.before(last + 1)
    if near is not None and phrase[0] < near and clauses.noun(phrase) == "rate":
        changing = any(token.kind in CHANGES for token in line[phrase[0] : near])
        if not changing:
            return None  # `tỷ lệ học sinh học 2 buổi (năm nay 90%)`, but `tỷ lệ giảm một nửa (…)`
    if near is not None:
        # `ước đạt 3 triệu lượt khách năm 2017 (tăng 17%)`
        dated = kind_at(line, last) == "time" and kind_at(line, back(line, near)) == "reach"
        if all(token.kind in _NOMINAL for token in line[near + 1 : last + 1 - dated]):
            return near
    if clauses.noun(phrase):
        return None
    start = piece_start(line, last + 1)
    if text_at(line, start - 1) in _BUT and not any(token.kind in NUMBERS for token in line[start:last]):
        start = piece_start(line, start - 1)  # `600 người cho là cần thiết nhưng phải đổi mới (1%)`
    head = next((i for i in range(start, last) if line[i].kind not in _BEFORE_NUMBER), None)
    if head is not None and line[head].kind == "number" and noun_at(line, head + 1)[1] > head + 1:
        return head
    return None


def of_number(clauses: Clauses, number: int, last: int, baseline: Extent | None) -> Anchor:
    """The percentage of a rise, of a plan reached, or of a whole: `tăng 18 vụ (13%)`, `có 221 nữ (55%)`."""
    line, about = clauses.line, clauses.thread.subject
    verb, ratio = kind_at(line, back(line, number)), _ratio(clauses.parsed, line[number])
    telling = line[last].text in _PIECES or (line[last].text in _CASES and about and ratio is None)
    telling = telling or _is_owned(clauses, about, number)
    bare = last == number + 1 and telling and verb not in CHANGES
    counted = clauses.extent(_counted(clauses, number, last)) if line[number].kind == "number" and not bare else None
    harmed = done_to(line, number)
    counted = clauses.extent(harmed) if harmed is not None else counted
    if verb == "copula" and not (counted or about):
        about = clauses.extent(clauses.before(back(line, number)))  # `lứa tuổi mắc bệnh nhiều nhất là 60-75 (20%)`
    first = line[piece_start(line, number)]
    if verb == "copula" and about and about[1] >= first.start:
        return Anchor(about, "share", baseline, ratio)
    before = clauses.thread.last
    if before is not None and before.enclosed and before.relation in CHANGES and joins(clauses, number):
        return Anchor(counted or about, before.relation, baseline, ratio)  # `giảm 34 vụ (11%), 22 người chết (12%)`
    if verb in CHANGES:
        resumed = _is_resumed(line, back(line, number))
        named = resumed and text_at(line, number + 1) == "người" and last > number + 1
        named = named or (resumed and _counted_before(line, number))
        return Anchor(counted if named else about, BY_VERB[verb], baseline, ratio)  # `…, giảm 9 người chết (5%)`
    if verb == "reach":
        acting = acts(clauses, about, clauses.thread.noun)
        return Anchor(counted if acting and counted else about, "reach", baseline, ratio)
    if line[number].kind == "money":
        return Anchor(about, "share", baseline)
    if counted and about and _repeats(clauses, counted, about, number):
        return Anchor(about, "share", baseline)  # `hộ nghèo còn 1.204 hộ (3%)`
    owner = _named_before(clauses, number) if ratio is None else None
    return Anchor(owner or counted or about, "share", baseline, ratio)


def _is_owned(clauses: Clauses, about: Extent | None, number: int) -> bool:
    """Whether a word that says nothing alone counts what stands before it: `cán bộ nữ có 86 người (18%)`."""
    line = clauses.line
    if about is None or text_at(line, number + 1) not in _HEADS or kind_at(line, number - 1) not in ("have", "copula"):
        return False
    own = line[piece_start(line, number)].start <= about[0] and about[1] <= line[number].start
    return own and not acts(clauses, about, clauses.thread.noun)


def _repeats(clauses: Clauses, counted: Extent, about: Extent, number: int) -> bool:
    """Whether what is counted only repeats the noun of what its clause is about."""
    line, text = clauses.line, clauses.parsed.text
    word = text[slice(*counted)].lower()
    own = line[piece_start(line, number)].start <= about[0] and about[1] <= line[number].start
    named = text[slice(*about)].lower()
    return own and " " not in word and word in named.split(" ") and not any(map(str.isdigit, named))


def _is_resumed(line: Line, verb: int) -> bool:
    """Whether no subject stands before the verb: `…, nhưng giảm 5 người chết`, `so với cùng kỳ giảm 21 vụ`."""
    return kind_at(line, back(line, verb)) in ("comma", "break", "and", "stop") or kind_at(
        line, piece_start(line, verb)
    ) == ("compare")


def _named_before(clauses: Clauses, number: int) -> Extent | None:
    """What is counted, where a noun of people or pieces stands behind: `nông nghiệp 201 hợp tác xã (85%)`."""
    line, before = clauses.line, back(clauses.line, number)
    phrase = clauses.before(number)
    named = phrase[0] < phrase[1] == before + 1 and line[before].kind == "word"
    named = named and not any(token.sense == "verb" or token.kind == "adverb" for token in line[slice(*phrase)])
    listed = kind_at(line, phrase[0] - 1) in ("comma", "stop", "opener", "edge")
    return clauses.extent(phrase) if named and listed and not clauses.noun(phrase) else None


def _counted_before(line: Line, number: int) -> bool:
    """Whether the sentence has counted such things before, and others since: `271 vụ, 168 người chết, giảm 34 vụ`."""
    noun = text_at(line, number + 1)
    counts = [
        text_at(line, index + 1) for index in range(max(0, number - _RECENT), number) if line[index].kind == "number"
    ]
    return noun in counts and counts[-1] != noun


def _counted(clauses: Clauses, number: int, last: int) -> Stretch:
    """What is counted; of `người`, which says nothing alone, with what they do: `21 người cho là cần thiết (5%)`.

    Things are told with the clause that says which: `24 hộ được cấp sổ (10%)`.
    """
    line = clauses.line
    found = noun_at(line, number + 1, last + 1)
    said = text_at(line, number + 1) == "người" and found[1] - found[0] == 1
    described = plays(text_at(line, found[1]), "describing", clauses.lexicons)
    said = said or (described and all(token.kind in _CLAUSE for token in line[found[1] : last + 1]))
    return (found[0], min(last + 1, found[0] + _LONGEST_NOUN)) if said else found


def joins(clauses: Clauses, at: int) -> bool:
    """Whether the phrase from `at` on joins another of a list with a bracket of its own."""
    return kind_at(clauses.line, at - 1) in ("comma", "and") and at - 1 in clauses.walls


def _ratio(parsed: Parsed, token: Token) -> Ratio | None:
    """The part and the whole that the token states: `45/52`."""
    numerals: Sequence[Numeral] = parsed.numerals
    index = bisect_left(numerals, token.start, key=attrgetter("start"))
    numeral = numerals[index] if index < len(numerals) else None
    if numeral and numeral.start == token.start and numeral.kind == "ratio" and numeral.value and numeral.total:
        return numeral.value, numeral.total
    return None
