"""A sentence as tokens of the clause grammar: percentages, numbers, times, words of known classes, other words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from hoinghi.kept import Kept
from hoinghi.lexicons import Lexicons
from hoinghi.rules.amounts.found import measures, money
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.candidates import Percent
from hoinghi.rules.percentages.times import TIME

_LONGEST = 4  # words of the lexicon have at most so many syllables
_MOST_KEPT, _LONGEST_KEPT = 10_000, 40  # words as written, and their characters: some 6 MB with as many set aside
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
    _drop_periods(found)
    _place(found)
    return found


def _drop_periods(found: list[Token]) -> None:
    """Leave out the `/năm` of `8%/năm`, which says nothing of what is measured."""
    for at in range(len(found) - 3, -1, -1):
        if found[at].kind == "percent" and found[at + 1].kind == "slash" and found[at + 2].text in _PERIODS:
            del found[at + 1 : at + 3]


def _place(found: list[Token]) -> None:
    """Let `ở` (at) be a copula before a number alone: `ở 5%`, but `giá đất ở nội thành`."""
    for at, token in enumerate(found):
        if token.text == "ở" and (found[at + 1].kind if at + 1 < len(found) else "stop") not in _MEASURING:
            found[at] = token._replace(kind="preposition")


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
    first = bisect_left(numerals, start, key=attrgetter("start"))
    for numeral in numerals[first : bisect_left(numerals, end, first, key=attrgetter("start"))]:
        stop, kind = amounts.get(numeral.start, (numeral.end, "number"))
        if kind == "number" and numeral.multiplier >= 10**6 and not text[stop : stop + 2].strip().isalpha():
            kind = "money"  # `đạt trên 19,6 tỷ, tăng …`
        elif kind == "number" and _YEAR.fullmatch(text, numeral.start, stop):
            kind = "time"  # `cùng kỳ 2019`
        yield Token(numeral.start, stop, kind, text[numeral.start : stop].lower())


def _amounts(parsed: Parsed) -> dict[int, tuple[int, str]]:
    """Where the amounts of the article end, by where they start, and whether they are money."""
    found = {each.start: (each.end, "measure") for each in measures(parsed)}
    found.update((each.start, (each.end, "money")) for each in money(parsed))
    return found


class _Longer(NamedTuple):
    """A known word of several syllables: those behind its second, as it is spelled, its kind and sense."""

    rest: list[str]
    text: str
    kind: str
    sense: str


class _Word(NamedTuple):
    """What of a token depends on its word alone, and the longer words that begin with it, by their second syllable.

    Args:
        capitals: how many it has; `capital`: whether it begins with one.
    """

    kind: str
    text: str
    sense: str
    capital: bool
    capitals: int
    longer: Mapping[str, Sequence[_Longer]]


class _Vocabulary:
    """The words of the lexicons, by class, and the longer ones by the syllables that they begin with."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._classes = lexicons.compiled(clause_words)
        self._longer: dict[str, dict[str, list[_Longer]]] = {}
        for word in sorted(self._classes, key=_most_syllables):
            first, *behind = word.split(" ")
            if 0 < len(behind) < _LONGEST:
                by_second = self._longer.setdefault(first, {})
                by_second.setdefault(behind[0], []).append(_Longer(behind[1:], word, *self._classes[word]))

    def read(self, written: str) -> _Word:
        """What a word or a sign is."""
        text = written.lower()
        kind, sense = self._classes.get(text) or (_sign(written), "")
        capitals = sum(map(str.isupper, written))
        return _Word(kind, text, sense, written[0].isupper(), capitals, self._longer.get(text, {}))


def _vocabulary(lexicons: Lexicons) -> Kept[_Word]:
    """By word as written, what it is."""
    return Kept(_Vocabulary(lexicons).read, most=_MOST_KEPT, longest=_LONGEST_KEPT)


def _most_syllables(word: str) -> int:
    return -word.count(" ")


def _words(parsed: Parsed, start: int, end: int) -> Iterator[Token]:
    """The words and signs between two whole tokens, the longest known words first."""
    known = parsed.lexicons.compiled(_vocabulary)
    pieces = list(_PIECE.finditer(parsed.text, start, end))
    words = [known[piece[0]] for piece in pieces]
    at = 0
    while at < len(pieces):
        first, last = pieces[at].span()
        kind, text, sense, capital, capitals, longer = words[at]
        behind = at + 1
        if longer and behind < len(words) and (whole := _known(longer.get(words[behind].text, ()), words, at + 2)):
            rest, text, kind, sense = whole
            behind = at + 2 + len(rest)
            last = pieces[behind - 1].end()
            capitals = sum([word.capitals for word in words[at:behind]])
        yield Token(first, last, kind, text, None, sense, capital, capitals > 1)
        at = behind


def _known(longer: Sequence[_Longer], words: Sequence[_Word], at: int) -> _Longer | None:
    """The longest of the words, whose first two syllables stand before, that goes on from `at`."""
    for word in longer:
        if not word.rest or word.rest == [each.text for each in words[at : at + len(word.rest)]]:
            return word
    return None


def _sign(sign: str) -> str:
    if sign in _MARKS:
        return _MARKS[sign]
    if sign in _DASHES:
        return "dash"
    if sign in ".!?…":
        return "stop"
    return "word" if sign[0].isalnum() else "sign"
