"""What completes a name: the place and the period behind it."""

from __future__ import annotations

import re

from hoinghi_schemas import Span, Warning
from hoinghi_schemas.programme import Period

Y = r"(?:\d{1,2}/)?\d{4,5}(?!\d|[.,]\d|%)"
CAPITAL = r"[A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]"
PROPER = rf"{CAPITAL}[\w'/&]*(?:[ -]{{1,3}}{CAPITAL}[\w'/&]*){{0,4}}"

PERIOD = re.compile(
    rf"""
    (?:(?!,\ (?:đến|tới)\ (?:năm\ )?\d{{4}},?\ (?!và\b|tầm|định|có\ xét)\w)\ ?+[,(]?+\ ?+(?>(?:và\ )?)(?:
        (?:khóa\ [IVX\d]+,?\ )?(?:trong\ |cho\ )?(?:giai\ đoạn|thời\ kỳ|thời\ kì|nhiệm\ kỳ)\ (?:từ\ )?(?:năm\ )?{Y}
            (?:\ ?(?:-|–|đến|tới)\ ?(?:năm\ )?{Y})?
      | (?<!,\ )(?:\d{{1,2}}\ năm\ )?(?:năm\ học|năm|các\ năm)\ {Y}(?:\ ?(?:-|đến)\ ?(?:năm\ )?{Y})?
      | từ\ (?:năm\ )?{Y}\ ?(?:-|đến)\ ?(?:năm\ )?{Y}
      | (?:\d{{1,2}}\ năm\ )?{Y}\ ?-\ ?{Y}
      | (?:cho\ )?(?:đến|tới)\ (?:hết\ )?(?:năm\ )?{Y}
      | (?:tầm\ nhìn|định\ hướng|tính\ đến|(?:có\ )?xét\ đến)(?:\ cho)?(?:\ đến|\ tới)?(?:\ năm)?\ {Y}
    )\)?){{1,4}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A period as it stands behind a name: ` giai đoạn 2016-2020`, ` đến năm 2020 và tầm nhìn 2030`, ` (2021-2025)`."""

PLACE = re.compile(
    rf"""
    (?:,?\ trên\ địa\ bàn\ (?:(?:tỉnh|thành\ phố|huyện|quận|thị\ xã|xã|phường|thị\ trấn)\ ?)?{PROPER}
      | \ trên\ địa\ bàn\ (?:tỉnh|thành\ phố|huyện|quận|thị\ xã|xã|phường|thị\ trấn|cả\ nước)\b
      | \ (?:tỉnh|thành\ phố|huyện|quận|thị\ xã|xã|vùng|TP\.?)\ ?{PROPER}
      | ,\ (?:tỉnh|thành\ phố|huyện|quận|thị\ xã|xã|vùng|TP\.?)\ ?{PROPER}
        (?=[,.;:()\n"]|\ ?-|\Z|\ (?:giai\ đoạn|năm|đến\ năm|thời\ kỳ|do|với)\b))
    """,
    re.VERBOSE,
)
"""A place as it stands behind a name: ` tỉnh Bến Tre`, ` trên địa bàn TP.Hà Nội`."""

SECTION = re.compile(rf",\ (?:đoạn|tuyến|phân\ đoạn)\ {PROPER}(?:\ ?-\ ?{PROPER})?", re.VERBOSE)
"""The stretch of a road or line: `, đoạn Nhổn - Ga Hà Nội`."""

_YEAR = re.compile(r"(?<!\d)(?:\d{1,2}/)?(\d{4,5})(?!\d)")
_FOUR_DIGITS = re.compile(r"\d{4}")
_SPAN = re.compile(rf"{Y}\ ?(?:-|đến|tới)\ ?(?:năm\ )?{Y}", re.VERBOSE)
_UNTIL = re.compile(r"(?:đến|tới) (?:hết )?(?:năm )?\Z", re.IGNORECASE)
_FIRST, _LAST = 1900, 2100


def tail(text: str, start: int, limit: int, *, widely: bool) -> int:
    """Where the place and the period end that complete a name ending at `start`; `start` where there is neither.

    ` trên địa bàn …` may also say where something is done: without a period behind it, it counts only if `widely`.
    """
    place = _place(text, start, limit)
    period = _period(text, place, limit)
    if period > place:
        return period
    if place > start:
        return place if widely or " địa bàn " not in text[start:place] else start
    period = _period(text, start, limit)
    return _place(text, period, limit) if widely and period > start else period


def _place(text: str, start: int, limit: int) -> int:
    """The end of a place that begins at `start`, or `start`."""
    found = SECTION.match(text, start, limit) or PLACE.match(text, start, limit)
    return start + len(found[0].rstrip()) if found else start


def _period(text: str, start: int, limit: int) -> int:
    """The end of a period that begins at `start`, or `start`; without a bracket that was opened before it."""
    found = PERIOD.match(text, start, limit)
    if found is None:
        return start
    return found.end() - 1 if found[0].endswith(")") and "(" not in found[0] else found.end()


def years(text: str, start: int, end: int) -> tuple[Period | None, tuple[tuple[int, int], ...]]:
    """The period that the words of a name say, and where in the text the years of it stand that cannot be right.

    `2016-2020` is both; `đến năm 2025` has an end only; a year of five digits is left out of the period.
    """
    found = PERIOD.search(text, start, end) if _FOUR_DIGITS.search(text, start, end) else None
    if found is None:
        return None, ()
    span = _SPAN.search(text, found.start(), found.end())
    first, last = (span.start(), span.end()) if span else found.span()
    marks = list(_YEAR.finditer(text, first, last))[: 2 if span else 1]
    wrong = tuple(mark.span(1) for mark in marks if not _possible(mark[1]))
    read = [int(mark[1]) if _possible(mark[1]) else None for mark in marks]
    if len(read) == 2:
        return Period(start=read[0], end=read[1]), wrong
    if _UNTIL.search(text, found.start(), marks[0].start()):
        return Period(start=None, end=read[0]), wrong
    return Period(start=read[0], end=read[0]), wrong


def _possible(year: str) -> bool:
    return len(year) == 4 and _FIRST <= int(year) <= _LAST


def impossible(year: Span) -> Warning:
    """The warning for a year of five digits, with what it may have meant where dropping a doubled digit says so."""
    quote = year.quote
    guesses = {quote[:i] + quote[i + 1 :] for i in range(1, len(quote)) if quote[i] == quote[i - 1]}
    likely = [guess for guess in sorted(guesses) if _possible(guess)]
    return Warning(
        code="impossible_year",
        message=f"{quote!r} is no year",
        suggestion=likely[0] if len(likely) == 1 else None,
        span=year,
    )
