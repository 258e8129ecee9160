"""What is measured, as the clause or an earlier one names it."""

from markup import checks

ROWS = {
    "a number of a name is no tally": (
        "Gói thầu số 3 chậm, sản lượng bê tông tăng [12%]{percentage value=12 relation=increase "
        'indicator="sản lượng bê tông"}.'
    ),
    "where it is": (
        'Giá đất cao nhất ở khu vực phía bắc bằng [80%]{percentage value=80 relation=share indicator="Giá đất '
        'cao nhất ở khu vực phía bắc" baseline="giá đất ở khu vực phía nam"} giá đất ở khu vực phía nam.'
    ),
    "levels of a body": (
        'Số nữ tham gia Hội đồng nhân dân các cấp đạt [35%]{percentage value=35 relation=reach indicator="Số '
        'nữ tham gia Hội đồng nhân dân các cấp"}, trường có nhiều cấp học tăng [8%]{percentage value=8 '
        'relation=increase indicator="trường có nhiều cấp học"}.'
    ),
    "a rate that persons pay": (
        "Người nhập hàng phải chịu thuế [25%]{percentage value=25 relation=level indicator=thuế}."
    ),
    "this rate, named the sentence before": (
        "Tỷ lệ mắc bệnh tăng theo tuổi. Ở độ tuổi 30, tỷ lệ này là [19%]{percentage value=19 relation=share "
        'indicator="Tỷ lệ mắc bệnh"} với nữ.'
    ),
    "an age": (
        'Độ tuổi 45 trở xuống là 13 người ([6,3%]{percentage value=6.3 relation=share indicator="Độ tuổi '
        '45"}); từ 46 đến 50 tuổi là 39 người ([18,9%]{percentage value=18.9 relation=share indicator="từ 46 '
        'đến 50 tuổi"}); ở các xã là 90 người ([43,7%]{percentage value=43.7 relation=share indicator="ở các '
        'xã"}).'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
