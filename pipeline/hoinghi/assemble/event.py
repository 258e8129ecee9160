"""Matches to the event: of all that may name it, the mention with the most standing, and what is said around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from hoinghi.rules.event import EventValue
from hoinghi.rules.event.circumstances import date_near, place_near
from hoinghi.rules.organisations import OrganisationValue
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match
from hoinghi_schemas import Event

LONG_ENOUGH = 120
"""Characters of a name beyond which a longer wording says no more."""
ASKED = 4
"""Mentions whose sentences are asked for the day, the place and the organiser."""
PERIOD = re.compile(r"(?<!\d)(?:1[89]|20)\d{2}(?: ?- ?(?:1[89]|20)\d{2})?(?!\d|[./-]\d)")
ORGANISES = re.compile(
    r"(?: [^.;\n]{0,90})? (?:tổ chức|khai mạc|mở)(?: thành công| trọng thể)?(?: buổi| cuộc| họp)? \"?\Z"
)
BY = re.compile(r'[" ]*(?:,? ?(?:diễn ra|được tổ chức)[^.;\n]{0,60})?,? (?:do|của) \Z')


def assemble_event(parsed: Parsed, matches: Sequence[Match]) -> Event | None:
    """The conference that the article reports, or None where it names none."""
    named = [match for match in matches if isinstance(match.value, EventValue)]
    if not named:
        return None
    best = max(named, key=_rank)
    value = best.value
    assert isinstance(value, EventValue)
    end = _end(best, matches)
    span = parsed.span(best.start, end)
    return Event(
        name=span.quote,
        kind=value.kind,
        organiser=_organiser(parsed, named, matches),
        date=_first(date_near, parsed, named),
        place=_first(place_near, parsed, named),
        periods=_periods(parsed, best.start, end),
        span=span,
        rule=best.rule,
    )


def _end(best: Match, matches: Sequence[Match]) -> int:
    """The end of the event's name; that of a programme which the name was cut off in the middle of."""
    inside = (match.end for match in matches if match.kind == "programme" and best.start < match.start < best.end)
    return max(best.end, *inside, best.end)


def _rank(match: Match) -> tuple[int, int, int]:
    standing = match.value.standing if isinstance(match.value, EventValue) else 0
    return standing, min(match.end - match.start, LONG_ENOUGH), -match.start


def _leading(named: Sequence[Match]) -> list[Match]:
    """The few mentions of most standing, that one first."""
    return sorted(named, key=_rank, reverse=True)[:ASKED]


def _first(near: Callable[[Parsed, int, int], str | None], parsed: Parsed, named: Sequence[Match]) -> str | None:
    """What the mention of most standing says of it; else the next."""
    said = (near(parsed, match.start, match.end) for match in _leading(named))
    return next((each for each in said if each), None)


def _organiser(parsed: Parsed, named: Sequence[Match], matches: Sequence[Match]) -> str | None:
    """Who holds the event: the body before `tổ chức` in its sentence, or behind `do` or `của`; in full where known."""
    bodies = [match for match in matches if isinstance(match.value, OrganisationValue)]
    for event in _leading(named):
        first, last = parsed.sentence_at(event.start)
        for body in bodies:
            if (
                first <= body.start
                and body.end <= event.start
                and ORGANISES.fullmatch(parsed.text, body.end, event.start)
            ):
                return _full(body)
            if event.end <= body.start < last and BY.fullmatch(parsed.text, event.end, body.start):
                return _full(body)
    return None


def _full(body: Match) -> str | None:
    return body.value.name if isinstance(body.value, OrganisationValue) else None


def _periods(parsed: Parsed, start: int, end: int) -> tuple[str, ...]:
    """The years, or spans of years, in the event's name, each once."""
    return tuple(dict.fromkeys(match[0].replace(" ", "") for match in PERIOD.finditer(parsed.text, start, end)))
