"""Why a keyword opens no name whatever the evidence says: a ministry's name, a verb, a promotion, a word of any."""

from __future__ import annotations

import re
from typing import get_args

from hoinghi.lexicons import Lexicons, alternation, lower
from hoinghi.rules.names.tails import CAPITAL
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes import cues
from hoinghi.rules.programmes.candidate import Candidate, determiner
from hoinghi_schemas.programme import ProgrammeKind

PERSON_BEFORE = re.compile(rf"(?<!\w)(?P<more>{CAPITAL}\w+ )?(?P<last>{CAPITAL}\w+) \Z")
"""Capitals right before `Quỹ`: «ông Trần Quỹ An»."""
IN_A_BODY = re.compile(rf"(?<!\w)(?:Viện|Vụ|Cục|Sở|Phòng|Trung tâm|Khoa) {CAPITAL}[^\W\d_]*(?: [^\W\d_]+){{0,3}} và \Z")
"""The beginning of a body's name that goes on with the keyword: «Viện Chính sách và | Chiến lược …»."""
SECTION = re.compile(r"thành phần (?:số )?(?:\d|đoạn|tuyến|cao tốc|đường|cầu)(?!\w)")
"""Which part it is: «dự án thành phần đoạn Tân Phú - Bãi Sậy»."""
SCARE = re.compile(r'[^\d"]*"(?!(?:hai|ba|bốn|năm|sáu|bảy|tám)\s)[^\W\d]+(?: [^\W\d]+)?"')
"""One word in quotation marks, which are no title's: «quy hoạch "treo"», but «mô hình "bốn nhà"»."""
PLACE = re.compile(rf"(?i:tỉnh|thành phố|TP\.?|huyện|thị xã|quận|vùng|khu) ?{CAPITAL}")
"""A place by its name: «quy hoạch thành phố Tân Phú»."""
BODY = re.compile(r"\w+(?: \w+){0,3} (?:của )?(?:(?i:liên (?:hợp|hiệp) quốc)|LHQ)")
"""A programme or fund of the United Nations is one of their bodies: UNDP, UNFPA."""
FOUNDATION = re.compile(r"(?:The )?[A-Z][a-z]+(?: (?:& )?[A-Z][a-z]+){0,3}")
"""A founder's name alone behind the keyword, without a Vietnamese letter: «Quỹ Ford»."""
INVESTED = re.compile(
    rf"(?:\w+ ){{1,4}}(?:Fund|Capital|Ventures?|Partners|Investments?|Management)(?!\w)"
    rf"|[Đđ]ầu tư (?!Phát triển){CAPITAL}"
)
"""The end of an investor's name: «quỹ Red Delta Fund»."""
AGENT = re.compile(r"(?<!\w)(?:được|do|bởi) \Z")
"""Before who does it: «được | Quỹ toàn cầu cấp ngân sách»."""
THEME_YEAR = re.compile(
    r"năm (?:cao điểm|an toàn|ATGT|du lịch|thanh niên|trật tự|văn minh|đô thị|quốc gia|kỷ cương)(?!\w)"
)
"""A year that is given to something: «kế hoạch năm an toàn giao thông»."""
STAGE = re.compile(r"(?:(?:triển khai|thực hiện|hành động) )?(?:giai đoạn|đợt|quý|tháng) (?:\d{1,2}|[IVX]+)")
"""A stage of a work that is not named: «kế hoạch triển khai giai đoạn 3»."""
MEETING = re.compile(r'"(?:Hội thảo|Hội nghị|Tọa đàm|Lễ|Họp báo|Gala|Liveshow) ')
PROPER_NEXT = re.compile(rf" {CAPITAL}\w*[a-zà-ỹ]")
"""A name behind the abbreviation of a kind: «dự án BOT Trà Tân»."""
WHERETO = re.compile(rf"về {CAPITAL}")
"""A place that the noun is moved to: «chuyển dự án về Tân Phú»."""
AROUND = 160
"""Characters around a keyword in which the words of a promotion are looked for."""
EVERY_KIND = frozenset(get_args(ProgrammeKind))
OF_ITS_OWN = re.compile(r" (?:về \w|\d{4}(?!\d))")
"""A subject or a year behind a word that is generic without one: «Kế hoạch thanh tra về …», «… nghị sự 2030»."""
PLANNED = re.compile(r"\d[\d.,]* ?(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|USD|%|tấn|ha)(?!\w)")
"""An amount that a plan sets: «kế hoạch 40 tỷ đồng»."""
NATIONAL = re.compile(r"(?:phát triển )?quốc gia \w+,? \w+", re.IGNORECASE)
"""The nation's strategy, and for what."""
_ONLY_PROPER = re.compile("chiến dịch", re.IGNORECASE)
"""What soldiers and salesmen have too: «Chiến dịch Hương Tràm», but «chiến dịch không kích»."""
WAGED_AT_LENGTH = 4
"""Syllables from which on a campaign's common words say which one it is."""
AGAINST = ("đấu tranh", "biểu tình", "chống", "đòi", "phản đối")
"""What a movement of students did that nobody set up."""
POINTED_AT = re.compile(r" (?:này|đó|ấy|trên)(?!\w)")
FIELD = re.compile(r"(?:lĩnh vực|vấn đề|nội dung|ngành|mặt hàng|dịch vụ)\Z")
"""What is pointed at, so that no name ends there: «đề án về lĩnh vực | này»."""
GRADE = re.compile(r"1[0-2]")
"""The highest classes of school: «học hết chương trình 12»."""
YEAR_ONLY = re.compile(r"(?:19|20)\d{2}(?:\s?-\s?(?:19|20)?\d{2,4})?(?!\w)")


def refused(parsed: Parsed, candidate: Candidate) -> str | None:
    """Why the keyword opens no name whatever the rest says, or None."""
    content = candidate.content(parsed)
    before, meaning = determiner(parsed, candidate)
    if _is_part_of_compound(parsed, candidate, meaning):
        return f"{before!r} makes the keyword a part of another name"
    if candidate.capital and not candidate.name.quoted and IN_A_BODY.search(candidate.before):
        return "a part of a body's name"
    if _ONLY_PROPER.fullmatch(parsed.text, candidate.start, candidate.noun_end) and not _is_public(parsed, candidate):
        return "a campaign of any kind, of soldiers and salesmen too"
    if POINTED_AT.match(parsed.text, candidate.end) and FIELD.search(content):
        return "pointed at: `về lĩnh vực này`"
    if generic := _generic(parsed, candidate):
        return f"{generic!r} behind the keyword says it is no name"
    if (
        candidate.kind == "master_plan"
        and not candidate.capital
        and parsed.lexicons.compiled(cues.verb).search(candidate.before)
    ):
        return "the keyword is a verb here"
    if candidate.kind == "fund" and candidate.capital and _is_in_a_persons_name(parsed, candidate):
        return "a part of a person's name"
    if content.startswith("cho ") and not content.startswith("cho vay"):
        return "'cho' behind the keyword begins no name"
    if content == "phát triển" or "predicate" in parsed.lexicons.entries("name_clause_verbs").get(content, "").split():
        return "a verb and no more"
    if parsed.text[candidate.start : candidate.noun_end].isupper() and content[0].isdigit():
        return "a heading in capitals and its number"
    if candidate.kind == "project" and WHERETO.match(content):
        return "where it is moved"
    if candidate.kind == "plan" and content.startswith(("Đầu tư", "và Đầu tư")):
        return "a ministry's name"
    if candidate.name.quoted and SCARE.fullmatch(content) and content == content.lower():
        return "a word in quotation marks is no title"
    if before.lower() == "một" and candidate.name.quoted and content == content.lower():
        return "a word in quotation marks said of one of many"
    if meaning == "plural" and candidate.name.quoted and candidate.kind != "campaign":
        return "a word in quotation marks said of many"
    if candidate.kind in ("programme", "fund") and BODY.match(content):
        return "a body of the United Nations"
    if candidate.kind == "fund" and (INVESTED.match(content) or (candidate.capital and _acts(parsed, candidate))):
        return "a body that acts, and no means"
    if candidate.kind in ("plan", "master_plan", "model") and content.startswith(("hóa ", "hoá ")):
        return "a part of a longer word"
    if candidate.kind == "plan" and PLANNED.match(content):
        return "an amount that is planned"
    if STAGE.fullmatch(content):
        return "a stage, and of no named work"
    if candidate.kind == "programme" and MEETING.match(content):
        return "a meeting's name"
    if candidate.kind == "model" and (
        content.startswith("của ") or parsed.lexicons.compiled(_whose).fullmatch(content)
    ):
        return "whose model it is, and not what it is"
    if candidate.kind == "programme" and _promoted(parsed, candidate):
        return "a promotion or a show"
    if candidate.kind == "programme" and not candidate.capital and GRADE.fullmatch(content):
        return "what a class learns"
    if candidate.kind != "scheme" and YEAR_ONLY.match(content):
        return "a year alone is no name"
    if not candidate.capital and parsed.lexicons.compiled(cues.carries_out).match(content):
        return "says how another piece of work is carried out"
    return None


def _is_public(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether a campaign has a name or a title, or says at length what the state does: «… tiêm vắc xin sởi»."""
    content = candidate.content(parsed)
    named = candidate.capital and any(word[0].isupper() for word in content.split())
    if candidate.name.quoted or named:
        return True
    return len(content.split()) >= WAGED_AT_LENGTH and parsed.lexicons.compiled(cues.waged).match(content) is not None


def _is_part_of_compound(parsed: Parsed, candidate: Candidate, meaning: str) -> bool:
    """Whether the word before makes a compound with the keyword: «tầm nhìn chiến lược»; not the nation's strategy."""
    if candidate.name.quoted or meaning not in ("compound", f"compound {candidate.kind}"):
        return False
    if candidate.kind == "fund" and candidate.capital and candidate.before.lower().endswith("quản lý "):
        return False  # who runs it: «Hội đồng quản lý Quỹ phát triển nhà»
    return candidate.kind != "strategy" or not NATIONAL.match(candidate.content(parsed))


def _is_in_a_persons_name(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether a name's syllables stand before: «ông Trần Đức Quỹ», but «Trích Quỹ …» as a sentence begins."""
    found = PERSON_BEFORE.search(candidate.before)
    return found is not None and (found["more"] is not None or found["last"] in parsed.lexicons.entries("surnames"))


def _acts(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether the fund is a body: it bears a founder's name, has officers, or says or holds something."""
    content = candidate.content(parsed)
    if FOUNDATION.fullmatch(content):
        return True
    if parsed.lexicons.compiled(cues.statutory).match(content):
        return False  # its officers speak for it, and it is the means all the same
    if parsed.lexicons.compiled(cues.officer).search(candidate.before) or AGENT.search(candidate.before):
        return True
    behind = candidate.name.bracket[1] if candidate.name.bracket else candidate.end
    return parsed.lexicons.compiled(cues.acting).match(parsed.text, max(behind, candidate.end)) is not None


def _generic(parsed: Parsed, candidate: Candidate) -> str | None:
    """The word behind the keyword that makes it no name: a whole word, `thành` but not `thành lập`."""
    content, start = candidate.content(parsed), candidate.name.start
    if candidate.kind == "topic" and candidate.name.quoted:
        return None  # «đề tài cấp bộ "…"»
    quoted = content.startswith('"') and content.islower()
    found = parsed.lexicons.compiled(cues.generic).match(content[quoted:])
    kinds = generic_kinds(parsed, "programme_generic_words", found["word"]) if found else frozenset()
    if found is None or candidate.kind not in kinds or (quoted and kinds != EVERY_KIND):
        return None
    proper = found["word"][0].isupper() and found["word"] in parsed.lexicons.entries("programme_generic_words")
    if (candidate.capital or candidate.kind == "topic") and not proper and OF_ITS_OWN.match(content, found.end()):
        return None
    single = " " not in found["word"]
    if single and (
        _opens_longer_word(parsed, start, start + found.end()) or _is_proper(parsed, candidate, found["word"])
    ):
        return None
    if (
        SECTION.match(content)
        or THEME_YEAR.match(content)
        or _is_what_they_do(parsed, candidate, start + found.end() + 1)
    ):
        return None
    if single and content.lower().startswith(parsed.lexicons.compiled(_pairs)):
        return None
    facility = parsed.lexicons.compiled(cues.facility).match(content, found.end() + 1)
    built = found["word"].isupper() and candidate.kind == "project"
    if built and (facility or PROPER_NEXT.match(content, found.end())):
        return None
    return None if PLACE.match(content) and candidate.kind == "master_plan" else found["word"]


def _is_what_they_do(parsed: Parsed, candidate: Candidate, behind: int) -> bool:
    """Whether a campaign says whose it is and what they do: «phong trào thanh niên | học ngoại ngữ»."""
    if candidate.kind != "campaign" or len(candidate.content(parsed).split()) <= WAGED_AT_LENGTH:
        return False
    classes = parsed.lexicons.entries("word_classes")
    verb = next((parsed.text[slice(*word)] for word in parsed.words(behind, behind + 1) if word[0] == behind), "")
    return classes.get(verb) == "verb" and verb not in AGAINST


def _pairs(lexicons: Lexicons) -> tuple[str, ...]:
    """Words that a comma makes one notion: «quỹ phòng, chống lũ»."""
    return tuple(lexicons.words("name_pairs"))


def _opens_longer_word(parsed: Parsed, start: int, end: int) -> bool:
    classes = parsed.lexicons.entries("word_classes")
    return any(
        first == start and last > end and parsed.text[first:last].lower() in classes
        for first, last in parsed.words(start, start + 1)
    )


def _is_proper(parsed: Parsed, candidate: Candidate, word: str) -> bool:
    """Whether one syllable has a capital of its own, where the keyword has none: «quy hoạch Cần Giờ»."""
    known = word in parsed.lexicons.entries("programme_generic_words")
    return word.istitle() and not candidate.capital and not known


def _whose(lexicons: Lexicons) -> re.Pattern[str]:
    """A place, or a kind of body, that the model is taken from: «mô hình Singapore»."""
    places = alternation(lexicons.words("places"))
    return re.compile(
        rf"(?:tỉnh |thành phố |TP )?(?:{places})|(?i:tổng công ty|tập đoàn|công ty|hợp tác xã|HTX)(?: nhà nước)?"
    )


def _promoted(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether a shop or a bank promises something around the keyword: «trúng thưởng với chương trình "…"»."""
    first, last = max(candidate.start - AROUND, 0), candidate.end + AROUND
    return parsed.lexicons.compiled(cues.promotion).search(parsed.text, first, last) is not None


def generic_kinds(parsed: Parsed, lexicon: str, word: str) -> frozenset[str]:
    """The kinds that an entry of the lexicon holds for, the entry's case aside."""
    folded = parsed.lexicons.compiled(_FOLDED[lexicon])
    return folded[lower(word)]


def _folded_words(lexicons: Lexicons) -> dict[str, frozenset[str]]:
    return _folded(lexicons, "programme_generic_words")


def _folded_topics(lexicons: Lexicons) -> dict[str, frozenset[str]]:
    return _folded(lexicons, "programme_generic_topics")


def _folded(lexicons: Lexicons, name: str) -> dict[str, frozenset[str]]:
    return {
        word.lower(): EVERY_KIND if kinds == "all" else frozenset(kinds.split(","))
        for word, kinds in lexicons.entries(name).items()
    }


_FOLDED = {"programme_generic_words": _folded_words, "programme_generic_topics": _folded_topics}
