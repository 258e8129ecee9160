"""The patterns of words that speak for or against a programme's name, made from the lexicons once."""

from __future__ import annotations

import re

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.keywords import Keywords, keywords


def _cues(lexicons: Lexicons, shown: str) -> str:
    return alternation(lexicons.marked("programme_cues", shown))


def mission(lexicons: Lexicons) -> re.Pattern[str]:
    """What public work sets out to do: the words that names of it begin with."""
    return re.compile(rf"(?:{_cues(lexicons, 'mission')})(?!\w)", re.IGNORECASE)


def national(lexicons: Lexicons) -> re.Pattern[str]:
    """The words of a national target programme: `NTM`, `OCOP`."""
    return re.compile(rf"(?:mục tiêu )?(?:{_cues(lexicons, 'national')})(?!\w)", re.IGNORECASE)


def known(lexicons: Lexicons) -> re.Pattern[str]:
    """What a work is called that the whole country knows: `sữa học đường`."""
    return re.compile(rf"(?:(?:mục tiêu )?quốc gia (?:về )?)?(?:{_cues(lexicons, 'known')})(?!\w)", re.IGNORECASE)


def state(lexicons: Lexicons) -> re.Pattern[str]:
    """What the state plans as a whole: «kế hoạch phát triển kinh tế - xã hội»."""
    return re.compile(rf"(?:{_cues(lexicons, 'state')})(?!\w)", re.IGNORECASE)


def sector(lexicons: Lexicons) -> re.Pattern[str]:
    """What the nation has one master plan of: «quy hoạch cảng biển»."""
    return re.compile(rf"(?:tổng thể |phát triển ){{0,2}}(?:{_cues(lexicons, 'sector')})(?!\w)", re.IGNORECASE)


def strategic(lexicons: Lexicons) -> re.Pattern[str]:
    """What the nation has one strategy for: «chiến lược tăng trưởng xanh»."""
    return re.compile(rf"(?:về |quốc gia |quốc gia về )?(?:{_cues(lexicons, 'strategic')})(?!\w)", re.IGNORECASE)


def overseen(lexicons: Lexicons) -> re.Pattern[str]:
    """What a body oversees in a year: «kế hoạch thanh tra năm 2033»."""
    return re.compile(rf"(?:{_cues(lexicons, 'overseen')})(?!\w)", re.IGNORECASE)


def waged(lexicons: Lexicons) -> re.Pattern[str]:
    """What a campaign of the public service does, and none of soldiers or salesmen: «chiến dịch tiêm vắc xin …»."""
    return re.compile(rf"(?:{_cues(lexicons, 'waged')})(?!\w)", re.IGNORECASE)


def facility(lexicons: Lexicons) -> re.Pattern[str]:
    """Things that are built: `nhà máy`, `cảng`."""
    return re.compile(rf"(?:{_cues(lexicons, 'facility')})(?!\w)", re.IGNORECASE)


def statutory(lexicons: Lexicons) -> re.Pattern[str]:
    """What the funds are for that a law sets up: «quỹ bảo hiểm y tế»; there is one of each."""
    words = alternation(word for mark in ("statutory", "founded") for word in lexicons.marked("programme_cues", mark))
    return re.compile(rf"(?:{words})(?!\w)", re.IGNORECASE)


def complete(lexicons: Lexicons) -> re.Pattern[str]:
    """The same where it is all that the fund is called: «quỹ bảo hiểm xã hội | dài hạn»."""
    return re.compile(rf"(?:{_cues(lexicons, 'statutory')})(?!\w)", re.IGNORECASE)


def concept(lexicons: Lexicons) -> re.Pattern[str]:
    """The word that makes a model a concept with a name: «đô thị thông minh», «trường học hạnh phúc»."""
    return re.compile(rf"(?<!\w)(?:{_cues(lexicons, 'concept')})(?: cấp \w+)?\Z")


def promotion(lexicons: Lexicons) -> re.Pattern[str]:
    """What a promotion promises, or where a show is seen: «khuyến mãi», «lên sóng»."""
    return re.compile(rf"(?<!\w)(?:{_cues(lexicons, 'promotion')})(?!\w)", re.IGNORECASE)


def corporate(lexicons: Lexicons) -> Keywords:
    """Words of an article on a company's own affairs: «cổ đông», «HĐQT»."""
    words = lexicons.marked("programme_cues", "corporate")
    return keywords(words, rf"(?<!\w)(?:{alternation(words)})(?!\w)", re.IGNORECASE)


def carried(lexicons: Lexicons) -> re.Pattern[str]:
    """What is done with public work, right before the keyword: «phê duyệt», «sơ kết»."""
    carried, manner = _cues(lexicons, "carried"), _cues(lexicons, "manner")
    return re.compile(rf"(?<!\w)(?:{carried})(?: (?:{manner}))?\s\Z", re.IGNORECASE)


def tried(lexicons: Lexicons) -> re.Pattern[str]:
    """What is done with a model that somebody drew up, right before the keyword: «nhân rộng», «thí điểm»."""
    return re.compile(rf"(?<!\w)(?:{_cues(lexicons, 'tried')})\s\Z", re.IGNORECASE)


def studied(lexicons: Lexicons) -> re.Pattern[str]:
    """What is done with a course, right before the keyword: «theo học», «trúng tuyển»."""
    return re.compile(rf"(?<!\w)(?:{_cues(lexicons, 'studied')})\s\Z", re.IGNORECASE)


def officer(lexicons: Lexicons) -> re.Pattern[str]:
    """Who speaks for a body, right before its name: «Trưởng đại diện»."""
    return re.compile(rf"(?<!\w)(?:{_cues(lexicons, 'officer')}) \Z", re.IGNORECASE)


def acting(lexicons: Lexicons) -> re.Pattern[str]:
    """What a body does, right behind its name: «cho biết», «phối hợp»."""
    return re.compile(rf" (?:(?:đã|vừa|cũng) )?(?:{_cues(lexicons, 'acting')})(?!\w)")


def several(lexicons: Lexicons) -> re.Pattern[str]:
    """Several that each have one, and what they do with it: «cả 9 xã đều lập kế hoạch trồng rừng»."""
    holders, drawn = _cues(lexicons, "holder"), _cues(lexicons, "drawn")
    return re.compile(
        r"(?<!\w)(?:các|những|nhiều|một số|mỗi|từng|cả \d+|(?<![\d/.,])\d{1,3}|đa số|hầu hết) "
        rf"(?:{holders})(?!\w)[^.;:\n]{{0,45}}?(?<!\w)(?:{drawn}) \Z",
        re.IGNORECASE,
    )


def company(lexicons: Lexicons) -> re.Pattern[str]:
    """A company and what it does with the work: «công ty đang xây dựng chiến lược thương hiệu»."""
    companies, drawn = _cues(lexicons, "company"), _cues(lexicons, "drawn")
    return re.compile(
        rf"(?<!\w)(?:{companies})(?! (?:Nhà nước|Thế giới|Chính sách|Phát triển))(?!\w)"
        rf"[^.;:,\n]{{0,45}}?(?<!\w)(?:{drawn}) \Z",
        re.IGNORECASE,
    )


def judged(lexicons: Lexicons) -> re.Pattern[str]:
    """An adjective at the end that tells one of many from the rest: «chương trình đào tạo đặc thù»."""
    sized = "".join(rf"(?<! {word})" for word in lexicons.marked("programme_cues", "sized"))
    return re.compile(rf"{sized} (?:{_cues(lexicons, 'judged')})\Z", re.IGNORECASE)


def unnamed(lexicons: Lexicons) -> re.Pattern[str]:
    """A thing that is built and no word on which one: «dự án xây dựng nhà máy»."""
    mission, facility = _cues(lexicons, "mission"), _cues(lexicons, "facility")
    made = rf"(?i:(?P<made>(?:(?:đầu tư )?(?:{mission}) )*)(?:{facility}))"
    return re.compile(rf"{made}(?P<more>(?: [^\W\d_A-ZĐ]+){{0,2}})")


def told(lexicons: Lexicons) -> re.Pattern[str]:
    """Where a list begins that tells works by name: «gồm chương trình …»."""
    nouns = alternation(lexicons.words("programme_keywords"))
    return re.compile(rf"(?<!\w)(?:gồm|gồm có|như):? (?:{nouns})(?!\w)", re.IGNORECASE)


def many_of_kind(lexicons: Lexicons) -> re.Pattern[str]:
    """Many of a kind, and a list of them that tells none by name: «12 dự án điện, dự án nước sạch, |»."""
    nouns = alternation(lexicons.words("programme_keywords"))
    return re.compile(
        rf"(?<!\w)(?:\d[\d.]*|các|những|nhiều|một số) (?P<noun>{nouns})"
        r" (?!(?:[^.;\n]* )?(?:gồm|như|là|đó|cụ thể)(?!\w))[^.;:\n]*\Z"
    )


def next_told(lexicons: Lexicons) -> re.Pattern[str]:
    """A further member of such a list."""
    nouns = alternation(lexicons.words("programme_keywords"))
    return re.compile(rf"[,;] ?(?:và )?(?:{nouns})(?!\w)", re.IGNORECASE)


def verb(lexicons: Lexicons) -> re.Pattern[str]:
    """Words that make `quy hoạch` a verb: «phải quy hoạch các làng nghề»."""
    return re.compile(rf"(?<!\w)(?:{_cues(lexicons, 'verb')}) \Z", re.IGNORECASE)


def carries_out(lexicons: Lexicons) -> re.Pattern[str]:
    """Another programme behind the keyword: «kế hoạch triển khai chương trình …»."""
    nouns = alternation(lexicons.words("programme_keywords"))
    return re.compile(
        rf"(?:hành động )?(?:tổ chức |triển khai )?(?:triển khai|thực hiện) (?:{nouns})(?!\w)", re.IGNORECASE
    )


def determiners(lexicons: Lexicons) -> re.Pattern[str]:
    """The word right before the keyword that makes it many, any, or a part of a compound."""
    return re.compile(rf"(?<!\w)(?P<word>{alternation(lexicons.words('programme_determiners'))}) \Z", re.IGNORECASE)


def of_many(lexicons: Lexicons) -> re.Pattern[str]:
    """Many of another kind right before the keyword, all of it drafts: «các đề án | quy hoạch đô thị»."""
    nouns = alternation((*lexicons.words("programme_keywords"), "đồ án", "bản"))
    return re.compile(rf"(?<!\w)(?P<word>(?:các|những|nhiều|một số) (?:{nouns})) \Z", re.IGNORECASE)


def generic(lexicons: Lexicons) -> re.Pattern[str]:
    """What may follow the keyword only where it is no name: «này», «đề ra»."""
    return re.compile(rf"(?P<word>{alternation(lexicons.words('programme_generic_words'))})(?!\w)", re.IGNORECASE)


def topics(lexicons: Lexicons) -> re.Pattern[str]:
    """Topics that many pieces of public work have."""
    return re.compile(rf"(?P<word>{alternation(lexicons.words('programme_generic_topics'))})(?!\w)", re.IGNORECASE)
