"""How far a name reaches: the walk over the words behind the noun that opens it."""

from __future__ import annotations

import re

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.ahead import Ahead
from hoinghi.rules.names.complements import owned
from hoinghi.rules.names.joins import JOINS
from hoinghi.rules.names.step import Step, Walk
from hoinghi.rules.names.tails import CAPITAL, PERIOD, tail
from hoinghi.rules.parsed import Parsed
from hoinghi.value import value

REACH = 320
"""Characters behind the noun that are looked at; titles of official papers keep below."""
FEW = 4
"""Words before a title in quotation marks that may be anything's."""
QUOTED = 260
"""Characters that a title in quotation marks may have."""

WORD = r"(?:TP|TX|TT|Tp|P|Q)\.\ ?(?=\w)|\d+/\d+\.\d{3}|\d+(?:[.,]\d+)+|\w+(?:[&/'-]\w+)*[%+]?"
OPENING = re.compile(
    r"(?P<words>(?: (?:[^\W\d_]+|\d+(?:[.,]\d+)*)){0,8}?)"
    r'(?:(?P<called> (?:với|mang|có|lấy) (?:chủ đề|tên|tên gọi|khẩu hiệu)(?: là)?)| về)?:? ?"(?=\w)'
)
LARGE = re.compile(r" \d\d\S")
"""A number that a title in quotation marks has before it only where the title is said to be one."""
OF_YEAR = re.compile(r"(?: [^\W\d_]+)* năm (?:19|20)\d\d\Z")


@value
class Extent:
    """Where a name stands, in view offsets: up to `core` its words, up to `end` with the place and period behind them.

    `quoted` says that it is, or holds, a title in quotation marks; `bracket` is the one right behind the name or in it.
    """

    start: int
    core: int
    end: int
    quoted: bool = False
    bracket: tuple[int, int] | None = None


def extent(parsed: Parsed, start: int, *, widely: bool = False) -> Extent | None:
    """The extent of the name whose opening noun ends at `start`; None where nothing follows that could be a name.

    `widely`: whether ` trên địa bàn …` belongs to the name also where no period follows it.
    """
    text = parsed.text
    limit = min(parsed.sentence_at(start)[1], start + REACH)
    if glued := _glued_at(parsed, start, limit, widely=widely):
        limit = glued
    quoted = _quoted(parsed, start, limit)
    core, bracket = (quoted, None) if quoted else _walk(parsed, start, limit)
    if core <= start:
        return None
    end = _tail(parsed, start, core, limit, widely=widely)
    bracket = bracket or _bracket(text, end, limit) or _bracket(text, core, limit)
    if bracket and bracket[0] >= core and end == core:
        behind = tail(text, bracket[1], limit, widely=widely)
        end = behind if behind > bracket[1] else end
    return Extent(start + (text[start] == " "), core, end, quoted is not None, bracket)


def _glued_at(parsed: Parsed, start: int, limit: int, *, widely: bool) -> int | None:
    """Where a sentence begins whose stop got lost; «Chương trình | Về nguồn» is a title, «quy hoạch | Tại …» none."""
    found = _glued(parsed, start, limit)
    titled = widely or TITLED.search(parsed.text, max(start - 15, 0), start)
    if found == start and titled and ONE_SYLLABLE.match(parsed.text, start):
        found = _glued(parsed, start + 1, limit)
    return found


def _glued(parsed: Parsed, start: int, limit: int) -> int | None:
    """Where one sentence is glued to another from `start` on: «ven biển|Ngày 3/4», «ngành chè| Tại hội nghị»."""
    text, inside = parsed.text, parsed.lexicons.compiled(_begun_inside)
    for opener in parsed.lexicons.compiled(_openers).finditer(text, start, limit):
        at = opener.start()
        glued = at - (text[at - 1] == " " and at > start)
        if not text[glued - 1].isalpha() or inside.match(text, at, limit):
            continue
        if not IN_PLACE.match(text, text.rfind(" ", 0, glued) + 1):
            return glued
    return None


IN_PLACE = re.compile(rf"{CAPITAL}\w* (?:Bà|Ông)(?!\w| {CAPITAL})")
"""A place's last syllable that elsewhere stands before a person's name: «đảo Hòn | Bà»."""
TITLED = re.compile(r"(?<!\w)(?:chương trình|dự án|quỹ|phong trào|đề tài)\Z", re.IGNORECASE)
"""Nouns before a title that may begin with any word."""
ONE_SYLLABLE = re.compile(r" \w+ [a-zà-ỹđ]|\s?\w+ [A-ZĐ]")


def _tail(parsed: Parsed, start: int, core: int, limit: int, *, widely: bool) -> int:
    """The end of the place and the period behind the words, or behind whose they are: «… | của tỉnh đến năm 2020»."""
    end = tail(parsed.text, core, limit, widely=widely)
    if end > core:
        return _behind_parties(parsed, end, limit, widely=widely) if parsed.text.startswith(" giữa ", end) else end
    owner = owned(Walk(parsed, start, core, limit, Ahead(parsed, core, limit)))
    return tail(parsed.text, owner, limit, widely=widely) if owner else end


def _behind_parties(parsed: Parsed, start: int, limit: int, *, widely: bool) -> int:
    """The end of the parties that begin with `giữa` at `start`, and of the period behind them."""
    return tail(parsed.text, _walk(parsed, start, limit)[0], limit, widely=widely)


def _quoted(parsed: Parsed, start: int, limit: int) -> int | None:
    """The end of a title in quotation marks that stands here, or behind a few words: «phong trào thi đua "…"»."""
    text, stops = parsed.text, parsed.lexicons.entries("name_stops")
    opening = OPENING.match(text, start, limit) if text.find('"', start, limit) >= 0 else None
    openers = parsed.lexicons.entries("name_openers")
    if not opening:
        return None
    said = [text[first:last] for first, last in parsed.words(start, opening.end("words"))]
    if any(word in stops for word in said):
        return None
    if any(f" {opener} " in f"{opening['words']} " for opener in openers):
        return None
    if not opening["called"] and not _introduces(opening, text):
        return None
    closing = text.find('"', opening.end(), opening.end() + QUOTED)
    return closing + 1 if closing > opening.end() + 1 and "\n" not in text[start:closing] else None


def _introduces(opening: re.Match[str], text: str) -> bool:
    """Whether the words before quotation marks are such as a title has, and not a judgement."""
    if LARGE.search(opening["words"]):
        return OF_YEAR.match(opening["words"]) is not None and ":" in opening[0]
    return len(opening["words"].split()) <= FEW or text[opening.end()].isupper()


def _bracket(text: str, start: int, limit: int) -> tuple[int, int] | None:
    found = BRACKET.match(text, start, limit)
    return (found.end() - len(found[0].lstrip()), found.end()) if found else None


BRACKET = re.compile(r" ?\([^()\n]{1,60}\)")


def _walk(parsed: Parsed, start: int, limit: int) -> tuple[int, tuple[int, int] | None]:
    """The end of the words that belong to the name, and the bracket that stands among them."""
    scanner = parsed.lexicons.compiled(_scanner)
    words = Ahead(parsed, start, limit)
    position = end = start
    bracket: tuple[int, int] | None = None
    while token := scanner.match(parsed.text, position, limit):
        kind = token.lastgroup or ""
        reached = JOINS[kind](Step(parsed, start, end, limit, words, token))
        if reached is None:
            break
        position = reached
        if kind == "bracket":
            bracket = (token.end() - len(token[0].lstrip()), token.end())
        if kind not in ("and", "dash"):
            end = position
    return _without_rest(parsed.text, start, end, limit), bracket


def _without_rest(text: str, start: int, end: int, limit: int) -> int:
    """The end without a number that counts what comes behind («… 5 | tháng đầu năm») and words left hanging."""
    amount = AMOUNT.search(text, start, end)
    if amount and amount.start() > start:
        end = amount.start()
    size = SIZE.search(text, start, end)
    end = size.start() if size else end
    number = NUMBER_LAST.search(text, start, end)
    if number and COUNTED.match(text, end, limit):
        end = number.start()
    quarter = QUARTER_LAST.search(text, start, end)
    end = quarter.start() if quarter else end
    hanging = HANGING.search(text, start, end)
    return hanging.start() if hanging else end


HANGING = re.compile(
    r"(?: (?:cho(?: các| những)? đối tượng|cho|về|của|vào|một số|các|những|theo hướng|hướng|trong|và|với|để"
    r"|(?<!báo )(?<!từ )sớm|xong|(?<!kết )nối"
    r"|(?<!giai )(?<!tập )(?<!công )đoạn|đảm bảo|bảo đảm)|,)+\Z"
)
"""What a name does not end with."""


AMOUNT = re.compile(
    r"(?<!vay)(?<!hỗ trợ)(?<! số)(?<!\d,)(?: (?:tăng trưởng|tăng|giảm|dựng|xây|trao|đạt|dư|âm|cho lãi|lãi|lỗ))?"
    r" (?:\d+(?:[.,]\d+)*(?: (?:tỷ|tỉ|triệu|nghìn|ngàn)(?: \d+)?)* (?:đồng|USD)(?!/)|\d+(?:[.,]\d+)*%|0\d \w.*)"
    r"(?: và .*)?\Z",
    re.DOTALL,
)
"""An amount that the clause gives behind the name, and its verb: «Quỹ Vì người nghèo | 3 tỷ đồng»."""
SIZE = re.compile(
    r",? (?:(?:có|với) )?"
    r"(?:công suất|tổng vốn|vốn đầu tư|trị giá|diện tích|chiều dài|rộng|dài) (?:hơn |gần |trên )?\d.*\Z"
)
"""How large the thing is: «nhà máy xi măng Hang Sậy | công suất 2 triệu tấn/năm»."""
QUARTER_LAST = re.compile(r" (?:quý|tháng) (?:[IVX]+|\d+)\Z")
NUMBER_LAST = re.compile(r"(?<! số) \d+(?:[.,]\d+)*\Z")
COUNTED = re.compile(r" (?:năm(?! (?:19|20)\d\d(?! ?-))|tháng|tuần|ngày|quý|lần|tỷ|tỉ|triệu|nghìn|đồng|giờ|kỳ)(?!\w)|%")


def _scanner(lexicons: Lexicons) -> re.Pattern[str]:
    pairs = [pair.rsplit(", ", 1) for pair in sorted(lexicons.words("name_pairs"), key=len, reverse=True)]
    joined = "|".join(rf"(?:{alternation([first])}),\ (?:{alternation([second])})" for first, second in pairs)
    opening = alternation(first for first, _ in pairs)  # one tree, which tells at once that hundreds need no look
    return re.compile(
        rf"""
          (?P<pair>\ ?(?<!\w)(?i:(?=(?:{opening}),)(?:{joined}))(?!\w))
        | (?P<compound>\ ?(?<!\w)(?:{alternation(lexicons.words("name_compounds"))})(?!\w))
        | (?P<period>(?={PERIOD.pattern}))
        | (?P<stop>\ ?(?<!\w)(?:{alternation(lexicons.words("name_stops"))})(?!\w))
        | (?P<and>\ (?:và|&)(?=\ ))
        | (?P<word>\ ?(?:{WORD}))
        | (?P<comma>,(?=\ ))
        | (?P<bracket>{BRACKET.pattern.replace(" ", chr(92) + " ")})
        | (?P<dash>\ ?-\ ?(?=\w))
        """,
        re.VERBOSE,
    )


def _openers(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(lexicons.words('sentence_openers'))})(?= \w|[,:])")


def _begun_inside(lexicons: Lexicons) -> re.Pattern[str]:
    """What begins like a sentence and still goes on inside a name: `Bà Rịa`, `Từ Liêm`."""
    openers = tuple(f"{opener} " for opener in lexicons.words("sentence_openers"))
    places = (place for place in lexicons.words("places") if place.startswith(openers))
    return re.compile(rf"(?:{alternation([*lexicons.words('name_compounds'), *places])})(?!\w)")
