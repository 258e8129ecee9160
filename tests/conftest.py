"""Fixtures that every test may use."""

from __future__ import annotations

import pytest

from hoinghi import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """One extractor with the package's own rules and lexicons."""
    return Extractor()
