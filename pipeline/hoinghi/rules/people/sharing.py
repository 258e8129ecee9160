"""Offices that one mention has from another: in a list, of who held one before, of a delegation behind the name."""

from __future__ import annotations

from dataclasses import replace

from hoinghi.rules.people.bodies import head_at, read_next_body
from hoinghi.rules.people.evidence import listing
from hoinghi.rules.people.links import behind_link, is_copula
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.roles import Role
from hoinghi.rules.people.scan import Named
from hoinghi.rules.words import Words

_LONGEST_LIST = 12  # people
_MOST_ADVERBS = 4  # words between a successor's name and the verb: `sẽ chính thức thay`
_LONGEST_BODY = 16  # words of a body that stands before its officer
_LEVELS = frozenset({"tỉnh", "huyện", "quận", "xã", "phường", "thành"})  # «Tỉnh lập Ban Chỉ đạo do ông A làm …»
_CONSISTING = frozenset({"gồm", "có"})
_NOW = frozenset({"hiện", "bao", "đang", "sẽ"})
_STANDING_FOR = frozenset({("thay", "mặt"), ("đại", "diện")})
_STOPS = frozenset({".", ";", ":", "!", "?", "\n"})


def share_offices(words: Words, lists: Lists, found: list[Named]) -> None:
    """Give the mentions, in text order, the offices that are stated at another one's."""
    for at, named in enumerate(found):
        _name_delegation(words, lists, named)
        _go_on_with_delegates(words, lists, found, at)
        _go_on_bare(words, found, at)
        _stand_for(words, lists, named)
        _lead(words, lists, named)
        offices = _appointed(words, lists, named)
        if offices:
            _share_backwards(words, lists, found, at, offices)
            _pass_on(words, lists, found, at, offices)
            _take_over(words, lists, found, at, offices)
        elif named.roles and named.roles[-1].told:
            _pass_on(words, lists, found, at, named.roles[-1:], gives=False)


def _appointed(words: Words, lists: Lists, named: Named) -> list[Role]:
    """The offices that a verb more than `là` joins to the mention."""
    link = behind_link(words, lists, named.end)
    if link is None or is_copula(words, named.end, link):
        return []
    return [role for role in named.roles if role.title.start >= link]


def _share_backwards(words: Words, lists: Lists, found: list[Named], at: int, offices: list[Role]) -> None:
    """«bầu ông A, bà B giữ chức …», «ông A và ông B được bầu làm …»: what is said behind the list is said of each."""
    first = at
    while first > 0 and at - first < _LONGEST_LIST and _listed(words, found[first - 1], found[first]):
        first -= 1
    if first == at:
        return
    chosen = lists.links.before(words, found[first].prefix.start)
    joined = words.fold(found[at].prefix.start - 1) == "và"
    if joined or (chosen and chosen[1] == "choose"):
        for named in found[first:at]:
            named.roles = list(offices)


def _listed(words: Words, named: Named, following: Named) -> bool:
    return not named.roles and listing(words, named.behind, following.prefix.start)


def _pass_on(
    words: Words, lists: Lists, found: list[Named], at: int, offices: list[Role], *, gives: bool = True
) -> None:
    """«… làm Tổng giám đốc thay ông B», «nhường vị trí Chủ tịch cho ông B»: the next one held the office, or will.

    Args:
        gives: whether `cho` hands the office on.
    """
    if at + 1 == len(found):
        return
    following, end = found[at + 1], offices[-1].end
    predecessor = lists.links.at(words, end + (words.fold(end) == ","))
    behind = (
        predecessor[0] if predecessor and predecessor[1] == "succeed" else end + (gives and words.fold(end) == "cho")
    )
    if end < behind == following.prefix.start:
        following.roles = [*offices[-1:], *following.roles]


def _take_over(words: Words, lists: Lists, found: list[Named], at: int, offices: list[Role]) -> None:
    """«ông A thay ông B làm Tổng giám đốc»: A holds the office too."""
    verb = lists.links.before(words, found[at].prefix.start)
    if at == 0 or verb is None or verb[1] != "succeed":
        return
    between = words.text[found[at - 1].behind : verb[0]]
    if len(between) <= _MOST_ADVERBS and _STOPS.isdisjoint(between):
        found[at - 1].roles = [*found[at - 1].roles, *offices]


def _name_delegation(words: Words, lists: Lists, named: Named) -> None:
    """«Đại biểu A (Đoàn ĐBQH tỉnh B)», «ĐB A (Cà Mau)»: the delegation, or the constituency, behind the name is the
    body of the office before it."""
    for nth, role in enumerate(named.roles):
        if role.title.kind == "delegate" and role.body is None and role.title.start < named.start:
            body = _delegation(words, lists, named.end, role) or _constituency(words, lists, named.end)
            told = any(other.title.start == named.end + 1 for other in named.roles)  # «ĐB A (Phó đoàn Hà Nam)»
            if body and not told:
                named.roles[nth] = replace(role, body=body)
                named.behind = max(named.behind, body[1])


def _go_on_bare(words: Words, found: list[Named], at: int) -> None:
    """«Phó Thủ tướng A, B và C»: bare names that go on behind an office without a body, and its holder, hold it too."""
    if at + 1 == len(found) or len(found[at].roles) != 1:
        return
    named, following, role = found[at], found[at + 1], found[at].roles[0]
    if role.body or role.title.kind == "alone" or role.title.start > named.start:
        return
    bare = following.construction == "listed" and following.prefix.end == following.prefix.start
    if bare and not following.roles and listing(words, named.behind, following.prefix.start):
        following.roles = [role]


def _stand_for(words: Words, lists: Lists, named: Named) -> None:
    """«Thay mặt Tập đoàn A, Phó Tổng Giám đốc B»: the body spoken for is the one of the office that names none."""
    role = named.roles[0] if named.roles else None
    if (
        role is None
        or not _wants_body(role)
        or role.title.start > named.start
        or words.fold(role.title.start - 1) != ","
    ):
        return
    for at in range(role.title.start - 2, max(role.title.start - _LONGEST_BODY, 0), -1):
        if words.text[at] in _STOPS:
            return
        if (words.fold(at - 1), words.fold(at)) in _STANDING_FOR:
            at += 1 + (words.fold(at + 1) == "cho")
            named.roles[0] = _in_body(words, lists, role, at, role.title.start - 1)
            return


def _lead(words: Words, lists: Lists, named: Named) -> None:
    """«Tổ công tác A do ông B làm Tổ trưởng», «HĐQT Công ty A gồm 5 thành viên: ông B»: the body stands before."""
    for nth, role in enumerate(named.roles):
        end = _end_of_body(words, lists, named, role) if _wants_body(role) else 0
        for at in range(max(end - _LONGEST_BODY, 0), end - 1):
            if head_at(words, lists, at) and words.folded[at] not in _LEVELS and _STOPS.isdisjoint(words.text[at:end]):
                led = _in_body(words, lists, role, at, end)
                if led.body:
                    named.roles[nth] = led
                    break


def _end_of_body(words: Words, lists: Lists, named: Named, role: Role) -> int:
    """Where the body would end that stands before `do` or `gồm`, or that one moves to; 0 where none does."""
    start = role.title.start
    if lists.moves.at(words, named.end):
        return next((at for at in range(named.end, start) if words.text[at] == ","), 0)
    if words.fold(start - 1) == "làm":
        end = named.prefix.start - 1
        return end if words.fold(end) == "do" else 0
    if role.many and words.fold(start - 2) in _CONSISTING:
        return start - 2 - (words.fold(start - 3) in _NOW)
    return 0


def _wants_body(role: Role) -> bool:
    return role.body is None and role.title.kind in {"", "director", "head"}


def _in_body(words: Words, lists: Lists, role: Role, start: int, end: int) -> Role:
    """The office with the body that fills `start:end`, as it was where no body does."""
    if not head_at(words, lists, start):
        return role
    body = read_next_body(words, lists, start, role.title, held=True)
    return replace(role, body=(body.start, body.end)) if words.behind_bracket(body.end) == end else role


def _delegation(words: Words, lists: Lists, at: int, role: Role) -> tuple[int, int] | None:
    if words.fold(at) not in {"(", ",", "-"} or words.fold(at + 1) != "đoàn" or not head_at(words, lists, at + 1):
        return None
    body = read_next_body(words, lists, at + 1, role.title, held=True)
    whole = body.name is None and body.end > at + 2 and (words.fold(at) != "(" or words.fold(body.end) == ")")
    return (body.start, body.end) if whole else None


def _constituency(words: Words, lists: Lists, at: int) -> tuple[int, int] | None:
    """The place that fills the bracket there: «(Cà Mau)», «(tỉnh Cà Mau)», «(TP.HCM)»."""
    if words.fold(at) != "(":
        return None
    start = at + 1
    for first in (start, start + 1, start + 2):
        place = lists.places.at(words, first)
        if place and words.fold(place[0]) == ")":
            return start, place[0]
    return None


def _go_on_with_delegates(words: Words, lists: Lists, found: list[Named], at: int) -> None:
    """«các đại biểu A (Đồng Tháp), B (Bắc Giang)»: the next one is a delegate too."""
    if at + 1 == len(found) or not found[at].roles:
        return
    role, following = found[at].roles[-1], found[at + 1]
    if role.title.kind != "delegate" or following.roles or following.prefix.end > following.prefix.start:
        return
    body = _delegation(words, lists, following.end, role)
    place = body or _constituency(words, lists, following.end)
    behind = words.behind_bracket(found[at].behind)
    behind += words.fold(behind) == ")"
    if (role.many or body) and listing(words, behind, following.prefix.start):
        following.roles = [replace(role, body=place)]
        following.behind = place[1] if place else following.behind
