"""A sentence as tokens of the clause grammar: percentages, numbers, times, words of known classes, other words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from hoinghi.lexicons import Lexicons
from hoinghi.rules.amounts.found import measures, money
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.candidates import Percent
from hoinghi.rules.percentages.times import TIME
from hoinghi.rules.percentages.vocabulary import Longer, Word, vocabulary

_PIECE = re.compile(r"[^\W_]+(?:[-&./'][^\W\d_]+)*(?:(?<=[^\W\d_])-\d{1,2}(?![\d.,%]))?|[^\w\s]")
_YEAR = re.compile(r"(?:19|20)\d\d(?:-(?:19|20)\d\d)?")
_PERIODS = frozenset({"năm", "tháng", "quý", "quí", "ngày", "vụ", "tuần", "người"})
_WORDS_OF_CLAUSES = frozenset(
    {
        "to",
        "copula",
        "have",
        "with",
        "give",
        "hint",
        "break",
        "adverb",
        "and",
        "cause",
        "preposition",
        "opener",
        "degree",
    }
)
_BEFORE_PREDICATE = frozenset({"relative", "adverb", "copula", "hint", "have"})
_THEREFORE = frozenset({"vì thế", "vì vậy", "do đó", "do vậy", "nhờ đó", "nhờ vậy", "từ đó", "bởi vậy", "theo đó"})
_RAISED = frozenset({"kiến nghị", "phản ánh", "đề nghị", "yêu cầu", "đề xuất", "báo cáo"})
"""What voters or offices raise, which is a verb elsewhere: `60% đề nghị giữ nguyên`."""
_SEVERAL = frozenset({"các", "những", "nhiều", "số"})
_GRADES = frozenset({"giỏi", "khá", "yếu", "kém", "xuất sắc"})
_APART = frozenset({"comma", "stop", "and"})
_NEAR = 5  # tokens from one grade to the next
_ROMAN = re.compile(r"[ivxlc]+")
_IN_ORDER = ("mũi", "lớp", "khối", "loại", "nhóm", "đợt", "giai đoạn", "hạng", "cấp", "mức độ")
"""What a number behind says which of: `mũi 2 đạt 91%`."""
_FINITE = frozenset({"reach", "share", "increase", "decrease", "exceed", "equal", "copula"})
_TELLING = _FINITE | {"percent"}
_OPENING = frozenset({"stop", "sign", "open", "dash"})
_MEASURING = frozenset({"percent", "number", "money", "measure", "mark", "adverb", "over"})


class Token(NamedTuple):
    """A token, half-open offsets into the view.

    Args:
        kind: the class of the word in `clause_words`, else `word`; `percent`, `number`, `money`, `time`; for signs
            `open`, `close`, `stop`, `comma`, `slash`, `dash`, `sign`.
        text: as written, lower case.
        percent: the percentage that the token is.
        sense: the class of the word among `word_classes`.
        capital, named: whether it begins with a capital; whether it has several.
    """

    start: int
    end: int
    kind: str
    text: str
    percent: Percent | None = None
    sense: str = ""
    capital: bool = False
    named: bool = False


def tokens(parsed: Parsed, start: int, end: int, percents: Sequence[Percent]) -> list[Token]:
    """The tokens of the sentence `start:end`, in order; `percents` are those that stand in it."""
    whole = sorted(_whole(parsed, start, end, percents), key=_start)
    found: list[Token] = []
    at = start
    for token in whole:
        if token.start < at:
            continue
        found.extend(_words(parsed, at, token.start))
        found.append(token)
        at = token.end
    found.extend(_words(parsed, at, end))
    _drop_periods(found)
    _place(found, parsed.lexicons.compiled(_pairs))
    _name(found, parsed.lexicons.compiled(_place_names))
    return found


def _place_names(lexicons: Lexicons) -> frozenset[tuple[str, ...]]:
    """The first two syllables of the names of places."""
    return frozenset(tuple(name.lower().split(" ")[:2]) for name in lexicons.words("places") if " " in name)


def _drop_periods(found: list[Token]) -> None:
    """Leave out the `/năm` of `8%/năm`, which says nothing of what is measured."""
    for at in range(len(found) - 3, -1, -1):
        if found[at].kind == "percent" and found[at + 1].kind == "slash" and found[at + 2].text in _PERIODS:
            del found[at + 1 : at + 3]


def _pairs(lexicons: Lexicons) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(pair.split(", ")) for pair in lexicons.words("clause_pairs"))


def _place(found: list[Token], pairs: Collection[tuple[str, ...]]) -> None:
    """Let `ở` (at) be a copula before a number alone: `ở 5%`, but `giá đất ở nội thành`."""
    for at, token in enumerate(found):
        if token.kind == "number" and _ROMAN.fullmatch(token.text) and _is_told_of(found, at + 1):
            found[at] = token._replace(kind="word", capital=True)  # `khu vực II chiếm 17%`
        if token.text == "vốn" and at and found[at - 1].kind == "comma" and _goes_on(found, at + 1):
            found[at] = token._replace(kind="hint")  # `tỷ lệ này, vốn bị chê là cao, giảm 5%`
        before = found[at - 1].kind if at and found[at - 1].text != "một" else ""
        several = at > 0 and found[at - 1].text in _SEVERAL
        if token.text in _RAISED and (
            before == "number" or several or (before == "percent" and _is_told(found, at + 1))
        ):
            found[at] = token._replace(kind="word", sense="noun")  # `90% kiến nghị được trả lời`
        if token.kind == "comma" and _is_pair(found, at, pairs):
            found[at], found[at + 1] = token._replace(kind="and"), found[at + 1]._replace(kind="word")
        if token.text in _THEREFORE and at and found[at - 1].kind == "word":
            found[at] = token._replace(kind="adverb")  # `giá vì thế tăng 5%`
        if token.kind == "number" and _is_in_name(found, at):
            found[at] = token._replace(kind="word", capital=True)  # `Handico 6 chiếm 30%`
        if (
            token.text == "cụ thể"
            and before == "word"
            and (found[at + 1].kind if at + 1 < len(found) else "") not in _APART
        ):
            found[at] = token._replace(kind="word", sense="adjective")  # `bằng 80% mức thuế cụ thể của xăng`
        if token.text == "trung bình" and _is_grade(found, at):
            found[at] = token._replace(kind="word", sense="adjective")  # `khá 41%, trung bình 40%`
        if token.text == "mới" and at > 1 and found[at - 1].kind == "word" and _is_new(found, at):
            found[at] = token._replace(kind="word", sense="adjective")
        if token.text == "ở" and (found[at + 1].kind if at + 1 < len(found) else "stop") not in _MEASURING:
            found[at] = token._replace(kind="preposition")


def _is_in_name(found: Sequence[Token], at: int) -> bool:
    """Whether the number ends a name of which something is said."""
    if not at or not found[at].text.isdigit() or found[at - 1].end + 1 != found[at].start:
        return False
    before, behind = found[at - 1], at + 1
    named = before.capital and before.kind == "word" and before.sense != "counted"
    while behind < len(found) and found[behind].kind == "adverb":
        behind += 1
    told = behind < len(found) and found[behind].kind in _FINITE
    return told and (named or before.text in _IN_ORDER)


def _is_grade(found: Sequence[Token], at: int) -> bool:
    """Whether the word is a grade among others, each with its percentage."""
    alone = 0 < at < len(found) - 1 and found[at - 1].kind in _APART and found[at + 1].kind in ("percent", "stop")
    return alone and any(token.text in _GRADES for token in found[max(0, at - _NEAR) : at + _NEAR])


def _is_new(found: Sequence[Token], at: int) -> bool:
    """Whether `mới` says that a thing is new, not that it is no more: `theo chuẩn mới từ 9%`, `giống mới lên 65%`."""
    behind = found[at + 1].kind if at + 1 < len(found) else ""
    return found[at - 2].text == "theo" or (behind in ("up", "down") and found[at - 1].sense in ("noun", "counted"))


def _is_told_of(found: Sequence[Token], at: int) -> bool:
    """Whether a percentage or its verb stands here."""
    return at < len(found) and found[at].kind in _TELLING


def _is_told(found: Sequence[Token], at: int) -> bool:
    """Whether something is said of what stands before, or nothing more: `90% kiến nghị đã`, `… của cử tri`."""
    return at == len(found) or found[at].kind in _BEFORE_PREDICATE | {"of", "comma", "stop"}


def _is_pair(found: Sequence[Token], comma: int, pairs: Collection[tuple[str, ...]]) -> bool:
    """Whether the comma joins two words that are one: `các tỉnh, thành`, `quận, huyện`."""
    return 0 < comma < len(found) - 1 and (found[comma - 1].text, found[comma + 1].text) in pairs


def _goes_on(found: Sequence[Token], at: int) -> bool:
    """Whether a predicate begins at the token."""
    told = at < len(found) and (found[at].kind == "degree" or found[at].sense == "adjective")
    return told or (at < len(found) and found[at].kind in _BEFORE_PREDICATE)


def _name(found: list[Token], places: Collection[tuple[str, ...]]) -> None:
    """Let a word of clauses be a name's where a capital stands beside it: `Tuy` (although) in `Tuy Đức chiếm 5%`."""
    for at in range(1, len(found) - 1):
        before, token, behind = found[at - 1 : at + 2]
        if token.capital and before.capital and (before.text, token.text) in places:
            # `Cao Bằng`
            found[at - 1], found[at] = before._replace(kind="word", sense=""), token._replace(kind="word", sense="")
        if not token.capital or token.named or before.kind in _OPENING or token.kind not in _WORDS_OF_CLAUSES:
            continue
        if (behind.capital and not behind.named) or (before.capital and not before.named and before.kind == "word"):
            found[at] = token._replace(kind="word")


def _start(token: Token) -> tuple[int, int]:
    return token.start, -token.end


def _whole(parsed: Parsed, start: int, end: int, percents: Sequence[Percent]) -> Iterator[Token]:
    """Percentages, times and numbers; where they overlap, the one that begins first stands."""
    text = parsed.text
    for percent in percents:
        yield Token(percent.start, percent.end, "percent", "", percent)
    for time in TIME.finditer(text, start, end):
        yield Token(time.start(), time.end(), "time", time[0].lower())
    amounts = parsed.once(_amounts)
    numerals = parsed.numerals
    first = bisect_left(numerals, start, key=attrgetter("start"))
    for numeral in numerals[first : bisect_left(numerals, end, first, key=attrgetter("start"))]:
        if text[numeral.start - 1 : numeral.start] == "-" and text[numeral.start - 2 : numeral.start - 1].isalpha():
            continue  # `Covid-19`
        stop, kind = amounts.get(numeral.start, (numeral.end, "number"))
        if kind == "number" and numeral.multiplier >= 10**6 and not text[stop : stop + 2].strip().isalpha():
            kind = "money"  # `đạt trên 19,6 tỷ, tăng …`
        elif kind == "number" and _YEAR.fullmatch(text, numeral.start, stop):
            kind = "time"  # `cùng kỳ 2019`
        yield Token(numeral.start, stop, kind, text[numeral.start : stop].lower())


def _amounts(parsed: Parsed) -> dict[int, tuple[int, str]]:
    """Where the amounts of the article end, by where they start, and whether they are money."""
    found = {each.start: (each.end, "measure") for each in measures(parsed)}
    found.update((each.start, (each.end, "money")) for each in money(parsed))
    return found


def _words(parsed: Parsed, start: int, end: int) -> Iterator[Token]:
    """The words and signs between two whole tokens, the longest known words first."""
    known = parsed.lexicons.compiled(vocabulary)
    pieces = list(_PIECE.finditer(parsed.text, start, end))
    words = [known[piece[0]] for piece in pieces]
    at = 0
    while at < len(pieces):
        first, last = pieces[at].span()
        kind, text, sense, capital, capitals, longer = words[at]
        behind = at + 1
        if longer and behind < len(words) and (whole := _known(longer.get(words[behind].text, ()), words, at + 2)):
            rest, text, kind, sense = whole
            behind = at + 2 + len(rest)
            last = pieces[behind - 1].end()
            capitals = sum([word.capitals for word in words[at:behind]])
        yield Token(first, last, kind, text, None, sense, capital, capitals > 1)
        at = behind


def _known(longer: Sequence[Longer], words: Sequence[Word], at: int) -> Longer | None:
    """The longest of the words, whose first two syllables stand before, that goes on from `at`."""
    for word in longer:
        if not word.rest or word.rest == [each.text for each in words[at : at + len(word.rest)]]:
            return word
    return None
