"""The clause grammar: what the sentence around each percentage says of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hoinghi.lexicons import Lexicons
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.baselines import carried, compared, tail, whole
from hoinghi.rules.percentages.candidates import Percent, percents
from hoinghi.rules.percentages.clauses import Clauses, Subject, Thread, is_nominal, is_place, is_rate, resumed, subject, verb_left
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NOUNS,
    NUMBERS,
    VERBS,
    Stretch,
    back,
    baseline_at,
    has_noun,
    is_plan,
    kind_at,
    noun_at,
    piece_start,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.tokens import Token, tokens
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi_schemas.percentage import Relation

_BY_VERB: dict[str, Relation] = {
    "reach": "reach", "equal": "reach", "do": "reach", "exceed": "exceed", "limit": "level",
    "increase": "increase", "decrease": "decrease", "share": "share",
}  # fmt: skip
_BY_NOUN: dict[str, Relation] = {"rate": "share", "growth": "increase", "fall": "decrease", "tally": "share", "people": "share"}


def readings(parsed: Parsed) -> tuple[Reading, ...]:
    """All percentages of the article as their sentences read them, in text order."""
    found: list[Reading] = []
    thread = Thread()
    ended: tuple[int, int] | None = None
    for sentence, inside in _by_sentence(parsed):
        previous = previous_sentence(parsed, sentence)
        line = tokens(parsed, sentence[0], max(sentence[1], inside[-1].end), inside)
        if previous is not None and previous == ended:
            thread = Thread(subject=thread.subject, noun=thread.noun)
        else:
            thread = Thread(previous=previous)
        found += read_line(parsed, line, thread)
        ended = sentence
    return tuple(sorted(found, key=_start))


def previous_sentence(parsed: Parsed, sentence: tuple[int, int]) -> tuple[int, int] | None:
    """The sentence before, where it stands on the same line or is the head of a list."""
    at = bisect_left(parsed.sentences, sentence) - 1
    if at < 0:
        return None
    previous = parsed.sentences[at]
    text = parsed.text
    if "\n" in text[previous[1] : sentence[0]] and not (text[previous[1] - 1] == ":" or text[sentence[0]] in "-+*•" or (text[sentence[0]].islower())):
        return None
    return previous


def _start(reading: Reading) -> int:
    return reading.start


def _by_sentence(parsed: Parsed) -> Iterator[tuple[tuple[int, int], list[Percent]]]:
    by_sentence: dict[tuple[int, int], list[Percent]] = {}
    for percent in percents(parsed):
        by_sentence.setdefault(parsed.sentence_at(percent.start), []).append(percent)
    return iter(by_sentence.items())


# ---------------------------------------------------------------- brackets


def read_line(parsed: Parsed, line: Sequence[Token], thread: Thread) -> list[Reading]:
    outer, brackets = unbracketed(line)
    walls = frozenset(at for at, inner in brackets if any(t.kind == "percent" for t in inner))
    c = Clauses(outer, parsed, thread, walls)
    r = Reader(parsed, c)
    pending = list(brackets)
    done: set[int] = set()
    for i in range(len(outer) + 1):
        while pending and pending[0][0] == i:
            r.bracket(*pending.pop(0))
        if i < len(outer) and i not in done:
            if outer[i].kind == "percent":
                done |= r.percent(i)
            elif outer[i].text in _LISTING and (verb := list_verb(c, i)):
                thread.relation = verb
            elif outer[i].kind == "compare":
                front(c, i)
            elif outer[i].kind in NUMBERS:
                r.number(i)
    thread.items = carried(thread.items)
    return thread.items


_LISTING = frozenset({"như", "gồm", "bao gồm", ":", "là"})


def list_verb(c: Clauses, at: int) -> str:
    """What the head of a list says of its items: `một số ngành tăng cao như: chế biến gỗ (12%), …`."""
    for index in range(at - 1, max(-1, at - 12), -1):
        if c.line[index].kind in NUMBERS or c.line[index].text == ";":
            return ""
        if c.line[index].kind in CHANGES and not is_nominal(c.line, index) and kind_at(c.line, index - 1) != "edge":
            return c.line[index].kind
    return ""


def front(c: Clauses, at: int) -> None:
    """`So với cùng kỳ, …` and `… đều tăng so với cùng kỳ: …` hold for all that follows in the sentence."""
    line = c.line
    first = piece_start(line, at)
    if any(t.kind in NUMBERS for t in line[first:at]) or kind_at(line, first - 1) == "percent":
        return
    s = baseline_at(line, at + 1)
    if kind_at(line, s[1]) in ("comma", "stop") and text_at(line, s[1]) != ";":
        c.thread.fronted = c.extent(s)


def unbracketed(line: Sequence[Token]) -> tuple[list[Token], list[tuple[int, list[Token]]]]:
    closes: dict[int, int] = {}
    stack: list[int] = []
    for i, t in enumerate(line):
        if t.kind == "open":
            stack.append(i)
        elif t.kind == "close" and stack:
            closes[stack.pop()] = i
    outer: list[Token] = []
    brackets: list[tuple[int, list[Token]]] = []
    i = 0
    while i < len(line):
        if i in closes:
            brackets.append((len(outer), list(line[i + 1 : closes[i]])))
            i = closes[i] + 1
        else:
            outer.append(line[i])
            i += 1
    return outer, brackets


def index_words(lexicons: Lexicons) -> frozenset[str]:
    """Words that make the number behind them a name or a place in an order: `đợt 2`, `thứ 9`."""
    return frozenset(lexicons.words("index_words"))


class Reader:
    def __init__(self, parsed: Parsed, c: Clauses) -> None:
        self.parsed, self.c, self.line, self.thread, self.lex = parsed, c, c.line, c.thread, c.lexicons

    def add(self, i: int, construction: str, relation: str, indicator: Extent | None, baseline: Extent | None, *, carries: bool = True) -> None:
        p = self.line[i].percent
        assert p is not None
        if baseline is None and relation in (*CHANGES, "reach", "exceed") and construction in ("governed", "coordinated", "object"):
            baseline = self.thread.fronted
        self.thread.items.append(Reading(p, construction, relation, indicator, baseline, carries))  # type: ignore[arg-type]

    def rated(self, noun: str) -> Relation:
        return _BY_NOUN.get(noun, "level")

    # ---------------- dispatch
    def percent(self, i: int) -> set[int]:
        line = self.line
        to = self.change_to(i)
        if to is not None:
            self.from_to(i, to)
            return {to}
        j = back(line, i)
        if kind_at(line, j) == "from":
            j = back(line, j)
        if kind_at(line, j) == "equal" and text_at(line, j) == "tương ứng" and kind_at(line, back(line, j)) in VERBS:
            j = back(line, j)
        if kind_at(line, j) == "word" and line[j].sense == "adjective" and kind_at(line, back(line, j)) in CHANGES:
            j = back(line, j)
        if kind_at(line, j) == "mark" or text_at(line, j) == "mục tiêu":
            jj = back(line, j)
            if kind_at(line, jj) in VERBS | {"up", "down", "copula"}:
                j = jj
        k = kind_at(line, j)
        if text_at(line, j) in ("còn lại", "còn") and kind_at(line, j - 1) in ("comma", "and", "edge", "stop", "break"):
            j, k = j - 1, kind_at(line, j - 1)
        if k == "compare":
            self.compared_value(i, j)
        elif k in VERBS and is_nominal(line, j):
            self.phrase(i, j)
        elif k in VERBS:
            self.governed(i, j)
        elif k == "with":
            self.stated(i, j)
        elif k in ("up", "down", "about"):
            self.directed(i, j)
        elif k == "copula":
            self.stated(i, j)
        elif k in ("word", "mark", "of", "preposition") or text_at(line, j) == "mục tiêu":
            self.phrase(i, j)
        elif k in ("and", "comma", "stop", "edge", "percent", "dash", "break", "close", "open"):
            self.bare(i, j)
        elif k in ("number", "money", "measure"):
            self.beside(i)
        else:
            self.part(i)
        self.respective(i)
        return set()

    # ---------------- from a% to b%
    def change_to(self, i: int) -> int | None:
        line = self.line
        if kind_at(line, back(line, i)) != "from" and kind_at(line, i + 1) not in ("up", "down"):
            return None
        way = False
        far = 14 if kind_at(line, back(line, i)) == "from" else 5
        for k in range(i + 1, min(len(line), i + far)):
            t = line[k]
            way = way or t.kind in ("up", "down", "to") or t.text.startswith(("đến", "tới"))
            if t.kind == "percent":
                return k if way else None
            if t.kind in ("stop", "money", "measure"):
                return None
        return None

    def from_to(self, i: int, to: int) -> None:
        line, c = self.line, self.c
        f = back(line, i)
        f = f if kind_at(line, f) == "from" else i
        v = verb_left(c, f, CHANGES)
        ways = [t.kind for t in line[i + 1 : to]]
        a, b = line[i].percent, line[to].percent
        if v is not None:
            rel = line[v].kind
            s = c.before(f) if has_noun(line, (v + 1, f)) else (f, f)
            s = (max(s[0], v + 1), s[1])
            ind = c.extent(trimmed(line, v + 1, f)) if has_noun(line, (v + 1, f)) else subject(c, v).extent
        else:
            rising = bool(a and b and (a.value or 0) < (b.value or 0))
            rel = "decrease" if "down" in ways and not rising else "increase" if rising else "decrease"
            ind = subject(c, f).extent
        self.thread.measures(ind)
        self.add(i, "from_to", "level", ind, None)
        self.add(to, "from_to", rel, ind, compared(c, to))

    # ---------------- verb right before
    def governed(self, i: int, v: int) -> None:
        line, c = self.line, self.c
        kind = line[v].kind
        s = subject(c, v)
        if not s.resumed:
            self.thread.recent.clear()
        base = compared(c, i) or s.baseline
        rel = _BY_VERB[kind]
        w, plan = whole(c, i)
        ind = s.extent
        k = tail(c, i)
        if kind in CHANGES:
            if kind_at(line, k) == "about" and (ind is None):
                ind = c.extent(noun_at(line, k + 1))
            elif k == i + 1 and kind_at(line, k) == "word" and w is not None:
                if plan:
                    base = base or w
                else:
                    ind = c.extent(noun_at(line, k)) or ind
            elif ind is None and line[v].text == "tăng trưởng":
                ind = (line[v].start, line[v].end)
            self.add(i, "governed", rel, ind, base)
            return
        if w is not None and not plan and kind == "do":
            self.add(i, "part_of_whole", "share", w, None)
            return
        amount = back(line, v)
        amount -= kind_at(line, amount) == "comma"
        if kind == "equal" and kind_at(line, amount) in ("number", "money", "measure") and kind_at(line, back(line, amount)) in CHANGES:
            rel, w = _BY_VERB[kind_at(line, back(line, amount))], None
        if w is not None and not plan and kind == "equal":
            rel = "share"
        if w is not None and not plan and kind == "reach" and kind_at(line, i + 1) != "slash":
            y = noun_at(line, i + 1)
            counted = y[0] < y[1] and (line[y[0]].sense == "counted" or c.noun(y) == "tally")
            if ind is None or self.acts(s) or (counted and not s.noun):
                ind, w = c.extent(y) or w, None
        self.add(i, "governed", rel, ind, base or w)

    def acts(self, s: Subject) -> bool:
        """Whether the subject is one who does, not what is measured: `Hà Nội đạt 60% doanh nghiệp …`."""
        return not s.noun and s.extent is not None and self.parsed.text[s.extent[0] : s.extent[0] + 1].isupper() and s.extent[0] > self.line[0].start

    # ---------------- lên / xuống / còn before
    def directed(self, i: int, d: int) -> None:
        line, c = self.line, self.c
        v = verb_left(c, d, CHANGES)
        if v is None:
            s = subject(c, d)
            w, _ = whole(c, i)
            y = noun_at(line, i + 1)
            if w is not None and not s.noun and y[0] < y[1] and not is_plan(line, y[0], self.lex):
                self.add(i, "part_of_whole", "share", c.extent(y), None)
                return
            rel = "share" if w is not None or s.noun in ("rate", "tally") else "level"
            self.add(i, "come_to", rel, s.extent, compared(c, i) or w)
            return
        if has_noun(line, (v + 1, d)):
            ind = c.extent(trimmed(line, v + 1, d))
            self.thread.measures(ind)
            base = None
        else:
            s = subject(c, v)
            ind, base = s.extent, s.baseline
        self.add(i, "raised_to", line[v].kind, ind, compared(c, i) or base)

    # ---------------- là / ở mức before
    def stated(self, i: int, at: int) -> None:
        c = self.c
        s = subject(c, at)
        w, _ = whole(c, i)
        last = self.thread.last
        rel: str = self.rated(s.noun)
        if s.resumed and self.thread.relation:
            rel = self.thread.relation
        elif s.resumed and last is not None:
            rel = last.relation
        if w is not None and rel == "level" and not is_rate(s.noun):
            rel = "share"
        self.add(i, "stated", rel, s.extent, compared(c, i) or w)

    # ---------------- nothing but a sign before
    def bare(self, i: int, j: int) -> None:
        line, c, thread = self.line, self.c, self.thread
        last = thread.last
        k = tail(c, i)
        n = noun_at(line, self.skip_of(k)) if k == i + 1 else (k, k)
        y = c.extent(n)
        plan = y is not None and is_plan(line, n[0], self.lex)
        sep = kind_at(line, j)
        if y is None and self.predicated(i):
            self.part(i)
            return
        if text_at(line, j) == ":" and y is None and last is None:
            s = subject(c, j)
            np = c.before(j)
            self.add(i, "stated", self.rated(c.noun(np)), c.extent(np) or s.extent, compared(c, i))
            return
        if last is None and y is None and sep == "comma":
            s = resumed(c, i)
            self.add(i, "apposed", self.rated(thread.noun), s, compared(c, i) or whole(c, i)[0])
            return
        if last is None and thread.verb == "share" and y is not None:
            self.add(i, "coordinated", "share", thread.subject, y)
            return
        if last is None or (y is not None and not plan and (last.construction == "part_of_whole" or sep in ("stop", "edge"))):
            self.part(i)
            return
        if y is not None and not plan and last.relation in ("increase", "decrease", "level"):
            self.part(i)
            return
        base = compared(c, i)
        if last.relation not in CHANGES:
            base = base or whole(c, i)[0]
        ind = last.indicator
        if kind_at(line, k) == "about" and ind is not None and ind[0] > last.end:
            ind = c.extent(noun_at(line, k + 1))
        if last.construction in ("part_of_whole", "compared") and last.relation == "share":
            self.add(i, "coordinated", "share", ind, None)
            return
        self.add(i, "coordinated", last.relation, ind, base)
        if last.baseline is None and base is not None and sep in ("and", "comma"):
            thread.items[-2] = replace(last, baseline=base)

    def compared_value(self, i: int, j: int) -> None:
        """`so với mức 5%`; `giảm so với năm ngoái 5%`."""
        line, c = self.line, self.c
        last = self.thread.last
        v = verb_left(c, j, VERBS)
        if v is not None:
            s = subject(c, v)
            self.add(i, "governed", _BY_VERB[line[v].kind], s.extent, c.extent(trimmed(line, j + 1, i)) or self.times(j + 1, i))
            return
        if last is None:
            self.part(i)
            return
        rel = last.relation if last.relation in ("share", "level") else "level"
        self.add(i, "compared", rel, last.indicator, None)

    def times(self, first: int, last: int) -> Extent | None:
        return next(((t.start, t.end) for t in self.line[first:last] if t.kind == "time"), None)

    def beside(self, i: int) -> None:
        c = self.c
        w, plan = whole(c, i)
        if plan:
            self.add(i, "beside", "reach", self.thread.subject, w)
        elif kind_at(self.line, back(self.line, i)) == "number" and c.noun(np := c.before(i)):
            self.stating(i, np, self.rated(c.noun(np)), w)
        else:
            self.part(i)

    # ---------------- a noun phrase before
    def phrase(self, i: int, j: int) -> None:
        line, c, thread = self.line, self.c, self.thread
        first = piece_start(line, j + 1)
        np = c.before(j + 1)
        noun = c.noun(np)
        if noun in ("growth", "fall") and np[1] - np[0] < 3 and not any(t.kind == "word" and t.text != "tốc độ" for t in line[np[0] : np[1]]):
            before = back(line, np[0])
            s = subject(c, np[0]) if kind_at(line, before) in ("reach", "with") else Subject(None)
            rel = "reach" if kind_at(line, before) == "reach" else self.rated(noun)
            self.add(i, "growth_noun", rel, s.extent or c.extent(np), compared(c, i) or s.baseline)
            return
        k = tail(c, i)
        w, plan = whole(c, i)
        has_y = w is not None and k == i + 1 and kind_at(line, k) != "of"
        v = verb_left(c, j + 1, VERBS)
        if v is not None and v >= first and not (noun == "rate" and np[0] < v):
            if self.object(i, v, j, has_y):
                return
        if plan and np[0] < np[1]:
            self.stating(i, np, "level", w)
            return
        if kind_at(line, j) in ("preposition", "of") and has_y:
            self.part(i)
            return
        if text_at(line, j) == "mục tiêu" and not has_y:
            self.add(i, "stated", "level", (line[j].start, line[j].end), compared(c, i))
            return
        if kind_at(line, j) == "mark" and j == np[1] - 1 and np[1] - np[0] == 1 or kind_at(line, j) == "mark" and np[0] == np[1]:
            if has_y:
                self.part(i)
            else:
                rate = line[j].text.endswith(("lệ", "trọng"))
                self.add(i, "stated", "share" if rate else "level", None, compared(c, i))
            return
        g = next((q for q in range(j, first - 1, -1) if line[q].text == "tăng trưởng"), None)
        if g is not None and not is_rate(noun):
            ind = c.extent(trimmed(line, g, j + 1))
            thread.measures(ind, "growth")
            self.add(i, "growth_noun", "increase", ind, compared(c, i))
            return
        last = thread.last
        if last is not None and not has_y and line[first].text in ("ở", "đối với", "tại", "trong", "với", "cho", "của") and first > 0:
            self.add(i, "elliptic", last.relation, last.indicator, compared(c, i))
            return
        if is_rate(noun) or (noun and not has_y):
            self.stating(i, np, self.rated(noun), w if noun != "growth" else None)
            return
        if has_y:
            self.part(i)
            return
        ind = c.extent(np)
        if ind is not None and is_rate(thread.noun) and is_place(line, np, noun):
            self.add(i, "elliptic", self.rated(thread.noun), thread.subject, compared(c, i))
            return
        if ind is not None and thread.relation:
            self.add(i, "elliptic", thread.relation, ind, compared(c, i))
            return
        if last is not None and ind is not None and first > 0:
            if thread.here and thread.noun and last.relation not in CHANGES and last.indicator is not None:
                ind = last.indicator
            self.add(i, "elliptic", last.relation, ind, compared(c, i))
            return
        self.stating(i, np, self.rated(noun), None)

    def stating(self, i: int, np: Stretch, relation: str, baseline: Extent | None) -> None:
        c = self.c
        self.thread.measures(c.extent(np), c.noun(np))
        self.add(i, "stated", relation, c.extent(np), compared(c, i) or baseline)

    def object(self, i: int, v: int, j: int, has_y: bool) -> bool:
        """A verb whose object stands before the percentage: `vượt kế hoạch 5%`, `giảm tỷ lệ hộ nghèo 2%`."""
        line, c = self.line, self.c
        np = c.before(j + 1)
        obj = np if v < np[0] < np[1] and any(t.kind in ("with", "opener") for t in line[v + 1 : np[0]]) else trimmed(line, v + 1, j + 1)
        kind = line[v].kind
        if kind_at(line, v + 1) == "over" and is_plan(line, v + 2, self.lex):
            self.add(i, "object", _BY_VERB[kind], subject(c, v).extent, c.extent(baseline_at(line, v + 2)))
            return True
        if obj[0] < obj[1] and line[obj[0]].kind == "compare":
            self.add(i, "object", _BY_VERB[kind], subject(c, v).extent, c.extent(baseline_at(line, obj[0] + 1)))
            return True
        if kind in ("reach", "exceed", "do") and is_plan(line, obj[0], self.lex) and not c.noun(obj):
            self.add(i, "object", _BY_VERB[kind], subject(c, v).extent, c.extent(obj))
            return True
        if kind == "exceed":
            self.add(i, "object", "exceed", subject(c, v).extent, c.extent(obj))
            return True
        if kind == "reach" and c.noun(obj):
            self.thread.measures(c.extent(obj), c.noun(obj))
            self.add(i, "object", "reach", c.extent(obj), compared(c, i) or whole(c, i)[0])
            return True
        if kind in CHANGES and not has_y:
            self.thread.measures(c.extent(obj), c.noun(obj))
            self.add(i, "object", kind, c.extent(obj), compared(c, i))
            return True
        return False

    def skip_of(self, k: int) -> int:
        while kind_at(self.line, k) in ("sign", "over") or text_at(self.line, k) in ("trong", "của"):
            k += 1
        return k

    def part(self, i: int) -> None:
        line, c = self.line, self.c
        n = noun_at(line, self.skip_of(i + 1))
        y = c.extent(n)
        if text_at(line, n[0]) == "số" and text_at(line, n[0] + 1) in ("này", "đó", "ấy", "họ"):
            y = self.thread.subject
        last = self.thread.last
        if y is not None:
            self.add(i, "part_of_whole", "share", y, None)
            return
        if last is not None and last.construction == "part_of_whole":
            self.add(i, "part_of_whole", "share", last.indicator, None)
            return
        self.add(i, "bare", "share" if self.predicated(i) else "level", self.thread.subject, compared(c, i))

    def predicated(self, i: int) -> bool:
        """Whether the number is the subject of what follows: `70% được tiếp cận`."""
        line = self.line
        if kind_at(line, i + 1) == "word":
            return line[i + 1].sense in ("verb", "adjective")
        return kind_at(line, i + 1) in ("adverb", "hint", "opener", "relative", "reach", "copula", "have")

    def respective(self, i: int) -> None:
        """`A và B tăng lần lượt 5% và 6%`: each number has a thing of its own."""
        line, thread = self.line, self.thread
        items = thread.items
        if len(items) < 2 or len(thread.recent) < 2 or items[-1].construction != "coordinated":
            return
        n = len(thread.recent)
        group = items[-n:]
        if len(group) < n or any(x.construction != "coordinated" for x in group[1:]):
            return
        first = next(q for q, t in enumerate(line) if t.percent is group[0].percent)
        j = first - 1
        seen = False
        while j >= 0 and line[j].kind in ("respective", "adverb", "over", "mark") or text_at(line, j) == "tương ứng":
            seen = seen or line[j].kind == "respective" or text_at(line, j) == "tương ứng"
            j -= 1
        if seen or (kind_at(line, j) in VERBS and kind_at(line, j - 1) == "respective"):
            items[-n:] = [replace(x, indicator=e) for x, e in zip(group, thread.recent, strict=True)]

    # ---------------- numbers that are no percentages
    def number(self, i: int) -> None:
        line, c, thread = self.line, self.c, self.thread
        j = back(line, i)
        k = kind_at(line, j)
        thread.verb = ""
        if text_at(line, i + 1) == "lần" or text_at(line, i - 1) == "gấp":
            return
        if text_at(line, j) == ":" and c.noun(np := c.before(j)):
            thread.measures(c.extent(np), c.noun(np))
            return
        if i > 0 and line[i].kind == "number" and line[i - 1].text in self.lex.compiled(index_words):
            return
        if k in VERBS or k == "copula":
            thread.verb = k
            subject(c, j)
            return
        if k in ("up", "down", "about"):
            subject(c, j)
            return
        if k in ("percent", "compare"):
            return
        n = noun_at(line, i + 1)
        np = c.before(i)
        noun = c.noun(np)
        for q in range(np[1] - 1, np[0] - 1, -1):
            if line[q].kind in VERBS and not is_nominal(line, q):
                if q + 1 < np[1] and noun != "rate":
                    np = trimmed(line, q + 1, np[1])
                    noun = c.noun(np)
                break
        acting = k not in NOUNS or line[j].sense == "verb" or np[0] == np[1]
        if n[0] < n[1] and line[n[0]].kind != "number" and acting and not noun:
            self.recall(c.extent(n), "")
        elif np[0] < np[1] and k not in ("preposition", "from"):
            self.recall(c.extent(np), noun)
        elif k in ("with", "comma", "hint") and line[i].kind != "number":
            thread.measures(c.extent(c.before(j)) if k == "hint" else resumed(c, i), thread.noun)

    def recall(self, e: Extent | None, noun: str) -> None:
        if self.thread.items:
            self.thread.recent.clear()
        self.thread.measures(e, noun)
        if e is not None:
            self.thread.recent.append(e)

    # ---------------- brackets
    def bracket(self, at: int, inner: list[Token]) -> None:
        if not any(t.kind == "percent" for t in inner):
            return
        line, c, thread = self.line, self.c, self.thread
        a = at - 1
        while a >= 0 and line[a].kind == "sign":
            a -= 1
        n = next((q for q in range(a, max(-1, a - 8), -1) if line[q].kind in NUMBERS), None)
        near = n is not None and all(line[q].kind in ("word", "number", "mark") for q in range(n + 1, a + 1))
        if not near:
            start = piece_start(line, a + 1)
            head = next((q for q in range(start, a) if line[q].kind not in ("adverb", "over", "sign", "have", "time", "opener", "hint")), None)
            if head is not None and line[head].kind == "number" and noun_at(line, head + 1)[1] > head + 1:
                n, near = head, True
        np = c.before(a + 1)
        last = thread.last
        ind, relation, base = thread.subject, None, None
        if near and n is not None and line[n].kind == "percent":
            if last:
                relation, ind = last.relation, last.indicator
        elif near and n is not None:
            v = kind_at(line, back(line, n))
            if v in CHANGES:
                relation = v
            elif v == "reach":
                relation = "reach"
            elif line[n].kind == "money":
                relation = "share"
            else:
                relation = "share"
                ind = c.extent(noun_at(line, n + 1, a + 1)) or ind
        elif np[0] < np[1] and (line[np[0]].text.endswith(" hơn") or kind_at(line, np[0] - 1) == "compare"):
            relation = "level"
        elif np[0] < np[1]:
            words = range(max(np[0], np[1] - 3), np[1])
            if any(text_at(line, q).startswith("cùng kỳ") or (is_plan(line, q, self.lex) and text_at(line, q) != "mức") for q in words):
                relation = "level"
            else:
                ind = c.extent(np)
                relation = thread.relation or (last.relation if last and last.relation != "reach" else None) or (self.rated(c.noun(np)) if c.noun(np) else None)
                head = self.list_head(np)
                if head is not None:
                    ind, relation = head
        if kind_at(line, at) == "compare":
            base = c.extent(baseline_at(line, at + 1))
        self.inside(inner, ind, thread.noun, relation or "share", base, last)

    def list_head(self, np: Stretch) -> tuple[Extent, str] | None:
        """A place or body in a list has the rate that the list's head names: `có tỷ lệ cao như: A (100%)`."""
        line = self.line
        if not line[np[0]].capital or np[0] == 0:
            return None
        if self.thread.subject is not None and is_rate(self.thread.noun):
            return self.thread.subject, self.rated(self.thread.noun)
        return None

    def inside(self, inner: list[Token], ind: Extent | None, noun: str, relation: str, base: Extent | None, last: Reading | None) -> None:
        thread = Thread(subject=ind, noun=noun, fronted=self.thread.fronted)
        outer, _ = unbracketed(inner)
        c = Clauses(outer, self.parsed, thread)
        r = Reader(self.parsed, c)
        first = next((q for q, t in enumerate(outer) if t.kind == "percent"), None)
        if first is None:
            return
        start = 0
        if all(t.kind in ("adverb", "over", "sign", "dash", "from", "to", "time") for t in outer[:first]):
            w, plan = whole(c, first)
            y = noun_at(outer, first + 1)
            if w is not None and not plan and y[0] < y[1] and relation == "share":
                r.add(first, "bracketed", "share", c.extent(y), base)
            else:
                r.add(first, "bracketed", "reach" if plan else relation, ind, base or compared(c, first) or w)
            start = first + 1
        done: set[int] = set()
        for q in range(start, len(outer)):
            if q in done:
                continue
            if outer[q].kind == "percent":
                done |= r.percent(q)
            elif outer[q].kind in NUMBERS:
                r.number(q)
        main = base or (last.baseline if last and last.relation in CHANGES else None)
        items = carried(thread.items)
        self.thread.items.extend(replace(x, baseline=main) if x.baseline is None and x.relation in CHANGES else x for x in items)
