"""What a name goes on with where it says what the work is for: an aim, what something is made to become."""

from __future__ import annotations

import re

from hoinghi.rules.names.step import Step

AIM = re.compile(
    r" (?:nhằm|thông qua)(?P<aim>(?:,? [^\W\d_]+){2,25}?)"
    r"(?=(?:,? trên địa bàn(?: [^\W\d_]+){1,5})?,? (?:giai đoạn|thời kỳ|đến năm) (?:19|20)\d\d)"
)
"""An aim before the period that completes the name: «quản lý bến xe | nhằm giảm bụi, giảm ồn giai đoạn 2031-2034»."""
MADE = re.compile(
    r" (?i:phát triển) \w+| (?i:xây dựng|đưa)(?: (?:tỉnh|thành phố|TP|huyện|thị xã|quận|vùng|xã|phường))? [A-ZĐ]"
)
"""What is made more of: a trade, or a place by its name."""
BECOME = re.compile(
    r" (?:một (?:trong những )?)?(?:các )?(?:ngành|trung tâm|đô thị|thành phố|tỉnh|huyện|vùng|cực|điểm đến|đầu tàu"
    r"|trụ cột|khu du lịch|khu vực)(?!\w)"
)
"""What a country's sector or a place is made to become: «trở thành | ngành kinh tế mũi nhọn»."""


def aim(step: Step) -> int | None:
    """The end of an aim up to the place and the period that complete the name, if no clause begins in it."""
    found = AIM.match(step.text, step.token.start(), step.limit)
    if found is None:
        return None
    stops, first = step.parsed.lexicons.entries("name_stops"), found.start("aim") + 1
    broken = any(step.breaks_behind(at + 1) for at in range(first, found.end()) if step.text[at] == ",")
    said = (step.text[start:end] for start, end in step.parsed.words(first, found.end()))
    return None if broken or any(word in stops for word in said) else found.end()


def becomes(step: Step) -> int | None:
    """«trở thành» goes on with what is made of something: «phát triển nghề muối | trở thành ngành mũi nhọn»."""
    made = MADE.search(step.text, step.start, step.end)
    return step.token.end() if made and BECOME.match(step.text, step.token.end()) else None
