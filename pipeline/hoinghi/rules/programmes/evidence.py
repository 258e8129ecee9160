"""Whether a keyword and what follows name one piece of public work, or speak of any: `các dự án`, `kế hoạch đề ra`.

Evidence is counted in points, each with its reason, so that `hoinghi explain` can show what decided.
"""

from __future__ import annotations

from collections.abc import Iterator

from hoinghi.rules.abbreviations import initials
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes.before import before
from hoinghi.rules.programmes.behind import LOOKED_THROUGH, behind
from hoinghi.rules.programmes.candidate import Candidate
from hoinghi.rules.programmes.inside import inside
from hoinghi.rules.programmes.points import Point, Verdict
from hoinghi.rules.programmes.vague import vague

NEEDED = {
    "programme": 2, "project": 3, "scheme": 1, "plan": 3, "strategy": 2, "master_plan": 2, "fund": 2, "campaign": 1,
    "topic": 2, "model": 3,
}  # fmt: skip
"""Points that a name in common words needs: the more often the keyword is used of anything, the more."""


SPECIFIC = 7
"""Syllables that are not said again and again unless they name something."""


def weigh(parsed: Parsed, candidate: Candidate) -> Verdict:
    """The evidence for and against a name in common words."""
    return Verdict(tuple(_points(parsed, candidate)), NEEDED[candidate.kind])


def _points(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    yield from before(parsed, candidate)
    yield from inside(parsed, candidate)
    yield from vague(parsed, candidate)
    yield from behind(parsed, candidate)
    yield from _elsewhere(parsed, candidate)


def _elsewhere(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    """The same words again in the article, or its initials behind the same keyword, are the sign of a name."""
    content, keyword = candidate.content(parsed).lower(), _keyword(parsed, candidate)
    text, title = parsed.once(_lowered), (parsed.title or "").lower()
    words = content.split()
    if len(words) > 1 and f"{keyword} {' '.join(words[:2])}" in title:
        yield Point(1, "in the title")
    again = text.count(f"{keyword} {content}") + title.count(f"{keyword} {content}")
    if len(words) >= 3 and again > 1 and text.count(content) + title.count(content) > 2:
        yield Point(2, "what the article keeps speaking of")
    elif len(words) >= SPECIFIC and text.count(content) > 2:
        yield Point(1, "long words that the article keeps saying")
    elif len(words) >= 4 and again > 1:
        yield Point(1, "said again in the same words")
    if 3 <= len(words) <= 8 and f"{keyword} {initials(content).lower()}" in text:
        yield Point(2, "its initials stand behind the same keyword")


def _keyword(parsed: Parsed, candidate: Candidate) -> str:
    return parsed.text[candidate.start : candidate.noun_end].lower()


def _lowered(parsed: Parsed) -> str:
    """The article's beginning in lower case, as far as names are looked for again; no article is longer."""
    return parsed.text[:LOOKED_THROUGH].lower()
