"""Counts and amounts between percentages: what they measure is what `…, tăng 5%` behind them means."""

from __future__ import annotations

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import SHARES, Clauses, Thread, verb_left
from hoinghi.rules.percentages.comparisons import is_comparative
from hoinghi.rules.percentages.counted import done_to, fronted, holds, is_everywhere, owner_of, with_clause
from hoinghi.rules.percentages.phrases import (
    AVERAGES,
    CHANGES,
    MARKS,
    NOUNS,
    NUMBERS,
    PLACING,
    TOTALS,
    VERBS,
    WAYS,
    Line,
    Stretch,
    back,
    has_noun,
    is_nominal,
    kind_at,
    piece_start,
    text_at,
    token_at,
    trimmed,
)
from hoinghi.rules.percentages.places import acts, is_person, is_rate, names_places, ranked
from hoinghi.rules.percentages.resumed import label, resumed
from hoinghi.rules.percentages.subjects import Subject, subject
from hoinghi.rules.percentages.value import Extent
from hoinghi.rules.percentages.verbs import deed

_IN_THE_AREA = "trên địa bàn"
_TIMES = "lần"
_FUNDS = ("ngân sách", "vốn", "nguồn vốn", "kinh phí", "quỹ")
_RANKS = ("bậc", "hạng", "điểm")
_UNNAMED = frozenset({"with", "comma", "hint"})


def index_words(lexicons: Lexicons) -> frozenset[str]:
    """Words that make the number behind them a name or a place in an order: `đợt 2`, `thứ 9`."""
    return frozenset(lexicons.words("index_words"))


def quantity(clauses: Clauses, at: int) -> None:
    """Remember what the count or amount at this token measures."""
    line, thread = clauses.line, clauses.thread
    before = back(line, at)
    before -= text_at(line, before) == "mức" and kind_at(line, before - 1) in WAYS  # `lên mức 30 triệu đồng`
    before -= text_at(line, before) in MARKS and kind_at(line, before - 1) == "exceed"  # `vượt mốc 1 tỷ USD`
    kind = kind_at(line, before)
    thread.verb = ""
    if line[at].kind == "number" and is_rate(thread.noun) and thread.here and names_places(clauses, at + 1):
        return  # `tỷ lệ giải ngân là 64%, hai huyện A và B trên 70%`
    if text_at(line, at + 1).startswith("tuổi"):
        return  # `300 phụ nữ từ 35 đến 55 tuổi, trong đó 21% …`
    if text_at(line, at + 1) == _TIMES or text_at(line, at - 1) == "gấp":
        return
    if kind_at(line, at - 1) == "over" and kind_at(line, at - 2) == "word" and kind_at(line, at - 3) == "number":
        return  # `257 xã dưới 5 tiêu chí (chiếm 3%)`
    if line[at].kind in ("number", "money") and thread.here and _is_total(line, at):
        counted = noun_at(line, at + 1)
        thread.total = clauses.extent((before, counted[1]))
        if kind_at(line, before - 2) == "number":
            thread.measures(clauses.extent(counted))  # `27.000 trong tổng số 42.000 cử tri đã bỏ phiếu`
        return  # `19 xã về đích trong tổng số 24 xã, chiếm 79%`
    if _is_of_a_place(clauses, at, before):
        return  # `35.283 thí sinh dự thi tại 98 điểm thi, đạt 75%`
    if line[at].text == "một" and kind_at(line, at - 1) == "and" and thread.here:
        return  # `260.000 tài khoản và một kho dữ liệu, đạt 50%`
    if text_at(line, at - 1) in AVERAGES and kind_at(line, at - 2) == "comma" and thread.here:
        return  # `…, bình quân 3 người/xã, đạt …`
    if text_at(line, before) == ":" and clauses.noun(clauses.before(before)):
        thread.measures(clauses.extent(clauses.before(before)), clauses.noun(clauses.before(before)))
    elif line[at].kind == "number" and text_at(line, at - 1) in clauses.lexicons.compiled(index_words):
        return
    elif text_at(line, before) == ":" and label(clauses, before):
        pass  # `- Cây lạc: 155 ha, tăng 3%`: it remembers what it finds
    elif kind == "copula" and (verb := _comparative(clauses, before)) is not None:
        subject(clauses, verb)
    elif kind == "copula" and line[at].kind == "number" and clauses.extent(clauses.before(before)):
        thread.verb = kind
        thread.measures(clauses.extent(clauses.before(before)), clauses.noun(clauses.before(before)))
        _note(thread, thread.subject)
    elif kind in VERBS or kind == "copula":
        thread.verb = kind
        about = subject(clauses, before)
        thread.measures(about.extent, about.noun)
        unsaid = about.extent is None or (about.resumed and about.extent[1] <= line[0].start)
        if kind == "do" and (unsaid or (line[at].kind == "money" and holds(clauses, about))):
            part = line[at].kind == "number" and thread.total is not None and noun_at(line, at + 1)[1] <= at + 1
            # `(toàn tỉnh) đã giải ngân được 410 tỷ đồng, đạt 43%`
            thread.measures(_uncounted_total(clauses) if part else deed(line[before]))
        aimed = kind in CHANGES and text_at(line, before - 1) == "để"  # `để giảm 180 thủ tục, chiếm 10%`
        acting = kind in ("reach", "do") and acts(clauses, about.extent, about.noun)
        if aimed or acting or (kind in CHANGES and _cuts(clauses, at, about)):
            _brought_about(clauses, at)
        if not about.resumed and kind in ("reach", "copula"):
            _note(thread, thread.subject)
    elif kind in WAYS or kind == "about":
        verb = verb_left(clauses, before, CHANGES)
        moved = trimmed(line, verb + 1, before) if verb is not None else (before, before)
        numbered = any(token.kind in NUMBERS for token in line[slice(*moved)])  # `giảm từ 37 vụ xuống 14 vụ`
        if kind in WAYS and has_noun(line, moved) and not numbered:
            thread.measures(clauses.extent(moved), clauses.noun(moved))  # `đẩy giá đất lên 30 triệu đồng, tăng 5%`
        else:
            about = subject(clauses, before if verb is None else verb)
            resulting = about.extent is not None and text_at(line, token_at(line, about.extent[0]) - 1) == "qua"
            if verb is None and (resulting or holds(clauses, about)):
                _brought_about(clauses, at)  # `toàn huyện còn 120 hộ nghèo, chiếm 2%`
    elif kind not in ("percent", "compare") and not (_added(clauses, at, before) or _goes_to(clauses, at, before)):
        _named(clauses, at, before)


def _is_total(line: Line, at: int) -> bool:
    """Whether the number says out of how many, behind what was counted: `19 xã về đích trong tổng số | 24 xã`."""
    total = back(line, at)
    if text_at(line, total) not in TOTALS or text_at(line, total - 1) not in ("trong", "trên"):
        return False
    first = piece_start(line, total - 1)
    return first < total - 1 or kind_at(line, first - 1) == "comma"


def _is_of_a_place(clauses: Clauses, at: int, before: int) -> bool:
    """Whether the number only says in how many places those are that were counted in the clause."""
    line = clauses.line
    if line[at].kind != "number" or text_at(line, before) not in PLACING or before != at - 1:
        return False
    start = piece_start(line, at)
    earlier = any(line[i].kind in NUMBERS - {"percent"} for i in range(start, before))
    return earlier and clauses.thread.here


def _comparative(clauses: Clauses, copula: int) -> int | None:
    """The verb that the number puts a size to: `nhiều hơn năm 2019 là 12 vụ`."""
    verb = verb_left(clauses, copula, CHANGES)
    return verb if verb is not None and is_comparative(clauses.line, verb) else None


def _added(clauses: Clauses, at: int, before: int) -> bool:
    """Remember what a number behind `với` is the size of: `số ca mắc tăng cao với 12.000 ca, tăng 20%`.

    `ngành A chiếm tỷ trọng cao nhất với 5 tỷ đồng (40%), tiếp theo là ngành B với 2 tỷ đồng (16%)`.
    """
    line = clauses.line
    if kind_at(line, before) != "with" or before != at - 1 or line[at].kind not in ("number", "money"):
        return False
    verb = verb_left(clauses, before, SHARES | CHANGES)
    owner = clauses.before(before if verb is None else verb)
    placed = ranked(line, owner)
    owner = placed or owner
    noun = clauses.noun(owner)
    acting = verb is None and placed is None and acts(clauses, clauses.extent(owner), noun)
    if noun != "tally" and (line[at].kind == "number" or acting):
        return False
    clauses.thread.measures(clauses.extent(owner), noun)
    return owner[0] < owner[1]


def _goes_to(clauses: Clauses, at: int, before: int) -> bool:
    """Whether the number counts those that an amount goes to: `dư nợ 5 tỷ đồng cho 120 hộ, tăng 3%`."""
    line = clauses.line
    given = kind_at(line, before) in ("give", "with") or text_at(line, before) == "đối với"
    amount = kind_at(line, before - 1) in ("number", "money", "measure")
    return given and line[at].kind == "number" and amount and clauses.thread.here


def _named(clauses: Clauses, at: int, before: int) -> None:
    """By the noun phrase around the number: `phát hiện 20 vụ buôn lậu`, `kim ngạch 3 tỷ USD`."""
    line, thread = clauses.line, clauses.thread
    kind = kind_at(line, before)
    if text_at(line, at + 2) in ("/", "mỗi") and clauses.noun(clauses.before(at)) == "rate":
        return  # `nâng tỷ lệ học sinh học 2 buổi/ngày`
    counted, phrase = noun_at(line, at + 1), _behind_verb(clauses, clauses.before(at))
    noun = clauses.noun(phrase)
    if counted[0] == counted[1] and _is_part_done(clauses, at, phrase):
        thread.measures(_uncounted_total(clauses))
        return
    acting = kind not in NOUNS or line[before].sense == "verb" or phrase[0] == phrase[1]
    acting = acting or text_at(line, phrase[0]) in MARKS
    noun = "" if text_at(line, phrase[0]) in MARKS else noun  # `với mức kỷ lục 75.000 lượt khách`
    acting = acting or kind_at(line, phrase[0]) == "preposition"  # `trong tổng số 400 lao động`
    verbal = line[at].kind == "number" and phrase[0] < phrase[1] and line[phrase[0]].sense == "verb" and not noun
    handed = any(token.kind == "give" for token in line[slice(*phrase)])  # `giới thiệu cho Đảng 500 đoàn viên`
    acting = acting or _deed(clauses, phrase, noun) or (verbal and (handed or kind_at(line, before) == "give"))
    told = any(token.kind == "adverb" for token in line[before + 1 : at])
    acting = acting or (told and holds(clauses, Subject(clauses.extent(phrase), noun)))  # `cả tỉnh vẫn còn 11 trạm`
    if line[at].kind == "money" and counted[0] == counted[1] and _pays(clauses, phrase, before):
        _recall(clauses, (before, before + 1), "")  # `thành phố giải ngân 120 tỷ đồng, đạt 49%`
    elif acting and not noun and kind_at(line, counted[0]) != "number" and counted[0] < counted[1]:
        owner = fronted(line, counted) or done_to(line, at)
        owner = owner or owner_of(clauses, with_clause(line, counted), before, phrase)
        noun = clauses.noun(owner)
        _recall(clauses, owner, "" if owner[0] == counted[0] and noun == "level" else noun)  # `12 chỉ tiêu` are no rate
    elif line[at].kind in ("number", "measure") and counted[0] < counted[1] and _deals(clauses, phrase):
        _recall(clauses, counted, "")  # `xuất khẩu 900 con thuyền`
    elif phrase[0] < phrase[1] and (kind not in ("preposition", "from") or text_at(line, before) == _IN_THE_AREA):
        _recall(clauses, phrase, noun)
    elif kind in _UNNAMED and line[at].kind != "number":
        about = clauses.extent(clauses.before(before)) if kind == "hint" else resumed(clauses, at)
        thread.measures(about, thread.noun)


def _is_part_done(clauses: Clauses, at: int, phrase: Stretch) -> bool:
    """Whether so many are done of those that the sentence takes apart: `trong 640 đơn, đã giải quyết được 590`."""
    line, (first, last) = clauses.line, phrase
    begun = line[first].sense == "verb" or text_at(line, first - 1) in ("đã", "mới")
    verbal = first < last and begun and all(token.kind in ("word", "relative") for token in line[first:last])
    return line[at].kind == "number" and clauses.thread.total is not None and verbal and not clauses.noun(phrase)


def _uncounted_total(clauses: Clauses) -> Extent | None:
    """What the sentence takes apart, without how many: `đơn` in `trong tổng số 640 đơn`."""
    total = clauses.thread.total
    if total is None:
        return None
    first, last = clauses.stretch(total)
    number = next((i for i in range(first, last - 1) if clauses.line[i].kind == "number"), None)
    return total if number is None else clauses.extent((number + 1, last))


def _pays(clauses: Clauses, phrase: Stretch, verb: int) -> bool:
    """Whether one who acts and a verb are all that stands before an amount."""
    line, (first, last) = clauses.line, phrase
    who = clauses.extent((first, verb))
    if line[first].text in _FUNDS:
        return False  # `ngân sách tỉnh bố trí 600 tỷ đồng (chiếm 40%)`
    alone = last == verb + 1 and first < verb and line[verb].sense == "verb" and line[verb].kind == "word"
    return alone and holds(clauses, Subject(who, clauses.noun((first, verb))))


def _deed(clauses: Clauses, phrase: Stretch, noun: str) -> bool:
    """Whether one who acts does something: `công an huyện lập biên bản 900 trường hợp, tăng 5%`."""
    line, (first, last) = clauses.line, phrase
    doing = any(token.kind == "word" and token.sense == "verb" for token in line[first + 1 : last])
    who = clauses.extent(phrase)
    return doing and first < last and (acts(clauses, who, noun) or is_person(clauses, who))


def _brought_about(clauses: Clauses, at: int) -> None:
    """Remember what one who acts comes to: `công ty đạt 8 tỷ đồng lợi nhuận`, `Sở hoàn thành 16/25 nội dung`."""
    line = clauses.line
    behind = noun_at(line, at + 1)
    noun = clauses.noun(behind)
    if noun or (line[at].kind == "number" and behind[0] < behind[1]):
        clauses.thread.measures(clauses.extent(behind), noun)


def _cuts(clauses: Clauses, at: int, about: Subject) -> bool:
    """Whether one who acts has so many more or fewer of what is counted: `Bộ cắt giảm 180 thủ tục`."""
    line = clauses.line
    counted = line[at].kind == "number" and line[at].text != "một" and text_at(line, at + 1) not in _RANKS
    if about.extent is not None and text_at(line, token_at(line, about.extent[0])).startswith(text_at(line, at + 1)):
        return False  # `đơn vị sự nghiệp giảm 8.295 đơn vị`
    return counted and (is_everywhere(clauses, about) or (not about.resumed and holds(clauses, about)))


def _deals(clauses: Clauses, phrase: Stretch) -> bool:
    """Whether the phrase is a verb of trade alone, which is a measured noun elsewhere: `xuất khẩu`, `tiêu thụ`."""
    return phrase[1] - phrase[0] == 1 and clauses.line[phrase[0]].sense == "verb"


def _behind_verb(clauses: Clauses, phrase: Stretch) -> Stretch:
    """The phrase from behind its last verb on: `đạt kim ngạch 3 tỷ USD`, unless a rate is named before that."""
    line, (first, last) = clauses.line, phrase
    verb = next((i for i in range(last - 1, first - 1, -1) if line[i].kind in VERBS and not is_nominal(line, i)), None)
    if verb is not None and verb > first and text_at(line, verb - 1) == "để":
        return phrase  # `vốn để thực hiện đề án mới bố trí được 5 tỷ đồng`
    if verb is None or verb + 1 == last or clauses.noun(phrase) == "rate":
        return phrase
    if last - verb == 2 and clauses.noun((first, verb)) and line[verb].kind == "reach":
        return first, verb  # `xuất khẩu chè đạt kim ngạch 2 tỷ USD`
    return trimmed(line, verb + 1, last)


def _recall(clauses: Clauses, phrase: Stretch, noun: str) -> None:
    thread, indicator = clauses.thread, clauses.extent(phrase)
    thread.measures(indicator, noun)
    _note(thread, indicator)


def _note(thread: Thread, indicator: Extent | None) -> None:
    """Remember what an amount measures for `lần lượt` (respectively), and those since the last percentage."""
    if thread.items:
        thread.recent = [each for each in thread.recent if each[0] > thread.items[-1].end]
    if indicator is not None and indicator not in thread.recent:
        thread.recent.append(indicator)
