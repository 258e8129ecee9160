"""A sentence as tokens of the clause grammar: percentages, numbers, times, words of known classes, other words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hoinghi.lexicons import Lexicons, opening_pairs
from hoinghi.rules.amounts.found import measures, money
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.candidates import Percent
from hoinghi.rules.percentages.times import TIME

_LONGEST = 4  # words of the lexicon have at most so many syllables
_PIECE = re.compile(r"[^\W_]+(?:[-&./'][^\W\d_]+)*|[^\w\s]")
_MARKS = {"(": "open", ")": "close", "[": "open", "]": "close", ";": "stop", ":": "stop", ",": "comma", "/": "slash"}
_YEAR = re.compile(r"(?:19|20)\d\d(?:-(?:19|20)\d\d)?")
_PERIODS = frozenset({"năm", "tháng", "quý", "ngày", "vụ", "tuần", "người"})
_DASHES = "-*•+"
_MEASURING = frozenset({"percent", "number", "money", "measure", "mark", "adverb", "over"})
_MOVING = frozenset({"tăng", "giảm", "nâng", "rớt", "hạ"})
_GOVERNING = _MOVING | {"có", "không"}


class Token(NamedTuple):
    """A token, half-open offsets into the view.

    Args:
        kind: the class of the word in `clause_words`, else `word`; `percent`, `number`, `money`, `time`; for signs
            `open`, `close`, `stop`, `comma`, `slash`, `dash`, `sign`.
        text: as written, lower case.
        percent: the percentage that the token is.
        sense: the class of the word among `word_classes`.
        capital, named: whether it begins with a capital; whether it has several.
    """

    start: int
    end: int
    kind: str
    text: str
    percent: Percent | None = None
    sense: str = ""
    capital: bool = False
    named: bool = False


def clause_words(lexicons: Lexicons) -> Mapping[str, tuple[str, str]]:
    """The kind and sense of words: those that make up a clause, and compounds, which hide what their parts mean."""
    senses = lexicons.entries("word_classes")
    found = {word: ("word", sense) for word, sense in senses.items() if _compound(word)}
    found.update((word, (kind, senses.get(word, ""))) for word, kind in lexicons.entries("clause_words").items())
    found.update((word, ("word", sense)) for word, sense in senses.items() if word not in found and not _prices(word))
    return found


def _prices(word: str) -> bool:
    """`tăng giá` (rise in price), whose verb and noun stand apart: `tăng giá điện 5%`."""
    first, _, rest = word.partition(" ")
    return rest == "giá" and first in _MOVING


def _compound(word: str) -> bool:
    """`thành phẩm`, `chỉ tiêu`; not `tăng giá`, in which the verb still governs a number, nor `và xã hội`."""
    syllables = word.split(" ")
    return len(syllables) > 1 and syllables[0] not in _GOVERNING and "và" not in syllables


def tokens(parsed: Parsed, start: int, end: int, percents: Sequence[Percent]) -> list[Token]:
    """The tokens of the sentence `start:end`, in order; `percents` are those that stand in it."""
    whole = sorted(_whole(parsed, start, end, percents), key=_start)
    found: list[Token] = []
    at = start
    for token in whole:
        if token.start < at:
            continue
        found.extend(_words(parsed, at, token.start))
        found.append(token)
        at = token.end
    found.extend(_words(parsed, at, end))
    return list(_placing(list(_without_periods(found))))


def _placing(found: Sequence[Token]) -> Iterator[Token]:
    """The tokens, with `ở` (at) a copula before a number alone: `ở 5%`, but `giá đất ở nội thành`."""
    for index, token in enumerate(found):
        following = found[index + 1].kind if index + 1 < len(found) else "stop"
        if token.text == "ở" and following not in _MEASURING:
            token = token._replace(kind="preposition")
        yield token


def _without_periods(found: Sequence[Token]) -> Iterator[Token]:
    """The tokens without the `/năm` of `8%/năm`, which says nothing of what is measured."""
    for index, token in enumerate(found):
        behind = index > 0 and found[index - 1].kind == "percent" and token.kind == "slash"
        period = index > 1 and found[index - 2].kind == "percent" and found[index - 1].kind == "slash"
        if behind and index + 1 < len(found) and found[index + 1].text in _PERIODS:
            continue
        if not (period and token.text in _PERIODS):
            yield token


def _start(token: Token) -> tuple[int, int]:
    return token.start, -token.end


def _whole(parsed: Parsed, start: int, end: int, percents: Sequence[Percent]) -> Iterator[Token]:
    """Percentages, times and numbers; where they overlap, the one that begins first stands."""
    text = parsed.text
    for percent in percents:
        yield Token(percent.start, percent.end, "percent", "", percent)
    for time in TIME.finditer(text, start, end):
        yield Token(time.start(), time.end(), "time", time[0].lower())
    amounts = parsed.once(_amounts)
    numerals = parsed.numerals
    first = bisect_left(numerals, start, key=_numeral_start)
    for numeral in numerals[first:]:
        if numeral.start >= end:
            break
        stop, kind = amounts.get(numeral.start, (numeral.end, "number"))
        if kind == "number" and numeral.multiplier >= 10**6 and not text[stop : stop + 2].strip().isalpha():
            kind = "money"  # `đạt trên 19,6 tỷ, tăng …`
        elif kind == "number" and _YEAR.fullmatch(text, numeral.start, stop):
            kind = "time"  # `cùng kỳ 2019`
        yield Token(numeral.start, stop, kind, text[numeral.start : stop].lower())


def _numeral_start(numeral: Numeral) -> int:
    return numeral.start


def _amounts(parsed: Parsed) -> dict[int, tuple[int, str]]:
    """Where the amounts of the article end, by where they start, and whether they are money."""
    found = {each.start: (each.end, "measure") for each in measures(parsed)}
    found.update((each.start, (each.end, "money")) for each in money(parsed))
    return found


def _words(parsed: Parsed, start: int, end: int) -> Iterator[Token]:
    """The words and signs between two whole tokens, the longest known words first."""
    text, lexicons = parsed.text, parsed.lexicons
    classes, longer = lexicons.compiled(clause_words), lexicons.compiled(_longer_words)
    pieces = list(_PIECE.finditer(text, start, end))
    lowered = [piece[0].lower() for piece in pieces]
    at = 0
    while at < len(pieces):
        length = _known(classes, longer, lowered, at)
        word = lowered[at] if length == 1 else " ".join(lowered[at : at + length])
        first, last = pieces[at].start(), pieces[at + length - 1].end()
        kind, sense = classes.get(word) or (_sign(text, first, last), "")
        written = text[first:last]
        capitals = 0 if written.islower() else sum(map(str.isupper, written))
        yield Token(first, last, kind, word, None, sense, capitals > 0 and written[0].isupper(), capitals > 1)
        at += length


def _longer_words(lexicons: Lexicons) -> frozenset[str]:
    """The first two syllables of the words of two and more."""
    return opening_pairs(lexicons.compiled(clause_words))


def _known(classes: Mapping[str, tuple[str, str]], longer: frozenset[str], words: Sequence[str], at: int) -> int:
    """How many of the words from `at` on make the longest known one; 1 where none does."""
    if at + 1 == len(words) or f"{words[at]} {words[at + 1]}" not in longer:
        return 1
    for length in range(min(_LONGEST, len(words) - at), 1, -1):
        if " ".join(words[at : at + length]) in classes:
            return length
    return 1


def _sign(text: str, start: int, end: int) -> str:
    sign = text[start:end]
    if sign in _MARKS:
        return _MARKS[sign]
    if sign in _DASHES:
        return "dash"
    if sign in ".!?…":
        return "stop"
    return "word" if sign[0].isalnum() else "sign"
