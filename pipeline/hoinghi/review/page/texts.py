"""Where the page's texts come from: the run itself where it keeps them, else the articles that were read, proven."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from hoinghi.errors import InputError
from hoinghi.reading import Article, Failure
from hoinghi.review.diff.entries import Place, place_of
from hoinghi.review.page.reviewed import Reviewed

NAMED = 3
"""How many articles an error names."""
LONGEST = 100
"""Signs of the text that stand for a missing title."""


def with_texts(articles: Sequence[Reviewed], sources: Iterable[Article | Failure]) -> list[bytes]:
    """Each article's JSON object with its text, in order.

    A source is known by the sha256 of its text, so that it does not matter under which name or folder it is read now;
    then every quote of every record is compared with it.

    An article without a title gets the beginning of its text for one, in lists.

    Args:
        sources: read until every text is there.

    Raises:
        InputError: a text is not there, is another one than the run read, or a record's quote does not stand in it.
    """
    done: dict[int, bytes] = {}
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for at, article in enumerate(articles):
        if article.kept is not None:
            done[at] = _told(article, article.kept)
        else:
            waiting[article.digest].append(at)
    unlike = _Unlike(articles[at] for places in waiting.values() for at in places)
    if waiting:
        for source in sources:
            if isinstance(source, Failure):
                unlike.failed.append(source.error)
                continue
            for at in waiting.pop(source.sha256, ()):
                done[at] = _told(articles[at], source.text)
            unlike.note(source)
            if not waiting:
                break
    if waiting:
        raise unlike.error([articles[at] for places in waiting.values() for at in places])
    return [done[at] for at in range(len(articles))]


class _Unlike:
    """What was read in place of what is wanted, to say why a text is missing."""

    def __init__(self, wanted: Iterable[Reviewed]) -> None:
        self._wanted = {article.id: article.digest for article in wanted}
        self._others: dict[str, Article] = {}
        self.failed: list[str] = []

    def note(self, source: Article) -> None:
        if self._wanted.get(source.id, source.sha256) != source.sha256 and len(self._others) < NAMED:
            self._others[source.id] = source

    def error(self, missing: Sequence[Reviewed]) -> InputError:
        for article in missing:
            if (other := self._others.get(article.id)) is not None:
                return InputError(
                    f"article {article.id!r}: {other.path} is not the text that the run read: sha256 "
                    f"{other.sha256[:12]}…, the run says {article.digest[:12]}…; extract anew, or name the old text"
                )
        names = ", ".join(repr(article.id) for article in missing[:NAMED])
        more = f" and {len(missing) - NAMED:,} more" if len(missing) > NAMED else ""
        where = f" (the run read {missing[0].path})" if missing[0].path else ""
        unread = f"; could not be read: {self.failed[0]}" if self.failed else ""
        return InputError(f"no text for {names}{more}{where}; name the articles with --articles PATH{unread}")


def _told(article: Reviewed, text: str) -> bytes:
    """The JSON object with the text in it.

    Raises:
        InputError: a quote does not stand where the record says.
    """
    payload = json.loads(article.payload)
    for record in payload["records"]:
        for side in ("old", "new"):
            if side not in record.get("unplaced", ()):
                _prove(article, text, record.get(side))
    payload["text"] = text
    article.title = article.title or _beginning(text)
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()


def _beginning(text: str) -> str:
    """What an article without a title is listed under."""
    first = next((line for line in text.splitlines() if line.strip()), "").strip()
    return first if len(first) <= LONGEST else f"{first[:LONGEST]}…"


def _prove(article: Reviewed, text: str, record: object) -> None:
    for place in _places(record):
        found = text[place.start : place.end]
        if found != place.quote:
            raise InputError(
                f"article {article.id!r}: a record at {place.start}:{place.end} says {place.quote!r:.60}, "
                f"the text there is {found!r:.60}; the run is not of this text"
            )


def _places(value: object) -> Iterator[Place]:
    if isinstance(value, dict):
        if (place := place_of(value)) is not None:
            yield place
        else:
            for each in value.values():
                yield from _places(each)
    elif isinstance(value, list):
        for each in value:
            yield from _places(each)
