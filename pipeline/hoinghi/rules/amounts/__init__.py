"""Rules for amounts: money in its base unit, and measures in the article's own unit."""

from __future__ import annotations

from hoinghi.rules.amounts.found import large, measures, money, origins, pairs, series, signed_money
from hoinghi.rules.amounts.value import AmountValue, build_measure, build_money, build_pair, build_understood
from hoinghi.rules.rule import Example, Rule

__all__ = ["RULES", "AmountValue"]

RULES = (
    Rule(
        name="amount.pair",
        kind="amount",
        meaning="two numbers, each with its unit, that make one amount: `từ 5 triệu đồng đến 10 triệu đồng`",
        pattern=pairs,
        build=build_pair,
        examples=(
            Example("Phạt từ [5 triệu đồng đến 10 triệu đồng]{amount value=5000000..10000000 unit=VND}."),
            Example(
                "Vốn tăng từ [20 tỷ đồng]{amount value=20000000000 unit=VND} đến "
                "[50 tỷ đồng]{amount value=50000000000 unit=VND}."
            ),
        ),
    ),
    Rule(
        name="amount.money",
        kind="amount",
        meaning="a number with its currency: `1.234,5 tỷ đồng`, `300 triệu USD`",
        pattern=money,
        build=build_money,
        examples=(
            Example(
                "Thu [1.234,5 tỷ đồng]{amount value=1234500000000 unit=VND}, "
                "chi [35 triệu đồng/người/năm]{amount value=35000000 unit=VND per=người/năm}."
            ),
            Example("Năm 2020 đồng bào các dân tộc vượt khó."),
        ),
    ),
    Rule(
        name="amount.signed_money",
        kind="amount",
        meaning="a number with its currency before it: `USD 500`, `$20`",
        pattern=signed_money,
        build=build_money,
        examples=(Example("Vé giá [$25]{amount value=25 unit=USD}."),),
    ),
    Rule(
        name="amount.measure",
        kind="amount",
        meaning="a number with its unit of measure: `15 ha`, `6,2 triệu tấn`, `54 tấn/ha`",
        pattern=measures,
        build=build_measure,
        examples=(Example("Gieo [15ha]{amount value=15 unit=ha}, được [6,2 triệu tấn]{amount value=6200000 unit=t}."),),
    ),
    Rule(
        name="amount.origin",
        kind="amount",
        meaning="what a change began with, the unit behind its end: `từ 90.000 lên 108.000 đồng/m2`",
        pattern=origins,
        build=build_measure,
        examples=(
            Example("Đất trồng rừng tăng từ [300]{amount value=300 unit=ha} lên [450 ha]{amount value=450 unit=ha}."),
        ),
    ),
    Rule(
        name="amount.series",
        kind="amount",
        meaning="numbers whose unit stands with the last of their series: `20 triệu, 15 triệu và 10 triệu đồng`",
        pattern=series,
        build=build_measure,
        examples=(
            Example(
                "Ba nhà thắng [2 triệu]{amount value=2000000 unit=USD}, [1 triệu]{amount value=1000000 unit=USD} và "
                "[3 triệu USD]{amount value=3000000 unit=USD}."
            ),
        ),
    ),
    Rule(
        name="amount.understood",
        kind="amount",
        meaning="money whose `đồng` is understood: `vốn 23.300 tỷ`",
        pattern=large,
        build=build_understood,
        examples=(
            Example("Tổng vốn đầu tư [1.500,5 tỷ]{amount value=1500500000000 unit=VND}."),
            Example("Thế giới có [7 tỷ]{count value=7000000000 noun=người} người."),
        ),
    ),
)
