"""Another version of the extractor, beside the present one and over the same articles.

Its code comes out of git into a temporary folder and runs with the present environment's dependencies, in a process of
its own. Both versions write to pipes that are read together: nothing of a large archive is on disk.
"""

from __future__ import annotations

import io
import os
import signal
import subprocess  # nosec B404
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from hoinghi.errors import InputError
from hoinghi.review.diff.runs import Held, numbered

ROOTS = ("pipeline", "schemas")
PACKAGE = "hoinghi"
RUN = f"from {PACKAGE}.cli import main; main()"
# Some articles failed: those that did not are there.
FAILURES = 3
# Seconds that a version has to end when it is told to.
PATIENCE = 10


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the extractor.

    Args:
        name: what it is called in the report. python: its interpreter. paths: source folders before the installed ones.
    """

    name: str
    python: str = sys.executable
    paths: tuple[Path, ...] = ()

    def environment(self) -> dict[str, str]:
        """The environment that its process runs in."""
        paths = os.pathsep.join(map(str, self.paths))
        others = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return {**others, "PYTHONPATH": paths} if paths else others


def present() -> Version:
    """The version that is running."""
    package = Path(__file__).parents[2]
    return Version("now", paths=tuple(dict.fromkeys((package.parent, *_schemas()))))


@contextmanager
def revision(base: str) -> Iterator[Version]:
    """The version of a git revision of this project, of a source folder, or of a virtual environment.

    Raises:
        InputError: it is none of these.
    """
    folder = Path(base)
    if folder.is_dir():
        yield _of_folder(folder)
        return
    root = _repository()
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    if commit is None:
        raise InputError(f"--rev {base}: neither a revision of {root} nor a folder; see git log there")
    with tempfile.TemporaryDirectory(prefix="hoinghi-diff-", ignore_cleanup_errors=True) as temporary:
        yield _unpacked(root, base, commit.decode().strip(), Path(temporary))


class Extraction:
    """A version at work; iterating gives its articles as they are done.

    Entered, it begins; left, it is over, whether or not it was done.
    """

    def __init__(self, version: Version, articles: Sequence[str]) -> None:
        self.version = version
        self.failed = False
        self._command = [version.python, "-P", "-c", RUN, "extract", *articles]
        self._said: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed in __exit__
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Extraction:
        # A session of its own: Ctrl-C is for the process that reads, which then ends this one.
        self._process = subprocess.Popen(  # nosec B603
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._said,
            env=self.version.environment(),
            start_new_session=True,
        )
        return self

    def __iter__(self) -> Iterator[Held]:
        """The articles.

        Raises:
            InputError: the version cannot extract them, with what it said last.
        """
        process = self._process
        assert process is not None
        assert process.stdout is not None
        yield from numbered(process.stdout, self.version.name)
        status = process.wait()
        self.failed = status == FAILURES
        if status not in (0, FAILURES):
            raise InputError(f"{self.version.name}: extract ended with status {status}: {self._last()}")

    def __exit__(self, *_: object) -> None:
        process = self._process
        if process is not None:
            self._end(process, signal.SIGTERM)
            self._end(process, signal.SIGKILL)
            assert process.stdout is not None
            process.stdout.close()
        self._said.close()

    def _end(self, process: subprocess.Popen[bytes], number: signal.Signals) -> None:
        """End the process and its workers, unless it has ended."""
        if process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            with suppress(subprocess.TimeoutExpired):
                process.wait(PATIENCE)

    def _last(self) -> str:
        self._said.seek(0)
        lines = self._said.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1].removeprefix("hoinghi: ") if lines else "it said nothing"


def _schemas() -> Iterator[Path]:
    import hoinghi_schemas

    for path in hoinghi_schemas.__path__:
        yield Path(path).parent


def _of_folder(folder: Path) -> Version:
    """A checkout, or a virtual environment with another version in it."""
    if (folder / ROOTS[0] / PACKAGE).is_dir():
        return Version(str(folder), paths=tuple(folder.absolute() / root for root in ROOTS))
    python = folder / "bin" / "python"
    if python.exists():
        return Version(str(folder), python=str(python.absolute()))
    raise InputError(f"--rev {folder}: holds neither {ROOTS[0]}/{PACKAGE} nor bin/python")


def _repository() -> Path:
    """The repository that this package stands in, else that of the working folder."""
    for folder in (Path(__file__).parent, Path.cwd()):
        found = _git(folder, "rev-parse", "--show-toplevel")
        if found is not None and (root := Path(os.fsdecode(found.rstrip(b"\n")))).joinpath(ROOTS[0], PACKAGE).is_dir():
            return root
    raise InputError("--rev needs git and a checkout of hoinghi; run it there, or name a folder with another version")


def _unpacked(root: Path, base: str, commit: str, temporary: Path) -> Version:
    """The revision's source folders; unlike a work tree, they leave no trace in the repository whatever happens."""
    content = _git(root, "archive", "--format=zip", commit, *ROOTS)
    if content is None:
        raise InputError(f"--rev {base}: that revision has no {' and '.join(ROOTS)} folders")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(temporary)  # drops `..`, and makes no links
    return Version(f"{base} ({commit[:9]})", paths=tuple(temporary / root for root in ROOTS))


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git says; None where it fails, or is not there."""
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)  # nosec B603 B607
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None
