"""Runs over many articles: every article ends either in the output or in the failures file, and no other way."""

from hoinghi.archive.failures import Failures, failures_path, write_failures
from hoinghi.archive.fingerprint import fingerprint
from hoinghi.archive.journal import Journal, journal_path
from hoinghi.archive.pool import cores
from hoinghi.archive.run import run
from hoinghi.archive.tally import Tally
from hoinghi.archive.work import Setup

__all__ = [
    "Failures", "Journal", "Setup", "Tally", "cores", "failures_path", "fingerprint", "journal_path", "run",
    "write_failures",
]  # fmt: skip
