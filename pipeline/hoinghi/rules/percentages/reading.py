"""The clause grammar: which form of clause each percentage of a sentence stands in, and what that says of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.bare import bare
from hoinghi.rules.percentages.behind import baseline_at
from hoinghi.rules.percentages.brackets import inside, unbracketed
from hoinghi.rules.percentages.candidates import Percent, percents
from hoinghi.rules.percentages.clauses import Clauses, Thread
from hoinghi.rules.percentages.closing import bracketed_carried, bracketed_wholes, carried, wholly_closed, yearly
from hoinghi.rules.percentages.comparisons import BY_VERB, beyond_growth, compared_value, opening
from hoinghi.rules.percentages.dues import levied
from hoinghi.rules.percentages.frames import frame, front, head, shared_whole
from hoinghi.rules.percentages.governors import governor_of
from hoinghi.rules.percentages.nouns import behind_noun
from hoinghi.rules.percentages.numbered import Bracket
from hoinghi.rules.percentages.parts import (
    has_part_with,
    has_whole_behind,
    part,
    part_with,
)
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    COMPRISING,
    LISTING,
    NOUNS,
    NUMBERS,
    SIGNS,
    THEREIN,
    VERBS,
    WAYS,
    Line,
    back,
    is_nominal,
    kind_at,
    piece_start,
    text_at,
)
from hoinghi.rules.percentages.portions import gives
from hoinghi.rules.percentages.quantities import quantity
from hoinghi.rules.percentages.respective import respective
from hoinghi.rules.percentages.said import said_to_be
from hoinghi.rules.percentages.statements import beside, is_target, set_down, stated, valued
from hoinghi.rules.percentages.tokens import Token, tokens
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi.rules.percentages.verbs import added, adds, governed
from hoinghi.rules.percentages.ways import change_end, directed, from_to, is_origin
from hoinghi_schemas.percentage import Relation

_BULLETS = "-+*•"
_SUMMING = ("Tính chung ", "Lũy kế ", "Luỹ kế ", "Cộng dồn ")
"""What a paragraph begins with that sums up what the one before measures: `Tính chung 9 tháng đạt 5 tỷ đồng`."""
_LEADING_ON = frozenset({"do", "vì", "bởi", "nhờ", "nếu", "khi", "để", "mặc dù", "dù", "tuy", "rằng", "cho thấy"})
_GROWTH = ("mức tăng", "tốc độ tăng", "tỷ lệ tăng", "mức giảm")
_LONGEST_HEAD = 12  # tokens from the verb of a list's head to the list
_NOUNS = frozenset({"word", "mark", "of", "preposition", "degree"})
_READ, _SAYING = NUMBERS | {"compare", "comma", "break", "have"}, LISTING.union(THEREIN)
"""Kinds of tokens, and words, that say something on their own; others are looked at from these."""


def readings(parsed: Parsed) -> tuple[Reading, ...]:
    """All percentages of the article as their sentences read them, in text order."""
    found: list[Reading] = []
    thread = Thread()
    ended: Extent | None = None
    for sentence, inner in _by_sentence(parsed):
        previous = _previous(parsed, sentence)
        follows = previous is not None and previous == ended
        listed = parsed.text[sentence[0]] in _BULLETS
        if follows:
            thread = Thread(subject=thread.subject, noun=thread.noun, whole=thread.whole if listed else None)
        else:
            thread = Thread(previous=previous, whole=shared_whole(parsed, previous) if listed else None)
        line = tokens(parsed, sentence[0], max(sentence[1], inner[-1].end), inner)
        found += _read(parsed, line, thread, inner)
        ended = sentence
    return tuple(sorted(found, key=_start))


def _start(reading: Reading) -> int:
    return reading.start


def _by_sentence(parsed: Parsed) -> Iterator[tuple[Extent, list[Percent]]]:
    by_sentence: dict[Extent, list[Percent]] = {}
    for percent in percents(parsed):
        by_sentence.setdefault(parsed.sentence_at(percent.start), []).append(percent)
    yield from by_sentence.items()


def _previous(parsed: Parsed, sentence: Extent) -> Extent | None:
    """The sentence before, where it stands on the same line or is the head of a list."""
    at = bisect_left(parsed.sentences, sentence) - 1
    if at < 0:
        return None
    text, previous = parsed.text, parsed.sentences[at]
    if "\n" not in text[previous[1] : sentence[0]] or text[previous[1] - 1] == ":":
        return previous
    listed = text[sentence[0]] in _BULLETS or text[sentence[0]].islower() or text.startswith(_SUMMING, sentence[0])
    return previous if listed or text[previous[1] - 1] not in ".!?…" else None


def _read(parsed: Parsed, line: Sequence[Token], thread: Thread, inner: Sequence[Percent]) -> list[Reading]:
    """The readings of one sentence; percentages in brackets inside brackets are read without their surroundings."""
    outer, brackets = unbracketed(line)
    walls = tuple(bracket.at for bracket in brackets if bracket.has_percent)
    clauses = Clauses(outer, parsed, thread, walls)
    _walk(clauses, brackets)
    for close in (carried, bracketed_carried, wholly_closed, bracketed_wholes, yearly):
        thread.items = close(thread.items, parsed.text)
    known = {item.start for item in thread.items}
    rest = [Reading(percent, "bare", "level") for percent in inner if percent.start not in known]
    return [*thread.items, *rest]


def _walk(clauses: Clauses, brackets: Sequence[Bracket]) -> None:
    """Read the line from left to right, each bracket where it stood."""
    line, pending = clauses.line, list(reversed(brackets))
    at = 0
    while at <= len(line):
        while pending and pending[-1].at <= at:
            _bracket(clauses, pending.pop())
        at = _token(clauses, at) if at < len(line) and (line[at].kind in _READ or line[at].text in _SAYING) else at + 1


def _token(clauses: Clauses, at: int) -> int:
    """Read one token and return the next one to read."""
    token, thread = clauses.line[at], clauses.thread
    if token.kind == "percent":
        return _percent(clauses, at) + 1
    if token.text in LISTING and kind_at(clauses.line, at + 1) not in NUMBERS:
        thread.relation = _list_relation(clauses.line, at) or thread.relation
        if token.text == ":":
            head(clauses, at)
    if token.kind == "compare":
        front(clauses, at)
    elif token.text in THEREIN:
        thread.parted = True
    elif token.text in COMPRISING and _is_taken_apart(clauses, at):
        thread.parted, thread.relation = True, thread.relation or "share"  # `vốn gồm ngân sách tỉnh 40%, dân góp 60%`
    elif token.kind in ("comma", "break", "have"):
        frame(clauses, at)
    elif token.kind in NUMBERS:
        quantity(clauses, at)
    return at + 1


def _is_taken_apart(clauses: Clauses, at: int) -> bool:
    """Whether what stands before `gồm` is taken apart by it, and is no rate of several places."""
    first, last = clauses.before(at)
    structure = text_at(clauses.line, first) == "cơ cấu"
    return first < last and (structure or clauses.noun((first, last)) in ("sum", "amount"))


def _list_relation(line: Line, at: int) -> Relation | None:
    """What the head of a list says of its items: `một số ngành tăng cao như: chế biến gỗ (12%), …`."""
    for index in range(at - 1, max(0, at - _LONGEST_HEAD), -1):
        if line[index].kind in NUMBERS or line[index].text == ";":
            return None
        if line[index].kind in CHANGES and not is_nominal(line, index):
            return BY_VERB[line[index].kind]
        if line[index].kind == "word" and line[index].sense == "verb":
            return None  # `tăng chiều cao phụ thuộc các yếu tố: di truyền 20%, …`
        if line[index].kind == "reach" and kind_at(line, index + 1) == "degree":
            return "reach"  # `có tỷ lệ đạt cao như: …`
    return None


def _bracket(clauses: Clauses, bracket: Bracket) -> None:
    """Read a bracket; its rises and falls are compared with what its clause is compared with."""
    before = clauses.thread.last
    if before and before.baseline is None and kind_at(clauses.line, bracket.at - 1) == "percent":
        before = replace(before, baseline=opening(bracket.tokens))
        clauses.thread.items[-1] = before
    if not bracket.has_percent:
        return
    inner, at = inside(clauses, bracket)
    while at < len(inner.line):
        at = _token(inner, at) if inner.line[at].kind in NUMBERS else at + 1
    outer = before.baseline if before and before.relation in CHANGES else None
    if kind_at(clauses.line, bracket.at) == "compare":
        outer = clauses.extent(baseline_at(clauses.line, bracket.at + 1))
    outer = outer or _compared_before(clauses, bracket)
    for item in carried(inner.thread.items, clauses.parsed.text):
        missing = item.baseline is None and item.relation in CHANGES and not _is_growth(clauses, item)
        clauses.thread.items.append(replace(item, baseline=outer if missing else item.baseline, enclosed=True))


def _compared_before(clauses: Clauses, bracket: Bracket) -> Extent | None:
    """What a rise is compared with right before the bracket that gives it: `giảm mạnh so với cùng kỳ (giảm 29%)`."""
    line, first = clauses.line, piece_start(clauses.line, bracket.at)
    compare = next((i for i in range(bracket.at - 1, first, -1) if line[i].kind == "compare"), None)
    if compare is None or any(token.kind in NUMBERS for token in line[compare - 1 : bracket.at]):
        return None
    found = baseline_at(line, compare + 1)
    changed = any(token.kind in CHANGES for token in line[first:compare])
    return clauses.extent(found) if changed and found[1] == bracket.at else None


def _is_growth(clauses: Clauses, item: Reading) -> bool:
    """Whether the item is a growth that another is compared with: `cao hơn mức tăng của cả nước (4%)`."""
    return item.indicator is not None and clauses.parsed.text.startswith(_GROWTH, item.indicator[0])


def _percent(clauses: Clauses, at: int) -> int:
    """Read the percentage at this token and return the last token read: a change has two percentages."""
    end = change_end(clauses, at)
    if end is not None:
        from_to(clauses, at, end)
        return end
    if is_origin(clauses, at):
        last = clauses.thread.last
        clauses.read(at, "from_to", "level", last.indicator if last else clauses.thread.subject)
        return at
    _construe(clauses, at, governor_of(clauses.line, at))
    respective(clauses, at)
    return at


def _construe(clauses: Clauses, at: int, governor: int) -> None:
    """Read the percentage in the form that its governor opens."""
    line = clauses.line
    kind = kind_at(line, governor)
    if said_to_be(clauses, at, governor) or set_down(clauses, at, governor) or beyond_growth(clauses, at):
        return
    if levied(clauses, at) or valued(clauses, at, governor):
        return
    given = kind == "give" and line[min(at + 1, len(line) - 1)].sense == "counted"
    if (kind == "have" and has_whole_behind(clauses, at)) or given:
        part(clauses, at)  # `tạo việc làm cho 60% lao động`
    elif kind == "with" and has_part_with(clauses, at, governor):
        part_with(clauses, at)
    elif kind == "compare":
        compared_value(clauses, at, governor)
    elif kind in VERBS and not is_nominal(line, governor):
        governed(clauses, at, governor)
    elif kind in ("with", "copula"):
        stated(clauses, at, governor)
    elif kind in WAYS or kind == "about":
        directed(clauses, at, governor)
    elif adds(clauses, governor, at):
        added(clauses, at, governor)
    elif kind in _NOUNS or kind in VERBS or is_target(clauses, governor) or gives(clauses, governor):
        behind_noun(clauses, at, governor)
    elif kind == "have" and clauses.thread.last and kind_at(line, back(line, governor)) in NOUNS:
        behind_noun(clauses, at, back(line, governor))  # `khối tự nhiên 14%, khối kỹ thuật chỉ có 11%`
    elif kind in SIGNS:
        bare(clauses, at, governor)
    elif kind in NUMBERS and beside(clauses, at):
        return
    elif text_at(line, governor) not in _LEADING_ON and clauses.noun(clauses.before(at)):
        behind_noun(clauses, at, governor)  # `tỷ lệ tán thành 95%`
    else:
        part(clauses, at)
