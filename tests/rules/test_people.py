# ruff: noqa: E501  a row is a sentence with its marks, and stays on its line
"""People against marked sentences: name, honorific, degrees, roles, actions, mentions."""

from __future__ import annotations

import pytest

from hoinghi import Extractor
from hoinghi.rules.words import cut, is_syllable
from markup import checks

EXAMPLES = {
    "office before": 'Phó Chủ tịch UBND tỉnh [Lò Văn Sáng]{person roles="Phó Chủ tịch @ UBND tỉnh" actions=speak} phát biểu.',
    "office and place before": 'Giám đốc Sở Y tế Lâm Đồng [Trần Thị Thu Hà]{person roles="Giám đốc @ Sở Y tế Lâm Đồng" actions=speak} cho biết.',
    "office behind a comma": 'Ông [Đỗ Quang Bình]{person honorific=ông roles="Chủ tịch @ HĐND huyện" actions=chair}, Chủ tịch HĐND huyện, chủ trì.',
    "office behind a dash": 'Ông [Vi Văn Tâm]{person honorific=ông roles="Trưởng phòng @ phòng Nội vụ" actions=speak} -Trưởng phòng Nội vụ nêu ý kiến.',
    "office in a bracket": 'Bà [Cao Thị Mận]{person honorific=bà roles="Giám đốc @ Trung tâm Khuyến nông" actions=speak} (Giám đốc Trung tâm Khuyến nông) chia sẻ.',
    "office behind an age": 'Ông [Bùi Đức Lập]{person honorific=ông roles="nguyên Bí thư @ Huyện ủy"} (71 tuổi, nguyên Bí thư Huyện ủy) kể lại.',
    "office behind a bracket": 'Ông [Tạ Văn Kiên]{person honorific=ông roles="Chủ tịch @ Hội Nông dân xã"} (bên trái), Chủ tịch Hội Nông dân xã.',
    "office with nothing between": 'Đồng chí [Hà Văn Phú]{person honorific="đồng chí" roles="Chủ tịch @ UBND xã" actions=speak} Chủ tịch UBND xã nhấn mạnh.',
    "office by a verb": 'Hội nghị bầu bà [Ngô Thị Lan]{person honorific=bà roles="Chủ tịch @ Hội Phụ nữ tỉnh"} giữ chức Chủ tịch Hội Phụ nữ tỉnh.',
    "holder by a verb": 'Chủ tịch HĐQT Sao Khuê là ông [Lương Văn Hòa]{person honorific=ông roles="Chủ tịch @ HĐQT Sao Khuê"}.',
    "former": 'GS. TS [Đặng Hữu Toàn]{person degrees="GS, TS" roles="nguyên Viện trưởng @ Viện Quy hoạch"}, nguyên Viện trưởng Viện Quy hoạch.',
    "chain": 'Đồng chí [Kiều Văn Ngọc]{person honorific="đồng chí" roles="Ủy viên @ Trung ương Đảng; Bí thư @ Tỉnh ủy; Chủ tịch @ HĐND tỉnh"}, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh.',
    "chain before": 'Ủy viên Bộ Chính trị, Bí thư Thành ủy Hải Phòng [Trịnh Văn Sơn]{person roles="Ủy viên @ Bộ Chính trị; Bí thư @ Thành ủy Hải Phòng" actions=attend} đến dự.',
    "chain behind a term": 'Ông [Phạm Tiến Lâm]{person honorific=ông roles="Thành viên @ Hội đồng trường; nguyên Trưởng phòng @ phòng Đào tạo"}, Thành viên Hội đồng trường nhiệm kỳ 2021-2026, nguyên Trưởng phòng Đào tạo.',
    "grade of a judge": 'Ông [Phạm Tiến Lâm]{person honorific=ông roles="Thẩm phán trung cấp @ Tòa án nhân dân tỉnh; Chánh án @ Tòa án nhân dân tỉnh"}, Thẩm phán trung cấp, Chánh án Tòa án nhân dân tỉnh.',
    "numbered unit": 'Ông [Phạm Tiến Lâm]{person honorific=ông roles="Đội trưởng @ Đội Quản lý thị trường số 6"}, Đội trưởng Đội Quản lý thị trường số 6, Cục Quản lý thị trường.',
    "body of professors": 'Ông [Phạm Tiến Lâm]{person honorific=ông roles="Chủ tịch @ Hội đồng Giáo sư ngành Luật; nguyên Hiệu trưởng"}, Chủ tịch Hội đồng Giáo sư ngành Luật, nguyên Hiệu trưởng.',
    "two hats": 'Ông [Phạm Tiến Lâm]{person honorific=ông roles="Phó Chủ tịch @ HĐQT; Tổng giám đốc @ Hưng Phú"}, Phó Chủ tịch HĐQT kiêm Tổng giám đốc Hưng Phú.',
    "shared body": 'Chánh Văn phòng, người phát ngôn Bộ Công Thương [Lý Minh Đạt]{person roles="Chánh Văn phòng @ Bộ Công Thương; người phát ngôn @ Bộ Công Thương" actions=speak} cho hay.',
    "two bodies": 'Phó Thủ tướng [Hoàng Văn Bách]{person roles="Phó Thủ tướng; Trưởng Ban @ Ban Chỉ đạo 24/CP; Trưởng Ban @ Ban Chỉ đạo 36 quốc gia" actions=chair}, Trưởng Ban Chỉ đạo 24/CP và Ban Chỉ đạo 36 quốc gia chủ trì.',
    "head word kept": 'Bà [Đinh Thị Nga]{person honorific=bà roles="Phó Trưởng Ban @ Ban Dân vận Tỉnh ủy"}, Phó Trưởng Ban Dân vận Tỉnh ủy.',
    "head word said twice": 'Ông [Mai Văn Tú]{person honorific=ông roles="Phó Trưởng ban Thường trực @ Ban An toàn giao thông"}, Phó Trưởng ban Thường trực Ban An toàn giao thông.',
    "parent body left out": 'Ông [Đoàn Văn Khải]{person honorific=ông roles="Cục trưởng @ Cục Thủy lợi" actions=speak}, Cục trưởng Cục Thủy lợi, Bộ Nông nghiệp, nói.',
    "commas inside a body": 'Ông [Lưu Văn Đại]{person honorific=ông roles="Giám đốc @ Sở Văn hóa, Thể thao và Du lịch"}, Giám đốc Sở Văn hóa, Thể thao và Du lịch.',
    "field of a director": 'Ông [Vũ Hải Long]{person honorific=ông roles="Giám đốc Nhân sự @ Công ty TNHH Mây Việt"}, Giám đốc Nhân sự, Công ty TNHH Mây Việt.',
    "firm with a foreign name": 'Bà [Trần Mỹ Linh]{person honorific=bà roles="Tổng giám đốc @ Skyline Group" actions=speak}, Tổng giám đốc Skyline Group, cho rằng.',
    "delegate": 'Đại biểu [Leo Thị Sim]{person roles="Đại biểu @ Sơn La" actions=propose} (Sơn La) đề nghị.',
    "list, each with an office": 'Dự có các ông: [Lê Văn Hùng]{person honorific=ông roles="Bí thư @ Huyện ủy" actions=attend}, Bí thư Huyện ủy; [Võ Văn Tài]{person roles="Phó Giám đốc @ Sở Tư pháp" actions=attend}, Phó Giám đốc Sở Tư pháp.',
    "list with one office": 'Các Phó Chủ tịch UBND tỉnh: [Lê Thị Hạnh]{person roles="Phó Chủ tịch @ UBND tỉnh"}, [Trần Quốc Toàn]{person roles="Phó Chủ tịch @ UBND tỉnh"} và [Phan Văn Mạnh]{person roles="Phó Chủ tịch @ UBND tỉnh" actions=attend} cùng dự.',
    "office of the next in the list": 'Có Bộ trưởng Bộ Xây dựng [Đỗ Văn Cương]{person roles="Bộ trưởng @ Bộ Xây dựng"}, Thứ trưởng Bộ Y tế [Lê Thu Hằng]{person roles="Thứ trưởng @ Bộ Y tế"}.',
    "list with a term behind its office": 'Miễn nhiệm 5 thành viên HĐQT Sao Mai nhiệm kỳ VI (2015-2020) gồm: ông [Lê Văn Khê]{person honorific=ông roles="thành viên @ HĐQT Sao Mai"}, bà [Trần Thị Mão]{person honorific=bà roles="thành viên @ HĐQT Sao Mai"}.',
    "list behind a copula": 'Hai thành viên hội đồng quản trị còn lại là ông [Lê Văn Khê]{person honorific=ông roles="thành viên @ hội đồng quản trị"} và bà [Trần Thị Mão]{person honorific=bà roles="thành viên @ hội đồng quản trị"}.',
    "list of a body's members": 'HĐQT Sao Mai hiện có 7 thành viên: ông [Lê Văn Khê]{person honorific=ông roles="thành viên @ HĐQT Sao Mai"}, bà [Trần Thị Mão]{person honorific=bà roles="thành viên @ HĐQT Sao Mai"}.',
    "each called by a degree": 'Có các chuyên gia: Giáo sư [Lê Văn Khê]{person degrees="Giáo sư"}, Giáo sư [Trần Thị Mão]{person degrees="Giáo sư" roles="Phó Chủ tịch @ Hội Làm vườn"} - Phó Chủ tịch Hội Làm vườn.',
    "ministers of several ministries": 'Phó Thủ tướng [Lê Văn Khê]{person roles="Phó Thủ tướng"}, Bộ trưởng các bộ: Tài chính, Công Thương cùng họp.',
    "parent body before the name": 'Giám đốc Trung tâm Giống, Sở Nông nghiệp tỉnh Bến Tre [Lê Văn Khê]{person roles="Giám đốc @ Trung tâm Giống" actions=speak} cho biết.',
    "firm before the name": 'Trưởng phòng du lịch trong nước, Nataravel Hà Nội [Lê Văn Khê]{person roles="Trưởng phòng @ phòng du lịch trong nước" actions=speak}, cho biết.',
    "holder by an adverb and a verb": 'Giám đốc Công ty Sao Mai khi đó là ông [Lương Văn Hòa]{person honorific=ông roles="Giám đốc @ Công ty Sao Mai"}.',
    "what a board in lower case is for": 'Bà [Lê Thị Hoa]{person honorific=bà roles="Trưởng ban @ ban từ thiện Giáo hội Phật giáo tỉnh"}, Trưởng ban từ thiện Giáo hội Phật giáo tỉnh.',
    "adviser in a field": 'Ông [Lê Văn Hà]{person honorific=ông roles="Cố vấn pháp luật @ Viện Sở hữu trí tuệ"}, Cố vấn pháp luật Viện Sở hữu trí tuệ.',
    "expert of a department": 'Ông [Lê Văn Hà]{person honorific=ông roles="chuyên viên @ Vụ Tiểu học"}, chuyên viên Vụ Tiểu học.',
    "named like a street, but speaks": 'Phó chủ tịch UBND [Lê Quý Đôn]{person honorific=ông roles="Phó chủ tịch @ UBND" actions=speak mentions=2} thừa nhận. Theo ông Đôn, tốt.',
    "bracket between office and name": 'Bộ trưởng Giao thông vận tải (GTVT) [Ngô Văn Thắng]{person roles="Bộ trưởng @ Giao thông vận tải" actions=speak} trả lời.',
    "common words between office and name": 'Cựu bộ trưởng tư pháp [Nguyễn Văn Lộc]{person roles="Cựu bộ trưởng @ tư pháp"} đồng ý.',
    "foreign": 'Bà [Hiroko Tanabe]{person honorific=bà roles="Trưởng đại diện @ JICA tại Việt Nam" actions=speak}, Trưởng đại diện JICA tại Việt Nam, chia sẻ.',
    "foreign with a hyphen": "Ông [Park Joon-ho]{person honorific=ông actions=speak} cho biết.",
    "foreign with an initial": "Ông [Robert K. Hansen]{person honorific=ông actions=speak} nhận định.",
    "foreign behind a country": 'Chủ tịch Quốc hội Lào [Khamla Vongsa]{person roles="Chủ tịch @ Quốc hội Lào"} thăm tỉnh.',
    "foreign behind a ministry": 'Bộ trưởng Ngoại giao [Ivan Petrov]{person roles="Bộ trưởng @ Ngoại giao" actions=speak} phát biểu.',
    "foreign behind initials": 'Có Tổng giám đốc WHO [Hans Weber]{person roles="Tổng giám đốc @ WHO"}, Chủ tịch Hội Nhà văn (HNV) [Lê Văn Khê]{person roles="Chủ tịch @ Hội Nhà văn"}, Phó Chủ tịch Tập đoàn Skyline [Linda Bauer]{person roles="Phó Chủ tịch @ Tập đoàn Skyline"}.',
    "foreign behind an international body": 'Giám đốc Quỹ Nhi đồng quốc tế [Pedro da Silva]{person roles="Giám đốc @ Quỹ Nhi đồng quốc tế"} đến thăm.',
    "in charge of": 'Bà [Lê Thị Hoa]{person honorific=bà roles="Phó Chủ tịch phụ trách khu vực phía Nam @ Công ty Sao Mai"}, Phó Chủ tịch phụ trách khu vực phía Nam của Công ty Sao Mai.',
    "highland": 'Bí thư Huyện ủy [H\'Lan Êban]{person roles="Bí thư @ Huyện ủy"} và ông [Y Bhăm Niê]{person honorific=ông actions=attend} cùng dự.',
    "highland behind a province": 'Chủ tịch UBND tỉnh Đắk Nông [Điểu K\'Rang]{person roles="Chủ tịch @ UBND tỉnh Đắk Nông" actions=speak} phát biểu.',
    "religious": "Hòa thượng [Thích Thiện Minh]{person actions=speak} chúc mừng đại hội.",
    "rank": 'Đại tá [Lê Văn Nghị]{person roles="Giám đốc @ Công an tỉnh" actions=speak}, Giám đốc Công an tỉnh, khẳng định.',
    "profession": "Chị tham gia cùng luật sư [Vũ Thị Hoa]{person}.",
    "slip in the family name": 'Ông [Trấn Văn Hội]{person honorific=ông roles="đại biểu @ quận Tân Phú"}, đại biểu quận Tân Phú.',
    "capitals": 'ÔNG [NGUYỄN VĂN TÁM]{person honorific=ông roles="GIÁM ĐỐC @ SỞ TƯ PHÁP"}, GIÁM ĐỐC SỞ TƯ PHÁP',
    "given name that is a body's head word": "Ông [Phan Văn Đoàn]{person honorific=ông actions=speak} nói.",
    "given name before a verb": "Ông [Trần Văn Trình]{person honorific=ông actions=speak} bày tỏ.",
    "opening verb": 'Tham dự hội nghị có đồng chí [Lâm Văn Út]{person honorific="đồng chí" roles="Phó Bí thư @ Tỉnh ủy" actions=attend}, Phó Bí thư Tỉnh ủy.',
    "two actions": 'Ông [Lê Văn Khê]{person honorific=ông actions="attend, speak"} đã dự và phát biểu.',
    "report that opens the sentence": 'Trình bày báo cáo thẩm tra, Chủ nhiệm Ủy ban Pháp luật [Lê Văn Hải]{person roles="Chủ nhiệm @ Ủy ban Pháp luật" actions="present, speak"} cho hay.',
    "what someone is, between commas": "Ông [Lê Văn Trinh]{person honorific=ông actions=speak}, đại diện Công ty Mây Việt, nhận xét văn bản khó hiểu.",
    "done to him": "Việc với ông [Lê Văn Hải]{person honorific=ông} sẽ được thông báo sau.",
    "invited by": 'Thủ tướng dự hội nghị theo lời mời của Tổng thống [Ivan Petrov]{person roles="Tổng thống"}.',
    "asked in a letter": "Tỉnh gửi thư cho ông [Lê Văn Hải]{person honorific=ông} trong đó đề nghị được vay vốn.",
    "according to": "Theo ông [Lê Văn Hải]{person honorific=ông}, tỉnh sẽ trình đề án.",
    "what it is for": "Ông [Lê Văn Hải]{person honorific=ông actions=attend} đến dự để trao quà cho trẻ.",
    "organising body is no actor": "Ông [Lê Văn Khê]{person honorific=ông actions=present} trình bày dự án mới.",
}

APPOINTMENTS = {
    "chosen for an office": 'HĐQT đã bầu ông [Lê Hồng Phú]{person honorific=ông roles="Chủ tịch @ HĐQT Sao Việt"} giữ chức danh Chủ tịch HĐQT Sao Việt.',
    "chosen out of another office": 'Đại hội bầu ông [Võ Thanh Tài]{person honorific=ông roles="Phó Hiệu trưởng @ Trường Cao đẳng Bến Cát; Chủ tịch @ Hội Khuyến học"} - Phó Hiệu trưởng Trường Cao đẳng Bến Cát làm Chủ tịch Hội Khuyến học.',
    "holds now": 'Ông [Vũ Văn Tài]{person honorific=ông roles="Phó Chủ tịch @ HĐQT" actions=speak} – hiện đang giữ vị trí Phó Chủ tịch HĐQT – cho biết.',
    "held once": 'Bà [Lê Thị Tú]{person honorific=bà roles="Chủ tịch @ Sao Việt Bank"} có thời gian đảm nhận vị trí Chủ tịch Sao Việt Bank.',
    "behind a clause of another sort": 'Ông [Vũ Văn Tài]{person honorific=ông roles="Chủ tịch @ Công ty Hoa Sen"} (sinh năm 1976), còn được biết đến là "bầu" Tài, từng là Chủ tịch Công ty Hoa Sen.',
    "birth year before": 'Ông [Vũ Văn Tài]{person honorific=ông roles="Giám đốc @ Công ty Sao Mai; Chủ tịch @ Công ty Hoa Sen"}, sinh năm 1970, hiện là Giám đốc Công ty Sao Mai, Chủ tịch Công ty Hoa Sen.',
    "birth year in a bracket": 'Ông [Vũ Văn Tài]{person honorific=ông roles="Giám đốc @ Công ty Sao Mai"} (SN 1970, quê Nam Định) hiện giữ chức vụ Giám đốc Công ty Sao Mai.',
    "who chose": 'Ông [Hồ Văn Mận]{person honorific=ông roles="Chủ tịch @ UBND huyện"} được HĐND huyện bầu làm Chủ tịch UBND huyện.',
    "left": 'Ông [Trần Văn Hải]{person honorific=ông roles="Phó Tổng giám đốc @ Sao Mai"} thôi giữ chức Phó Tổng giám đốc Sao Mai.',
    "dismissed from": 'HĐND miễn nhiệm chức vụ Phó Chủ tịch HĐND với ông [Vi Trung Sơn]{person honorific=ông roles="Phó Chủ tịch @ HĐND"}.',
    "two chosen": 'Bầu ông [Vi Khắc Huy]{person honorific=ông roles="Phó Chủ tịch @ UBND tỉnh"}, bà [Phùng Thị Kim Liên]{person honorific=bà roles="Phó Chủ tịch @ UBND tỉnh"} giữ chức Phó Chủ tịch UBND tỉnh.',
    "predecessor": 'Ông [Đặng Tất Bắc]{person honorific=ông roles="Tổng giám đốc @ Sao Mai"} được bổ nhiệm giữ chức Tổng giám đốc Sao Mai thay thế ông [Ngô Văn Tích]{person honorific=ông roles="Tổng giám đốc @ Sao Mai"} từ nhiệm.',
    "predecessor behind a comma": 'Phó Chủ tịch HĐQT đảm nhiệm chức danh Chủ tịch HĐQT, thay ông [Cao Xuân Nam]{person honorific=ông roles="Chủ tịch @ HĐQT"} từ nhiệm.',
    "predecessor of one with another office": 'Bầu ông [Lê Văn Sáu]{person honorific=ông roles="Phó Chủ tịch @ HĐQT; Chủ tịch @ HĐQT"} – hiện đang giữ vị trí Phó Chủ tịch HĐQT đảm nhiệm chức danh Chủ tịch HĐQT, thay ông [Cao Xuân Nam]{person honorific=ông roles="Chủ tịch @ HĐQT"} từ nhiệm.',
    "predecessor first": 'Ông [Đặng Tất Bắc]{person honorific=ông roles="Tổng giám đốc @ Sao Mai"} thay ông [Ngô Văn Tích]{person honorific=ông roles="Tổng giám đốc @ Sao Mai"} làm Tổng giám đốc Sao Mai.',
    "successor": 'Bà [Lê Thị Tú]{person honorific=bà roles="Chủ tịch @ HĐQT"} nhường lại vị trí Chủ tịch HĐQT cho ông [Trần Văn Kha]{person honorific=ông roles="Chủ tịch @ HĐQT"}.',
    "short mention with a verb": 'Ông [Lê Văn Triết]{person honorific=ông mentions=2 roles="Trưởng Ban @ Ban Kiểm soát"} về. Ông Triết được bầu làm Trưởng Ban Kiểm soát.',
    "bare names go on": 'Phó Thủ tướng [Lê Minh Khánh]{person roles="Phó Thủ tướng"}, [Trần Hồng Hạnh]{person roles="Phó Thủ tướng"} và [Bùi Thanh Sang]{person roles="Phó Thủ tướng" actions=attend} cùng dự.',
    "said before another's name": 'Theo ông [Lê Văn Hậu]{person honorific=ông}, ông [Vi Văn Đặng]{person honorific=ông roles="Giám đốc @ Sở Y tế"} được bổ nhiệm làm Giám đốc Sở Y tế.',
}

BODIES = {
    "delegation in a bracket": 'Đại biểu [Hồ Thị Kim Nga]{person roles="Đại biểu @ Đoàn đại biểu Quốc hội tỉnh Bắc Kạn" actions=speak} (Đoàn đại biểu Quốc hội tỉnh Bắc Kạn) cho rằng.',
    "delegations in a list": 'Các đại biểu [Hồ Thị Kim Nga]{person roles="đại biểu @ đoàn Bắc Kạn"} (đoàn Bắc Kạn), [Lê Văn Bích]{person roles="đại biểu @ đoàn Hà Nội" actions=speak} (đoàn Hà Nội) cho rằng.',
    "what a board is for": 'Ông [Trần Văn Hải]{person honorific=ông roles="Trưởng Ban @ Ban thẩm tra tư cách cổ đông Sao Mai" actions=present} - Trưởng Ban thẩm tra tư cách cổ đông Sao Mai đọc báo cáo.',
    "what a department manages": 'Ông [Lê Văn Hà]{person honorific=ông roles="Cục trưởng @ Cục Quản lý giá" actions=speak}, Cục trưởng Cục Quản lý giá (Bộ Tài chính), cho biết.',
    "comma behind the verb": 'Ông [Lê Văn Hà]{person honorific=ông roles="Cục trưởng @ Cục Quản lý, giám sát bảo hiểm" actions=speak}, Cục trưởng Cục Quản lý, giám sát bảo hiểm cho biết.',
    "common noun for the body": 'Ông [Phạm Doãn Sang]{person honorific=ông roles="Tổng Giám đốc @ SaoBank" mentions=2 actions=speak}, Tổng Giám đốc SaoBank. Tổng Giám đốc ngân hàng Phạm Doãn Sang nói.',
    "slip in an office": 'Ông [Đỗ Xuân Thu]{person honorific=ông roles="Phó Chủ tich @ UBND tỉnh" warnings=likely_typo}, Phó Chủ tich UBND tỉnh.',
    "slip before the name": 'Thứ tưởng Bộ Y tế [Đỗ Xuân Thu]{person roles="Thứ tưởng @ Bộ Y tế" warnings=likely_typo actions=speak} phát biểu.',
    "two bodies of one office": 'Chánh Văn phòng HĐND và UBND huyện [Lò Xuân Tỉnh]{person roles="Chánh Văn phòng @ HĐND và UBND huyện" actions=speak} cho biết.',
    "another person behind and": 'Giám đốc Công an tỉnh [Lò Văn Khoa]{person roles="Giám đốc @ Công an tỉnh"} và Thượng tá [Ksor H\'Linh]{person roles="Phó Giám đốc @ Công an tỉnh" actions=chair}, Phó Giám đốc Công an tỉnh, chủ trì.',
    "a profession behind and": 'Bà [Lê Xuân Nhạn]{person honorific=bà roles="Cục phó @ Cục Văn hóa cơ sở"} - Cục phó Cục Văn hóa cơ sở và nhạc sĩ [Trần Vũ Cầm]{person} ra về.',
    "cooperative named like a person": 'Ông [Sùng A Tủa]{person honorific=ông roles="Giám đốc @ Hợp tác xã Cao Nguyên Vàng" actions=speak} - Giám đốc Hợp tác xã Cao Nguyên Vàng cho biết.',
    "commune named like a person": 'Chị [Bùi Thị Nhung]{person honorific=chị roles="Chủ tịch @ Hội LHPN xã Thạch Bình Hạ" actions=speak}, Chủ tịch Hội LHPN xã Thạch Bình Hạ, chia sẻ.',
    "city before the next holder": 'Bí thư Thành ủy [Lê Phú Hòa]{person roles="Bí thư @ Thành ủy"}, Chủ tịch UBND TP [Lê Quốc Hiệu]{person roles="Chủ tịch @ UBND TP" actions=attend} cùng dự.',
    "place that ends like a family name": 'Trưởng phòng GD&ĐT huyện Kỳ Lâm [Vi Văn Pá]{person roles="Trưởng phòng @ phòng GD&ĐT huyện Kỳ Lâm" actions=speak} cho biết.',
    "origin before the office": 'Bà [Chu Thị Sín]{person honorific=bà roles="Tổ trưởng @ Tổ hợp tác chè Khe Mo" actions=speak}, người Sán Dìu, Tổ trưởng Tổ hợp tác chè Khe Mo, cho biết.',
    "on behalf of a body": 'Thay mặt Tập đoàn Sao Mai (SMG), Phó Tổng Giám đốc [Ngô Sỹ Tuấn]{person roles="Phó Tổng Giám đốc @ Tập đoàn Sao Mai" actions=speak} nói.',
    "led by": 'Tỉnh lập Ban Chỉ đạo do ông [Lê Văn Hải]{person honorific=ông roles="Trưởng ban @ Ban Chỉ đạo"} làm Trưởng ban.',
    "abbreviation in brackets": 'Ông [Vũ Tiến Lâm]{person honorific=ông roles="Chủ tịch @ Phòng Thương mại miền Trung" actions=speak mentions=2}, Chủ tịch Phòng Thương mại miền Trung (VCCX) nói. Chủ tịch VCCX Vũ Tiến Lâm ra về.',
    "office of a priest": 'Linh mục [Giuse Trần Xuân Đức]{person roles="quản xứ @ Làng Nam" actions=speak}, quản xứ Làng Nam, cảm ơn.',
    "birth year tells a person": "Bắt giữ [Trần Hoa]{person} (SN 1990, ngụ quận 4).",
}

MENTIONS = {
    "last name": "Ông [Hồ Văn Ân]{person honorific=ông actions=speak mentions=3} cho biết. Ông Ân nói thêm. Theo ông Ân, mọi việc tốt.",
    "title and last name": 'Thứ trưởng [Lê Văn Phúc]{person roles="Thứ trưởng" actions=speak mentions=2} phát biểu. Thứ trưởng Phúc nhấn mạnh.',
    "fuller name later": 'Ông Khánh đến dự. Ông [Lê Đức Khánh]{person honorific=ông actions="attend, speak" mentions=2} phát biểu.',
    "sex decides": "Ông [Lê Văn Minh]{person honorific=ông mentions=2} và bà [Trần Thị Minh]{person honorific=bà mentions=2 actions=speak}. Bà Minh nói. Ông Minh về.",
    "repeated bare": "Bà [Vi Thị Mơ]{person honorific=bà actions=speak mentions=2} nói. Hôm sau Vi Thị Mơ về quê.",
    "foreign last name behind an office": 'Tổng thống Nga [Ivan Petrov]{person roles="Tổng thống @ Nga" mentions=2} về. Tổng thống Petrov nói.'.replace(
        "mentions=2", "mentions=2 actions=speak"
    ),
    "new in the office": 'Tân Chủ tịch Hội Làm vườn là ông [Lê Văn Hải]{person honorific=ông roles="Chủ tịch @ Hội Làm vườn" mentions=2}. Ông Lê Văn Hải làm Chủ tịch Hội Làm vườn.',
    "given names": "Bà [Lê Thị Thu Hà]{person honorific=bà actions=speak mentions=2} nói. Bà Thu Hà nói thêm.",
    "office in fuller words": 'Bí thư [Lê Văn Thăng]{person roles="Bí thư @ Thành ủy Cần Thơ" mentions=2}. Bí thư Thành ủy Cần Thơ Lê Văn Thăng.',
    "body in fuller words": 'Giám đốc Sở Y tế [Lê Văn Thăng]{person roles="Giám đốc @ Sở Y tế Cần Thơ" mentions=2}. Giám đốc Sở Y tế Cần Thơ Lê Văn Thăng.',
    "last name that is a body's head or a country": "Bà [Lê Thị Nga]{person honorific=bà mentions=2 actions=attend} đến dự. Bà Nga về. Ông [Trần Viện]{person honorific=ông mentions=2 actions=speak} nói. Theo ông Viện, tốt.",
    "degree and last name": 'GS.TS [Lê Văn Quân]{person degrees="GS, TS" mentions=2 actions=speak} đến muộn. Theo đó, GS Quân nói.',
    "slip of the shift key": "Ông [Lê Văn Khoa]{person honorific=ông actions=speak mentions=2} nói. Ông Lê Văn khoa đáp.",
}

SEAMS = {
    "commune of two syllables": 'Chủ tịch UBND xã Nga Hà [Mai Duy Toàn]{person roles="Chủ tịch @ UBND xã Nga Hà" actions=speak} nói.',
    "firm of two syllables": 'Tổng Giám đốc Tập đoàn Minh Ân [Đào Thế Bảo]{person roles="Tổng Giám đốc @ Tập đoàn Minh Ân" actions=speak} nói.',
    "district that begins like a country": 'Bí thư Huyện ủy Nga Hoàng [Lương Xuân Đạm]{person roles="Bí thư @ Huyện ủy Nga Hoàng" actions=propose} đề nghị.',
    "commune that begins like a country": 'Chủ tịch UBND xã Mỹ Hòa [Nguyễn Văn Tám]{person roles="Chủ tịch @ UBND xã Mỹ Hòa" actions=speak} nói.',
    "district before a highland name": 'Bí thư Huyện ủy Đức Lương [Siu Bliu]{person roles="Bí thư @ Huyện ủy Đức Lương" actions=speak} nói.',
    "city of one syllable before a name of four": 'Bí thư Thành ủy Vinh [Cao Hoàng Anh Tú]{person roles="Bí thư @ Thành ủy Vinh" actions=speak} nói.',
    "department of one word before a name of four": 'Trưởng phòng Thuế [Hoàng Lê Minh Anh]{person roles="Trưởng phòng @ phòng Thuế" actions=speak} nói.',
    "firm in foreign spelling before a name of four": 'Tổng Giám đốc Vintecom [Hoàng Lê Minh Khôi]{person roles="Tổng Giám đốc @ Vintecom" actions=speak} nói.',
    "family name that is a body's head": 'Viện trưởng VKSND tỉnh [Đoàn Quang Khải]{person roles="Viện trưởng @ VKSND tỉnh" actions=speak} nói. Phó Bí thư BTV tỉnh Đoàn [Lê Văn Kỷ]{person roles="Phó Bí thư @ BTV tỉnh Đoàn"} về.',
    "family name that is a common word, behind a province": 'Trưởng Ban Dân tộc tỉnh Ninh Thuận [Quảng Minh Bảo]{person roles="Trưởng Ban @ Ban Dân tộc tỉnh Ninh Thuận" actions=speak} nói.',
    "family name that is a common word, behind a level": 'Trưởng phòng Y tế huyện [Phó Bá Lực]{person roles="Trưởng phòng @ phòng Y tế huyện" actions=speak} nói.',
    "family name that is a common word, behind a ministry": 'Phó Chủ nhiệm Ủy ban Dân tộc [Sơn Minh Trí]{person roles="Phó Chủ nhiệm @ Ủy ban Dân tộc" actions=speak} nói.',
    "hamlet before its holder": 'Theo tổ trưởng Tổ vay vốn thôn Sin Chu Phìn, bà [Tẩn Mý Chài]{person honorific=bà roles="tổ trưởng @ Tổ vay vốn thôn Sin Chu Phìn"}, vốn đã đủ.',
    "family names of the minorities": 'Bí thư Tỉnh ủy [Sa Bá Lượng]{person roles="Bí thư @ Tỉnh ủy"}, Chủ tịch UBND huyện [Mùa A Lử]{person roles="Chủ tịch @ UBND huyện"}, Trưởng Công an huyện [Touneh Hàn Ly]{person roles="Trưởng Công an @ Công an huyện"}.',
    "firm of three syllables": "Giám đốc Công ty TNHH Hồng Hà Phát đã ký.",
    "commune named by common words": "Chủ tịch UBND xã Thanh Sơn Thượng đã ký.",
    "firm named by common words": "Giám đốc Công ty gỗ Minh Sơn Phú đã ký.",
}

NEGATIVE = {
    "street": "Tuyến đường Lê Lợi và đường Nguyễn Văn Dậu được mở rộng.",
    "streets in a list": "Các tuyến đường Trần Văn Ơn, Nguyễn Văn Dậu, Lê Văn Sỹ ngập nước.",
    "house number": "Cửa hàng ở 120 Trần Văn Đang, quận 3.",
    "school": "Trường THPT Lê Văn Hưu đón 500 học sinh.",
    "ward named like a person": "Chủ tịch UBND phường Lê Quý Đôn thừa nhận.",
    "expert without a department": "Ông [Lê Văn Hà]{person honorific=ông}, chuyên viên cao cấp.",
    "city": "Thành phố Hồ Chí Minh và TP. Hồ Chí Minh.",
    "way of thinking": "Học tập tư tưởng, tấm gương đạo đức Hồ Chí Minh.",
    "monument": "Đoàn viếng Lăng Chủ tịch Hồ Chí Minh.",
    "way of thinking of a president": "Học tập đạo đức, phong cách của Chủ tịch Hồ Chí Minh.",
    "prize": "Trao giải thưởng Trần Hưng Đạo.",
    "district": "Huyện Trần Văn Thời và huyện Lâm Hà.",
    "ocean": "Khu vực châu Á - Thái Bình Dương tăng trưởng.",
    "photographer": "Đại biểu dự hội nghị. Ảnh: Nguyễn Văn Dậu",
    "agency's photographer": "Quang cảnh hội nghị. Ảnh: VGP/Nguyễn Văn Dậu",
    "firm": "Công ty TNHH Trần Văn Hải nộp thuế.",
    "football club": "Câu lạc bộ Hoàng Anh Gia Lai thắng trận.",
    "country": "Anh và Pháp ký kết.",
    "country spelled out": "Chuyến thăm của Quốc vương Bru-nây và Hoàng hậu.",
    "firm with a foreign name and no holder": "Phó giám đốc Hanoi Tosetra thông báo đã ký.",
    "firm that goes on behind initials": 'Giám đốc SMG Cloud Star, bà [Lê Thị Hoa]{person honorific=bà roles="Giám đốc @ SMG Cloud Star" actions=speak} nói.',
    "office without a holder": "Chủ tịch UBND tỉnh giao Giám đốc Sở Y tế báo cáo.",
    "place behind an honorific": "Tỉnh Bà Rịa - Vũng Tàu và huyện đảo Cô Tô.",
    "no slip, a place": "Ông [Lê Văn Khê]{person honorific=ông}, bộ Trường Sơn, đường Hồ Chí Minh.",
    "no slip, a school": "Khối Viện, Trường Đại học của ông [Lê Văn Khê]{person honorific=ông}.",
    "an affiliation is no office": "Ông [Lê Văn Hà]{person honorific=ông actions=speak}, đại diện của WB cho biết.",
    "another body appoints": "Theo ông [Lê Văn Hà]{person honorific=ông}, được giao nhiệm vụ là vinh dự.",
    "street that begins with a number and an honorific": "Chi cục Thuế Hai Bà Trưng mở cửa.",
    "word of a firm's name that is an honorific": "Công ty TNHH My Anh Khe Lanh mở cửa.",
    "children": "Chăm sóc bà mẹ và trẻ em Việt Nam.",
}

BUGS_CAUGHT = {
    "a delegate's constituency (corpus)": 'ĐB [Lò Thị Mến]{person roles="ĐB @ tỉnh Lai Châu"} (tỉnh Lai Châu) và đại biểu [Hồ Văn Nỉa]{person actions=speak roles="đại biểu @ TP.HCM"} (TP.HCM) cùng hỏi.',
    "a bracket with a date is no constituency": 'Đại biểu [Lò Thị Mến]{person actions=speak roles="Đại biểu"} (sinh năm 1980) hỏi.',
    "called by the order of birth (samples)": "Lão nông [Tám Khéo]{person} kể chuyện giữ rừng.",
    "a farmer and the fifth month": "Nông dân Tháng Năm nào cũng ra đồng.",
    "professional soldiers, militia (samples)": "Đại úy chuyên nghiệp [A Thút]{person} và nữ dân quân [Y Blen]{person} quê Kon Rẫy.",
    "abbreviation with an ampersand is no degree": 'Ông [Lê Văn Khê]{person honorific=ông roles="Giám đốc @ Sở KH&CN" actions=speak} - Giám đốc Sở KH&CN phát biểu.',
    "the next sentence's date behind a caption": 'Chủ tịch UBND tỉnh [Lê Văn Phong]{person roles="Chủ tịch @ UBND tỉnh"} Sáng 15/6, tỉnh đã họp.',
    "a given name and an age": "Ông [Lê Văn Sáng]{person honorific=ông} 15 năm làm nghề.",
    "ministry in short with an ampersand": 'Thứ trưởng Bộ TT&TT [Phan Hòa]{person roles="Thứ trưởng @ Bộ TT&TT" actions=speak} nói.',
    "bank named by a city and common words": "Ông [Lê Văn Khê]{person honorific=ông}, Chủ tịch hội đồng quản trị Ngân hàng Sài Gòn Phát Đạt: Đang tốt.".replace(
        "honorific=ông}", 'honorific=ông roles="Chủ tịch @ hội đồng quản trị Ngân hàng Sài Gòn Phát Đạt"}'
    ),
    "firm in foreign words before a name": 'Giám đốc Công ty Sun Fine Door [Phạm Sơn]{person roles="Giám đốc @ Công ty Sun Fine Door" actions=speak} nói.',
    "place behind a bracket is no name": 'Ông [Lê Văn Khê]{person honorific=ông roles="Phó giám đốc @ Sở Nông nghiệp"}, Phó giám đốc Sở Nông nghiệp (SNN) Hà Nội.',
    "lost space before an honorific": "Doanh nghiệp bị đòi nợÔng [Đặng Minh Hải]{person honorific=ông actions=speak} cho biết.",
    "second syllable of a ministry's name": 'Thứ trưởng Bộ Nội vụ [Nguyễn Duy Hưng]{person roles="Thứ trưởng @ Bộ Nội vụ"} chủ tọa.'.replace(
        "Hưng]{person", "Hưng]{person actions=chair"
    ),
    "family name that begins a body": 'Ông [Trương Văn Nghĩa]{person honorific=ông roles="Phó chủ nhiệm @ Đoàn Luật sư tỉnh"}, Phó chủ nhiệm Đoàn Luật sư tỉnh.',
    "school named after a person, in a body": 'Cô [Từ Thị Thủy]{person honorific=cô roles="Hiệu trưởng @ Trường THPT Lê Quý Đôn"}, Hiệu trưởng Trường THPT Lê Quý Đôn.',
    "next sentence run into a name": "Theo ông [Lê Sơn Hà]{person honorific=ông} Tuy nhiên, giá vẫn tăng.",
    "another official is the next clause's subject": "Ông [Lê Văn Hải]{person honorific=ông mentions=2} về quê. Theo ông Hải, Chủ tịch UBND xã đã ký.",
    "office joined by a hyphen": 'Ông [Đinh Xuân Lập]{person honorific=ông roles="Phó giám đốc @ Trung tâm Giống"}-Phó giám đốc Trung tâm Giống.',
    "profession that begins with an honorific": 'Đây là PGS. TS. bác sĩ [Trần Ngọc Lương]{person degrees="PGS, TS"}.',
    "common word in title case": 'Bộ trưởng Nông Nghiệp và Phát triển nông thôn [Cao Đức Thịnh]{person roles="Bộ trưởng @ Nông Nghiệp và Phát triển nông thôn"}.',
    "name at the very end": "Ông [Lê Văn An]{person honorific=ông mentions=2} và ông Lê Văn An",
    "no sex for a delegation": 'Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh [Y Biêr Mlô]{person roles="Phó Trưởng đoàn chuyên trách @ Đoàn ĐBQH tỉnh"}.',
    "president of the state is the next clause's subject": 'Trao đổi với ông [Trần Văn Sứ]{person honorific=ông}, Chủ tịch nước [Lương Hùng]{person roles="Chủ tịch nước" actions=speak} cho biết.',
    "degree behind a colon": "Lớp học tốt (giảng viên: ThS. [Đinh Công Uy]{person degrees=ThS}).",
    "sentence that lost its stop": 'Bộ trưởng Bộ Y tế [Nguyễn Chí Thành]{person roles="Bộ trưởng @ Bộ Y tế"} Trong lĩnh vực dược, thuốc đủ.',
    "words of a committee's name": 'Ông [Lê Văn Sỹ]{person honorific=ông roles="Phó chủ nhiệm @ Ủy ban Về các vấn đề miền núi" actions=speak}, Phó chủ nhiệm Ủy ban Về các vấn đề miền núi, nói.',
    "sort of a body": 'Thay mặt Cơ quan thường trực Ban Chỉ đạo 12, Thứ trưởng Bộ Y tế [Lê Thị Mai]{person roles="Thứ trưởng @ Bộ Y tế" actions=speak} phát biểu.',
    "an address that lost its stop": "Ảnh cưới của anh Ông [Võ Văn Thanh]{person honorific=ông actions=speak} nói.",
    "sentence behind a body that lost its stop": 'GS [Hoàng Minh Sáng]{person degrees=GS roles="Hiệu trưởng @ ĐH Bách Nghệ Hà Nội"} - Hiệu trưởng ĐH Bách Nghệ Hà Nội Qua các đợt kiểm tra, trường đạt chuẩn.',
    "embassy is no ambassador": "Ông [Lê Văn Hà]{person honorific=ông} - Đại sứ quán Áo tại Việt Nam.",
    "kin behind a body": 'Ông [Lại Thế Sơn]{person honorific=ông roles="Chủ tịch @ Hội đồng quản trị"}, Chủ tịch Hội đồng quản trị và con gái.',
    "district's name that begins a person's (corpus)": 'Hiệu phó Đại học Công đoàn [Vũ Quang Tho]{person roles="Hiệu phó @ Đại học Công đoàn"} và Chủ tịch UBND huyện Vũ Quang [Nguyễn Văn Sáu]{person roles="Chủ tịch @ UBND huyện Vũ Quang"}.',
    "department of general education (corpus)": 'Vụ trưởng Vụ Giáo dục phổ thông [Lê Quán Tho]{person roles="Vụ trưởng @ Vụ Giáo dục phổ thông" actions=speak} khẳng định.',
    "assistant of an office with its body (corpus)": 'Trợ lý Bộ trưởng Ngoại giao [Vũ Hữu Minh]{person roles="Trợ lý @ Bộ trưởng Ngoại giao" actions=speak} nói.',
    "spokesman of the one who is named (corpus)": 'Người phát ngôn của Thủ tướng [Lê Văn Sáu]{person roles="Thủ tướng" actions=speak} nói.',
    "wife of an officer (corpus)": 'Bà [Lê Thị Nhã]{person honorific=bà} - vợ của ông [Ngo Tony]{person honorific=ông roles="Trưởng Ban @ Ban kiểm soát Sao Mai"} - Trưởng Ban kiểm soát Sao Mai - về.',
    "given name that is a country (corpus)": "Theo bà [Anh Đào]{person honorific=bà}, cần chờ.",
    "player of a club named by a place (corpus)": "Họ mời cầu thủ Kotoco Khánh Hòa và bác sĩ [Lê Thị Hà Giang]{person}.",
    "sentence opener before Văn (corpus)": "Cùng Văn Mai Hương, họ ghi hình.",
    "foreign name before a lost stop (corpus)": 'Tổng thống Mỹ [John Petrov]{person roles="Tổng thống @ Mỹ"} Trong thư mời, ông hẹn.',
    "what they did at a grave (corpus)": 'Ông [Lê Văn Hà]{person honorific=ông roles="nguyên Thủ tướng @ Chính phủ"}, nguyên Thủ tướng Chính phủ thắp hương tưởng niệm.',
    "spokesman of an office": 'Ông [Lê Văn Quốc]{person honorific=ông roles="người phát ngôn @ Thủ tướng"}, người phát ngôn Thủ tướng.',
    "a sentence that ends with a word of address (corpus)": "Giải này mới đến với ông. Người hâm mộ vui mừng.",
}

test_people = checks("person", EXAMPLES, APPOINTMENTS, BODIES, SEAMS, MENTIONS, NEGATIVE, BUGS_CAUGHT)


def test_a_byline_is_no_person(extractor: Extractor) -> None:
    record = extractor.extract(
        "Hội nghị tổng kết\n\nÔng Lê Văn Khê phát biểu tại hội nghị của huyện.\n\nNguyễn Văn Dậu"
    )
    assert [person.name for person in record.people] == ["Lê Văn Khê"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nợÔng", ["nợ", "Ông"]),
        ("H'Hen K'Ré", ["H'Hen", "K'Ré"]),
        ("TP.HCM, 138/CP", ["TP", ".", "HCM", ",", "138", "/", "CP"]),
        ("nói'Bà", ["nói", "'", "Bà"]),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert list(cut(text)) == words


@pytest.mark.parametrize(("word", "expected"), [("Nghiêng", True), ("Quý", True), ("Pany", False), ("Davis", False)])
def test_syllables(word: str, expected: bool) -> None:
    assert is_syllable(word) is expected
