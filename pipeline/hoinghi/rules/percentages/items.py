"""Items of a list without a verb of their own: `công nghiệp tăng 10%, dịch vụ 12%`."""

from __future__ import annotations

from hoinghi.rules.percentages.baselines import compared
from hoinghi.rules.percentages.clauses import Clauses, item_before, rated
from hoinghi.rules.percentages.objects import Phrase
from hoinghi.rules.percentages.parts import is_subject
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    LISTING,
    NOUNS,
    TARGETS,
    THEREIN,
    Stretch,
    kind_at,
    piece_start,
    plays,
    text_at,
    text_of,
    token_at,
)
from hoinghi.rules.percentages.places import is_elsewhere, is_item, is_pointing, is_rate, ranked, ranks_alike
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Extent, Reading

_RATIOS = ("nợ xấu", "nợ công", "bội chi", "nợ quá hạn")
"""Sums that a percentage alone is a ratio of."""
_LONGEST_ITEM = 4  # tokens of a list's item
_LONGEST_HEAD = 12  # tokens of a list's head looked at
_LOCATING = frozenset({"ở", "đối với", "tại", "trong", "với", "cho", "của"})
_GATHERING, _INTO = ("tập trung", "tập trung chủ yếu"), ("vào", "trong", "cho", "ở")


def located(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether the phrase says only where or with whom: `…, ở vùng cao 12%`."""
    located = phrase.first > 0 and text_at(clauses.line, phrase.first) in _LOCATING
    return located and not phrase.part and clauses.thread.last is not None


def joins(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether the phrase joins parts of a whole: `ngân sách chiếm 20%, huy động quốc tế 6%`."""
    line, sign = clauses.line, phrase.first - 1
    last = item_before(clauses, sign)
    joined = kind_at(line, sign) in ("comma", "and") or text_at(line, sign) == ";"
    sharing = last is not None and last.relation == "share" and kind_at(line, sign - 1) == "percent"
    return joined and sharing and not is_rate(phrase.noun) and not phrase.part


def shares_too(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether a list of shares ends here, whose whole stands behind: `lúa chiếm 53%, ngô 19% và lạc 8% diện tích`."""
    line, (first, end) = clauses.line, phrase.stretch
    sign = phrase.first - (kind_at(line, phrase.first) != "and")
    last = item_before(clauses, sign)
    if not phrase.part or last is None or last.relation != "share" or last.baseline is not None:
        return False
    if last.construction not in ("governed", "elliptic") or last.indicator is None or last.indicator[0] > last.start:
        return False
    joined = kind_at(line, sign) in ("comma", "and") and kind_at(line, sign - 1) == "percent"
    named = sign + 1 == first < end == phrase.last + 1 and line[first].kind == "word"
    return joined and named and line[first].sense != "verb"


def changes_too(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether the sum goes on a list of changes: `doanh thu tăng 31%, nộp ngân sách 19%, thu nhập gần 26%`."""
    sign = phrase.first - 1
    last = item_before(clauses, sign)
    if phrase.noun not in ("sum", "amount") or phrase.part or last is None or last.relation not in CHANGES:
        return False
    if kind_at(clauses.line, sign) not in ("comma", "and", "break") or kind_at(clauses.line, sign - 1) != "percent":
        return False
    kept = any(token.kind == "hint" for token in clauses.line[phrase.first : phrase.at])
    if kept or text_of(clauses.line, phrase.stretch).startswith(_RATIOS):
        return False
    stated = last.construction in ("stated", "growth_noun") and kind_at(clauses.line, sign) == "break"
    return stated or last.construction in ("governed", "elliptic")


def _alike(clauses: Clauses, stretch: Stretch, earlier: Extent) -> bool:
    """Whether two things are named by the same noun: `vốn tư nhân chiếm 65%, vốn nhà nước 20%`."""
    before = token_at(clauses.line, earlier[0])
    before += text_at(clauses.line, before) == "số"  # `số phiếu hợp lệ chiếm 98%, phiếu không hợp lệ 2%`
    return clauses.line[stretch[0]].text.split(" ")[0] == text_at(clauses.line, before).split(" ")[0]


def _is_another(clauses: Clauses, phrase: Phrase, last: Reading) -> bool:
    """Whether a list goes on to another thing, and no place: `tỷ lệ tiêm phòng dại đạt 84%, cúm gia cầm 91%`."""
    line, (first, end) = clauses.line, phrase.stretch
    if last.relation != "reach" or any(plays(token.text, "vague", clauses.lexicons) for token in line[first:end]):
        return False
    if last.construction == "elliptic":
        return last.indicator != clauses.thread.subject
    listed = kind_at(line, phrase.first - 1) in ("comma", "stop") or text_at(line, phrase.first) in THEREIN
    return last.construction == "governed" and listed and end - first <= _LONGEST_ITEM


def elliptic(clauses: Clauses, phrase: Phrase) -> None:
    """Read an item without a verb: `công nghiệp tăng 10%, dịch vụ 12%`; its relation is that of the items before."""
    thread, last, at = clauses.thread, item_before(clauses, phrase.first - 1), phrase.at
    first, end = ranked(clauses.line, phrase.stretch) or _paired(clauses, phrase)
    first -= phrase.first < first < end and text_at(clauses.line, first - 1) == "không"  # `không hợp lệ 2%`
    first += first + 1 < end and clauses.line[first].text == "là"  # `…, còn lại là thủy sản 5%`
    indicator, baseline = clauses.extent((first, end)), compared(clauses, at)
    if shares_too(clauses, phrase) and phrase.behind:
        clauses.read(at, "elliptic", "share", indicator, phrase.behind.extent)
        return
    topical = text_at(clauses.line, phrase.last + 1) == "thì" and not is_rate(thread.noun)
    elsewhere = located(clauses, phrase) or is_elsewhere(clauses, indicator) or _is_vague(clauses, phrase)
    elsewhere = elsewhere or (last is not None and ranks_alike(clauses, (first, end), last))
    if last and elsewhere:
        clauses.read(at, "elliptic", last.relation, last.indicator, baseline)
    elif indicator and is_rate(thread.noun) and is_item(clauses, phrase.stretch, phrase.noun):
        same = last is not None and last.indicator == thread.subject
        relation = last.relation if last and same else rated(thread.noun)
        clauses.read(at, "elliptic", relation, thread.subject, baseline)
    elif indicator and thread.relation:
        clauses.read(at, "elliptic", thread.relation, indicator, baseline)
    elif indicator and last and _parts(clauses, phrase, last):
        clauses.read(at, "elliptic", "share", indicator, baseline)
    elif indicator and last and phrase.first > 0:
        rated_before = is_rate(thread.noun) or (thread.noun and last.relation not in (*CHANGES, "reach"))
        rated_before = rated_before and not _is_part_named(clauses, phrase, last)
        headed = last.indicator if thread.here and rated_before and last.relation not in CHANGES else None
        if last.enclosed and last.indicator != thread.subject:
            headed = None  # `số trẻ ra lớp đạt kế hoạch, trẻ 5 tuổi tuyệt đối (99%), nhà trẻ chỉ 31%`
        if topical or (headed and (_alike(clauses, phrase.stretch, headed) or _is_another(clauses, phrase, last))):
            headed = None
        clauses.read(at, "elliptic", last.relation, last.indicator if headed else indicator, baseline)
    else:
        listed = _is_listed(clauses, phrase.stretch[0] - 1)
        relation = clauses.rated(indicator, phrase.noun) if listed else rated(phrase.noun)
        wholly = clauses.wholly(at) and not phrase.noun and clauses.line[phrase.last].sense == "verb"
        parted = wholly or (topical and is_subject(clauses.line, at))  # `hộ nghèo thì 90% có thẻ`
        done = any(token.text == "được" for token in clauses.line[slice(*phrase.stretch)])
        parted = parted or (done and not phrase.noun)  # `kênh mương được cứng hóa 60%`
        clauses.state(at, phrase.stretch, "share" if parted else relation, baseline)


def gathered_in(clauses: Clauses, phrase: Phrase) -> Stretch | None:
    """What so much of a sum goes to: `vốn tập trung vào các lĩnh vực | thủy sản 45%, du lịch 30%`; None elsewhere."""
    line, end = clauses.line, phrase.stretch[1]
    verb = next((i for i in range(phrase.first, end) if line[i].text in _GATHERING), end)
    link = next((i for i in range(verb, end) if line[i].text in _INTO), end)
    return (link + 1, end) if link + 1 < end and not (phrase.part or clauses.noun((link + 1, end))) else None


def _paired(clauses: Clauses, phrase: Phrase) -> Stretch:
    """The phrase with the first of two that are one: `tăng cao như ngành điện, điện tử 46%, ngành gỗ, giấy 29%`."""
    line, (first, end) = clauses.line, phrase.stretch
    if kind_at(line, first - 1) != "comma" or phrase.noun or plays(line[first].text, "sector", clauses.lexicons):
        return phrase.stretch
    start = piece_start(line, first - 1)
    start = max((i + 1 for i in range(start, first - 1) if line[i].text in LISTING), default=start)
    named = all(token.kind in NOUNS for token in line[start : first - 1]) and start < first - 1
    return (start, end) if named and plays(line[start].text, "sector", clauses.lexicons) else phrase.stretch


def _is_part_named(clauses: Clauses, phrase: Phrase, last: Reading) -> bool:
    """Whether the item before names a part by its verb, as this one will: `dư nợ A chiếm 46%, cho vay B 19%`."""
    if is_rate(clauses.thread.noun) or last.relation != "share" or last.construction not in ("governed", "elliptic"):
        return False
    if _grades(clauses.line[phrase.stretch[0]]):
        return False  # `học sinh giỏi chiếm 24%, khá 43%`
    earlier = clauses.thread.items[-2:-1]
    named = last.indicator is not None and last.indicator[0] < last.start
    return named and all(item.indicator != last.indicator for item in earlier)


def _grades(token: Token) -> bool:
    return token.kind == "degree" or token.sense == "adjective"


def _parts(clauses: Clauses, phrase: Phrase, last: Reading) -> bool:
    """Whether people, or what is no rise, are parts of those before: `kết nạp 60 người, bằng 8%; trong đó nữ 57%`."""
    line, start = clauses.line, phrase.first
    therein = any(line[i].text in THEREIN for i in range(max(0, start - 2), phrase.stretch[0]))
    group = phrase.noun == "people" or plays(line[phrase.stretch[0]].text, "group", clauses.lexicons)
    return therein and (group or last.relation == "exceed")


def _is_vague(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether the phrase says only when or which: `chiếm 7% giá cước, mùa cao điểm 10%`; not whose, as `huyện 10%`."""
    (first, end), last = phrase.stretch, clauses.thread.last
    if first == end or plays(clauses.line[first].text, "actor", clauses.lexicons) or (last and last.enclosed):
        return False
    return is_pointing(clauses, phrase.stretch, phrase.noun)


def _is_listed(clauses: Clauses, colon: int) -> bool:
    """Whether a list begins behind the colon, and none of targets: `chốt chỉ tiêu: hộ nghèo dưới 1%`."""
    line = clauses.line
    if text_at(line, colon) != ":":
        return False
    return not any(token.text in TARGETS for token in line[max(0, colon - _LONGEST_HEAD) : colon])
