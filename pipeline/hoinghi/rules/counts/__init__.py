"""Rules for counts: numbers of discrete things and the noun that says which."""

from __future__ import annotations

from hoinghi.rules.counts.alike import alike, build_alike
from hoinghi.rules.counts.direct import build_digits, build_ratio, build_words, in_digits, in_words, ratios
from hoinghi.rules.counts.elliptic import bare, build_bare
from hoinghi.rules.counts.indirect import (
    build_labelled,
    build_one,
    build_part,
    build_sharing,
    labelled,
    lone_ones,
    parts,
    sharing,
)
from hoinghi.rules.counts.medals import build_medal, medals
from hoinghi.rules.counts.value import CountValue
from hoinghi.rules.rule import Example, Rule

__all__ = ["RULES", "CountValue"]


RULES = (
    Rule(
        name="count.part_of_whole",
        kind="count",
        meaning="a part and its whole in two numbers: `10 trong tổng số 25 cơ sở`",
        pattern=parts,
        build=build_part,
        examples=(
            Example(
                'Hiện [9]{count value=9 total=14 noun="trạm y tế"} trong tổng số [14]{count value=14 noun="trạm y tế"} '
                "trạm y tế có bác sĩ."
            ),
        ),
    ),
    Rule(
        name="count.ratio",
        kind="count",
        meaning="a part and its whole with a slash: `45/52 đại biểu`",
        pattern=ratios,
        build=build_ratio,
        examples=(Example('Đã có [17/21]{count value=17 total=21 noun="xã"} xã về đích.'),),
    ),
    Rule(
        name="count.medals",
        kind="count",
        meaning="medals by their metal: `5 huy chương (1 vàng, 4 đồng)`",
        pattern=medals,
        build=build_medal,
        examples=(
            Example(
                'Đội đoạt [5]{count value=5 noun="huy chương"} huy chương ([1]{count value=1 noun="huy chương"} vàng, '
                '[4]{count value=4 noun="huy chương"} đồng).'
            ),
            Example("Mỗi xã góp 4 đồng."),
        ),
    ),
    Rule(
        name="count.digits",
        kind="count",
        meaning="a number in digits with its noun behind it: `12 sản phẩm đặc sản`",
        pattern=in_digits,
        build=build_digits,
        examples=(
            Example('Huyện trồng được hơn [4.500]{count value=4500 modifier=more_than noun="cây xanh"} cây xanh.'),
        ),
    ),
    Rule(
        name="count.words",
        kind="count",
        meaning="a number in words with its noun behind it: `hai đoàn thể`",
        pattern=in_words,
        build=build_words,
        examples=(
            Example('Tỉnh thành lập [ba]{count value=3 noun="tổ công tác"} tổ công tác.'),
            Example("Mọi người hai tay hai súng."),
        ),
    ),
    Rule(
        name="count.one_in_list",
        kind="count",
        meaning="`một` beside another counted item of its list: `một thị xã và 7 huyện`",
        pattern=lone_ones,
        build=build_one,
        examples=(
            Example('Tỉnh có [một]{count value=1 noun="thị xã"} thị xã và [7]{count value=7 noun="huyện"} huyện.'),
            Example("Đây là một xã nghèo."),
        ),
    ),
    Rule(
        name="count.labelled",
        kind="count",
        meaning="a number behind the words that say what it counts: `số đại biểu: 125`",
        pattern=labelled,
        build=build_labelled,
        examples=(Example('Tổng số hội viên: [1.250]{count value=1250 noun="hội viên"}.'),),
    ),
    Rule(
        name="count.shared_noun",
        kind="count",
        meaning="a number whose noun stands with the last number of its series: `300, 600 hay 1.200 phòng`",
        pattern=sharing,
        build=build_sharing,
        examples=(
            Example(
                'Mỗi lớp chọn [2]{count value=2 noun="học sinh"} hoặc [3]{count value=3 noun="học sinh"} học sinh.'
            ),
            Example("Chốt đặt tại quận 3, 5 và 10."),
        ),
    ),
    Rule(
        name="count.alike",
        kind="count",
        meaning="a number whose noun stands in an item before that is worded alike: `xã A có 120 hộ, xã B 85`",
        pattern=alike,
        build=build_alike,
        examples=(
            Example(
                'Bản Cò Lương có [64]{count value=64 noun="hộ"} hộ, bản Nà Phặc [37]{count value=37 noun="hộ"}, '
                'bản Huổi Lìu [29]{count value=29 noun="hộ"}.'
            ),
        ),
    ),
    Rule(
        name="count.elliptic",
        kind="count",
        meaning="a number whose noun stands with an earlier number of the sentence: `181 tàu hư, 4 bị vùi lấp`",
        pattern=bare,
        build=build_bare,
        examples=(
            Example(
                'Bão làm [25]{count value=25 noun="căn nhà"} căn nhà tốc mái, [6]{count value=6 noun="căn nhà"} bị sập.'
            ),
        ),
    ),
)
