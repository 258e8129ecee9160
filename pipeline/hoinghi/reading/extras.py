"""Libraries that only some formats need, loaded when a file needs them."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from hoinghi.reading.failure import UnreadableError


def extra(module: str, name: str) -> ModuleType:
    """A library of the extra `hoinghi[name]`.

    Raises:
        UnreadableError: it is not installed; the reason says how to install it.
    """
    root = module.partition(".")[0]
    if find_spec(root) is None:
        library = LIBRARIES.get(root, root)
        raise UnreadableError(f"needs {library}; pip install 'hoinghi[{name}]'")
    return import_module(module)


LIBRARIES = {"docx": "python-docx"}
"""Where a library's module has another name."""
