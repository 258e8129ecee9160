"""What users name: folders, patterns, links, and names that no encoding can write."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from hoinghi.errors import InputError
from hoinghi.reading import ReadNotes
from reading.reads import TEXT, ids, results


@pytest.fixture
def news(tmp_path: Path) -> Path:
    for name in (
        "a.txt",
        "2016/b.txt",
        "2016/q1/c.txt",
        "2017/d.txt",
        "2017/e.html.bak",
        ".hidden.txt",
        "2016/._b.txt",
    ):
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{TEXT} {name}", encoding="utf-8")
    return tmp_path / "news"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["a"]),
        ("*/*.txt", ["2016/b", "2017/d"]),
        ("**/*.txt", ["a", "2016/b", "2016/q1/c", "2017/d"]),
        ("2016/**/*.txt", ["b", "q1/c"]),
        ("201[67]/?.txt", ["2016/b", "2017/d"]),
        ("201[!7]/*.txt", ["2016/b"]),
        # a folder that matches gives all that is in it
        ("*6", ["2016/b", "2016/q1/c"]),
    ],
)
def test_patterns(news: Path, pattern: str, expected: list[str]) -> None:
    assert ids(f"{news}/{pattern}") == expected


def test_a_pattern_is_a_name_where_such_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text(TEXT, encoding="utf-8")
    assert ids(tmp_path / "a[1].txt") == ["a[1]"]


@pytest.mark.parametrize("pattern", ["*.csv", "nowhere/*.txt", "2018/**/*.txt"])
def test_a_pattern_without_match_says_so(news: Path, pattern: str) -> None:
    with pytest.raises(InputError, match="matches no file of a type that is read"):
        results(f"{news}/{pattern}")


def test_a_broken_pattern_says_so(news: Path) -> None:
    with pytest.raises(InputError, match="no pattern"):
        results(f"{news}/[z-a]*.txt")


def test_what_is_passed_over_is_counted_by_type(news: Path) -> None:
    notes = ReadNotes()
    results(news, notes=notes)
    assert str(notes) == "files of other types passed over: 1 .bak"


def test_a_slash_at_the_end_is_none(news: Path) -> None:
    assert ids(f"{news}/") == ids(news)


def test_links_are_followed_within_the_folder_only(news: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("bí mật")
    (news / "in.txt").symlink_to(news / "a.txt")
    (news / "out.txt").symlink_to(tmp_path / "secret.txt")
    (news / "up").symlink_to("..")
    (news / "loop").symlink_to(".")
    (news / "gone.txt").symlink_to("nowhere")
    articles, errors = results(news)
    assert [article.id for article in articles] == ["a", "in", "2016/b", "2016/q1/c", "2017/d"]
    assert errors == [
        f"{news}/gone.txt: cannot be read: no such file or directory",
        f"{news}/loop: a symbolic link to a folder is not followed; name its target itself",
        f"{news}/out.txt: a symbolic link out of the input folder is not followed; name its target itself",
        f"{news}/up: a symbolic link to a folder is not followed; name its target itself",
    ]


def test_a_link_that_the_user_names_is_followed(news: Path, tmp_path: Path) -> None:
    (tmp_path / "latest").symlink_to(news)
    (tmp_path / "one.txt").symlink_to(news / "a.txt")
    assert ids(tmp_path / "latest" / "2016", tmp_path / "one.txt") == ["b", "q1/c", "one"]


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS refuses such names")
def test_names_that_are_no_utf8_are_shown_escaped(tmp_path: Path) -> None:
    with open(os.path.join(os.fsencode(tmp_path), b"b\xe9o\n.txt"), "w", encoding="utf-8") as file:
        file.write(TEXT)
    ((article,), _) = results(tmp_path)
    assert (article.id, article.path) == ("b\\xe9o\\n", f"{tmp_path}/b\\xe9o\\n.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_what_may_not_be_read_fails_alone(news: Path) -> None:
    (news / "a.txt").chmod(0)
    (news / "2016").chmod(0)
    articles, errors = results(news)
    (news / "2016").chmod(0o700)
    assert [article.id for article in articles] == ["2017/d"]
    assert errors == [
        f"{news}/a.txt: cannot be read: permission denied",
        f"{news}/2016: cannot be read: permission denied",
    ]


def test_a_device_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("/dev/zero")
    _, (error,) = results(tmp_path / "a.txt")
    assert "not a regular file" in error
