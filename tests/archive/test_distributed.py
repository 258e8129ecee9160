"""Runs on a Ray cluster of two machines, as far as one machine can be two: the same bytes, whatever is lost on the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

TEXT = "Sáng {n}/5, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết {n} xã đạt {n},5% kế hoạch. Ngân sách {n} tỷ đồng. "
ARTICLES = 192
MAIN = "import sys; sys.argv[0] = 'hoinghi'; from hoinghi.cli import main; main()"
# Of a loaded machine, for one run.
PATIENCE = 300.0
ENVIRONMENT = {**os.environ, "RAY_AUTH_MODE": "disabled", "RAY_USAGE_STATS_ENABLED": "0"}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two nodes with a core each; `RAY_AUTH_MODE` leaves the user's own token alone."""
    pytest.importorskip("ray", reason="needs Ray: pip install 'hoinghi[ray]'")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("RAY_AUTH_MODE", "RAY_USAGE_STATS_ENABLED"):
            patch.setenv(name, ENVIRONMENT[name])
        from ray.cluster_utils import Cluster

        node = {"num_cpus": 1, "object_store_memory": 80 * 1024 * 1024, "include_dashboard": False}
        cluster = Cluster(initialize_head=True, head_node_args=node)
        try:
            yield cluster, cluster.add_node(**node)
        finally:
            cluster.shutdown()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Lines and files, with duplicates of ids and of texts, and with what cannot be read."""
    folder = tmp_path / "in"
    (folder / "files").mkdir(parents=True)
    rows = [{"id": f"a{n}", "text": TEXT.format(n=n % 28 + 1) * (2 + n // 28)} for n in range(ARTICLES)]
    rows[40]["id"] = "a7"
    rows[80]["text"] = rows[9]["text"]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    lines[60] = "no json"
    (folder / "lines.jsonl").write_text("\n".join(lines), encoding="utf-8")
    for n in range(8):
        (folder / "files" / f"b{n}.txt").write_text(TEXT.format(n=n + 1), encoding="utf-8")
    (folder / "files" / "empty.txt").write_text("")
    return folder


def command(archive: Path, out: Path, *more: str) -> list[str]:
    return [sys.executable, "-c", MAIN, "extract", str(archive), "-o", str(out), "--duplicates", "link", *more]


@contextmanager
def running(archive: Path, out: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    arguments = command(archive, out, *more)
    with subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT) as run:
        yield run


def when(condition: Callable[[], bool], run: subprocess.Popen[str]) -> None:
    """Wait until something has happened in the run."""
    deadline = time.monotonic() + PATIENCE
    while not condition() and run.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    assert run.poll() is None, f"the run ended before it could be disturbed: {run.stderr and run.stderr.read()}"


def saved(out: Path) -> int:
    """Bytes of the journal, which grow with results."""
    paths = (out.with_name(f".{out.name}.part{suffix}") for suffix in ("", "-wal"))
    return sum(path.stat().st_size for path in paths if path.exists())


@pytest.fixture
def whole(archive: Path, tmp_path: Path) -> Path:
    """The output of one machine; the failures are beside it."""
    out = tmp_path / "whole.jsonl"
    done = subprocess.run(command(archive, out), capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 3, done.stderr
    return out


def assert_same(out: Path, whole: Path) -> None:
    assert out.read_bytes() == whole.read_bytes()
    for path in (out, whole):
        assert len(path.with_name(f"{path.stem}.failures.jsonl").read_text("utf-8").splitlines()) == 3
    assert out.with_name("out.failures.jsonl").read_bytes() == whole.with_name("whole.failures.jsonl").read_bytes()
    assert {path.name for path in out.parent.iterdir()} == {
        "in", "whole.jsonl", "whole.failures.jsonl", "out.jsonl", "out.failures.jsonl",
    }  # fmt: skip


@pytest.mark.filterwarnings("ignore")  # of Ray's own
def test_a_lost_machine_and_a_killed_run_change_no_byte(cluster: Any, archive: Path, whole: Path) -> None:
    nodes, second = cluster
    out = whole.with_name("out.jsonl")
    arguments = ("--engine", "ray", "--address", nodes.address)
    with running(archive, out, *arguments) as run:
        when(lambda: saved(out) > 200_000, run)
        nodes.remove_node(second, allow_graceful=False)
        before = saved(out)
        when(lambda: saved(out) > before + 150_000, run)
        run.kill()
    assert not out.exists()
    with running(archive, out, *arguments, "--resume") as run:
        said = run.communicate(timeout=PATIENCE)[1]
    assert run.returncode == 3, said
    assert 16 <= int(said.split("going on: ")[1].split(" ")[0]) < ARTICLES
    assert "duplicates linked: " in said
    assert "Traceback" not in said
    assert_same(out, whole)
