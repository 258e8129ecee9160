"""Rules for numbers that are no record: dates, times, durations, ages, ordinals, codes, scores, occasions, fractions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.counts.direct import Nouned, nouned
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Example, Found, Rejected, Rule, regex

_BEFORE = 24  # characters looked at before a number


def _whole(parsed: Parsed, candidate: re.Match[str] | Numeral | Nouned) -> Found:
    """The candidate as it stands is no record."""
    start, end = candidate.span() if isinstance(candidate, re.Match) else (candidate.start, candidate.end)
    return Found(start, end, None)


def dates(lexicons: Lexicons) -> re.Pattern[str]:
    """Days, months and years in digits."""
    day = alternation(lexicons.words("date_words", "day"))
    month = alternation(lexicons.words("date_words", "month"))
    number, of_month = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
    written = rf"{number}(?:\s?[/.-]\s?{of_month}(?:\s?[/.-]\s?(?:19|20)?\d\d)?)?(?![\d%]|[.,]\d)"
    several = rf"{written}(?:\s?(?:-|đến|và|,)\s?{written}(?=[\s,.;)]|\Z)(?!\s(?:người|%)))?"
    each = r"(?<!mỗi )(?<!một )(?<!hàng )(?<!hằng )(?<!từng )"
    return re.compile(
        rf"(?<!\w){each}(?:{day})(?:\s(?:{day}))?,?\s\(?{several}"
        rf"|(?<!\w){each}(?:{month})\s?{of_month}(?:\s?[/-]\s?\d{{4}})?(?![\d%]|[.,]\d)"
        r"|(?<![\d/.,-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?!\d)"
        r"|(?<![\d/.,-])\d{1,2}[/-](?:19|20)\d\d(?!\d)"
        r"|\(\d{1,2}[/-]\d{1,2}\)"
        r"|(?<![\d/.,-])(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d(?!\d)",
        re.IGNORECASE,
    )


def times(lexicons: Lexicons) -> re.Pattern[str]:
    """Times of day."""
    return re.compile(r"(?<!\w)\d{1,2}(?:[hg]\d{0,2}(?!\w)|:\d\d(?![\w:])|\sgiờ\s\d{1,2}(?:\sphút)?(?!\w))", re.IGNORECASE)


def documents(lexicons: Lexicons) -> re.Pattern[str]:
    """Numbers of papers."""
    return re.compile(r"(?<!\w)\d{1,5}(?:,\d{1,4})?(?:/\d{4})?(?:\s?/\s?(?:[A-ZĐ]{2}|[a-z]{2,4}-)|-[A-ZĐ]{2,}[/-])[\w/&-]{0,30}")


def phones(lexicons: Lexicons) -> re.Pattern[str]:
    """Telephone numbers."""
    return re.compile(
        r"(?<![\w.,])(?:\(?0\d{1,3}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}|\(?0\d{1,3}\)?[ .-]?\d{2,3}(?:[ .]\d{2,3}){2,3}|1[89]00[ .]?\d{4,6})(?![\d.,]*\d)"
    )


def scores(lexicons: Lexicons) -> re.Pattern[str]:
    """Scores, and days written with a hyphen."""
    return re.compile(r"(?<![\w/.,-])(\d{1,2}) ?- ?(\d{1,2})(?![\w/,-]|\.\d)")


def build_score(parsed: Parsed, match: re.Match[str]) -> Found | None:
    """No range: the first number is not the smaller one, or a score is spoken of."""
    before = parsed.text[max(0, match.start() - _BEFORE) : match.start()]
    if int(match[1]) >= int(match[2]) or _SCORED.search(before):
        return Found(match.start(), match.end(), None)
    return None


_SCORED = re.compile(r"(?:t[ỷỉ] số|thắng|thua|hòa|dẫn|gỡ|chung cuộc)[^\d.;]{0,14}\Z", re.IGNORECASE)
_LABEL = re.compile(r"(?:(?<=\n)|\A) ?(?:\(?\d{1,2}[.)/-](?:\d{1,2}\.?)* |\(\d{1,2}\))|(?<=[.;:,] )\(?\d{1,2}\) |(?<=[;:,.] )\d{1,2}\. (?=[A-ZĐÀ-Ỹ])")


def labels(lexicons: Lexicons) -> re.Pattern[str]:
    """The numbers of a numbered list."""
    return _LABEL


def durations(lexicons: Lexicons) -> re.Pattern[str]:
    """Units of time behind a number, with what shows that something else is counted (`3 ngày hội`, `2 tiếng Anh`)."""
    units = alternation(lexicons.words("time_units"))
    return re.compile(rf"[ -]?(?:{units})(?![\w])(?! (?:{alternation(lexicons.words('time_compounds'))})(?!\w))", re.IGNORECASE)


def measured_in_time(parsed: Parsed) -> Iterator[Numeral]:
    """Numbers before a unit of time."""
    pattern = parsed.lexicons.compiled(durations)
    for numeral in parsed.numerals:
        if pattern.match(parsed.text, numeral.end):
            yield numeral


_AGED = re.compile(r" (?:năm |tháng |ngày )?tuổi(?!\w)")
_TIMES = re.compile(r" lần(?!\w)")
_MULTIPLE = re.compile(r"(?<!\w)gấp (?:hơn |gần |khoảng |trên )?\Z", re.IGNORECASE)
_RATE = re.compile(r"\s?%")


def aged(parsed: Parsed) -> Iterator[Numeral]:
    """Numbers before `tuổi` (years of age)."""
    return (numeral for numeral in parsed.numerals if _AGED.match(parsed.text, numeral.end))


def occasions(parsed: Parsed) -> Iterator[Numeral]:
    """Numbers before `lần` (times) or behind `gấp` (-fold)."""
    for numeral in parsed.numerals:
        if _TIMES.match(parsed.text, numeral.end) or _MULTIPLE.search(parsed.text, max(0, numeral.start - 14), numeral.start):
            yield numeral


def fractions(parsed: Parsed) -> Iterator[Numeral]:
    """`1/3`, `hai phần ba`, `một nửa`; and Roman numerals, which count nothing."""
    return (numeral for numeral in parsed.numerals if numeral.kind in ("fraction", "roman"))


def years_before(lexicons: Lexicons) -> re.Pattern[str]:
    """Words that a year follows."""
    return re.compile(rf"(?<!\w)(?:{alternation(lexicons.words('date_words', 'year') + lexicons.words('date_words', 'month'))})[ (:]{{1,2}}\Z", re.IGNORECASE)


_YEAR = re.compile(r"(?:19|20)\d\d\Z")


def build_year(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A year: four digits behind a word that asks for one, or with nothing behind them to count."""
    numeral, noun = candidate.numeral, candidate.noun
    written = parsed.text[numeral.start : numeral.end]
    if not all(_YEAR.match(part.strip()) for part in written.split("-")):
        return None
    cue = parsed.lexicons.compiled(years_before).search(parsed.text, max(0, numeral.start - _BEFORE), numeral.start)
    if cue or noun is None or not noun.is_counted:
        return Found(numeral.start, numeral.end, None)
    return Rejected(numeral.start, numeral.end, f"may be a year, but {noun.head.text!r} is counted behind it")


def numbers(parsed: Parsed) -> tuple[Nouned, ...]:
    """The article's numerals, each with the noun behind it."""
    return parsed.once(nouned)


def indexed(lexicons: Lexicons) -> re.Pattern[str]:
    """Words behind which a number is a place in an order or part of a name."""
    always, weak = (alternation(lexicons.words("index_words", kind)) for kind in ("always", "weak"))
    number = r"(?<!tổng )(?<!trong )(?<!con )(?<!một )số"
    return re.compile(
        rf"(?<!\w)(?P<spread>mỗi |một |mọi |từng |các |những )?(?:(?P<always>{always}|{number})|(?P<weak>{weak}))(?: số)?[ :.-]{{0,2}}\Z",
        re.IGNORECASE,
    )


def build_index(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A place in an order or part of a name, unless something that is counted follows."""
    numeral, noun = candidate.numeral, candidate.noun
    found = parsed.lexicons.compiled(indexed).search(parsed.text, max(0, numeral.start - _BEFORE), numeral.start)
    if found is None or (found["spread"] and noun) or numeral.multiplier > 1:
        return None
    if found["weak"] and numeral.kind == "ratio":
        return None
    if found["weak"] and noun and noun.is_counted:
        return Rejected(numeral.start, numeral.end, f"behind {found['weak']!r}, but {noun.head.text!r} is counted")
    return Found(numeral.start, numeral.end, None)


_NEXT = re.compile(r"(?:,| và| hoặc| hay|, và| đến) ?")


def series(parsed: Parsed) -> Iterator[Numeral]:
    """The later numbers of a series that an index word opens: `quận 1, 3 và 11`, `Điều 5, 6`."""
    opened = parsed.lexicons.compiled(indexed)
    previous: Numeral | None = None
    for each in parsed.once(nouned):
        numeral, counts = each.numeral, each.noun is not None and each.noun.is_counted
        if previous and not counts and _NEXT.fullmatch(parsed.text, previous.end, numeral.start):
            previous = numeral
            yield numeral
            continue
        found = opened.search(parsed.text, max(0, numeral.start - _BEFORE), numeral.start)
        opens = found is not None and (bool(found["always"]) or each.noun is None)
        previous = numeral if opens and not numeral.spelled else None


_CODE = re.compile(r"[^\W\d_]-\Z|[^\W\d_]\Z")
_GLUED = re.compile(r"[^\W\d_]{1,2}(?![^\W_])")


def build_code(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """Digits that letters touch: `Covid-19`, `F1`, `5k`."""
    numeral = candidate.numeral
    if numeral.spelled:
        return None
    before = parsed.text[max(0, numeral.start - 2) : numeral.start]
    if _CODE.search(before):
        return Found(numeral.start, numeral.end, None)
    return None


_NAME = re.compile(r"(?:[A-ZĐ][\w'-]* )\Z")
_OPENING = re.compile(r"(?:\A|[.!?:;\n\"(-] ?)\Z")


def build_name(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A number behind a name: `Boeing 737`, `Binh đoàn 11`, unless something that is counted follows."""
    numeral, noun = candidate.numeral, candidate.noun
    if (noun and noun.is_counted) or numeral.spelled or numeral.multiplier > 1 or numeral.kind != "cardinal":
        return None
    start = max(0, numeral.start - _BEFORE)
    found = _NAME.search(parsed.text, start, numeral.start)
    if found is None or _OPENING.search(parsed.text, max(0, found.start() - 2), found.start()):
        return None
    return Found(numeral.start, numeral.end, None)


def build_day(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """`23/4` with nothing behind it to count: a day of a month."""
    numeral = candidate.numeral
    if numeral.kind != "ratio" or numeral.value is None or numeral.total is None or candidate.noun:
        return None
    if numeral.value <= 31 and numeral.total <= 12:
        return Found(numeral.start, numeral.end, None)
    return None


RULES = (
    Rule("blocker.date", "blocker", "days, months, spans of years in digits: `ngày 6/2`, `1/2021`, `2016-2020`", regex(dates), _whole,
         (Example("Sáng 7/3, sở họp ngày 12 và tháng 4, giai đoạn 2016-2020."),)),
    Rule("blocker.time_of_day", "blocker", "times of day: `8h30`, `16 giờ 45 phút`", regex(times), _whole,
         (Example("Khai mạc lúc 7h30, bế mạc 16 giờ 45 phút."),)),
    Rule("blocker.document_number", "blocker", "numbers of papers: `205/KH-UBND`", regex(documents), _whole,
         (Example("Theo công văn 318/UBND-TH."),)),
    Rule("blocker.phone", "blocker", "telephone numbers", regex(phones), _whole, (Example("Gọi 0236.3812.345 để đăng ký."),)),
    Rule("blocker.score", "blocker", "scores and days with a hyphen: `3-1`, `27-7`", regex(scores), build_score,
         (Example("Đội chủ nhà thắng 3-1."),)),
    Rule("blocker.list_label", "blocker", "the numbers of a numbered list", regex(labels), _whole, (Example("1. Công tác tổ chức"),)),
    Rule("blocker.duration", "blocker", "lengths of time: `6 tháng`, `hai thập kỷ`", measured_in_time, _whole,
         (Example("Sau 6 tháng và hai tuần."),)),
    Rule("blocker.age", "blocker", "ages: `25 tuổi`", aged, _whole, (Example("Cụ 98 tuổi."),)),
    Rule("blocker.occasion", "blocker", "times and multiples: `600 lần`, `gấp 3`", occasions, _whole, (Example("Tăng gấp 3 lần."),)),
    Rule("blocker.fraction", "blocker", "parts of something and Roman numerals: `1/3`, `khóa XII`", fractions, _whole,
         (Example("Đã xong 1/3 công trình."),)),
    Rule("blocker.year", "blocker", "years: `năm 2016`, `cùng kỳ 2018`", numbers, build_year, (Example("So với cùng kỳ 2018, năm 2019 tốt hơn."),)),
    Rule("blocker.index", "blocker", "places in an order and parts of names: `khóa 10`, `Quận 2`, `giai đoạn 2`", numbers, build_index,
         (Example("Quận 2 báo cáo kết quả giai đoạn 1."),)),
    Rule("blocker.series", "blocker", "the later numbers of a series of places in an order: `quận 1, 3 và 11`", series, _whole,
         (Example("Họp dân quận 1, 3 và 11."),)),
    Rule("blocker.code", "blocker", "digits that letters touch: `Covid-19`", numbers, build_code, (Example("Dịch Covid-19 đã lắng."),)),
    Rule("blocker.name", "blocker", "numbers behind a name: `Boeing 737`", numbers, build_name, (Example("Máy bay Boeing 737 chở hàng."),)),
    Rule("blocker.day_of_month", "blocker", "`23/4` with nothing behind it to count", numbers, build_day, (Example("Từ 23/4 đến nay."),)),
)  # fmt: skip
