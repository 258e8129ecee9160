"""What a comparison of two runs counts and keeps: numbers by kind and rule, and like changes together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from hoinghi.review.diff.changes import Change, What
from hoinghi.review.diff.entries import Json, Place, text_digest
from hoinghi.review.diff.patterns import pattern
from hoinghi.review.diff.sentences import sentence_of

EXAMPLES = 3
# Beyond as many groups, memory would grow with the archive; what comes then goes into one group for each rule.
MOST_GROUPS = 20_000
OTHERS = "…"

Key = tuple[What, str, str, str]


@dataclass(frozen=True, slots=True)
class Example:
    """One change, and the sentence that it stands in; where the run has none, its own place.

    Args:
        digest: of the text that the place is in.
    """

    change: Change
    sentence: Place
    digest: object = None

    @property
    def is_bare(self) -> bool:
        """Whether the sentence is not known."""
        return self.sentence == self.change.entry.place


@dataclass(slots=True)
class Group:
    """Changes of one pattern."""

    what: What
    kind: str
    rule: str
    pattern: str
    changes: int = 0
    articles: int = 0
    examples: list[Example] = field(default_factory=list)
    _last: str | None = None

    def add(self, change: Change) -> None:
        """Count one."""
        self.changes += 1
        if change.article != self._last:
            self.articles += 1
            self._last = change.article


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes count.

    Args:
        kinds, rules: only these; all where empty. ignore: fields that may differ.
    """

    kinds: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()

    def holds(self, change: Change) -> bool:
        """Whether the change is of a wanted kind and rule, on either side."""
        by_rule = not self.rules or bool(self.rules & change.rules)
        return by_rule and (not self.kinds or change.kind in self.kinds)


@dataclass(slots=True)
class Report:
    """The comparison of two runs.

    Args:
        old, new: what they are called. examples: kept of each group.
    """

    old: str
    new: str
    examples: int = EXAMPLES
    both: int = 0
    different: int = 0
    only_old: int = 0
    only_new: int = 0
    left_out: int = 0
    by_kind: dict[str, Counter[What]] = field(default_factory=dict)
    by_rule: dict[str, Counter[What]] = field(default_factory=dict)
    whats: set[What] = field(default_factory=set)
    _groups: dict[Key, Group] = field(default_factory=dict)

    def add(self, old: Json | None, new: Json | None, found: Iterable[Change], wanted: Wanted) -> None:
        """Count one article's changes."""
        self._count(old is not None, new is not None)
        differs = False
        for change in found:
            if not wanted.holds(change):
                self.left_out += 1
                continue
            differs = True
            self.whats |= change.whats
            self.by_kind.setdefault(change.kind, Counter())[change.what] += 1
            self.by_rule.setdefault(change.rule or f"({change.kind})", Counter())[change.what] += 1
            self._add(change, old if change.new is None else new)
        self.different += differs and old is not None and new is not None

    def add_equal(self) -> None:
        """Count an article that is the same in both."""
        self._count(True, True)

    @property
    def articles(self) -> int:
        """How many articles there are in either run."""
        return self.both + self.only_old + self.only_new

    @property
    def changes(self) -> int:
        """How many changes there are."""
        return sum(counts.total() for counts in self.by_kind.values())

    def groups(self) -> list[Group]:
        """The largest first."""
        return sorted(self._groups.values(), key=_rank)

    def _count(self, in_old: bool, in_new: bool) -> None:
        self.both += in_old and in_new
        self.only_old += in_old and not in_new
        self.only_new += in_new and not in_old

    def _add(self, change: Change, article: Json | None) -> None:
        key = (change.what, change.kind, change.rule, pattern(change))
        if key not in self._groups and len(self._groups) >= MOST_GROUPS:
            key = (*key[:3], OTHERS)
        group = self._groups.setdefault(key, Group(*key))
        group.add(change)
        if len(group.examples) < self.examples and article is not None:
            sentence = sentence_of(article, change.entry.place)
            group.examples.append(Example(change, sentence, text_digest(article)))


def _rank(group: Group) -> tuple[int, Key]:
    return -group.changes, (group.what, group.kind, group.rule, group.pattern)
