"""Whether two mentions name one programme: in other words, without some of them, by abbreviation, number or place."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from hoinghi.lexicons import lower
from hoinghi.rules.abbreviations import abbreviations, initials, letters
from hoinghi.rules.names.tails import PROPER
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes.value import ProgrammeValue
from hoinghi.rules.rule import Match

SYLLABLE = re.compile(r"[^\W_]+(?:[&/-][^\W_]+)*")
NUMBER = re.compile(r"(?<![\d/])(?!1/\d|\d{4,5}-\d{4})(\d+(?:[-/][\w&-]+)+)")
"""A paper's number; `1/5000` is a plan's scale, `2021-2025` its period."""
IN_BRACKETS = re.compile(r"[^.;\n()]{0,80} \((?:(?:sau đây )?(?:gọi|viết) (?:tắt )?là )?\"?")
"""The rest of a long name, and another of the same programme: «Chương trình … vùng cao (Chương trình 12)»."""
ALSO_CALLED = re.compile(
    r"(?:,? ?[(:] ?(?:(?:sau đây )?gọi (?:tắt )?là|viết tắt là|gọi tắt:|tức|hay)?"
    r"|(?:,| -)? (?:sau đây |thường |còn |vẫn |hay |quen )*(?:được )?(?:gọi (?:tắt |chung )?là|viết tắt là)) ?\"?"
)
"""Between a name and another of the same programme: «Đề án dạy nghề cho thanh niên vùng cao (Đề án 12)»."""
BOTH = re.compile(r"(?<!\w)[A-ZĐ]+/([A-ZĐ]+)(?!\w)")
"""Two abbreviations of one notion: `HIV/AIDS` is also spoken of as `AIDS`."""
BRACKET = re.compile(r" ?\([^()]*\)")
THOUSANDS = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
HYPHEN = re.compile(r"(?<=[^\W\d_A-ZĐ])-(?=[^\W\d_A-ZĐ])")
"""Inside a foreign word, `các-bon`, which is written with a space too."""
AND_PROPER = re.compile(r" và [A-ZĐ]")
"""Two works in one: «Dự án kè Bãi Sậy và Mũi Nai»."""
MEMBERS = re.compile(r", | và ")
LAST_PROPER = re.compile(rf"(?:\A| ){PROPER}\Z")
PLACE_LAST = re.compile(rf",? (?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|TP\.?) ?{PROPER}|TP\.? ?HCM)\Z")
"""A place at the end of a name's words."""
NEAR, FAR = 40, 120
"""Characters that may stand between a name and its alias, and a short one in brackets."""
SHORT = re.compile(r"\d+\w?|[A-ZĐ][\w&-]*[A-ZĐ]")
ACRONYM = re.compile(r"[A-ZĐ][\w&-]*[A-ZĐ][\w&-]*\Z")
SYNONYMS = (
    (re.compile(r"(?:cảng hàng không|chk)(?: ?(?:quốc tế|qt))?", re.IGNORECASE), "sân bay"),
    (re.compile(r"đường sắt đô thị", re.IGNORECASE), "metro"),
)
"""What the papers of a work say, and what people call it."""
ALIKE = {"tái": "lại"}
"""Sino-Vietnamese words and those that say the same: «tái cơ cấu», «cơ cấu lại»."""
ADJUSTED = ("điều", "chỉnh")
"""Words at the end of a plan that took another's place: «Quy hoạch điện VII điều chỉnh»."""
PARTY = re.compile(r" giữa (?:hai |các )?(\w+ \w+)")
"""The first of those who do it together: «kế hoạch hợp tác giữa Bộ Y tế và …»."""
JOINING = frozenset(("và", "về", "trong", "cho", "các"))
"""Words that one mention has and another leaves out: «kế hoạch (về) quản lý rừng»."""
LEAST_SKIPPING = 4
"""Syllables of a name that may leave some out of a longer one."""
FIELD = ("trong", "trên")
"""Words behind which a name says where it is carried out, which its other mentions may leave out."""
COMPLETE = 6
"""Syllables of a name that says enough without its field."""
PARAPHRASED = 4
"""Last syllables that two names of a model share where the one paraphrases the other."""


@dataclass(slots=True)
class Named:
    """A programme while its mentions are gathered, and what its fullest name says.

    `said` is its content as written, `words` the same in small letters with abbreviations spelled out, `own` how
    many of them are not its place's, `tail` how long what follows them is if that is no place, `short` its letters
    if it is an abbreviation, `initials` its first letters, `number` its paper's number, `called` the words of all
    its mentions.
    """

    match: Match
    value: ProgrammeValue
    said: str
    words: tuple[str, ...]
    own: int
    tail: int
    short: str
    initials: str
    number: str | None
    mentions: list[Match] = field(default_factory=list)
    called: set[tuple[str, ...]] = field(default_factory=set)


def is_also_called(parsed: Parsed, one: Named, other: Named) -> bool:
    """Whether the one stands right behind the other as what it is called too."""
    behind = one.mentions[-1].end
    between = other.match.start - behind
    if one.value.kind != other.value.kind or between < 0:
        return False
    if between < NEAR and ALSO_CALLED.fullmatch(parsed.text, behind, other.match.start):
        return True
    if between >= FAR or not IN_BRACKETS.fullmatch(parsed.text, behind, other.match.start):
        return False
    return _is_short(parsed, other)


def named_by(parsed: Parsed, match: Match, value: ProgrammeValue) -> Named:
    said = parsed.text[value.noun_end : value.core].strip()
    found = NUMBER.search(parsed.text, value.noun_end, match.end)
    number = found[1] if found else None
    short, words = letters(said) if ACRONYM.fullmatch(said) else "", _words(parsed, said)
    place = PLACE_LAST.search(said)
    own = len(words) - (len(_words(parsed, place[0])) if place else 0)
    behind = parsed.text[value.core : match.end]
    tail = 0 if PLACE_LAST.fullmatch(behind) else len(behind)
    return Named(match, value, said, words, own, tail, short, initials(said), number, [match], {words})


def _words(parsed: Parsed, said: str) -> tuple[str, ...]:
    known = parsed.once(abbreviations)
    spelled: list[str] = []
    said = THOUSANDS.sub("", BRACKET.sub("", said))
    for formal, common in SYNONYMS:
        said = formal.sub(common, said)
    for word in SYLLABLE.findall(BOTH.sub(r"\1", HYPHEN.sub(" ", said))):
        spelled += SYLLABLE.findall(known[word].lower()) if word in known else [word.lower()]
    return tuple(ALIKE.get(word, word) for word in spelled)


def same(parsed: Parsed, one: Named, other: Named) -> bool:
    """Whether two matches name one programme."""
    if one.value.kind != other.value.kind:
        if one.said == other.said and one.said.startswith('"'):
            return True  # «kế hoạch "xã an toàn"», «mô hình "xã an toàn"»
        return _plans(parsed, one, other) or _plans(parsed, other, one)
    if (one.words[-2:] == ADJUSTED) != (other.words[-2:] == ADJUSTED):
        return False
    if _is_one_of(one, other) or _is_one_of(other, one) or _is_another_kind(parsed, one, other):
        return False
    if _differ_in_period(one, other) or _differ_in_parties(parsed, one, other):
        return False
    if not one.called.isdisjoint(other.called):
        return True
    if one.number and other.number:
        return one.number == other.number
    if _abbreviates(one, other) or _abbreviates(other, one) or _is_name_in(one, other) or _is_name_in(other, one):
        return True
    if _is_placed_in(one, other) or _is_placed_in(other, one):
        return True
    short, long = sorted((in_general(one.words, other.words), in_general(other.words, one.words)), key=len)
    if _skips(short, long):
        return True
    return _within(short, long) or (one.value.kind == "model" and _paraphrases(short, long))


def _is_short(parsed: Parsed, named: Named) -> bool:
    """Whether the name is a number or an abbreviation that fills its bracket."""
    return (named.number is not None or SHORT.fullmatch(named.said) is not None) and parsed.text.startswith(
        ")", named.match.end
    )


def in_general(words: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without the field that only it says: «trình diễn giống lúa mới (trong vụ xuân)»."""
    field = next((at for at, word in enumerate(words) if word in FIELD and word not in other), 0)
    return words[:field] if field >= COMPLETE else words


def _differ_in_period(one: Named, other: Named) -> bool:
    """Two plans of different years are two plans."""
    return one.value.period is not None and other.value.period is not None and one.value.period != other.value.period


def _differ_in_parties(parsed: Parsed, one: Named, other: Named) -> bool:
    """What two ministries plan together is not what their governments do."""
    said = [PARTY.search(parsed.text, each.value.noun_end, each.match.end) for each in (one, other)]
    first, second = (party and party[1].lower() for party in said)
    return first is not None and second is not None and first != second


def _is_one_of(one: Named, others: Named) -> bool:
    """Whether the one work is a member of a list: «dự án cầu Mũi Nai», «dự án cầu Bãi Sậy và cầu Mũi Nai»."""
    if one.value.kind != "project" or not LAST_PROPER.search(one.said):
        return False
    members = [member for member in MEMBERS.split(others.said) if LAST_PROPER.search(member)]
    return len(members) > 1 and any(f" {member}".endswith(f" {one.said}") for member in members)


def _is_another_kind(parsed: Parsed, one: Named, other: Named) -> bool:
    """Whether two campaigns have other keywords, and one a title: «phong trào …», «cuộc vận động "…"»."""
    if one.value.kind != "campaign" or one.said.startswith('"') == other.said.startswith('"'):
        return False
    keywords = (lower(parsed.text[each.match.start : each.value.noun_end]) for each in (one, other))
    return len(set(keywords)) > 1


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the shorter name is a stretch of the longer: «giảm nghèo bền vững» of the national programme for it."""
    size = len(short)
    if size < 2 or short[0] not in long:
        return False
    return any(long[at : at + size] == short for at in range(len(long) - size + 1))


def _skips(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the shorter name only leaves words out: «(xây dựng) cảng hàng không (quốc tế) Tân Phú»."""
    return len(short) >= LEAST_SKIPPING and set(Counter(short) - Counter(long)) <= JOINING


def _is_placed_in(short: Named, full: Named) -> bool:
    """Whether the one is called by a part and the proper name of the other: «dự án cảng Mũi Sậy»."""
    if (
        len(short.words) < 2
        or AND_PROPER.search(full.said)
        or not LAST_PROPER.search(short.said)
        or short.said.split()[-1] not in full.said
    ):
        return False
    return not Counter(short.words) - Counter(full.words)


def _paraphrases(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return len(short) <= 2 * PARAPHRASED and short[-PARAPHRASED:] == long[-PARAPHRASED:] and len(short) >= PARAPHRASED


def _abbreviates(short: Named, full: Named) -> bool:
    """Whether the one name is the other's abbreviation, by the bracket behind it or by its first letters."""
    if not short.short:
        return False
    return short.said == full.value.abbreviation or (len(short.short) > 2 and short.short == full.initials)


def _plans(parsed: Parsed, outer: Named, inner: Named) -> bool:
    """Whether the one is the other's draft: «đề án quy hoạch cảng biển» and «quy hoạch cảng biển»."""
    keyword = tuple(lower(parsed.text[inner.match.start : inner.value.noun_end]).split())
    planned = outer.words[len(keyword) :]
    if outer.words[: len(keyword)] != keyword or _differ_in_period(outer, inner):
        return False
    return planned == inner.words or _skips(*sorted((planned, inner.words), key=len))


def _is_name_in(short: Named, full: Named) -> bool:
    """Whether the one says only a proper name that the other holds: «dự án Riverside», «dự án khu nhà Riverside»."""
    name = short.said
    if not name.isalpha() or not name[0].isupper() or name.isupper():
        return False
    return any(word[0].isupper() and word.lower() == name.lower() for word in full.said.split())
