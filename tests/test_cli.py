"""The command line: what it writes, exit statuses, one line of error; whole processes where signals or pipes matter."""

from __future__ import annotations

import inspect
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import jsonschema
import pytest

from commands import command, hoinghi
from hoinghi import cli
from hoinghi.reading import Limits

TEXT = "Sáng 5/3, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết tỷ lệ tiêm chủng đạt 98,5% kế hoạch tại 12 huyện."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_extract_writes_json_lines_to_standard_output(article: Path) -> None:
    done = hoinghi("extract", article)
    record = json.loads(done.stdout)
    assert (done.returncode, record["id"], done.stderr) == (0, "article", "")
    assert [each["value"] for each in record["percentages"]] == ["98.5"]


def test_a_hyphen_for_the_output_is_standard_output(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert hoinghi("extract", article, "-o", "-").stdout == hoinghi("extract", article).stdout
    assert hoinghi("schema", "-o", "-").stdout == hoinghi("schema").stdout
    assert not (tmp_path / "-").exists()


def test_extract_reads_standard_input() -> None:
    done = hoinghi("extract", "-", stdin=TEXT)
    assert json.loads(done.stdout)["id"] == "stdin"


def test_output_fits_the_published_schema(article: Path) -> None:
    schema = json.loads(hoinghi("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(hoinghi("extract", article).stdout))


def test_pretty_json_in_a_folder(article: Path, tmp_path: Path) -> None:
    done = hoinghi("extract", article, "--format", "json", "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "out" / "article.json").read_text("utf-8"))["id"] == "article"


def test_a_broken_file_fails_alone(article: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.txt").write_bytes(b"\xff\xfe\xfd")
    done = hoinghi("extract", tmp_path, "-o", tmp_path / "out" / "records.jsonl")
    assert done.returncode == 3
    assert len((tmp_path / "out" / "records.jsonl").read_text("utf-8").splitlines()) == 1
    (failure,) = map(json.loads, (tmp_path / "out" / "records.failures.jsonl").read_text("utf-8").splitlines())
    assert failure["stage"] == "read"
    assert "broken.txt: undecodable" in failure["error"]
    assert "1 failures" in done.stderr


def test_a_clean_run_removes_old_failures(article: Path, tmp_path: Path) -> None:
    old = tmp_path / "records.failures.jsonl"
    old.write_text("{}\n")
    assert hoinghi("extract", article, "-o", tmp_path / "records.jsonl").returncode == 0
    assert not old.exists()


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["extract", "missing.txt"], "missing.txt: no such file or folder"),
        (
            ["extract", "article.txt", "--format", "xml"],
            "--format xml: unknown; use jsonl, json, parquet, docbin or label-studio",
        ),
        (["extract", "article.txt", "--kind", "dates"], "no rule makes 'dates'"),
        (["explain", "article.txt"], "one of --at OFFSET and --find QUOTE"),
        (["explain", "article.txt", "--at", "9999"], "--at 9999 is outside the article"),
        (["explain", "article.txt", "--find", "xyz"], "'xyz' does not stand in the article"),
        (["show", "missing.txt"], "missing.txt: no such file or folder"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(
    article: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], error: str
) -> None:
    monkeypatch.chdir(article.parent)
    done = hoinghi(*arguments)
    assert done.returncode == 2
    assert error in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_failed_run_leaves_no_output(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "records.jsonl"
    assert hoinghi("extract", article, "missing.txt", "-o", out).returncode == 2
    assert not out.exists()
    assert not list(tmp_path.glob(".*"))


def test_show_prints_text_and_tables(article: Path) -> None:
    done = hoinghi("show", article)
    assert done.returncode == 0, done.stderr
    for expected in ("98,5%", "percentage (1)", "Trần Văn Minh", "count (1)"):
        assert expected in done.stdout


def test_explain_names_rules_and_refusals(article: Path) -> None:
    done = hoinghi("explain", article, "--find", "98,5%")
    assert done.returncode == 0, done.stderr
    assert "fired: 1" in done.stdout
    assert "percentage." in done.stdout


def test_rules_are_listed_and_pass_their_examples() -> None:
    assert "percentage." in hoinghi("rules").stdout
    done = hoinghi("rules", "check")
    assert done.returncode == 0, done.stdout


def test_a_pipe_into_head_ends_quietly(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("".join(json.dumps({"id": str(n), "text": TEXT * 5}) + "\n" for n in range(300)))
    run = subprocess.Popen(command("extract", path), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.stdout is not None
    assert run.stderr is not None
    with run.stdout, run.stderr:
        json.loads(run.stdout.readline())
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.wait(timeout=60) == 128 + signal.SIGPIPE


def test_ctrl_c_says_so_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    fifo, out = tmp_path / "endless.jsonl", tmp_path / "out.jsonl"
    fifo.write_text("".join(json.dumps({"id": str(n), "text": TEXT * 100}) + "\n" for n in range(5000)))
    run = subprocess.Popen(command("extract", fifo, "-o", out), stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".out.jsonl.*")) and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.5)
    os.kill(run.pid, signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert run.returncode == 130
    assert said.startswith("interrupted after ")
    assert "they are kept" in said
    assert said.rstrip().endswith("--resume")
    assert {path.name for path in tmp_path.iterdir()} - {".out.jsonl.part"} == {"endless.jsonl"}


def test_the_limits_of_the_options_are_the_readers_own() -> None:
    """`extract` and `replay` have the same ones, with the same defaults."""
    own, mib = Limits(), 1024 * 1024
    expected = {
        "article": own.article // mib, "page": own.page // mib, "elements": own.elements, "entry": own.entry // mib,
        "ratio": own.ratio, "entries": own.entries,
    }  # fmt: skip
    for called in (cli.extract, cli.replay):
        parameters = inspect.signature(called).parameters
        assert {name: parameters[f"max_{name}"].default for name in expected} == expected
