"""One pass over the article's words that reads offices, honorifics and names as they come."""

from __future__ import annotations

from dataclasses import dataclass, field

from hoinghi.rules.people.copulas import behind_copula
from hoinghi.rules.people.evidence import evidence, listing, refusal
from hoinghi.rules.people.fronts import opens_sentence_with, reaches
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import blocker, is_historical, is_surname, name_end
from hoinghi.rules.people.prefixes import Prefix, no_address, read_prefix
from hoinghi.rules.people.roles import Role, roles_after, roles_before
from hoinghi.rules.people.titles import read_title
from hoinghi.rules.words import Words

_INTRODUCING = frozenset({",", ":", "-", "này"})


@dataclass(slots=True)
class Named:
    """A mention in word indexes, with what is needed to read on behind it."""

    start: int
    end: int
    construction: str
    prefix: Prefix
    roles: list[Role]
    behind: int
    many: bool = False


@dataclass(slots=True)
class Scan:
    """The state of the pass: what was found, refused, and what stands right before the word at hand."""

    words: Words
    lists: Lists
    barred: set[int]
    found: list[Named] = field(default_factory=list)
    possible: list[tuple[int, int]] = field(default_factory=list)
    refused: list[tuple[int, int, str]] = field(default_factory=list)
    chain: list[Role] = field(default_factory=list)
    front: list[Role] = field(default_factory=list)
    carried: Prefix | None = None


def step(scan: Scan, at: int) -> int:
    """Read what begins at the word; the index to go on from."""
    words, lists = scan.words, scan.lists
    if words.folded[at] in lists.addressing:
        prefix = read_prefix(words, lists, at)
        if prefix.end > at:
            return behind_prefix(scan, prefix)
    roles = roles_before(words, lists, at) if words.folded[at] in lists.entitling else []
    if roles:
        return _behind_roles(scan, roles)
    if is_surname(words, lists, at) and at not in scan.barred:
        return _bare(scan, at)
    return at + 1


def behind_prefix(scan: Scan, prefix: Prefix) -> int:
    words, lists, at = scan.words, scan.lists, prefix.end
    if words.fold(at) == ":":
        prefix = _behind_colon(words, lists, prefix)
        at = prefix.end
    roles = roles_before(words, lists, at)
    if roles:
        scan.carried = prefix
        return _behind_roles(scan, roles)
    end = name_end(words, lists, at, lenient=True)
    if end == at or no_address(words, lists, prefix, at, end):
        return prefix.end if prefix.end > prefix.start else prefix.start + 1
    if lists.blockers.before(words, prefix.start) and blocker(words, lists, prefix.start) and not prefix.honorific:
        return end
    short = end - at == 1
    in_name = short and words.capital(prefix.start) and words.text[prefix.start - 1].islower()
    if in_name and lists.blockers.before(words, prefix.start):
        return end  # «chùa Ông Mẹt», «chợ Bà Hoa»
    return _take(scan, at, end, "short" if short else "honoured", prefix)


def _behind_colon(words: Words, lists: Lists, prefix: Prefix) -> Prefix:
    """What addresses the first of those listed: «giảng viên: ThS. A», «các đồng chí: Đại tá B»."""
    own = read_prefix(words, lists, prefix.end + 1)
    if own.end == own.start:
        return prefix._replace(end=prefix.end + 1)
    honorific = own if own.honorific else prefix
    return own._replace(start=prefix.start, honorific=honorific.honorific, sex=honorific.sex)


def _behind_roles(scan: Scan, roles: list[Role]) -> int:
    """An office was read: a name follows it, or it waits for `, ông A`, or it is nobody's."""
    words, lists = scan.words, scan.lists
    last = roles[-1]
    prefix = scan.carried or Prefix(roles[0].title.start, roles[0].title.start)
    scan.chain = roles
    if last.name is None:
        if opens_sentence_with(words, lists, roles[0].title.start):
            scan.front = roles
        at = behind_copula(words, lists, roles)
        follows = read_prefix(words, lists, at)
        if follows.end > at and words.capital(follows.end) and not read_title(words, lists, follows.end):
            return _titled_prefix(scan, roles, follows)
        if words.capital(at) and at == last.end == last.title.end:
            return _titled_short(scan, at, prefix)
        if at > last.end and is_surname(words, lists, at):
            return _take(scan, at, name_end(words, lists, at, lenient=False), "titled", prefix, before=roles)
        return last.end
    end = name_end(words, lists, last.name, lenient=True)
    if is_historical(words, lists, last.name, end) and _honours(words, lists, roles[0].title.start):
        scan.refused.append((last.name, end, "part of another name, which honours the person"))
        return end
    return _take(scan, last.name, end, "titled", prefix, before=roles)


def _honours(words: Words, lists: Lists, start: int) -> bool:
    """Whether a monument or a teaching is named there: «Lăng Chủ tịch …», «phong cách của Chủ tịch …»."""
    return lists.blockers.before(words, start - (words.fold(start - 1) == "của")) is not None


def _titled_prefix(scan: Scan, roles: list[Role], prefix: Prefix) -> int:
    end = name_end(scan.words, scan.lists, prefix.end, lenient=True)
    if end == prefix.end:
        return prefix.end
    if end - prefix.end == 1:
        return _take(scan, prefix.end, end, "short", prefix, before=roles)
    return _take(scan, prefix.end, end, "titled", prefix, before=roles)


def _titled_short(scan: Scan, at: int, prefix: Prefix) -> int:
    """One word behind an office: `Thứ trưởng Phúc`; the article must tell elsewhere who that is."""
    words, lists = scan.words, scan.lists
    end = name_end(words, lists, at, lenient=True)
    lower_goes_on = end < len(words) and words.text[end][0].islower() and not lists.ends.at(words, end)
    if end - at > 2 or words.acronym(at) or lists.heads.at(words, at) or lists.places.at(words, at) or lower_goes_on:
        return at
    return _take(scan, at, end, "short", prefix, before=scan.chain)


def _bare(scan: Scan, at: int) -> int:
    """A name with neither office nor honorific right before it."""
    words, lists = scan.words, scan.lists
    end = name_end(words, lists, at, lenient=False)
    place = lists.places.at(words, at) or lists.historical.at(words, at)
    if place and place[0] != end:
        return max(place[0], at + 1)
    if end - at < 2 or lists.places.at(words, at) or (words.acronym(at) and not scan.chain):
        scan.chain = []
        return max(end, at + 1)
    reason = refusal(words, lists, at, end, refused=scan.refused[-1][1] if scan.refused else None)
    if reason:
        scan.refused.append((at, end, reason))
        scan.chain = []
        return end
    waiting = scan.chain if scan.chain and _only_between(words, scan.chain[-1].end, at) else []
    last = scan.found[-1].behind if scan.found else None
    construction = "titled" if waiting else evidence(words, lists, at, end, behind=last)
    if construction is None:
        scan.possible.append((at, end))
        scan.chain = []
        return end
    prefix = scan.carried if waiting and scan.carried else Prefix(at, at)
    return _take(scan, at, end, construction, prefix, before=waiting)


def _only_between(words: Words, start: int, end: int) -> bool:
    return end - start <= 2 and all(word in _INTRODUCING for word in words.folded[start:end])


def _take(
    scan: Scan, start: int, end: int, construction: str, prefix: Prefix, *, before: list[Role] | None = None
) -> int:
    """Keep the mention with the offices before and behind it; the index to go on from."""
    words, lists = scan.words, scan.lists
    spoken_of = construction != "short" or prefix.honorific is not None
    joined = bool(prefix.honorific) and end - start > 1
    after = roles_after(words, lists, end, joined=joined, titled=bool(before)) if spoken_of else []
    if before is None:
        before = [] if after and not _opens(scan) else _waiting(scan, prefix)
    if not before and scan.front and reaches(words, scan.front[-1].end, prefix.start):
        before = scan.front
    many = bool(before) and before[-1].many
    if not before and not after and _shares(scan, prefix.start):
        before, many = [role for role in scan.found[-1].roles if role.many], True
    behind = max([end, *(role.end for role in after)])
    if start not in scan.barred:
        scan.found.append(Named(start, end, construction, prefix, [*before, *after], behind, many))
    scan.chain, scan.front, scan.carried = [], [], None
    return behind


def _opens(scan: Scan) -> bool:
    """Whether the chain that waits opens a sentence: «Người phát ngôn A, ông B, Chánh Văn phòng A, cho biết»."""
    start = scan.chain[0].title.start if scan.chain else 0
    return start == 0 or scan.words.text[start - 1] in ".!?\n"


def _shares(scan: Scan, start: int) -> bool:
    """Whether a list of people goes on who all hold the office before it: «các Phó Chủ tịch: A, B»."""
    last = scan.found[-1] if scan.found else None
    return last is not None and last.many and listing(scan.words, last.behind, start)


def _waiting(scan: Scan, prefix: Prefix) -> list[Role]:
    """The chain that stands before the prefix with a comma between: «Giám đốc Sở A, ông B cho biết»."""
    chain = scan.chain
    return chain if chain and _only_between(scan.words, scan.words.behind_bracket(chain[-1].end), prefix.start) else []


def add_repeated(scan: Scan) -> None:
    """Bare names without evidence that are named in full elsewhere."""
    words = scan.words
    known = {tuple(words.folded[each.start : each.end]) for each in scan.found}
    for start, end in scan.possible:
        if tuple(words.folded[start:end]) in known:
            prefix = Prefix(start, start)
            scan.found.append(Named(start, end, "repeated", prefix, [], end))
    scan.found.sort(key=_start)
    for named in scan.found:
        longer = tuple(words.folded[named.start : named.end + 1])
        if len(longer) > named.end - named.start and longer in known and not words.capital(named.end):
            named.end += 1  # a slip of the shift key: «Lê Văn khoa»


def _start(named: Named) -> int:
    return named.start
