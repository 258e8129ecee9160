"""Finders of what no rule of an article explained: numbers, words before names, abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hoinghi.extractor import Trace
from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.abbreviations import SHORT
from hoinghi.rules.abbreviations import abbreviations as resolvable
from hoinghi.rules.parsed import Parsed
from hoinghi.text.tones import LOWER, UPPER

BEFORE = 5
"""Words before a name that may be its title."""
DIGITS = "#"
NEIGHBOUR = 30
"""Characters to either side of a number in which its neighbour begins."""

ABBREVIATION = re.compile(rf"(?<![\w&./-]){SHORT}(?![\w&]|[./-]\w)")
ROMAN = re.compile(r"[IVXLCDM]+")
SHOUTED = re.compile(rf"[{UPPER}]{{2,}}")
WORD = re.compile(r"[^\W_]+")
ARTICLE = "một"
"""Written out it counts nothing: the contract has it as an article."""

KNOWN_SHORT = ("units", "currencies", "degrees", "ranks", "places", "press_names")
KNOWN_BEFORE = ("titles", "honorifics", "ranks", "degrees", "title_suffixes", "title_prefixes")
BREAKS = ("name_stops", "name_blockers", "role_links")

Seen = tuple[str, tuple[int, int], bool]
"""What was found, where in the view, and whether the list's note holds for it."""


def claimed(trace: Trace) -> set[int]:
    """The view offsets that chosen matches and the records' spans cover."""
    taken: set[int] = set()
    for match in trace.chosen:
        taken.update(range(match.start, match.end))
    locate = trace.parsed.view.locate
    for person in trace.record.people:
        for span in (*person.mentions, *(role.span for role in person.roles)):
            taken.update(range(locate(span.start), locate(span.end)))
    for author in trace.record.authors:
        taken.update(range(locate(author.span.start), locate(author.span.end)))
    return taken


def numbers(trace: Trace, taken: set[int]) -> Iterator[Seen]:
    """Numerals that no chosen match covers, with a neighbour; noted: a rule looked at it and refused."""
    parsed = trace.parsed
    looked = {offset for refusal in trace.rejected for offset in range(refusal.start, refusal.end)}
    for numeral in parsed.numerals:
        if numeral.kind == "roman" or not taken.isdisjoint(range(numeral.start, numeral.end)):
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


def titles(trace: Trace, taken: set[int]) -> Iterator[Seen]:
    """Capitalised words before what looks like a name; noted: no person was found there."""
    parsed = trace.parsed
    known = parsed.lexicons.compiled(_before)
    for match in parsed.lexicons.compiled(_named).finditer(parsed.text):
        words = _words_before(parsed.text, match.start())
        if match[0] in known.places or not words or words[0].start() in taken or _ends_known(words, known):
            continue
        capital = next((i for i in range(len(words) - 1, -1, -1) if words[i][0][0].isupper()), None)
        run = words[: (capital or 0) + 1]
        if capital is None or any(word.start() in taken or word[0].lower() in known.breaks for word in run):
            continue
        found, place = match.start() in taken, (run[-1].start(), match.end())
        # «Chủ nhiệm VPCP Mai Tiến Dũng» (the minister in charge of the Government Office): title and body are known.
        if not (found and _begins_known(run, known)):
            yield parsed.text[place[0] : run[0].end()], place, not found


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


def _begins_known(words: list[re.Match[str]], known: _Known) -> bool:
    spoken = [word[0].casefold() for word in reversed(words)]
    return any(" ".join(spoken[:last]) in known.phrases for last in range(1, len(spoken) + 1))


def _named(lexicons: Lexicons) -> re.Pattern[str]:
    """A family name and one to four further words with capitals."""
    surnames = alternation(lexicons.words("surnames"))
    return re.compile(rf"(?<!\w)(?:{surnames})(?: [{UPPER}][{LOWER}]+){{1,4}}(?!\w)")


def abbreviations(trace: Trace) -> Iterator[Seen]:
    """Abbreviations that stand for nothing known; noted: in the title."""
    parsed = trace.parsed
    known, resolved = parsed.lexicons.compiled(_short), parsed.once(resolvable)
    headline = parsed.zones.title[1] if parsed.zones.title else 0
    papers = {i for match in trace.chosen if match.kind == "document" for i in range(match.start, match.end)}
    for match in ABBREVIATION.finditer(parsed.text):
        short = match[0]
        if short in resolved or match.start() in papers or all(part in known for part in short.split(".")):
            continue
        if ROMAN.fullmatch(short):
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
