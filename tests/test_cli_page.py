"""`hoinghi review` as users run it: from an archive to the page's file, and what it says when something is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import hoinghi
from hoinghi.cli import app
from hoinghi.errors import InputError

TEXT = "Sáng 5/3, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết có 12 huyện đạt 98,5% kế hoạch."


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    (folder / "news").mkdir()
    for name in ("a", "b"):
        (folder / "news" / f"{name}.txt").write_text(f"{TEXT} {name}", encoding="utf-8")
    for out in (("new.jsonl",), ("records", "--format", "parquet")):
        done = hoinghi("extract", folder / "news", "--quiet", "-o", folder / out[0], *out[1:])
        assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in (folder / "new.jsonl").read_text("utf-8").splitlines()]
    lines[1]["counts"] = []
    (folder / "old.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return folder


@pytest.mark.parametrize("run", ["new.jsonl", "records"])
def test_a_run_becomes_a_page(archive: Path, tmp_path: Path, run: str) -> None:
    out = tmp_path / "new" / "review.html"
    done = hoinghi("review", archive / run, "--articles", archive / "news", "-o", out)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert done.stderr.startswith(f"{out}: 2 articles, ")
    assert out.read_text("utf-8").startswith("<!doctype html>")


def test_against_an_older_run_and_changed_articles_only(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "review.html"
    against = ("--against", archive / "old.jsonl", "--articles", archive / "news", "-o", out)
    done = hoinghi("review", archive / "new.jsonl", *against)
    assert "2 articles" in done.stderr
    assert "1 changes" in done.stderr
    assert "1 articles" in hoinghi("review", archive / "new.jsonl", *against, "--changed").stderr


def test_what_is_beyond_the_limit_is_said(archive: Path, tmp_path: Path) -> None:
    done = hoinghi(
        "review", archive / "new.jsonl", "--articles", archive / "news", "--limit", "1", "-o", tmp_path / "p.html"
    )
    assert done.returncode == 0
    assert "warning: 1 more articles are not on the page" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["nowhere.jsonl"], "nowhere.jsonl: no such file"),
        (["NEW"], r"no text for 'a', 'b' \(the run read"),
        (["NEW", "--articles", "nowhere"], "nowhere: no such file or folder; check the path"),
        (["NEW", "--changed"], "--changed needs --against OLD"),
        (["NEW", "--against", "NEW", "--changed"], "no article differs from the old run"),
        (["EMPTY"], "no article is in the run; there is nothing to review"),
        (["NEW", "--articles", "NEWS", "-o", "NEWS"], r"is a folder; name a file \(review.html\)"),
    ],
)
def test_wrong_use_is_an_error_of_ours_and_no_page(
    archive: Path, tmp_path: Path, arguments: list[str], error: str
) -> None:
    (tmp_path / "empty.jsonl").write_text("")
    names = {"NEW": archive / "new.jsonl", "NEWS": archive / "news", "EMPTY": tmp_path / "empty.jsonl"}
    given = ["-o", str(tmp_path / "page.html"), *(str(names.get(each, each)) for each in arguments)]
    with pytest.raises(InputError, match=error):
        app(["review", *given], standalone_mode=False)
    assert not (tmp_path / "page.html").exists()


def test_an_error_is_one_line_and_status_2(archive: Path, tmp_path: Path) -> None:
    done = hoinghi("review", archive / "new.jsonl", "-o", tmp_path / "page.html")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
