"""Cases made from labelled ones: a gap leaves somebody alone, an item that was not read leaves nobody."""

import pytest

from tests.thread.gapping import gapped_of, unread_of
from tests.thread.labelled import Case, alone_in, thread_cases

CASES = [case for case in thread_cases("tune") if len(case.items) > 20][:12]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_gap_is_made_and_labelled(case: Case) -> None:
    made = gapped_of(case, 0)
    assert made is not None
    kept = {item.id for item in made.items}
    assert kept < {item.id for item in case.items}
    for kind, pairs in made.links.items():
        assert pairs == {pair for pair in case.links[kind] if kept.issuperset(pair)}
    assert {key: set(ids) for key, ids in made.alone.items()} == alone_in(
        made.items, {kind: set(pairs) for kind, pairs in made.links.items()}
    )
    assert any(made.alone[key] - case.alone[key] for key in made.alone)


def test_the_same_seed_makes_the_same_gaps() -> None:
    one, again, other = (gapped_of(CASES[0], seed) for seed in (1, 1, 2))
    assert one == again
    assert one != other


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_was_not_read_leaves_nobody_alone(case: Case) -> None:
    made = next(one for seed in range(50) if (one := unread_of(case, seed)))
    kept = {item.id for item in made.items}
    assert kept < {item.id for item in case.items}
    assert made.alone == {key: ids & kept for key, ids in case.alone.items()}
