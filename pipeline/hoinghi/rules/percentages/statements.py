"""Percentages that nothing happens with: `X là 5%`, `X ở mức 5%`, `thu 5 tỷ đồng 95% kế hoạch`."""

from __future__ import annotations

from hoinghi.rules.percentages.baselines import Whole, compared, whole, whole_extent
from hoinghi.rules.percentages.behind import baseline_at
from hoinghi.rules.percentages.clauses import Clauses, rated, verb_left
from hoinghi.rules.percentages.comparisons import (
    BY_VERB,
    behind_comparative,
    is_comparative,
    is_norm,
    is_where_more,
    than,
    yardstick,
)
from hoinghi.rules.percentages.parts import noun_behind, part
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    PREDICATES,
    RATE_WORDS,
    SOFT,
    VERBS,
    Stretch,
    back,
    has_noun,
    kind_at,
    piece_start,
    text_at,
    text_of,
    token_at,
    trimmed,
)
from hoinghi.rules.percentages.places import field_led, is_elsewhere, is_rate, names_places, ranked
from hoinghi.rules.percentages.portions import contributed
from hoinghi.rules.percentages.resumed import resumed
from hoinghi.rules.percentages.subjects import Subject, subject
from hoinghi.rules.percentages.value import Extent
from hoinghi.rules.percentages.verbs import governed, is_price
from hoinghi_schemas.percentage import Relation

_COMPARED = frozenset({"compare"})
_NORMS = ("yêu cầu", "quy định", "kế hoạch", "chỉ tiêu", "mục tiêu", "định mức", "tiêu chuẩn")
_SETTING = ("đặt ra", "đề ra", "cho phép", "quy định", "yêu cầu", "giao", "cam kết")
_REMARKS = ("điều", "vấn đề", "thực tế", "thực trạng", "đáng lo", "đáng nói", "đáng chú ý", "cái khó")
_LEADING = ("dẫn đầu", "đứng đầu", "áp đảo", "đội sổ", "cuối bảng", "đứng thứ nhì", "đứng thứ hai")


def stated(clauses: Clauses, at: int, link: int) -> None:
    """Read a percentage that nothing happens with: `X là 5%`, `X ở mức 5%`, `X cao nhất với 5%`."""
    reached = back(clauses.line, link)
    if clauses.line[link].text == "là" and text_at(clauses.line, reached).startswith("chạm"):
        governed(clauses, at, reached)  # `dư nợ chạm trần là 20%`
        return
    verb = verb_left(clauses, link, CHANGES)
    if verb is not None and verb == _before_manner(clauses, link) and not is_comparative(clauses.line, verb):
        governed(clauses, at, verb)  # `lượng khách tăng đều ở mức 30%`, `tăng tốt nhất với 24%`
        return
    if verb is not None and is_where_more(clauses, verb, link):
        about = subject(clauses, verb)  # `tỷ lệ sâu răng ở trẻ em cao hơn hẳn với 14%`
        clauses.read(at, "stated", rated(about.noun), about.extent)
        return
    if verb is not None and verb + 1 < link and is_comparative(clauses.line, verb):
        percent = clauses.line[at].percent
        named = clauses.line[link].text == "là" and percent is not None and percent.unit == "percent"
        if clauses.line[verb + 1].kind == "mark" or named:
            subject(clauses, verb)
            # `thấp hơn mục tiêu là 16%`, but `… là 2 điểm phần trăm`
            yardstick(clauses, at, behind_comparative(clauses.line, verb))
            return
        clauses.read(at, "object", BY_VERB[clauses.line[verb].kind], subject(clauses, verb).extent, than(clauses, verb))
        return
    if verb is not None and _is_to_come_about(clauses, verb, link):
        indicator = clauses.extent(trimmed(clauses.line, verb + 1, link))
        clauses.thread.measures(indicator)
        clauses.read(at, "object", BY_VERB[clauses.line[verb].kind], indicator, compared(clauses, at))
        return
    if verb is not None and kind_at(clauses.line, verb + 1) == "compare":
        about = subject(clauses, verb)  # `tổng mức đầu tư tăng so với dự toán là 35%`
        baseline = clauses.extent(baseline_at(clauses.line, verb + 2))
        clauses.read(at, "object", BY_VERB[clauses.line[verb].kind], about.extent, baseline)
        return
    compare = verb_left(clauses, link, _COMPARED)
    if compare is not None and text_at(clauses.line, link) == "là" and is_norm(clauses, compare + 1):
        yardstick(clauses, at, compare + 1)  # `mới bằng một nửa so với kế hoạch quý là 14%`
        return
    if _leads(clauses, at, link):
        return
    about, behind = subject(clauses, link), whole(clauses, at)
    if _is_compared(about) and clauses.line[link].text == "là" and not behind:
        clauses.read(at, "stated", _stated_relation(clauses, at, about, behind), about.extent, about.baseline)
        return  # `số em học nghề so với số em tốt nghiệp là 12%`
    if contributed(clauses, at, about):
        return
    if behind and (_counts_in(clauses, link, behind) or _is_remark(clauses, at, link)):
        part(clauses, at)  # `được dạy ở 20% trường tiểu học`
        return
    if behind and not behind.plan and _is_goal(clauses, link):
        part(clauses, at)  # `mục tiêu năm nay là 100% dịch vụ công …`
        return
    if _is_set_beside(clauses, about):
        clauses.read(at, "stated", "level", clauses.thread.last.indicator if clauses.thread.last else None)
        return
    relation, indicator = _stated_relation(clauses, at, about, behind), about.extent
    told = clauses.line[piece_start(clauses.line, link) : link]
    if about.resumed and any(token.text in _NORMS for token in told):
        relation = "level"  # `đạt 91%, trong khi yêu cầu là 95%`
    target, last = _target(clauses, about), clauses.thread.last
    if last is not None and is_elsewhere(clauses, about.extent):
        relation, indicator = last.relation, last.indicator
    elif target is not None:
        relation, indicator = "level", target
    clauses.read(at, "stated", relation, indicator, compared(clauses, at) or (behind.extent if behind else None))


def _is_to_come_about(clauses: Clauses, verb: int, link: int) -> bool:
    """Whether the clause begins with a change of its object: `Năm nay sẽ giảm sử dụng xăng dầu là 10%`."""
    line = clauses.line
    first = piece_start(line, verb)
    alone = kind_at(line, first - 1) in ("edge", "stop") and all(token.kind in SOFT for token in line[first:verb])
    return line[link].text == "là" and alone and verb > first and has_noun(line, (verb + 1, link))


def _is_set_beside(clauses: Clauses, about: Subject) -> bool:
    """Whether a target is told beside what was reached: `mới đạt 27%, trong khi mục tiêu đề ra là 30%`."""
    if about.extent is None or about.resumed or clauses.thread.last is None:
        return False
    words = text_of(clauses.line, clauses.stretch(about.extent))
    norm = next((word for word in _NORMS if words.startswith(word)), None)
    return norm is not None and words.removeprefix(norm).strip() in ("", "được giao", *_SETTING)


def _is_compared(about: Subject) -> bool:
    """Whether what is measured is compared with something behind it."""
    return about.extent is not None and about.baseline is not None and about.extent[1] <= about.baseline[0]


def _target(clauses: Clauses, about: Subject) -> Extent | None:
    """The target that what grows is part of: `chỉ tiêu tăng trưởng là 8%`."""
    if about.extent is None or about.resumed or about.noun != "growth":
        return None
    first = token_at(clauses.line, about.extent[0]) - 1
    named = text_at(clauses.line, first).endswith(("chỉ tiêu", "mục tiêu"))
    return (clauses.line[first].end - len("chỉ tiêu"), about.extent[1]) if named else None


def _before_manner(clauses: Clauses, at: int) -> int:
    """The token before `at` and before the adjectives that say how something changes."""
    line = clauses.line
    found = back(line, at)
    while kind_at(line, found) == "up" or (
        kind_at(line, found) == "word" and (line[found].sense == "adjective" or line[found].text == "nhất")
    ):
        found = back(line, found)
    return found


def _leads(clauses: Clauses, at: int, link: int) -> bool:
    """Read `xã A dẫn đầu với 56%`: what is measured stands before, or the one that leads is."""
    line, thread = clauses.line, clauses.thread
    rank = back(line, link)
    rank -= text_of(line, (rank - 1, rank + 1)) in _LEADING
    if line[link].kind != "with" or whole(clauses, at):
        return False
    stretch = piece_start(line, link), link
    found = ranked(line, stretch) or _led(clauses, stretch)  # `đứng đầu (về tỷ lệ X) là xã A với 56%`
    if found is None and text_of(line, (rank, link)).startswith(_LEADING):
        found = clauses.before(rank)
    owner = clauses.extent(found) if found is not None else None
    if found is None or owner is None:
        return False
    place = line[found[0]].capital or names_places(clauses, found[0])
    measured = thread.topic or (thread.subject if is_rate(thread.noun) else None)
    told = (thread.last.indicator, thread.subject) if thread.last and thread.here else ()
    measured = measured or next((each for each in told if each and not line[token_at(line, each[0])].capital), None)
    if place and measured is None:
        about = resumed(clauses, stretch[0])  # `tỷ lệ này còn thấp, cao nhất là Ấn Độ với 72%`
        measured = about if is_rate(thread.noun) else None
    indicator = measured if place and measured else owner
    same = thread.last is not None and thread.last.indicator == indicator
    noun = thread.noun if indicator == thread.subject else "rate" if indicator == measured else clauses.noun(found)
    thread.measures(indicator, noun)
    relation = (
        thread.last.relation if thread.last and same and thread.last.relation != "reach" else rated(noun or "rate")
    )
    clauses.read(at, "stated", relation, indicator, compared(clauses, at))
    return True


def _led(clauses: Clauses, stretch: Stretch) -> Stretch | None:
    """The one that leads a field, which is remembered: `đứng đầu về mức độ hài lòng là xã A`."""
    line, (first, last) = clauses.line, stretch
    link = next((i for i in range(first, last - 1) if line[i].text == "là"), None)
    return None if link is None or field_led(clauses, link + 1) is None else (link + 1, last)


def _counts_in(clauses: Clauses, link: int, behind: Whole) -> bool:
    """Whether `ở` says with how many of those counted something is so."""
    line = clauses.line
    first = token_at(line, behind.extent[0])
    counted = line[first].sense == "counted" or clauses.noun((first, len(line))) == "tally"
    return line[link].text == "ở" and counted and not behind.plan


def _is_remark(clauses: Clauses, at: int, link: int) -> bool:
    """Whether only a remark stands before, and a clause of its own behind: `Điều đáng lo là 70% rác thải vẫn …`."""
    line, noun = clauses.line, noun_behind(clauses, at)
    if line[link].text != "là" or noun is None:
        return False
    remarked = line[piece_start(line, link)].text in _REMARKS
    return remarked and any(token.kind in PREDICATES for token in line[noun[0] + 1 : noun[1] + 1])


def _is_goal(clauses: Clauses, link: int) -> bool:
    """Whether a goal is said, which is no thing measured."""
    line = clauses.line
    return any(line[index].text == "mục tiêu" for index in range(piece_start(line, link), link))


def _stated_relation(clauses: Clauses, at: int, about: Subject, behind: Whole | None) -> Relation:
    """By the noun; an item without one is what its list or the item before says."""
    thread, last = clauses.thread, clauses.thread.outer
    relation = clauses.rated(about.extent, about.noun)
    if about.noun in ("growth", "fall") and about.extent and not about.resumed:
        verb = back(clauses.line, token_at(clauses.line, about.extent[0]))
        if kind_at(clauses.line, verb) == "reach":
            return "reach"  # `tỉnh đạt mức tăng trưởng là 9%`
    if about.noun == "growth" and about.extent and _is_rate_word(clauses, about.extent[0]):
        relation = "share"  # `tỷ lệ tăng trưởng là 5%`, but `tốc độ tăng trưởng là 5%`
    if about.resumed and thread.relation:
        relation = thread.relation
    elif about.resumed and last and not (about.noun == "level" and last.relation == "share"):
        # `lãi suất giảm 2%, hiện ở mức 7%`
        levelled = about.noun == "level" and text_at(clauses.line, back(clauses.line, at)).endswith("mức")
        settled = about.noun == "rate" or levelled
        relation = relation if settled and last.relation in CHANGES else last.relation
    elif not about.noun and last and last.relation == "share":
        relation = "share"  # `nhà nước chiếm 20%, tư nhân là 15%`
    priced = behind is not None and is_price(text_at(clauses.line, token_at(clauses.line, behind.extent[0])))
    return "share" if behind and relation == "level" and not is_rate(about.noun) and not priced else relation


def _is_rate_word(clauses: Clauses, offset: int) -> bool:
    return text_at(clauses.line, token_at(clauses.line, offset)) in RATE_WORDS


def beside(clauses: Clauses, at: int) -> bool:
    """Read a percentage right behind an amount: `thu 5 tỷ đồng 95% kế hoạch`, `độ tuổi 35-38 chỉ 25%`."""
    line, behind = clauses.line, whole(clauses, at)
    if behind and behind.plan:
        clauses.read(at, "beside", "reach", clauses.thread.subject, behind.extent)
        return True
    phrase = clauses.before(at)
    if kind_at(line, back(line, at)) == "number" and clauses.noun(phrase):
        clauses.state(at, phrase, rated(clauses.noun(phrase)), compared(clauses, at) or whole_extent(clauses, at))
        return True
    return False


def set_down(clauses: Clauses, at: int, verb: int) -> bool:
    """Read what a paper or a body sets for the thing measured: `đạt 28%, trong khi nghị quyết đề ra 33%`."""
    last, subject = clauses.thread.last, clauses.thread.subject
    about = last.indicator if last else subject
    if text_at(clauses.line, verb) not in _SETTING or about is None or noun_behind(clauses, at) is not None:
        return False
    if verb_left(clauses, verb, VERBS) is not None:
        return False  # `vượt chỉ tiêu cấp trên giao 4%`
    clauses.read(at, "stated", "level", about)
    return True


def valued(clauses: Clauses, at: int, verb: int) -> bool:
    """Read what so much of something is worth: `học bổng trị giá 50% học phí`."""
    behind = whole(clauses, at) if text_at(clauses.line, verb) == "trị giá" else None
    if behind is None or behind.plan:
        return False
    first, last = clauses.before(verb)
    first = max((i + 1 for i in range(first, last) if clauses.line[i].sense == "verb"), default=first)
    if first == last:
        return False
    clauses.read(at, "stated", "share", clauses.extent((first, last)), behind.extent)
    return True


def is_target(clauses: Clauses, at: int) -> bool:
    """Whether `mục tiêu` (target) stands here, which the percentage behind it puts a figure to."""
    return text_at(clauses.line, at) == "mục tiêu"
