"""Learns which concepts words speak of: from the lexicon's terms, and from sentences about each concept.

`tests/thread/train.py` calls it. Multinomial logistic regression by Nesterov's accelerated descent on
the penalised likelihood: nothing is random.
"""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from audit.language.similarity import as_unit
from audit.language.similarity_vectors import word_vectors
from audit.language.similarity_words import STOP_WORDS, split_words, stem
from audit.thread.lexicon import SIDES, lexicon, read_lexicons
from audit.thread.senses import Senses
from audit.thread.wording import FRAME

SENTENCES = Path(__file__).parent / "sentences.toml"

#: How strongly weights are held near nothing, and for how many steps is descended.
_PENALTY, _STEPS = 0.2, 700


def learn_senses(item_texts: Sequence[str], forgetting: float = 0.0) -> Senses:
    """The weights, centred on the mean of what items say; `forgetting` leaves out a share of the terms."""
    vectors = word_vectors()
    if vectors is None:
        raise RuntimeError("WordLlama's vectors must be installed to learn")
    concepts = lexicon().concepts
    texts, labels = _labelled(concepts, forgetting)
    centre = vectors.weighted([told(text) for text in item_texts], {}).mean(axis=0)
    rows = as_unit(vectors.weighted([told(text) for text in texts], {}) - centre)
    weights, constants = _fit(rows, np.array(labels), len(concepts))
    return Senses(concepts, centre, weights.astype(np.float32), constants.astype(np.float32))


def write_senses(senses: Senses, file: Path) -> None:
    """Keep the weights as 16-bit numbers: what is said with them differs by less than one in a thousand."""
    np.savez_compressed(
        file,
        concepts=np.array(senses.concepts),
        centre=senses.centre.astype(np.float16),
        weights=senses.weights.astype(np.float16),
        constants=senses.constants.astype(np.float16),
    )


def told(text: str) -> str:
    """A text's telling words."""
    return " ".join(
        word.lower()
        for word in split_words(text)
        if word.lower() not in STOP_WORDS and stem(word) not in FRAME and not word.isdigit()
    )


def _labelled(concepts: Sequence[str], forgetting: float) -> tuple[list[str], list[int]]:
    """Every term and sentence, and the number of the concept that it is of."""
    raw = read_lexicons()["concept"]
    sentences = tomllib.loads(SENTENCES.read_text(encoding="utf-8"))
    if unknown := set(sentences) - set(concepts):
        raise ValueError(f"sentences for no concept: {', '.join(sorted(unknown))}")
    texts, labels = [], []
    for number, concept in enumerate(concepts):
        terms = [
            term.replace("*", "").replace("-", " ") for side in SIDES for term in raw[concept].get(side, [])
        ]
        for text in (*terms, *sentences.get(concept, [])):
            kept = zlib.crc32(f"{concept} {text}".encode()) / 2**32 >= forgetting
            if kept and told(text):
                texts.append(text)
                labels.append(number)
    return texts, labels


def _fit(rows: np.ndarray, labels: np.ndarray, classes: int) -> tuple[np.ndarray, np.ndarray]:
    table = np.hstack([rows, np.ones((len(rows), 1))]).astype(np.float32)
    wanted = np.eye(classes, dtype=np.float32)[labels]
    held = np.full((table.shape[1], 1), _PENALTY, dtype=np.float32)
    held[-1] = 1e-3
    step = np.float32(1 / (0.5 * float(np.linalg.eigvalsh(table.T @ table)[-1]) + _PENALTY))
    weights = ahead = np.zeros((table.shape[1], classes), dtype=np.float32)
    for number in range(_STEPS):
        odds = table @ ahead
        said = np.exp(odds - odds.max(axis=1, keepdims=True))
        said /= said.sum(axis=1, keepdims=True)
        after = ahead - step * (table.T @ (said - wanted) + held * ahead)
        ahead, weights = after + np.float32(number / (number + 3)) * (after - weights), after
    return weights[:-1], weights[-1]
