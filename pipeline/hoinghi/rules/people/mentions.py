"""People named in the article, in text order, with the offices, degrees and actions that their mentions state."""

from __future__ import annotations

from collections.abc import Mapping

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people.actions import actions_of
from hoinghi.rules.people.aliases import shorten_aliases
from hoinghi.rules.people.lists import Lists, make_lists
from hoinghi.rules.people.openers import openers
from hoinghi.rules.people.roles import Role
from hoinghi.rules.people.scan import Named, Scan, add_repeated, step
from hoinghi.rules.people.sharing import share_offices
from hoinghi.rules.people.slips import mend
from hoinghi.rules.rule import Rejected
from hoinghi.rules.words import Words, parted, places_of, words_of
from hoinghi.value import value
from hoinghi_schemas.person import Action


@value
class RoleMention:
    """An office as stated, with its place in the view's text.

    Args:
        organisation: None where no body is stated. told: whether a verb or a bracket says who holds it. meant: the
            title spelt right where the article has a slip. head: the words for the sort of body (`ngân hàng`), without
            case. common: whether the body is named by these alone. short: its abbreviation in brackets behind it.
    """

    title: str
    organisation: str | None
    start: int
    end: int
    told: bool = False
    meant: str | None = None
    head: str = ""
    common: bool = False
    short: str = ""


@value
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


def person_mentions(parsed: Parsed) -> tuple[list[PersonMention], list[Rejected]]:
    """All mentions in text order, and the near misses with their reasons; call through `parsed.once`."""
    words, lists = parsed.once(words_of), parsed.lexicons.compiled(make_lists)
    places = parsed.once(places_of)
    mended = mend(words, lists, places)
    scan = Scan(words, lists, _byline_words(parsed, words))
    at = 0
    for index in openers(words, lists, places, mended, parsed.once(parted)):
        if index >= at:
            at = step(scan, index)
    add_repeated(scan)
    shorten_aliases(words, lists, scan.found)
    share_offices(words, lists, scan.found)
    mentions = [_mention(parsed, words, lists, scan.found, index, mended) for index in range(len(scan.found))]
    rejected = [Rejected(words.start(start), words.ends[end - 1], reason) for start, end, reason in scan.refused]
    return mentions, rejected


def _byline_words(parsed: Parsed, words: Words) -> set[int]:
    barred: set[int] = set()
    for start, end in parsed.zones.authors:
        barred.update(range(words.index_at(start), words.index_at(end)))
    return barred


def _mention(
    parsed: Parsed, words: Words, lists: Lists, found: list[Named], index: int, mended: Mapping[int, str]
) -> PersonMention:
    named = found[index]
    start, end = words.start(named.start), words.ends[named.end - 1]
    return PersonMention(
        name=" ".join(parsed.text[start:end].split()),
        start=start,
        end=end,
        construction=named.construction,
        honorific=named.prefix.honorific,
        sex=named.prefix.sex,
        degrees=named.prefix.degrees,
        roles=tuple(_stated(parsed.text, words, lists, role, mended) for role in named.roles),
        actions=actions_of(words, lists, (named.prefix.start, named.behind), _next_start(found, index, len(words))),
    )


def _next_start(found: list[Named], index: int, length: int) -> int:
    return found[index + 1].prefix.start if index + 1 < len(found) else length


def _stated(text: str, words: Words, lists: Lists, role: Role, mended: Mapping[int, str]) -> RoleMention:
    title = role.title
    start, end = words.start(title.start), words.ends[title.end - 1]
    organisation = None
    if role.body:
        first, last = role.body
        organisation = text[words.start(first) : words.ends[last - 1]]
        head = words.folded[title.stem - title.head : title.stem] if title.head else []
        if head and words.folded[first : first + len(head)] != head:
            own = text[words.start(title.stem - title.head) : words.ends[title.stem - 1]]
            organisation = f"{own} {organisation}"
        end = max(end, words.ends[last - 1])
    written = text[start : words.ends[title.end - 1]]
    meant, (sort, common) = _meant(words, role, mended), _body_head(words, lists, role)
    return RoleMention(written, organisation, start, end, role.told, meant, sort, common, _short(words, role))


def _short(words: Words, role: Role) -> str:
    """`VCCI` in «Chủ tịch Phòng Thương mại và Công nghiệp Việt Nam (VCCI)»."""
    at = role.body[1] if role.body else len(words)
    bracketed = words.fold(at) == "(" and words.acronym(at + 1) and words.fold(at + 2) == ")"
    return words.text[at + 1] if bracketed else ""


def _body_head(words: Words, lists: Lists, role: Role) -> tuple[str, bool]:
    """The words that say what sort of body it is, without case, and whether it is named by them alone."""
    head = lists.heads.at(words, role.body[0]) if role.body else None
    if head is None or role.body is None:
        return "", False
    first, last = role.body
    return " ".join(words.folded[first : head[0]]), head[0] == last and words.text[first].islower()


def _meant(words: Words, role: Role, mended: Mapping[int, str]) -> str | None:
    """The title with its slip mended, in the article's case; None where it has none."""
    title = role.title
    for at in range(title.start, title.end - 1) if mended else ():
        if at in mended:
            office = mended[at] if words.capital(at) else mended[at].casefold()
            return " ".join((*words.text[title.start : at], office, *words.text[at + 2 : title.end]))
    return None
