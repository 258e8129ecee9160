"""Numbers that are no record by the words around them: durations, ages, years, ordinals, codes, parts of names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.blockers.cues import Cue, first_known, index_words, is_each, tails, year_words
from hoinghi.rules.counts.alike import starts as alike_starts
from hoinghi.rules.counts.direct import Nouned, nouned
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Found, Rejected
from hoinghi.value import value

_BEFORE = 24  # characters looked at before a number


def durations(lexicons: Lexicons) -> re.Pattern[str]:
    """Units of time behind a number, with what shows that something else is counted (`3 ngày hội`, `2 tiếng Anh`)."""
    units = alternation(lexicons.words("time_units"))
    return re.compile(
        rf"[ -]?(?:{units})(?![\w])(?! (?:{alternation(lexicons.words('time_compounds'))})(?!\w))", re.IGNORECASE
    )


def measured_in_time(parsed: Parsed) -> Iterator[Numeral]:
    """Numbers before a unit of time."""
    pattern = parsed.lexicons.compiled(durations)
    for numeral in parsed.numerals:
        if pattern.match(parsed.text, numeral.end):
            yield numeral


_AGED = re.compile(r" (?:năm |tháng |ngày )?tuổi(?!\w)")
_TIMES = re.compile(r" lần(?!\w)")
_MULTIPLE = re.compile(r"(?<!\w)gấp (?:hơn |gần |khoảng |trên )?\Z", re.IGNORECASE)
_MULTIPLE_ENDS = frozenset({"p ", "n ", "g ", "P ", "N ", "G "})
"""How what it finds ends."""


def aged(parsed: Parsed) -> Iterator[Numeral]:
    """Numbers before `tuổi` (years of age), of which many articles have none."""
    text = parsed.text
    return (numeral for numeral in parsed.numerals if _AGED.match(text, numeral.end)) if "tuổi" in text else iter(())


def occasions(parsed: Parsed) -> Iterator[Numeral]:
    """Numbers before `lần` (times) or behind `gấp` (-fold)."""
    text = parsed.text
    for numeral in parsed.numerals:
        start = numeral.start
        multiple = text[start - 2 : start] in _MULTIPLE_ENDS and _MULTIPLE.search(text, max(0, start - 14), start)
        if multiple or (text.startswith(" lần", numeral.end) and _TIMES.match(text, numeral.end)):
            yield numeral


def fractions(parsed: Parsed) -> Iterator[Numeral]:
    """`1/3`, `hai phần ba`, `một nửa`; and Roman numerals, which count nothing."""
    return (numeral for numeral in parsed.numerals if numeral.kind in ("fraction", "roman"))


_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_DIGITS_OF_YEAR = 4


def years(parsed: Parsed) -> Iterator[Nouned]:
    """Numbers that are long enough for a year."""
    return (each for each in numbers(parsed) if each.numeral.end - each.numeral.start >= _DIGITS_OF_YEAR)


def build_year(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A year: four digits behind a word that asks for one, or with nothing behind them to count."""
    numeral, noun = candidate.numeral, candidate.noun
    written = parsed.text[numeral.start : numeral.end]
    if not all(_YEAR.match(part.strip()) for part in written.split("-")):
        return None
    cues = parsed.once(tails).get(numeral.start, ())
    if first_known(cues, parsed.lexicons.compiled(year_words)) or noun is None or not noun.is_counted:
        return Found(numeral.start, numeral.end, None)
    return Rejected(numeral.start, numeral.end, f"may be a year, but {noun.head.text!r} is counted behind it")


def numbers(parsed: Parsed) -> tuple[Nouned, ...]:
    """The article's numerals, each with the noun behind it."""
    return parsed.once(nouned)


@value
class Index:
    """The word before a number that makes it a place in an order; `spread` where `mỗi` or `các` stands before it."""

    word: str
    is_weak: bool
    spread: bool


_NOT_BEHIND = {
    "số": frozenset({"tổng", "trong", "con", "một", "thiểu"}),  # `trong số 13 chỉ tiêu`: no thirteenth
    "cơ sở": frozenset({"học"}),  # `khối trung học cơ sở 34`
    "chương": frozenset({"huy", "niệm"}),  # `5 huy chương (2 vàng)`: no chapter
}


def indices(parsed: Parsed) -> Mapping[int, Index]:
    """The index words before the article's numerals, by the numeral's start."""
    kinds = parsed.lexicons.compiled(index_words)
    found: dict[int, Index] = {}
    for start, cues in parsed.once(tails).items():
        if index := _index(cues, kinds):
            found[start] = index
    return found


def _index(cues: Sequence[Cue], kinds: Mapping[str, str]) -> Index | None:
    cue = first_known(cues, kinds)
    if cue is None or cue[1] in _NOT_BEHIND.get(cue[0], ()):
        return None
    return Index(cue[0], kinds[cue[0]] == "weak", is_each(cue[1]))


def indexed(parsed: Parsed) -> Iterator[Nouned]:
    """Numbers behind an index word."""
    found = parsed.once(indices)
    return (each for each in numbers(parsed) if each.numeral.start in found)


def build_index(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A place in an order or part of a name, unless something that is counted follows."""
    numeral, noun = candidate.numeral, candidate.noun
    index = parsed.once(indices)[numeral.start]
    if (index.spread and noun) or numeral.multiplier > 1:
        return None
    if index.is_weak and numeral.kind == "ratio":
        return None
    if index.is_weak and noun and noun.is_counted:
        return Rejected(numeral.start, numeral.end, f"behind {index.word!r}, but {noun.head.text!r} is counted")
    return Found(numeral.start, numeral.end, None)


_NEXT = re.compile(r"(?:,| và| hoặc| hay|, và| đến) ?")


def series(parsed: Parsed) -> Iterator[Numeral]:
    """The later numbers of a series that an index word opens: `quận 1, 3 và 11`, `Điều 5, 6`."""
    opened = parsed.once(indices)
    previous: Numeral | None = None
    for each in parsed.once(nouned):
        numeral, counts = each.numeral, each.noun is not None and each.noun.is_counted
        if previous and not counts and _NEXT.fullmatch(parsed.text, previous.end, numeral.start):
            previous = numeral
            yield numeral
            continue
        index = opened.get(numeral.start)
        opens = index is not None and (not index.is_weak or each.noun is None)
        previous = numeral if opens and not numeral.spelled else None


_CODE = re.compile(r"[^\W\d_]-\Z|[^\W\d_]\Z")


def touched(parsed: Parsed) -> Iterator[Numeral]:
    """Digits that stand behind something else than a space."""
    text = parsed.text
    for each in numbers(parsed):
        numeral = each.numeral
        if not numeral.spelled and text[numeral.start - 1 : numeral.start] != " ":
            yield numeral


def build_code(parsed: Parsed, numeral: Numeral) -> Found | Rejected | None:
    """Digits that letters touch: `Covid-19`, `F1`, `5k`."""
    before = parsed.text[max(0, numeral.start - 2) : numeral.start]
    return Found(numeral.start, numeral.end, None) if _CODE.search(before) else None


_NAME = re.compile(r"(?:[A-ZĐ][\w'-]* )\Z")
_OPENING = re.compile(r"(?:\A|[.!?:;\n\"(-] ?)\Z")


def build_name(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A number behind a name: `Boeing 737`, `Binh đoàn 11`, unless something that is counted follows."""
    numeral, noun = candidate.numeral, candidate.noun
    if (noun and noun.is_counted) or numeral.spelled or numeral.multiplier > 1 or numeral.kind != "cardinal":
        return None
    if numeral.start in parsed.once(alike_starts):
        return None  # «Hà Nam 12 ca, Thái Bình 7»
    start = max(0, numeral.start - _BEFORE)
    found = _NAME.search(parsed.text, start, numeral.start)
    if found is None or _OPENING.search(parsed.text, max(0, found.start() - 2), found.start()):
        return None
    return Found(numeral.start, numeral.end, None)


_PLACE = re.compile(
    r" (?:(?:đường|phố|ngõ|ngách|hẻm|đại lộ) (?=[A-ZĐ\d])|(?:điều|khoản|chương|mục|phần) (?=\d|[IVX]+(?!\w)))",
)


def placed(parsed: Parsed) -> Iterator[Numeral]:
    """Digits before the name of a street, or the number of what they are in: `149 đường Láng`, `điểm 2 điều 8`."""
    text = parsed.text
    for numeral in parsed.numerals:
        if not numeral.spelled and _PLACE.match(text, numeral.end):
            yield numeral


def uncounted_ratios(parsed: Parsed) -> Iterator[Numeral]:
    """`23/4` with nothing behind it to count."""
    return (each.numeral for each in numbers(parsed) if each.numeral.kind == "ratio" and each.noun is None)


def build_day(parsed: Parsed, numeral: Numeral) -> Found | Rejected | None:
    """A day of a month."""
    if numeral.value is None or numeral.total is None:
        return None
    if numeral.value <= 31 and numeral.total <= 12:
        return Found(numeral.start, numeral.end, None)
    return None
