"""Two passes over a text for everything that may be a number; each hit becomes numerals of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from hoinghi.lexicons import alternation
from hoinghi.rules.numbers import digits
from hoinghi.rules.numbers.guards import is_number, of_class
from hoinghi.rules.numbers.numeral import Numeral
from hoinghi.rules.numbers.words import (
    CONTINUING,
    GLUED,
    MULTIPLIERS,
    POINT,
    STARTING,
    TEN,
    UNITS,
    ZERO,
    Reading,
    multiplier,
    read,
)


def _forms(words: Iterable[str]) -> list[str]:
    """The words in lower case, with a capital, and in capitals."""
    return [form for word in words for form in (word, word.capitalize(), word.upper())]


def _cased(words: Iterable[str]) -> str:
    """Any of the words, however it is cased."""
    return alternation(_forms(words))


def _letters(words: Iterable[str], at: int) -> str:
    """A class of the characters that stand at this place of the words, however they are cased."""
    return f"[{''.join(sorted({form[at] for form in _forms(words)}))}]"


def _from_third(words: Iterable[str]) -> str:
    """Any of the words, however it is cased, behind its first two characters: its rest, then a look at all of it."""
    rests: dict[str, list[str]] = {}
    for form in _forms(words):
        rests.setdefault(form[2:], []).append(form)
    return "|".join(f"{rest}(?<={'|'.join(forms)})" for rest, forms in sorted(rests.items(), reverse=True))


_COMPOUND = rf"(?!(?:{of_class('compound')})(?!\w))"  # `tỷ lệ` (rate), `tư vấn` (consulting)
_MULTIPLIER = (
    rf"(?={_letters((*MULTIPLIERS, *GLUED), 0)})"  # most numbers have none behind them
    rf"(?:{_COMPOUND}(?:{_cased(MULTIPLIERS)})(?!\w)|(?:{alternation(GLUED)})(?=[\W\dđ]|$)(?!\d))"
)
# A text is searched for these a character at a time, and three times as fast where a class of characters comes first:
# hence the look behind it only then, and one expression for digits, another for words.
_DIGITS = re.compile(
    rf"""
    [0-9IVXLC] (?: (?<!\w.) | (?<=[a-zà-ỹ][0-9]) (?= [0-9]*+ (?>(?:[.,][0-9]++)?) \ ?% ) ) (?:  # `tăng12%`
        (?<=[0-9]) (?<![0-9][.,].) [0-9]*+ (?>(?:[.,][0-9]++)*)
        (?P<scale> (?> (?: [ \u00a0]?{_MULTIPLIER} )* ) (?> (?: \ rư[ỡở]i(?!\w) )? ) )
      | (?<=[IVXLC]) [IVXLC]*+ (?!\w)
    )
    """,
    re.VERBOSE,
)
_WORDS = re.compile(
    rf"""
    {_letters(STARTING, 0)}{_letters(STARTING, 1)} (?<!\w..)
    (?: {_from_third((*UNITS, *TEN))} | (?: {_from_third(ZERO)} ) (?= [ \u00a0](?:{_cased(POINT)}) ) ) (?!\w)
    (?> (?: [ \u00a0] {_COMPOUND}(?:{_cased(CONTINUING)})(?!\w) )* )
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_]+")
_QUANTITY = re.compile(  # what may be glued to digits: `15ha`, `5m2`, `8h30`, `03xã`; but not `3G`, `12A1`
    r"(?!\w)|[VWLJ](?!\w)|[A-Z][A-Za-zđĐ]{1,9}(?!\w)|[^\W\d_A-Z][^\W\d_]{0,9}[0-9]{0,2}(?!\w)"
)
_PLAIN = 5  # digits of a number that can be nothing else: longer ones may be telephone numbers
_APART = " %/,.-)"  # what stands behind most numbers, and is no part of a word
_MEASURED = re.compile(
    r"\s?(?:(?P<percent>%|phần\străm)|(?P<measure>(?:ha|m|km|cm|mm|kg|g|tấn|tạ|lít|m2|m3|km2|km²|m²|m³|MW|kW|kWh|GWh|điểm"
    r"|độ|lần)(?!\w)))"
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_ROMAN = re.compile(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z")
_ROMAN_BEFORE = re.compile(
    r"(?:thứ|lần|khóa|khoá|quý|kỳ|hội|hạng|loại|chương|phần|mục|tập|cấp|lớp|kỷ|khu|vùng|đợt|đoạn|hệ|số)\s\Z", re.I
)
_ALONE = Decimal(1), Decimal(0)  # what a number is multiplied by that has no multiplier words, and what is added
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def scan(text: str, openings: Iterable[int] | None) -> list[Numeral]:
    """All single numbers of the text, in order; ranges, ratios and stacks are still in pieces."""
    hits = list(_DIGITS.finditer(text))
    numbers = [hit[0].removesuffix(hit["scale"] or "") for hit in hits]
    written = digits.convention(numbers)
    found: list[Numeral] = []
    for hit, number in zip(hits, numbers, strict=True):
        found += _in_roman(text, hit) if hit["scale"] is None else _in_digits(text, hit, number, written)
    for hit in _WORDS.finditer(text) if openings is None else _at(text, openings):
        found += _in_words(text, hit)
    return sorted(found)


def _at(text: str, openings: Iterable[int]) -> Iterator[re.Match[str]]:
    """The numbers in words that begin at these places, as a search finds them, which takes three times as long."""
    behind = 0
    for start in openings:
        if start >= behind and (hit := _WORDS.match(text, start)):
            yield hit
            behind = hit.end()


def _in_digits(text: str, hit: re.Match[str], number: str, written: digits.Convention) -> Iterable[Numeral]:
    scale = hit["scale"]
    start, end = hit.span()
    digits_end = end - len(scale)
    if not scale and text[end : end + 1] not in _APART and not _QUANTITY.match(text, end):
        return ()
    if not scale and len(number) <= _PLAIN and number.isdigit():
        return (Numeral(start, end, Decimal(number), digits_end=end),)  # by far the most frequent
    measured = "" if number.isdigit() else _measured(text, end, scale)
    found = digits.read(number, measured=measured, written=written)
    if found is None:
        return _run_together(number, start)
    times, half = _times(scale) if scale else _ALONE
    other = None if found.other is None else found.other * times
    value = found.value * times + half
    return (Numeral(start, end, value, digits_end=digits_end, multiplier=times, other=other, evidence=found.evidence),)


def _measured(text: str, end: int, scale: str) -> str:
    if scale:
        return "multiplier"
    unit = _MEASURED.match(text, end, end + 12)
    return unit.lastgroup or "" if unit else ""


def _times(scale: str) -> tuple[Decimal, Decimal]:
    """What the multiplier words multiply by, and what `rưỡi` (and a half) adds."""
    words = [word.lower() for word in _WORD.findall(scale)]
    half = words[-1] not in MULTIPLIERS and words[-1] not in GLUED
    times = multiplier(words[:-1] if half else words)
    return times, times / 2 if half else Decimal(0)


def _run_together(number: str, start: int) -> Iterator[Numeral]:
    """The members of a list without spaces (`1,2,3`), and a month or number run into a year (`6.2018`, `2016.234`)."""
    parts = number.split(",")
    if len(parts) == 1:
        parts = number.split(".")
        if not (_YEAR.fullmatch(parts[-1]) or (len(parts) == 2 and _YEAR.fullmatch(parts[0]))):
            return
    for part in parts:
        if part.isdigit() and len(part) < 16:
            yield Numeral(start, start + len(part), Decimal(part), digits_end=start + len(part))
        start += len(part) + 1


def _in_words(text: str, hit: re.Match[str]) -> list[Numeral]:
    start, end = hit.span()
    alone = hit[0].lower()
    if alone in UNITS:  # by far the commonest case
        counts = is_number(text, start, end, [alone])
        return [Numeral(start, end, UNITS[alone], spelled=True, digits_end=end)] if counts else []
    spans = [word.span() for word in _WORD.finditer(text, start, end)]
    words = [text[first:last].lower() for first, last in spans]
    numerals: list[Numeral] = []
    at = 0
    while at < len(words):
        found = read(words, at)
        if found is None:
            at += 1
            continue
        start, end = spans[at][0], spans[found.stop - 1][1]
        if is_number(text, start, end, words[at : found.stop]):
            numerals.append(_spelled(start, end, found, spans[found.bare - 1][1]))
        at = found.stop
    return numerals


def _spelled(start: int, end: int, found: Reading, digits_end: int) -> Numeral:
    return Numeral(
        start,
        end,
        None if found.high is not None else found.value,
        low=found.value if found.high is not None else None,
        high=found.high,
        kind="range" if found.high is not None else "fraction" if found.fraction else "cardinal",
        spelled=True,
        digits_end=digits_end,
        multiplier=found.multiplier,
    )


def _in_roman(text: str, hit: re.Match[str]) -> Iterable[Numeral]:
    number = hit[0]
    named = _ROMAN_BEFORE.search(text, max(0, hit.start() - 8), hit.start())
    if len(number) > 8 or not _ROMAN.match(number) or not (named or (len(number) > 1 and number[0] in "IVX")):
        return ()
    values = [_ROMAN_VALUES[letter] for letter in number]
    total = sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )
    return (Numeral(hit.start(), hit.end(), Decimal(total), kind="roman", digits_end=hit.end()),)
