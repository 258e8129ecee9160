"""Percentages right behind a verb or a copula: `đạt 95%`, `tăng 5%`, `là 7%`."""

from __future__ import annotations

from hoinghi.rules.percentages.baselines import compared, whole, whole_extent
from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import Clauses, verb_left
from hoinghi.rules.percentages.comparisons import (
    BY_VERB,
    is_comparative,
    is_norm_told,
    is_target_told,
    is_yardstick,
    than,
    yardstick,
)
from hoinghi.rules.percentages.counted import SIZES, in_both_respects
from hoinghi.rules.percentages.phrases import (
    BASES,
    CHANGES,
    NUMBERS,
    Line,
    back,
    is_missed,
    is_plan,
    kind_at,
    text_at,
    token_at,
)
from hoinghi.rules.percentages.places import acts
from hoinghi.rules.percentages.portions import gives
from hoinghi.rules.percentages.subjects import Subject, subject
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Extent

_LARGER = ("lớn hơn", "nhỏ hơn")
"""What sets a bound before a part of a whole: `khoản vay lớn hơn 40% vốn điều lệ`."""
_PRICES = ("giá bán", "lương", "mức lương", "mức giá", "tiền lương", "đơn giá")
_AMOUNTS = NUMBERS - {"percent"}
_DONE = " được"
_GRADE = "hoàn thành"
_TOTALS = ("tổng số ", "số ")
_FOLLOWED = ("kế hoạch", "dự toán", "chỉ tiêu")
"""What work done comes up to, told behind `theo`: `đạt 50% theo kế hoạch Thủ tướng giao`."""
_GROWTH_MARKS = frozenset({"mức tăng", "mức tăng trưởng", "tốc độ tăng trưởng", "mức giảm"})


def governed(clauses: Clauses, at: int, verb: int) -> None:
    """Read a percentage right behind its verb."""
    if is_missed(clauses.line, verb) or is_target_told(clauses, at, verb):
        clauses.read(at, "compared", "level", subject(clauses, verb).extent)
    elif is_yardstick(clauses, at, verb) or is_norm_told(clauses, at, verb):
        yardstick(clauses, at, verb + 1)
    elif clauses.line[verb].kind in CHANGES:
        _changed(clauses, at, verb)
    elif (grade := _graded(clauses, verb)) is not None and clauses.thread.last is not None:
        clauses.read(at, "elliptic", clauses.thread.last.relation, grade)
    else:
        _reached(clauses, at, verb)


def _changed(clauses: Clauses, at: int, verb: int) -> None:
    """`X tăng 5%`, `giảm 50% học phí`, `tăng 5% về năng suất`."""
    line = clauses.line
    about = _subject(clauses, verb)
    baseline = about.baseline or compared(clauses, at, over_changes=True) or _than_before(clauses, verb)
    indicator, behind, end = about.extent, whole(clauses, at), at + 1
    goods = in_both_respects(clauses, about, end)
    if goods is not None:
        clauses.read(at, "governed", BY_VERB[line[verb].kind], goods, baseline)
        return
    if behind and not behind.plan and line[verb].text in _LARGER:
        clauses.read(at, "governed", "level", indicator, behind.extent)
        return
    acting = line[verb].text == "tăng trưởng" and acts(clauses, indicator, about.noun)
    sized = indicator is not None and text_at(line, token_at(line, indicator[0])) in SIZES
    traded = about.noun in ("amount", "sum") and not sized and text_at(line, end + 1) in SIZES
    # `xuất khẩu đạt 3 tỷ USD, tăng 5% về lượng`
    unsaid = indicator is None or acting or (about.resumed and not (traded or _goes_on_about(clauses)))
    if text_at(line, end) == "tăng trưởng" and kind_at(line, end + 1) in ("word", "of"):
        indicator = clauses.extent((end, max(end + 1, noun_at(line, end + 1)[1])))  # `giảm 1% tăng trưởng GDP`
    elif kind_at(line, end) == "about" and unsaid:
        indicator = clauses.extent(noun_at(line, end + 1)) or indicator  # `đạt 3 tỷ USD, tăng 5% về kim ngạch`
    elif behind and behind.plan and is_comparative(line, verb):
        baseline = baseline or behind.extent  # `thấp hơn 3% mức bình quân`
    elif behind and (
        kind_at(line, end) == "word"
        or (kind_at(line, end) == "mark" and not (behind.plan and not _is_granted(line, verb)))
    ):
        ruled = line[verb].kind == "decrease" and (acts(clauses, about.extent, about.noun) or _is_granted(line, verb))
        if text_at(line, end) in BASES and indicator is not None and line[verb].kind == "increase" and verb + 1 < at:
            baseline = behind.extent  # `nợ công tăng đến 56% GDP`
        elif behind.plan and not ruled:  # `chúng ta cắt giảm 50% quy định`
            baseline = baseline or behind.extent
        else:
            marked = kind_at(line, end) == "mark"
            indicator = (behind.extent if marked else clauses.extent(noun_at(line, end))) or indicator
    elif line[verb].text == "tăng trưởng" and (indicator is None or _is_pronoun(clauses, indicator)):
        indicator = (line[verb].start, line[verb].end)
    clauses.read(at, "governed", BY_VERB[line[verb].kind], indicator, baseline)


def _is_pronoun(clauses: Clauses, about: Extent) -> bool:
    """Whether only a pronoun says who grows: `năm nay chúng ta tăng trưởng 7%`."""
    return clauses.parsed.text[slice(*about)].lower() in ("chúng ta", "chúng tôi", "ta", "mình")


def _is_granted(line: Line, verb: int) -> bool:
    """Whether somebody is let off: `hộ nghèo được giảm 50% mức đóng góp`."""
    return text_at(line, verb - 1) == "được"


def _than_before(clauses: Clauses, verb: int) -> Extent | None:
    """The period between the verb and its number: `tăng hơn năm ngoái 5%`, `vượt cả năm 2019 khoảng 5%`."""
    line, period = clauses.line, verb + 1
    if not is_comparative(line, verb) and line[verb].kind != "exceed":
        if kind_at(line, period) != "over":
            return None
        period += 1
    return (line[period].start, line[period].end) if kind_at(line, period) == "time" else None


def is_price(word: str) -> bool:
    """Whether the word is what is paid, of which a percentage is no part: `bằng 70% giá bán lẻ`."""
    return word == "giá" or word.startswith(_PRICES)


def _goes_on_about(clauses: Clauses) -> bool:
    """Whether one thing changes in several respects: `chè tăng 5% về lượng nhưng giảm 2% về giá trị`."""
    last = clauses.thread.last
    if last is None or last.indicator is None or last.indicator[0] > last.start:
        return False
    return clauses.parsed.text.startswith(" về ", last.end)


def _reached(clauses: Clauses, at: int, verb: int) -> None:
    """`X đạt 95% kế hoạch`, `X chiếm 40% GDP`; but `đáp ứng 20% nhu cầu` is a part of the whole behind it."""
    line = clauses.line
    kind, behind = line[verb].kind, whole(clauses, at)
    change = changed_amount(clauses, verb) if kind == "equal" and not (behind and not behind.plan) else None
    changed = Subject(clauses.thread.subject, clauses.thread.noun, resumed=True)
    about = changed if change is not None and clauses.thread.here else _subject(clauses, verb)
    baseline = compared(clauses, at) or about.baseline or _than_before(clauses, verb)
    relation, indicator = BY_VERB[kind], about.extent
    if kind in ("reach", "do") and not behind and text_at(line, at + 1) == "theo":
        planned = is_plan(line, at + 2, clauses.lexicons) and text_at(line, at + 2) in _FOLLOWED
        baseline = baseline or (clauses.extent(baseline_at(line, at + 2)) if planned else None)
    if change is not None:
        relation, behind = BY_VERB[line[change].kind], None
        baseline = baseline or _than_counted(clauses, change)
    elif line[verb].text.startswith("tương") and not (behind or baseline or clauses.thread.verb):
        relation = "share"  # `có 224 người (tương đương 26%)`
    if kind == "equal" and not behind and text_at(line, at + 1).startswith("cả năm"):
        baseline = baseline or (line[at + 1].start, line[at + 1].end)  # `bằng 31% cả năm 2016`
    fronted = clauses.thread.fronted
    respect = kind != "share" and kind_at(line, at + 1) == "about" and not _goes_on_about(clauses)
    if respect and (about.resumed or acts(clauses, about.extent, about.noun)):
        indicator = clauses.extent(noun_at(line, at + 2)) or indicator  # `huyện đạt 94% về sản lượng`
    if kind == "equal" and fronted and not (behind or baseline):
        baseline = fronted
        planned = is_plan(line, token_at(line, fronted[0]), clauses.lexicons)
        relation = relation if planned else "share"  # `So với GDP, nợ công bằng 61%`
    if behind and not behind.plan and kind in ("share", "equal"):
        indicator = _of_that_whole(clauses, behind.extent) or indicator
    if behind and not behind.plan:
        unsaid = indicator is None or (about.resumed and not (clauses.thread.here and clauses.thread.verb))
        if kind == "do" or (kind == "cover" and unsaid):  # but `sản lượng là 9 tấn, đáp ứng 44% nhu cầu`
            clauses.read(at, "part_of_whole", "share", behind.extent)
            return
        measured = clauses.noun(clauses.stretch(behind.extent)) if kind == "equal" else ""
        if kind in ("equal", "limit") and (measured or not _rises_to(line, verb)):
            # `mức hỗ trợ không vượt quá 20% chi phí`, `mức phạt bằng 5% doanh thu`
            set_down = indicator is not None and text_at(line, token_at(line, indicator[0])).startswith("mức")
            bounded = (kind == "limit" or set_down) and about.noun == "level"
            priced = indicator is not None and is_price(text_at(line, token_at(line, indicator[0])))
            relation = "level" if bounded or priced or is_price(text_at(line, at + 1)) else "share"
        elif kind == "reach" and _counts(clauses, at, verb, about):
            indicator, behind = clauses.extent(noun_at(line, at + 1)) or behind.extent, None
    growth = _growth_mark(clauses, verb, at)
    if growth is not None and not about.noun and kind == "reach":
        indicator = growth
        clauses.thread.measures(indicator, "growth")
    if line[verb].text == "bằng" and about.noun == "level" and not (behind or baseline):
        relation = "level"  # `thuế suất bằng 0%`
    if growth is not None and kind == "equal":
        relation = "decrease" if text_at(line, back(line, at)).endswith("giảm") else "increase"
    if kind == "do" and not about.noun and (indicator is None or acts(clauses, indicator, about.noun)):
        indicator = deed(line[verb])  # `Bộ Y tế giải ngân được 90%`
    clauses.read(at, "governed", relation, indicator, behind.extent if behind else baseline)


def _of_that_whole(clauses: Clauses, whole: Extent) -> Extent | None:
    """What was counted that the whole counts too: `9 tổ hợp tác, với 200 thành viên, chiếm 51% tổng số tổ hợp tác`."""
    text, thread = clauses.parsed.text, clauses.thread
    head = text[slice(*whole)].lower()
    head = next((head.removeprefix(total) for total in _TOTALS if head.startswith(total)), "")
    current = thread.subject
    if not head or current is None or _begins_alike(text[slice(*current)], head):
        return None
    return next((each for each in reversed(thread.recent) if _begins_alike(text[slice(*each)], head)), None)


def _begins_alike(noun: str, head: str) -> bool:
    """Whether the two begin with the same two syllables, or with the only one: `hộ nghèo`, `hộ`."""
    one, other = noun.lower().removeprefix("số ").split(" "), head.split(" ")
    return one[:2] == other[:2] or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _graded(clauses: Clauses, verb: int) -> Extent | None:
    """The grade that the item of a list is named by: `hoàn thành tốt 75%, hoàn thành 9%, không hoàn thành 1%`."""
    line, last = clauses.line, clauses.thread.last
    first = verb - (text_at(line, verb - 1) == "không")
    if not line[verb].text.startswith(_GRADE) or last is None or last.indicator is None:
        return None
    listed = kind_at(line, first - 1) in ("comma", "and") and _GRADE in clauses.parsed.text[slice(*last.indicator)]
    return clauses.extent((first, verb + 1)) if listed else None


def deed(verb: Token) -> Extent:
    """What is done, without the `được` of its success: `giải ngân` in `giải ngân được`."""
    return verb.start, verb.end - (len(_DONE) if verb.text.endswith(_DONE) else 0)


def _growth_mark(clauses: Clauses, verb: int, at: int) -> Extent | None:
    """The growth that one who acts comes to: `Lào đạt mức tăng trưởng 4%`."""
    marks = (token for token in clauses.line[verb + 1 : at] if token.kind == "mark" and token.text in _GROWTH_MARKS)
    return next(((token.start, token.end) for token in marks), None)


def _rises_to(line: Line, verb: int) -> bool:
    """Whether a rise comes up to so much of something: `viện phí tăng bằng 60% khung giá`."""
    return line[verb].kind == "equal" and kind_at(line, back(line, verb)) in CHANGES


def _subject(clauses: Clauses, verb: int) -> Subject:
    about = subject(clauses, back(clauses.line, verb) if _rises_to(clauses.line, verb) else verb)
    if not about.resumed:
        clauses.thread.recent.clear()
    return about


def changed_amount(clauses: Clauses, at: int) -> int | None:
    """The verb of the change that a percentage says once more: `tăng 700 đồng, tương ứng 2,45%`."""
    line = clauses.line
    amount = back(line, at)
    amount -= kind_at(line, amount) == "comma"
    amount -= kind_at(line, amount) == "word"  # `tăng 123 điểm, tương đương 12%`
    verb = back(line, amount)
    if kind_at(line, verb) == "copula":
        verb = verb_left(clauses, verb, CHANGES) or verb  # `nhiều hơn năm 2019 là 12 vụ, tương đương 5%`
        verb = verb if is_comparative(line, verb) else -1
    return verb if kind_at(line, amount) in _AMOUNTS and kind_at(line, verb) in CHANGES else None


def _than_counted(clauses: Clauses, verb: int) -> Extent | None:
    """The period in `nhiều hơn năm 2019 là 12 vụ`."""
    line = clauses.line
    return than(clauses, verb) if is_comparative(line, verb) and kind_at(line, verb + 1) not in NUMBERS else None


def _counts(clauses: Clauses, at: int, verb: int, about: Subject) -> bool:
    """Whether what stands behind a percentage reached is counted: `phấn đấu đạt 60% số hộ`, not `đạt 1%/GRDP`."""
    line = clauses.line
    if kind_at(line, at + 1) == "slash":
        return False
    if about.extent is None:
        return True
    noun = noun_at(line, at + 1)
    if line[noun[0]].text == "tổng số" and not acts(clauses, about.extent, about.noun):
        return False  # `có 390 thủ tục (…), đạt 20% tổng số thủ tục`
    counted = noun[0] < noun[1] and (line[noun[0]].sense == "counted" or clauses.noun(noun) == "tally")
    done = line[verb].text.startswith("hoàn t") and clauses.noun(noun) in ("amount", "sum", "tally")
    return done or (
        not about.noun and (counted or (acts(clauses, about.extent, about.noun) and clauses.noun(noun) != "sum"))
    )


def adds(clauses: Clauses, verb: int, at: int) -> bool:
    """Whether more is done by the percentage: `tiêu thụ thêm 2% điện`, not `hỗ trợ thêm 2%`."""
    line = clauses.line
    if kind_at(line, verb) != "word" or line[verb].sense != "verb" or gives(clauses, verb):
        return False
    return any(token.text == "thêm" for token in line[verb + 1 : at])


def added(clauses: Clauses, at: int, verb: int) -> None:
    """Read `tiêu thụ thêm 2% điện`."""
    behind = clauses.extent(noun_at(clauses.line, at + 1))
    if behind is None and kind_at(clauses.line, at + 1) == "over":  # `nợ xấu phát sinh thêm 1,5% trên tổng dư nợ`
        clauses.read(at, "governed", "increase", subject(clauses, verb).extent, whole_extent(clauses, at))
        return
    clauses.read(at, "governed", "increase", behind or subject(clauses, verb).extent)
