"""Matches to programmes: what names the same programme is one record, with its mentions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from hoinghi.assemble.identity import Identity
from hoinghi.assemble.programme_names import ACRONYM, Named, in_general, is_also_called, named_by, same
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes.value import ProgrammeValue
from hoinghi.rules.rule import Match
from hoinghi_schemas import Programme

COMPARED = 60
"""Programmes named before that a mention is compared with; no article names more."""


def assemble_programmes(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Programme, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds.

    A name's other mentions are the same words, shorter or longer ones, its abbreviation, its number.
    """
    named = [named_by(parsed, match, match.value) for match in matches if isinstance(match.value, ProgrammeValue)]
    # a fuller name may show that two before it were one
    united = _united(parsed, _united(parsed, named))
    return tuple(_record(parsed, each, identity) for each in united)


def _united(parsed: Parsed, named: Iterable[Named]) -> list[Named]:
    """One of all that name the same programme."""
    united: list[Named] = []
    for each in named:
        known = _known(parsed, united, each)
        if known is None:
            united.append(each)
        else:
            _join(known, each)
    return united


def _known(parsed: Parsed, united: list[Named], each: Named) -> Named | None:
    """Which of them it names again: what stands right before it first, then what is named alike."""
    called = united[-1] if united and is_also_called(parsed, united[-1], each) else None
    if called and ":" not in parsed.text[called.mentions[-1].end : each.match.start]:
        return called
    return next((other for other in united[-COMPARED:] if same(parsed, other, each)), called)


def _join(known: Named, other: Named) -> None:
    """Add a mention; the record keeps the name that says more, if it is in words."""
    known.mentions += other.mentions
    known.called |= other.called
    if _says_more(other, known):
        known.match, known.value, known.said = other.match, other.value, other.said
        known.words, known.own, known.tail = other.words, other.own, other.tail
        known.short, known.initials, known.number = other.short, other.initials, other.number or known.number


def _says_more(one: Named, other: Named) -> bool:
    """Whether the one is the name to show, of two that name one programme."""
    if _goes_on(one, other) or _goes_on(other, one):
        return _goes_on(one, other)
    fuller, less = _fullness(one), _fullness(other)
    return fuller > less or (fuller == less and _is_plan_of(other, one))


def _goes_on(short: Named, long: Named) -> bool:
    """Whether the longer name only adds to the shorter behind a comma, without the period of a paper's title."""
    return long.value.period is None and long.said.startswith(f"{short.said}, ")


def _is_plan_of(one: Named, other: Named) -> bool:
    """Whether the one is called the plan of what the other names: «kế hoạch "xã an toàn"», «mô hình "xã an toàn"»."""
    return one.value.kind == "plan" and other.value.kind != "plan"


def _fullness(named: Named) -> tuple[int, bool, int, int]:
    """How much a name says: its words without a place, its period, how far they are spelled out, what is behind them.

    Where the nation's programme is carried out is not its name: «Chương trình giảm nghèo bền vững | tỉnh Trà Tân».
    """
    words, dated = in_general(named.words, ()), named.value.period is not None and not named.short
    if len(words) < len(named.words):
        return len(words), dated, 0, 0
    spelled = sum(map(str.isalnum, named.said))  # and not its signs: «phòng, chống», «các-bon»
    return named.own, dated, spelled, named.tail


def _contents(parsed: Parsed, named: Named) -> Iterator[str]:
    """The words behind the keyword in each mention."""
    for match in named.mentions:
        if isinstance(match.value, ProgrammeValue):
            yield parsed.text[match.value.noun_end : match.value.core].strip()


def _record(parsed: Parsed, named: Named, identity: Identity) -> Programme:
    span = parsed.span(named.match.start, named.match.end)
    said = (match.value for match in named.mentions)
    short = next(
        (value.abbreviation for value in said if isinstance(value, ProgrammeValue) and value.abbreviation), None
    )
    acronym = next(
        (said for said in _contents(parsed, named) if ACRONYM.fullmatch(said) and len(named.words) > 1), None
    )
    mentions = sorted(named.mentions, key=attrgetter("start"))
    return Programme(
        id=identity.of("programme", span.quote),
        name=span.quote,
        kind=named.value.kind,
        span=span,
        mentions=tuple(parsed.span(match.start, match.end) for match in mentions),
        period=named.value.period,
        abbreviation=short or acronym,
        rule=named.match.rule,
        warnings=named.match.warnings,
    )
