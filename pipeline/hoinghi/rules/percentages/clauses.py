"""A line of tokens and the thread through it: what has been said up to a token, and how readings are added."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from decimal import Decimal

from hoinghi.lexicons import Lexicons
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.before import phrase_before
from hoinghi.rules.percentages.phrases import (
    AVERAGES,
    CHANGES,
    LOCATIVE,
    MARKS,
    NUMBERS,
    RATES,
    Line,
    Stretch,
    extent,
    is_nominal,
    kind_at,
    measured_class,
    piece_start,
    plays,
    text_at,
    text_of,
    token_at,
    trimmed,
)
from hoinghi.rules.percentages.value import Extent, Ratio, Reading
from hoinghi.rules.percentages.wholes import part_and_whole
from hoinghi.value import value
from hoinghi_schemas.percentage import Relation

_SIGNS: dict[str, Relation] = {"+": "increase", "-": "decrease"}
_SIGNED = frozenset({"bracketed", "bare", "stated", "elliptic", "coordinated", "apposed"})
_FRONTED = frozenset({"governed", "coordinated", "elliptic", "object", "bracketed", "growth_noun"})
_TAKES_FRONTED = CHANGES | {"reach", "exceed"}
_TAKES_WHOLE = frozenset({"governed", "stated", "elliptic"})
_OF_TOTAL = frozenset({"governed", "elliptic", "bracketed"})
SHARES = frozenset({"share"})
_ALL = 100
_MOST_BRACKETED, _LONGEST_ITEM = 5, 40  # readings, and tokens of a list's item, with its brackets
_COMPARING = CHANGES | {"compare"}
_BY_NOUN: dict[str, Relation] = {
    "rate": "share", "tally": "share", "people": "share", "growth": "increase", "fall": "decrease",
}  # fmt: skip


@dataclass(slots=True)
class Thread:
    """What the sentence has said up to a token.

    Args:
        subject, noun: what was measured last, and the class of its noun.
        here: whether this sentence said so, and not the one before.
        previous: the sentence before, where it may name what this one leaves out.
        recent: what the amounts of the clause measured, for `lần lượt` (respectively).
        relation: what the head of a list (`… tăng cao như:`) says of its items.
        verb: the kind of the verb before the last amount.
        fronted: the baseline at the head of the sentence or list.
        items: the percentages read.
        parted: whether the clause says that it takes apart what was named before: `Trong đó vốn vay 65%`.
        headed: whether the head of a list (`Tỷ lệ hộ nghèo: xã A 5%, …`) said what its items measure.
        whole: the amount that the sentence takes apart: `Trong 50 tỷ đồng đầu tư, …`.
        total: the things that the sentence takes apart: `Trong tổng số 150 ứng viên có 46 nữ, …`.
        topic: what the sentence is about, where that is no rate: `Về hỗ trợ giống, …`.
        searched: the token up to which the sentence was searched for what it is about, in vain.
    """

    subject: Extent | None = None
    noun: str = ""
    here: bool = False
    previous: Extent | None = None
    recent: list[Extent] = field(default_factory=list)
    relation: Relation | None = None
    verb: str = ""
    fronted: Extent | None = None
    items: list[Reading] = field(default_factory=list)
    parted: bool = False
    headed: bool = False
    whole: Extent | None = None
    total: Extent | None = None
    topic: Extent | None = None
    searched: int = 0

    @property
    def last(self) -> Reading | None:
        return self.items[-1] if self.items else None

    @property
    def outer(self) -> Reading | None:
        """The last item outside brackets."""
        return next((item for item in reversed(self.items[-_MOST_BRACKETED:]) if not item.enclosed), None)

    def measures(self, subject: Extent | None, noun: str = "") -> None:
        """Remember what a clause measured."""
        if subject is not None:
            self.subject, self.noun, self.here = subject, noun, True


@value
class Clauses:
    """A line of tokens without its brackets, and the thread through it.

    Args:
        walls: the tokens before which a bracket with a percentage stood, in order.
    """

    line: Line
    parsed: Parsed
    thread: Thread
    walls: tuple[int, ...] = ()

    @property
    def lexicons(self) -> Lexicons:
        return self.parsed.lexicons

    def extent(self, stretch: Stretch) -> Extent | None:
        return extent(self.line, stretch)

    def noun(self, stretch: Stretch) -> str:
        """The class of the measured noun that begins the stretch."""
        return measured_class(self.line, *stretch, self.lexicons)

    def stretch(self, extent: Extent) -> Stretch:
        """The tokens that stand there."""
        return token_at(self.line, extent[0]), token_at(self.line, extent[1])

    def before(self, at: int) -> Stretch:
        """The noun phrase that ends before `at`, no further back than the last bracket with a percentage."""
        first, last = phrase_before(self.line, at, self.lexicons)
        wall = bisect_right(self.walls, last - 1) - 1
        if wall >= 0 and self.walls[wall] > first:
            first, last = trimmed(self.line, self.walls[wall], last)
        return (last, last) if text_of(self.line, (first, last)) in MARKS else (first, last)

    def wholly(self, at: int) -> bool:
        """Whether the percentage is all there is: `thư được trả lời 100%`."""
        percent = self.line[at].percent
        return percent is not None and percent.value == _ALL

    def read(
        self,
        at: int,
        construction: str,
        relation: Relation,
        indicator: Extent | None,
        baseline: Extent | None = None,
        *,
        ratio: Ratio | None = None,
        origin: Decimal | None = None,
    ) -> None:
        """Add the reading of the percentage at this token; without a baseline of its own it takes the fronted one."""
        percent = self.line[at].percent
        if percent is None:
            raise TypeError(f"token {self.line[at]!r} is no percentage")
        if baseline is None and relation in _TAKES_FRONTED and (construction in _FRONTED or self._opened(construction)):
            baseline = self.thread.fronted
        if baseline is None and relation == "share" and construction in _OF_TOTAL:
            baseline = self._total(indicator, construction)
        if baseline is None and self.thread.whole and construction in _TAKES_WHOLE and relation in ("share", "level"):
            relation, baseline = "share", self.thread.whole
        elif relation == "level" and self.thread.parted and construction in _TAKES_WHOLE and not self.thread.noun:
            relation = "share"
        relation = self._signed(at, construction) or relation
        indicator = self._uncounted(self._dated(at, indicator))
        if (
            baseline is None
            and relation in ("share", "reach", "level")
            and (split := part_and_whole(self.line, indicator))
        ):
            relation, (indicator, baseline) = "share" if relation == "level" else relation, split
        self.thread.items.append(Reading(percent, construction, relation, indicator, baseline, ratio, origin))

    def _opened(self, construction: str) -> bool:
        """Whether where a rise ends is compared with what opens the sentence: `So với đợt trước, số ca lên 20%`."""
        fronted = self.thread.fronted
        compare = token_at(self.line, fronted[0]) - 1 if fronted else -1
        return construction == "raised_to" and kind_at(self.line, compare - 1) in ("edge", "stop")

    def _signed(self, at: int, construction: str) -> Relation | None:
        """What a sign right before the number says, where no verb does: `gạo (4 tỷ USD, +23%), sắn (-3%)`."""
        line, percent = self.line, self.line[at].percent
        if construction not in _SIGNED or percent is None or kind_at(line, at - 2) in NUMBERS:
            return None
        if percent.value is not None and percent.value < 0:
            return None if construction == "stated" else "decrease"  # `lãi suất -0,5%`
        glued = kind_at(line, at - 1) == "dash" and line[at - 1].end == line[at].start
        return _SIGNS.get(line[at - 1].text) if glued else None

    def _uncounted(self, indicator: Extent | None) -> Extent | None:
        """What is measured without how many there are: `dịch vụ` in `301 dịch vụ tăng 5%`."""
        if indicator is None or indicator[0] < self.line[0].start:
            return indicator
        first, last = self.stretch(indicator)
        digits = text_at(self.line, first)[:1].isdigit()
        counted = (
            digits
            and kind_at(self.line, first) == "number"
            and kind_at(self.line, first + 1) == "word"
            and first + 1 < last
        )
        aged = text_at(self.line, first + 1).startswith("tuổi")
        return (self.line[first + 1].start, indicator[1]) if counted and not aged else indicator

    def _dated(self, at: int, indicator: Extent | None) -> Extent | None:
        """A name of one word with its period, without which it says little: `GDP 6 tháng cuối năm phải đạt 7%`."""
        if indicator is None or " " in self.parsed.text[slice(*indicator)]:
            return indicator
        line, last = self.line, self.thread.last
        if last and last.indicator and last.indicator[0] == indicator[0]:
            return indicator if self._has_time(at) else last.indicator  # `CPI tháng 6 tăng 2% và tăng 5% …`
        period = token_at(line, indicator[1])
        own = period < at and line[period].kind == "time" and line[period].start == indicator[1] + 1
        yearly = own and line[period].text.startswith(AVERAGES) and not any(map(str.isdigit, line[period].text))
        if not own or yearly:  # `GDP bình quân mỗi năm`
            return indicator
        told = any(token.kind == "time" for token in line[period + 1 : at])
        return indicator if told else (indicator[0], line[period].end)

    def _has_time(self, at: int) -> bool:
        """Whether the clause before the token, from its comma or conjunction on, says when; not `cao hơn năm ngoái`."""
        line = self.line
        first = piece_start(line, at)
        first = max((i for i in range(first, at) if line[i].kind == "and"), default=first)
        times = (i for i in range(first, at) if line[i].kind == "time")
        return any(kind_at(line, i - 1) not in _COMPARING for i in times)

    def _total(self, indicator: Extent | None, construction: str) -> Extent | None:
        """The things taken apart, where a part has a name of its own: not of `trong 34 xã, chỉ 13 đạt, chiếm 38%`."""
        total, thread = self.thread.total, self.thread
        if construction == "elliptic" and not (thread.last and thread.last.baseline == total):
            return None
        if total is None or indicator is None or total[0] <= indicator[0] < total[1] or thread.noun in RATES:
            return None
        return None if self._is_counted_again(total, indicator) else total

    def _is_counted_again(self, total: Extent, part: Extent) -> bool:
        """Whether more of such as the part are counted between: `trong 12 trường với 900 học sinh, 630 học sinh`."""
        first, last = self.stretch((total[1], part[0]))
        head = text_at(self.line, last)
        counts = (i for i in range(first, last - 1) if self.line[i].kind == "number")
        return any(text_at(self.line, i + 1) == head for i in counts)

    def state(self, at: int, phrase: Stretch, relation: Relation, baseline: Extent | None) -> None:
        """Add the reading of a percentage whose indicator stands before it without a verb, and remember that."""
        first, last = phrase
        while first + 1 < last and self.line[first].kind in LOCATIVE:
            first += 1
        phrase = first, last
        indicator = self.extent(phrase)
        self.thread.measures(indicator, self.noun(phrase))
        self.read(at, "stated", relation, indicator, baseline)

    def rated(self, about: Extent | None, noun: str) -> Relation:
        """What a percentage without a verb is to what it is said of: things that no rate is named of are a part of
        theirs, but for a plan, a charge or a degree."""
        if noun or about is None:
            return rated(noun)
        first, last = self.stretch(about)
        figure = any(plays(token.text, "figure", self.lexicons) for token in self.line[first:last])
        return "level" if figure else "share"


def item_before(clauses: Clauses, sign: int) -> Reading | None:
    """The item before the sign: not of a bracket, and the first before a `;`: `lúa đạt 84%, vượt 4%; ngô 7%`."""
    line, thread = clauses.line, clauses.thread
    percent = line[sign - 1].percent if sign > 0 else None
    if text_at(line, sign) == ";":
        first = next((i for i in range(sign - 1, max(0, sign - _LONGEST_ITEM), -1) if line[i].kind == "stop"), 0)
        percent = next((token.percent for token in line[first:sign] if token.percent), None)
    near = thread.items[-_MOST_BRACKETED:]
    return next((item for item in reversed(near) if item.percent is percent), thread.last)


def rated(noun: str) -> Relation:
    """What a percentage without a verb is to a noun of this class."""
    return _BY_NOUN.get(noun, "level")


def verb_left(clauses: Clauses, at: int, kinds: frozenset[str]) -> int | None:
    """The last verb of these kinds before `at` in its stretch between commas; None where there is none."""
    line = clauses.line
    first = piece_start(line, at)
    return next((i for i in range(at - 1, first - 1, -1) if line[i].kind in kinds and not is_nominal(line, i)), None)


def held(clauses: Clauses, at: int, kinds: frozenset[str]) -> int | None:
    """The verb of a share without a number which stands behind `at`: `chiếm tỷ lệ cao (30%)`."""
    verb = verb_left(clauses, at, kinds)
    numbered = verb is None or any(token.kind in NUMBERS for token in clauses.line[verb:at])
    return None if numbered or at == (verb or 0) + 1 else verb
