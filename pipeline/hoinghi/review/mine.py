"""What no rule explained, ranked by frequency: where lexicons and rules should grow next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial

from hoinghi.extractor import Extractor, Trace
from hoinghi.reading import Article
from hoinghi.review.unexplained import abbreviations, claimed, numbers, titles
from hoinghi.rules.parsed import Parsed

EXAMPLES = 3
AROUND = 45
NUMBERS = ("numbers that no rule claimed (any number is #), with the word behind", "looked at by a rule and refused")
TITLES = ("words before what may be a person's name, and no known title", "no person was found there")
ABBREVIATIONS = ("abbreviations that neither the article nor a lexicon explains", "in a title or headline")


@dataclass
class Finding:
    """One unexplained thing: how often, how often of these what the list's `note` says, and where to read it."""

    what: str
    times: int = 0
    noted: int = 0
    examples: list[str] = field(default_factory=list)


@dataclass
class Findings:
    """One list of findings, by what was found; `note` says which of them are counted apart."""

    title: str
    note: str
    found: dict[str, Finding] = field(default_factory=dict)

    def add(self, what: str, example: Callable[[], str], *, noted: bool = False) -> None:
        """Count one; the first few keep their place."""
        finding = self.found.setdefault(what, Finding(what))
        finding.times += 1
        finding.noted += noted
        if len(finding.examples) < EXAMPLES:
            finding.examples.append(example())

    def top(self, number: int) -> list[Finding]:
        """The commonest, then alphabetically."""
        return sorted(self.found.values(), key=_rank)[:number]


def _rank(finding: Finding) -> tuple[int, str]:
    return -finding.times, finding.what


@dataclass
class Mined:
    """Everything unexplained in an archive."""

    articles: int = 0
    numbers: Findings = field(default_factory=partial(Findings, *NUMBERS))
    titles: Findings = field(default_factory=partial(Findings, *TITLES))
    abbreviations: Findings = field(default_factory=partial(Findings, *ABBREVIATIONS))

    def lists(self) -> dict[str, Findings]:
        """The lists by name, in the order of the report."""
        return {"numbers": self.numbers, "titles": self.titles, "abbreviations": self.abbreviations}

    def add(self, trace: Trace) -> None:
        """Look at one article."""
        self.articles += 1
        known = claimed(trace)
        for findings, found in (
            (self.numbers, numbers(trace, known)),
            (self.titles, titles(trace, known)),
            (self.abbreviations, abbreviations(trace)),
        ):
            for what, (start, end), noted in found:
                findings.add(what, _Example(trace.parsed, start, end), noted=noted)


@dataclass(frozen=True, slots=True)
class _Example:
    """The place in its line, made only where it is kept: `id:offset …before[it]after…`."""

    parsed: Parsed
    start: int
    end: int

    def __call__(self) -> str:
        text, (start, end) = self.parsed.text, (self.start, self.end)
        line = f"…{text[max(0, start - AROUND) : start]}[{text[start:end]}]{text[end : end + AROUND]}…"
        return f"{self.parsed.article.id}:{self.parsed.span(start, end).start} {' '.join(line.split())}"


def mine(articles: Iterable[Article], extractor: Extractor) -> Mined:
    """What the extractor leaves unexplained in the articles, which are read one at a time."""
    mined = Mined()
    for article in articles:
        mined.add(extractor.trace(article))
    return mined
