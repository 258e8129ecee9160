"""How much speaks for a mention being the event that the article reports."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.blockers.context import indices
from hoinghi.rules.event.naming import SESSION, Naming, namings
from hoinghi.rules.parsed import Parsed

NEEDED = 4
WORTH = {"plural": -4, "counted": -4, "other": -4, "held": 2, "future": -3, "timed": 1}
"""Points for what stands before the head noun; `event_cues` has the words."""
BY_MANY = re.compile(
    r"(?<![\w/.-])(?<!ngày )(?<!tháng )(?<!năm )(?:các|những|nhiều|\d+%|mỗi|từng|\d+) "
    r"[^.,;\n]{0,60}(?:tổ chức|mở)(?: được)?(?: \d+)? \Z",
    re.IGNORECASE,
)
"""«các trường tổ chức đại hội cổ động viên»: as many meetings as there are units; «ngày 2/6 UBND … tổ chức» is one."""
TAKES_PLACE = re.compile(
    r'"?,? ?(?:diễn ra|chính thức|được tổ chức|do |tổ chức|đã diễn ra|đã khai mạc|khai mạc|đã được tổ chức|vừa|'
    r"ngày \d|\(?(?:ngày )?\d{1,2}[/-]\d|"
    r"(?:vào )?(?:sáng|chiều|tối|hôm|ngày)|tại |được [^.;\n]{2,80} tổ chức|tiếp tục diễn ra|của |năm|đã |, )",
    re.IGNORECASE,
)
ELSEWHEN = re.compile(
    r'"? ?(?:[^.;,\n]{0,30}\(năm \d{4}\)|vừa qua(?!,)|trước đây|trước đó|năm ngoái|năm trước'
    r"|[^.;\n]{0,40}cách đây)"
)
"""Behind a mention, what puts it at another time: «hội nghị giống lúa (năm 2015)», «kỳ họp thứ 4 vừa qua»."""
COMING = re.compile(r"(?: sắp)? tới(?!\w| (?:dự|từ|năm))| sắp diễn ra| lần tới")
"""«kỳ họp thứ 9 tới»: an article may report what is prepared for it, but rather reports another."""
DECIDED = re.compile(r" đã (?:thống nhất|có|thông qua|quyết nghị|ban hành|giao|quyết định|biểu quyết)(?!\w)")
"""What a session did that is spoken of once only: an article on something else."""
GREETED = re.compile(r"(?<!\w)(?:chào mừng|hướng tới|tiến tới) [^.;,\n]{0,60}\Z", re.IGNORECASE)
"""«lập thành tích chào mừng ngày lễ và | Đại hội …»."""
NUMBERED = re.compile(
    r"(?:lần )?thứ \w+|khóa [IVXL\d]+|khoá [IVXL\d]+|nhiệm kỳ|\d{4}|toàn quốc|trực tuyến|thường niên|thường kỳ|định kỳ"
)


def standing(parsed: Parsed, naming: Naming) -> int:
    """Points for the mention; `NEEDED` make it a candidate, the most make it the event."""
    own = naming.own(parsed).strip(' "')
    only_which = SESSION.fullmatch(f" {own}") is not None and not NUMBERED.search(own)
    if not own or (only_which and "cổ đông" not in naming.head):
        return 0
    before = parsed.text[max(naming.start - 100, 0) : naming.start]
    after = parsed.text[naming.end : naming.end + 70]
    return _around(parsed, naming, before, after) + _within(parsed, own) + _over_the_article(parsed, naming)


def _around(parsed: Parsed, naming: Naming, before: str, after: str) -> int:
    points = sum(WORTH[shown] for shown in _shown(parsed, before))
    if _is_by_many(parsed, naming, before):
        points -= 6
    if ELSEWHEN.match(after) or GREETED.search(before):
        points -= 8
    if COMING.match(after):
        points -= 2
    if TAKES_PLACE.match(after):
        points += 1
    return points


def _is_by_many(parsed: Parsed, naming: Naming, before: str) -> bool:
    """Whether as many meetings are held as there are units; the number of a unit's name counts none: «Quân khu 7»."""
    found, start = BY_MANY.search(before), naming.start - len(before)
    while found and _numbers_unit(parsed, start + found.start()):
        found = BY_MANY.search(before, found.start() + 1)
    return found is not None


def _numbers_unit(parsed: Parsed, at: int) -> bool:
    """Whether the word there is the number of a unit: an index, or behind words that elsewhere stand before counts."""
    if not parsed.text[at].isdigit():
        return False
    return at in parsed.once(indices) or UNIT.search(parsed.text, max(at - 10, 0), at) is not None


UNIT = re.compile(r"(?<!\w)(?:chi bộ|thi đua) \Z", re.IGNORECASE)


def _shown(parsed: Parsed, before: str) -> Iterator[str]:
    """What the cues before the head noun show; where any of them may begin is looked for once."""
    starts = [start.start() for start in parsed.lexicons.compiled(_starts).finditer(before)]
    for shown, cue in parsed.lexicons.compiled(_cues).items():
        if any(cue.match(before, start) for start in starts):
            yield shown
    if COUNTED.search(before):
        yield "counted"


def _within(parsed: Parsed, own: str) -> int:
    """The words of the name: a topic of the sort that events have, a number, a body."""
    points = 0
    if parsed.lexicons.compiled(_topics).match(own):
        points += 2
    if NUMBERED.search(own):
        points += 1
    if len(own.split()) >= 4:
        points += 1
    return points


def _over_the_article(parsed: Parsed, naming: Naming) -> int:
    """An event reported is named early, and spoken of again by its head noun alone."""
    points = 0
    title = parsed.zones.title
    if title and title[0] <= naming.start < title[1]:
        points += 2
    if naming.start < EARLY:
        points += 3
    elif naming.start < 2 * EARLY:
        points += 1
    if DECIDED.match(parsed.text, naming.end) and not parsed.once(_bare)[naming.head.split()[-1]]:
        points -= 4
    again = parsed.once(_bare)[naming.head.split()[-1]]
    return points + min(again, 3)


EARLY = 600


def _bare(parsed: Parsed) -> Counter[str]:
    """How often each head noun stands alone: «tại hội nghị»; by its last syllable."""
    return Counter(naming.head.split()[-1] for naming in namings(parsed) if not naming.own(parsed))


COUNTED = re.compile(r"(?<!thứ )(?<![\d/.-])\d+ (?:cuộc |buổi )?\Z", re.IGNORECASE)
BEHIND = {
    "plural": r" (?:cuộc |buổi )?",
    "other": r"(?: các| của| về)? ",
    "held": r"(?: \w+)? ",
    "future": r"[^.;\n]{0,60}",
    "timed": r"[^.\n]{0,90}",
}
"""By what a cue shows: what may stand between it and the head noun."""
OPENING = r"(?<!\w)(?<!thứ )(?<!chủ )(?<!ngay )"


def _cues(lexicons: Lexicons) -> dict[str, re.Pattern[str]]:
    words = {shown: alternation(lexicons.marked("event_cues", shown)) for shown in BEHIND}
    return {
        shown: re.compile(rf"{OPENING}(?:{words[shown]}){behind}\Z", re.IGNORECASE) for shown, behind in BEHIND.items()
    }


def _starts(lexicons: Lexicons) -> re.Pattern[str]:
    """Where a cue may begin."""
    words = alternation(word for shown in BEHIND for word in lexicons.marked("event_cues", shown))
    return re.compile(f"{OPENING}(?={words})", re.IGNORECASE)


def _topics(lexicons: Lexicons) -> re.Pattern[str]:
    topics = alternation(lexicons.words("event_topics"))
    return re.compile(
        rf"(?:(?:lần )?thứ \w+,? )?(?:(?:toàn quốc|trực tuyến|công tác) ){{0,3}}(?:{topics})(?!\w)", re.IGNORECASE
    )
