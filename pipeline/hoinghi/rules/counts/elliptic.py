"""Counts whose noun the sentence said before: `181 tàu hư, 4 bị vùi lấp`, `số hộ nghèo còn 1.250, giảm 310`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.counts.direct import Nouned, nouned
from hoinghi.rules.counts.noun import Noun, noun_at, word_kinds, words_from
from hoinghi.rules.counts.value import OfNumeral, counted
from hoinghi.rules.hedges import hedge
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.quantity import is_whole
from hoinghi.rules.rule import Found, Rejected
from hoinghi.value import value

_INVITING = (
    "trong đó", "và", "có", "còn", "chỉ", "với", "được", "thêm", "tăng", "giảm", "hơn", "trên", "gần", "khoảng", "đạt",
)  # fmt: skip
_INVITES = re.compile(rf"(?:[,;(]|(?<!\w)(?:{alternation(_INVITING)})) \(?\Z|\(\Z", re.IGNORECASE)
_MAY_INVITE = ("(", *(f"{end} " for end in (",", ";", "(", *_INVITING)))
_SAYS = frozenset(
    {"là", "đạt", "còn", "có", "chỉ", "lên", "xuống", "tới", "được", "thêm", "về", "tăng", "giảm", "ra", "lại", "vắng"}
)
"""Words that say of a thing named before how many there are of it."""
_SAY_OF = ("verb", "adjective")
_CLOSED = re.compile(
    r' ?(?:[;)\n"]|[.](?!\w)|,(?! ?\d)|\Z)| \(| (?:so với|so cùng kỳ|vào (?:năm|tháng|cuối|đầu)|trong (?:năm|tháng|quý)'
    r"|năm (?:19|20)\d\d|nhưng|song|do|vì)(?!\w)"
)
"""Where nothing that is counted can follow any more."""
_SAID = re.compile(r" ?(?:[,;)\n]|[.](?!\w)|\Z)| (?:nhưng|song|và)(?!\w)")
"""The same behind what is said of the things, which may go on with the next number: «6 giỏi, 60 khá»."""
_AT = re.compile(r" (?:ở|tại) (?=[^\W\d_])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER_OF = re.compile(
    r"(?<!\w)(?<!một )(?<!chỉ )(?<!hệ )(?<!tham )"
    r"(?:(?:tổng số|số lượng|số)(?: lượng)? (?=[^\W\d])|(?=lượt (?:khách|người|xe|hành)(?!\w)))",
    re.IGNORECASE,
)
_RANKED = re.compile(r"(?<!\w)(?:vị trí|thứ|hạng|bậc|điểm)(?!\w)", re.IGNORECASE)
"""«từ vị trí 91 lên 82», «tổng điểm thi dưới 10»: a place or a score."""
_IS = re.compile(r"(?<!\w)là(?: [^\W\d]+){0,2} \Z")
_SUBJECT = re.compile(r"(?:\A|[;:,.] (?:còn|riêng|trong đó) |[;:,.(\n] ?)(?=[^\W\d])")
_ARE = re.compile(
    r"(?: [^\W\d]+){0,3}?(?: (?:hiện|nay|đã|cũng|vẫn|mới))*"
    r" (?:chỉ (?:có|còn|là)|(?:tăng|giảm)(?: \w+)? (?:lên|xuống|còn)|là) "
)
"""What stands between a subject and how many there are of it; `có` alone would make it an owner."""
_LAST_WORDS = re.compile(r"(?:([^\W\d]+) )?([^\W\d]+)[ (]*\Z")

_CLAUSE = 60  # characters looked at before a number for its subject


@value
class Bare(OfNumeral):
    """A numeral without a noun behind it; `label` is the noun that `số …` names before it in the sentence, or None."""

    label: Noun | None


def bare(parsed: Parsed) -> Iterator[Bare]:
    """Numbers with no noun behind them that a list or a verb asks for."""
    last: Nouned | None = None
    for each in parsed.once(nouned):
        plain = each.noun is None and not each.numeral.spelled and each.numeral.kind != "ratio"
        if plain and (_undergoes(parsed, each) or _is_said(parsed, each.numeral)):
            yield Bare(each.numeral, _label(parsed, each, last))
        last = each if each.noun and each.noun.is_counted else last


def _undergoes(parsed: Parsed, each: Nouned) -> bool:
    """`4 bị vùi lấp`, `(2 đội cố định, 6 di động)`: something is said of the things behind the number."""
    if not parsed.text.startswith(" ", each.end):
        return False
    first = max(0, each.start - 12)
    if not parsed.text[first : each.start].lower().endswith(_MAY_INVITE):
        return False  # most numbers, without a search
    if not _INVITES.search(parsed.text, first, each.start):
        return False
    if parsed.lexicons.compiled(verbs).match(parsed.text, each.end):
        return True
    at = _AT.match(parsed.text, each.end)
    if at and parsed.text[at.end()].isupper():
        return True  # «4 nhà máy (3 ở Hà Nội và 1 tại Huế)»
    said = list(islice(words_from(parsed, each.end + 1), 2))
    if not said or said[0].kind not in {"adjective", "verb"}:
        return False
    return any(_SAID.match(parsed.text, word.end) for word in said)


def verbs(lexicons: Lexicons) -> re.Pattern[str]:
    """Words behind a bare number that say something of the things it counts."""
    return re.compile(rf" (?:{alternation(lexicons.words('noun_heads', 'undergo'))})(?!\w)")


def _is_said(parsed: Parsed, numeral: Numeral) -> bool:
    """`… là 40.000.`, `giảm 310 so với`, `chỉ đỗ 143,`: a verb before the number, nothing to count behind it."""
    text = parsed.text
    if not _CLOSED.match(text, numeral.end) or _YEAR.fullmatch(text, numeral.start, numeral.end):
        return False
    _, at = hedge(text, numeral.start, numeral.end)
    _, at = hedge(text, at, numeral.end)  # `khoảng hơn 60`
    before = _LAST_WORDS.search(text, max(0, at - 16), at)
    if before is None:
        return False
    kinds, word = parsed.lexicons.compiled(word_kinds), before[2].lower()
    both = kinds.get(f"{before[1]} {word}".lower(), "")
    if not (word in _SAYS or kinds.get(word) == "verb" or (both in _SAY_OF and before[0].islower())):
        return False
    # `quốc gia` ends with a verb, and is none
    return both in ("", *_SAY_OF) and not _RANKED.search(text, max(0, numeral.start - 24), numeral.start)


def _label(parsed: Parsed, each: Nouned, last: Nouned | None) -> Noun | None:
    """The noun that `số …` names in the sentence: the subject of `là`, else nearer than any other counted thing."""
    first = parsed.sentence_at(each.start)[0]
    if last and not _IS.search(parsed.text, max(0, each.start - 20), each.start):
        first = max(first, last.start)
    labels = list(_NUMBER_OF.finditer(parsed.text, first, each.start))
    noun = noun_at(parsed, labels[-1].end()) if labels else _subject(parsed, each)
    return noun if noun and noun.is_countable else None


def _subject(parsed: Parsed, each: Nouned) -> Noun | None:
    """The noun that opens the clause of which the number is said: `đảng viên dự bị hiện chỉ có 1`."""
    text, first = parsed.text, max(parsed.sentence_at(each.start)[0], each.start - _CLAUSE)
    _, at = hedge(text, each.start, each.end)
    openings = list(_SUBJECT.finditer(text, max(0, first - 1), at))
    noun = noun_at(parsed, openings[-1].end()) if openings else None
    if noun is None or not (noun.is_counted and noun.head.syllables > 1):
        return None
    return noun if _ARE.fullmatch(text, noun.end, at) else None


def build_bare(parsed: Parsed, candidate: Bare) -> Found | Rejected | None:
    """A count of what the label names, or of what assembling takes from the sentence."""
    numeral = candidate.numeral
    if numeral.value is None or not is_whole(numeral.value):
        return Rejected(numeral.start, numeral.end, "a number with decimals counts nothing")
    return counted(parsed, numeral, candidate.label)
