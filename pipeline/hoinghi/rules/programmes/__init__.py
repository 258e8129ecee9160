"""Rules for programmes: a keyword and a name of its own.

What the keyword is followed by decides between the rules: a title in quotation marks, a number, a proper name, or
common words, which are a name only where the evidence says so (`evidence`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from hoinghi.rules.names import impossible, years
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes.candidate import NUMBERED, Candidate, candidates
from hoinghi.rules.programmes.evidence import weigh
from hoinghi.rules.programmes.refusals import refused
from hoinghi.rules.programmes.value import ProgrammeValue
from hoinghi.rules.rule import Example, Found, Rejected, Rule
from hoinghi_schemas.programme import ProgrammeKind

ABBREVIATION = re.compile(r"\((?:gọi tắt là |viết tắt là |tên viết tắt: ?)?(?P<short>[\w&/' -]{2,40})\)")
PAPER = re.compile(
    r"(?:Nghị quyết|Quyết định|Nghị định|Chỉ thị|Kế hoạch|Luật|tỉnh|huyện|quận|TP|xã|ở|tại) ", re.IGNORECASE
)


def quoted(parsed: Parsed) -> Iterator[Candidate]:
    """Keywords with a title in quotation marks."""
    return (each for each in candidates(parsed) if each.name.quoted)


def numbered(parsed: Parsed) -> Iterator[Candidate]:
    """Keywords with the number of their paper or of their own."""
    return (each for each in candidates(parsed) if not each.name.quoted and NUMBERED.match(each.content(parsed)))


def proper(parsed: Parsed) -> Iterator[Candidate]:
    """Keywords with a capital behind them."""
    return (each for each in _unquoted(parsed) if each.content(parsed)[0].isupper())


def described(parsed: Parsed) -> Iterator[Candidate]:
    """Keywords with common words behind them."""
    return (each for each in _unquoted(parsed) if not each.content(parsed)[0].isupper())


def _unquoted(parsed: Parsed) -> Iterator[Candidate]:
    return (each for each in candidates(parsed) if not each.name.quoted and not NUMBERED.match(each.content(parsed)))


def found(parsed: Parsed, candidate: Candidate) -> Found:
    """The programme that a candidate names."""
    period, wrong = years(parsed.text, candidate.name.start, candidate.end)
    value = ProgrammeValue(
        cast("ProgrammeKind", candidate.kind),
        candidate.noun_end,
        candidate.name.core,
        period,
        _short(parsed, candidate),
    )
    warnings = tuple(impossible(parsed.span(*year)) for year in wrong)
    return Found(candidate.start, candidate.end, value, warnings)


def _short(parsed: Parsed, candidate: Candidate) -> str | None:
    bracket = candidate.name.bracket
    named = ABBREVIATION.fullmatch(parsed.text, *bracket) if bracket else None
    if named is None or not any(map(str.isupper, named["short"])) or PAPER.match(named["short"]):
        return None
    return named["short"]


def titled(parsed: Parsed, candidate: Candidate) -> Found | Rejected:
    """A quoted title is a name."""
    reason = refused(parsed, candidate)
    return Rejected(candidate.start, candidate.noun_end, reason) if reason else found(parsed, candidate)


def weighed(parsed: Parsed, candidate: Candidate) -> Found | Rejected:
    """Common words are a name where there is evidence enough."""
    reason = refused(parsed, candidate)
    if reason:
        return Rejected(candidate.start, candidate.noun_end, reason)
    verdict = weigh(parsed, candidate)
    return found(parsed, candidate) if verdict.named else Rejected(candidate.start, candidate.end, str(verdict))


RULES = (
    Rule(
        "programme.quoted",
        "programme",
        "a keyword and a title in quotation marks",
        quoted,
        titled,
        examples=(Example('Xã hưởng ứng [phong trào "Nhà sạch, ngõ đẹp"]{programme kind=campaign} từ tháng trước.'),),
    ),
    Rule(
        "programme.numbered",
        "programme",
        "a keyword and its number",
        numbered,
        weighed,
        examples=(
            Example("Sở vừa ban hành [Kế hoạch số 88/KH-SYT]{programme kind=plan} gửi các bệnh viện."),
            Example("Cả nhóm đạt kế hoạch năm 2017."),
        ),
    ),
    Rule(
        "programme.proper",
        "programme",
        "a keyword and a proper name",
        proper,
        weighed,
        examples=(
            Example("Tỉnh tiếp nhận [dự án Mekong Green]{programme kind=project} từ nhà tài trợ."),
            Example("Huyện kêu gọi vốn cho các dự án BOT."),
        ),
    ),
    Rule(
        "programme.described",
        "programme",
        "a keyword and common words, where they name one",
        described,
        weighed,
        examples=(
            Example(
                "Huyện phê duyệt [Đề án nâng cao chất lượng đàn bò giai đoạn 2021-2025]"
                "{programme kind=scheme period=2021-2025}."
            ),
            Example("Đại biểu chất vấn về các dự án đầu tư và kế hoạch đề ra."),
        ),
    ),
)
