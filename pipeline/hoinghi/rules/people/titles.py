"""The words of an office: prefix, title, suffix, and what a director directs."""

from __future__ import annotations

from typing import NamedTuple

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.words import Words, is_syllable

_MOST_AFFIXES = 4  # `nguyên Quyền Phó Giám đốc` has three
_LONGEST_DOMAIN = 10  # words
_NUMBERED = frozenset({"tỷ", "tỉ", "triệu", "nghìn", "ngàn", "trăm", "vạn", "000"})
_JOINING = frozenset({"và", "&", "-"})


class Title(NamedTuple):
    """An office's words, `start` to `end`, the kind that the lexicon gives it, and the words that its body keeps.

    Args:
        head: how many words before the suffix name the body too (`ban` in `Phó Trưởng ban Thường trực`: 1).
        stem: the index behind the title without its suffix.
    """

    start: int
    end: int
    kind: str
    head: int
    stem: int


def read_title(words: Words, lists: Lists, start: int) -> Title | None:
    """The office that begins at the word, or None."""
    first = words.fold(start)
    if first not in lists.entitling:
        return None  # by far the most frequent
    at = _behind_prefixes(words, lists, start) if first in lists.prefixes.firsts else start
    found = lists.titles.at(words, at)
    if found is None or (at > start and first == "đồng" and words.fold(start - 1) in _NUMBERED):
        return None
    if _inside_word(words, lists, start) or _begins_body(words, lists, at, found[0]) or _ends_body(words, lists, at):
        return None
    stem, value = found
    kind, _, head = value.partition(":")
    end = _behind_suffixes(words, lists, stem)
    if kind == "director":
        end = _behind_domain(words, lists, end)
    if words.fold(end - 1) == "trách" and words.fold(end - 2) == "phụ":
        end = _behind_charge(words, lists, end)
    return Title(start, end, kind, len(head.split()), stem)


def _inside_word(words: Words, lists: Lists, start: int) -> bool:
    """Whether the word for an office ends there, `vụ Phó` in «chức vụ Phó Chủ tịch», or initials go on: `KST-CT`."""
    if words.fold(start - 1) == "-" and words.acronym(start) and words.glued(start) and words.glued(start - 1):
        return words.acronym(start - 2)
    word = lists.links.before(words, start + 1)
    return word is not None and word[1] == "noun" and word[0] < start


def _begins_body(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether the word for an office begins that for a body: `Đại sứ quán`."""
    head = lists.heads.at(words, at)
    return head is not None and head[0] > end


def _ends_body(words: Words, lists: Lists, at: int) -> bool:
    """Whether the office's words say what sort of body stands before them: `Cơ quan thường trực`."""
    return words.fold(at) == "thường" and lists.heads.before(words, at) is not None


def _behind_prefixes(words: Words, lists: Lists, start: int) -> int:
    at = start
    for _ in range(_MOST_AFFIXES):
        prefix = lists.prefixes.at(words, at)
        if prefix is None:
            break
        if lists.titles.at(words, at) and not lists.titles.at(words, prefix[0]):
            break
        at = prefix[0]
    return at


def _behind_suffixes(words: Words, lists: Lists, end: int) -> int:
    for _ in range(_MOST_AFFIXES):
        suffix = lists.suffixes.at(words, end)
        if suffix is None:
            break
        if words.fold(end) == "tt" and not words.acronym(end):
            break
        end = suffix[0]
    return end


def _behind_domain(words: Words, lists: Lists, end: int) -> int:
    """Behind what is directed: `Giám đốc Đối ngoại và Phát triển bền vững`, but not behind the firm's name."""
    domain = lists.domains.at(words, end)
    if domain is None:
        return end
    limit = end + _LONGEST_DOMAIN
    end = domain[0]
    while end < min(limit, len(words)) and _directs(words, lists, end):
        end += 1
    return end - 1 if words.folded[end - 1] in _JOINING else end


def _behind_charge(words: Words, lists: Lists, end: int) -> int:
    """Behind what one is in charge of, where the body stands behind `của`: «Phó Chủ tịch phụ trách khu vực phía Nam của
    Công ty A»; else `end`."""
    for at in range(end, min(end + _LONGEST_DOMAIN, len(words))):
        if words.folded[at] == "của":
            return at if at > end and (words.capital(at + 1) or lists.heads.at(words, at + 1)) else end
        if not (words.text[at][0].isalnum() or words.text[at] == "-") or lists.ends.at(words, at):
            return end  # «Phó Tổng Biên tập phụ trách Báo A Lê Văn B nhận hoa của …»
    return end


def _directs(words: Words, lists: Lists, index: int) -> bool:
    word = words.text[index]
    if words.folded[index] in _JOINING:
        return True
    if not word[0].isalpha() or words.acronym(index) or not is_syllable(word):
        return False
    if lists.ends.at(words, index) or lists.places.at(words, index):
        return False
    if words.capital(index):
        return words.folded[index - 1] in _JOINING
    return lists.heads.at(words, index) is None
