"""Numbers that are no record by the way they are written: dates, times of day, numbers of papers, scores."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hoinghi.rules.blockers.cues import Cue, day_words, first_known, is_each, month_words, tails
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Found

_BEFORE = 24  # characters looked at before a number

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)", r"(?:0?[1-9]|1[0-2])(?!\d)", r"(?:19|20)\d\d(?!\d)"
_DAY_WRITTEN = rf"{_DAY}(?:\s?[/.-]\s?{_MONTH}(?:\s?[/.-]\s?(?:{_YEAR}|\d\d(?!\d)))?)?(?!%|[.,]\d)"
_DATE = re.compile(
    rf"\d{{1,2}}([/.-])\d{{1,2}}\1{_YEAR}|\d{{1,2}}\s?[/-]\s?{_YEAR}|{_YEAR}\s?[-/]\s?{_YEAR}|\d{{1,2}}[/-]\d{{1,2}}(?=\))"
)
_AFTER_DAY = re.compile(rf"{_DAY_WRITTEN}(?:\s?(?:-|đến|và|,)\s?{_DAY_WRITTEN}(?=[\s,.;)]|\Z)(?!\s(?:người|%)))?")
_AFTER_MONTH = re.compile(rf"{_MONTH}(?:\s?[/-]\s?{_YEAR})?(?!%|[.,]\d)")
_YEAR_ALONE = re.compile(_YEAR)
_QUARTER = re.compile(r"(?<!\w)qu[ýí] (?:[IVX]{1,3}|\d) ?/ ?\Z", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}(?:[hg]\d{0,2}(?!\w)|:\d\d(?![\w:])|\sgiờ\s\d{1,2}(?:\sphút)?(?!\w))", re.IGNORECASE)
_PAPER = re.compile(r"\d{1,5}(?:,\d{1,4})?(?:/\d{4})?(?:\s?/\s?(?:[A-ZĐ]{2}|[a-z]{2,4}-)|-[A-ZĐ]{2,}[/-])[\w/&-]{0,30}")
_PHONE = re.compile(
    r"(?:0\d{1,3}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}|0\d{1,3}\)?[ .-]?\d{2,3}(?:[ .]\d{2,3}){2,3}"
    r"|1[89]00[ .]?\d{4,6})(?!\d|[.,]\d)"
)
_PAIR = re.compile(r"(\d{1,2}) ?- ?(\d{1,2})(?![\w/,-]|\.\d)")
_COMPOUND = re.compile(rf"(?i:{_TIME.pattern})|{_PAPER.pattern}|{_PHONE.pattern}|{_PAIR.pattern}")
_SCORED = re.compile(r"(?:t[ỷỉ] số|thắng|thua|hòa|dẫn|gỡ|chung cuộc)[^\d.;]{0,14}\Z", re.IGNORECASE)
_LINE_LABEL, _RUN_IN_LABEL = re.compile(r"[.)/-] "), re.compile(r"\) |\. (?=[A-ZĐÀ-Ỹ])")
_BEHIND_LABEL = (". ", ") ", "/ ", "- ")
_LINE_START, _RUN_IN = re.compile(r"(?:\A|\n) ?\(?\Z"), re.compile(r"[.;:,] \(?\Z")


def dates(parsed: Parsed) -> Iterator[re.Match[str]]:
    """Days, months, years and spans of years in digits, from their first number on."""
    text = parsed.text
    cued = parsed.once(tails)
    for numeral in parsed.numerals:
        if numeral.spelled:
            continue
        found = _DATE.match(text, numeral.start) or _year_of_quarter(text, numeral.start)
        if found is None and (cues := cued.get(numeral.start)):
            found = _after_cue(parsed, numeral.start, cues)
        if found:
            yield found


def _after_cue(parsed: Parsed, start: int, cues: Sequence[Cue]) -> re.Match[str] | None:
    """The day behind `ngày`, the month behind `tháng`."""
    found: re.Match[str] | None = None
    for known, pattern in ((day_words, _AFTER_DAY), (month_words, _AFTER_MONTH)):
        cue = None if found else first_known(cues, parsed.lexicons.compiled(known))
        if cue and not is_each(cue[1]):
            found = pattern.match(parsed.text, start)
    return found


def _year_of_quarter(text: str, start: int) -> re.Match[str] | None:
    """The year in `quý I/2019`."""
    if "/" not in text[max(0, start - 2) : start]:
        return None
    return _YEAR_ALONE.match(text, start) if _QUARTER.search(text, max(0, start - _BEFORE), start) else None


def times(parsed: Parsed) -> Iterator[re.Match[str]]:
    """Times of day."""
    return _at_numbers(parsed, _TIME)


def papers(parsed: Parsed) -> Iterator[re.Match[str]]:
    """Numbers of papers."""
    return _at_numbers(parsed, _PAPER)


def phones(parsed: Parsed) -> Iterator[re.Match[str]]:
    """Telephone numbers."""
    return _at_numbers(parsed, _PHONE)


def scores(parsed: Parsed) -> Iterator[re.Match[str]]:
    """Two small numbers with a hyphen."""
    return _at_numbers(parsed, _PAIR)


def _at_numbers(parsed: Parsed, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The pattern's matches that begin with a number of the article."""
    for start in parsed.once(_compound_starts):
        if found := pattern.match(parsed.text, start):
            yield found


def _compound_starts(parsed: Parsed) -> list[int]:
    """Where the numbers in digits stand at which any of these patterns matches."""
    text = parsed.text
    return [each.start for each in parsed.numerals if not each.spelled and _COMPOUND.match(text, each.start)]


def build_score(parsed: Parsed, match: re.Match[str]) -> Found | None:
    """No range: the first number is not the smaller one, or a score is spoken of."""
    before = parsed.text[max(0, match.start() - _BEFORE) : match.start()]
    if int(match[1]) >= int(match[2]) or _SCORED.search(before):
        return Found(match.start(), match.end(), None)
    return None


def labels(parsed: Parsed) -> Iterator[re.Match[str]]:
    """The numbers of a numbered list: `1. `, `2) `, `(3) `, at the start of a line or behind a sign in it."""
    text = parsed.text
    for numeral in parsed.numerals:
        if numeral.spelled or numeral.multiplier > 1 or numeral.end - numeral.start > 5:
            continue
        if not text.startswith(_BEHIND_LABEL, numeral.end):
            continue
        before = max(0, numeral.start - 3)
        line = _LINE_LABEL.match(text, numeral.end) and _LINE_START.search(text, before, numeral.start)
        run_in = _RUN_IN_LABEL.match(text, numeral.end) and _RUN_IN.search(text, before, numeral.start)
        found = _DIGITS.match(text, numeral.start)
        if found and (line or run_in):
            yield found


_DIGITS = re.compile(r"[\d.,]{0,5}\d")
