"""Function words behind which a name goes on all the same: with what its words are about, and not with the clause.

`trong` (in) opens a field, «khởi nghiệp trong sinh viên», or a time, «… trong tháng 5»; `của` (of) says what an aspect
is an aspect of, «tác hại của thuốc lá», or whose the work is, which belongs to the name only where more of it follows.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.names.aims import aim, becomes
from hoinghi.rules.names.places import is_of_the_name, line_end
from hoinghi.rules.names.step import MANY, Step, Walk
from hoinghi.rules.names.tails import PERIOD

DATED = re.compile(
    r" (?:gắn với|trong|cho|đối với|từ(?! nay)|theo|tại|ở|với)(?: [^\W\d_]+){1,12}?"
    r" (?:giai đoạn|đến năm|thời kỳ) (?:19|20)\d\d"
)
"""A phrase between the words and the period that completes the name: «… | gắn với việc làm giai đoạn 2018-2021»."""
AGES = re.compile(r" (?:từ )?(?:trên |dưới )?\d+(?: tháng| tuổi)* (?:đến|-) (?:dưới )?\d+(?: tháng)? tuổi| từ \d+ tuổi")
"""Whose age it is for: «tiêm phòng cho trẻ | từ 5 đến dưới 12 tuổi»."""
OF_MANY = re.compile(r" (?:các|những) ")
OF_DAY = re.compile(
    r" ngày \d{1,2}[/-]\d{1,2}[/-]\d{4}(?= (?:của [A-ZĐ][^,.;()\n]{1,40} )?(?:về|thực hiện|triển khai)(?!\w))"
)
"""The day of a paper whose subject follows: «Kế hoạch số 113/KH-UBND | ngày 2/5/2022 của UBND tỉnh về …»."""
PAPER = re.compile(r"(?<!\w)(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư|luật|kết luận)(?!\w)", re.IGNORECASE)
MEETING = re.compile(r"(?<!\w)(?:hội nghị|đại hội|kỳ họp|phiên họp)\Z", re.IGNORECASE)
"""A meeting right before its number: «Nghị quyết Hội nghị | lần thứ ba của …»."""
GROWS = re.compile(
    r"(?:chỉ số|hoạt động|nâng cao|nâng|tăng|tăng cường|cải thiện|đánh giá"
    r"|(?:chất lượng|hiệu lực|năng suất)(?:,| và)"
    r"|sử dụng|khai thác|quản lý|tiết kiệm(?:,| và)?|an toàn(?:,| và)?|bền vững(?:,| và)?)\Z"
)
"""Words behind which `hiệu quả` is the effect, or how the work shall be done, and not how it was."""
MONEY = re.compile(r" (?:nguồn |số )?(?:vốn|nguồn|ngân sách|tiền|kinh phí)(?!\w)")
COUNT = re.compile(r" \d{1,2}\Z")
PUT = re.compile(r" (?:đưa|thu phí|cấm|hạn chế|thu hút|huy động|ứng dụng|lồng ghép|tích hợp) ")
"""A verb that `vào` (into) completes: «đưa môn bơi | vào trường»."""
WHEN = re.compile(r" (?:thời điểm|lúc|ngày|tháng|năm|dịp|cuối|đầu|giờ)(?!\w)")
JOINING = re.compile(r"(?<!kết )nối(?: |\Z)")
"""A verb that `với` (with) completes from afar: «đường nối cảng | với Quốc lộ»."""
WORD = re.compile(r" (?:[^\s.,;:!?()\"…]+|-)")
ABOUT = re.compile(r" về (?!(?:việc|mặt|phía|cơ bản|lâu dài)(?!\w))")
"""What a piece of work is about, behind the one whose it is: «kế hoạch của Sở | về …»."""
WANT_SOME = (" vào", " đặt tên", " đổi tên")
"""Words besides verbs behind which `một số` (some) goes on."""
TASK = re.compile(r" (?:thực hiện|triển khai) ")
"""What it carries out, where the words before say no more than its kind: «chương trình của Sở | thực hiện …»."""
PRONOUN = re.compile(r" (?:mình|họ|chúng|ông|bà|tôi|ta|nó|anh|em)(?!\w)")
SHORT = 2
"""Syllables of a name whose last word is no aspect yet: «chương trình hoạt động | của …»."""
ABBREVIATED = re.compile(r"(?: [^\W\d_]+){2,8} ?\([A-ZĐ]{2,8}\)")
"""The rest of a name up to its abbreviation."""
RESERVED = re.compile(r" (?:riêng )?cho (?!(?:tất cả|các|những|mọi)(?!\w))")
POINTED_AT = re.compile(r" \d|(?: \w+){1,3} (?:này|đó|trên)(?!\w)")
"""What is counted or was spoken of before: «đối với | 3 tỉnh», «… | loại hình này»."""
OWNERS, INNER = 14, 2
"""Syllables in which an owner is read, and those of its head, which may hold a keyword: «Đối tác chiến lược …»."""


def stop(step: Step) -> int | None:
    """A function word ends the name, unless it is part of a word, or what is behind it completes the words before."""
    if step.within_word(step.first, step.token.end()):
        return step.token.end()
    if step.end == step.start:
        return _whose_subject(step) if step.token[0] == " của" else None
    if _ends_a_list(step):
        return step.token.end()
    if ages := AGES.match(step.text, step.token.start(), step.limit):
        return ages.end()
    if day := OF_DAY.match(step.text, step.token.start(), step.limit):
        return day.end()
    if DATED.match(step.text, step.token.start(), step.limit) or is_of_the_name(step):
        return step.token.end()
    if end := line_end(step):
        return end
    completes = COMPLETES.get(step.token[0].strip())
    return completes(step) if completes else None


def _ends_a_list(step: Step) -> bool:
    """Whether a third verb shares its object with those before it: «đề án trùng tu, tôn tạo, | phát huy di sản»."""
    listed = step.text[step.end - 1] == "," and step.text.find(",", step.start, step.end - 1) > 0
    return listed and step.class_at(step.first) == "verb"


def owned(walk: Walk) -> int | None:
    """Where whose-it-is ends, «… | của Bộ Nội vụ», if the name goes on behind it with its subject or its period."""
    text, at = walk.text, walk.end + len(" của")
    if not text.startswith(" của ", walk.end) or PRONOUN.match(text, at):
        return None
    for count in range(OWNERS):
        word = WORD.match(text, at, walk.limit)
        if word is None or (walk.breaks_behind(at, opener=count > INNER) and word[0].strip() not in MANY):
            return None
        at = word.end()
        if PERIOD.match(text, at, walk.limit) or _goes_on(walk, at):
            return at
    return None


def _goes_on(walk: Walk, owner: int) -> bool:
    """Whether the subject of the work, or its task, follows whose it is."""
    text = walk.text
    return ABOUT.match(text, owner) is not None or (_is_kind_only(walk) and TASK.match(text, owner) is not None)


def _is_kind_only(walk: Walk) -> bool:
    """Whether the words so far say no more than what kind of work it is: «chương trình hành động»."""
    said = walk.text[walk.start : walk.end].strip().lower()
    return "kind" in walk.parsed.lexicons.entries("name_complements").get(said, "").split()


def _of(step: Step) -> int | None:
    """«của» behind a paper or an aspect goes on; behind other words only up to the subject of the work."""
    said = step.text[step.start : step.end]
    if PRONOUN.match(step.text, step.token.end()):
        return None
    if OF_MANY.match(step.text, step.token.end()) and step.parsed.lexicons.compiled(_aspects_of_something).search(said):
        return step.token.end()
    if PAPER.search(said) or (len(said.split()) > SHORT and step.parsed.lexicons.compiled(_aspects).search(said)):
        return step.token.end()
    return _whose_subject(step)


def _whose_subject(step: Step) -> int | None:
    """The end of whose it is, if its subject follows: «kế hoạch | của UBND tỉnh về phòng, chống dịch»."""
    end = owned(step)
    return end if end and _goes_on(step, end) else None


def _in(step: Step) -> int | None:
    """«trong» goes on with a field, and not with a time, an occasion or a scope."""
    return None if step.parsed.lexicons.compiled(_frames).match(step.text, step.token.end()) else step.token.end()


def _on(step: Step) -> int | None:
    """«trên» goes on with what the work is done on, «dịch bệnh | trên tôm», and not with a reason or a scope."""
    scope = step.parsed.lexicons.compiled(_scopes).match(step.text, step.token.end())
    return step.token.end() if scope is None and _is_noun(step) else None


def _with(step: Step) -> int | None:
    """«với» goes on behind a word that wants another party: «hợp tác | với …»."""
    said = step.text[step.start : step.end]
    party = JOINING.search(said) or step.parsed.lexicons.compiled(_parties).search(said)
    return step.token.end() if party else None


def _into(step: Step) -> int | None:
    """«vào» goes on behind a verb that it completes, and not with a time: «hạn chế xe | vào thời điểm này»."""
    if WHEN.match(step.text, step.token.end()):
        return None
    return step.token.end() if PUT.search(step.text, step.start, step.end) else None


def _some(step: Step) -> int | None:
    """«một số» goes on behind a verb or `vào`: «đặt tên | một số tuyến phố», «cấm xe tải vào | một số phố»."""
    last = step.words.before(step.end) or step.end
    wanted = step.class_at(last) == "verb" or step.text.endswith(WANT_SOME, step.start, step.end)
    return step.token.end() if wanted else None


def _behind_verb(step: Step) -> int | None:
    """«lại» and «quy mô» go on behind a verb: «thiết kế | lại mạng lưới», «mở rộng | quy mô đàn bò»."""
    last = step.words.before(step.end)
    return step.token.end() if last is not None and step.class_at(last) == "verb" else None


def _effect(step: Step) -> int | None:
    """«hiệu quả» goes on where it is what shall grow: «nâng cao | hiệu quả tưới tiêu»."""
    return step.token.end() if GROWS.search(step.text, step.start, step.end) else None


def _nth(step: Step) -> int | None:
    return step.token.end() if MEETING.search(step.text, step.start, step.end) else None


def _for(step: Step) -> int | None:
    """«nhằm» and «vì» say what a work is for that has no subject yet: «Chương trình hành động | nhằm …».

    What its abbreviation closes is its name: «Dự án lúa gạo | vì tăng trưởng xanh (RGG)».
    """
    if wanted := aim(step):
        return wanted
    abbreviated = ABBREVIATED.match(step.text, step.token.end(), step.limit)
    return step.token.end() if abbreviated or _is_kind_only(step) else None


def _further(step: Step) -> int | None:
    """«tiếp tục» goes on behind «nhằm»: «Chương trình hành động nhằm | tiếp tục …»."""
    return step.token.end() if step.text.endswith(" nhằm", step.start, step.end) else None


def _by(step: Step) -> int | None:
    """«bằng» goes on with a means, and not with the money: «chữa bệnh | bằng thuốc nam»."""
    return step.token.end() if _is_noun(step) and not MONEY.match(step.text, step.token.end()) else None


def _kept(step: Step) -> int | None:
    """«dành» goes on with those the work is for: «chương trình khoa học | dành cho con tôm»."""
    return step.token.end() if RESERVED.match(step.text, step.token.end()) else None


def _without(step: Step) -> int | None:
    """«không» goes on with a thing that there shall be none of: «Ngày | không tiền mặt», «gia đình 5 | không»."""
    return step.token.end() if _is_noun(step) or COUNT.search(step.text, step.start, step.end) else None


def _related(step: Step) -> int | None:
    """«liên quan đến» goes on behind what has to do with something: «đơn giản hóa quy định | liên quan đến …»."""
    said = step.text[step.start : step.end]
    return step.token.end() if step.parsed.lexicons.compiled(_relations).search(said) else None


def _towards(step: Step) -> int | None:
    """«đối với» goes on behind what is done to somebody: «kiểm tra chất lượng | đối với hàng nhập khẩu»."""
    said = step.text[step.start : step.end]
    done = step.parsed.lexicons.compiled(_treatments).search(said)
    return step.token.end() if done and not POINTED_AT.match(step.text, step.token.end()) else None


def _is_noun(step: Step) -> bool:
    """Whether a noun follows."""
    behind, classes = step.token.end() + 1, step.parsed.lexicons.entries("word_classes")
    word = step.text[behind : step.words.get(behind) or behind].lower()
    return classes.get(word, classes.get(word.split(" ")[0])) in ("noun", "counted")


COMPLETES: dict[str, Callable[[Step], int | None]] = {
    "của": _of, "trong": _in, "trên": _on, "với": _with, "vào": _into, "lại": _behind_verb, "lần thứ": _nth,
    "nhằm": _for, "vì": _for, "không": _without, "bằng": _by, "dành": _kept, "tiếp tục": _further,
    "liên quan đến": _related, "hiệu quả": _effect, "quy mô": _behind_verb, "đối với": _towards,
    "trở thành": becomes, "một số": _some, "thông qua": aim,
}  # fmt: skip


def _behind(lexicons: Lexicons, function_word: str) -> tuple[str, ...]:
    return lexicons.marked("name_complements", function_word)


def _aspects(lexicons: Lexicons) -> re.Pattern[str]:
    """An aspect at the end of the words: «nâng cao nhận thức | của …»."""
    return re.compile(rf"(?<!\w)(?:{alternation(_behind(lexicons, 'của'))})\Z", re.IGNORECASE)


def _aspects_of_something(lexicons: Lexicons) -> re.Pattern[str]:
    """An aspect and a word or two on it at the end of the words: «cho hoạt động xuất khẩu | của các xưởng»."""
    return re.compile(rf"(?<!\w)(?:{alternation(_behind(lexicons, 'của'))})(?: [^\W\d_]+){{1,4}}\Z", re.IGNORECASE)


def _parties(lexicons: Lexicons) -> re.Pattern[str]:
    """A word at the end that wants another party: «hợp tác | với …»."""
    return re.compile(rf"(?<!\w)(?:{alternation(_behind(lexicons, 'với'))})\Z", re.IGNORECASE)


def _relations(lexicons: Lexicons) -> re.Pattern[str]:
    """What has to do with something, at the end of the words: «quy định | liên quan đến …»."""
    return re.compile(rf"(?<!\w)(?:{alternation(_behind(lexicons, 'related'))})\Z", re.IGNORECASE)


def _treatments(lexicons: Lexicons) -> re.Pattern[str]:
    """What is done to somebody or something: «hỗ trợ lãi suất | đối với …»."""
    return re.compile(rf"(?<!\w)(?:{alternation(_behind(lexicons, 'treated'))})(?!\w)", re.IGNORECASE)


def _scopes(lexicons: Lexicons) -> re.Pattern[str]:
    """A reason or a scope behind `trên`."""
    return re.compile(rf" (?:{alternation(_behind(lexicons, 'trên'))})(?!\w)", re.IGNORECASE)


def _frames(lexicons: Lexicons) -> re.Pattern[str]:
    """A time, an occasion or a scope behind `trong`."""
    words = (*lexicons.words("time_units"), *_behind(lexicons, "trong"))
    return re.compile(rf" (?:\d|(?:{alternation(words)})(?!\w))", re.IGNORECASE)
