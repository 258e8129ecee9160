"""Runs as users start them: killed, stopped, resumed, replayed, short of disk."""

from __future__ import annotations

import gzip
import json
import shutil
import signal
import subprocess
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from commands import command, hoinghi

TEXT = "Sáng {n}/5, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết {n} xã đạt {n},5% kế hoạch. Ngân sách {n} tỷ đồng. "
ARTICLES = 240


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Enough articles for a run of some seconds."""
    path = tmp_path / "in" / "news.jsonl"
    path.parent.mkdir()
    lines = (
        json.dumps({"id": f"a{n}", "text": TEXT.format(n=n % 28 + 1) * 6}, ensure_ascii=False) for n in range(ARTICLES)
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def when(condition: Callable[[], bool], run: subprocess.Popen[str]) -> None:
    """Wait until something has happened in the run."""
    deadline = time.monotonic() + 60
    while not condition() and run.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    assert run.poll() is None, "the run ended before it could be disturbed"


def size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def disturbed(archive: Path, out: Path, how: Callable[[subprocess.Popen[str]], None], *more: str) -> str:
    """Start a run, disturb it when it has saved something; what it says on standard error."""
    arguments = ("extract", str(archive), "-o", str(out), "--workers", "2", *more)
    journal = out.with_name(f".{out.name}.part"), out.with_name(f".{out.name}.part-wal")
    with subprocess.Popen(command(*arguments), stderr=subprocess.PIPE, text=True) as run:
        # An empty journal is smaller; the first hundred articles are larger.
        when(lambda: sum(map(size, journal)) > 200_000, run)
        how(run)
        assert run.stderr is not None
        said: str = run.stderr.read()
        return said


def test_killed_runs_go_on_and_end_as_if_nothing_had_been(archive: Path, tmp_path: Path) -> None:
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    assert hoinghi("extract", archive, "-o", whole).returncode == 0
    disturbed(archive, out, subprocess.Popen.kill)
    assert not out.exists()
    refused = hoinghi("extract", archive, "-o", out)
    assert refused.returncode == 2
    assert f"hoinghi extract {archive} -o {out} --resume" in refused.stderr
    done = hoinghi("extract", archive, "-o", out, "--resume")
    assert done.returncode == 0, done.stderr
    assert "going on: " in done.stderr
    assert "done before" in done.stderr
    assert out.read_bytes() == whole.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"in", "whole.jsonl", "out.jsonl"}


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_run_says_what_is_done_and_how_to_go_on(archive: Path, tmp_path: Path, sign: signal.Signals) -> None:
    out = tmp_path / "out.jsonl"
    said = disturbed(archive, out, lambda run: run.send_signal(sign))
    assert "interrupted after " in said
    assert said.rstrip().endswith(f"hoinghi extract {archive} -o {out} --workers 2 --resume")
    assert "Traceback" not in said
    done = hoinghi("extract", archive, "-o", out, "--resume")
    kept = int(said.split("interrupted after ")[1].split(" ")[0])
    assert kept <= int(done.stderr.split("going on: ")[1].split(" ")[0]) < ARTICLES
    assert len(out.read_bytes().splitlines()) == ARTICLES


def test_no_process_stays_behind_a_killed_run(archive: Path, tmp_path: Path) -> None:
    disturbed(archive, tmp_path / "out.jsonl", subprocess.Popen.kill)
    deadline = time.monotonic() + 10
    while (left := list(_processes(str(archive)))) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert left == []


def _processes(argument: str) -> Iterator[str]:
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = path.read_text().split("\0")
        except OSError:
            continue
        if argument in words:
            yield " ".join(words)


def test_an_output_folder_removed_in_between_is_made_again(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out.jsonl"
    disturbed(archive, out, lambda run: shutil.rmtree(out.parent))
    if out.exists():
        assert len(out.read_bytes().splitlines()) == ARTICLES
    else:
        assert hoinghi("extract", archive, "-o", out, "--resume").returncode == 0
        assert len(out.read_bytes().splitlines()) == ARTICLES


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB."""
    path = tmp_path / "disk"
    path.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", path], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("no small file system can be mounted here")
    yield path
    subprocess.run(["umount", path], check=True)


def test_a_full_disk_is_one_line_and_costs_nothing(archive: Path, tmp_path: Path, small_disk: Path) -> None:
    done = hoinghi("extract", archive, "-o", small_disk / "out.jsonl", "--workers", "2")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "cannot be written" in done.stderr
    assert "stopped after" in done.stderr
    assert not (small_disk / "out.jsonl").exists()
    subprocess.run(["mount", "-o", "remount,size=64m", small_disk], check=True)
    resumed = hoinghi("extract", archive, "-o", small_disk / "out.jsonl", "--resume")
    assert resumed.returncode == 0, resumed.stderr
    assert hoinghi("extract", archive, "-o", tmp_path / "whole.jsonl").returncode == 0
    assert (small_disk / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_an_output_in_the_input_folder_is_no_input(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(archive.parent)
    (archive.parent / "broken.jsonl").write_text("no json\n")
    for _ in range(2):
        done = hoinghi("extract", ".", "-o", "out/records.jsonl")
        assert done.returncode == 3, done.stderr
        assert len((archive.parent / "out" / "records.jsonl").read_bytes().splitlines()) == ARTICLES
        assert len((archive.parent / "out" / "records.failures.jsonl").read_bytes().splitlines()) == 1


def test_a_path_that_is_not_there_is_said_before_anything_is_done(archive: Path, tmp_path: Path) -> None:
    done = hoinghi("extract", archive, "missing.txt", "-o", tmp_path / "out.jsonl")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_no_terminal_no_bar_and_quiet_says_nothing(archive: Path, tmp_path: Path) -> None:
    done = hoinghi("extract", archive, "-o", tmp_path / "out.jsonl", "--quiet")
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")


@pytest.fixture
def failed(tmp_path: Path) -> Path:
    """A folder whose run had three failures: a broken line, an empty file, a file that is not text."""
    folder = tmp_path / "news"
    (folder / "sub").mkdir(parents=True)
    (folder / "lines.jsonl").write_text('{"id": "one", "text": "Có 12 xã."}\nno json\n', encoding="utf-8")
    (folder / "sub" / "empty.txt").write_text("")
    (folder / "zero.txt").write_bytes(bytes(range(256)) * 4)
    assert hoinghi("extract", folder, "-o", tmp_path / "out.jsonl").returncode == 3
    return folder


def ids(out: Path) -> list[str]:
    return [json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()]


def test_replay_adds_what_was_repaired_and_keeps_the_rest(failed: Path, tmp_path: Path) -> None:
    out, failures = tmp_path / "out.jsonl", tmp_path / "out.failures.jsonl"
    (failed / "sub" / "empty.txt").write_text("Có 7 huyện.", encoding="utf-8")
    (failed / "lines.jsonl").write_text('{"id": "one", "text": "Có 12 xã."}\n{"id": "two", "text": "Có 3 xã."}\n')
    done = hoinghi("replay", failures, "-o", out)
    assert done.returncode == 3, done.stderr
    assert ids(out)[0] == "one"
    assert sorted(ids(out)) == ["one", "sub/empty", "two"]
    (left,) = map(json.loads, failures.read_text("utf-8").splitlines())
    assert left["path"].endswith("zero.txt")
    (failed / "zero.txt").write_text("Có 5 xã.", encoding="utf-8")
    again = hoinghi("replay", failures, "-o", out)
    assert again.returncode == 0, again.stderr
    assert sorted(ids(out)) == ["one", "sub/empty", "two", "zero"]
    assert not failures.exists()


def test_replay_adds_nothing_twice(failed: Path, tmp_path: Path) -> None:
    out, failures = tmp_path / "out.jsonl", tmp_path / "out.failures.jsonl"
    (failed / "zero.txt").write_text("Có 5 xã.", encoding="utf-8")
    kept = failures.read_bytes()
    hoinghi("replay", failures, "-o", out)
    failures.write_bytes(kept)
    said = hoinghi("replay", failures, "-o", out).stderr
    assert "1 were in" in said
    assert sorted(ids(out)) == ["one", "zero"]


def test_replay_to_standard_output_leaves_the_file(failed: Path, tmp_path: Path) -> None:
    kept = (tmp_path / "out.failures.jsonl").read_bytes()
    (failed / "zero.txt").write_text("Có 5 xã.", encoding="utf-8")
    done = hoinghi("replay", tmp_path / "out.failures.jsonl")
    assert json.loads(done.stdout)["id"] == "zero"
    assert (tmp_path / "out.failures.jsonl").read_bytes() == kept


def test_replay_takes_no_other_text_for_the_one_that_failed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Có 5 xã.", encoding="utf-8")
    line = {
        "id": "x/a",
        "path": str(tmp_path / "a.txt"),
        "sha256": "0" * 64,
        "stage": "extract",
        "error": "",
        "traceback": None,
    }
    gone = {**line, "path": str(tmp_path / "b.txt")}
    failures = tmp_path / "f.failures.jsonl"
    failures.write_text(json.dumps(line) + "\n" + json.dumps(gone) + "\n")
    done = hoinghi("replay", failures, "-o", tmp_path / "out.jsonl")
    assert done.returncode == 3
    assert "the text is not the one that failed" in done.stderr
    assert "no such file" in done.stderr
    assert hoinghi("replay", failures, "-o", tmp_path / "out.jsonl", "--changed").returncode == 3
    assert ids(tmp_path / "out.jsonl") == ["x/a"]


@pytest.mark.parametrize("below", [False, True], ids=["named", "in a folder"])
@pytest.mark.parametrize("name", ["a.zip", "a.jsonl.gz"])
def test_what_a_limit_refused_is_replayed_with_a_higher_one(name: str, below: bool, tmp_path: Path) -> None:
    """An archive of which a part was read is read again; what the output has stays as it is."""
    folder = tmp_path / "news" / "sub"
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        for number in range(4):
            archive.writestr(f"n{number}.txt", f"Có {number + 5} xã.")
    rows = "".join(json.dumps({"text": f"Có {n + 5} xã. {'a' * 900_000}"}) + "\n" for n in range(3))
    (folder / "a.jsonl.gz").write_bytes(gzip.compress(rows.encode()))
    out, failures = tmp_path / "out.jsonl", tmp_path / "out.failures.jsonl"
    limits = ("--max-entries", "2") if name == "a.zip" else ("--max-ratio", "20")
    (folder / ("a.zip" if name == "a.jsonl.gz" else "a.jsonl.gz")).unlink()
    refused = hoinghi("extract", folder.parent if below else folder / name, "-o", out, *limits)
    assert refused.returncode == 3, refused.stderr
    before = ids(out)
    assert hoinghi("replay", failures, "-o", out, *limits).returncode == 3
    assert ids(out) == before
    done = hoinghi("replay", failures, "-o", out, limits[0], "2000")
    assert done.returncode == 0, done.stderr
    assert len(ids(out)) == len(set(ids(out))) == (4 if name == "a.zip" else 3)
    assert before == ids(out)[: len(before)]
    assert not failures.exists()


def test_a_closed_pipe_ends_the_workers_too(archive: Path) -> None:
    arguments = command("extract", archive, "--workers", "2")
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.readline()
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 128 + signal.SIGPIPE
