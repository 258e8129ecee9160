"""A list of words as one regex that looks at a character once: words that begin alike share their beginning.

A regex tries the alternatives of `a|b|c` one after the other, and where case does not count it tries each of them;
five hundred units of measure behind every number of an article are a tenth of all the time. So many branches stand
behind a look at the next character, which mostly tells that none of them can begin there.
"""

from __future__ import annotations

import re

ALIKE = {0x130: "i", 0x131: "i", 0x17F: "s", 0x212A: "k"}
"""What a regex takes for i, s and k where case does not count."""
_MANY = 4
"""Branches of a tree, from which on a look at the next character costs less than trying them."""


def tree(words: list[str]) -> str:
    r"""The alternatives of a regex that finds the words, each of which matches what `a|b|c` of them would.

    Args:
        words: literal, without doubles, in the order in which they are to be tried: the longest first.

    >>> tree(["hội nghị", "hội", "họp"])
    'h(?:ội(?:\\snghị|)|ọp)'
    """
    return _alternatives(words, 0)


def _alternatives(words: list[str], at: int) -> str:
    """What may stand behind the first `at` characters; of many branches, one look tells whether any can begin there."""
    branches = _branches(words, at)
    alternatives = "|".join(branches)
    if len(branches) < _MANY or len(words[-1]) == at:
        return alternatives
    firsts = "".join(sorted({_literal(word[at]) for word in words}))
    return f"(?=[{firsts}])(?:{alternatives})"


def _branches(words: list[str], at: int) -> list[str]:
    """The alternatives behind the first `at` characters, which all the words have in common."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(_folded(word[at : at + 1]), []).append(word)
    return [branch for group in groups.values() for branch in _branch(group, at)]


def _branch(words: list[str], at: int) -> list[str]:
    """The alternatives of words whose next characters are one but for its case; the end of a word is none."""
    if len(words) == 1:
        return [_literal(words[0][at:])]
    if len({word[at] for word in words}) > 1:
        return [_literal(word[at:]) for word in words] if _compete(words) else _by_case(words, at)
    end = at + 1
    while end < len(words[-1]) and len({word[end] for word in words}) == 1:
        end += 1
    return [f"{_literal(words[0][at:end])}(?:{_alternatives(words, end)})"]


def _by_case(words: list[str], at: int) -> list[str]:
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[at], []).append(word)
    return [branch for group in groups.values() for branch in _branch(group, at)]


def _compete(words: list[str]) -> bool:
    """Whether one word is the beginning of another but for its case, so that the order of the two counts."""
    spelled: dict[str, set[str]] = {}
    for word in words:
        spelled.setdefault(_folded(word), set()).add(word)
    return any(
        any(not word.startswith(shorter) for shorter in spelled.get(_folded(word[:end]), ()))
        for word in words
        for end in range(1, len(word))
    )


def _folded(text: str) -> str:
    """Equal for characters that one place of a regex may take for each other, case aside."""
    return "".join(" " if each.isspace() else each.lower()[0] for each in text.translate(ALIKE))


def _literal(text: str) -> str:
    return re.escape(text).replace(r"\ ", r"\s")
