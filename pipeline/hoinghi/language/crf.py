"""The model files of linear-chain CRFs in CRFsuite's format, read at full precision."""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from hoinghi.language.underthesea_files import UnexpectedModelError

Floats = npt.NDArray[np.float64]

_HEADER = struct.Struct("<4sI4sIIIIIIIII")
_FEATURES = struct.Struct("<4sII")
_STRINGS = struct.Struct("<4sIIIII")
_FEATURE = np.dtype([("kind", "<u4"), ("source", "<u4"), ("target", "<u4"), ("weight", "<f8")])
_STATE, _TRANSITION = 0, 1
_RECORD_HEAD = 8  # a string's number and its length, four bytes each, before the string itself


@dataclass(frozen=True, slots=True)
class Crf:
    """A linear-chain CRF.

    `weights[a, y]` is what attribute `a` adds to label `y`, `transitions[x, y]` what `y` after `x` adds.
    """

    labels: list[str]
    attributes: list[str]
    weights: Floats
    transitions: Floats


def read_crf(path: Path) -> Crf:
    """Read a model file.

    Raises UnexpectedModelError if it is not in CRFsuite's format, or truncated.
    """
    content = path.read_bytes()
    if len(content) < _HEADER.size:
        raise UnexpectedModelError(f"{path.name} is too short for a CRFsuite model")
    magic, size, kind, version, _, _, _, features_at, labels_at, attributes_at, _, _ = _HEADER.unpack_from(content)
    if (magic, size, kind, version) != (b"lCRF", len(content), b"FOMC", 100):
        raise UnexpectedModelError(f"{path.name} is not a CRFsuite model of version 100")
    labels, attributes = _read_strings(content, labels_at), _read_strings(content, attributes_at)
    features = _read_features(content, features_at)
    states, moves = features[features["kind"] == _STATE], features[features["kind"] == _TRANSITION]
    weights = np.zeros((len(attributes), len(labels)))
    weights[states["source"], states["target"]] = states["weight"]
    transitions = np.zeros((len(labels), len(labels)))
    transitions[moves["source"], moves["target"]] = moves["weight"]
    return Crf(labels, attributes, weights, transitions)


def _read_features(content: bytes, at: int) -> npt.NDArray[np.void]:
    magic, _, count = _FEATURES.unpack_from(content, at)
    if magic != b"FEAT":
        raise UnexpectedModelError("the model has no table of features")
    return np.frombuffer(content, _FEATURE, count, at + _FEATURES.size)


def _read_strings(content: bytes, at: int) -> list[str]:
    """The strings of a constant database, in the order of their numbers."""
    magic, size, _, byte_order, count, offsets_at = _STRINGS.unpack_from(content, at)
    if magic != b"CQDB" or byte_order != 0x62445371:
        raise UnexpectedModelError("the model has no table of strings")
    starts = np.frombuffer(content, "<u4", count, at + offsets_at).astype(np.int64) + at
    numbers, lengths = _integers(content, starts), _integers(content, starts + 4)
    ends = starts + _RECORD_HEAD + lengths - 1  # the last byte of a string is NUL
    if not np.array_equal(numbers, np.arange(count)) or ends.max(initial=0) >= at + size:
        raise UnexpectedModelError("the model's strings are not numbered from 0")
    bounds = zip((starts + _RECORD_HEAD).tolist(), ends.tolist(), strict=True)
    strings = b"\n".join([content[start:end] for start, end in bounds]).decode().split("\n")
    if len(strings) != max(1, count):
        raise UnexpectedModelError("a string of the model holds a new line")
    return strings


def _integers(content: bytes, at: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Four-byte integers at any places."""
    characters = np.frombuffer(content, np.uint8)
    integers = np.zeros(len(at), np.int64)
    for place in range(4):
        integers |= characters[at + place].astype(np.int64) << 8 * place
    return integers
