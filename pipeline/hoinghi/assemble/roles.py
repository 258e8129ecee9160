"""One person's offices, each once: the same office in other words, shorter or abbreviated, is the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from hoinghi.rules.people import RoleMention

_WORD = re.compile(r"\w+")
_SHORT = {"tp": ("thành", "phố"), "tphcm": ("thành", "phố", "hồ", "chí", "minh"), "hcm": ("hồ", "chí", "minh")}
_TITLES = {
    "đb": ("đại", "biểu"), "đbqh": ("đại", "biểu"), "gđ": ("giám", "đốc"), "pgđ": ("phó", "giám", "đốc"),
    "tgđ": ("tổng", "giám", "đốc"), "ct": ("chủ", "tịch"), "pct": ("phó", "chủ", "tịch"),
}  # fmt: skip
_NEW = ("tân nhiệm ", "tân ", "đương kim ")  # who was just chosen, or is in office, holds the office
_MOST = 24  # offices of one person that are compared with each other; an article states a handful


def distinct_roles(roles: Iterable[RoleMention]) -> list[RoleMention]:
    """The offices in the order of their first statement, each in its fullest wording.

    Without a body an office is the same as with one; a body is the same as one that says more
    (`Sở Tài chính`, `Sở Tài chính Hà Nội`), as its abbreviation (`VCCI`, where
    a bracket explains it) and as the common noun for it (`ngân hàng`).
    """
    kept: list[RoleMention] = []
    for role in roles:
        same = next((at for at, known in enumerate(kept[:_MOST]) if _same(known, role)), None)
        if same is None:
            kept.append(role)
        elif _fuller(role, kept[same]):
            kept[same] = role
    return kept


def _same(one: RoleMention, other: RoleMention) -> bool:
    a, b = _spelled(one.title), _spelled(other.title)
    if a[: len(b)] != b and b[: len(a)] != a:
        return False
    if one.organisation is None or other.organisation is None:
        return a == b or len(a) > 1
    if _names(one, other) or _names(other, one):
        return True
    if other.organisation == one.short or one.organisation == other.short:
        return True
    x, y = _expanded(one.organisation), _expanded(other.organisation)
    return _covers(x, y) or _covers(y, x)


def _names(named: RoleMention, common: RoleMention) -> bool:
    """Whether `Tổng giám đốc ngân hàng` is the office of a bank that another mention names."""
    return common.common and not named.common and named.head in {"", common.head}


def _spelled(title: str) -> list[str]:
    return [part for word in _held(title).split() for part in _TITLES.get(word, (word,))]


def _held(title: str) -> str:
    """The title in lower case without what says that it is new to its holder."""
    title = title.casefold()
    for new in _NEW:
        title = title.removeprefix(new)
    return title


def _fuller(role: RoleMention, known: RoleMention) -> bool:
    return _size(role) > _size(known)


def _size(role: RoleMention) -> tuple[bool, int, int, bool]:
    named = role.organisation is not None and not role.common
    new = role.title.casefold().startswith(_NEW)
    return named, len(_held(role.title).split()), len(_expanded(role.organisation or "")), not new


def _expanded(body: str) -> list[str]:
    words: list[str] = []
    for word in _WORD.findall(body.casefold()):
        words += _SHORT.get(word, (word,))
    return words


def _covers(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    """Whether each word of the shorter stands in the longer, or is the initials of some of its words."""
    initials = "".join(word[0] for word in longer)
    have = set(longer)
    return all(word in have or (1 < len(word) <= len(initials) and word in initials) for word in shorter)
