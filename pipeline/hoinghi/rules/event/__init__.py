"""Rules for the event: the conference that the article reports."""

from __future__ import annotations

import re
from typing import cast

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.event.naming import Naming, namings
from hoinghi.rules.event.standing import NEEDED, standing
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Example, Found, Rejected, Rule
from hoinghi.value import value
from hoinghi_schemas.event import EventKind


@value
class EventValue:
    """A name for the article's event: its kind, and how much speaks for it."""

    kind: EventKind
    standing: int


def named(parsed: Parsed, naming: Naming) -> Found | Rejected | None:
    """A mention with words of its own that the article reports."""
    if not naming.own(parsed).strip():
        return None
    points = standing(parsed, naming)
    if points < NEEDED:
        return Rejected(naming.start, naming.end, f"{points} of {NEEDED} points for the event that the article reports")
    return Found(naming.start, naming.end, EventValue(_kind(parsed, naming), points))


def _kind(parsed: Parsed, naming: Naming) -> EventKind:
    topic = parsed.lexicons.compiled(_topics).search(
        parsed.text, naming.head_end, min(naming.end, naming.head_end + 60)
    )
    kinds = parsed.lexicons.entries("event_heads")
    kind = kinds.get(naming.head) or kinds.get(naming.head.upper(), "meeting")
    if (
        topic
        and kind in ("meeting", "council_session", "workshop")
        and naming.head.startswith(("hội nghị", "phiên", "kỳ"))
    ):
        return cast("EventKind", parsed.lexicons.entries("event_topics").get(topic[1], kind))
    return cast("EventKind", kind)


def _topics(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({alternation(lexicons.words('event_topics'))})(?!\w)")


RULES = (
    Rule(
        "event.named",
        "event",
        "a meeting with a topic, number or body of its own, as the article reports it",
        namings,
        named,
        examples=(
            Example(
                "Sáng 12/3, Sở Y tế tổ chức [hội nghị tổng kết công tác dược năm 2022]"
                '{event kind=review organiser="Sở Y tế" date=12/3 periods=2022}.'
            ),
            Example("Các đại biểu dự hội nghị và họp báo."),
        ),
    ),
)
