"""Errors by kind, rule and cause, the commonest first, each with a few examples in their surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from hoinghi.errors import InputError
from hoinghi.evaluation.causes import KINDS, Errors, Miss, misses
from hoinghi.evaluation.gold import GoldArticle

AROUND = 240
"""Characters of the article kept on either side of an error."""
NEAR = 60
"""Those of them that one line shows."""
EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Example:
    """One error with the piece of its article around it, which begins at `start`."""

    miss: Miss
    text: str
    start: int


@dataclass
class Group:
    """The errors of one kind, rule and cause: how many, and the first few."""

    times: int = 0
    examples: list[Example] = field(default_factory=list)


@dataclass
class Log:
    """Collects errors by kind, rule and cause, `limit` of each group with their surroundings."""

    kinds: Sequence[Errors]
    limit: int = EXAMPLES
    groups: dict[tuple[str, str, str], Group] = field(default_factory=dict)

    def add(self, gold: GoldArticle, predicted: GoldArticle | None) -> None:
        """Look at one article; of its text only the surroundings are kept."""
        for miss in misses(gold, predicted or GoldArticle(id=gold.id), self.kinds):
            group = self.groups.setdefault((miss.kind, miss.rule, miss.cause), Group())
            group.times += 1
            if len(group.examples) < self.limit:
                group.examples.append(_cut(miss, gold.text))

    def ranked(self) -> list[tuple[tuple[str, str, str], Group]]:
        """The groups, kinds in their order, in each the commonest first."""
        order = [kind.kind for kind in self.kinds]

        def rank(item: tuple[tuple[str, str, str], Group]) -> tuple[int, int, tuple[str, str, str]]:
            return order.index(item[0][0]), -item[1].times, item[0]

        return sorted(self.groups.items(), key=rank)

    def lines(self) -> Iterator[str]:
        """The report, two lines an example."""
        for (kind, rule, cause), group in self.ranked():
            yield f"\n{kind} · {rule} · {cause} ({group.times})"
            for example in group.examples:
                miss = example.miss
                yield f"  {miss.article}:{'' if miss.at is None else miss.at}  {in_line(example)}"
                yield f"    gold {said(miss.gold, miss.differing)} | predicted {said(miss.predicted, miss.differing)}"


def error_kinds(name: str) -> list[Errors]:
    """The kinds that `--errors NAME` means: `all`, a kind, or a row of the table (`percentages.full`).

    Raises:
        InputError: there is none of that name.
    """
    if name == "all":
        return list(KINDS)
    known = {**{kind.kind: kind for kind in KINDS}, **{f"{kind.kind}.full": kind for kind in KINDS}}
    if name not in known:
        raise InputError(f"--errors {name}: unknown; use all, {', '.join(kind.kind for kind in KINDS)}")
    return [known[name]]


def _cut(miss: Miss, text: str) -> Example:
    places = [place for place in (miss.wanted, miss.found) if place is not None]
    if not places:
        return Example(miss, "", 0)
    first = max(0, min(start for start, _ in places) - AROUND)
    return Example(miss, text[first : max(end for _, end in places) + AROUND], first)


def in_line(example: Example) -> str:
    """The record in its line of text, gold's place in `[…]`, a merely predicted one in `<…>`."""
    place = example.miss.wanted or example.miss.found
    if place is None:
        return ""
    start, end = place[0] - example.start, place[1] - example.start
    left, right = ("[", "]") if example.miss.wanted else ("<", ">")
    before, after = example.text[max(0, start - NEAR) : start], example.text[end : end + NEAR]
    return printable(f"…{before}{left}{example.text[start:end]}{right}{after}…")


def printable(text: str) -> str:
    """One line that cannot drive a terminal: control signs of an article are shown, not sent."""
    shown = text.replace("\r\n", "⏎").replace("\n", "⏎")
    return "".join(
        sign if sign.isprintable() else " " if sign.isspace() else "\N{REPLACEMENT CHARACTER}" for sign in shown
    )


def said(fields: Mapping[str, str], differing: Iterable[str]) -> str:
    """What one side says: the fields that differ, or all of them where the other side says nothing."""
    wanted = tuple(differing)
    if not fields:
        return "nothing"
    names = [name for name in wanted if name in fields] if wanted else list(fields)
    return printable(", ".join(f"{name}={fields[name]!r}" for name in names)) or f"no {', '.join(wanted)}"
