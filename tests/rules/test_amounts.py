# ruff: noqa: E501  a row is a sentence with its marks, and stays on its line
"""Amounts against marked sentences: value, unit, denominator, total, modifier."""

from __future__ import annotations

from markup import checks

EXAMPLES = {
    "billions": "Thu ngân sách [1.234,5 tỷ đồng]{amount value=1234500000000 unit=VND}.",
    "stacked": "Chi [394 tỷ 581 triệu đồng]{amount value=394581000000 unit=VND}.",
    "glued": "Vay [5tỷ đồng]{amount value=5000000000 unit=VND}, bón [50kg]{amount value=50 unit=kg}.",
    "dong understood": "Vốn đầu tư [23.300 tỷ]{amount value=23300000000000 unit=VND warnings=ambiguous_number}.",
    "dong understood, of something": "Có [160 tỷ]{amount value=160000000000 unit=VND} vốn vay.",
    "millions where money is spoken of": "Lương tháng [15 triệu]{amount value=15000000 unit=VND}, thưởng thêm.",
    "million billions": "Nợ công [2,5 triệu tỷ đồng]{amount value=2500000000000000 unit=VND}.",
    "foreign money": "Xuất khẩu [300 triệu USD]{amount value=300000000 unit=USD}, viện trợ [12 triệu Euro]{amount value=12000000 unit=EUR}.",
    "dollars in words": "Vay [2 triệu đô la]{amount value=2000000 unit=USD} và [5 tỷ yên]{amount value=5000000000 unit=JPY}.",
    "sign before": "Giá [$25]{amount value=25 unit=USD}.",
    "rate": "Thu nhập [35 triệu đồng/người/năm]{amount value=35000000 unit=VND per=người/năm}.",
    "rate with a space": "Đạt [8.500 USD/ người]{amount value=8500 unit=USD per=người}.",
    "rate of shares": "Giá [10.000 đồng/cp]{amount value=10000 unit=VND per=cp}.",
    "rate without a currency": "Giá đất [28 triệu/m2]{amount value=28000000 unit=VND per=m2}.",
    "area": "Trồng [700 ha]{amount value=700 unit=ha} ở [12 km2]{amount value=12 unit=km2}.",
    "mass": "Thu [6,2 triệu tấn]{amount value=6200000 unit=t}, năng suất [54 tấn/ha]{amount value=54 unit=t per=ha}.",
    "power": "Công suất [10 MW]{amount value=10 unit=MW}, sản lượng [3 triệu kWh]{amount value=3000000 unit=kWh}.",
    "temperature": "Nóng [38 độ C]{amount value=38 unit=°C}.",
    "speed": "Chạy [60 km/h]{amount value=60 unit=km per=h}.",
    "volume": "Cấp [5.000.000 m3]{amount value=5000000 unit=m3} nước.",
    "range": "Lãi từ [28-30 triệu đồng]{amount value=28000000..30000000 unit=VND}.",
    "range of two amounts": "Phạt từ [5 triệu đồng đến 10 triệu đồng]{amount value=5000000..10000000 unit=VND}.",
    "a change is two amounts": "Giảm từ [3 triệu USD]{amount value=3000000 unit=USD} xuống [2 triệu USD]{amount value=2000000 unit=USD}.",
    "the unit of a change": "Tăng từ [2 tỷ]{amount value=2000000000 unit=USD} lên [3 tỷ USD]{amount value=3000000000 unit=USD}.",
    "what a change began with": "Giá đất tăng từ [70.000]{amount value=70000 unit=VND} lên [96.000 đồng/m2]{amount value=96000 unit=VND per=m2}.",
    "a change that ends in a range": "Giá cát tăng lên [320.000 đồng đến 350.000 đồng/m3]{amount value=320000..350000 unit=VND per=m3}.",
    "nothing is counted in such numbers": "Kho bạc huy động [131 nghìn tỷ]{amount value=131000000000000 unit=VND} trái phiếu.",
    "the unit of a series": "Tặng [20 triệu]{amount value=20000000 unit=VND}, [15 triệu]{amount value=15000000 unit=VND} và [10 triệu đồng]{amount value=10000000 unit=VND}.",
    "total": "Giải ngân [120/150 tỷ đồng]{amount value=120000000000 total=150000000000 unit=VND}.",
    "total, each with its unit": "Giải ngân [120 tỷ đồng/150 tỷ đồng]{amount value=120000000000 total=150000000000 unit=VND}.",
    "hedges": "Hơn [47 tỷ USD]{amount value=47000000000 unit=USD modifier=more_than}, dưới [1 km]{amount value=1 unit=km modifier=less_than}.",
    "not under": "Lãi không dưới [2.000 tỷ đồng]{amount value=2000000000000 unit=VND modifier=at_least}.",
}  # fmt: skip

NEGATIVE = {
    "comrades": "Có 12 đồng chí, 5 đồng đội và 30 đồng bào dự.",
    "year before dong": "Năm 2020 đồng bào vượt khó.",
    "people in billions": "Thế giới có 7 tỷ người.",
    "shares": "Phát hành 100 triệu cổ phiếu.",
    "things in millions": "Bán được 32 triệu bản.",
    "times of day": "Họp lúc 8g, từ 4g đến 11g.",
    "durations and ages": "Sau 5 năm, 3 ngày, 30 phút; cụ 90 tuổi.",
    "from one number to another of something else": "Số xã tăng từ 12 lên 15 xã.",
    "rate as a word": "Giảm 20 tỷ lệ và tỷ trọng.",
}

BUGS_CAUGHT = {
    "the full stop is missing (corpus, headline run into text)": "Thu hơn [1 tỷ đồng]{amount value=1000000000 unit=VND modifier=more_than}Phát biểu tại hội nghị.",
    "dong before equal is money behind a multiplier (corpus)": "Thu [68.000 tỷ đồng]{amount value=68000000000000 unit=VND} bằng 90% kế hoạch.",
    "a cup with its year is no money (corpus)": "Giải Euro 2004 khai mạc.",
    "a small space in the denominator (corpus)": "Giá [5 triệu đồng/m 2]{amount value=5000000 unit=VND per=m2} đất.",
    "a small space in m3 (corpus, flattened superscript)": "Khai thác [10 tỷ m 3]{amount value=10000000000 unit=m3} khí.",
}  # fmt: skip

test_amounts = checks("amount", EXAMPLES, NEGATIVE, BUGS_CAUGHT)
