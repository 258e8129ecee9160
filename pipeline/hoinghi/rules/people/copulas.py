"""What leads from an office to the name of who holds it: `là`, a colon, `gồm` behind a term, `thay` behind a comma."""

from __future__ import annotations

from hoinghi.rules.people.links import behind_term
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.roles import Role
from hoinghi.rules.words import Words

_OF_A_HOLDER = frozenset({"của", "cho", "với"})
_BEFORE_COPULA = frozenset({"lại", "chính", "đều", "đang"})
_COUNTED = frozenset({"hai", "ba", "bốn", "năm"})


def behind_copula(words: Words, lists: Lists, roles: list[Role]) -> int:
    """Where the holder's name may begin: «Chủ tịch HĐQT là ông A», «các Phó Chủ tịch: A, B», «3 Ủy viên gồm A»,
    «Bộ trưởng Giao thông vận tải (GTVT) A», «chức danh Tổng giám đốc của ông A»."""
    role = roles[-1]
    at = behind_term(words, role.end) if role.many else words.behind_bracket(role.end)
    at = _behind_adverbs(words, lists, at)
    if words.fold(at) in _OF_A_HOLDER:
        office = lists.links.before(words, roles[0].title.start)
        return at + (office is not None and office[1] == "noun")
    if words.fold(at) == "đối" and words.fold(at + 1) == "với":
        at += 2  # «phê chuẩn chức vụ Phó Chủ tịch UBND tỉnh đối với ông A»
    elif (link := lists.links.at(words, at + (words.fold(at) == ","))) and link[1] == "succeed":
        at = link[0]  # «đảm nhiệm chức danh Chủ tịch HĐQT, thay ông A»
    elif words.fold(at) == "là":
        at += 1 + (words.fold(at + 1).isdigit() or words.fold(at + 1) in _COUNTED)
    elif words.fold(at) == ":" or (role.many and words.fold(at) == "gồm"):
        at += 1 + (words.fold(at + 1) in {"có", ":"})
    return at


def _behind_adverbs(words: Words, lists: Lists, at: int) -> int:
    """Behind what stands before `là`: «Giám đốc Công ty A khi đó là ông B», «tổ trưởng lại là ông C»; else `at`."""
    adverb = lists.links.at(words, at)
    end = adverb[0] if adverb and adverb[1] == "time" else at
    end += words.fold(end) in _BEFORE_COPULA
    return end if words.fold(end) == "là" else at
