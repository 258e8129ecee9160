"""What a newcomer installs: wheel and sdist, the public surface, and a user's own modules beside ours."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.metadata import requires
from pathlib import Path

import pytest

import hoinghi

ROOT = Path(__file__).parents[1]
PUBLIC = [
    "Amount", "Article", "ArticleError", "ArticleRecord", "Author", "Count", "CustomRecord", "Document", "Event",
    "Example", "Extractor", "Found", "HoinghiError", "InputError", "LexiconError", "Organisation", "Percentage",
    "Period", "Person", "Programme", "Publisher", "Rejected", "Role", "Rule", "RuleError", "Source", "Span",
    "UnicodeTextError", "Warning", "extract", "extract_many", "regex",
]  # fmt: skip


def test_the_public_surface_is_pinned() -> None:
    assert hoinghi.__all__ == PUBLIC
    assert all(hasattr(hoinghi, name) for name in PUBLIC)


def test_the_version_is_said_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == hoinghi.__version__


def test_the_core_install_stays_small() -> None:
    core = {line.split(">")[0] for line in requires("hoinghi") or () if "extra ==" not in line}
    assert core == {"numpy", "spacy", "underthesea", "pydantic", "typer", "rich", "jinja2"}


def test_no_pattern_repeats_a_group_possessively() -> None:
    """Python 3.11.2 (Debian 12) keeps what a failed repeat read, `12.` of `12. Ba`; `(?>(?:…)*)` is right there."""
    sources = [*(ROOT / "pipeline").rglob("*.py"), *(ROOT / "schemas").rglob("*.py")]
    lines = (f"{path}: {line}" for path in sources for line in path.read_text("utf-8").splitlines())
    assert not [line for line in lines if re.search(r"\)(?:[*+?]|\{[0-9,]+\}{1,2})\+", line)]


def test_importing_does_not_load_spacy_or_underthesea() -> None:
    code = "import sys, hoinghi; print([m for m in ('spacy', 'underthesea', 'typer', 'rich') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def test_the_wheel_holds_both_packages_their_data_and_types(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, kind in (("lexicons", "*.txt"), ("review/page/assets", "*")):
        data = {f"hoinghi/{folder}/{path.name}" for path in (ROOT / "pipeline/hoinghi" / folder).glob(kind)}
        assert len(data) > 10
        assert data <= names
    assert {"hoinghi/py.typed", "hoinghi_schemas/py.typed", "hoinghi/cli.py", "hoinghi_schemas/article.py"} <= names
    assert {name.split("/")[0] for name in names} == {
        "hoinghi",
        "hoinghi_schemas",
        f"hoinghi-{hoinghi.__version__}.dist-info",
    }


def test_the_sdist_holds_what_tests_need(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {
        "README.md",
        "LICENSE",
        "pipeline/hoinghi/cli.py",
        "pipeline/hoinghi/review/page/assets/page.html",
        "schemas/hoinghi_schemas/span.py",
        "tests/markup.py",
    } <= names


def test_a_users_own_modules_do_no_harm(built: Path, tmp_path: Path) -> None:
    """A `schemas.py` and a `pipeline.py` beside the user's script shadow nothing, from the wheel as unpacked."""
    (wheel,) = built.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    for name in ("schemas.py", "pipeline.py"):
        (tmp_path / name).write_text("raise RuntimeError('the user’s own module was imported')\n")
    script = tmp_path / "own.py"
    code = (
        "import sys; sys.path.insert(1, {site!r}); import hoinghi\n"
        "print(hoinghi.__file__, len(hoinghi.extract({text!r}).counts))"
    )
    script.write_text(code.format(site=str(tmp_path / "site"), text="Hỗ trợ 12 xã."))
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(tmp_path / "site" / "hoinghi" / "__init__.py"), "1"]
