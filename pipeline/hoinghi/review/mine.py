"""What no rule explained, ranked by frequency: where lexicons and rules should grow next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from hoinghi.extractor import Extractor, Trace
from hoinghi.lexicons import Lexicons, alternation
from hoinghi.reading import Article
from hoinghi.rules.abbreviations import SHORT, abbreviations
from hoinghi.rules.parsed import Parsed
from hoinghi.text.tones import LOWER, UPPER

EXAMPLES = 3
AROUND = 45
BEFORE = 5
"""Words before a name that may be its title."""
DIGITS = "#"
NEIGHBOUR = 30
"""Characters to either side of a number in which its neighbour begins."""

ABBREVIATION = re.compile(rf"(?<![\w&./-]){SHORT}(?![\w&]|[./-]\w)")
ROMAN = re.compile(r"[IVXLCDM]+")
SHOUTED = re.compile(rf"[{UPPER}]{{2,}}")
WORD = re.compile(r"[^\W_]+")
NUMBERS = ("numbers that no rule claimed (any number is #), with the word behind", "looked at by a rule and refused")
TITLES = ("words before what may be a person's name, and no known title", "no person was found there")
ABBREVIATIONS = ("abbreviations that neither the article nor a lexicon explains", "in a title or headline")
ARTICLE = "một"
"""Written out it counts nothing: the contract has it as an article."""

KNOWN_SHORT = ("units", "currencies", "degrees", "ranks", "places", "press_names")
KNOWN_BEFORE = ("titles", "honorifics", "ranks", "degrees", "title_suffixes", "title_prefixes")
BREAKS = ("name_stops", "name_blockers", "role_links")

Seen = tuple[str, tuple[int, int], bool]
"""What was found, where in the view, and whether the list's note holds for it."""


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
        claimed = _claimed(trace)
        for findings, found in (
            (self.numbers, _numbers(trace, claimed)),
            (self.titles, _titles(trace, claimed)),
            (self.abbreviations, _abbreviations(trace)),
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


def _claimed(trace: Trace) -> set[int]:
    """The view offsets that chosen matches and the records' spans cover."""
    claimed: set[int] = set()
    for match in trace.chosen:
        claimed.update(range(match.start, match.end))
    locate = trace.parsed.view.locate
    for person in trace.record.people:
        for span in (*person.mentions, *(role.span for role in person.roles)):
            claimed.update(range(locate(span.start), locate(span.end)))
    for author in trace.record.authors:
        claimed.update(range(locate(author.span.start), locate(author.span.end)))
    return claimed


def _numbers(trace: Trace, claimed: set[int]) -> Iterator[Seen]:
    parsed = trace.parsed
    looked = {offset for refusal in trace.rejected for offset in range(refusal.start, refusal.end)}
    for numeral in parsed.numerals:
        if numeral.kind == "roman" or not claimed.isdisjoint(range(numeral.start, numeral.end)):
            continue
        number = parsed.text[numeral.start : numeral.end].lower() if numeral.spelled else DIGITS
        if number == ARTICLE:
            continue
        yield (
            _with_neighbour(parsed, number, numeral.start, numeral.end),
            (numeral.start, numeral.end),
            numeral.start in looked,
        )


def _with_neighbour(parsed: Parsed, number: str, start: int, end: int) -> str:
    """The number with the word behind it; where that is a sign or a line's end, with the word before it too."""
    behind = parsed.words(end, min(end + NEIGHBOUR, len(parsed.text)))
    word = parsed.text[slice(*behind[0])].lower() if behind else ""
    if word[:1].isalpha():
        return f"{number} {word}"
    before = parsed.words(max(start - NEIGHBOUR, 0), start)
    return f"{parsed.text[slice(*before[-1])].lower() if before else ''} {number} {word or '⏎'}".strip()


def _titles(trace: Trace, claimed: set[int]) -> Iterator[Seen]:
    parsed = trace.parsed
    known = parsed.lexicons.compiled(_before)
    for match in parsed.lexicons.compiled(_named).finditer(parsed.text):
        words = _words_before(parsed.text, match.start())
        if match[0] in known.places or not words or words[0].start() in claimed or _ends_known(words, known):
            continue
        capital = next((i for i in range(len(words) - 1, -1, -1) if words[i][0][0].isupper()), None)
        run = words[: (capital or 0) + 1]
        if capital is None or any(word.start() in claimed or word[0].lower() in known.breaks for word in run):
            continue
        place = run[-1].start(), match.end()
        yield parsed.text[place[0] : run[0].end()], place, match.start() not in claimed


def _words_before(text: str, start: int) -> list[re.Match[str]]:
    """Up to `BEFORE` words that stand right before the place with single spaces between, the nearest first."""
    window = max(0, start - 40)
    words = list(WORD.finditer(text, window, start))[-BEFORE:]
    kept: list[re.Match[str]] = []
    position = start
    for word in reversed(words):
        if text[word.end() : position] != " " or word.start() == window:
            break
        kept.append(word)
        position = word.start()
    return kept


@dataclass(frozen=True, slots=True)
class _Known:
    """Phrases that may stand before a name, and words that end a title or make the name a place's."""

    phrases: frozenset[str]
    breaks: frozenset[str]
    places: frozenset[str]


def _before(lexicons: Lexicons) -> _Known:
    phrases = {word.casefold() for name in KNOWN_BEFORE for word in lexicons.words(name)}
    breaks = {word.casefold() for name in BREAKS for word in lexicons.words(name)}
    breaks.update(lexicons.words("word_classes", "function"))
    return _Known(frozenset(phrases), frozenset(breaks), frozenset(lexicons.words("places")))


def _ends_known(words: list[re.Match[str]], known: _Known) -> bool:
    spoken = [word[0].casefold() for word in reversed(words)]
    endings = [" ".join(spoken[first:]) for first in range(len(spoken))]
    return any(ending in known.phrases or ending in known.breaks for ending in endings)


def _named(lexicons: Lexicons) -> re.Pattern[str]:
    """A family name and one to four further words with capitals."""
    surnames = alternation(lexicons.words("surnames"))
    return re.compile(rf"(?<!\w)(?:{surnames})(?: [{UPPER}][{LOWER}]+){{1,4}}(?!\w)")


def _abbreviations(trace: Trace) -> Iterator[Seen]:
    parsed = trace.parsed
    known, resolved = parsed.lexicons.compiled(_short), parsed.once(abbreviations)
    headline = parsed.zones.title[1] if parsed.zones.title else 0
    papers = {i for match in trace.chosen if match.kind == "document" for i in range(match.start, match.end)}
    for match in ABBREVIATION.finditer(parsed.text):
        short = match[0]
        if short in known or short in resolved or ROMAN.fullmatch(short) or match.start() in papers:
            continue
        if not _shouted(parsed.text, match.start(), match.end()):
            yield short, match.span(), match.end() <= headline


def _short(lexicons: Lexicons) -> frozenset[str]:
    return frozenset(word for name in KNOWN_SHORT for word in lexicons.words(name))


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether a neighbour is in capitals too: a headline, no abbreviation."""
    before = WORD.findall(text, max(0, start - 12), start)[-1:]
    after = WORD.findall(text, end, end + 12)[:1]
    return any(SHOUTED.fullmatch(word) and not ROMAN.fullmatch(word) for word in (*before, *after))
