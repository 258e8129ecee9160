"""Rules for documents: official papers by their number, or by whose or what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from hoinghi.lexicons import Lexicons, alternation, lower
from hoinghi.rules.keywords import Keywords, keywords
from hoinghi.rules.names import extent
from hoinghi.rules.names.tails import CAPITAL
from hoinghi.rules.organisations import body_end
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people.lists import make_lists
from hoinghi.rules.rule import Example, Found, Rejected, Rule
from hoinghi.rules.words import words_of
from hoinghi.value import value
from hoinghi_schemas.document import DocumentKind

DATED = re.compile(r",? (?:ban hành )?ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})| năm \d{4}")
OF = re.compile(r" của (?:Ban Chấp hành )?")
OFFICE = re.compile(
    r"(?:Thủ tướng(?: Chính phủ)?|Chủ tịch nước|Chủ tịch UBND (?:tỉnh|thành phố)(?: [A-ZĐ]\w+){0,3}"
    r"|Đảng(?! (?:bộ|ủy|đoàn)\b))(?!\w)"
)
NOT_PAPERS = re.compile(r" (?:sư|gia|học|pháp|khoa|lệ|rừng|chơi|nhân quả)(?!\w)", re.IGNORECASE)


@value
class DocumentValue:
    """An official paper: its kind, its number where it has one, and who issued it where the article says so."""

    kind: DocumentKind
    number: str | None
    issuer: str | None


def _numbered(parsed: Parsed) -> Iterator[re.Match[str]]:
    return parsed.lexicons.compiled(_numbers)(parsed)


def _numbers(lexicons: Lexicons) -> Keywords:
    nouns = lexicons.words("document_keywords")
    code = r"\d{1,5}[a-zA-Z]?(?:/\d{4})?(?:\s?[-/]\s?(?-i:[A-ZĐ])[\w&]*(?:(?:[-/]| ?- (?=[A-ZĐ]{2}))[\w&]+){0,4})"
    return keywords(
        nouns,
        rf"(?<!\w)(?P<noun>{alternation(nouns)})(?: số:? ?(?P<said>{code}|\d{{1,5}}[a-z]?)"
        rf"| (?P<bare>{code}|\d{{1,4}}[a-z]|\d{{2,4}}))(?!\w|[.,]\d|%)",
        re.IGNORECASE,
    )


def numbered(parsed: Parsed, match: re.Match[str]) -> Found | Rejected:
    """A paper with its number; without `số` it must look like a paper's: `quyết định 30 suất` decides of 30."""
    number = match["said"] or match["bare"]
    coded = match["said"] is not None or "/" in number or "-" in number
    if not coded and match["noun"][0].islower() and not number[-1].isalpha():
        return Rejected(match.start(), match.end(), "a bare number behind a small letter counts something")
    return _found(parsed, match.start(), match.end(), match["noun"], number)


def _of_a_session(parsed: Parsed) -> Iterator[re.Match[str]]:
    return parsed.lexicons.compiled(_sessions)(parsed)


def _sessions(lexicons: Lexicons) -> Keywords:
    nouns = lexicons.words("document_keywords", "resolution")
    return keywords(
        nouns,
        rf"""
        (?<!\w)(?P<noun>{alternation(nouns)})\ (?:
            (?:Đại\ hội|Hội\ nghị)\ [^,.;:()\n]{{0,70}}?(?:lần\ thứ\ \w+|khóa\ \w+|[IVXL]+(?!\w)|\d{{1,2}}(?!\w))
          | Trung\ ương\ (?:lần\ thứ\ )?\w{{1,4}}(?!\w)
          | (?:HĐND|Quốc\ hội|Đảng\ bộ|Tỉnh\ ủy|Thành\ ủy|Huyện\ ủy|Bộ\ Chính\ trị|Chính\ phủ)(?!\w)
        )(?:,?\ (?:\(khóa\ \w+\)|khóa\ \w+))?(?:\ của\ Đảng(?!\w|\ (?:bộ|ủy|đoàn)\b))?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def of_a_session(parsed: Parsed, match: re.Match[str]) -> Found | Rejected:
    """A resolution named by the congress, the session or the body that passed it."""
    if not any(map(str.isupper, match[0][len(match["noun"]) :])):
        return Rejected(match.start(), match.end(), "no body or session is named")
    return _found(parsed, match.start(), match.end(), match["noun"], None)


def _titled(parsed: Parsed) -> Iterator[re.Match[str]]:
    return parsed.lexicons.compiled(_capitals)(parsed)


def _capitals(lexicons: Lexicons) -> Keywords:
    nouns = [word.capitalize() for word in lexicons.words("document_keywords")]
    return keywords(
        nouns,
        rf"(?<!\w)(?<!các )(?<!những )(?P<noun>{alternation(nouns)})(?= (?:{CAPITAL}|về |(?<!uật )quy định ))",
    )


def titled(parsed: Parsed, match: re.Match[str]) -> Found | Rejected | None:
    """A paper by its title: `Luật Đất đai`, `Nghị quyết về xử lý nợ xấu`."""
    name = extent(parsed, match.end())
    if name is None or NOT_PAPERS.match(parsed.text, match.end()):
        return None
    words = parsed.text[name.start : name.core].split()
    if not parsed.text[name.start].isupper() and len(words) < 4:
        return Rejected(match.start(), match.end(), "no title follows")
    if parsed.text[name.start].isupper() and match["noun"] not in {"Luật", "Bộ luật", "Pháp lệnh"}:
        return Rejected(match.start(), match.end(), "a capital behind it is no title of such a paper")
    return _found(parsed, match.start(), name.end, match["noun"], None)


def _found(parsed: Parsed, start: int, end: int, noun: str, number: str | None) -> Found:
    kind = cast("DocumentKind", parsed.lexicons.entries("document_keywords")[" ".join(lower(noun).split())])
    number = number and number.replace("- ", "-").replace(" -", "-")
    return Found(start, end, DocumentValue(kind, number, _issuer(parsed, start, end)))


def _issuer(parsed: Parsed, start: int, end: int) -> str | None:
    """Who issued the paper: the body behind `của`, a date between them aside; the party where the name says so."""
    if parsed.text[start:end].endswith(" của Đảng"):
        return "Đảng"
    dated = DATED.match(parsed.text, end)
    of = OF.match(parsed.text, dated.end() if dated else end)
    if of is None:
        return None
    first = of.start() + len(" của ")
    office = OFFICE.match(parsed.text, first)
    if office:
        return office[0]
    words, lists = parsed.once(words_of), parsed.lexicons.compiled(make_lists)
    at = words.index_at(first)
    behind = body_end(words, lists, at)
    return parsed.text[first : words.ends[behind - 1]] if behind > at else None


RULES = (
    Rule(
        "document.numbered",
        "document",
        "an official paper with its number",
        _numbered,
        numbered,
        examples=(
            Example("Theo [Quyết định số 41/QĐ-UBND]{document number=41/QĐ-UBND kind=decision} thì hồ sơ nộp một lần."),
            Example("Ban giám khảo quyết định 12 giải thưởng."),
        ),
    ),
    Rule(
        "document.session",
        "document",
        "a resolution named by the congress, session or body that passed it",
        _of_a_session,
        of_a_session,
        examples=(
            Example("Ngành đã triển khai [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV]{document kind=resolution}."),
            Example("Các chi bộ học tập nghị quyết này."),
        ),
    ),
    Rule(
        "document.titled",
        "document",
        "a law by its name, or a paper by its subject",
        _titled,
        titled,
        examples=(
            Example("Quốc hội thảo luận [Luật Đất đai]{document kind=law} cả ngày."),
            Example("Ông là Luật sư của công ty."),
        ),
    ),
)
