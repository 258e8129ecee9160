"""People named in the article, in text order: one pass that reads offices, honorifics and names as they come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people.actions import actions_of
from hoinghi.rules.people.lists import Lists, make_lists
from hoinghi.rules.people.names import (
    blocker,
    is_historical,
    is_strong_surname,
    is_surname,
    name_end,
)
from hoinghi.rules.people.roles import Role, roles_after, roles_before
from hoinghi.rules.people.titles import read_title
from hoinghi.rules.people.words import Words, is_syllable, words_of
from hoinghi.rules.rule import Rejected
from hoinghi_schemas.person import Action

_LISTING = frozenset({",", "và", ";", "cùng", "-"})
_INTRODUCING = frozenset({",", ":", "-", "này"})
_COUNTED = frozenset({"hai", "ba", "bốn", "năm"})
_LONGEST_BRACKET = 10  # words
_MIDDLE = frozenset({"văn", "thị"})


@dataclass(frozen=True, slots=True)
class RoleMention:
    """An office as stated: title, body or None, and its place in the view's text."""

    title: str
    organisation: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PersonMention:
    """One naming of a person, half-open in the view's text.

    Args:
        construction: what told that this is a person (`titled`, `honoured`, `described`, `listed`, `bare`, `short`,
            `repeated`). sex: `male`, `female` or empty, as the honorific tells.
    """

    name: str
    start: int
    end: int
    construction: str
    honorific: str | None = None
    sex: str = ""
    degrees: tuple[str, ...] = ()
    roles: tuple[RoleMention, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class _Prefix:
    """Honorific, degrees and ranks before a name, `start` to `end` in word indexes."""

    start: int
    end: int
    honorific: str | None = None
    sex: str = ""
    degrees: tuple[str, ...] = ()
    rank: bool = False


@dataclass(slots=True)
class _Named:
    """A mention in word indexes, with what is needed to read on behind it."""

    start: int
    end: int
    construction: str
    prefix: _Prefix
    roles: list[Role]
    behind: int
    many: bool = False


@dataclass(slots=True)
class _Scan:
    """The state of the pass: what was found, refused, and what stands right before the word at hand."""

    words: Words
    lists: Lists
    barred: set[int]
    found: list[_Named] = field(default_factory=list)
    possible: list[tuple[int, int]] = field(default_factory=list)
    refused: list[tuple[int, int, str]] = field(default_factory=list)
    chain: list[Role] = field(default_factory=list)
    carried: _Prefix | None = None


def person_mentions(parsed: Parsed) -> tuple[list[PersonMention], list[Rejected]]:
    """All mentions in text order, and the near misses with their reasons; call through `parsed.once`."""
    words, lists = parsed.once(words_of), parsed.lexicons.compiled(make_lists)
    scan = _Scan(words, lists, _byline_words(parsed, words))
    at = 0
    for index in _openers(words, lists):
        if index >= at:
            at = _step(scan, index)
    _add_repeated(scan)
    mentions = [_mention(parsed, words, lists, scan.found, index) for index in range(len(scan.found))]
    rejected = [Rejected(words.starts[start], words.ends[end - 1], reason) for start, end, reason in scan.refused]
    return mentions, rejected


def _byline_words(parsed: Parsed, words: Words) -> set[int]:
    barred: set[int] = set()
    for start, end in parsed.zones.authors:
        barred.update(range(words.index_at(start), words.index_at(end)))
    return barred


def _openers(words: Words, lists: Lists) -> list[int]:
    """The words at which an honorific, a degree, an office or a name could begin."""
    return [at for at, word in enumerate(words.folded) if word in lists.openers]


def _step(scan: _Scan, at: int) -> int:
    """Read what begins at the word; the index to go on from."""
    words, lists = scan.words, scan.lists
    prefix = _read_prefix(words, lists, at)
    if prefix.end > at:
        return _behind_prefix(scan, prefix)
    roles = roles_before(words, lists, at)
    if roles:
        return _behind_roles(scan, roles)
    if is_surname(words, lists, at) and at not in scan.barred:
        return _bare(scan, at)
    return at + 1


def _read_prefix(words: Words, lists: Lists, start: int) -> _Prefix:
    """Honorifics, degrees and ranks that follow each other; an empty prefix where a name or an office cannot follow."""
    prefix, at = _Prefix(start, start), start
    while True:
        degree, honorific, rank = (each.at(words, at) for each in (lists.degrees, lists.honorifics, lists.ranks))
        if degree and words.capital(at) | (degree[0] - at > 1):
            prefix = replace(prefix, degrees=(*prefix.degrees, " ".join(words.text[at : degree[0]])))
            at = degree[0]
        elif honorific and not _ends_a_word(words, lists, at) and (rank is None or rank[0] <= honorific[0]) and lists.places.at(words, at) is None:
            plain = " ".join(words.folded[at : honorific[0]]).removeprefix("các ").removeprefix("hai ")
            prefix = replace(prefix, honorific=plain, sex=honorific[1])
            at = honorific[0]
        elif rank:
            prefix, at = replace(prefix, rank=True), rank[0]
        else:
            break
        at = _behind_stop(words, at)
    named = words.capital(at) or read_title(words, lists, at) or words.fold(at) == ":"
    return replace(prefix, end=at) if at > start and named else _Prefix(start, start)


def _ends_a_word(words: Words, lists: Lists, at: int) -> bool:
    """Whether the honorific is the end of a longer word: `em` in `trẻ em`, `bà` in `ông bà`."""
    longer = lists.classes.before(words, at + 1)
    return longer is not None and longer[0] < at


def _behind_stop(words: Words, at: int) -> int:
    """Behind the stop or comma of an abbreviation: `PGS.TS`, `GS, TS`, `PGS-TS`."""
    if words.fold(at) in {".", "-"} and words.glued(at):
        return at + 1
    return at


def _behind_prefix(scan: _Scan, prefix: _Prefix) -> int:
    words, lists, at = scan.words, scan.lists, prefix.end
    if words.fold(at) == ":":
        at += 1
        prefix = replace(prefix, end=at)
    roles = roles_before(words, lists, at)
    if roles:
        scan.carried = prefix
        return _behind_roles(scan, roles)
    end = name_end(words, lists, at, lenient=True)
    if end == at or _no_address(words, lists, prefix, at, end):
        return prefix.end if prefix.end > prefix.start else prefix.start + 1
    if lists.blockers.before(words, prefix.start) and blocker(words, lists, prefix.start) and not prefix.honorific:
        return end
    short = end - at == 1
    return _take(scan, at, end, "short" if short else "honoured", prefix)


def _no_address(words: Words, lists: Lists, prefix: _Prefix, at: int, end: int) -> bool:
    """Behind a word that is an honorific elsewhere only: «anh» and «Anh», «Bác Hồ», «em UBND», a rank before a body."""
    first = words.folded[prefix.start]
    if at in range(0) or (first == "bác" and words.fold(at) == "hồ"):
        return True
    if words.acronym(at) and words.folded[at] not in lists.surnames:
        return True
    if lists.heads.at(words, at) and not words.capital(at + 1):
        return True
    if prefix.honorific is None and not prefix.degrees:
        return not is_surname(words, lists, at) and all(map(is_syllable, words.text[at:end]))
    weak = first in {"anh", "em", "bạn", "bé", "cô", "chú", "bác", "cậu", "cháu", "dì"} or prefix.honorific is None
    if lists.places.at(words, at) and not (is_surname(words, lists, at) and end - at >= 3):
        return True
    mid = words.capital(prefix.start) and weak and not _opens(words, prefix.start)
    return bool(mid and end - at < 2)


def _opens(words: Words, at: int) -> bool:
    return at == 0 or words.text[at - 1] in '.:;!?…"\n('


def _behind_roles(scan: _Scan, roles: list[Role]) -> int:
    """An office was read: a name follows it, or it waits for `, ông A`, or it is nobody's."""
    words, lists = scan.words, scan.lists
    last = roles[-1]
    prefix = scan.carried or _Prefix(roles[0].title.start, roles[0].title.start)
    scan.chain = roles
    if last.name is None:
        at = _behind_copula(words, last)
        follows = _read_prefix(words, lists, at)
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


def _behind_copula(words: Words, role: Role) -> int:
    """Where the holder's name may begin: «Chủ tịch HĐQT là ông A», «các Phó Chủ tịch: A, B», «3 Ủy viên gồm A»,
    «Bộ trưởng Giao thông vận tải (GTVT) A»."""
    at = _behind_brackets(words, role.end)
    if words.fold(at) == "đối" and words.fold(at + 1) == "với":
        at += 2  # «phê chuẩn chức vụ Phó Chủ tịch UBND tỉnh đối với ông A»
    elif words.fold(at) == "là":
        at += 1 + (words.fold(at + 1).isdigit() or words.fold(at + 1) in _COUNTED)
    elif role.many and words.fold(at) in {":", "gồm"}:
        at += 1 + (words.fold(at + 1) in {"có", ":"})
    return at


def _behind_brackets(words: Words, at: int) -> int:
    """Behind a short bracket that begins there, else `at`."""
    if words.fold(at) == "(":
        for index in range(at + 1, min(at + _LONGEST_BRACKET, len(words))):
            if words.text[index] == ")":
                return index + 1
    return at


def _honours(words: Words, lists: Lists, start: int) -> bool:
    """Whether a monument or a teaching is named there: «Lăng Chủ tịch …», «tấm gương đạo đức Chủ tịch …»."""
    return lists.blockers.before(words, start) is not None


def _titled_prefix(scan: _Scan, roles: list[Role], prefix: _Prefix) -> int:
    end = name_end(scan.words, scan.lists, prefix.end, lenient=True)
    if end == prefix.end:
        return prefix.end
    if end - prefix.end == 1:
        return _take(scan, prefix.end, end, "short", prefix, before=roles)
    return _take(scan, prefix.end, end, "titled", prefix, before=roles)


def _titled_short(scan: _Scan, at: int, prefix: _Prefix) -> int:
    """One word behind an office: `Thứ trưởng Phúc`; the article must tell elsewhere who that is."""
    words, lists = scan.words, scan.lists
    end = name_end(words, lists, at, lenient=True)
    lower_goes_on = end < len(words) and words.text[end][0].islower() and not lists.ends.at(words, end)
    if end - at > 2 or words.acronym(at) or lists.heads.at(words, at) or lists.places.at(words, at) or lower_goes_on:
        return at
    return _take(scan, at, end, "short", prefix, before=scan.chain)


def _bare(scan: _Scan, at: int) -> int:
    """A name with neither office nor honorific right before it."""
    words, lists = scan.words, scan.lists
    end = name_end(words, lists, at, lenient=False)
    place = lists.places.at(words, at) or lists.historical.at(words, at)
    if place and place[0] != end:
        return max(place[0], at + 1)
    if end - at < 2 or lists.places.at(words, at) or (words.acronym(at) and not scan.chain):
        scan.chain = []
        return max(end, at + 1)
    reason = _refusal(scan, at, end)
    if reason:
        scan.refused.append((at, end, reason))
        scan.chain = []
        return end
    waiting = scan.chain if scan.chain and _only_between(words, scan.chain[-1].end, at) else []
    construction = "titled" if waiting else _evidence(scan, at, end)
    if construction is None:
        scan.possible.append((at, end))
        scan.chain = []
        return end
    prefix = scan.carried if waiting and scan.carried else _Prefix(at, at)
    return _take(scan, at, end, construction, prefix, before=waiting)


def _only_between(words: Words, start: int, end: int) -> bool:
    return end - start <= 2 and all(word in _INTRODUCING for word in words.folded[start:end])


def _refusal(scan: _Scan, at: int, end: int) -> str | None:
    words, lists = scan.words, scan.lists
    if is_historical(words, lists, at, end):
        return "a name that streets and schools bear, without a title"
    blocked = blocker(words, lists, at)
    if blocked:
        return f"part of another name, behind «{blocked[0]}»"
    if scan.refused and _listing(words, scan.refused[-1][1], at):
        return "in a list of such names"
    if words.fold(at - 1).isdigit():
        return "an address behind a house number"
    if _opens(words, at) and words.fold(end) in {"", "\n"}:
        return "alone in its line, like a byline"
    return None


def _evidence(scan: _Scan, at: int, end: int) -> str | None:
    """What tells that a bare name is a person's, None where nothing does."""
    words, lists = scan.words, scan.lists
    if roles_after(words, lists, end, joined=False) and (end - at >= 3 or is_strong_surname(words, lists, at)):
        return "described"
    if scan.found and _listing(words, scan.found[-1].behind, at):
        return "listed"
    if end - at < 3 or lists.places.at(words, end) or _ends_in_place(words, lists, at, end):
        return None
    sure = is_strong_surname(words, lists, at) or words.folded[at + 1] in _MIDDLE
    return "bare" if sure else None


def _ends_in_place(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether it is a firm's or a group's name: `Hoàng Anh Gia Lai`, `Đoàn Việt Nam`."""
    return any((lists.places.at(words, index) or (0, ""))[0] == end for index in (end - 2, end - 3) if index > at)


def _listing(words: Words, start: int, end: int) -> bool:
    """Whether nothing but list signs stands between."""
    return 0 < end - start <= 2 and all(word in _LISTING for word in words.folded[start:end])


def _take(
    scan: _Scan, start: int, end: int, construction: str, prefix: _Prefix, *, before: list[Role] | None = None
) -> int:
    """Keep the mention with the offices before and behind it; the index to go on from."""
    words, lists = scan.words, scan.lists
    spoken_of = construction != "short" or prefix.honorific is not None
    after = roles_after(words, lists, end, joined=bool(prefix.honorific) and end - start > 1) if spoken_of else []
    if before is None:
        before = [] if after else _waiting(scan, prefix)
    many = bool(before) and before[-1].many
    if not before and not after and scan.found and scan.found[-1].many and _listing(words, scan.found[-1].behind, prefix.start):
        before, many = [role for role in scan.found[-1].roles if role.many], True
    behind = max([end, *(role.end for role in after)])
    if start not in scan.barred:
        scan.found.append(_Named(start, end, construction, prefix, [*before, *after], behind, many))
    scan.chain, scan.carried = [], None
    return behind


def _waiting(scan: _Scan, prefix: _Prefix) -> list[Role]:
    """The chain that stands before the prefix with a comma between: «Giám đốc Sở A, ông B cho biết»."""
    chain = scan.chain
    return chain if chain and _only_between(scan.words, chain[-1].end, prefix.start) else []


def _add_repeated(scan: _Scan) -> None:
    """Bare names without evidence that are named in full elsewhere."""
    words = scan.words
    known = {tuple(words.folded[each.start : each.end]) for each in scan.found}
    for start, end in scan.possible:
        if tuple(words.folded[start:end]) in known:
            prefix = _Prefix(start, start)
            scan.found.append(_Named(start, end, "repeated", prefix, [], end))
    scan.found.sort(key=_start)
    for named in scan.found:
        longer = tuple(words.folded[named.start : named.end + 1])
        if len(longer) > named.end - named.start and longer in known and not words.capital(named.end):
            named.end += 1  # a slip of the shift key: «Lê Văn khoa»


def _start(named: _Named) -> int:
    return named.start


def _mention(parsed: Parsed, words: Words, lists: Lists, found: list[_Named], index: int) -> PersonMention:
    named = found[index]
    start, end = words.starts[named.start], words.ends[named.end - 1]
    return PersonMention(
        name=" ".join(parsed.text[start:end].split()),
        start=start,
        end=end,
        construction=named.construction,
        honorific=named.prefix.honorific,
        sex=named.prefix.sex,
        degrees=named.prefix.degrees,
        roles=tuple(_stated(parsed.text, words, role) for role in named.roles),
        actions=actions_of(words, lists, (named.prefix.start, named.behind), _next_start(found, index, len(words))),
    )


def _next_start(found: list[_Named], index: int, length: int) -> int:
    return found[index + 1].prefix.start if index + 1 < len(found) else length


def _stated(text: str, words: Words, role: Role) -> RoleMention:
    title = role.title
    start, end = words.starts[title.start], words.ends[title.end - 1]
    organisation = None
    if role.body:
        first, last = role.body
        organisation = text[words.starts[first] : words.ends[last - 1]]
        head = words.folded[title.stem - title.head : title.stem] if title.head else []
        if head and words.folded[first : first + len(head)] != head:
            own = text[words.starts[title.stem - title.head] : words.ends[title.stem - 1]]
            organisation = f"{own} {organisation}"
        end = max(end, words.ends[last - 1])
    return RoleMention(text[start : words.ends[title.end - 1]], organisation, start, end)


def matching(mentions: list[PersonMention], *constructions: str) -> Iterator[PersonMention]:
    """The mentions of these constructions."""
    return (mention for mention in mentions if mention.construction in constructions)
