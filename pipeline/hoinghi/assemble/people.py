"""Matches to people: every mention of one human being in one record."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar, cast

from hoinghi.assemble.identity import Identity
from hoinghi.assemble.roles import distinct_roles
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people import PersonMention, RoleMention
from hoinghi.rules.rule import Match
from hoinghi.rules.words import is_syllable
from hoinghi_schemas import Person, Role

Value = TypeVar("Value")
_ADDRESSED = frozenset({"ông", "bà", "ngài", "mr", "mr.", "mrs", "ms"})


@dataclass(slots=True, eq=False)
class _Human:
    """The mentions of one person, in the order in which they were told to be theirs."""

    mentions: list[tuple[Match, PersonMention]] = field(default_factory=list)

    @property
    def sex(self) -> str:
        return next((mention.sex for _, mention in self.mentions if mention.sex), "")


@dataclass(slots=True)
class _Register:
    """Who was named last, and who first, by each ending of a name: alone, with the sex, with a title.

    Args:
        wanted: the endings that short mentions ask for.
    """

    wanted: Collection[str]
    latest: dict[tuple[str, str], _Human] = field(default_factory=dict)
    first: dict[tuple[str, str], _Human] = field(default_factory=dict)

    def enter(self, human: _Human, mention: PersonMention) -> None:
        for key in _keys(mention, self.wanted):
            self.latest[key] = human
            self.first.setdefault(key, human)

    def find(self, mention: PersonMention) -> _Human | None:
        """Whom a short mention means: one of the title, else of the sex, else any; named before rather than behind."""
        ending = mention.name.casefold()
        keys = [(ending, role.title.casefold()) for role in mention.roles]
        keys += [(ending, mention.sex)] if mention.sex else []
        for register in (self.latest, self.first):
            for key in keys:
                if key in register:
                    return register[key]
            human = register.get((ending, ""))
            if human and not (mention.sex and human.sex and human.sex != mention.sex):
                return human
        return None


def _keys(mention: PersonMention, wanted: Collection[str]) -> Iterator[tuple[str, str]]:
    words = mention.name.casefold().split()
    endings = {" ".join(words[at:]) for at in range(len(words))} | {words[0]}
    for ending in endings.intersection(wanted):
        yield ending, ""
        if mention.sex:
            yield ending, mention.sex
        for role in mention.roles:
            yield ending, role.title.casefold()


def assemble_people(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Person, ...]:
    """The people in text order; `matches` are the chosen ones of all kinds.

    Full mentions of one name are one person; a short one (`ông Khê`) is the person last named before it whose name ends
    so, by title and sex where they tell; else the first named behind it. Without one, an address by honorific is a
    person of that short name, an office with one word behind it is nobody.
    """
    mentions = [(match, cast("PersonMention", match.value)) for match in matches if match.kind == "person"]
    humans = sorted(_humans(mentions), key=_position)
    return tuple(_person(parsed, human, identity) for human in humans)


def _humans(mentions: Sequence[tuple[Match, PersonMention]]) -> list[_Human]:
    full = [each for each in mentions if each[1].construction != "short"]
    fuller = _fuller_names(mention.name for _, mention in full)
    by_name: dict[str, _Human] = {}
    for match, mention in full:
        human = by_name.setdefault(fuller.get(mention.name.casefold(), mention.name.casefold()), _Human())
        human.mentions.append((match, mention))
    if len(full) < len(mentions):
        _give_short(mentions, by_name, fuller)
    return list(by_name.values())


def _give_short(
    mentions: Sequence[tuple[Match, PersonMention]], by_name: dict[str, _Human], fuller: Mapping[str, str]
) -> None:
    """Give the short mentions to those whom they mean."""
    wanted = {mention.name.casefold() for _, mention in mentions if mention.construction == "short"}
    ahead = _Register(wanted)
    for _, mention in mentions:
        name = mention.name.casefold()
        if mention.construction != "short":
            ahead.enter(by_name[fuller.get(name, name)], mention)
    known = _Register(wanted, first=ahead.first)
    for match, mention in mentions:
        name = mention.name.casefold()
        if mention.construction != "short":
            known.enter(by_name[fuller.get(name, name)], mention)
            continue
        meant = known.find(mention)
        if meant is None and mention.honorific in _ADDRESSED:
            meant = by_name.setdefault(name, _Human())
            known.enter(meant, mention)
        if meant is not None:
            meant.mentions.append((match, mention))


def _fuller_names(names: Iterable[str]) -> dict[str, str]:
    """Names that are the ending of a fuller one, and that one: `Thu Hà`, of `Lê Thị Thu Hà`; foreign ones of one word
    too: `Weber`, of `Hans Weber`."""
    fuller: dict[str, str] = {}
    for name in names:
        words = name.casefold().split()
        last = len(words) - is_syllable(words[-1])
        for at in range(1, last):
            fuller.setdefault(" ".join(words[at:]), " ".join(words))
    return {name: fuller.get(full, full) for name, full in fuller.items()}


def _position(human: _Human) -> int:
    return min(match.start for match, _ in human.mentions)


def _person(parsed: Parsed, human: _Human, identity: Identity) -> Person:
    mentions = sorted(human.mentions, key=_offset)
    length = max(len(mention.name.split()) for _, mention in mentions)
    fullest = [each for each in mentions if len(each[1].name.split()) == length]
    match, mention = fullest[0]
    span = parsed.span(match.start, match.end)
    roles = distinct_roles(role for _, each in mentions for role in _own_roles(each, single=length == 1))
    sentence = parsed.text[slice(*parsed.sentence_at(match.start))]
    return Person(
        id=identity.of("person", span.quote, sentence),
        name=next((each.name for _, each in fullest if not each.name.isupper()), mention.name),
        span=span,
        mentions=tuple(parsed.span(each.start, each.end) for each, _ in mentions),
        honorific=next((each.honorific for _, each in (*fullest, *mentions) if each.honorific), None),
        degrees=_distinct(degree for _, each in mentions for degree in each.degrees),
        roles=tuple(
            Role(title=role.title, organisation=role.organisation, span=parsed.span(role.start, role.end))
            for role in roles
        ),
        actions=_distinct(action for _, each in mentions for action in each.actions),
        rule=match.rule,
        warnings=_distinct(warning for each, _ in mentions for warning in each.warnings),
    )


def _own_roles(mention: PersonMention, *, single: bool) -> Iterator[RoleMention]:
    """The offices stated of the person; behind a short mention another official may be the next clause's subject:
    «Theo ông Hải, Giám đốc Sở đã ký», unless a verb joins them or the article has no fuller name."""
    for role in mention.roles:
        if single or role.told or mention.construction != "short" or role.end <= mention.start:
            yield role


def _offset(each: tuple[Match, PersonMention]) -> int:
    return each[0].start


def _distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(values))
