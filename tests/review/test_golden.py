"""The pytest plugin, in pytest runs of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hoinghi import Extractor
from hoinghi.extractor import default_extractor
from hoinghi.review import golden as _  # noqa: F401 - loaded before pytester looks at what is

pytest_plugins = ["pytester"]

TEXT = "Tỉnh có hơn 12 xã. Tỷ lệ hộ nghèo giảm 5,5%.\nÔng Lê Văn Khê, Giám đốc Sở Y tế, dự hội nghị."
# Plugins of the tests' own environment, which every run within this process would import anew.
UNNEEDED = ("cacheprovider", "xdist", "hypothesispytest", "anyio")
TEST = "def test_archive(hoinghi_golden):\n    hoinghi_golden('news', 'golden')\n"


@pytest.fixture
def archive(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, extractor: Extractor) -> Path:
    """Two articles and a test of them; nothing is approved."""
    # What runs within this process must find everything loaded: pytester forgets what is imported meanwhile.
    assert default_extractor().extract(TEXT) == extractor.extract(TEXT)
    for name in ("CI", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "TEAMCITY_VERSION", "TF_BUILD", "BUILDKITE"):
        monkeypatch.delenv(name, raising=False)
    news = pytester.mkdir("news")
    (news / "a.txt").write_text(TEXT, encoding="utf-8")
    (news / "b.txt").write_text("Có 7 đại biểu.", encoding="utf-8")
    pytester.makepyfile(TEST)
    pytester.makeini("[pytest]\nfilterwarnings = error\n")
    return pytester.path


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess(*(f"-pno:{name}" for name in UNNEEDED), *arguments)


def golden(archive: Path, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((archive / "golden" / f"{name}.json").read_text("utf-8"))
    return found


def test_missing_goldens_fail_until_they_are_approved(pytester: pytest.Pytester, archive: Path) -> None:
    first = run(pytester)
    first.assert_outcomes(failed=1)
    first.stdout.fnmatch_lines(["missing: a.json is not approved yet", "missing: b.json*", "approve with*"])
    assert not (archive / "golden").exists()
    approving = run(pytester, "--hoinghi-update")
    approving.assert_outcomes(passed=1)
    approving.stdout.fnmatch_lines(["*hoinghi golden files*", "approved golden/a.json", "approved golden/b.json"])
    run(pytester).assert_outcomes(passed=1)
    assert golden(archive, "a")["source"]["path"] == "news/a.txt"


def test_a_difference_is_told_by_record_sentence_and_rule(pytester: pytest.Pytester, archive: Path) -> None:
    run(pytester, "--hoinghi-update")
    path = archive / "golden" / "a.json"
    approved = golden(archive, "a")
    approved["counts"][0]["value"] = "13"
    approved["percentages"] = []
    approved["people"][0]["honorific"] = None
    path.write_text(json.dumps(approved), encoding="utf-8")
    result = run(pytester)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "2 articles in both, 1 differ; 3 changes",
            "*attribute person person.* honorific*",
            "  a:49 Ông [[]Lê Văn Khê[]], Giám đốc Sở Y tế, dự hội nghị.",
            "      honorific: – → ông",
            "gained percentage percentage.*«#%»: 1 in 1 article",
            "  a:* Tỷ lệ hộ nghèo giảm [[]5,5%[]].",
            "value count count.digits value # → #: 1 in 1 article",
            "  a:12 Tỉnh có hơn [[]12[]] xã.",
            "      value: 13 → 12",
        ]
    )
    result.stdout.no_fnmatch_line("*schema_version*")
    run(pytester, "--hoinghi-update").assert_outcomes(passed=1)
    assert golden(archive, "a")["counts"][0]["value"] == "12"


def test_unused_goldens_are_reported_and_removed(pytester: pytest.Pytester, archive: Path) -> None:
    run(pytester, "--hoinghi-update")
    (archive / "news" / "b.txt").unlink()
    result = run(pytester)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["unused: golden/b.json"])
    run(pytester, "--hoinghi-update").stdout.fnmatch_lines(["removed golden/b.json"])
    assert sorted(path.name for path in (archive / "golden").iterdir()) == ["a.json"]
    run(pytester).assert_outcomes(passed=1)


@pytest.mark.parametrize("service", ["CI", "GITHUB_ACTIONS"])
def test_approving_is_refused_on_continuous_integration(
    service: str, pytester: pytest.Pytester, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(service, "true")
    result = run(pytester, "--hoinghi-update")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"*refused where {service} is set*"])
    assert not (archive / "golden").exists()
    run(pytester, "--snapshot-update").assert_outcomes(failed=1)
    assert not (archive / "golden").exists()


def test_own_rules_ignored_fields_and_one_file(pytester: pytest.Pytester, archive: Path) -> None:
    pytester.makepyfile(
        """
        import hoinghi

        def test_own(hoinghi_golden):
            own = hoinghi.Extractor(kinds={"count"})
            hoinghi_golden("news/a.txt", "golden", extractor=own, ignore={"value"})
            hoinghi_golden("news/b.txt", "golden", extractor=own)
        """
    )
    run(pytester, "--hoinghi-update").assert_outcomes(passed=1)
    approved = golden(archive, "a")
    assert not approved["percentages"]
    approved["counts"][0]["value"] = "13"
    (archive / "golden" / "a.json").write_text(json.dumps(approved), encoding="utf-8")
    run(pytester).assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        pytest.param("(root / 'golden/a.json').write_text('{')", "*a.json: cannot be compared:*", id="no JSON"),
        pytest.param("(root / 'news/a.txt').write_bytes(b'')", "*hoinghi:*a.txt*", id="no article"),
        pytest.param("[path.unlink() for path in (root / 'news').iterdir()]", "*holds no file of a type*", id="empty"),
    ],
)  # fmt: skip
def test_what_is_broken_is_told_in_one_line(
    break_it: str, message: str, pytester: pytest.Pytester, archive: Path
) -> None:
    run(pytester, "--hoinghi-update")
    exec(break_it, {"root": archive})
    result = run(pytester)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([message])
    result.stdout.no_fnmatch_line("Traceback*")


def test_with_xdist(pytester: pytest.Pytester, archive: Path) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("name", ["a", "b"])
        def test_article(name, hoinghi_golden):
            hoinghi_golden(f"news/{name}.txt", "golden")
        """
    )
    arguments = ("-p", "no:cacheprovider", "-n", "2")
    approving = pytester.runpytest_subprocess(*arguments, "--hoinghi-update")
    approving.assert_outcomes(passed=2)
    approving.stdout.fnmatch_lines_random(["approved golden/a.json", "approved golden/b.json"])
    (archive / "golden" / "b.json").unlink()
    result = pytester.runpytest_subprocess(*arguments)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["missing: b.json*"])


def test_without_syrupy_it_is_said_what_to_install(pytester: pytest.Pytester, archive: Path) -> None:
    result = run(pytester, "-p", "no:syrupy")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*hoinghi_golden needs syrupy; pip install 'hoinghi[[]test[]]'*"])
