"""Places behind `tại` (at) that are in a name and do not say where the clause's deed was done."""

from __future__ import annotations

import re

from hoinghi.rules.abbreviations import initials, letters
from hoinghi.rules.names.step import Step
from hoinghi.rules.names.tails import CAPITAL, PROPER

HARD_COUNTRY = re.compile(r" (?:tại|ở) (?:các )?(?:vùng|xã|huyện) (?:đồng bào|dân tộc|(?:đặc biệt )?khó khăn)(?!\w)")
"""For what country the work is: «chương trình mở trạm y tế | tại các xã khó khăn»."""
PLACE_ABBREVIATED = re.compile(
    rf" (?:tại|ở) (?P<place>(?:(?:tỉnh|thành phố|huyện|vùng|khu vực) )?{PROPER})"
    rf" ?\((?P<short>{CAPITAL}\w*{CAPITAL}\w*)\)"
)
"""Where it is done, inside a name up to its abbreviation: «Dự án Giảm phát thải | tại Tân Phú (GePT)»."""
FROM_TO = re.compile(rf" từ (?:[^\W\d_A-ZĐ]+ ){{0,3}}{PROPER} (?:đến|tới|sang|đi|về) (?:[^\W\d_A-ZĐ]+ ){{0,3}}{PROPER}")
"""From where to where a line goes: «đường ống dẫn dầu | từ cảng Mũi Sậy sang Lào»."""


def is_of_the_name(step: Step) -> bool:
    """Whether the place says what country the work is for, or is in what the bracket behind it abbreviates."""
    if HARD_COUNTRY.match(step.text, step.token.start(), step.limit):
        return True
    found = PLACE_ABBREVIATED.match(step.text, step.token.start(), step.limit)
    return found is not None and letters(found["short"]) != initials(found["place"])


def line_end(step: Step) -> int | None:
    """Where a line from one named place to another ends: «đường ống | từ cảng Mũi Sậy sang Lào»."""
    found = FROM_TO.match(step.text, step.token.start(), step.limit)
    return found.end() if found else None
