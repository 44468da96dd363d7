"""Samples: in proportion, from every stratum, the same again by their seed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from audit.checklists import Checklist
from audit.cycle.cycles import new_cycle
from audit.cycle.entries import list_draws, list_entries
from audit.cycle.gathering import Wanted, gather
from audit.cycle.problems import StoreProblem
from audit.cycle.registers import read_register
from audit.cycle.sampling import Member, allocate, draw_sample
from audit.cycle.store import open_store
from tests.conftest import DrawPlan
from tests.cycle.conftest import JO, SAMPLES


@given(
    sizes=st.lists(st.integers(min_value=1, max_value=60), min_size=1, max_size=12),
    share=st.floats(min_value=0.01, max_value=1),
)
def test_shares_are_in_proportion_and_add_up(sizes: list[int], share: float) -> None:
    strata = {(f"stratum {number}",): size for number, size in enumerate(sizes)}
    total = max(1, int(sum(sizes) * share))
    shares = allocate(strata, total)
    assert sum(shares.values()) == total
    for stratum, size in strata.items():
        assert 0 <= shares[stratum] <= size
        if total >= len(strata):
            assert shares[stratum] >= 1
    quotas = {stratum: total * size / sum(sizes) for stratum, size in strata.items()}
    if min(quotas.values()) >= 1:  # nobody had to be helped to a first plan
        assert all(abs(shares[stratum] - quotas[stratum]) < 1 for stratum in strata)


def test_the_largest_remainder_decides() -> None:
    assert allocate({("a",): 50, ("b",): 30, ("c",): 20}, 7) == {("a",): 4, ("b",): 2, ("c",): 1}
    assert allocate({("a",): 98, ("b",): 1, ("c",): 1}, 10) == {("a",): 8, ("b",): 1, ("c",): 1}
    assert allocate({("a",): 5, ("b",): 3, ("c",): 1}, 2) == {("a",): 1, ("b",): 1, ("c",): 0}


def test_a_seed_draws_the_same_for_ever() -> None:
    population = [Member(f"plan-{number:03}.docx", {}) for number in range(100)]
    drawn = sorted(draw_sample(population, 5, 7).chosen)
    assert drawn == [39, 40, 64, 66, 71]  # on every machine, in every version: what a council wrote down
    assert sorted(draw_sample(population, 5, 8).chosen) != drawn
    larger = draw_sample(population, 20, 7).chosen
    assert set(drawn) < larger  # a sample that is made larger keeps what was drawn
    backwards = draw_sample(population[::-1], 5, 7).chosen
    assert sorted(99 - number for number in backwards) == drawn


def test_a_sample_as_large_as_the_population_is_all_of_it() -> None:
    population = [Member(f"{number}", {}) for number in range(3)]
    assert draw_sample(population, 5, 1).chosen == {0, 1, 2}
    assert draw_sample(population, None, 1).chosen == {0, 1, 2}


def register(folder: Path, plans: list[Path], name: str) -> Path:
    """A register of plans in three districts, as CSV or Excel."""
    heads = ["Path", "District", "Writer", "Request date"]
    rows = [
        [path.name, ("North", "North", "South", "East")[number % 4], f"writer {number % 3}", "2026-01-05"]
        for number, path in enumerate(plans)
    ]
    file = folder / name
    if name.endswith(".xlsx"):
        book = Workbook()
        assert book.active is not None
        for row in (heads, *rows):
            book.active.append(row)
        book.save(file)
    else:
        separator = ";" if "semicolon" in name else ","
        lines = [separator.join(row) for row in (heads, *rows)]
        file.write_bytes("\r\n".join(lines).encode("utf-8-sig"))
    return file


@pytest.mark.parametrize("name", ["register.csv", "semicolon.csv", "register.xlsx"])
def test_a_sample_from_a_register(
    tmp_path: Path, draw_plan: DrawPlan, checklist: Checklist, name: str
) -> None:
    plans = [draw_plan(f"plans/plan-{number:02}.docx") for number in range(1)]
    for number in range(1, 20):
        copy = plans[0].with_name(f"plan-{number:02}.docx")
        copy.write_bytes(plans[0].read_bytes() + bytes([number]))
        plans.append(copy)
    file = register(tmp_path / "plans", plans, name)
    with open_store(str(tmp_path / "store.sqlite")) as store:
        cycle = new_cycle(store, "Autumn", checklist)
        gathered = gather(store, cycle, Wanted(register=file, sample=8, stratify=("district",), seed=3), JO)
        assert len(gathered.added.added) == 8
        entries = list_entries(store, cycle)
        assert Counter(entry.register["district"] for entry in entries) == {"North": 4, "South": 2, "East": 2}
        assert entries[0].register["request_date"] == "2026-01-05"
        [draw] = list_draws(store, cycle)
        assert (draw.method, draw.seed, draw.population, draw.sample) == ("stratified", 3, 20, 8)
        assert draw.strata[0] == {"values": ["North"], "population": 10, "sample": 4}
        again = gather(store, cycle, Wanted(register=file, sample=8, stratify=("district",), seed=3), JO)
        assert (len(again.added.added), len(again.added.already_there)) == (0, 8)


def test_a_sample_by_what_the_plans_say_themselves(tmp_path: Path, checklist: Checklist) -> None:
    with open_store(str(tmp_path / "store.sqlite")) as store:
        cycle = new_cycle(store, "Autumn", checklist)
        seen: list[int] = []
        wanted = Wanted(paths=[str(SAMPLES)], sample=9, stratify=("phase",), seed=1, jobs=2)
        gathered = gather(store, cycle, wanted, JO, seen.append)
        assert seen == list(range(1, 35))
        assert len(gathered.added.added) == 9
        phases = {row.values[0]: (row.population, row.sample) for row in gathered.sample.compared()}
        assert phases["primary"][0] > phases["post-19"][0] >= 1
        assert all(sampled >= 1 for _, sampled in phases.values())
        with pytest.raises(StoreProblem, match='did you mean "primary_need"'):
            gather(store, cycle, Wanted(paths=[str(SAMPLES)], sample=2, stratify=("primary_ned",)), JO)


def test_registers_that_cannot_be_used_say_why(tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_text("file,district\na.docx,North\n")
    with pytest.raises(StoreProblem, match=r'no column "path".*file, district'):
        read_register(file)
    file.write_text("path,district\n,North\n")
    with pytest.raises(StoreProblem, match="row 2: there is no path"):
        read_register(file)
    file.write_text("path,District,district\na.docx,x,y\n")
    with pytest.raises(StoreProblem, match='two columns "district"'):
        read_register(file)
    broken = tmp_path / "register.xlsx"
    broken.write_bytes(b"no workbook")
    with pytest.raises(StoreProblem, match="not an Excel workbook"):
        read_register(broken)
    with pytest.raises(StoreProblem, match="save it as CSV"):
        read_register(tmp_path / "register.ods")
    with pytest.raises(StoreProblem, match="no such file"):
        read_register(tmp_path / "none.csv")


def test_a_register_beside_a_folder_says_more_about_what_is_found(
    tmp_path: Path, draw_plan: DrawPlan, checklist: Checklist
) -> None:
    first = draw_plan("plans/one.docx")
    draw_plan("plans/two.docx", front={"Name": "Sky Moss"})
    file = tmp_path / "register.csv"
    file.write_text(f"path,district\n{first.name},North\nthree.docx,South\n")
    with open_store(str(tmp_path / "store.sqlite")) as store:
        cycle = new_cycle(store, "Autumn", checklist)
        gathered = gather(store, cycle, Wanted(paths=[str(tmp_path / "plans")], register=file), JO)
        assert gathered.not_in_register == 1
        assert [entry.register.get("district") for entry in list_entries(store, cycle)] == ["North", None]
