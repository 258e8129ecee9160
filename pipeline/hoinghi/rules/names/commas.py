"""Whether a name goes on behind a comma: what a list shares, a verb that waits for its object, a number counted on."""

from __future__ import annotations

import re

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.names.members import last_member, shared_owner
from hoinghi.rules.names.step import Step, pivots

LISTED = re.compile(r",(?: \w+){1,6}?(?=(?:,(?: \w+){1,4})? và )")
"""One member of a list that ends in `và`: «thu gom, phân loại và tái chế rác»."""
SHARED = re.compile(r"(?:,(?: [^\W\d_A-ZĐ]+){1,4}?){1,3}(?= (?:giai đoạn|năm \d+|đến năm|trên địa bàn|của)\b)")
"""Further members that the period or the place completes too: «rừng, biển, đảo năm 2018»."""
DATED = re.compile(r"(?:,(?: [^\W\d_]+){1,10}?){1,6}(?= (?:giai đoạn|thời kỳ) (?:19|20)\d\d| đến năm (?:19|20)\d\d)")
"""Members of any length before a period of several years, which only public work has."""
ALIKE = re.compile(r" (\w+) (\w+),(?= (?:\1 (?!\2)\w+|(?!\1)\w+ \2)(?!\w)) \w+ \w+(?!\w| \d)")
"""Two members of one make: «trường học, lớp học», «cấp huyện, cấp xã»."""
SINGLE = re.compile(
    r", [^\W\d_A-ZĐ]{1,6}(?=[,.;:)\n]|\Z| (?:của|trên|tại|ở|giai đoạn|năm|đến)(?!\w)"
    r"| (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường) [A-ZĐ])"
)
"""A second syllable that is a member of its own: «tiêm phòng cho trâu, | bò»."""
PEOPLES = re.compile(r" (?:dân tộc|các tỉnh|các huyện|các xã)(?: [A-ZĐ]\w*(?:[ -][A-ZĐa-zà-ỹ]\w*)?,?){1,6}\Z")
NEXT_PROPER = re.compile(r", [A-ZĐ]\w*(?: [A-ZĐ]\w*)?(?=[,.;:)]| |\Z)")
"""A further people or province: «dân tộc Si La, | Cống»."""
AREA = re.compile(
    r"(?<!\w)(?:vùng|xã|huyện|miền núi|hải đảo|biên giới|bãi ngang)(?!\w)[^,]{0,40}(?:,[^,]{1,20}){0,4}\Z"
)
NEXT_AREA = re.compile(
    r", (?:vùng (?:sâu|xa|cao|biên giới|núi|bãi ngang|ven biển)|miền núi|hải đảo|biên giới|bãi ngang|ven biển)(?!\w)"
)
"""A further kind of hard country: «các xã đặc biệt khó khăn, | miền núi»."""
CLOSED = re.compile(r"\.?(?:\n|\Z)|\.(?!\d)|[;!?…]")
LINE = re.compile(r", [A-ZĐ]\w*(?: [A-ZĐ]\w*){0,3} ?- ?[A-ZĐ]\w*(?: [A-ZĐ]\w*){0,3}")
"""From where to where a line goes: «đường sắt số 9, | Tân Phú - Trà Tân»."""
VERB_JOINED = re.compile(r"(?:,| và|, và) ")
MOST_VERBS = 4
AGAIN = re.compile(r" [^\W\d_]{1,7} [^\W\d_]{1,7}(?!\w)")
PLURAL = re.compile(r" (?:các|những) \w+\Z")
"""One syllable behind a plural word, before a comma: «các cụm, | tuyến dân cư»."""
HEAD = re.compile(r" ([^\W\d_A-ZĐ]+) [^\W\d_]+")
LONGEST_MEMBER = 4
"""Syllables of a member of a list in which its head is looked for."""
SAME_END = re.compile(r"( \w+ \w+),(?: \w+){1,2}?\1(?!\w)")
"""Two members that end alike: «giống lợn bản địa, giống gà bản địa»."""
BARE_VERB = re.compile(
    r" (?:(?:tăng cường|đẩy mạnh|tiếp tục|thí điểm) )?"
    r"(?P<first>[^\W\d_]{1,7}(?: [^\W\d_]{1,7})?)(?: lại)?(?:, [^\W\d_A-ZĐ]{1,7}(?: [^\W\d_A-ZĐ]{1,7})?){0,2}"
)
TIME = re.compile(r" (?:năm|tháng|ngày|quý|giai đoạn) \d")
NEXT_NUMBER = re.compile(r", 0?\d{1,3}(?= của| và|, 0?\d)")
"""A further number of papers of one kind: «Nghị quyết 01, | 02 của Chính phủ»."""
COUNTED_ON = re.compile(r"(?<![\d.,])\d{1,2} [^\W\d_]+\Z")
MORE = re.compile(r", \d{1,2} [^\W\d_]+")
"""What is counted on: «gia đình 5 không, | 3 sạch»."""
NOUNS = ("noun", "counted")
AGAINST = re.compile(r", (?:chống|phòng chống) \w")
"""What is fought besides: «thực hành tiết kiệm, | chống lãng phí»."""
FIGHTS = re.compile(r"(?<!\w)chống(?:,? [^\W\d_]+){1,8}\Z", re.IGNORECASE)
"""A verb whose objects are evils."""


def comma(step: Step) -> int | None:
    """A comma joins what a list shares: «thu gom, phân loại và tái chế rác», «bác sĩ, dược sĩ giai đoạn …»."""
    text, at = step.text, step.token.start()
    if step.end == step.start:
        return None
    if _is_bare_verb(step) and text[at + 2].islower():
        return at + 1
    if _lacks_object(step) or AGAINST.match(text, at) or (text[at - 1].isdigit() and NEXT_NUMBER.match(text, at)):
        return at + 1
    if FIGHTS.search(text, step.start, at) and (evil := step.parsed.lexicons.compiled(_evils).match(text, at)):
        return evil.end()
    if COUNTED_ON.search(text, step.start, at) and (more := MORE.match(text, at)):
        return more.end()
    if text[at - 1].isdigit() and (line := LINE.match(text, at, step.limit)):
        return line.end()
    if AREA.search(text, step.start, at) and (area := NEXT_AREA.match(text, at, step.limit)):
        return area.end()
    if PEOPLES.search(text, step.start, at) and (proper := NEXT_PROPER.match(text, at, step.limit)):
        return proper.end()
    if step.breaks_behind(step.token.end()) or _is_of_the_same(step):
        return None
    if "," in text[step.start : at] and step.class_at(at + 2) == "verb" and step.class_at(step.start + 1) == "verb":
        return at + 1
    if _share_object(step):
        return at + 1
    if _is_single(step):
        return step.words.get(at + 2)
    if _has_head_again(step) or PLURAL.search(text, step.start, at):
        return at + 1
    last = text.rfind(" ", step.start, text.rfind(" ", step.start, at))
    if last >= step.start and (alike := ALIKE.match(text, last, step.limit)) and alike[0] == alike[0].lower():
        return alike.end()
    if last >= step.start and (alike := SAME_END.match(text, last, step.limit)):
        return alike.end()
    if text[at + 2].islower() and (again := _said_again(step)):
        return again
    if not text[at + 2].islower():
        return None
    if _closes(step):
        return step.words.get(at + 2)
    found = _listed(step) or _shared(step) or _dated(step)
    return found.end() if found else shared_owner(step) or last_member(step)


def _is_of_the_same(step: Step) -> bool:
    """Whether the last word opens the clause: «đặt tên một số phố và công viên, | công viên hồ Sậy …»."""
    at, last = step.token.start(), step.words.before(step.token.start())
    return last is not None and " " in step.text[last:at] and step.text.startswith(step.text[last:at] + " ", at + 2)


def _shared(step: Step) -> re.Match[str] | None:
    """Members that share the period, the place or the owner: not behind a title in capitals, «Luật Báo chí, …»."""
    at = step.token.start()
    found = SHARED.match(step.text, at, step.limit)
    owned = found is not None and step.text.startswith(" của", found.end())
    return None if owned and step.text[step.words.before(at) or at].isupper() else found


def _is_single(step: Step) -> bool:
    """Whether one syllable stands on each side of the comma, nouns both: «trâu, | bò»."""
    text, at = step.text, step.token.start()
    last = step.words.before(at)
    if last is None or " " in text[last:at] or not SINGLE.match(text, at):
        return False
    return step.class_at(last) in NOUNS and step.class_at(at + 2) in NOUNS


def _closes(step: Step) -> bool:
    """Whether one more word of the last one's class ends the sentence: «thư viện khang trang, | hiện đại»."""
    start = step.token.end() + 1
    last, end = step.words.before(step.token.start()), step.words.get(start)
    if last is None or end is None or not CLOSED.match(step.text, end):
        return False
    return step.class_at(start) in ("noun", "verb", "adjective") and step.class_at(last) == step.class_at(start)


def _listed(step: Step) -> re.Match[str] | None:
    found = LISTED.match(step.text, step.token.start(), step.limit)
    if found and len(found[0].split()) > LONGEST_MEMBER and step.class_at(step.token.end() + 1) == "verb":
        return None  # a clause of its own, more likely
    return None if found and _begins_item(step, found) else found


def _begins_item(step: Step, listed: re.Match[str]) -> bool:
    """Whether two verbs with an object follow an object: «xây dựng chi hội mạnh, | củng cố và mở rộng tổ đội»."""
    first, second = step.token.end() + 1, listed.end() + len(" và ")
    last = step.words.before(step.token.start())
    if last is None or step.class_at(last) == "verb" or step.words.get(first) != listed.end():
        return False
    behind = (step.words.get(second) or second) + 1
    if step.class_at(behind) == "adjective":  # «nâng cao chất lượng»
        behind = (step.words.get(behind) or behind) + 1
    return step.class_at(first) == step.class_at(second) == "verb" and step.class_at(behind) in NOUNS


def _dated(step: Step) -> re.Match[str] | None:
    """A list up to the period that completes the name, no member of which begins a clause."""
    found = DATED.match(step.text, step.token.start(), step.limit)
    if found is None:
        return None
    commas = (at for at in range(*found.span()) if step.text[at] == ",")
    return None if any(step.breaks_behind(at + 1) for at in commas) else found


def _evils(lexicons: Lexicons) -> re.Pattern[str]:
    """A further evil that is fought: «chống buôn lậu, | hàng giả»."""
    return re.compile(rf", (?:{alternation(lexicons.marked('name_complements', 'fought'))})(?!\w)", re.IGNORECASE)


def _lacks_object(step: Step) -> bool:
    """Whether a verb whose doer is in the name wants the next one's object: «giúp nông dân quảng bá, | bán cam»."""
    text, at = step.text, step.token.start()
    if not step.parsed.lexicons.compiled(pivots).match(text, step.start, step.end):
        return False
    last = step.words.before(at) or at
    return last > step.start + 1 and step.class_at(last) == step.class_at(step.token.end() + 1) == "verb"


def _share_object(step: Step) -> bool:
    """Whether verbs stand on both sides, and their object behind the last: «bảo trì, | duy tu, sửa chữa đường»."""
    text, last = step.text, step.words.before(step.token.start())
    if last is None or step.class_at(last) != "verb":
        return False
    start = step.token.end() + 1
    for _ in range(MOST_VERBS):
        end = step.words.get(start)
        if end is None or step.class_at(start) != "verb":
            return False
        joined = VERB_JOINED.match(text, end, step.limit)
        if joined is None:
            return text[end : end + 1] == " " and step.class_at(end + 1) != "verb" and not step.breaks_behind(end)
        start = joined.end()
    return False


def _has_head_again(step: Step) -> bool:
    """Whether the noun behind the comma has the head of the one before it: «vụ lúa Hè Thu, | lúa Mùa»."""
    text, at = step.text, step.token.start()
    behind = HEAD.match(text, step.token.end(), step.limit)
    before = text[step.start : at].split()[1:]
    return behind is not None and behind[1] in before[-LONGEST_MEMBER:-1] and not _is_word(step, behind.start(1))


def _is_word(step: Step, start: int) -> bool:
    """Whether a word of two syllables or more begins there, which has no head of its own: «nông dân»."""
    word = step.text[start : step.words.get(start) or start]
    return " " in word and word in step.parsed.lexicons.entries("word_classes")


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
    if step.opens(step.token.end()) or _is_noun(step, step.token.end() + 1):
        return False
    return known == "verb" or (known is None and verbs["first"].islower())


def _is_noun(step: Step, start: int) -> bool:
    """Whether a noun of two syllables or more begins there: «chương trình đào tạo, | giáo trình»."""
    return _is_word(step, start) and step.class_at(start) == "noun"


def _said_again(step: Step) -> int | None:
    """The end of the word behind the comma, if the name holds it: «giám định phương tiện, giám định tàu cá»."""
    behind = AGAIN.match(step.text, step.token.end())
    if behind is None or behind.end() > step.limit:
        return None
    said = step.text.find(behind[0], step.start, step.token.start())
    return behind.end() if said >= step.start and not step.text[said + len(behind[0])].isalnum() else None
