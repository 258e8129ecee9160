"""Offices with their bodies, singly and in chains: `Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh`."""

from __future__ import annotations

from dataclasses import replace

from hoinghi.rules.people.asides import LONGEST_ASIDE, behind_aside, parent_at
from hoinghi.rules.people.bodies import Body, head_at, read_body, read_next_body
from hoinghi.rules.people.links import behind_link, behind_term, is_copula
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import is_surname
from hoinghi.rules.people.titles import Title, read_title
from hoinghi.rules.words import Words, is_syllable
from hoinghi.value import value

_MANY = frozenset({"các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"})
_LONGEST_MOVE = 24  # words of a body, and of the verb, before the office that one holds there
_BORROWS_NOT = frozenset({"alone", "party", "state", "delegate"})


@value
class Role:
    """An office as the article states it, in word indexes: its title, its body, where it ends, where a name follows.

    Args:
        body: `None` where no body is stated. many: whether it is held by several people (`các Phó Chủ tịch`).
        told: whether a verb or a bracket says that the person named before it holds it.
    """

    title: Title
    body: tuple[int, int] | None
    end: int
    name: int | None
    many: bool = False
    told: bool = False


def read_roles(words: Words, lists: Lists, start: int, *, held: bool = False) -> list[Role]:
    """The office that begins at the word; two where it is held in two bodies, none where no office begins there.

    Args:
        held: whether the office's holder was named before it.
    """
    title = read_title(words, lists, start)
    if title is None or (held and words.fold(title.end) == "các" and head_at(words, lists, title.end + 1)):
        return []  # «Phó Thủ tướng A, Bộ trưởng các bộ: Tài chính, …»
    many = words.fold(start - 1) in _MANY or words.fold(start - 1).isdigit() or _addresses_many(words, lists, start)
    body = read_body(words, lists, title, held=held)
    if body is None:
        return [] if title.kind == "post" else [Role(title, None, title.end, None, many)]
    roles = [_role(title, body, many=many)]
    if body.another is not None:
        second = read_next_body(words, lists, body.another, title, held=held)
        roles.append(_role(title, second, many=many))
    return roles


def _addresses_many(words: Words, lists: Lists, at: int) -> bool:
    """Whether several are addressed before the office: «các đồng chí nguyên Bí thư Tỉnh ủy: A, B»."""
    honorific = lists.honorifics.before(words, at)
    if honorific is None:
        return False
    return words.folded[honorific[0]] in _MANY or words.fold(honorific[0] - 1) in _MANY


def _role(title: Title, body: Body, *, many: bool) -> Role:
    span = (body.start, body.end) if body.end > body.start else None
    return Role(title, span, max(body.end, title.end), body.name, many)


def roles_before(words: Words, lists: Lists, start: int) -> list[Role]:
    """The chain of offices that begins at the word, up to the one that a name follows or to its end."""
    roles = read_roles(words, lists, start)
    while roles and roles[-1].name is None:
        at = _behind_comma(words, roles[-1].end)
        more = read_roles(words, lists, at) if at else []
        if not more:
            break
        roles += more
    if roles and roles[-1].name is not None and not roles[-1].many:
        roles = [role for role in roles if not role.many]  # «trước các đại biểu, Giám đốc Sở A Lê Văn B …»
    if roles and roles[-1].name is None:
        roles[-1] = _named_behind_parent(words, lists, roles[-1])
    return lend(roles)


def _named_behind_parent(words: Words, lists: Lists, role: Role) -> Role:
    """«Trưởng phòng Đào tạo, Bệnh viện A Lê Văn B»: the name stands behind the parent body."""
    after = role.end + 1
    if words.fold(role.end) != "," or role.title.kind in _BORROWS_NOT:
        return role
    firm = role.body is not None and words.capital(after) and not is_syllable(words.text[after])
    if not (firm or parent_at(words, lists, after)):
        return role
    body = read_next_body(words, lists, after, role.title)
    if body.name is None or body.end == body.start:
        return role
    own = role.body or (body.start, body.end)
    return replace(role, body=own, end=body.end, name=body.name)


def _behind_comma(words: Words, at: int) -> int:
    """The index behind what joins two offices of one chain, 0 where nothing does."""
    joined = at
    while words.fold(joined) in {",", "-", "kiêm"} and joined - at < 2:
        joined += 1
    return joined if joined > at else 0


def lend(roles: list[Role]) -> list[Role]:
    """Offices without a body take that of the next one: «Chánh Văn phòng, người phát ngôn Bộ A»."""
    if len(roles) < 2:
        return roles
    lent: list[Role] = []
    for role in reversed(roles):
        after = lent[-1] if lent else None
        if role.body is None and after and after.body and role.title.kind not in _BORROWS_NOT:
            role = replace(role, body=None if after.title.kind in _BORROWS_NOT else after.body)
        lent.append(role)
    return lent[::-1]


def roles_after(words: Words, lists: Lists, end: int, *, joined: bool, titled: bool = False) -> list[Role]:
    """The chain of offices behind a name: `, Giám đốc …`, ` - Bí thư …, Chủ tịch …`, ` (Trưởng phòng …)`.

    Args:
        end: the index behind the name. joined: whether an office may follow with nothing between. titled: whether an
            office stands before the name, so that the next one may be the next person's: «Giám đốc A B, Chủ tịch C D».
    """
    roles: list[Role] = []
    told = False
    at = end = _behind_caption(words, lists, end)
    while (start := _behind_separator(words, lists, at, first=at == end, joined=joined)) is not None:
        more = read_roles(words, lists, start, held=True)
        if not more or more[-1].name is not None or _of_the_next(words, lists, more[-1].end):
            break
        if titled and words.fold(at) == "," and read_roles(words, lists, start)[-1].name is not None:
            break
        told = told or words.fold(at) == "(" or _is_linked(words, lists, at, start)
        roles += (replace(role, told=told) for role in _with_body_behind_comma(words, lists, more))
        at = _behind_term(words, roles[-1].end)
    return lend(roles)


def _behind_term(words: Words, end: int) -> int:
    """Behind the term that a comma and a further office follow: «Thành viên HĐQT nhiệm kỳ 2016-2021, Giám đốc …»."""
    if words.fold(end) not in {"nhiệm", "khóa"}:
        return end
    behind = behind_term(words, end)
    return behind if words.fold(behind) == "," else end


def _of_the_next(words: Words, lists: Lists, end: int) -> bool:
    """Whether a name behind a bracket holds the office before it: «A, Chủ tịch Hội Nhà văn (HNV) Lê Văn B»."""
    behind = words.behind_bracket(end)
    if behind == end or lists.places.at(words, behind):
        return False
    return is_surname(words, lists, behind) and words.capital(behind + 1)


def _is_linked(words: Words, lists: Lists, at: int, start: int) -> bool:
    """Whether a verb right before the office, and more than a sign behind the name, joins the two."""
    return any(behind_link(words, lists, index) == start for index in range(max(at, start - LONGEST_ASIDE), start))


def _behind_caption(words: Words, lists: Lists, at: int) -> int:
    """Behind a bracket that says where someone stands or how old they are, when an office follows it:
    «ông A (bên trái), Chủ tịch …»."""
    if words.fold(at) != "(":
        return at
    for index in range(at + 1, min(at + LONGEST_ASIDE, len(words))):
        if words.text[index] == ")":
            return index + 1 if words.fold(index + 1) in {",", "-"} else at
        if read_title(words, lists, index):
            return at
    return at


def _behind_separator(words: Words, lists: Lists, at: int, *, first: bool, joined: bool) -> int | None:
    """The index where the next office of the chain would begin, or None."""
    moved = _behind_move(words, lists, at) if first else None
    if moved:
        return moved
    link = behind_link(words, lists, at)
    if link:
        return link if first or not is_copula(words, at, link) else None
    sign = words.fold(at)
    if sign == "và" and not first:
        return at + 1
    if sign in {",", "-", "("}:
        start = behind_aside(words, lists, at + 1)
        return _behind_bracket(words, lists, at, start) if first and sign == "(" else start
    return at if first and joined else None


def _behind_move(words: Words, lists: Lists, at: int) -> int | None:
    """Behind the body that one joins: «A tham gia Ban Thường vụ, giữ chức Phó Bí thư», «B về nhận công tác tại …»."""
    if lists.moves.at(words, at) is None:
        return None
    for index in range(at, min(at + _LONGEST_MOVE, len(words))):
        if words.folded[index] in {",", "và"}:
            link = behind_link(words, lists, index + 1)
            if link and not is_copula(words, index + 1, link):
                return link
        if words.text[index] in ".;:\n" or lists.honorifics.at(words, index):
            return None
    return None


def _behind_bracket(words: Words, lists: Lists, at: int, start: int) -> int:
    """The index of the office behind a bracket and a verb, «bà A (sinh năm 1992) làm Chủ tịch»; else `start`."""
    if read_title(words, lists, start):
        return start
    for index in range(at + 1, min(at + LONGEST_ASIDE + 2, len(words))):
        if words.text[index] == ")":
            return behind_link(words, lists, index + 1) or start
    return start


def _with_body_behind_comma(words: Words, lists: Lists, roles: list[Role]) -> list[Role]:
    """«A, Giám đốc Đối ngoại, Công ty B»: the body behind the comma is the office's own where it has none."""
    role = roles[-1]
    after = role.end + 1
    bare = role.body is None and role.title.kind in {"", "director", "head"} and words.fold(role.end) == ","
    if not (bare and parent_at(words, lists, after)):
        return roles
    body = read_next_body(words, lists, after, role.title, held=True)
    return [*roles[:-1], replace(role, body=(body.start, body.end), end=body.end)] if body.name is None else roles
