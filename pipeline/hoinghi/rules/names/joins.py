"""Whether a name goes on behind a piece of text: a word, a comma, `và`, a bracket, a dash."""

from __future__ import annotations

import re
from collections.abc import Callable

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.abbreviations import initials, letters
from hoinghi.rules.names.complements import JOINING, stop
from hoinghi.rules.names.step import Step

LISTED = re.compile(r",(?: \w+){1,4}?(?=(?:,(?: \w+){1,4})? và )")
"""One member of a list that ends in `và`: «thu gom, phân loại và tái chế rác»."""
SHARED = re.compile(r"(?:,(?: [^\W\d_A-ZĐ]+){1,4}?){1,3}(?= (?:giai đoạn|năm \d|đến năm|trên địa bàn)\b)")
"""Further members that the period or the place completes too: «rừng, biển, đảo năm 2018»."""
ALIKE = re.compile(r" (\w+) (\w+),(?= (?:\1 (?!\2)\w+|(?!\1)\w+ \2)(?!\w)) \w+ \w+(?!\w| \d)")
"""Two members of one make: «trường học, lớp học», «cấp huyện, cấp xã»."""
AGAIN = re.compile(r" [^\W\d_]{1,7} [^\W\d_]{1,7}(?!\w)")
PLURAL = re.compile(r" (?:các|những) \w+\Z")
"""One syllable behind a plural word, before a comma: «các cụm, | tuyến dân cư»."""
HEAD = re.compile(r" ([^\W\d_A-ZĐ]+) [^\W\d_]+")
LONGEST_MEMBER = 4
"""Syllables of a member of a list in which its head is looked for."""
SAME_END = re.compile(r"( \w+ \w+),(?: \w+){1,2}?\1(?!\w)")
"""Two members that end alike: «giống lợn bản địa, giống gà bản địa»."""
BARE_VERB = re.compile(
    r" (?P<first>[^\W\d_]{1,7}(?: [^\W\d_]{1,7})?)(?:, [^\W\d_A-ZĐ]{1,7}(?: [^\W\d_A-ZĐ]{1,7})?){0,2}"
)
TIME = re.compile(r" (?:năm|tháng|ngày|quý|giai đoạn) \d")
NAMED_PLACE = re.compile(r"(?:sông|núi|quốc lộ|tỉnh lộ|đường|cao tốc|ga|cảng|cầu|hồ|xã|vùng) (?=[A-ZĐ0-9])")
"""A place written small with its name: «sông Tiền - sông Hậu»."""
NEXT_NUMBER = re.compile(r", 0?\d{1,3}(?= của| và|, 0?\d)")
"""A further number of papers of one kind: «Nghị quyết 01, | 02 của Chính phủ»."""
AGAINST = re.compile(r", (?:chống|phòng chống) \w")
"""What is fought besides: «thực hành tiết kiệm, | chống lãng phí»."""
MERELY = re.compile(r" mới (?:đạt|được|có|chỉ|bắt đầu|giải ngân|hoàn thành|thực hiện|triển khai)(?!\w)")
NEW = ("nông thôn", "đô thị", "văn hóa", "kiểu", "giống", "tình hình")
"""What is called new: «nông thôn mới»."""
FOR_PLACE = re.compile(r" (?:tỉnh|thành phố|TP\.?|huyện|quận|xã) ?[A-ZĐ]")
ACRONYM = re.compile(r"[A-ZĐ&]{2,}(?!\w)")
"""The other side of two, which is short: «đối tác Hải quan - | DN»."""
PERSON = re.compile(
    r" ?- ?(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|TS|PGS|GS|ThS|BS|Phó|Giám đốc|Chủ tịch|Trưởng|Bí thư|Bộ trưởng)(?!\w)"
)


def _word(step: Step) -> int | None:
    """A word goes on, unless it is a verb without an object: «dự án … thực hiện từ năm 2019»."""
    predicate = step.parsed.lexicons.compiled(_predicate)
    verb = predicate.match(step.text, step.token.start(), step.limit) if step.end > step.start else None
    if verb and not step.within_word(step.first, verb.end()):
        return None
    if step.end > step.start and (_is_said_of_proper(step) or _is_for_a_place(step) or _is_merely(step)):
        return None
    return step.token.end()


def _is_for_a_place(step: Step) -> bool:
    """Whether the work is done `cho` (for) a place, not its name's: «Chiến lược Tân Phú | cho tỉnh Trà Tân»."""
    before = step.text[step.start : step.end].split()[-1]
    return step.token[0] == " cho" and before[0].isupper() and FOR_PLACE.match(step.text, step.token.end()) is not None


def _compound(step: Step) -> int | None:
    """A phrase of the lexicon goes on, unless its last syllable begins another word: «có công | suất»."""
    end = step.token.end()
    around = step.words.around(end)
    return None if around and around[0] >= step.first else end


def _is_merely(step: Step) -> bool:
    """Whether `mới` says how little was done, and not that something is new: «Dự án cây dược liệu | mới đạt 40%»."""
    return MERELY.match(step.text, step.token.start()) is not None and not step.text.endswith(NEW, step.start, step.end)


def _is_said_of_proper(step: Step) -> bool:
    """Whether a verb follows a proper name: «dự án nhà máy Hoa Ban | sử dụng …», «quỹ BHYT | chi trả».

    Fields in capitals are none: «ứng dụng CNTT quản lý …»; nor is what wants its aim: «chương trình MTQG giảm nghèo».
    """
    *others, before = step.text[step.start : step.end].split()
    full = step.parsed.lexicons.entries("abbreviations").get(before)
    if full is not None and (others or full.startswith("mục tiêu")):
        return False
    own = before.isdigit() or (before[0].isupper() and (before.isupper() or "".join(others[-1:])[:1].isupper()))
    if not own or (full is None and len(others) < 2):
        return False
    if step.parsed.lexicons.compiled(_pivots).search(step.text, step.start, step.end):
        return False
    return _class(step, step.first) == "verb" and not JOINING.match(step.text, step.first)


def _pivots(lexicons: Lexicons) -> re.Pattern[str]:
    """A verb whose object does something in turn: «hỗ trợ nông dân Việt | bán hàng qua mạng»."""
    return re.compile(rf" (?:{alternation(lexicons.words('pivot_verbs'))})(?!\w)", re.IGNORECASE)


def _predicate(lexicons: Lexicons) -> re.Pattern[str]:
    verbs = alternation(lexicons.words("name_clause_verbs", "predicate"))
    stops = alternation(word for word in lexicons.words("name_stops") if word != "của")
    return re.compile(rf" (?:{verbs})(?= (?:{stops}|năm)(?!\w)|[,;.:)]|\Z)")


def _and(step: Step) -> int | None:
    """«và» joins two parts of one name, unless another name or clause begins behind it."""
    if step.end == step.start or step.breaks_behind(step.token.end()):
        return None
    before = step.text[step.start : step.token.start()].split()
    behind = step.text[step.token.end() + 1 : step.token.end() + 30].split(" ")[0]
    if before[-1].isdigit() and behind.rstrip(",.;:)").isdigit():
        return step.token.end()  # «nhà máy Sông Hậu 3 & 4»
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
    if _lacks_object(step):
        return at + 1
    if NEXT_NUMBER.match(text, at) and text[at - 1].isdigit():
        return at + 1
    if AGAINST.match(text, at):
        return at + 1
    if step.breaks_behind(step.token.end()):
        return None
    if _has_head_again(step) or PLURAL.search(text, step.start, at):
        return at + 1
    last = text.rfind(" ", step.start, text.rfind(" ", step.start, at))
    if last >= step.start and (alike := ALIKE.match(text, last, step.limit)) and alike[0] == alike[0].lower():
        return alike.end()
    if last >= step.start and (alike := SAME_END.match(text, last, step.limit)):
        return alike.end()
    if text[at + 2].islower() and (again := _said_again(step)):
        return again
    found = LISTED.match(text, at, step.limit) or SHARED.match(text, at, step.limit)
    return found.end() if found and text[at + 2].islower() else None


def _lacks_object(step: Step) -> bool:
    """Whether a verb whose doer is in the name wants the next one's object: «giúp nông dân quảng bá, | bán cam»."""
    text, at = step.text, step.token.start()
    if not step.parsed.lexicons.compiled(_pivots).match(text, step.start, step.end):
        return False
    last = step.words.before(at) or at
    return last > step.start + 1 and _class(step, last) == _class(step, step.token.end() + 1) == "verb"


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
    if step.opens(step.token.end()) or _is_noun(step, step.token.end() + 1):
        return False
    return known == "verb" or (known is None and verbs["first"].islower())


def _is_noun(step: Step, start: int) -> bool:
    """Whether a noun of two syllables or more begins there: «chương trình đào tạo, | giáo trình»."""
    return _is_word(step, start) and _class(step, start) == "noun"


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
    if before and ACRONYM.match(text, step.token.end()) and text[step.words.before(at) or at].isupper():
        return step.token.end()
    return step.token.end() if before and before[-1][0].isupper() == behind.isupper() else None


def _on(step: Step) -> int | None:
    return step.token.end()


def _never(step: Step) -> int | None:
    return None


JOINS: dict[str, Callable[[Step], int | None]] = {
    "pair": _on, "compound": _compound, "period": _never, "stop": stop, "and": _and, "word": _word, "comma": _comma,
    "bracket": _brackets, "dash": _dash,
}  # fmt: skip
