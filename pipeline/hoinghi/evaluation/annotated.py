"""Gold as marked text: an article file with its records marked inside, as people write it in an editor.

    %% id: hoi-nghi-2024
    %% title: A title that is not part of the text
    %% author: A name that does not stand in the text
    Sáng 12/1, ông [Trần Văn Minh]{person roles="Giám đốc @ Sở Y tế"} cho biết [45]{count value=45 noun=xã} xã …
    %% end
    [Hội nghị … giai đoạn]~1{event}

Lines that begin with `%%` before the text are its head, each optional; the id is the file's name where left out. The
text is every character from there to the line `%% end` (the line break before it left out), or to the end of the file.
Marks that cross others cannot stand inside the text: they follow `%% end`, one a line, each with the quote that it
means and, after `~`, which place of it from the first on. A line of the text that begins with `%%` is written `\\%%`.
"""

from __future__ import annotations

import re

from hoinghi.evaluation.doubts import Doubt, doubts
from hoinghi.evaluation.gold import Amount, Author, Count, Event, GoldArticle, Percentage, Person, Programme
from hoinghi.evaluation.marks import Reading, entry_of, often
from hoinghi.rules.notation import Mark, places, scan

HEAD = re.compile(r"%% *(?P<name>[a-z]+) *: *(?P<value>[^\r\n]*?) *(?:\r?\n|\Z)")
END = re.compile(r"(?:\A|\n)%% *end *\r?(?:\n|\Z)")


def read_annotated(content: str, *, path: str, name: str) -> tuple[GoldArticle, list[Doubt]]:
    """The article of one marked file and all its problems; records that cannot be read are left out.

    Args:
        path: for messages. name: the id where the file states none.
    """
    reading = Reading(path, content)
    head, body = _head(reading)
    end = END.search(content, max(body - 1, 0))
    text, marks = _scan(reading, body, end.start() if end else len(content))
    if end:
        marks += _apart(reading, text, end.end())
    marks.sort(key=_position)
    found = [(mark, entry) for mark in marks if (entry := entry_of(mark, text, reading)) is not None]
    events = [mark for mark, entry in found if isinstance(entry, Event)]
    reading.problems += [(mark.at, "a second event; an article reports one") for mark in events[1:]]
    article = GoldArticle(
        id="; ".join(head.get("id", ())) or name,
        title="; ".join(head.get("title", ())) or None,
        text=text,
        percentages=tuple(entry for _, entry in found if isinstance(entry, Percentage)),
        counts=tuple(entry for _, entry in found if isinstance(entry, Count)),
        amounts=tuple(entry for _, entry in found if isinstance(entry, Amount)),
        people=tuple(entry for _, entry in found if isinstance(entry, Person)),
        programmes=tuple(entry for _, entry in found if isinstance(entry, Programme)),
        event=next((entry for _, entry in found if isinstance(entry, Event)), None),
        authors=(
            *(entry for _, entry in found if isinstance(entry, Author)),
            *(Author(name=each) for each in head.get("author", ())),
        ),
    )
    _doubt(article, [mark for mark, _ in found], reading)
    return article, reading.doubts()


def _doubt(article: GoldArticle, marks: list[Mark], reading: Reading) -> None:
    """Add what is doubtful about the records, each at its mark; a mark with a problem of its own has said enough."""
    for kind, nth, message in doubts(article):
        own = [mark for mark in marks if mark.kind == kind]
        places = {own[nth].at, *(given.at for given in own[nth].given.values())} if nth < len(own) else {0}
        if places.isdisjoint(at for at, _ in reading.problems):
            reading.doubtful.append((min(places), message))


def _position(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end


def _head(reading: Reading) -> tuple[dict[str, list[str]], int]:
    """The head's values by name, and where the text begins."""
    head: dict[str, list[str]] = {}
    at = 0
    while reading.content.startswith("%%", at) and not END.match(reading.content, at):
        line = HEAD.match(reading.content, at)
        if line is None or line["name"] not in ("id", "title", "author"):
            reading.problems.append((at, "a `%%` line must be id:, title:, author: or end"))
        else:
            head.setdefault(line["name"], []).append(line["value"])
        following = reading.content.find("\n", at) + 1
        at = following or len(reading.content)
    for name in ("id", "title"):
        if len(head.get(name, ())) > 1:
            reading.problems.append((0, f"the head has two lines {name}:"))
    return head, at


def _scan(reading: Reading, start: int, end: int) -> tuple[str, list[Mark]]:
    text, marks, problems = scan(reading.content[start:end])
    reading.problems += [(start + at, message) for at, message in problems]
    return text, [_moved(mark, start) for mark in marks]


def _moved(mark: Mark, offset: int) -> Mark:
    given = {name: value._replace(at=value.at + offset) for name, value in mark.given.items()}
    return Mark(mark.kind, mark.start, mark.end, mark.quote, mark.fields, given, mark.nth, mark.at + offset)


def _apart(reading: Reading, text: str, start: int) -> list[Mark]:
    """The marks after `%% end`, put where they mean."""
    rest, marks = _scan(reading, start, len(reading.content))
    position = 0
    for mark in marks:
        if rest[position : mark.start].strip():
            break
        position = max(position, mark.end)
    if rest[position:].strip():
        reading.problems.append((start, "after `%% end` only marks may stand, one a line"))
    placed: list[Mark] = []
    for mark in marks:
        found = places(text, mark.quote, 0, 0)
        if mark.nth > len(found):
            reading.problems.append((mark.at, f"{mark.quote!r} stands {often(len(found))} in the text"))
            continue
        at = sorted(found)[mark.nth - 1]
        placed.append(Mark(mark.kind, at, at + len(mark.quote), mark.quote, mark.fields, mark.given, at=mark.at))
    return placed
