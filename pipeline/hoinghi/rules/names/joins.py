"""Whether a name goes on behind a piece of text: a word, a comma, `và`, a bracket, a dash."""

from __future__ import annotations

import re
from collections.abc import Callable

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.abbreviations import initials, letters
from hoinghi.rules.names.commas import comma
from hoinghi.rules.names.complements import JOINING, stop
from hoinghi.rules.names.step import Step, pivots

NAMED_PLACE = re.compile(r"(?:sông|núi|quốc lộ|tỉnh lộ|đường|cao tốc|ga|cảng|cầu|hồ|xã|vùng) (?=[A-ZĐ0-9])")
"""A place written small with its name: «sông Tiền - sông Hậu»."""
MERELY = re.compile(
    r" mới (?:đạt|được|có|chỉ|bắt đầu|giải ngân|hoàn thành|thực hiện|triển khai|cho vay|giải quyết"
    r"|hỗ trợ|chi|thu|dừng|khoảng)(?!\w)"
)
NEW = ("nông thôn", "đô thị", "văn hóa", "kiểu", "giống", "tình hình")
"""What is called new: «nông thôn mới»."""
FOR_PLACE = re.compile(r" (?:tỉnh|thành phố|TP\.?|huyện|quận|xã) ?[A-ZĐ]")
ACRONYM = re.compile(r"[A-ZĐ&]{2,}(?!\w)")
"""The other side of two, which is short: «đối tác Hải quan - | DN»."""
GOES_ON = re.compile(
    rf"{JOINING.pattern}|(?:thích ứng|ứng phó) với |mở rộng(?=[,.;:)]|\Z| (?:đã|được|giai đoạn|có|do|với|là|tại|ở)\b)"
)
"""A verb behind a proper name that is a part of the whole."""
HOW = "chậm|thấp|muộn|nhanh|xong"
"""How something was done, behind its verb: «chương trình … phân bổ chậm»."""
FOR_CUSTOMERS = re.compile(r" (?:các )?(?:khách hàng|hội viên|người mua|đối tác)(?!\w)")
GOT = re.compile(r" được (?:hơn |gần |trên |khoảng )?\d")
"""Behind a verb, how much came of it: «Đề án dạy nghề | mở được 210 lớp»."""
LONGEST_VERB = 30
"""Characters of a verb and of `GOT` behind it."""
LEAST_COUNTED_OF = 2
"""Syllables of a name that can be whole before a verb and a number."""
BETWEEN = re.compile(r" giữa(?: (?!và )[^\s,;]+){1,12}\Z")
"""The first of two parties, which wants the second: «hợp tác giữa thành phố Tân Phú | và các tỉnh …»."""
BODY = re.compile(r"(?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường|ngành|sở|bộ)(?!\w)")
PERSON = re.compile(
    r" ?- ?(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|TS|PGS|GS|ThS|BS|Phó|Giám đốc|Chủ tịch|Trưởng|Bí thư|Bộ trưởng)(?!\w)"
)


def _word(step: Step) -> int | None:
    """A word goes on, unless it is a verb without an object: «dự án … thực hiện từ năm 2019»."""
    predicate = step.parsed.lexicons.compiled(_predicate)
    verb = predicate.match(step.text, step.token.start(), step.limit) if step.end > step.start else None
    if verb and not step.within_word(step.first, verb.end()):
        return None
    if step.end > step.start and (_is_who_acts(step) or _counts(step)):
        return None
    if step.end > step.start and (_is_said_of_proper(step) or _is_for_a_place(step) or _is_merely(step)):
        return None
    return step.token.end()


def _is_who_acts(step: Step) -> bool:
    """Whether a body without a name follows that does something: «… | tỉnh tổ chức hội nghị»."""
    behind = step.parsed.lexicons.compiled(_acts)
    return BODY.match(step.text, step.first) is not None and behind.match(step.text, step.token.end()) is not None


def _acts(lexicons: Lexicons) -> re.Pattern[str]:
    verbs = alternation(lexicons.marked("name_clause_verbs", "predicate"))
    return re.compile(rf" (?:đã |sẽ |vừa |đang )?(?:{verbs})(?!\w)")


def _is_for_a_place(step: Step) -> bool:
    """Whether the work is done `cho` (for) a place or customers, not its name's: «Chiến lược Tân Phú | cho tỉnh …»."""
    if step.token[0] != " cho" or not step.text[step.start : step.end].split()[-1][0].isupper():
        return False
    return any(behind.match(step.text, step.token.end()) for behind in (FOR_PLACE, FOR_CUSTOMERS))


def _compound(step: Step) -> int | None:
    """A phrase of the lexicon goes on, unless its last syllable begins another word: «có công | suất»."""
    end = step.token.end()
    around = step.words.around(end)
    return None if (around and around[0] >= step.first) or _counts(step) else end


def _is_merely(step: Step) -> bool:
    """Whether `mới` says how little was done, and not that something is new: «Dự án cây dược liệu | mới đạt 40%»."""
    return MERELY.match(step.text, step.token.start()) is not None and not step.text.endswith(NEW, step.start, step.end)


def _is_said_of_proper(step: Step) -> bool:
    """Whether a verb follows a proper name: «dự án nhà máy Hoa Ban | sử dụng …», «quỹ BHYT | chi trả».

    Fields in capitals are none: «ứng dụng CNTT quản lý …»; nor is what wants its aim: «chương trình MTQG giảm nghèo».
    """
    *others, before = step.text[step.start : step.end].split()
    if others[:1] == ["người"]:
        return False  # who shall do it: «cuộc vận động người Trà Tân | ưu tiên …»
    full = step.parsed.lexicons.entries("abbreviations").get(before)
    if full is not None and (others or full.startswith("mục tiêu")):
        return False
    own = before.isdigit() or (before[0].isupper() and (before.isupper() or "".join(others[-1:])[:1].isupper()))
    if not own or (full is None and len(others) < 2):
        return False
    if step.parsed.lexicons.compiled(pivots).search(step.text, step.start, step.end):
        return False
    return step.class_at(step.first) == "verb" and not GOES_ON.match(step.text, step.first)


def _predicate(lexicons: Lexicons) -> re.Pattern[str]:
    verbs = alternation(lexicons.marked("name_clause_verbs", "predicate"))
    stops = alternation(word for word in lexicons.words("name_stops") if word != "của")
    return re.compile(rf" (?:{verbs})(?= (?:{stops}|{HOW}|năm)(?!\w)|[,;.:)]|\Z)")


def _counts(step: Step) -> bool:
    """Whether a verb follows with what the clause counts: «Quỹ Khuyến học huyện | trao 85 suất học bổng».

    Behind a verb it is a part of the name: «chương trình vận động trao 500 suất quà».
    """
    verb = step.parsed.lexicons.compiled(_counting).match(step.text, step.token.start(), step.limit)
    if len(step.text[step.start : step.end].split()) < LEAST_COUNTED_OF:
        return False
    if verb is None:
        got = GOT.search(step.text, step.first, step.first + LONGEST_VERB)  # first, as finding words is dear
        return got is not None and step.words.get(step.first) == got.start() and step.class_at(step.first) == "verb"
    last = step.words.before(step.end)
    return (last is None or step.class_at(last) != "verb") and not step.within_word(step.first, verb.end())


def _counting(lexicons: Lexicons) -> re.Pattern[str]:
    verbs = alternation(lexicons.marked("name_clause_verbs", "counting"))
    return re.compile(rf" (?:đã |mới )?(?:{verbs})(?= (?:được |thêm |hơn |gần |trên |khoảng )?\d)")


def _and(step: Step) -> int | None:
    """«và» joins two parts of one name, unless another name or clause begins behind it."""
    if BETWEEN.search(step.text, step.start, step.token.start()):
        return step.token.end()
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


def _places(lexicons: Lexicons) -> re.Pattern[str]:
    """A place on its own, which another's name begins with: «Quỹ Dân số Liên hợp quốc và | Hàn Quốc»."""
    return re.compile(rf"(?:{alternation(lexicons.words('places'))})(?!\w)(?! [A-ZĐ])")


def _brackets(step: Step) -> int | None:
    """A bracket stands inside the name where it abbreviates the words before it, and lower-case words follow."""
    text, after = step.text, step.token.end()
    lower = text[after : after + 1] == " " and text[after + 1 : after + 2].islower()
    short = step.token[0].strip(" ()")
    inner = short.isupper() and initials(text[step.start : step.token.start()]).endswith(letters(short))
    behind = step.words.get(after + 1)
    said = behind is not None and step.class_at(after + 1) == "verb" and text[behind : behind + 1] in ",;.:"
    said = said or (text.startswith(" và ", after) and step.class_at(after + len(" và ")) == "verb")
    return after if lower and inner and not said and not step.breaks_behind(after) else None


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
    last = text[step.words.before(at) or at]
    if before and behind.isupper() and (last.isupper() or before[-1].isdigit()):
        return step.token.end()  # «Y tế - Dân số», «vành đai 4 - Vùng Thủ đô»
    return step.token.end() if before and before[-1][0].isupper() == behind.isupper() else None


def _on(step: Step) -> int | None:
    return step.token.end()


def _never(step: Step) -> int | None:
    return None


JOINS: dict[str, Callable[[Step], int | None]] = {
    "pair": _on, "compound": _compound, "period": _never, "stop": stop, "and": _and, "word": _word, "comma": comma,
    "bracket": _brackets, "dash": _dash,
}  # fmt: skip
