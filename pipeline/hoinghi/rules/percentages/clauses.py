"""Clauses of one line of tokens: what a verb or a number measures, also where an earlier clause says it."""

from __future__ import annotations

from dataclasses import dataclass, field

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NOUNS,
    NUMBERS,
    RATES,
    VERBS,
    Line,
    Stretch,
    back,
    baseline_at,
    extent,
    kind_at,
    measured_class,
    phrase_before,
    piece_start,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.value import Extent, Reading

_RESUMING = frozenset({"edge", "comma", "stop", "percent", "and", "break", "number", "money", "measure", "dash", "close"})
_PREDICATES = VERBS | {"adverb", "copula", "relative", "opener", "cause", "hint", "preposition", "have"}
_NOMINAL = frozenset({"chỉ tiêu", "chỉ số", "số", "sự", "việc", "đà", "độ", "kế hoạch", "hệ số", "nhịp độ", "mục tiêu", "tỷ suất"})
_LOCATIVE = frozenset({"of", "preposition", "with", "over", "give"})


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured: its place, the class of its noun, whether an earlier clause named it, and a baseline in it."""

    extent: Extent | None
    noun: str = ""
    resumed: bool = False
    baseline: Extent | None = None


@dataclass(slots=True)
class Thread:
    """What the sentence has said up to a token.

    Args:
        subject: what was measured last, its noun's class and, for `lần lượt`, what the numbers of the clause measured.
        relation: what the head of a list (`… tăng cao là:`) says of its items.
        fronted: the baseline that opened the sentence.
    """

    subject: Extent | None = None
    noun: str = ""
    recent: list[Extent] = field(default_factory=list)
    relation: str = ""
    verb: str = ""
    fronted: Extent | None = None
    items: list[Reading] = field(default_factory=list)

    @property
    def last(self) -> Reading | None:
        return self.items[-1] if self.items else None

    def measures(self, subject: Extent | None, noun: str = "") -> None:
        """Remember what a clause measured."""
        if subject is not None:
            self.subject, self.noun = subject, noun


@dataclass(frozen=True, slots=True)
class Clauses:
    """A line of tokens without its brackets, and the thread through it.

    Args:
        walls: the tokens before which a bracket with a percentage stood.
    """

    line: Line
    lexicons: Lexicons
    thread: Thread
    walls: frozenset[int] = frozenset()

    def extent(self, stretch: Stretch | None) -> Extent | None:
        return extent(self.line, stretch) if stretch else None

    def noun(self, stretch: Stretch) -> str:
        """The class of the measured noun that begins the stretch."""
        return measured_class(self.line, *stretch, self.lexicons)

    def before(self, at: int) -> Stretch:
        """The noun phrase that ends before `at`, no further back than the last bracket with a percentage."""
        first, last = phrase_before(self.line, at, self.lexicons)
        wall = max((wall for wall in self.walls if first < wall < last), default=first)
        return trimmed(self.line, wall, last)


def subject(clauses: Clauses, verb: int) -> Subject:
    """What the verb at this index says something of; remembered for the clauses that follow."""
    line = clauses.line
    before = back(line, verb)
    kind = kind_at(line, before)
    if kind == "cause":
        return Subject(None)
    if kind in _RESUMING:
        return Subject(resumed(clauses, verb), clauses.thread.noun, resumed=True)
    found, baseline = _phrase(clauses, before if kind in ("opener", "hint") else verb)
    if found[0] == found[1]:
        return Subject(resumed(clauses, verb), clauses.thread.noun, resumed=True, baseline=baseline)
    if line[found[0]].kind in _LOCATIVE and clauses.thread.last:
        return Subject(clauses.thread.last.indicator, resumed=True, baseline=baseline)
    place, noun = clauses.extent(found), clauses.noun(found)
    clauses.thread.measures(place, noun)
    return Subject(place, noun, baseline=baseline)


def _phrase(clauses: Clauses, at: int) -> tuple[Stretch, Extent | None]:
    """The phrase before `at` and the baseline in it: `CPI tháng 4 so với tháng 12 tăng`."""
    line = clauses.line
    first = piece_start(line, at)
    compare = next((i for i in range(at - 1, first - 1, -1) if line[i].kind == "compare"), None)
    if compare is None:
        return clauses.before(at), None
    if kind_at(line, compare - 1) == "percent":
        return (at, at), None
    return clauses.before(compare), clauses.extent(baseline_at(line, compare + 1))


def resumed(clauses: Clauses, at: int) -> Extent | None:
    """What an earlier clause of the sentence measured, for a clause that leaves it out."""
    line, thread = clauses.line, clauses.thread
    stop = back(line, at)
    while stop > 0 and line[stop].kind in ("comma", "and", "dash", "break", "stop"):
        if line[stop].text == ":":
            return _list_head(clauses, stop) or thread.subject
        if line[stop].kind == "stop":
            break
        start = piece_start(line, stop)
        if kind_at(line, start - 1) == "percent" or any(token.kind in NUMBERS for token in line[start:stop]):
            break
        found = _piece_subject(clauses, start, stop)
        if found[0] < found[1]:
            return clauses.extent(found)
        stop = start - 1
    return thread.subject


def _piece_subject(clauses: Clauses, start: int, stop: int) -> Stretch:
    """The subject of a clause without numbers: `công nghiệp tiếp tục phát triển`; none of an apposition or a front."""
    line = clauses.line
    first, last = trimmed(line, start, stop)
    if first == last or line[first].kind not in NOUNS or text_at(line, first) == "mức":
        return first, first
    end = next((i for i in range(first, last) if line[i].kind in _PREDICATES), last)
    return clauses.before(end)


def _list_head(clauses: Clauses, colon: int) -> Extent | None:
    """What the head of a list measures: `Lượng khách tăng cao: quý I là 10%`; its verb holds for the items."""
    verb = verb_left(clauses, colon, CHANGES)
    if verb is None:
        return None
    clauses.thread.relation = clauses.line[verb].kind
    return clauses.extent(clauses.before(verb))


def verb_left(clauses: Clauses, at: int, kinds: frozenset[str]) -> int | None:
    """The last verb of these kinds before `at` in its stretch between commas; None where there is none."""
    first = piece_start(clauses.line, at)
    return next((i for i in range(at - 1, first - 1, -1) if clauses.line[i].kind in kinds and not is_nominal(clauses.line, i)), None)


def is_nominal(line: Line, at: int) -> bool:
    """Whether the verb is a noun here: `tốc độ tăng`, `chỉ tiêu giảm`, `tăng trưởng kinh tế`."""
    if line[at].text == "tăng trưởng" and kind_at(line, at + 1) == "word":
        return True
    return kind_at(line, at - 1) == "mark" or text_at(line, at - 1) in _NOMINAL


def is_rate(noun: str) -> bool:
    """Whether a noun of this class is a percentage by its nature."""
    return noun in RATES
