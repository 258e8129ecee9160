"""What a rule is: a name, a pattern that finds candidates, and a builder that makes a value of one or says no."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from hoinghi.errors import RuleError
from hoinghi.lexicons import Lexicons
from hoinghi.rules.parsed import Parsed
from hoinghi_schemas import Warning


class Candidate(Protocol):
    """Anything with a place in the view's text: a regex match, a numeral, a rule file's own dataclass."""

    @property
    def start(self) -> object: ...
    @property
    def end(self) -> object: ...


class Found(NamedTuple):
    """What a builder made of a candidate: its span in the view's text and the kind's own value."""

    start: int
    end: int
    value: object
    warnings: tuple[Warning, ...] = ()


class Rejected(NamedTuple):
    """A candidate that the rule looked at and refused; `reason` is one English clause, for `hoinghi explain`."""

    start: int
    end: int
    reason: str


class Match(NamedTuple):
    """A rule's hit: `rank` is the rule's place in the registry (lower is stronger)."""

    kind: str
    rule: str
    rank: int
    start: int
    end: int
    value: object
    warnings: tuple[Warning, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with its spans marked inline, `[quote]{field=value; …}`, or with none: nothing may be found there."""

    marked: str


C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Rule(Generic[C]):
    """A named pattern with its builder.

    Args:
        name: `kind.construction`, true English, unique.
        kind: the record kind it makes (`percentage`, …), `blocker` for numbers that are no record, or one of your own.
        meaning: one line for `hoinghi rules`.
        pattern: a function `parsed -> candidates`; for a plain regex use `regex(make)`, below.
        build: `(parsed, candidate) -> Found`, `Rejected` with the reason, or `None` for "not mine".
        examples: sentences that the rule must and must not hit; `hoinghi rules check` runs them.
    """

    name: str
    kind: str
    meaning: str
    pattern: Callable[[Parsed], Iterable[C]]
    build: Callable[[Parsed, C], Found | Rejected | None]
    examples: tuple[Example, ...] = ()

    def __post_init__(self) -> None:
        if not self.name.startswith(f"{self.kind}."):
            raise RuleError(f"rule {self.name!r}: the name must begin with its kind, {self.kind!r}, and a dot")


# A rule of whatever candidates: only the rule itself brings its pattern and its builder together.
AnyRule: TypeAlias = Rule[Any]


@dataclass(frozen=True, slots=True)
class regex:  # noqa: N801  reads as a function where rules are declared
    """A pattern that scans the whole view with one compiled regex, made from the lexicons once."""

    make: Callable[[Lexicons], re.Pattern[str]]

    def __call__(self, parsed: Parsed) -> Iterator[re.Match[str]]:
        return parsed.lexicons.compiled(self.make).finditer(parsed.text)


def apply(rules: Iterable[AnyRule], parsed: Parsed) -> Iterator[Match | Rejected]:
    """All rules' matches and refusals over one article, rule by rule in registry order."""
    for rank, rule in enumerate(rules):
        build = rule.build
        for candidate in rule.pattern(parsed):
            made = build(parsed, candidate)
            if made is None:
                continue  # by far the most frequent
            if isinstance(made, Found):
                yield Match(rule.kind, rule.name, rank, made.start, made.end, made.value, made.warnings)
            else:
                yield Rejected(made.start, made.end, f"{rule.name}: {made.reason}")
