"""`hoinghi diff`, run as users run it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from commands import command, hoinghi

ROOT = Path(__file__).parents[1]
TEXT = "Tỉnh có hơn 12 xã. Tỷ lệ hộ nghèo giảm 5,5%. Đề án cầu Rạch Bần được thông qua."


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two articles, a run over them, the same with a lost count, and one with another modifier."""
    folder = tmp_path_factory.mktemp("runs")
    (folder / "news").mkdir()
    for name, text in (("a", TEXT), ("b", f"Tin tiếp: {TEXT}")):
        (folder / "news" / f"{name}.txt").write_text(text, encoding="utf-8")
    done = hoinghi("extract", folder / "news", "-o", folder / "old.jsonl", "--workers", "1")
    assert done.returncode == 0, done.stderr
    articles = [json.loads(line) for line in (folder / "old.jsonl").read_text("utf-8").splitlines()]
    assert all(each["counts"] and each["programmes"] for each in articles)
    write(folder / "lost.jsonl", [{**each, "counts": []} for each in reversed(articles)])
    articles[0]["counts"][0]["modifier"] = "about"
    write(folder / "other.jsonl", articles)
    return folder


def write(path: Path, articles: list[dict[str, object]]) -> None:
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in articles), encoding="utf-8")


def test_equal_runs(runs: Path) -> None:
    done = hoinghi("diff", runs / "old.jsonl", runs / "old.jsonl")
    assert (done.returncode, done.stdout, done.stderr) == (0, "2 articles in both, 0 differ; 0 changes\n", "")


def test_different_runs_in_another_order(runs: Path) -> None:
    done = hoinghi("diff", runs / "old.jsonl", runs / "lost.jsonl")
    assert done.returncode == 1
    assert "lost count count.digits «# xã»: 2 in 2 articles" in done.stdout.splitlines()
    assert "  a:12 Tỉnh có hơn [12] xã." in done.stdout.splitlines()


@pytest.mark.parametrize(
    ("options", "status"),
    [
        pytest.param(["--fail-on", "lost,value"], 0, id="fails on nothing that is there"),
        pytest.param(["--fail-on", "attribute"], 1, id="fails on what is there"),
        pytest.param(["--ignore", "modifier"], 0, id="ignored"),
        pytest.param(["--kind", "person"], 0, id="another kind"),
        pytest.param(["--kind", "person", "--kind", "count"], 1, id="that kind"),
        pytest.param(["--rule", "count.digits"], 1, id="that rule"),
        pytest.param(["--rule", "count.words"], 0, id="another rule"),
        pytest.param(["--sample", "2"], 1, id="sampled"),
    ],
)
def test_what_counts(options: list[str], status: int, runs: Path) -> None:
    assert hoinghi("diff", runs / "old.jsonl", runs / "other.jsonl", *options).returncode == status


@pytest.mark.parametrize(
    ("format", "begins"),
    [("markdown", "**hoinghi diff**: 2 articles"), ("json", '{"old": '), ("html", "<!doctype html>")],
)
def test_formats_and_a_file(format: str, begins: str, runs: Path, tmp_path: Path) -> None:
    arguments = ("diff", runs / "old.jsonl", runs / "other.jsonl", "--format", format)
    done = hoinghi(*arguments)
    assert (done.returncode, done.stdout[: len(begins)]) == (1, begins)
    assert hoinghi(*arguments, "-o", tmp_path / "out").stdout == ""
    assert (tmp_path / "out").read_text("utf-8") == done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["none", "old.jsonl"], "none: no such file or folder", id="no file"),
        pytest.param(["old.jsonl"], "diff needs two runs", id="one run"),
        pytest.param(["news/a.txt", "old.jsonl"], "a.txt:1: not JSON", id="no run"),
        pytest.param(["old.jsonl", "old.jsonl", "--format", "xml"], "--format xml: unknown", id="format"),
        pytest.param(["old.jsonl", "old.jsonl", "--fail-on", "losst"], "--fail-on losst: unknown", id="fail-on"),
        pytest.param(["old.jsonl", "other.jsonl", "-o", "none/out"], "cannot be written", id="output"),
        pytest.param(["news", "--rev", "no-such-revision"], "--rev no-such-revision: neither", id="revision"),
        pytest.param(["news", "--rev", "news"], "holds neither pipeline/hoinghi nor bin/python", id="folder"),
        pytest.param(["-", "--rev", "HEAD"], "which standard input cannot", id="standard input"),
    ],
)
def test_errors_are_one_line(arguments: list[str], message: str, runs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(runs)
    done = hoinghi("diff", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout whose schemas are the present ones and whose rules have no schemes, and take their time."""
    folder = tmp_path_factory.mktemp("checkout")
    (folder / "schemas").symlink_to(ROOT / "schemas")
    package = folder / "pipeline" / "hoinghi"
    package.mkdir(parents=True)
    for path in (ROOT / "pipeline" / "hoinghi").iterdir():
        if path.name != "lexicons":
            (package / path.name).symlink_to(path)
    (package / "lexicons").mkdir()
    for path in (ROOT / "pipeline" / "hoinghi" / "lexicons").iterdir():
        if path.is_file():
            lines = path.read_text("utf-8").splitlines(keepends=True)
            (package / "lexicons" / path.name).write_text("".join(each for each in lines if each != "đề án\tscheme\n"))
    return folder


def test_another_version_over_the_same_articles(checkout: Path, runs: Path) -> None:
    done = hoinghi("diff", "--rev", checkout, runs / "news", "--fail-on", "gained")
    assert done.returncode == 1, done.stderr
    assert "2 articles in both, 2 differ; 2 changes" in done.stdout
    assert "  a:45 [Đề án cầu Rạch Bần] được thông qua." in done.stdout.splitlines()


def test_a_sample_of_the_articles(checkout: Path, runs: Path) -> None:
    done = hoinghi("diff", "--rev", checkout, runs / "news", "--sample", "1", "--format", "json")
    assert json.loads(done.stdout)["articles"]["both"] == 1


def test_what_the_other_version_says_is_told(checkout: Path) -> None:
    done = hoinghi("diff", "--rev", checkout, "no-such-file.txt")
    assert done.returncode == 2
    assert "extract ended with status 2: no-such-file.txt: no such file" in done.stderr


def test_a_git_revision_and_nothing_left_behind(runs: Path, tmp_path: Path) -> None:
    if subprocess.run(["git", "-C", ROOT, "rev-parse", "HEAD"], capture_output=True, check=False).returncode:
        pytest.skip("not in a git checkout")
    done = run_in(tmp_path, "diff", "--rev", "HEAD", runs / "news")
    assert done.returncode in (0, 1), done.stderr
    assert "2 articles in both" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_it_leaves_nothing_behind(number: signal.Signals, checkout: Path, tmp_path: Path) -> None:
    archive = tmp_path / "news.jsonl"
    archive.write_text("".join(json.dumps({"id": str(i), "text": TEXT * 20}) + "\n" for i in range(20_000)))
    folder = tmp_path / "tmp"
    folder.mkdir()
    process = subprocess.Popen(
        command("diff", "--rev", checkout, archive),
        env={**os.environ, "TMPDIR": str(folder)},
        start_new_session=True,
    )
    children = waited_for_children(process)
    process.send_signal(number)
    assert process.wait(120) == 130
    assert list(folder.iterdir()) == []
    # One that the signal met at its very beginning ends at its first article, which nobody reads.
    assert ended(children)


def run_in(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "TMPDIR": str(folder)}
    return subprocess.run(
        command(*arguments), capture_output=True, text=True, timeout=240, check=False, env=environment
    )


def waited_for_children(process: subprocess.Popen[bytes]) -> list[int]:
    """The two extractions, once they are there."""
    path = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if sys.platform != "linux" or not path.exists():
        pytest.skip("needs the list of children that Linux has")
    for _ in range(600):
        children = [int(each) for each in path.read_text().split()]
        if len(children) >= 2:
            return children
        assert process.poll() is None
        time.sleep(0.1)
    raise AssertionError("the extractions did not begin")


def ended(processes: list[int]) -> bool:
    """Whether all have ended, at once or in a while."""
    for _ in range(600):
        if not any(map(alive, processes)):
            return True
        time.sleep(0.1)
    return False


def alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True
