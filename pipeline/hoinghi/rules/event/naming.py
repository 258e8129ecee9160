"""Where the name of an event stands: its head noun, its own words, and where they end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.event.inside import goes_on_inside, shares
from hoinghi.rules.keywords import Keywords, keywords
from hoinghi.rules.names.tails import CAPITAL
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people.mentions import person_mentions
from hoinghi.value import value

REACH = 260
GOES_ON = re.compile(
    r",(?= (?:và )?(?:triển khai|phương hướng|nhiệm vụ|kế hoạch|sơ kết|tổng kết|đánh giá|bàn|quán triệt|"
    r"khóa|khoá|kiểm tra|nhiệm kỳ|định hướng|lần thứ|HĐND|Hội đồng nhân dân|Quốc hội|năm học|giai đoạn|công bố|trao|"
    r"phòng chống|chống|góp ý|"
    r"(?:ban|bộ|sở|ngành|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|doanh nghiệp|giải pháp)(?: [^\W\d_A-ZĐ]+){0,2}"
    r"(?:,| và| về)|"
    r"[^\W\d_A-ZĐ]+(?: [^\W\d_A-ZĐ]+){0,4}(?:,[^,.;\n]{1,40})? và|"
    r"[^\W\d_]+(?: [^\W\d_]+){0,5} năm \d{4} và (?:triển khai|phương hướng|nhiệm vụ|kế hoạch|định hướng))(?!\w))"
)
"""A comma behind which the name goes on: «tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021»."""
SESSION = re.compile(
    r" (?:(?:lần )?thứ (?:\w+)(?: \(bất thường\))?"
    r"|(?:đầu tiên|bất thường|thường lệ|thường niên|thường kỳ|định kỳ|mở rộng|khẩn cấp|toàn thể|năm nay|chuyên đề"
    r"|cuối năm|giữa năm)(?: lần thứ \w+)?|lần \d+)"
)
"""What sort of session, or which: no topic yet, so that a body behind `của` still belongs to the name."""
SHAREHOLDERS = re.compile(r" (?:đại hội )?(?:đồng )?cổ đông(?: thường niên| bất thường)?")
CUT = (
    r"(?<!TP)(?<!Tp)(?<! T)\.|\.(?= (?:Theo|Tại|Trong|Các|Ngoài) )|[;!?…\n]|,(?! )|(?<=[IVX]):"
    r"|\((?!(?:[\d /.-]{1,20}|[A-ZĐ&-]{2,10}|bất thường|(?<=[A-ZĐ]{2} \()[^()\n]{4,60})\) \w)"
    r"| - (?=(?:[Ôô]ng|[Bb]à|TS|PGS|GS|Phó|Giám đốc|Chủ tịch|một trong)\b)"
)
OF = re.compile(rf" của (?=(?-i:{CAPITAL})|(?:kỳ họp|phiên họp|ban|bộ|sở|ngành|tỉnh|thành phố|các)\b)", re.IGNORECASE)


@value
class Naming:
    """One place that names an event, or only mentions it: `own` is what stands behind the head noun."""

    start: int
    head_end: int
    end: int
    head: str

    def own(self, parsed: Parsed) -> str:
        return parsed.text[self.head_end : self.end]


def namings(parsed: Parsed) -> list[Naming]:
    """All places where a head noun of an event stands, bare ones included; worked out once."""
    return parsed.once(_namings)


def _namings(parsed: Parsed) -> list[Naming]:
    return list(_scan(parsed))


def _scan(parsed: Parsed) -> Iterator[Naming]:
    last, officers = 0, parsed.once(_officers)
    for match in parsed.lexicons.compiled(_heads)(parsed):
        if match.start() < last or _is_verb(parsed, match):
            continue
        spoken_of = _begins_clause(parsed, match, officers)
        end = match.end() if spoken_of else _end(parsed, match.end())
        last = max(end, match.end())
        yield Naming(match.start(), match.end(), end, match[0].lower())


def _is_verb(parsed: Parsed, head: re.Match[str]) -> bool:
    """«giao | Ban Cán sự chỉ đạo …», «sau khi hội đàm với …»: a verb, or a verb and its object, and no meeting."""
    word = head[0]
    if word.startswith(("giao B", "hội Đ")):
        return True  # «giao | Ban …», «xã hội | Đàm Văn A»
    if word.lower() == "tập huấn":
        return QUOTE.match(parsed.text, head.end()) is None
    return word.lower() == "hội đàm" and TALKED.search(parsed.text, max(head.start() - 12, 0), head.start()) is not None


TALKED = re.compile(r"(?<!\w)(?:khi|đã|sẽ|cùng|vừa|đang|và) \Z", re.IGNORECASE)


def _officers(parsed: Parsed) -> frozenset[int]:
    """Where offices with their holder's name behind begin: «tại buổi làm việc | Bộ trưởng Lê Văn A đánh giá …»."""
    mentions, _ = parsed.once(person_mentions)
    return frozenset(role.start for each in mentions for role in each.roles if role.end <= each.start)


def _begins_clause(parsed: Parsed, head: re.Match[str], officers: frozenset[int]) -> bool:
    """Whether an officer, or a body behind «buổi làm việc», is the next clause's subject and no part of the name."""
    word, behind = head[0].lower(), head.end() + 1
    body = word.endswith("làm việc") and parsed.text[behind : behind + 1].isupper()
    return body or (behind in officers and word not in MET)


WITHIN = "".join(f"(?<!{word} )" for word in ("quốc", "tuần", "nghi", "nghỉ", "hôn", "dịp"))
"""Words of which a head noun is a part: «Quốc hội | thảo luận», «tuần lễ», «nghi lễ»."""
LONGER = r"(?<!(?<!\w)lễ(?= (?:hội|tân|phép|nghi|vật|phục|tết|Giáng sinh|Phật đản|Vu Lan|Noel)(?!\w)))"
"""Words that begin with a head noun and are no meeting: «lễ | hội», «lễ | phép»."""
MET = (
    "cuộc gặp",
    "buổi gặp",
    "buổi gặp gỡ",
    "buổi gặp mặt",
    "cuộc gặp gỡ",
    "cuộc gặp mặt",
    "buổi tiếp",
    "lễ đón",
    "hội đàm",
)
"""Heads behind which stands who was met."""


def _heads(lexicons: Lexicons) -> Keywords:
    words = lexicons.words("event_heads")
    return keywords(words, rf"(?<![\w&-]){WITHIN}(?:{alternation(words)})(?![\w&-]){LONGER}", re.IGNORECASE)


def _end(parsed: Parsed, start: int) -> int:
    """Where the name ends: at the sentence's end, a stop word, or a comma behind which it does not go on."""
    text = parsed.text
    limit = min(parsed.sentence_at(start)[1], start + REACH)
    joined = AND_TALKED.match(text, start, limit) or (
        WITH_COLON.match(text, start, limit) if OPENED.search(text, max(start - 40, 0), start) else None
    )
    start = joined.end() if joined else start
    quoted = QUOTE.match(text, start, limit)
    stop = parsed.lexicons.compiled(_stops).match(text, start)
    if quoted and (stop is None or stop[0].strip() in (*ABOUT, "khai mạc", "bế mạc")):
        return quoted.end()
    if start < limit and not joined and (text[start] not in ' "' or text.startswith(" và ", start)):
        return start
    cut = parsed.lexicons.compiled(_cut).search(text, start, limit)
    limit = cut.start() if cut else limit
    end = limit
    for stop in parsed.lexicons.compiled(_stops).finditer(text, start, limit):
        if text.count('"', start, stop.start()) % 2 and '"' in text[stop.end() : limit]:
            continue
        if stop[0] == ",":
            if not GOES_ON.match(text, stop.start(), limit) and not shares(parsed, start, stop, limit):
                end = stop.start()
                break
        elif not _goes_on(parsed, start, stop):
            end = stop.start()
            break
    return start + len(DANGLING.sub("", text[start:end]).rstrip(' ,-"'))


AND_TALKED = re.compile(
    r", (?:trao đổi|đối thoại|gặp gỡ|giao lưu|tọa đàm|làm việc)(?= (?:với|giữa|về)(?!\w))"
    r"| và (?:triển lãm|giao lưu|thảo luận|tọa đàm|đối thoại|gặp gỡ)(?= [^\W\d_])"
    r"|(?:(?<=kết)|(?<=công bố)) và"
    r" (?:trao (?:giải|thưởng|danh hiệu)|tuyên dương|vinh danh|tôn vinh|phát động|đón nhận)(?!\w)"
    r"| (?:sáng|chiều|tối|hôm|ngày)(?: hôm)?(?: nay| qua| \d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)"
    r"(?: \(\d{1,2}[/-]\d{1,2}\))?(?= về )",
    re.IGNORECASE,
)
"""«buổi gặp mặt, đối thoại với doanh nghiệp», «hội thảo và triển lãm Nước sạch», «cuộc họp chiều 2/11 về cúm gà»."""
WITH_COLON = re.compile(rf":(?= (?!(?:Các|Ông|Bà|Theo|Tại)(?!\w)){CAPITAL})")
"""«tổ chức hội thảo: Nước sạch vùng cao»."""
OPENED = re.compile(
    r"(?<!\w)(?:tổ chức|khai mạc|mở) (?:buổi |cuộc )?(?:hội thảo|hội nghị|tọa đàm|diễn đàn)\Z", re.IGNORECASE
)
QUOTE = re.compile(r'(?: [^\W\d_]+){0,4}(?: về| với chủ đề| chủ đề)?:? ?"[^"\n]{4,240}"')


def _cut(lexicons: Lexicons) -> re.Pattern[str]:
    """What ends any name; a colon does not where the second half of a title follows it."""
    return re.compile(rf":(?! (?:{alternation(lexicons.words('event_subtitles'))})(?!\w))|{CUT}")


def _stops(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf",| (?:{alternation(lexicons.words('event_stops'))}|của)(?!\w)")


def _goes_on(parsed: Parsed, start: int, stop: re.Match[str]) -> bool:
    """Whether a stop word is a part of a word, or says whose session it is that has no topic."""
    text = parsed.text
    if IN_WORDS.match(text, stop.start()) or goes_on_inside(parsed, start, stop):
        return True
    if stop[0] == " tới" and text.endswith(("thời gian", "giai đoạn", "năm", "tháng"), start, stop.start()):
        return True
    if OPEN.search(text, start, stop.start()) or RELATED.match(text, max(start, stop.start() - 10)):
        return True
    if start == stop.start() and (_is_topic(text, start, stop) or ENDED.match(text, start)):
        return True
    if DECISION.match(text, stop.start()) and text.endswith(("công bố", "trao"), 0, stop.start()):
        return True  # «lễ công bố | quyết định của Thủ tướng»
    if text.endswith("quyết định", 0, stop.start()) and OF.match(text, stop.start()):
        return True
    bare = not text[start : stop.start()].strip() or SESSION.fullmatch(text, start, stop.start())
    bare = bare or SHAREHOLDERS.fullmatch(text, start, stop.start())
    if (bare and OF.match(text, stop.start())) or IN_NAME.match(text, stop.start()):
        return True
    if not bare and (IN_TOPIC.match(text, stop.start()) or INTO.search(text, start, stop.end() + 1)):
        return TIME.match(text, stop.end()) is None
    first = stop.start() + 1
    word = parsed.words(first, first + 1)  # last, as finding words takes longest
    return not word or word[0][1] > stop.end()


def _is_topic(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the verb right behind the head noun says what is met for, and not what the meeting did."""
    if text[stop.end() : stop.end() + 1] != " ":
        return False  # «các chuyên gia tại hội thảo đánh giá, …»
    held = stop[0].strip() in ABOUT and HELD.search(text, max(start - 40, 0), start)
    return bool(held) or stop[0] == " hưởng ứng"


DECISION = re.compile(r" quyết định(?!\w)")
ENDED = re.compile(
    r" kết thúc (?:công tác|đợt|chuyến|năm|khóa|kỳ|mùa|chương trình|dự án)(?!\w)|(?<=họp báo) (?:trước|sau)"
    r" (?:kỳ họp|hội nghị|đại hội|phiên họp|thềm|lễ)(?!\w)"
)
"""What is over, or what is to begin: «họp báo | kết thúc công tác coi thi», «họp báo | trước kỳ họp»."""
OPEN = re.compile(r" (?:về|cho|giữa)\Z")
"""Words behind which something must follow: «họp báo về | dự kiến chương trình»."""
RELATED = re.compile(r" liên quan (?:đến|tới)(?!\w)")
DANGLING = re.compile(
    r"(?: (?:(?:với |có )?chủ đề|mang tên|và(?: tổ chức)?|về|cho|giữa|của|với|liên quan|các|những|lần))+\Z"
)
IN_WORDS = re.compile(r" (?:trong nước|ngoài nước|đầu tiên của|giao ban|giao lưu|giao dịch)(?!\w)")
ABOUT = (
    "bàn",
    "thảo luận",
    "đánh giá",
    "công bố",
    "trao đổi",
    "thông tin",
    "phân tích",
    "giới thiệu",
    "lắng nghe",
    "nghe",
    "xem xét",
)
"""Verbs that say what a meeting is for where it is the object of the sentence, and what it did where the subject."""
HELD = re.compile(
    r"(?<!\w)(?:tại|tổ chức|dự|chủ trì|mở|khai mạc|trong|ở|sau|từ)(?: (?:một|buổi|cuộc))? \w+(?: \w+){0,2}\Z",
    re.IGNORECASE,
)
"""«tổ chức hội nghị | bàn cách giữ rừng», «tại hội thảo | đánh giá giống lúa mới»."""
IN_NAME = re.compile(
    r" (?:đến năm|từ năm|trước mắt|trong thời gian tới|theo hướng|có công)(?!\w)|(?<=Việt Nam) ở nước ngoài(?!\w)"
    r"| ngày (?:thành lập|truyền thống|sinh|mất|giải phóng|thống nhất|quốc khánh|thương binh|toàn quốc|quốc tế)(?!\w)"
    r"| của (?:HĐND|Quốc hội|Chính phủ)|(?<=tiêu thụ) đặc biệt(?!\w)"
)
IN_TOPIC = re.compile(
    r"(?<! một) trong(?= (?!khuôn khổ|không khí|điều kiện|đó)[^\W\d_])"
    r"| ở (?:bậc|cấp|lứa tuổi|các|những|khu vực|vùng|địa phương|nông thôn|cơ sở|trẻ em|người)(?!\w)"
    r"| mới(?:(?= (?:về|trong|của|đối với|cho)(?!\w))|(?=[,.]))"
)
"""«hội nghị phát triển đảng viên | trong thanh niên», «họp triển khai quy định | mới về đất đai»."""
INTO = re.compile(
    r"(?:(?:đầu tư|xuất khẩu|nhập khẩu|hàng hóa|tuyển sinh) vào|(?:tiêu chí|chỉ tiêu|chỉ số) đánh giá) \Z"
)
"""«hội nghị kêu gọi đầu tư | vào nghề muối», «hội thảo về tiêu chí | đánh giá chất lượng»."""
TIME = re.compile(
    r" (?:(?:các|những|hai|ba|bốn|suốt|cùng|cả|nửa|\d+) ?)?(?:sáng|trưa|chiều|tối|hôm|ngày|tuần|tháng|quý|năm"
    r"|cuối|đầu|giữa|dịp|lúc|\d)(?!\w)"
)
