"""Clauses of one line of tokens: what a verb or a number measures, also where an earlier clause says it."""

from __future__ import annotations

from dataclasses import dataclass, field

from hoinghi.lexicons import Lexicons
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NOUNS,
    NUMBERS,
    POINTING,
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
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.tokens import tokens
from hoinghi.rules.percentages.value import Extent, Reading

_FARTHEST = 80  # tokens looked back over for what a sentence is about
_RESUMING = frozenset({"edge", "comma", "stop", "percent", "and", "break", "number", "money", "measure", "dash", "close"})
_PREDICATES = VERBS | {"adverb", "copula", "relative", "opener", "cause", "hint", "preposition", "have"}
_NOMINAL = frozenset({"chỉ tiêu", "chỉ số", "số", "sự", "việc", "đà", "độ", "kế hoạch", "hệ số", "nhịp độ", "mục tiêu", "tỷ suất"})
_VAGUE = frozenset({"nơi", "chỗ", "nữ", "nam", "tỉnh", "xã", "huyện", "nước", "vùng", "số", "loại", "bên", "con", "họ", "nó", "đây", "đó", "lần", "mức"})
_COLLECTIVE = frozenset({"toàn", "cả", "toàn tỉnh", "cả nước", "toàn quốc", "toàn ngành", "toàn quận", "toàn huyện", "thành phố", "tỉnh", "huyện"})
_EMPTY = frozenset({"mức", "con số", "mốc", "ngưỡng", "mức độ"})
_LOCATIVE = frozenset({"of", "preposition", "with", "over", "give", "from"})


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

    here: bool = False
    previous: tuple[int, int] | None = None

    @property
    def last(self) -> Reading | None:
        return self.items[-1] if self.items else None

    def measures(self, subject: Extent | None, noun: str = "") -> None:
        """Remember what a clause measured."""
        if subject is not None:
            self.subject, self.noun, self.here = subject, noun, True


@dataclass(frozen=True, slots=True)
class Clauses:
    """A line of tokens without its brackets, and the thread through it.

    Args:
        walls: the tokens before which a bracket with a percentage stood.
    """

    line: Line
    parsed: Parsed
    thread: Thread
    walls: frozenset[int] = frozenset()

    @property
    def lexicons(self) -> Lexicons:
        return self.parsed.lexicons

    def extent(self, stretch: Stretch | None) -> Extent | None:
        return extent(self.line, stretch) if stretch else None

    def noun(self, stretch: Stretch) -> str:
        """The class of the measured noun that begins the stretch."""
        return measured_class(self.line, *stretch, self.lexicons)

    def before(self, at: int) -> Stretch:
        """The noun phrase that ends before `at`, no further back than the last bracket with a percentage."""
        first, last = phrase_before(self.line, at, self.lexicons)
        wall = max((wall for wall in self.walls if first < wall < last), default=first)
        first, last = trimmed(self.line, wall, last)
        return (last, last) if text_of(self.line, (first, last)) in _EMPTY else (first, last)


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
    if not any(token.kind != "mark" for token in line[slice(*found)]):
        return Subject(resumed(clauses, verb), clauses.thread.noun, resumed=True, baseline=baseline)
    if line[found[0]].kind in _LOCATIVE and clauses.thread.last:
        return Subject(clauses.thread.last.indicator, resumed=True, baseline=baseline)
    if line[found[0]].kind in NUMBERS and text_at(line, found[0] - 1) == ":" and clauses.thread.subject:
        return Subject(clauses.thread.subject, clauses.thread.noun, resumed=True, baseline=baseline)
    place, noun = clauses.extent(found), clauses.noun(found)
    thread = clauses.thread
    if is_pointing(line, found, noun) and (earlier := resumed(clauses, found[0])):
        return Subject(earlier, thread.noun, resumed=True, baseline=baseline)
    if thread.here and is_rate(thread.noun) and not noun and line[verb].kind not in CHANGES and found[1] - found[0] <= 3 and kind_at(line, found[0] - 1) != "stop":
        return Subject(thread.subject, thread.noun, resumed=True, baseline=baseline)
    if thread.here and thread.noun and is_place(line, found, noun):
        return Subject(thread.subject, thread.noun, resumed=True, baseline=baseline)
    if not thread.here and thread.noun == "growth" and line[verb].kind == "increase" and is_place(line, found, noun):
        return Subject(thread.subject, thread.noun, resumed=True, baseline=baseline)
    thread.measures(place, noun)
    return Subject(place, noun, baseline=baseline)


def is_pointing(line: Line, found: Stretch, noun: str) -> bool:
    """Whether the phrase points back to what is measured: `tỷ lệ này`, `nơi cao nhất`, `nữ`."""
    first, last = found
    if line[last - 1].text in POINTING:
        return True
    return not noun and line[first].text in _VAGUE and not line[first].capital and (last - first == 1 or line[first].text == "nơi")


def is_place(line: Line, found: Stretch, noun: str) -> bool:
    """Whether the phrase says where or whose, not what: `cả nước`, `Bệnh viện K`; a list may begin with a capital."""
    first, last = found
    if line[first].text.startswith("tp") and line[first].capital:
        return True
    if noun or (line[first].named and last - first == 1 and " " not in line[first].text):
        return False
    listed = kind_at(line, first - 1) in ("stop", "edge", "dash")
    return line[first].text in _COLLECTIVE or (line[first].capital and not listed)


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
    if thread.here:
        return thread.subject
    return _first_measured(clauses, at) or thread.subject or _of_previous(clauses)


def _first_measured(clauses: Clauses, at: int) -> Extent | None:
    """The first thing of a kind that percentages measure which the sentence names before `at`."""
    line = clauses.line
    for index in range(max(0, at - _FARTHEST), at):
        noun = measured_class(line, index, at, clauses.lexicons)
        if noun in RATES or noun in ("sum", "tally"):
            last = next((i for i in range(index + 1, at) if line[i].kind in _PREDICATES | {"comma", "stop"}), at)
            return clauses.extent(trimmed(line, index, last))
    return None


def _of_previous(clauses: Clauses) -> Extent | None:
    """What the sentence before, which states no percentage, is about: the head of a list, `Kết quả như sau:`."""
    previous = clauses.thread.previous
    if previous is None or previous[1] - previous[0] > 600:
        return None
    line = tokens(clauses.parsed, *previous, [])
    before = Clauses(line, clauses.parsed, Thread())
    return _first_measured(before, len(line))


def _piece_subject(clauses: Clauses, start: int, stop: int) -> Stretch:
    """The subject of a clause without numbers: `công nghiệp tiếp tục phát triển`; none of an apposition or a front."""
    line = clauses.line
    opened = max((i + 1 for i in range(start, stop) if line[i].kind == "opener"), default=start)
    first, last = trimmed(line, opened, stop)
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
    if line[at].kind not in CHANGES:
        return False
    if line[at].text == "tăng trưởng" and kind_at(line, at + 1) == "word":
        return True
    return kind_at(line, at - 1) == "mark" or text_at(line, at - 1) in _NOMINAL


def is_rate(noun: str) -> bool:
    """Whether a noun of this class is a percentage by its nature."""
    return noun in RATES
