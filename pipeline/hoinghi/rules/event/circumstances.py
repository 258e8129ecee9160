"""When and where: what the sentence of an event's name, or the one before it, says of the day and the place."""

from __future__ import annotations

import re

from hoinghi.rules.parsed import Parsed

DATE = re.compile(
    r"(?<![\d/.-])(?P<day>[0-3]?\d)(?:\s?[/.-]\s?|\stháng\s)(?P<month>[01]?\d)(?:(?:\s?[/.-]\s?|\snăm\s)(?P<year>\d{4}))?(?![\d%/]|[.,-]\d)"
)
DAY_WORD = re.compile(
    r"(?:ngày|sáng|chiều|tối|hôm|nay|qua|\(|hai|ba|tư|năm|sáu|bảy|nhật|,)[ (]*(?:ngày |\()?\Z", re.IGNORECASE
)
NEAR = 200
"""Characters before and behind a name in which its day and place are looked for."""
AT = re.compile(r"(?<!\w)(?:tại|ở) (?=\w)")


def date_near(parsed: Parsed, start: int, end: int) -> str | None:
    """The day of an event named at `start:end`: `2019-03-05` where the year is said, else as written (`5/3`)."""
    for area in _around(parsed, start, end):
        found = [match for match in DATE.finditer(parsed.text, *area) if _is_day(parsed.text, match)]
        if found:
            nearest = found[0] if area[0] == end else found[-1]
            return _written(nearest)
    return None


def _around(parsed: Parsed, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """What stands behind and before `start:end` in its sentence, as far as it may say something of it."""
    first, last = parsed.sentence_at(start)
    return (end, min(last, end + NEAR)), (max(first, start - NEAR), start)


def _is_day(text: str, match: re.Match[str]) -> bool:
    possible = 1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12
    return possible and (
        match["year"] is not None or DAY_WORD.search(text[max(match.start() - 12, 0) : match.start()]) is not None
    )


def _written(match: re.Match[str]) -> str:
    if match["year"] is None:
        return match[0]
    return f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"


def place_near(parsed: Parsed, start: int, end: int) -> str | None:
    """The place of an event named at `start:end`, as its sentence words it behind `tại` or `ở`."""
    for area in _around(parsed, start, end):
        for at in AT.finditer(parsed.text, *area):
            if place := _place(parsed, at.end(), area[1]):
                return place
    return None


def _place(parsed: Parsed, start: int, limit: int) -> str | None:
    """The words at `start` that are a place: a common word for one, and words with capitals."""
    nouns = parsed.lexicons.entries("event_place_nouns")
    end, proper = start, False
    for first, behind in parsed.words(start, limit):
        word = parsed.text[first:behind]
        if first > end + 1 or behind > limit or not (word[0].isupper() or word.lower() in nouns):
            break
        end, proper = behind, proper or (word[0].isupper() and word.lower() not in nouns)
    return parsed.text[start:end].rstrip(".,") if proper else None
