"""Whether a name goes on behind a piece of text: a word, a comma, `và`, a bracket, a dash."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.abbreviations import initials, letters
from hoinghi.rules.ahead import Ahead
from hoinghi.rules.parsed import Parsed

MANY = ("các", "những")
"""Plural words: inside a name, «kết nối các hệ thống», but behind «và» or a comma the next member of the sentence."""
LISTED = re.compile(r",(?: \w+){1,4}?(?=(?:,(?: \w+){1,4})? và )")
"""One member of a list that ends in `và`: «thu gom, phân loại và tái chế rác»."""
SHARED = re.compile(r"(?:,(?: [^\W\d_A-ZĐ]+){1,4}?){1,3}(?= (?:giai đoạn|năm \d|đến năm|trên địa bàn)\b)")
"""Further members that the period or the place completes too: «rừng, biển, đảo năm 2018»."""
ALIKE = re.compile(r" (\w+) (\w+),(?= (?:\1 (?!\2)\w+|(?!\1)\w+ \2)(?!\w)) \w+ \w+(?!\w| \d)")
"""Two members of one make: «trường học, lớp học», «cấp huyện, cấp xã»."""
AGAIN = re.compile(r" [^\W\d_]{1,7} [^\W\d_]{1,7}(?!\w)")
SAME_END = re.compile(r"( \w+ \w+),(?: \w+){1,2}?\1(?!\w)")
"""Two members that end alike: «giống lợn bản địa, giống gà bản địa»."""
BARE_VERB = re.compile(
    r" (?P<first>[^\W\d_]{1,7}(?: [^\W\d_]{1,7})?)(?:, [^\W\d_A-ZĐ]{1,7}(?: [^\W\d_A-ZĐ]{1,7})?){0,2}"
)
TIME = re.compile(r" (?:năm|tháng|ngày|quý|giai đoạn) \d")
NAMED_PLACE = re.compile(r"(?:sông|núi|quốc lộ|tỉnh lộ|đường|cao tốc|ga|cảng|cầu|hồ|xã|vùng) (?=[A-ZĐ0-9])")
"""A place written small with its name: «sông Tiền - sông Hậu»."""
PERSON = re.compile(
    r" ?- ?(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|TS|PGS|GS|ThS|BS|Phó|Giám đốc|Chủ tịch|Trưởng|Bí thư|Bộ trưởng)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Step:
    """One piece of text on the walk, and what is needed to say whether the name goes on behind it."""

    parsed: Parsed
    start: int
    end: int
    limit: int
    token: re.Match[str]
    words: Ahead

    @property
    def text(self) -> str:
        return self.parsed.text

    @property
    def first(self) -> int:
        """Where the piece begins, its leading space aside."""
        return self.token.start() + (self.text[self.token.start()] == " ")

    def breaks_behind(self, offset: int) -> bool:
        """Whether what begins at `offset` ends any name: a function word, a clause's verb, another's opening noun."""
        breaks = self.parsed.lexicons.compiled(_breaks)
        found = breaks.match(self.text, offset, self.limit)
        if found is None or found["word"][0].isupper():
            return found is not None
        return not self.within_word(found.start("word"), found.end())

    def within_word(self, start: int, end: int) -> bool:
        """Whether `start:end` is only a part of a word: `không` in `hàng không`; no word joins `Nông` and `thuộc`."""
        before = self.text[self.start : start].split()
        if before and before[-1][0].isupper() and self.words.get(start) is None:
            return False
        behind = self.words.get(start)
        return start > self.start if behind is None else behind > end


def _breaks(lexicons: Lexicons) -> re.Pattern[str]:
    """What ends a name when it follows `và`, a comma or a bracket."""
    openers = lexicons.words("name_openers")
    words = (*lexicons.words("name_stops"), *lexicons.words("name_clause_verbs"), *openers, *MANY)
    inside = alternation(lexicons.words("name_compounds"))
    return re.compile(
        rf" (?!(?:{inside})(?!\w))(?P<word>(?:{alternation(words)}|{alternation(map(str.capitalize, openers))})(?!\w))"
    )


GOVERNORS = {" vào": re.compile(" đưa "), " với": re.compile("(?<!kết) nối ")}
"""Function words that complete a verb inside the name: «đưa môn bơi | vào trường», «đường nối cảng | với Quốc lộ»."""
DATED = re.compile(
    r" (?:gắn với|trong|cho|đối với|từ(?! nay)|theo|tại|ở|với)(?: [^\W\d_]+){1,12}?"
    r" (?:giai đoạn|đến năm|thời kỳ) (?:19|20)\d\d"
)
"""A phrase between the words and the period that completes the name: «… | gắn với việc làm giai đoạn 2018-2021»."""


def _stop(step: Step) -> int | None:
    """A function word ends the name, unless it is part of a word, or says whose an official paper is."""
    if step.within_word(step.first, step.token.end()):
        return step.token.end()
    if step.token[0] == " lại" and _is_verb(step, step.token.start()):
        return step.token.end()
    governor = GOVERNORS.get(step.token[0])
    if governor and governor.search(step.text, step.start, step.end):
        return step.token.end()
    if DATED.match(step.text, step.token.start(), step.limit) and step.end > step.start:
        return step.token.end()
    of_paper = step.token[0].strip() == "của" and PAPER.search(step.text, step.start, step.token.start())
    return step.token.end() if of_paper else None


PAPER = re.compile(r"(?<!\w)(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư|luật|kết luận)(?!\w)", re.IGNORECASE)


def _word(step: Step) -> int | None:
    """A word goes on, unless it is a verb without an object: «dự án … thực hiện từ năm 2019»."""
    predicate = step.parsed.lexicons.compiled(_predicate)
    verb = predicate.match(step.text, step.token.start(), step.limit) if step.end > step.start else None
    if verb and not step.within_word(step.first, verb.end()):
        return None
    if step.end > step.start and _is_said_of_proper(step):
        return None
    return step.token.end()


def _is_said_of_proper(step: Step) -> bool:
    """Whether a verb follows a proper name: «dự án nhà máy Hoa Ban | sử dụng …», «quỹ BHYT | chi trả».

    Fields in capitals are none: «ứng dụng CNTT quản lý …»; nor is what wants its aim: «chương trình MTQG giảm nghèo».
    """
    *others, before = step.text[step.start : step.end].split()
    full = step.parsed.lexicons.entries("abbreviations").get(before)
    if full is not None and (others or full.startswith("mục tiêu")):
        return False
    if not before[0].isupper() or (full is None and len(others) < 2):
        return False
    return _class(step, step.first) == "verb"


def _predicate(lexicons: Lexicons) -> re.Pattern[str]:
    verbs, stops = (
        alternation(lexicons.words("name_clause_verbs", "predicate")),
        alternation(lexicons.words("name_stops")),
    )
    return re.compile(rf" (?:{verbs})(?= (?:{stops}|năm)(?!\w)|[,;.:)]|\Z)")


def _and(step: Step) -> int | None:
    """«và» joins two parts of one name, unless another name or clause begins behind it."""
    if step.end == step.start or step.breaks_behind(step.token.end()):
        return None
    before = step.text[step.start : step.token.start()].split()
    behind = step.text[step.token.end() + 1 : step.token.end() + 30].split(" ")[0]
    other = behind[:1].isupper() and (
        len(before) < 2 or before[-1].isupper() or (behind.isupper() and before[0][0].isupper())
    )
    place = step.parsed.lexicons.compiled(_places).match(step.text, step.token.end() + 1, step.limit)
    return None if other or (place and before[0][0].isupper()) or behind[:1].isdigit() else step.token.end()


def _comma(step: Step) -> int | None:
    """A comma joins what a list shares: «thu gom, phân loại và tái chế rác», «bác sĩ, dược sĩ giai đoạn …»."""
    text, at = step.text, step.token.start()
    if step.end == step.start:
        return None
    if _is_bare_verb(step) and text[at + 2].islower():
        return at + 1
    if step.breaks_behind(step.token.end()):
        return None
    last = text.rfind(" ", step.start, text.rfind(" ", step.start, at))
    if last >= step.start and (alike := ALIKE.match(text, last, step.limit)) and alike[0] == alike[0].lower():
        return alike.end()
    if last >= step.start and (alike := SAME_END.match(text, last, step.limit)):
        return alike.end()
    if text[at + 2].islower() and (again := _said_again(step)):
        return again
    found = LISTED.match(text, at, step.limit) or SHARED.match(text, at, step.limit)
    return found.end() if found and text[at + 2].islower() else None


def _places(lexicons: Lexicons) -> re.Pattern[str]:
    """A place on its own, which another's name begins with: «Quỹ Dân số Liên hợp quốc và | Hàn Quốc»."""
    return re.compile(rf"(?:{alternation(lexicons.words('places'))})(?!\w)(?! [A-ZĐ])")


def _officers(lexicons: Lexicons) -> re.Pattern[str]:
    """A person begins behind the comma: «đề án sắp xếp, tinh gọn, | thiếu tướng Võ Văn Tám»."""
    words = (*lexicons.words("ranks"), *lexicons.words("honorifics"), *lexicons.words("titles"))
    return re.compile(rf" (?:{alternation(words)})(?!\w)", re.IGNORECASE)


def _is_bare_verb(step: Step) -> bool:
    """Whether the name is so far a verb alone, whose object stands behind the comma."""
    verbs = BARE_VERB.fullmatch(step.text, step.start, step.token.start())
    if verbs is None or TIME.match(step.text, step.token.end()):
        return False
    if step.parsed.lexicons.compiled(_officers).match(step.text, step.token.end()):
        return False
    known = step.parsed.lexicons.entries("word_classes").get(verbs["first"].lower())
    return known == "verb" or (known is None and verbs["first"].islower())


def _is_verb(step: Step, end: int) -> bool:
    """Whether the name is a verb alone up to `end`, which `lại` (again) belongs to: «thiết kế lại mạng lưới»."""
    return step.parsed.lexicons.entries("word_classes").get(step.text[step.start + 1 : end].lower()) == "verb"


def _said_again(step: Step) -> int | None:
    """The end of the word behind the comma, if the name holds it: «giám định phương tiện, giám định tàu cá»."""
    behind = AGAIN.match(step.text, step.token.end())
    if behind is None or behind.end() > step.limit:
        return None
    said = step.text.find(behind[0], step.start, step.token.start())
    return behind.end() if said >= step.start and not step.text[said + len(behind[0])].isalnum() else None


def _brackets(step: Step) -> int | None:
    """A bracket stands inside the name where it abbreviates the words before it, and lower-case words follow."""
    text, after = step.text, step.token.end()
    lower = text[after : after + 1] == " " and text[after + 1 : after + 2].islower()
    short = step.token[0].strip(" ()")
    inner = short.isupper() and initials(text[step.start : step.token.start()]).endswith(letters(short))
    behind = step.words.get(after + 1)
    said = behind is not None and _class(step, after + 1) == "verb" and text[behind : behind + 1] in ",;.:"
    return after if lower and inner and not said and not step.breaks_behind(after) else None


def _class(step: Step, start: int) -> str | None:
    """The class of the word that begins at `start`."""
    return step.parsed.lexicons.entries("word_classes").get(step.text[start : step.words.get(start) or start])


def _dash(step: Step) -> int | None:
    """A dash joins words of one case: «kinh tế - xã hội», «Cam Lộ - La Sơn»; not a name and a person."""
    text, at = step.text, step.token.start()
    if step.end == step.start or PERSON.match(text, at, step.limit):
        return None
    before = text[step.start : at].split()
    behind = text[step.token.end()]
    if before and before[-1][0].isupper() and NAMED_PLACE.match(text, step.token.end()):
        return step.token.end()
    return step.token.end() if before and before[-1][0].isupper() == behind.isupper() else None


def _on(step: Step) -> int | None:
    return step.token.end()


def _never(step: Step) -> int | None:
    return None


JOINS: dict[str, Callable[[Step], int | None]] = {
    "pair": _on, "compound": _on, "period": _never, "stop": _stop, "and": _and, "word": _word, "comma": _comma,
    "bracket": _brackets, "dash": _dash,
}  # fmt: skip
