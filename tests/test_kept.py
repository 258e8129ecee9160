"""What is kept of words met lately is bounded, and lasts as long as it is looked up."""

from __future__ import annotations

from hoinghi.kept import Kept

MOST, LONGEST = 10, 5


def test_what_is_kept_is_bounded() -> None:
    kept = Kept(str.upper, most=MOST, longest=LONGEST)
    assert [kept[f"từ{number}"] for number in range(100)] == [f"TỪ{number}" for number in range(100)]
    assert len(kept) <= MOST
    assert len(kept._aside) <= MOST


def test_what_is_looked_up_again_is_not_made_again() -> None:
    made: list[str] = []

    def make(text: str) -> str:
        made.append(text)
        return text.upper()

    kept = Kept(make, most=MOST, longest=LONGEST)
    for number in range(100):
        assert kept["sở"] == "SỞ"
        assert kept[f"từ{number}"] == f"TỪ{number}"
    assert made.count("sở") == 1
    assert len(made) == 101


def test_long_texts_are_not_kept() -> None:
    kept = Kept(str.upper, most=MOST, longest=LONGEST)
    assert kept["hội nghị"] == "HỘI NGHỊ"
    assert not kept
