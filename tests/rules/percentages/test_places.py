"""Phrases that say where or whose, and not what is measured."""

from __future__ import annotations

from markup import checks

ROWS = {
    "levels have the topic's rate": (
        'Về tỷ lệ hồ sơ đúng hạn, cấp huyện đạt [91%]{percentage value=91 relation=reach indicator="tỷ lệ hồ '
        'sơ đúng hạn"}, cấp xã [87%]{percentage value=87 relation=reach indicator="tỷ lệ hồ sơ đúng hạn"}.'
    ),
    "levels have the head's rate": (
        'Tỷ lệ nhà vệ sinh đạt chuẩn: mầm non [81%]{percentage value=81 relation=share indicator="Tỷ lệ nhà '
        'vệ sinh đạt chuẩn"}, tiểu học [74%]{percentage value=74 relation=share indicator="Tỷ lệ nhà vệ sinh '
        'đạt chuẩn"}.'
    ),
    "where another clause says ở": (
        'Cán bộ trẻ ở cấp huyện chiếm [31%]{percentage value=31 relation=share indicator="Cán bộ trẻ ở cấp '
        'huyện"}, cấp xã chiếm [42%]{percentage value=42 relation=share indicator="Cán bộ trẻ"}.'
    ),
    "products": (
        'Tỷ lệ này ở chè xanh là [71%]{percentage value=71 relation=share indicator="Tỷ lệ này ở chè xanh"}, '
        'cà phê là [62%]{percentage value=62 relation=share indicator="Tỷ lệ này"}.'
    ),
    "a group of the rate": (
        'Mức hỗ trợ bò giống ở vùng thấp là [50%]{percentage value=50 relation=level indicator="Mức hỗ trợ bò '
        'giống ở vùng thấp"} và vùng cao là [80%]{percentage value=80 relation=level indicator="Mức hỗ trợ bò '
        'giống"}.'
    ),
    "a topic that is no rate": (
        'Về kinh phí làm chuồng, xã hỗ trợ [40%]{percentage value=40 relation=share indicator="kinh phí làm chuồng"}.'
    ),
    "a long phrase with này is its own": (
        "Chợ vắng, nguyên nhân là do lượng vải thiều qua chợ này giảm [18%]{percentage value=18 "
        'relation=decrease indicator="lượng vải thiều qua chợ này"}.'
    ),
    "this rate": (
        'Tỷ lệ nảy mầm đạt trên [80%]{percentage value=80 modifier=more_than relation=reach indicator="Tỷ lệ '
        'nảy mầm"}, song ở đất mặn, tỷ lệ này chỉ [25%]{percentage value=25 relation=share indicator="Tỷ lệ '
        'nảy mầm"}.'
    ),
    "an insertion behind a comma": (
        'Nhu cầu dịp lễ, nhất là gạo, mắm sẽ tăng [8%]{percentage value=8 relation=increase indicator="Nhu '
        'cầu dịp lễ" baseline="bình quân"} so với bình quân.'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
