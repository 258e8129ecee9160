"""The flow: read -> normalised view -> zones and sentences -> words -> rules -> resolve -> assemble -> validate."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from hoinghi.assemble import KINDS, assemble
from hoinghi.errors import RuleError
from hoinghi.lexicons import Lexicons
from hoinghi.reading import Article
from hoinghi.resolve import Dropped, resolve
from hoinghi.rules import RULES
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import AnyRule, Match, Rejected, apply
from hoinghi_schemas import ArticleRecord


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything that happened to one article, for `hoinghi explain`: offsets are into `parsed.text`."""

    parsed: Parsed
    matches: list[Match]
    rejected: list[Rejected]
    chosen: list[Match]
    dropped: list[Dropped]
    record: ArticleRecord


class Extractor:
    """Extracts records from articles; holds its rules and lexicons, and changes nothing outside itself.

    Args:
        kinds: the record kinds to extract (`"percentage"`, `"count"`, …); all by default.
        lexicon: own entries for lexicons, by name: `{"titles": ["Trưởng bản"]}`; see `hoinghi.lexicons.names()`.
        rules: own rules, tried after the package's.

    Raises:
        RuleError: an unknown kind, or two rules of one name.
        LexiconError: an unknown lexicon.

    >>> record = Extractor(kinds={"percentage"}).extract("Thu ngân sách đạt 105% dự toán.")
    >>> [str(percentage.value) for percentage in record.percentages]
    ['105']
    """

    def __init__(
        self,
        *,
        kinds: Collection[str] | None = None,
        lexicon: Mapping[str, Iterable[str] | Mapping[str, str]] | None = None,
        rules: Iterable[AnyRule] = (),
    ) -> None:
        self.lexicons = Lexicons(lexicon)
        self.rules = (*RULES, *rules)
        _check_names(self.rules)
        self.kinds = frozenset(rule.kind for rule in self.rules) if kinds is None else frozenset(kinds)
        _check_kinds(self.kinds, self.rules)

    def extract(self, article: str | Article) -> ArticleRecord:
        """The records of one article.

        Raises:
            UnicodeTextError: the text holds a lone surrogate.
        """
        return self.trace(article).record

    def extract_many(self, articles: Iterable[str | Article]) -> Iterator[ArticleRecord]:
        """The records of each article, in order, one at a time."""
        return map(self.extract, articles)

    def trace(self, article: str | Article) -> Trace:
        """The records of one article together with every step that led to them."""
        parsed = Parsed(Article(text=article) if isinstance(article, str) else article, self.lexicons)
        results = list(apply(self.rules, parsed))
        matches = [result for result in results if isinstance(result, Match)]
        rejected = [result for result in results if isinstance(result, Rejected)]
        chosen, dropped = resolve(matches)
        wanted = [match for match in chosen if match.kind in self.kinds]
        return Trace(parsed, matches, rejected, chosen, dropped, assemble(parsed, wanted))


def _check_names(rules: Iterable[AnyRule]) -> None:
    seen: set[str] = set()
    for rule in rules:
        if rule.name in seen:
            raise RuleError(f"two rules are named {rule.name!r}; rename one")
        seen.add(rule.name)


def _check_kinds(kinds: frozenset[str], rules: Iterable[AnyRule]) -> None:
    known = {*KINDS, *(rule.kind for rule in rules)}
    if unknown := sorted(kinds - known):
        raise RuleError(f"no rule makes {', '.join(map(repr, unknown))}; the kinds are {', '.join(sorted(known))}")


@cache
def default_extractor() -> Extractor:
    """The extractor behind `hoinghi.extract`, made at the first call."""
    return Extractor()


def extract(article: str | Article) -> ArticleRecord:
    """The records of one article, with the package's own rules and lexicons.

    Raises:
        UnicodeTextError: the text holds a lone surrogate.
    """
    return default_extractor().extract(article)


def extract_many(articles: Iterable[str | Article]) -> Iterator[ArticleRecord]:
    """The records of each article, in order, one at a time."""
    return default_extractor().extract_many(articles)
