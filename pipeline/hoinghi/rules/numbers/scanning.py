"""One pass over a text for everything that may be a number; each hit becomes numerals of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from hoinghi.lexicons import alternation
from hoinghi.rules.numbers import digits
from hoinghi.rules.numbers.guards import is_number, of_class
from hoinghi.rules.numbers.numeral import Numeral
from hoinghi.rules.numbers.words import CONTINUING, GLUED, MULTIPLIERS, STARTING, UNITS, multiplier, read


def _cased(words: Iterable[str]) -> str:
    """The words in lower case, with a capital, and in capitals."""
    return alternation(form for word in words for form in (word, word.capitalize(), word.upper()))


_COMPOUND = rf"(?!(?:{of_class('compound')})(?!\w))"  # `tỷ lệ` (rate), `tư vấn` (consulting)
_MULTIPLIER = rf"(?:{_COMPOUND}(?:{_cased(MULTIPLIERS)})(?!\w)|(?:{alternation(GLUED)})(?=[\W\dđ]|$)(?!\d))"
_TOKEN = re.compile(
    rf"""
    (?<!\w)(?:
        (?P<digits> (?<![0-9][.,]) [0-9]++ (?:[.,][0-9]++)*+ )
        (?P<scale> (?: [ \u00a0]?{_MULTIPLIER} )*+ (?: \ rư[ỡở]i(?!\w) )?+ )
      | (?P<words> (?:{_cased(STARTING)})(?!\w) (?: [ \u00a0] {_COMPOUND}(?:{_cased(CONTINUING)})(?!\w) )*+ )
      | (?P<roman> [IVXLC]++ (?!\w) )
    )
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_]+")
_QUANTITY = re.compile(  # what may be glued to digits: `15ha`, `5m2`, `8h30`, `03xã`; but not `3G`, `12A1`
    r"(?!\w)|[VWLJ](?!\w)|[A-Z][A-Za-zđĐ]{1,9}(?!\w)|[^\W\d_A-Z][^\W\d_]{0,9}[0-9]{0,2}(?!\w)"
)
_MEASURED = re.compile(
    r"\s?(?:(?P<percent>%|phần\străm)|(?P<measure>(?:ha|m|km|cm|mm|kg|g|tấn|tạ|lít|m2|m3|km2|km²|m²|m³|MW|kW|kWh|GWh|điểm"
    r"|độ|lần)(?!\w)))"
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_ROMAN = re.compile(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z")
_ROMAN_BEFORE = re.compile(
    r"(?:thứ|lần|khóa|khoá|quý|kỳ|hội|hạng|loại|chương|phần|mục|tập|cấp|lớp|kỷ|khu|vùng|đợt|đoạn|hệ|số)\s\Z", re.I
)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def scan(text: str) -> Iterator[Numeral]:
    """All single numbers of the text, in order; ranges, ratios and stacks are still in pieces."""
    hits = list(_TOKEN.finditer(text))
    written = digits.convention(hit["digits"] for hit in hits if hit["digits"])
    for hit in hits:
        if hit.lastgroup == "scale":
            yield from _in_digits(text, hit, written)
        elif hit.lastgroup == "words":
            yield from _in_words(text, hit)
        elif roman := _in_roman(text, hit):
            yield roman


def _in_digits(text: str, hit: re.Match[str], written: digits.Convention) -> Iterator[Numeral]:
    number, scale = hit["digits"], hit["scale"]
    start, end = hit.span("digits")
    if not scale and not _QUANTITY.match(text, end):
        return
    measured = "" if number.isdigit() else _measured(text, end, scale)
    found = digits.read(number, measured=measured, written=written)
    if found is None:
        yield from _run_together(number, start)
        return
    times, half = _times(scale)
    other = None if found.other is None else found.other * times
    yield Numeral(
        start,
        hit.end(),
        found.value * times + half,
        digits_end=end,
        multiplier=times,
        other=other,
        evidence=found.evidence,
    )


def _measured(text: str, end: int, scale: str) -> str:
    if scale:
        return "multiplier"
    unit = _MEASURED.match(text, end, end + 12)
    return unit.lastgroup or "" if unit else ""


def _times(scale: str) -> tuple[Decimal, Decimal]:
    """What the multiplier words multiply by, and what `rưỡi` (and a half) adds."""
    if not scale:
        return Decimal(1), Decimal(0)
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


def _in_words(text: str, hit: re.Match[str]) -> Iterator[Numeral]:
    alone = hit["words"].lower()
    if alone in UNITS:  # by far the commonest case
        if is_number(text, hit.start(), hit.end(), [alone]):
            yield Numeral(hit.start(), hit.end(), UNITS[alone], spelled=True, digits_end=hit.end())
        return
    spans = [(word.start(), word.end()) for word in _WORD.finditer(text, hit.start(), hit.end())]
    words = [text[start:end].lower() for start, end in spans]
    at = 0
    while at < len(words):
        found = read(words, at)
        if found is None:
            at += 1
            continue
        start, end = spans[at][0], spans[found.stop - 1][1]
        if is_number(text, start, end, words[at : found.stop]):
            yield Numeral(
                start,
                end,
                None if found.high is not None else found.value,
                low=found.value if found.high is not None else None,
                high=found.high,
                kind="range" if found.high is not None else "fraction" if found.fraction else "cardinal",
                spelled=True,
                digits_end=spans[found.bare - 1][1],
                multiplier=found.multiplier,
            )
        at = found.stop


def _in_roman(text: str, hit: re.Match[str]) -> Numeral | None:
    number = hit["roman"]
    named = _ROMAN_BEFORE.search(text, max(0, hit.start() - 8), hit.start())
    if len(number) > 8 or not _ROMAN.match(number) or not (named or (len(number) > 1 and number[0] in "IVX")):
        return None
    values = [_ROMAN_VALUES[letter] for letter in number]
    total = sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )
    return Numeral(hit.start(), hit.end(), Decimal(total), kind="roman", digits_end=hit.end())
