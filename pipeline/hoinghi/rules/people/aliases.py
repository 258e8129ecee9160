"""Names by which people are called beside their own: «ông Tư Hùng (Trần Văn Hùng)», «bà Út Mười - tức Lê Thị Mười»."""

from __future__ import annotations

from itertools import pairwise

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.scan import Named
from hoinghi.rules.words import Words

_EXPLAINING = frozenset({("(",), ("tức",), ("(", "tức"), ("-", "tức"), (",", "tức")} | {("(", "tên", "thật", "là")})


def shorten_aliases(words: Words, lists: Lists, found: list[Named]) -> None:
    """Make short mentions of the names whose bearer's own name is given behind one of them, in text order."""
    aliases = {
        tuple(words.folded[named.start : named.end])
        for named, following in pairwise(found)
        if _is_called(words, lists, named) and _explains(words, named, following)
    }
    for named in found if aliases else ():
        if tuple(words.folded[named.start : named.end]) in aliases:
            named.construction, named.start = "short", named.end - 1


def _is_called(words: Words, lists: Lists, named: Named) -> bool:
    return named.end - named.start == 2 and words.folded[named.start] in lists.birth_order


def _explains(words: Words, named: Named, following: Named) -> bool:
    between = tuple(words.folded[named.end : following.prefix.start])
    return between in _EXPLAINING and words.folded[following.end - 1] == words.folded[named.end - 1]
