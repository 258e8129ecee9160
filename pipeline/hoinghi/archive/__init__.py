"""Runs over many articles: every article ends either in the output or in the failures file."""

from hoinghi.archive.run import Failures, Tally, run

__all__ = ["Failures", "Tally", "run"]
