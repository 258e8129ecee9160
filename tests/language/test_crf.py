"""The decoder's parts: the model file, the scores, the best path, the alignment."""

import itertools
import unicodedata
from functools import partial
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoinghi.language.alignment import alignment
from hoinghi.language.crf import Crf, read_crf
from hoinghi.language.decoder import lead_of_inside
from hoinghi.language.emissions import Emissions
from hoinghi.language.leads import Leads, Token
from hoinghi.language.path import decode
from hoinghi.language.syllables import LONGEST_RUN, SyllableReader
from hoinghi.language.templates import read_templates
from hoinghi.language.underthesea_files import UnexpectedModelError, installed_root, syllable_pattern, word_files
from language.sample import ARTICLE

FILES = word_files(installed_root())
CRF = read_crf(FILES.model)


def test_the_installed_model() -> None:
    assert CRF.labels == ["B-W", "I-W"]
    assert CRF.weights.shape == (len(CRF.attributes), 2)
    assert np.abs(CRF.weights).sum(axis=1).min() > 0
    assert np.all(CRF.transitions != 0)


@pytest.mark.parametrize("change", [slice(0, 4), slice(8, 12), slice(48, 52)])
def test_another_format_is_refused(tmp_path: Path, change: slice) -> None:
    content = bytearray(FILES.model.read_bytes())
    content[change] = b"????"
    (tmp_path / "models.bin").write_bytes(content)
    with pytest.raises(UnexpectedModelError):
        read_crf(tmp_path / "models.bin")


@pytest.mark.parametrize("size", [0, 40, 1_000_000])
def test_a_truncated_model_is_refused(tmp_path: Path, size: int) -> None:
    (tmp_path / "models.bin").write_bytes(FILES.model.read_bytes()[:size])
    with pytest.raises(UnexpectedModelError):
        read_crf(tmp_path / "models.bin")


@pytest.mark.parametrize("names", [["T[0].shape"], ["T[3]"], ["T[-2,2]"], ["T[0]", "T[0]"], ["T[0,2]", "T[0]"], ["x"]])
def test_other_templates_are_refused(names: list[str]) -> None:
    with pytest.raises(UnexpectedModelError):
        read_templates(names)


WORDS = ["Hội", "nghị", "tổng", "kết", "BOS", "EOS", "ɤ", "ß", "."]
INTEGERS = ["12", "-12", "+5", "00", "2147483648", "-2147483648", "+"]
FEATURIZER = import_module("underthesea_core").CRFFeaturizer(FILES.templates, FILES.dictionary)
EMISSIONS = Emissions(CRF, FILES.templates, FILES.dictionary)
LEADS = Leads(lead_of_inside(CRF), FILES.templates, FILES.dictionary)
LEAD_EMISSIONS = Emissions(lead_of_inside(CRF), FILES.templates, FILES.dictionary)
INDEX = {attribute: number for number, attribute in enumerate(CRF.attributes)}


@given(st.lists(st.sampled_from(WORDS + INTEGERS), min_size=1, max_size=7))
@settings(deadline=None)
def test_scores_are_those_of_the_feature_strings(tokens: list[str]) -> None:
    features = FEATURIZER.process([[[token] for token in tokens]])[0]
    expected = [sum(CRF.weights[INDEX[name]] for name in names if name in INDEX) for names in features]
    codes = np.array([EMISSIONS.code(token) for token in tokens])
    assert np.allclose(EMISSIONS.scores(codes), expected, atol=1e-12)


@given(st.lists(st.sampled_from(WORDS + INTEGERS), max_size=9))
@settings(deadline=None)
def test_leads_are_the_scores_without_arrays(tokens: list[str]) -> None:
    codes = np.array([LEAD_EMISSIONS.code(token) for token in tokens], np.int64)
    assert np.allclose(LEADS.scores(list(map(LEADS.token, tokens))), LEAD_EMISSIONS.scores(codes)[:, 0], atol=1e-12)


def test_tokens_with_spaces_are_looked_up_as_strings() -> None:
    crf = Crf(["A"], ["T[0]=Hà Nội", "T[0,1]=Hà Nội là"], np.array([[1.0], [2.0]]), np.zeros((1, 1)))
    emissions = Emissions(crf, ["T[0]", "T[0,1]"], set())

    def scores(*tokens: str) -> list[float]:
        found: list[float] = emissions.scores(np.array([emissions.code(token) for token in tokens]))[:, 0].tolist()
        return found

    assert scores("Hà Nội", "là") == [3.0, 0.0]
    assert scores("Hà", "Nội là") == [2.0, 0.0]
    assert scores("Hà", "Nội", "là") == [0.0, 0.0, 0.0]


finite = st.floats(-4, 4)


@given(st.lists(finite, max_size=9), st.lists(finite, min_size=4, max_size=4))
def test_the_best_path_is_the_best_of_all(scores: list[float], moves: list[float]) -> None:
    transitions = [moves[:2], moves[2:]]

    def total(labels: tuple[int, ...]) -> float:
        states = sum(score for score, label in zip(scores, labels, strict=True) if label)
        return states + sum(transitions[before][after] for before, after in itertools.pairwise(labels))

    found = tuple(decode([scores[:4], scores[4:]], transitions).labels)
    best = max(map(total, itertools.product((0, 1), repeat=len(scores))))
    assert total(found) == pytest.approx(best, abs=1e-9)


def test_a_tie_is_noticed() -> None:
    assert decode([[0.0]], [[0.0, 0.0], [0.0, 0.0]]).tied
    assert not decode([[1.0, -1.0]], [[0.0, 0.0], [0.0, 0.0]]).tied


NFC = partial(unicodedata.normalize, "NFC")


@given(st.text(st.sampled_from("aeoAĐ1.\u0301\u0323\u0302\u031b\u0330\u1100\u1161\u11a8\u0958中"), max_size=12))
def test_alignment_grows_from_end_to_end(run: str) -> None:
    if run:
        places = alignment(run, NFC(run), NFC)
        assert len(places) == len(NFC(run)) + 1
        assert (places[0], places[-1]) == (0, len(run))
        assert places == sorted(places)


def test_alignment_of_vietnamese() -> None:
    text = unicodedata.normalize("NFD", "nghị quyết")
    places = alignment(text, "nghị quyết", NFC)
    assert [NFC(text[start:end]) for start, end in itertools.pairwise(places)] == list("nghị quyết")


def test_syllables_of_a_long_run_are_cut() -> None:
    known: list[str] = []

    def token(spelling: str) -> Token:
        known.append(spelling)
        return Token([], len(spelling), 0, {}, {}, 0)

    reader = SyllableReader(syllable_pattern(installed_root()), ({}, {}), token)
    (part,) = reader.read("a" * (LONGEST_RUN + 1))
    assert part.spans == [(0, LONGEST_RUN), (LONGEST_RUN, LONGEST_RUN + 1)]
    assert [token.exact for token in part.tokens] == [LONGEST_RUN, 1]
    assert sorted(part.spellings) == sorted(known)


def test_the_syllable_pattern_is_underthesea_s() -> None:
    patterns = import_module("underthesea.pipeline.word_tokenize.regex_tokenize").patterns
    ours = syllable_pattern(installed_root())
    assert [match.span() for match in ours.finditer(ARTICLE)] == [match.span() for match in patterns.finditer(ARTICLE)]
