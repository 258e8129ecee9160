"""The pytest plugin: approved records of an archive as golden files, `def test_archive(hoinghi_golden): …`.

It is there as soon as hoinghi and pytest are; all that is heavy is imported by the first test that asks for it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from hoinghi.review.golden import Golden

UPDATE = "--hoinghi-update"
NOTE = "hoinghi_golden"
# What continuous integration services set; `CI` alone is set by most.
SERVICES = ("CI", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "TEAMCITY_VERSION", "TF_BUILD", "BUILDKITE")
NO = ("", "0", "false", "no")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--hoinghi-update`."""
    group = parser.getgroup("hoinghi", "golden records of hoinghi")
    group.addoption(
        UPDATE,
        action="store_true",
        default=False,
        dest="hoinghi_update",
        help="Approve the present records: write missing and differing golden files, remove unused ones.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to approve where nobody looks.

    Raises:
        UsageError: the update is asked for on continuous integration.
    """
    service = next((name for name in SERVICES if os.environ.get(name, "").lower() not in NO), None)
    if config.getoption("hoinghi_update") and service is not None:
        raise pytest.UsageError(
            f"{UPDATE} approves records, which is for people: it is refused where {service} is set (continuous "
            f"integration); approve on your own machine and commit the golden files"
        )


@pytest.fixture
def hoinghi_golden(request: pytest.FixtureRequest) -> Iterator[Golden]:
    """Compares the records of articles with approved ones: `hoinghi_golden("samples/articles")`."""
    if not request.config.pluginmanager.hasplugin("syrupy"):
        raise pytest.UsageError("hoinghi_golden needs syrupy; pip install 'hoinghi[test]'")
    from hoinghi.review.golden import Golden

    golden = Golden(request.getfixturevalue("snapshot"), request.config.rootpath, request.config.option.hoinghi_update)
    yield golden
    request.node.user_properties.extend((NOTE, note) for note in golden.notes)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which golden files were written or removed; a worker's notes come with its tests' reports."""
    reports = (report for reports in terminalreporter.stats.values() for report in reports)
    notes = [
        value
        for report in reports
        if getattr(report, "when", None) == "teardown"
        for name, value in report.user_properties
        if name == NOTE
    ]
    if notes:
        terminalreporter.section("hoinghi golden files")
        for note in notes:
            terminalreporter.write_line(str(note))
