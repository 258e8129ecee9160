"""Further members of a list behind a comma: objects with one owner, and the last of a list that ends the sentence."""

from __future__ import annotations

import re

from hoinghi.rules.names.step import Step
from hoinghi.rules.names.tails import PERIOD

CLOSED = re.compile(r"\.?(?:\n|\Z)|\.(?!\d)|[;!?…]")
ANEW = re.compile(
    r" (?:công tác|hoạt động|tình hình|kết quả|nhiệm vụ|giải pháp|vấn đề|người|đời sống|thu nhập|kinh tế)(?!\w)"
)
"""Nouns that begin the next item, or what came of the work: «Đề án bảo vệ thủy sản, | đời sống bà con khá lên»."""
NOUNS = ("noun", "counted")
TWO = re.compile(r"[^\W\d_]+ [^\W\d_]+")
MOST_WORDS = 6
"""Words of the owner whom objects share."""
MEMBER = 3
"""Words of the last member of a list."""


def shared_owner(step: Step) -> int | None:
    """The end of a further object and of whose both are: «nâng cao thể lực, | trí tuệ trẻ vùng cao»."""
    at, first = step.token.start(), step.token.end() + 1
    last = step.words.before(at)
    if last is None or " " not in step.text[last:at] or step.class_at(last) not in (*NOUNS, None):
        return None
    if not _ends_with_verb(step, last - 1) or ANEW.match(step.text, first - 1):
        return None
    end = _noun_end(step, first)
    return _up_to_close(step, end, MOST_WORDS) if end else None


def last_member(step: Step) -> int | None:
    """The end of a third member or a later one that ends the sentence: «người nghèo, người già, | trẻ mồ côi»."""
    at = step.token.start()
    if "," not in step.text[step.start : at] or step.class_at(step.token.end() + 1) not in NOUNS:
        return None
    return _up_to_close(step, step.token.end(), MEMBER)


def _ends_with_verb(step: Step, end: int) -> bool:
    """Whether a verb ends there, with its adverb: «nâng cao |»; a name may begin with one of no known class."""
    start = step.words.before(end)
    if start is not None and step.class_at(start) == "adjective":
        start = step.words.before(start - 1)
    if start is None:
        return False
    return step.class_at(start) in (("verb", None) if start == step.start + 1 else ("verb",))


def _noun_end(step: Step, start: int) -> int | None:
    """The end of a noun of two syllables that begins there, also where they are taken for two words."""
    found = TWO.match(step.text, start)
    classes = step.parsed.lexicons.entries("word_classes")
    return found.end() if found and classes.get(found[0]) in NOUNS else None


def _up_to_close(step: Step, end: int, most: int) -> int | None:
    """Where the sentence ends that goes on at `end`, or the period begins, at `most` so many words on."""
    text = step.text
    for count in range(most + 1):
        if count and (CLOSED.match(text, end) or PERIOD.match(text, end, step.limit)):
            return end
        behind = step.words.get(end + 1)
        said = text[end : end + 1] == " " and behind is not None
        if not said or step.breaks_behind(end) or step.class_at(end + 1) in ("verb", "adjective", "function"):
            return None
        end = behind or end
    return None
