"""Runs on many machines: the same bytes as on one, whatever is lost on the way.

Ray takes many seconds to begin. So all but the cluster is tested without one, and then once on a cluster of two nodes,
as far as one machine can be two.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import pytest
from rich.console import Console

from commands import command
from hoinghi import Extractor
from hoinghi.archive import Failures, Journal, Setup, Tally, failures_path, fingerprint, journal_path, run
from hoinghi.archive.distributed import Distributed, cluster, engine, plan
from hoinghi.archive.packs import PackReader, PackWriter, packs_folder
from hoinghi.archive.source import Source
from hoinghi.errors import HoinghiError, InputError, OutputError
from hoinghi.reading import Duplicates, ReadNotes, ReadOptions
from hoinghi.review.progress import RunOptions, watch
from hoinghi.writing import find_format

TEXT = "Sáng {n}/5, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết {n} xã đạt {n},5% kế hoạch. Ngân sách {n} tỷ đồng. "
ARTICLES = 80
FAILURES = "out.failures.jsonl"
# The articles that are extracted, in units of the smallest size.
UNITS = [16, 16, 16, 16, 16, 6]
# Seconds, of a loaded machine.
PATIENCE = 400.0
Result = TypeVar("Result")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Lines and files, with duplicates of ids and of texts, and with what cannot be read."""
    folder = tmp_path / "in"
    (folder / "files").mkdir(parents=True)
    rows = [{"id": f"a{n}", "text": TEXT.format(n=n % 28 + 1) + f"Có {n + 3} xã."} for n in range(ARTICLES)]
    rows[40]["id"] = "a7"
    rows[70]["text"] = rows[9]["text"]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    lines[60] = "no json"
    (folder / "lines.jsonl").write_text("\n".join(lines), encoding="utf-8")
    for n in range(8):
        (folder / "files" / f"b{n}.txt").write_text(TEXT.format(n=n + 1), encoding="utf-8")
    (folder / "files" / "empty.txt").write_text("")
    return folder


def extract(archive: Path, out: Path, duplicates: Duplicates = "link", *, ray: bool = True) -> tuple[Tally, ReadNotes]:
    """A run as the command line does it, on with what is there."""
    source = Source((str(archive),), ReadOptions(duplicates=duplicates))
    setup = Setup(Extractor, "jsonl", timeout=60)
    journal = Journal(journal_path(out), fingerprint(setup))
    failures = Failures(failures_path(out), lambda failure: None)
    try:
        tally = run(
            [] if ray else source.articles(),
            find_format("jsonl").to_path(out),
            setup=setup,
            failures=failures,
            progress=lambda tally: None,
            workers=1,
            journal=journal,
            elsewhere=Distributed(source, out) if ray else None,
        )
        journal.remove()
    finally:
        journal.close()
    return tally, source.notes


class Machines:
    """In place of a cluster: places are mapped here, the last one first; `lost` counts down to a power cut."""

    def __init__(self) -> None:
        self.lost = -1
        self.calls: list[str] = []

    @contextmanager
    def connected(self, address: str | None) -> Iterator[int]:
        yield 2

    def mapped(
        self, places: Sequence[str], function: Callable[[str], Result], *, tasks: int | None
    ) -> Iterator[tuple[int, Result]]:
        for number, place in reversed(list(enumerate(places))):
            self.calls.append(getattr(function, "func", function).__name__)
            if self.lost == 0:
                raise KeyboardInterrupt
            self.lost -= 1
            function(place)  # as where a machine is lost after its work is done: it is done again
            yield number, function(place)


@pytest.fixture
def machines(monkeypatch: pytest.MonkeyPatch) -> Machines:
    made = Machines()
    monkeypatch.setattr(engine, "connected", made.connected)
    monkeypatch.setattr(engine, "mapped", made.mapped)
    return made


def content(out: Path) -> tuple[bytes, bytes]:
    """The output and its failures; nothing else is beside them."""
    failures = out.with_name(f"{out.stem}.failures.jsonl")
    assert {path.name for path in out.parent.iterdir()} == {out.name, failures.name}
    return out.read_bytes(), failures.read_bytes()


@pytest.mark.parametrize("duplicates", ["keep", "skip", "link"])
def test_the_output_is_that_of_one_machine(
    machines: Machines, archive: Path, tmp_path: Path, duplicates: Duplicates
) -> None:
    there, notes = extract(archive, tmp_path / "there" / "out.jsonl", duplicates)
    here, expected = extract(archive, tmp_path / "here" / "out.jsonl", duplicates, ray=False)
    assert content(tmp_path / "there" / "out.jsonl") == content(tmp_path / "here" / "out.jsonl")
    assert (there.articles, there.failures, there.records) == (here.articles, here.failures, here.records)
    assert notes == expected
    assert machines.calls.count("extract_unit") == len(UNITS)


@pytest.mark.parametrize("ray", [True, False], ids=["there", "here"])
def test_a_run_that_was_broken_off_goes_on_there_or_here(
    machines: Machines, archive: Path, tmp_path: Path, ray: bool
) -> None:
    out = tmp_path / "out" / "out.jsonl"
    machines.lost = 2 + 4  # shares, and units
    with pytest.raises(KeyboardInterrupt):
        extract(archive, out)
    assert {path.name for path in out.parent.iterdir()} == {".out.jsonl.part", ".out.jsonl.parts", FAILURES}
    machines.lost, machines.calls = -1, []
    tally, _ = extract(archive, out, ray=ray)
    assert tally.resumed == 3 * 16 + UNITS[-1]
    assert machines.calls.count("extract_unit") == (len(UNITS) - 4 if ray else 0)
    extract(archive, tmp_path / "here" / "out.jsonl", ray=False)
    assert content(out) == content(tmp_path / "here" / "out.jsonl")


def a_plan(folder: Path, **more: Any) -> plan.Plan:
    setup = Setup(Extractor, "jsonl")
    given: dict[str, Any] = {"setup": setup, "fingerprint": fingerprint(setup), "inputs": (), "at": str(folder), **more}
    return plan.Plan(reading=ReadOptions(), folder=folder, **given)


@pytest.mark.parametrize(
    ("different", "error"),
    [({"inputs": ("/nowhere/news",)}, "/nowhere/news: not there on .*; input and output have to be on storage"),
     ({"at": "/nowhere"}, "/nowhere: not there on "),
     ({"fingerprint": b"x"}, "has another version of hoinghi")],
    ids=["input", "folder", "version"],
)  # fmt: skip
def test_a_machine_that_would_do_something_else_says_so(tmp_path: Path, different: Any, error: str) -> None:
    with plan.at_work(a_plan(tmp_path)):
        pass
    with pytest.raises(HoinghiError, match=error), plan.at_work(a_plan(tmp_path, **different)):
        pass


def test_a_pack_that_is_gone_or_damaged_is_one_line(tmp_path: Path) -> None:
    folder = packs_folder(tmp_path / ".out.part")
    folder.mkdir()
    with PackWriter(folder) as pack:
        first, second = pack.add(b"one"), pack.add(b"two")
    with PackReader(folder) as packs:
        assert (packs.read(second), packs.read(first)) == (b"two", b"one")
    name = first.partition(":")[0]
    (folder / name).write_bytes(b"damaged")
    for why in ("damaged", "No such file or directory"):
        expected = rf"{why}; to begin anew, remove .*\.out\.parts and \.out\.part "
        with pytest.raises(OutputError, match=expected), PackReader(folder) as packs:
            packs.read(first)
        (folder / name).unlink(missing_ok=True)


def test_a_pack_that_is_broken_off_goes(tmp_path: Path) -> None:
    pack = PackWriter(tmp_path)
    with suppress(KeyboardInterrupt), pack:
        pack.add(b"one")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "error"),
    [({"engine": "spark"}, "--engine spark: unknown; use local or ray"),
     ({"address": "auto"}, "--address auto: is that of a Ray cluster; say --engine ray too"),
     ({"engine": "ray", "out": None}, "--engine ray writes no standard output; name a file or folder with -o OUT")],
    ids=["unknown", "address", "stdout"],
)  # fmt: skip
def test_what_cannot_be_asked_for(archive: Path, tmp_path: Path, options: Any, error: str) -> None:
    given = RunOptions(**{"out": tmp_path / "out.jsonl", **options})
    with pytest.raises(HoinghiError, match=error):
        watch(Source((str(archive),)), given, console=Console())
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


@pytest.mark.parametrize(
    ("address", "error"),
    [("nowhere", "is none; use HOST:PORT"), ("ray://10.0.0.1:10001", "is none; use HOST:PORT"),
     ("127.0.0.1:1", "no Ray cluster can be reached there; begin one with ray start --head .Connection refused")],
)  # fmt: skip
def test_a_cluster_that_is_not_there_is_said_at_once(
    address: str, error: str, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "find_spec", lambda name: name)
    given = RunOptions(tmp_path / "out.jsonl", engine="ray", address=address)
    with pytest.raises(InputError, match=f"--address {address}: {error}"):
        watch(Source((str(archive),)), given, console=Console())


def test_without_ray_it_says_what_to_install(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"--engine ray: needs Ray Data; pip install 'hoinghi\[ray\]'"):
        watch(Source((str(archive),)), RunOptions(tmp_path / "out.jsonl", engine="ray"), console=Console())
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


@pytest.fixture
def two_nodes(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Any, Any]]:
    """A cluster of two nodes with a core each, and the second of them."""
    pytest.importorskip("ray", reason="needs Ray: pip install 'hoinghi[ray]'")
    monkeypatch.setenv("RAY_AUTH_MODE", "disabled")  # leaves the user's own token alone
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    nodes, second = begun()
    try:
        yield nodes, second
    finally:
        nodes.shutdown()


def begun(attempts: int = 3) -> tuple[Any, Any]:
    """Begin the cluster; Ray gives a node half a minute, which a loaded machine may take to begin its processes."""
    from ray.cluster_utils import Cluster

    node = {"num_cpus": 1, "object_store_memory": 80 * 1024 * 1024, "include_dashboard": False}
    nodes = Cluster()
    try:
        nodes.add_node(**node)
        return nodes, nodes.add_node(**node)
    except Exception as error:
        nodes.shutdown()
        if attempts == 1 or "timed out" not in str(error).lower():
            raise
        return begun(attempts - 1)


@pytest.mark.filterwarnings("ignore")  # of Ray's own
def test_a_machine_that_is_lost_changes_no_byte(two_nodes: tuple[Any, Any], archive: Path, tmp_path: Path) -> None:
    nodes, second = two_nodes
    out = tmp_path / "there" / "out.jsonl"
    ray = ("--engine", "ray", "--address", nodes.address)
    started_so = command("extract", archive, "-o", out, "--duplicates", "link", *ray)
    with subprocess.Popen(started_so, stderr=subprocess.PIPE) as started:
        assert started.stderr is not None
        wait_for_results(out, started)
        nodes.remove_node(second, allow_graceful=False)
        said = started.stderr.read().decode()
    assert started.returncode == 3, said
    assert "Traceback" not in said
    assert "duplicates linked: " in said
    extract(archive, tmp_path / "here" / "out.jsonl", ray=False)
    assert content(out) == content(tmp_path / "here" / "out.jsonl")


def wait_for_results(out: Path, started: subprocess.Popen[bytes]) -> None:
    """Wait until both nodes have begun a unit, and one of them another: packs of shares, read articles and units."""
    deadline = time.monotonic() + PATIENCE
    while len(list(out.parent.glob(".out.jsonl.parts/*"))) < 1 + 2 + 1 + 3:
        assert started.poll() is None, "the run ended before it could be disturbed"
        assert time.monotonic() < deadline, "nothing was begun"
        time.sleep(0.02)
