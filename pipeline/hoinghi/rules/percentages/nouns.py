"""Percentages behind a noun phrase: `lãi suất 6,5%`, `tăng trưởng GDP 7%`, `vượt kế hoạch 5%`, items without a verb."""

from __future__ import annotations

from hoinghi.rules.percentages.apposed import OF_A_PART, apposed, leading, of_change
from hoinghi.rules.percentages.baselines import compared, whole
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses, rated
from hoinghi.rules.percentages.closing import planned
from hoinghi.rules.percentages.comparisons import INSTEAD, instead
from hoinghi.rules.percentages.growth import grown, grows, growth_noun
from hoinghi.rules.percentages.items import changes_too, elliptic, gathered_in, joins, located, shares_too
from hoinghi.rules.percentages.objects import Phrase, objective
from hoinghi.rules.percentages.parts import part
from hoinghi.rules.percentages.phrases import (
    MARKS,
    NOUNS,
    PASSIVE,
    PREDICATES,
    RATE_WORDS,
    RATES,
    TARGETS,
    back,
    kind_at,
    piece_start,
    plays,
    text_at,
    token_at,
    trimmed,
)
from hoinghi.rules.percentages.places import acts, is_place, is_pointing, is_rate
from hoinghi.rules.percentages.portions import contributed, given, gives, pays
from hoinghi.rules.percentages.resumed import resumed
from hoinghi.rules.percentages.statements import is_target
from hoinghi.rules.percentages.subjects import Subject
from hoinghi.rules.percentages.those import is_those
from hoinghi.rules.percentages.value import Extent
from hoinghi_schemas.percentage import Relation

_EVERYWHERE = ("toàn quốc", "cả nước", "địa bàn", "toàn tỉnh", "toàn cầu")  # behind `trên`
_FULFILLED = ("kế hoạch", "kh", "dự toán", "dt", "chỉ tiêu", "nhiệm vụ", "cùng kỳ", "định mức", "định biên", "hợp đồng")
"""Plans and earlier periods that work comes up to; a standard is a bound: `dưới 70% tiêu chuẩn`."""
_TO_FULFIL = (*TARGETS, "dự toán", "nhiệm vụ")
_MOST_SHARING = 6  # items before the one with the plan
_PAID = ("vốn", "nguồn", "gói", "chương trình", "dự án", "kinh phí")
_GROWING = ("tăng", "tăng trưởng", "giảm")
_NO_MORE = ("chỉ", "mới", "chỉ mới", "mới chỉ", "chưa tới", "chưa đến", "chưa đầy", "chưa")


def behind_noun(clauses: Clauses, at: int, last: int) -> None:
    """Read a percentage that a noun phrase ending in token `last` stands before."""
    phrase = _phrase(clauses, at, last)
    share = phrase.part and phrase.noun == "level"  # `mức hỗ trợ 50% chi phí`
    if gives(clauses, last) and (
        share or not is_rate(phrase.noun) or text_at(clauses.line, phrase.stretch[0]) == "chỉ tiêu"
    ):
        given(clauses, at, last, part_behind=phrase.part)
        return
    if not phrase.part and contributed(clauses, at, Subject(clauses.extent(phrase.stretch), phrase.noun)):
        return
    if _is_obtained(clauses, phrase):
        part(clauses, at)
        return
    if _is_obtained_of(clauses, phrase):
        return
    if _paid_out(clauses, phrase) or _done(clauses, phrase) or grows(clauses, phrase):
        return
    if is_those(clauses.line, last):
        part(clauses, at)  # `trong số này 72% đã nộp`
        return
    if objective(clauses, phrase) or _marked(clauses, phrase):
        return
    if _given_before(clauses, phrase):
        return
    growth = growth_noun(clauses, phrase)
    if growth is not None:
        indicator = grown(clauses, growth) or clauses.extent(growth)
        clauses.thread.measures(indicator, "growth")
        clauses.read(at, "growth_noun", "increase", indicator, compared(clauses, at))
    elif phrase.noun == "sum" and text_at(clauses.line, last + 1).endswith("được"):
        behind = phrase.behind.extent if phrase.behind else None  # `thu tiền sử dụng đất chỉ được 41%`
        clauses.thread.measures(clauses.extent(phrase.stretch), phrase.noun)
        clauses.read(at, "governed", "reach", clauses.extent(phrase.stretch), compared(clauses, at) or behind)
    elif (sector := gathered_in(clauses, phrase)) is not None:
        clauses.state(at, sector, "share", compared(clauses, at))
    elif any(goes_on(clauses, phrase) for goes_on in (located, joins, shares_too, changes_too)):
        elliptic(clauses, phrase)
    elif is_rate(phrase.noun) or phrase.noun == "sum" or (phrase.noun and not phrase.part):
        behind = phrase.behind.extent if phrase.behind and phrase.noun != "growth" else None
        _stated(clauses, phrase, compared(clauses, at) or behind)
    elif phrase.behind and _is_no_more(clauses, phrase):
        clauses.state(at, phrase.stretch, "share", compared(clauses, at) or phrase.behind.extent)
    elif phrase.part:
        part(clauses, at)
    else:
        elliptic(clauses, phrase)


def _paid_out(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `vốn ODA giải ngân 36%`, `8 đơn vị giải ngân chưa tới 5%`: what is paid out comes up to a plan."""
    line, plan = clauses.line, phrase.behind
    verb = phrase.last - (line[phrase.last].text == "xong")
    if text_at(line, verb) != "giải ngân" or phrase.noun == "rate" or is_target(clauses, verb - 1):
        return False
    if phrase.part and plan is not None and not plan.plan:
        return False  # `giải ngân 60% số vốn` is a part
    owner = trimmed(line, phrase.stretch[0], verb)
    paid = owner[0] < owner[1] and (clauses.noun(owner) or line[owner[0]].text.startswith(_PAID))
    indicator = clauses.extent(owner) if paid else (line[verb].start, line[verb].end)
    clauses.thread.measures(indicator, "amount")
    clauses.read(
        phrase.at, "governed", "reach", indicator, compared(clauses, phrase.at) or (plan.extent if plan else None)
    )
    return True


def _done(clauses: Clauses, phrase: Phrase) -> bool:
    """Read what somebody has done of a plan: `huyện mới trồng 50% kế hoạch`, `… so với kế hoạch`."""
    line, verb = clauses.line, phrase.last
    told = line[verb].kind == "word" and line[verb].sense == "verb" and kind_at(line, verb - 1) == "adverb"
    if not told or phrase.noun or (phrase.stretch[1] == verb + 1 and phrase.stretch[0] < verb):
        return False
    if phrase.part and phrase.behind and not phrase.behind.plan:
        return False  # `mới thu hoạch 40% diện tích so với kế hoạch`
    plan = phrase.behind.extent if phrase.behind and phrase.behind.plan else compared(clauses, phrase.at)
    if plan is None or text_at(line, token_at(line, plan[0])) not in _FULFILLED:
        return False
    indicator = line[verb].start, line[verb].end
    clauses.thread.measures(indicator)
    clauses.read(phrase.at, "governed", "reach", indicator, plan)
    return True


def _is_obtained(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether so much of a whole is got: `cơ quan thuế đã thu hồi được 61% số nợ`."""
    line, verb = clauses.line, phrase.last
    got = line[verb].sense == "verb" and any(token.text == "được" for token in line[verb + 1 : phrase.at])
    whole_behind = phrase.part and phrase.behind is not None and not phrase.behind.plan
    return got and whole_behind and " " in line[verb].text and not clauses.noun((verb, verb + 1))


def _is_obtained_of(clauses: Clauses, phrase: Phrase) -> bool:
    """Read what is done of so many: `trong số 64 đơn của nông dân đã trả lời được 77%`."""
    line, first = clauses.line, piece_start(clauses.line, phrase.last + 1)
    told = line[phrase.last].sense == "verb" and any(t.kind == "adverb" for t in line[first : phrase.at])
    if not told or text_at(line, first) != "trong" or text_at(line, first + 1) not in ("số", "tổng số"):
        return False
    number = next((i for i in range(first + 2, phrase.last) if line[i].kind == "number"), None)
    if number is None:
        return False
    counted = clauses.extent(noun_at(line, number + 1))
    clauses.thread.measures(counted, "tally")
    clauses.read(phrase.at, "part_of_whole", "share", counted)
    return True


def _is_no_more(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether something is said to be no more of an amount: `đường nhựa chưa tới 1% chiều dài mạng lưới`."""
    line, (first, last) = clauses.line, phrase.stretch
    hedged = any(token.text in _NO_MORE for token in line[phrase.last + 1 : phrase.at])
    sized = first < last and plays(line[first].text, "size", clauses.lexicons) and line[first].text.startswith("khối")
    if not (hedged or sized) or first == last or not (phrase.part and line[phrase.last].kind == "word"):
        return False
    acting = (line[phrase.last].sense == "verb" and not sized) or acts(
        clauses, clauses.extent(phrase.stretch), phrase.noun
    )
    behind = noun_at(line, phrase.at + 1)
    said = acting or is_place(clauses, phrase.stretch, phrase.noun) or kind_at(line, behind[1]) in PREDICATES
    return not said and clauses.noun(behind) in ("amount", "sum")  # not `cả tỉnh chưa đến 10% sản lượng được bao tiêu`


def _stated(clauses: Clauses, phrase: Phrase, baseline: Extent | None) -> None:
    """Read `lãi suất 6%`, `nợ công 60% GDP`, and `tỷ lệ này 6%` for the rate named before."""
    singled = phrase.noun == "amount" and any(t.text in PASSIVE for t in clauses.line[slice(*phrase.stretch)])
    last = clauses.thread.last
    bounded = last is not None and last.relation == "level"  # `dân số dưới 70% tiêu chuẩn, diện tích dưới 20%`
    sized = plays(clauses.line[phrase.stretch[0]].text, "size", clauses.lexicons) and not bounded
    shared = singled or sized or (phrase.part and phrase.noun == "sum")  # `diện tích bị ngập chỉ 6%`
    relation: Relation = "share" if shared else rated(phrase.noun)
    earlier = None
    if is_pointing(clauses, phrase.stretch, phrase.noun):
        earlier = resumed(clauses, phrase.stretch[0])
    if earlier is None:
        clauses.state(phrase.at, phrase.stretch, relation, baseline)
    else:
        clauses.read(phrase.at, "stated", relation, earlier, baseline)


def _phrase(clauses: Clauses, at: int, last: int) -> Phrase:
    line = clauses.line
    stretch, behind = clauses.before(last + 1), whole(clauses, at)
    is_part = behind is not None and kind_at(line, at + 1) != "of" and text_at(line, at + 2) not in _EVERYWHERE
    first = min(piece_start(line, last + 1), piece_start(line, stretch[0] + (stretch[0] < stretch[1])))
    return Phrase(at, stretch, first, last, clauses.noun(stretch), behind, is_part)


def _marked(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `dưới 70% tiêu chuẩn`, `tại 100% cơ sở`, `mục tiêu 6,7%`, `(với) tỷ lệ 20%`."""
    line, (first, last) = clauses.line, phrase.stretch
    head, item = line[phrase.last], clauses.thread.last
    if head.kind == "mark" and item is not None and text_at(line, back(line, phrase.last)) in INSTEAD:
        instead(clauses, phrase.at, item)
    elif phrase.behind and phrase.behind.plan and first < last and phrase.noun != "growth":
        _of_plan(clauses, phrase, compared(clauses, phrase.at) or phrase.behind.extent)
    elif head.kind in ("preposition", "of") and phrase.part:
        part(clauses, phrase.at)
    elif head.kind == "mark" and first < phrase.last and head.text.endswith(_GROWING):
        # `xuất khẩu duy trì tốc độ tăng trưởng 10%`
        held = next((i for i in range(first + 1, phrase.last) if line[i].kind == "hint"), phrase.last)
        grown: Relation = "decrease" if head.text.endswith("giảm") else "increase"
        clauses.state(phrase.at, trimmed(line, first, held), grown, compared(clauses, phrase.at))
    elif _is_rate_of(clauses, phrase):
        clauses.state(phrase.at, (first, last - 1), "share", compared(clauses, phrase.at))
    elif is_target(clauses, phrase.last) and not phrase.part:
        clauses.read(phrase.at, "stated", "level", (head.start, head.end), compared(clauses, phrase.at))
    elif head.kind == "mark" and last - first <= 1 and phrase.part and kind_at(line, back(line, phrase.last)) == "with":
        behind = phrase.behind.extent if phrase.behind else None
        clauses.read(phrase.at, "stated", "share", leading(clauses, back(line, phrase.last)), behind)
    elif head.kind == "mark" and last - first <= 1 and (first == last or last == phrase.last + 1):
        if phrase.part:
            part(clauses, phrase.at)
        else:
            about, earlier = apposed(clauses, phrase), clauses.thread.last
            if (
                about is None
                and earlier is not None
                and head.text in MARKS
                and kind_at(line, phrase.last - 1) == "comma"
            ):
                # `60% số xã có chợ; với vùng cao, con số là 20%`
                clauses.read(phrase.at, "elliptic", earlier.relation, earlier.indicator, compared(clauses, phrase.at))
                return True
            rate = head.text.endswith(OF_A_PART)
            relation = of_change(clauses, phrase) or ("share" if rate else "level")
            clauses.read(phrase.at, "stated", relation, about, compared(clauses, phrase.at))
    else:
        return False
    return True


def _of_plan(clauses: Clauses, phrase: Phrase, plan: Extent) -> None:
    """Read `tỷ lệ giải ngân 30% kế hoạch`; an item shares the verb and the plan: `A đạt 84% và B 66% kế hoạch`."""
    line, items = clauses.line, clauses.thread.items
    fulfilled = phrase.behind and text_at(line, token_at(line, phrase.behind.extent[0])) in _FULFILLED
    relation: Relation = "share" if phrase.noun == "rate" else "reach" if fulfilled else "level"
    if items and items[-1].relation == "reach" and not is_rate(phrase.noun):
        relation = "reach"
        sign = phrase.first - (kind_at(line, phrase.first) != "and")
        if kind_at(line, sign) in ("and", "comma") and kind_at(line, sign - 1) == "percent":
            items[-_MOST_SHARING:] = planned(items[-_MOST_SHARING:], plan)
    elif phrase.noun in ("sum", "amount") and text_at(line, phrase.at + 1) in _TO_FULFIL:
        relation = "reach"
    clauses.state(phrase.at, phrase.stretch, relation, plan)


def _is_rate_of(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether the phrase ends with the rate of what it names: `chia cổ tức tỷ lệ 20%`."""
    first, last = phrase.stretch
    ends = last == phrase.last + 1 and last - first > 1
    return ends and not phrase.part and clauses.line[phrase.last].text in RATE_WORDS


def _given_before(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `hỗ trợ kinh phí xây dựng tối thiểu 30%`: a part of what stands between the verb and the percentage."""
    if phrase.part or is_rate(phrase.noun):
        return False
    start = piece_start(clauses.line, phrase.last + 1)
    verb = next((i for i in range(phrase.last - 1, start - 1, -1) if gives(clauses, i)), phrase.last)
    if clauses.noun((verb, phrase.last + 1)):
        return False  # `chi trả nợ 3%`
    found = trimmed(clauses.line, verb + 1, phrase.last + 1)
    if any(token.text.endswith("được") for token in clauses.line[found[1] : phrase.at]):
        return False  # `đầu tư công mới được 45%`: what came of it
    named = found[0] < found[1] and clauses.line[found[0]].kind in NOUNS
    if not named or clauses.noun(found) in (*RATES, "tally"):
        return False
    relation: Relation = "level" if pays(clauses, verb) else "share"
    clauses.read(phrase.at, "part_of_whole", relation, clauses.extent(found), compared(clauses, phrase.at))
    return True
