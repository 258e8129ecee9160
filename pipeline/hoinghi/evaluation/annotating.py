"""Records to marked text, for a human to read and correct in an editor; reading it back gives the same records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from hoinghi.errors import InputError
from hoinghi.evaluation.annotated import read_annotated
from hoinghi.evaluation.gold import (
    Amount,
    Count,
    Entry,
    GoldArticle,
    Measure,
    Percentage,
    Person,
    Place,
    Programme,
)
from hoinghi.evaluation.marks import RANGE
from hoinghi.rules.notation import DEFAULTS, literal, places, valued
from hoinghi_schemas import ArticleRecord
from hoinghi_schemas.span import plain

Piece = tuple[int, int, str]
"""Start, end, and the mark without brackets."""


def annotated(article: GoldArticle, *, name: str | None = None) -> str:
    """The article as marked text; `name` is the file's, which need not be stated as id.

    Raises:
        InputError: the notation cannot say a record (a role with `;` or `@` in it, a quote that is not in the text).
    """
    pieces = sorted(_pieces(article), key=_outer_first)
    inside, apart = _nested(pieces)
    loose = [author.name for author in article.authors if _byline(article, author.name, inside) is None]
    for author in article.authors:
        place = _byline(article, author.name, inside)
        if place is not None:
            inside.append((*place, "author"))
    head = _head(article, name, loose)
    body = _marked(article.text, sorted(inside, key=_outer_first))
    foot = "".join(f"{_standing(article.text, piece)}\n" for piece in apart)
    content = f"{head}{body}\n%% end\n{foot}"
    _prove(article, content, name)
    return content


def draft(record: ArticleRecord, text: str) -> GoldArticle:
    """The extractor's output as gold that waits for correction."""
    found = GoldArticle.model_validate(record.model_dump(mode="json"))
    cores = tuple(each.model_copy(update={"core": each.name}) for each in found.programmes)
    return found.model_copy(update={"text": text, "programmes": cores})


def _outer_first(piece: Piece) -> tuple[int, int]:
    return piece[0], -piece[1]


def _pieces(article: GoldArticle) -> Iterator[Piece]:
    for kind, entry in article.entries():
        fields = " ".join(f"{name}={value}" for name, value in _fields(kind, entry, article.text))
        yield entry.span.start, entry.span.end, f"{kind} {fields}".rstrip()


def _fields(kind: str, entry: Entry, text: str) -> Iterator[tuple[str, str]]:
    """What the mark must state: everything but defaults and what the quote says."""
    stated: dict[str, str | None] = {}
    match entry:
        case Percentage():
            stated = {"unit": entry.unit, "modifier": entry.modifier, "relation": entry.relation}
        case Count():
            stated = {"total": _plain(entry.total), "modifier": entry.modifier}
        case Amount():
            stated = {"unit": entry.unit, "per": entry.per, "modifier": entry.modifier}
        case Person():
            roles = [f"{role.title} @ {role.organisation}" if role.organisation else role.title for role in entry.roles]
            stated = {"name": entry.name, "roles": "; ".join(roles) or None}
        case Programme():
            stated = {"kind": entry.kind, "name": entry.name, "core": entry.core if entry.core != entry.name else None}
        case _:
            stated = {"name": getattr(entry, "name", None)}
    if isinstance(entry, Measure):
        yield "value", _value(entry)
    for name, value in stated.items():
        default = entry.span.quote if name == "name" else DEFAULTS.get(kind, {}).get(name)
        if value is not None and value != default:
            yield name, valued(value)
    yield from _pointed(entry, text)


def _pointed(entry: Entry, text: str) -> Iterator[tuple[str, str]]:
    places_: dict[str, Place | None] = {}
    if isinstance(entry, Percentage):
        places_ = {"indicator": entry.indicator, "baseline": entry.baseline}
    elif isinstance(entry, Count):
        places_ = {"noun": entry.noun}
    for name, place in places_.items():
        if place is not None:
            yield name, valued(place.quote, _nth(text, place, entry.span))


def _nth(text: str, place: Place, span: Place) -> int:
    found = places(text, place.quote, span.start, span.end)
    return found.index(place.start) + 1 if place.start in found else 1


def _value(entry: Measure) -> str:
    if entry.value is not None:
        return plain(entry.value)
    return f"{_plain(entry.low)}{RANGE}{_plain(entry.high)}"


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def _nested(pieces: Iterable[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Those that fit inside one another, and those that cross one of them."""
    inside: list[Piece] = []
    apart: list[Piece] = []
    opened: list[Piece] = []
    for piece in pieces:
        while opened and opened[-1][1] <= piece[0]:
            opened.pop()
        if opened and piece[1] > opened[-1][1]:
            apart.append(piece)
        else:
            inside.append(piece)
            opened.append(piece)
    return inside, apart


def _byline(article: GoldArticle, name: str, taken: Iterable[Piece]) -> tuple[int, int] | None:
    """The last place of the name, where no other mark is: bylines stand at the end."""
    start = article.text.rfind(name) if name else -1
    end = start + len(name)
    if start < 0 or any(first < end and start < last for first, last, _ in taken):
        return None
    return start, end


def _head(article: GoldArticle, name: str | None, authors: Iterable[str]) -> str:
    lines = [] if article.id == name else [("id", article.id)]
    lines += [("title", article.title)] if article.title else []
    lines += [("author", author) for author in authors]
    return "".join(f"%% {key}: {' '.join(value.splitlines()).strip()}\n" for key, value in lines)


def _marked(text: str, pieces: Iterable[Piece]) -> str:
    written: list[str] = []
    opened: list[Piece] = []
    position = 0
    for piece in (*pieces, (len(text), len(text), "")):
        while opened and opened[-1][1] <= piece[0]:
            _, end, mark = opened.pop()
            written += (_literal(text, position, end), f"]{{{mark}}}")
            position = end
        written.append(_literal(text, position, piece[0]))
        position = piece[0]
        if piece[2]:
            written.append("[")
            opened.append(piece)
    return "".join(written)


def _literal(text: str, start: int, end: int) -> str:
    """A piece of the text; `%%` needs its escape only where the line begins in the text, not in the piece."""
    escaped = literal(text[start:end])
    if escaped.startswith("\\%%") and start and text[start - 1] != "\n":
        return escaped[1:]
    return escaped


def _standing(text: str, piece: Piece) -> str:
    start, end, mark = piece
    nth = sorted(places(text, text[start:end], 0, 0)).index(start) + 1
    return f"[{literal(text[start:end])}]{f'~{nth}' if nth > 1 else ''}{{{mark}}}"


def _prove(article: GoldArticle, content: str, name: str | None) -> None:
    """Read it back: what the notation cannot say must not go lost in silence."""
    again, _ = read_annotated(content, path=article.id, name=name or article.id)
    if again.text != article.text:
        raise InputError(f"{article.id}: the text cannot be written as marked text; please report this article")
    for (kind, mine), (_, yours) in zip(article.by_kind(), again.by_kind(), strict=True):
        kept = [each.model_dump() for each in yours]
        lost = [each for each in mine if each.model_dump() not in kept]
        if lost or len(mine) != len(yours):
            what = lost[0].model_dump_json(exclude_none=True) if lost else f"{len(mine)} records"
            raise InputError(f"{article.id}: marked text cannot say this {kind}: {what}; correct it first")
    if sorted(each.name for each in article.authors) != sorted(each.name for each in again.authors):
        raise InputError(f"{article.id}: marked text cannot say the authors; correct them first")
