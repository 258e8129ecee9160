"""The walk over a name's words, and one piece of text on it."""

from __future__ import annotations

import re

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.ahead import Ahead
from hoinghi.rules.parsed import Parsed
from hoinghi.value import value

MANY = ("các", "những")
"""Plural words: inside a name, «kết nối các hệ thống», but behind «và» or a comma the next member of the sentence."""


@value
class Walk:
    """How far a name has been followed: `start:end`, and the words that begin before `limit`."""

    parsed: Parsed
    start: int
    end: int
    limit: int
    words: Ahead

    @property
    def text(self) -> str:
        return self.parsed.text

    def breaks_behind(self, offset: int, *, opener: bool = True) -> bool:
        """Whether what begins at `offset` ends any name: a function word, a clause's verb, another's `opener`."""
        if not opener and self.opens(offset):
            return False
        breaks = self.parsed.lexicons.compiled(_breaks)
        found = breaks.match(self.text, offset, self.limit)
        if found is None or found["word"][0].isupper():
            return found is not None
        return not self.within_word(found.start("word"), found.end())

    def opens(self, offset: int) -> bool:
        """Whether a noun that opens another name begins at `offset`."""
        return self.parsed.lexicons.compiled(_openers).match(self.text, offset, self.limit) is not None

    def within_word(self, start: int, end: int) -> bool:
        """Whether `start:end` is only a part of a word: `không` in `hàng không`; no word joins `Nông` and `thuộc`."""
        before = self.text[self.start : start].split()
        behind = self.words.get(start)
        if before and before[-1][0].isupper() and behind is None and not self._known(start):
            return False
        if behind is not None and behind > end:
            if any(map(str.isdigit, self.text[end:behind])):
                return False  # a date: «sáng 5/3»
            return self.parsed.lexicons.entries("word_classes").get(self.text[start:behind]) != "function"
        return behind is None and start > self.start

    def class_at(self, start: int) -> str | None:
        """The class of the word that begins at `start`."""
        return self.parsed.lexicons.entries("word_classes").get(self.text[start : self.words.get(start) or start])

    def _known(self, inside: int) -> bool:
        """Whether the word around the offset is one that the lexicon holds: «(Bộ) Chính trị»."""
        around = self.words.around(inside)
        return around is not None and self.text[slice(*around)].lower() in self.parsed.lexicons.entries("word_classes")


@value
class Step(Walk):
    """One piece of text on the walk, of which it is asked whether the name goes on behind it."""

    token: re.Match[str]

    @property
    def first(self) -> int:
        """Where the piece begins, its leading space aside."""
        return self.token.start() + (self.text[self.token.start()] == " ")


def _openers(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf" (?:{alternation(lexicons.words('name_openers'))})(?!\w)", re.IGNORECASE)


def _breaks(lexicons: Lexicons) -> re.Pattern[str]:
    """What ends a name when it follows `và`, a comma or a bracket."""
    openers = lexicons.words("name_openers")
    words = (*lexicons.words("name_stops"), *lexicons.words("name_clause_verbs"), *openers, *MANY, "sự")
    inside = alternation(lexicons.words("name_compounds"))
    return re.compile(
        rf" (?!(?:{inside})(?!\w))(?P<word>(?:{alternation(words)}|{alternation(map(str.capitalize, openers))})(?!\w))"
    )


def pivots(lexicons: Lexicons) -> re.Pattern[str]:
    """A verb whose object does something in turn: «hỗ trợ nông dân Việt | bán hàng qua mạng»."""
    return re.compile(rf" (?:{alternation(lexicons.words('pivot_verbs'))})(?!\w)", re.IGNORECASE)
