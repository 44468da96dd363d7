"""A short run over broken files: whatever is done to a plan, the audit is a value and its reports are safe."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.__main__ import SLOW, run
from tests.fuzz.examining import examined, mutated

FILES = 300
REGRESSIONS = sorted(
    path for path in (Path(__file__).parent / "regressions").iterdir() if path.suffix in (".docx", ".pdf")
)


def test_broken_files_end_as_they_should(tmp_path: Path) -> None:
    seen = list(run(FILES, first=0, seed=7, jobs=2, folder=tmp_path))
    assert sorted(each.number for each in seen) == list(range(FILES)), "a file was lost"
    assert [each for each in seen if each.wrong] == []
    assert len({each.outcome for each in seen}) > 3, "the files are not broken in many ways"


def test_a_file_can_be_made_again_from_its_numbers() -> None:
    for number in range(20):
        assert mutated(1, number) == mutated(1, number)


@pytest.mark.parametrize("path", REGRESSIONS, ids=lambda path: path.name)
def test_files_that_once_went_wrong(path: Path) -> None:
    seen = examined(path)
    assert seen.wrong == ""
    assert seen.seconds < SLOW
