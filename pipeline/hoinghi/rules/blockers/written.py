"""Numbers that are no record by the way they are written: dates, times of day, numbers of papers, scores."""

from __future__ import annotations

import re

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Found

_BEFORE = 24  # characters looked at before a number
_SCORED = re.compile(r"(?:t[ỷỉ] số|thắng|thua|hòa|dẫn|gỡ|chung cuộc)[^\d.;]{0,14}\Z", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:(?<=\n)|\A) ?(?:\(?\d{1,2}[.)/-](?:\d{1,2}\.?)* |\(\d{1,2}\))"
    r"|(?<=[.;:,] )\(?\d{1,2}\) |(?<=[;:,.] )\d{1,2}\. (?=[A-ZĐÀ-Ỹ])"
)


def dates(lexicons: Lexicons) -> re.Pattern[str]:
    """Days, months and years in digits."""
    day = alternation(lexicons.words("date_words", "day"))
    month = alternation(lexicons.words("date_words", "month"))
    number, of_month = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
    written = rf"{number}(?:\s?[/.-]\s?{of_month}(?:\s?[/.-]\s?(?:19|20)?\d\d)?)?(?![\d%]|[.,]\d)"
    several = rf"{written}(?:\s?(?:-|đến|và|,)\s?{written}(?=[\s,.;)]|\Z)(?!\s(?:người|%)))?"
    each = r"(?<!mỗi )(?<!một )(?<!hàng )(?<!hằng )(?<!từng )"
    return re.compile(
        rf"(?<!\w){each}(?:{day})(?:\s(?:{day}))?,?\s\(?{several}"
        rf"|(?<!\w){each}(?:{month})\s?{of_month}(?:\s?[/-]\s?\d{{4}})?(?![\d%]|[.,]\d)"
        r"|(?<![\d/.,-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?!\d)"
        r"|(?<![\d/.,-])\d{1,2}[/-](?:19|20)\d\d(?!\d)"
        r"|\(\d{1,2}[/-]\d{1,2}\)"
        r"|(?<![\d/.,-])(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d(?!\d)",
        re.IGNORECASE,
    )


def times(lexicons: Lexicons) -> re.Pattern[str]:
    """Times of day."""
    return re.compile(
        r"(?<!\w)\d{1,2}(?:[hg]\d{0,2}(?!\w)|:\d\d(?![\w:])|\sgiờ\s\d{1,2}(?:\sphút)?(?!\w))", re.IGNORECASE
    )


def documents(lexicons: Lexicons) -> re.Pattern[str]:
    """Numbers of papers."""
    return re.compile(
        r"(?<!\w)\d{1,5}(?:,\d{1,4})?(?:/\d{4})?(?:\s?/\s?(?:[A-ZĐ]{2}|[a-z]{2,4}-)|-[A-ZĐ]{2,}[/-])[\w/&-]{0,30}"
    )


def phones(lexicons: Lexicons) -> re.Pattern[str]:
    """Telephone numbers."""
    return re.compile(
        r"(?<![\w.,])(?:\(?0\d{1,3}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}|\(?0\d{1,3}\)?[ .-]?\d{2,3}(?:[ .]\d{2,3}){2,3}"
        r"|1[89]00[ .]?\d{4,6})(?!\d|[.,]\d)"
    )


def scores(lexicons: Lexicons) -> re.Pattern[str]:
    """Scores, and days written with a hyphen."""
    return re.compile(r"(?<![\w/.,-])(\d{1,2}) ?- ?(\d{1,2})(?![\w/,-]|\.\d)")


def build_score(parsed: Parsed, match: re.Match[str]) -> Found | None:
    """No range: the first number is not the smaller one, or a score is spoken of."""
    before = parsed.text[max(0, match.start() - _BEFORE) : match.start()]
    if int(match[1]) >= int(match[2]) or _SCORED.search(before):
        return Found(match.start(), match.end(), None)
    return None


def labels(lexicons: Lexicons) -> re.Pattern[str]:
    """The numbers of a numbered list."""
    return _LABEL
