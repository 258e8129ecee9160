"""How far a name reaches: the walk over the words behind the noun that opens it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.abbreviations import initials, letters
from hoinghi.rules.names.tails import PERIOD, tail
from hoinghi.rules.parsed import Parsed

REACH = 320
"""Characters behind the noun that are looked at; titles of official papers keep below."""
QUOTED = 260
"""Characters that a title in quotation marks may have."""

WORD = r"(?:TP|TX|TT|Tp|P|Q)\.\ ?(?=\w)|\d+(?:[.,]\d+)+|\w+(?:[&/'-]\w+)*%?"
MANY = ("các", "những")
"""Plural words: inside a name, «kết nối các hệ thống», but behind «và» or a comma the next member of the sentence."""
OPENING = re.compile(r'(?P<words>(?: [^\W\d_]+){0,4})(?: (?:với|mang) (?:chủ đề|tên|tên gọi|khẩu hiệu)(?: là)?| về)?:? ?"(?=\w)')
LISTED = re.compile(r",(?: \w+){1,4}?(?=(?:,(?: \w+){1,4})? và )")
"""One member of a list that ends in `và`: «quản lý, nhận diện và truy xuất nguồn gốc»."""
SHARED = re.compile(r",(?: [^\W\d_A-ZĐ]+){1,4}(?= (?:giai đoạn|năm \d|đến năm|trên địa bàn)\b)")
"""A second member that the period or the place completes too: «nông nghiệp, nông thôn năm 2018»."""
BARE_VERB = re.compile(r" [^\W\d_]{1,7}(?: [^\W\d_]{1,7})?")
GLUED = re.compile(r"(?<=[^\W\d_]) ?(?=(?:Ngày|Tại|Theo|Ông|Bà|Trong|Trên|Với|Tuy|Đây|Sau|Để|Đến|Các|Từ|Hiện|Ảnh|Nhiều|Bên)[ ,:])")
"""Where the stop between two sentences got lost: «phía BắcNgày 25/10», «ngành tôm Tại hội nghị»."""
SPACED_CAPITAL = re.compile(r" ?- ?(?=[A-ZĐÀ-Ỹ])")
PERSON = re.compile(r" ?- ?(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|TS|PGS|GS|ThS|BS|Phó|Giám đốc|Chủ tịch|Trưởng|Bí thư|Bộ trưởng)(?!\w)")


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a name stands, in view offsets: up to `core` its words, up to `end` with the place and period behind them.

    `quoted` says that it is, or holds, a title in quotation marks; `bracket` is the one right behind the name or in it.
    """

    start: int
    core: int
    end: int
    quoted: bool = False
    bracket: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """One piece of text on the walk, and what is needed to say whether the name goes on behind it."""

    parsed: Parsed
    start: int
    end: int
    limit: int
    token: re.Match[str]
    words: dict[int, int]

    @property
    def text(self) -> str:
        return self.parsed.text

    @property
    def first(self) -> int:
        """Where the piece begins, its leading space aside."""
        return self.token.start() + (self.text[self.token.start()] == " ")

    def breaks_behind(self, offset: int) -> bool:
        """Whether what begins at `offset` ends any name: a function word, a verb with its own object, another opening noun."""
        breaks = self.parsed.lexicons.compiled(_breaks)
        found = breaks.match(self.text, offset, self.limit)
        return found is not None and not self.within_word(found.start("word"), found.end())

    def within_word(self, start: int, end: int) -> bool:
        """Whether `start:end` is only a part of a word: `không` in `hàng không`."""
        return self.words.get(start, start) > end or (start not in self.words and start > self.start)


def extent(parsed: Parsed, start: int, *, widely: bool = False) -> Extent | None:
    """The extent of the name whose opening noun ends at `start`; None where nothing follows that could be a name.

    `widely`: whether ` trên địa bàn …` belongs to the name also where no period follows it.
    """
    text = parsed.text
    limit = min(parsed.sentence_at(start)[1], start + REACH)
    if glued := GLUED.search(text, start, limit):
        limit = glued.start()
    quoted = _quoted(parsed, start, limit)
    core, bracket = (quoted, None) if quoted else _walk(parsed, start, limit)
    if core <= start:
        return None
    end = tail(text, core, limit, widely=widely)
    bracket = bracket or _bracket(text, end, limit) or _bracket(text, core, limit)
    if bracket and bracket[0] >= core and end == core:
        behind = tail(text, bracket[1], limit, widely=widely)
        end = behind if behind > bracket[1] else end
    return Extent(start + (text[start] == " "), core, end, quoted is not None, bracket)


def _quoted(parsed: Parsed, start: int, limit: int) -> int | None:
    """The end of a title in quotation marks that stands here, or behind a few words: «phong trào thi đua "…"»."""
    text, stops = parsed.text, parsed.lexicons.entries("name_stops")
    opening = OPENING.match(text, start, limit)
    if not opening or any(word in stops for word in opening["words"].split()):
        return None
    closing = text.find('"', opening.end(), opening.end() + QUOTED)
    return closing + 1 if closing > opening.end() + 1 and "\n" not in text[start:closing] else None


def _bracket(text: str, start: int, limit: int) -> tuple[int, int] | None:
    found = BRACKET.match(text, start, limit)
    return (found.end() - len(found[0].lstrip()), found.end()) if found else None


BRACKET = re.compile(r" ?\([^()\n]{1,60}\)")


def _walk(parsed: Parsed, start: int, limit: int) -> tuple[int, tuple[int, int] | None]:
    """The end of the words that belong to the name, and the bracket that stands among them."""
    scanner = parsed.lexicons.compiled(_scanner)
    words = dict(parsed.words(start, limit))
    position = end = start
    bracket: tuple[int, int] | None = None
    while token := scanner.match(parsed.text, position, limit):
        kind = token.lastgroup or ""
        reached = JOINS[kind](_Step(parsed, start, end, limit, token, words))
        if reached is None:
            break
        position = reached
        if kind == "bracket":
            bracket = (token.end() - len(token[0].lstrip()), token.end())
        if kind not in ("and", "dash"):
            end = position
    return _without_number(parsed.text, start, end, limit), bracket


def _without_number(text: str, start: int, end: int, limit: int) -> int:
    """The end without a number that counts what comes behind: «… doanh nghiệp 5 | tháng đầu năm»."""
    number = NUMBER_LAST.search(text, start, end)
    return number.start() if number and COUNTED.match(text, end, limit) else end


NUMBER_LAST = re.compile(r" \d+(?:[.,]\d+)*\Z")
COUNTED = re.compile(r" (?:năm|tháng|tuần|ngày|quý|lần|tỷ|tỉ|triệu|nghìn|đồng|giờ|kỳ)(?!\w)")


def _scanner(lexicons: Lexicons) -> re.Pattern[str]:
    pairs = [pair.rsplit(", ", 1) for pair in lexicons.words("name_pairs")]
    joined = "|".join(rf"(?:{alternation([first])}),\ (?:{alternation([second])})" for first, second in pairs)
    return re.compile(
        rf"""
          (?P<pair>\ ?(?<!\w)(?:{joined})(?!\w))
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


def _breaks(lexicons: Lexicons) -> re.Pattern[str]:
    """What ends a name when it follows `và`, a comma or a bracket."""
    words = (*lexicons.words("name_stops"), *lexicons.words("name_clause_verbs"), *lexicons.words("name_openers"), *MANY)
    return re.compile(rf" (?P<word>(?:{alternation(words)}|{alternation(map(str.capitalize, lexicons.words('name_openers')))})(?!\w))")


def _stop(step: _Step) -> int | None:
    """A function word ends the name, unless it is part of a word, or says whose an official paper is."""
    if step.within_word(step.first, step.token.end()):
        return step.token.end()
    of_paper = step.token[0].strip() == "của" and PAPER.search(step.text, step.start, step.token.start())
    return step.token.end() if of_paper else None


PAPER = re.compile(r"(?<!\w)(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư|luật|kết luận)(?!\w)", re.IGNORECASE)


def _word(step: _Step) -> int | None:
    """A word goes on, unless it is a verb without an object: «dự án … thực hiện từ năm 2019»."""
    predicate = step.parsed.lexicons.compiled(_predicate)
    verb = predicate.match(step.text, step.token.start(), step.limit) if step.end > step.start else None
    if verb and not step.within_word(step.first, verb.end()):
        return None
    return step.token.end()


def _predicate(lexicons: Lexicons) -> re.Pattern[str]:
    verbs, stops = alternation(lexicons.words("name_clause_verbs", "predicate")), alternation(lexicons.words("name_stops"))
    return re.compile(rf" (?:{verbs})(?= (?:{stops}|năm)(?!\w)|[,;.:)]|\Z)")


def _and(step: _Step) -> int | None:
    """«và» joins two parts of one name, unless another name or clause begins behind it."""
    if step.end == step.start or step.breaks_behind(step.token.end()):
        return None
    before = step.text[step.start : step.token.start()].split()
    behind = step.text[step.token.end() + 1 : step.token.end() + 30].split(" ")[0]
    other = behind[:1].isupper() and (len(before) < 2 or before[-1].isupper() or (behind.isupper() and len(behind) > 2))
    return None if other or behind[:1].isdigit() else step.token.end()


def _comma(step: _Step) -> int | None:
    """A comma joins where a list shares what follows: «quản lý, nhận diện và truy xuất», «thạc sĩ, tiến sĩ giai đoạn …»."""
    text, at = step.text, step.token.start()
    if step.end == step.start or step.breaks_behind(step.token.end()):
        return None
    if BARE_VERB.fullmatch(text, step.start, at) and text[at + 2].islower() and text[step.start + 1].islower():
        return at + 1
    found = LISTED.match(text, at, step.limit) or SHARED.match(text, at, step.limit)
    return found.end() if found and text[at + 2].islower() else None


def _brackets(step: _Step) -> int | None:
    """A bracket stands inside the name where it abbreviates the words before it, and lower-case words follow."""
    text, after = step.text, step.token.end()
    lower = text[after : after + 1] == " " and text[after + 1 : after + 2].islower()
    short = step.token[0].strip(" ()")
    inner = short.isupper() and initials(text[step.start : step.token.start()]).endswith(letters(short))
    return after if lower and inner and not step.breaks_behind(after) else None


def _dash(step: _Step) -> int | None:
    """A dash joins words of one case: «kinh tế - xã hội», «Cam Lộ - La Sơn»; not a name and a person."""
    text, at = step.text, step.token.start()
    if step.end == step.start or PERSON.match(text, at, step.limit):
        return None
    before = text[step.start : at].split()
    behind = text[step.token.end()]
    return step.token.end() if before and before[-1][0].isupper() == behind.isupper() else None


def _on(step: _Step) -> int | None:
    return step.token.end()


def _never(step: _Step) -> int | None:
    return None


JOINS: dict[str, Callable[[_Step], int | None]] = {
    "pair": _on, "compound": _on, "period": _never, "stop": _stop, "and": _and, "word": _word, "comma": _comma,
    "bracket": _brackets, "dash": _dash,
}  # fmt: skip
