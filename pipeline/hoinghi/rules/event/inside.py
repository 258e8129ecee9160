"""Whether an event's name goes on as any name does: at a comma, and over a word that ends others."""

from __future__ import annotations

import re

from hoinghi.lexicons import Lexicons, alternation, lower
from hoinghi.rules.ahead import Ahead
from hoinghi.rules.names.commas import comma
from hoinghi.rules.names.joins import NEW
from hoinghi.rules.names.step import Step
from hoinghi.rules.parsed import Parsed

LONGEST = 4
"""Syllables on either side of a comma that may make a pair."""
SYLLABLE = re.compile(r"\w+")
AROUND = 40
"""Characters that they may take."""
LEAST = 2
"""Syllables of a name from which on it can end with a noun that another joins."""


def shares(parsed: Parsed, start: int, mark: re.Match[str], limit: int) -> bool:
    """Whether the words around a comma are one notion or share their object: «bảo quản, | vận chuyển vắc xin»."""
    text, at = parsed.text, mark.start()
    if _is_pair(parsed, at):
        return True
    if text[at - 1].isdigit() or not text[at + 2 : at + 3].islower():
        return False
    step = Step(parsed, start, at, limit, Ahead(parsed, start, limit), mark)
    if len(text[start:at].split()) <= LEAST and not step.class_at(start + 1) == step.class_at(at + 2) == "verb":
        return False  # «cuộc họp dân, | công khai …»
    return comma(step) is not None


def _is_pair(parsed: Parsed, at: int) -> bool:
    """Whether the comma joins two words into one notion: «thu, | chi quỹ hội»."""
    pairs = parsed.lexicons.entries("name_pairs")
    before = lower(parsed.text[max(at - AROUND, 0) : at]).split()
    behind = SYLLABLE.findall(lower(parsed.text[at + 1 : at + AROUND]))
    return any(
        f"{' '.join(before[-first:])}, {' '.join(behind[:last])}" in pairs
        for first in range(1, LONGEST + 1)
        for last in range(1, LONGEST + 1)
    )


def goes_on_inside(parsed: Parsed, start: int, stop: re.Match[str]) -> bool:
    """Whether the word that ends other names is in a phrase: «Tháng hành động | vì trẻ em», «nông thôn | mới»."""
    text = parsed.text
    if not text[start : stop.start()].strip():
        return False  # «buổi lễ | kéo dài»
    if stop[0] == " mới":
        return text.endswith(NEW, start, stop.start())
    return parsed.lexicons.compiled(_phrases).match(text, stop.start()) is not None


def _phrases(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf" (?:{alternation(lexicons.words('name_compounds'))})(?!\w)")
