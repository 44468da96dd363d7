"""Vectors are widened as they are asked for, and are the same as if all had been."""

from __future__ import annotations

import numpy as np

from audit.language.similarity_vectors import PieceVectors


def test_rows_are_those_of_the_whole_table_widened() -> None:
    stored = np.random.default_rng(7).normal(size=(50, 8)).astype(np.float16)
    wide = stored.astype(np.float32)
    pieces = PieceVectors(stored)
    for asked in ([], [3], [3, 3, 49], [0, 1, 3], list(range(50))):
        ids = np.array(asked, dtype=np.int64)
        rows = pieces[ids]
        assert rows.dtype == np.float32
        assert np.array_equal(rows, wide[ids])
    assert (len(pieces), pieces.width) == (50, 8)


def test_rows_given_out_may_be_changed_without_harm() -> None:
    pieces = PieceVectors(np.ones((4, 2), dtype=np.float16))
    rows = pieces[np.array([1, 2])]
    rows *= 0
    assert pieces[np.array([1, 2])].tolist() == [[1, 1], [1, 1]]
