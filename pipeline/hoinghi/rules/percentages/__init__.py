"""Rules for percentages: one for each form of clause that states them.

`candidates` finds the numbers, `vocabulary`, `tokens` and `phrases` take their sentence apart, `governors`, `reading`
decide the form of clause by what stands before the number, and `verbs`, `statements`, `ways`, `objects`, `nouns`,
`growth`, `apposed`, `items`, `comparisons`, `parts`, `dues`, `portions`, `bare` and `brackets` say what each form
means; `subjects`, `resumed`, `pointed`, `places`, `quantities`, `counted`, `anchors`, `unnumbered`, `numbered`,
`several`, `frames`, `baselines`, `closing` and `descriptions` find what is measured and compared with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.doubts import doubts
from hoinghi.rules.percentages.reading import readings
from hoinghi.rules.percentages.value import PercentageValue, Reading
from hoinghi.rules.rule import Example, Found, Rule

__all__ = ["RULES", "PercentageValue"]


def _of(construction: str) -> Callable[[Parsed], Iterator[Reading]]:
    """The pattern that finds the percentages read in this form of clause."""

    def pattern(parsed: Parsed) -> Iterator[Reading]:
        return (reading for reading in parsed.once(readings) if reading.construction == construction)

    return pattern


def build(parsed: Parsed, reading: Reading) -> Found:
    """The reading as a percentage's value, with what should be doubted of it."""
    percent = reading.percent
    value = PercentageValue(
        percent.value,
        percent.low,
        percent.high,
        percent.unit,
        percent.modifier,
        reading.relation,
        reading.indicator,
        reading.baseline,
    )
    return Found(percent.start, percent.end, value, doubts(reading))


def _rule(construction: str, meaning: str, *examples: str) -> Rule[Reading]:
    return Rule(
        name=f"percentage.{construction}",
        kind="percentage",
        meaning=meaning,
        pattern=_of(construction),
        build=build,
        examples=tuple(map(Example, examples)),
    )


RULES = (
    _rule(
        "from_to",
        "the two ends of a change: `giảm từ 10% xuống 8,46%`",
        "Huyện Bắc Lĩnh giảm tỷ lệ hộ nghèo từ [12%]{percentage value=12 relation=level "
        'indicator="tỷ lệ hộ nghèo"} xuống [9,5%]{percentage value=9.5 relation=decrease indicator="tỷ lệ hộ nghèo"}.',
    ),
    _rule(
        "governed",
        "right behind its verb: `X đạt 95% kế hoạch`, `tăng 12% so với cùng kỳ`, `chiếm 40% GDP`",
        "Thu ngân sách ước đạt 812 tỷ đồng, bằng [61%]{percentage value=61 relation=reach "
        'indicator="Thu ngân sách" baseline="dự toán"} dự toán, tăng [7,5%]{percentage value=7.5 relation=increase '
        'indicator="Thu ngân sách" baseline="cùng kỳ"} so với cùng kỳ.',
    ),
    _rule(
        "raised_to",
        "where a rise or fall ends: `nâng tỷ lệ che phủ rừng lên 42%`",
        "Tỉnh phấn đấu nâng tỷ lệ che phủ rừng lên [42%]{percentage value=42 relation=increase "
        'indicator="tỷ lệ che phủ rừng"}.',
    ),
    _rule(
        "come_to",
        "what a rate has come to: `tỷ lệ nợ xấu còn 1,9%`",
        'Tỷ lệ nợ xấu còn [1,9%]{percentage value=1.9 relation=share indicator="Tỷ lệ nợ xấu"}.',
    ),
    _rule(
        "object",
        "behind the verb's object: `vượt kế hoạch 5%`, `đạt tốc độ tăng trưởng 9%`",
        "Sản lượng chè vượt kế hoạch [5%]{percentage value=5 relation=exceed "
        'indicator="Sản lượng chè" baseline="kế hoạch"}.',
    ),
    _rule(
        "growth_noun",
        "behind a noun of growth that leaves out what grows: `mức tăng trưởng 7%`",
        'Nhờ đó, mức tăng trưởng [7%]{percentage value=7 relation=increase indicator="mức tăng trưởng"} là khả thi.',
    ),
    _rule(
        "stated",
        "a rate as such: `tỷ lệ sinh là 2%`, `lãi suất 6,5%`",
        "Lãi suất cho vay ở mức [6,5%]{percentage value=6.5 relation=level "
        'indicator="Lãi suất cho vay"}/năm, tỷ lệ nợ xấu là [2%]{percentage value=2 relation=share '
        'indicator="tỷ lệ nợ xấu"}.',
    ),
    _rule(
        "apposed",
        "behind a comma, for what the clause before it states: `lãi suất khá thấp, 6%/năm`",
        "Lãi suất hiện khá thấp, khoảng [6%]{percentage value=6 modifier=about relation=level "
        'indicator="Lãi suất"}/năm.',
    ),
    _rule(
        "bracketed",
        "a value in brackets: `tăng 18 vụ (13,7%)`, `45/52 xã (86,5%)`",
        "Có 39/52 xã ([75%]{percentage value=75 relation=share indicator=xã}) về đích.",
    ),
    _rule(
        "coordinated",
        "sharing the verb of the percentage before it: `tăng 16% về lượng và 23% về giá trị`",
        "Xuất khẩu gạo giảm [6%]{percentage value=6 relation=decrease "
        'indicator="Xuất khẩu gạo" baseline="năm trước"} về lượng và [3%]{percentage value=3 relation=decrease '
        'indicator="Xuất khẩu gạo" baseline="năm trước"} về giá trị so với năm trước.',
    ),
    _rule(
        "elliptic",
        "an item that leaves out its verb: `công nghiệp tăng 10%, dịch vụ 12%`",
        "Công nghiệp tăng [10%]{percentage value=10 relation=increase "
        'indicator="Công nghiệp"}, dịch vụ [12%]{percentage value=12 relation=increase indicator="dịch vụ"}.',
    ),
    _rule(
        "beside",
        "behind an amount, before its plan: `thu 5 tỷ đồng 95% kế hoạch`",
        "Thuế môi trường được 5 tỷ đồng [95%]{percentage value=95 relation=reach "
        'indicator="Thuế môi trường" baseline="kế hoạch"} kế hoạch.',
    ),
    _rule(
        "compared",
        "what another percentage is compared with: `so với mức 3%`",
        "Tỷ lệ hao hụt lên đến [20%]{percentage value=20 relation=share "
        'indicator="Tỷ lệ hao hụt" baseline="năm ngoái"} so với năm ngoái chỉ [5%]{percentage value=5 relation=share '
        'indicator="Tỷ lệ hao hụt"}.',
    ),
    _rule(
        "part_of_whole",
        "a part of what stands behind it: `70% số hộ`",
        'Hơn [70%]{percentage value=70 modifier=more_than relation=share indicator="số hộ"} số hộ có nước sạch.',
    ),
    _rule(
        "bare",
        "nothing around it says what it measures, or an earlier count does: `trong đó 60% có việc làm`",
        'Lớp có 40 học viên, trong đó [60%]{percentage value=60 relation=share indicator="học viên"} có việc làm.',
    ),
)
