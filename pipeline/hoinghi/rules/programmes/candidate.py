"""Candidates for programmes: a keyword, how far the name behind it reaches, and what stands around the two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from hoinghi.lexicons import Lexicons, alternation, lower
from hoinghi.rules.keywords import Keywords, keywords
from hoinghi.rules.names import Extent, extent
from hoinghi.rules.names.tails import PROPER
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes import cues
from hoinghi.value import value

NUMBERED = re.compile(
    r"(?:số:? ?)?(?!1/\d)\d{1,4}(?:[-/][\w&-]+)+|số \d{1,4}|\d+x\d+"
    r"|\d{2,4}[a-d]?(?=[ ;)]|[.,](?!\d)|\Z)(?! (?:mm|m|km|ha|tấn|tỷ|tỉ|triệu)(?!\w))"
)
"""The number of a paper, `số 88/KH-SYT`, or of a programme, `135`, `30a`; `1/2000` is a plan's scale."""
SUBJECT = re.compile(r",? (?:ngày [\d/]+,? )?(?:về|giai đoạn|của)(?!\w)")
BEGINNING = re.compile(r'(?:\A|[\n.!?…:;"(•+]|(?:\A|[\n;:.])\s?-)\s{0,3}\Z')
"""What stands before a word that has its capital from the sentence, the list or the quotation it begins."""

TITLE = re.compile(r'(?:,|;| và|, và) ?(?P<title>"[^"\n]{6,120}")')
TITLE_LENGTH = 240
"""Characters from the keyword to the closing mark of a title in quotation marks."""
SPOKEN = re.compile(r"[\n.;:!?…](?:\s|\Z)|,\Z")
"""What is in quotation marks because somebody says it."""
YEARLY = ("plan", "programme", "strategy", "master_plan")
"""Kinds that are drawn up for a year; of others, a year behind the name says when something was."""
YEAR_BEHIND = re.compile(r" (?:trong )?năm (?:19|20)\d\d")
OF_YEARS = re.compile(
    r"(?P<words>(?:5|10|năm|mười) năm(?: lần thứ \w+)?) \(?(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d(?!\d)\)?", re.IGNORECASE
)
SEVERAL = re.compile(r"(?<!\w)(?:các|những|hai|ba|bốn|năm|\d{1,2}) \Z", re.IGNORECASE)
FIRST_PROPER = re.compile(rf"[^,]*?{PROPER}(?: \d{{1,2}})?(?=, [^\W\d_])")
"""A member of a list that ends with a proper name."""
OWNED = re.compile(r" của (?:Bộ|Sở|UBND|Chính phủ|Tỉnh ủy|Thành ủy|Tổng cục|Cục|Ủy ban) ?")
"""Whose it is, where that alone tells which one: «Chương trình hành động | của Bộ Y tế»."""
COMPLETE = 3
"""Syllables from which on the words of a law are a fund's whole name."""
SAID_OF_IT = re.compile(r" (?!và |ngành |cấp |tỉnh |thành phố |huyện |quận |cho doanh nghiệp nhỏ )[^\W\d_A-ZĐ]")
BALANCE = re.compile(r" (?:còn |bị )?(?:âm|dương|kết dư|bội chi)(?= \d|\Z)")
"""What is left in a fund: «Quỹ Bình ổn giá | âm 3 tỷ đồng»."""
LONGEST_WORD = 15
"""Characters from a word's beginning to its last syllable."""


@value
class Candidate:
    """A programme keyword (`start:noun_end`) of a kind, and the extent of the name behind it."""

    start: int
    noun_end: int
    kind: str
    name: Extent
    before: str
    initial: bool
    """Whether the keyword begins a sentence, a list item or a quotation, so that its capital says nothing."""
    capital: bool

    @property
    def end(self) -> int:
        return self.name.end

    def content(self, parsed: Parsed) -> str:
        """The words of the name behind its keyword, place and period left out."""
        return parsed.text[self.name.start : self.name.core]


def determiner(parsed: Parsed, candidate: Candidate) -> tuple[str, str]:
    """The word right before the keyword that says something of it, and what; empty where there is none.

    A whole word: `vụ` is a body's noun in «Vụ Kế hoạch», and a syllable of `phục vụ`.
    """
    found = parsed.lexicons.compiled(cues.determiners).search(candidate.before)
    if (
        found is None
        and candidate.kind == "master_plan"
        and (many := parsed.lexicons.compiled(cues.of_many).search(candidate.before))
    ):
        return many["word"], "plural"
    if found is None:
        return "", ""
    start = candidate.start - len(candidate.before) + found.start()
    if any(first < start < last for first, last in parsed.words(start - LONGEST_WORD, start)):
        return "", ""
    return found["word"], parsed.lexicons.entries("programme_determiners")[lower(found["word"])]


def candidates(parsed: Parsed) -> list[Candidate]:
    """All keywords of the article that a name might follow; worked out once."""
    return parsed.once(_candidates)


def _candidates(parsed: Parsed) -> list[Candidate]:
    return list(_scan(parsed))


def _scan(parsed: Parsed) -> Iterator[Candidate]:
    text = parsed.text
    kinds = parsed.lexicons.entries("programme_keywords")
    for match in parsed.lexicons.compiled(_keywords)(parsed):
        if _opens_another(text, match.end(), kinds):
            continue
        capital = match[0][0].isupper()
        kind = kinds[lower(match[0])]
        name = extent(parsed, match.end(), widely=capital) or _of_years(parsed, match.end(), kind)
        if name is None:
            continue
        name = _up_to_quotation_mark(parsed, match.start(), name) if capital else name
        name = _up_to_number(parsed, name)
        if kind not in YEARLY and (year := _year_behind(text, name)):
            name = replace(name, end=year.start())
        if capital:
            name = _with_owner(parsed, name, widely=capital)
        if kind == "project":
            name = _first_of_several(text, match.start(), name)
        if kind in ("programme", "master_plan"):
            name = _as_all_know_it(parsed, kind, name)
        if kind == "fund":
            name = _as_the_law_names_it(parsed, name)
        before = text[max(match.start() - 40, 0) : match.start()]
        initial = BEGINNING.search(before) is not None and (match.start() <= 40 or before.strip() != "")
        yield Candidate(match.start(), match.end(), kind, name, before, initial, capital)
        if name.quoted and kind == "campaign":
            yield from _further_titles(text, name.end)


def _of_years(parsed: Parsed, end: int, kind: str) -> Extent | None:
    """A plan that is named by its years: «kế hoạch | 5 năm 2021-2025», «… | 5 năm 2021-2025 về trồng rừng»."""
    years = OF_YEARS.match(parsed.text, end + 1) if kind == "plan" else None
    if years is None:
        return None
    subject = extent(parsed, years.end()) if parsed.text.startswith(" về ", years.end()) else None
    if subject is not None:
        return replace(subject, start=end + 1)
    return Extent(end + 1, years.end("words"), years.end())


def _year_behind(text: str, name: Extent) -> re.Match[str] | None:
    return None if text.endswith((" đến", " tới"), 0, name.core) else YEAR_BEHIND.fullmatch(text, name.core, name.end)


def _opens_another(text: str, end: int, kinds: Mapping[str, str]) -> bool:
    """Whether a keyword with a capital follows, which names the work: «dự thảo Đề án | Quy hoạch cảng biển»."""
    words = text[end + 1 : end + LONGEST_WORD].split(" ")
    return words[0][:1].isupper() and (lower(" ".join(words[:2])) in kinds or lower(words[0]) in kinds)


def _further_titles(text: str, end: int) -> Iterator[Candidate]:
    """Each further title of a list: «phong trào "Nhà sạch", | "Ngõ đẹp"»."""
    while title := TITLE.match(text, end):
        start, end = title.span("title")
        yield Candidate(start, start + 1, "campaign", Extent(start, end, end, quoted=True), "", False, False)


def _up_to_quotation_mark(parsed: Parsed, start: int, name: Extent) -> Extent:
    """The name up to the closing mark where it stands in quotation marks, keyword and all: «"Đề án …, … xã"»."""
    closing = parsed.text.find('"', name.end, start + TITLE_LENGTH) if parsed.text[start - 1 : start] == '"' else -1
    rest = parsed.text[name.end : closing]
    if closing < 0 or SPOKEN.search(rest):
        return name
    stops = parsed.lexicons.entries("name_stops")
    if any(parsed.text[first:last] in stops for first, last in parsed.words(name.end, closing)):
        return name
    return replace(name, core=closing, end=closing, bracket=None)


def _up_to_number(parsed: Parsed, name: Extent) -> Extent:
    """The name cut behind its number, unless its subject follows: «Kế hoạch số 88/KH-SYT gửi các bệnh viện»."""
    number = NUMBERED.match(parsed.text, name.start, name.core)
    if name.quoted or number is None or number.end() == name.core:
        return name
    if SUBJECT.match(parsed.text, number.end()) or _is_subject(parsed, number.end() + 1):
        return name
    return replace(name, core=number.end(), end=number.end(), bracket=None)


def _is_subject(parsed: Parsed, start: int) -> bool:
    """Whether public work's own words follow; not a count, «Đề án 310 hỗ trợ 5 xã», nor what it carries out."""
    subject = parsed.lexicons.compiled(cues.mission).match(parsed.text, start)
    if subject is None or parsed.lexicons.compiled(cues.carries_out).match(parsed.text, start):
        return False
    return not parsed.text[subject.end() + 1 : subject.end() + 2].isdigit()


def _with_owner(parsed: Parsed, name: Extent, *, widely: bool) -> Extent:
    """The name and whose it is, where nothing else tells it from others: «Chương trình hành động | của Bộ Y tế»."""
    said = lower(parsed.text[name.start : name.core])
    kinds = parsed.lexicons.entries("name_complements").get(said, "").split()
    if name.quoted or "kind" not in kinds or not OWNED.match(parsed.text, name.core) or name.end > name.core:
        return name
    owner = extent(parsed, name.core + len(" của"), widely=widely)
    return replace(name, core=owner.core, end=owner.end) if owner and not owner.quoted else name


def _first_of_several(text: str, start: int, name: Extent) -> Extent:
    """The name of the first where several are told by name: «các dự án khu đô thị Hoa Ban, | chợ Bãi Sậy»."""
    first = FIRST_PROPER.match(text, name.start, name.core)
    if name.quoted or first is None or not SEVERAL.search(text, max(start - LONGEST_WORD, 0), start):
        return name
    return replace(name, core=first.end(), end=first.end(), bracket=None)


def _as_all_know_it(parsed: Parsed, kind: str, name: Extent) -> Extent:
    """A programme's name without what is done besides: «chương trình tiêm chủng mở rộng | và bán vắc xin»."""
    makes = (cues.known, cues.national) if kind == "programme" else (cues.sector,)
    matches = (parsed.lexicons.compiled(make).match(parsed.text, name.start, name.core) for make in makes)
    known = next(filter(None, matches), None)
    if known is None or len(known[0].split()) < COMPLETE or not parsed.text.startswith(" và ", known.end(), name.core):
        return name
    besides = known.end() + len(" và ")
    verb = next((last for first, last in parsed.words(besides, besides + 1) if first == besides), besides)
    if parsed.lexicons.entries("word_classes").get(parsed.text[besides:verb]) != "verb":
        return name
    return replace(name, core=known.end(), end=known.end(), bracket=None)


def _as_the_law_names_it(parsed: Parsed, name: Extent) -> Extent:
    """A fund's name without its balance and what is said of a statutory one: «quỹ bảo hiểm xã hội | dài hạn»."""
    balance = BALANCE.search(parsed.text, name.start, name.core)
    if balance:
        return replace(name, core=balance.start(), end=balance.start(), bracket=None)
    named = parsed.lexicons.compiled(cues.complete).match(parsed.text, name.start, name.core)
    if named is None or len(named[0].split()) < COMPLETE or not SAID_OF_IT.match(parsed.text, named.end(), name.core):
        return name
    return replace(name, core=named.end(), end=named.end(), bracket=None)


def _keywords(lexicons: Lexicons) -> Keywords:
    words = lexicons.words("programme_keywords")
    return keywords(words, rf"(?<![\w-])(?:{alternation(words)})(?=[ :])", re.IGNORECASE)
