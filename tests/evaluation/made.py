"""Gold and predictions made up at random, the same at every run: invented articles, and predictions that err."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from random import Random

from hoinghi.evaluation.gold import (
    Amount,
    Author,
    Count,
    Entry,
    Event,
    GoldArticle,
    Percentage,
    Person,
    Place,
    Programme,
    Role,
)

NOUNS = ("xã nông thôn mới", "doanh nghiệp", "báo cáo tham luận", "số hộ trồng điều", "mô hình")
INDICATORS = ("tỷ lệ giải ngân", "diện tích cà phê tái canh", "số thu tại chợ đêm", "chỉ số hài lòng của người dân")
BASELINES = ("kế hoạch", "cùng kỳ năm ngoái", "dự toán tỉnh giao", None)
RELATIONS = ("reach", "exceed", "increase", "decrease", "share", "level")
MODIFIERS = ("exact", "about", "more_than", "at_most")
NAMES = ("Lò Văn Pánh", "Cù Thị Mơ", "H'Lim Kbuôr", "Đàm Quốc Sủng")
TITLES = ("Giám đốc", "Phó Chủ tịch Thường trực", "Trưởng ban")
BODIES = ("Sở Ươm mầm", "UBND huyện Nậm Lúa", None, "Ban Quản lý chợ đêm tỉnh")
KINDS = ("programme", "project", "scheme")


class Writer:
    """Writes one article piece by piece and remembers where each piece stands."""

    def __init__(self) -> None:
        self.text = ""

    def put(self, words: str) -> Place:
        start = len(self.text)
        self.text += words
        return Place(start=start, end=len(self.text), quote=words)


def gold(random: Random, number: int) -> GoldArticle:
    """One invented article with one to five records of each kind."""
    writer = Writer()
    name = f"Hội nghị {random.choice(INDICATORS)} lần {number}"
    event = Event(span=writer.put(name), name=name)
    writer.put(".\n")
    article = GoldArticle(
        id=f"made-{number}",
        title="Một hội nghị không có thật",
        percentages=tuple(_percentage(random, writer) for _ in range(random.randint(1, 5))),
        counts=tuple(_count(random, writer) for _ in range(random.randint(1, 5))),
        amounts=tuple(_amount(random, writer) for _ in range(random.randint(1, 4))),
        people=tuple(_person(random, writer, name) for name in random.sample(NAMES, random.randint(1, 3))),
        programmes=tuple(_programme(random, writer) for _ in range(random.randint(0, 2))),
        event=event if random.random() < 0.8 else None,
        authors=tuple(Author(name=name) for name in random.sample(NAMES, random.randint(0, 2))),
    )
    return article.model_copy(update={"text": writer.text})


def _percentage(random: Random, writer: Writer) -> Percentage:
    value = Decimal(random.randint(10, 999)) / 10
    indicator = writer.put(random.choice(INDICATORS))
    writer.put(" đạt ")
    span = writer.put(f"{value}%".replace(".", ","))
    writer.put(" so với ")
    words = random.choice(BASELINES)
    baseline = writer.put(words) if words else None
    writer.put("; ")
    return Percentage(
        span=span, value=value, unit="percent", modifier=random.choice(MODIFIERS), relation=random.choice(RELATIONS),
        indicator=indicator if random.random() < 0.9 else None, baseline=baseline,
    )  # fmt: skip


def _count(random: Random, writer: Writer) -> Count:
    value = random.randint(2, 60)
    total = random.choice((None, None, value + 5))
    span = writer.put(f"{value}/{total}" if total else str(value))
    writer.put(" ")
    noun = writer.put(random.choice(NOUNS))
    writer.put(", ")
    whole = Decimal(total) if total else None
    return Count(span=span, value=Decimal(value), total=whole, modifier=random.choice(MODIFIERS), noun=noun)


def _amount(random: Random, writer: Writer) -> Amount:
    low = random.randint(2, 60)
    unit = random.choice(("ha", "t"))
    ranged = random.random() < 0.3
    span = writer.put(f"{low}-{low + 3} {unit}" if ranged else f"{low} {unit}")
    writer.put(". ")
    values = {"low": low, "high": low + 3} if ranged else {"value": low}
    return Amount.model_validate(
        {"span": span, "unit": unit, "per": random.choice((None, "năm")), "modifier": "exact", **values}
    )


def _person(random: Random, writer: Writer, name: str) -> Person:
    span = writer.put(name)
    writer.put(" - ")
    roles = (Role(title=random.choice(TITLES), organisation=random.choice(BODIES)) for _ in range(random.randint(0, 2)))
    return Person(span=span, name=name, roles=tuple(roles))


def _programme(random: Random, writer: Writer) -> Programme:
    core = f"Đề án {random.choice(INDICATORS)}"
    name = f"{core} tỉnh Nậm Lúa giai đoạn 2031-2035"
    span = writer.put(name)
    writer.put(". ")
    return Programme(span=span, name=name, core=core, kind=random.choice(KINDS))


def predicted(random: Random, article: GoldArticle) -> GoldArticle:
    """What an extractor that errs makes of the article: records lost, doubled, moved, and changed in each field."""
    event = _maybe(random, article.event, _other_name) if article.event else None
    return article.model_copy(
        update={
            "percentages": tuple(_erring(random, article.percentages, _other_percentage)),
            "counts": tuple(_erring(random, article.counts, _other_count)),
            "amounts": tuple(_erring(random, article.amounts, _other_amount)),
            "people": tuple(_erring(random, article.people, _other_person)),
            "programmes": tuple(_erring(random, article.programmes, _other_name)),
            "event": event if random.random() < 0.9 else None,
            "authors": tuple(author for author in article.authors if random.random() < 0.8),
        }
    )


def _erring(random: Random, entries: tuple[Entry, ...], other: Callable[[Random, Entry], Entry]) -> list[Entry]:
    kept = [_maybe(random, entry, other) for entry in entries if random.random() < 0.9]
    if kept and random.random() < 0.2:
        kept.append(random.choice(kept))
    if random.random() < 0.2:
        random.shuffle(kept)
    return kept


def _maybe(random: Random, entry: Entry, other: Callable[[Random, Entry], Entry]) -> Entry:
    chance = random.random()
    if chance < 0.5:
        return entry
    return _moved(random, entry) if chance < 0.6 else other(random, entry)


def _moved(random: Random, entry: Entry) -> Entry:
    by = random.choice((-40, -1, 1, 40))
    start, end = max(0, entry.span.start + by), max(0, entry.span.end + by)
    return entry.model_copy(update={"span": Place(start=start, end=end, quote=entry.span.quote)})


def _other_percentage(random: Random, entry: Entry) -> Entry:
    assert isinstance(entry, Percentage)
    words = random.choice((*INDICATORS, "tỷ lệ giải ngân vốn", "diện tích"))
    changes: tuple[dict[str, object], ...] = (
        {"value": (entry.value or 0) + 1},
        {"relation": random.choice(RELATIONS)},
        {"modifier": random.choice(MODIFIERS)},
        {"indicator": None},
        {"indicator": Place(start=0, end=len(words), quote=words)},
        {"baseline": None},
        {"baseline": Place(start=0, end=8, quote="kế hoạch")},
        {"unit": "point"},
        {"value": None, "low": entry.value, "high": 100},
    )
    return entry.model_copy(update=random.choice(changes))


def _other_count(random: Random, entry: Entry) -> Entry:
    assert isinstance(entry, Count)
    words = random.choice(("xã", "xã nông", "số doanh nghiệp", "báo cáo tham luận dài hơn", "hộ", "mô hình"))
    changes: tuple[dict[str, object], ...] = (
        {"total": 99},
        {"modifier": random.choice(MODIFIERS)},
        {"noun": None},
        {"noun": Place(start=0, end=len(words), quote=words)},
    )
    return entry.model_copy(update=random.choice(changes))


def _other_amount(random: Random, entry: Entry) -> Entry:
    changes: tuple[dict[str, object], ...] = ({"unit": "HA"}, {"unit": "km"}, {"per": "tháng"}, {"modifier": "about"})
    return entry.model_copy(update=random.choice(changes))


def _other_person(random: Random, entry: Entry) -> Entry:
    assert isinstance(entry, Person)
    role = Role(title=random.choice(TITLES).upper(), organisation="Sở Ươm mầm tỉnh")
    changes: tuple[dict[str, object], ...] = (
        {"name": entry.name.upper()},
        {"name": entry.name + " Bé"},
        {"roles": ()},
        {"roles": (*entry.roles, role)},
        {"roles": tuple(each.model_copy(update={"organisation": None}) for each in entry.roles)},
    )
    return entry.model_copy(update=random.choice(changes))


def _other_name(random: Random, entry: Entry) -> Entry:
    assert isinstance(entry, Programme | Event)
    words = entry.name.split()
    changes: tuple[dict[str, object], ...] = (
        {"name": " ".join(words[: len(words) // 2])},
        {"name": " ".join(words[:-1])},
        {"name": entry.name + " và hơn thế"},
        {"kind": "plan"},
    )
    return entry.model_copy(update=random.choice(changes))


def pairs(seed: int, articles: int) -> list[tuple[GoldArticle, GoldArticle | None]]:
    """Gold with its predictions; one article in ten was not predicted at all."""
    random = Random(seed)
    made = [gold(random, number) for number in range(articles)]
    return [(article, predicted(random, article) if random.random() < 0.9 else None) for article in made]


def write(path: Path, articles: list[GoldArticle]) -> Path:
    """The articles as a JSON Lines file."""
    path.write_text("".join(json.dumps(each.model_dump(mode="json")) + "\n" for each in articles), encoding="utf-8")
    return path
