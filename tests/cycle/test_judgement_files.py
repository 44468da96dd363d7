"""Auditors' answers as CSV: out, filled in, in again; whole or not at all."""

from __future__ import annotations

import csv
import io

import pytest

from audit.cycle.decisions import answer_question, decisions_of
from audit.cycle.judgement_files import read_judgements, write_blank, write_judgements
from audit.cycle.problems import StoreProblem
from audit.cycle.store import Store
from audit.cycle.values import Auditor, Cycle, Entry
from tests.cycle.conftest import JO, SAM


def written(store: Store, cycle: Cycle) -> str:
    out = io.StringIO()
    write_judgements(store, cycle, out)
    return out.getvalue()


def test_what_goes_out_comes_in_the_same(store: Store, cycle: Cycle, entry: Entry) -> None:
    comment = "- uses a visual timetable\n=SUM(A1)"
    answer_question(store, entry, JO, "front-page", "not-met", comment=comment, reason="+1")
    answer_question(store, entry, SAM, "a-there", "met")
    table = written(store, cycle)
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [(row["auditor"], row["agency"], row["question"], row["answer"]) for row in rows] == [
        ("Jo Park", "education", "front-page", "not-met"),
        ("Sam Lee", "health", "a-there", "met"),
    ]
    assert rows[0]["comment"] == "'" + comment
    assert rows[0]["reason"] == "'+1"
    assert rows[0]["plan"] == entry.file_name
    before = decisions_of(store, entry)
    came_in = read_judgements(store, cycle, io.StringIO(table))
    assert (came_in.changed, came_in.unchanged) == (0, 2)
    assert decisions_of(store, entry) == before
    assert before[0].comment == comment


def test_a_table_to_fill_in_asks_an_agency_its_questions(store: Store, cycle: Cycle, entry: Entry) -> None:
    out = io.StringIO()
    rows = write_blank(store, cycle, Auditor("Ada Finch", "health"), out)
    lines = out.getvalue().splitlines()
    assert lines[0] == "plan,auditor,agency,question,answer,comment"
    assert 5 < rows == len(lines) - 1 < 40
    assert any(",c-there," in line for line in lines)
    assert not any(",a-there," in line for line in lines)
    assert read_judgements(store, cycle, io.StringIO(out.getvalue())).changed == 0
    filled = out.getvalue().replace(",c-there,,", ",c-there,met,Clear")
    assert read_judgements(store, cycle, io.StringIO(filled)).changed == 1
    [made] = decisions_of(store, entry, "Ada Finch")
    assert (made.agency, made.value, made.comment) == ("health", "met", "Clear")


def test_a_mistake_is_named_and_nothing_comes_in(store: Store, cycle: Cycle, entry: Entry) -> None:
    table = (
        "Plan,Auditor,Agency,Question,Answer,Comment\n"
        f"{entry.file_name},Jo Park,education,front-page,met,\n"
        f"{entry.file_name},Jo Park,police,front-pag,mett,\n"
        "other.docx,,,front-page,met,\n"
    )
    with pytest.raises(StoreProblem) as refused:
        read_judgements(store, cycle, io.StringIO(table))
    said = str(refused.value).splitlines()
    assert [line.split(":")[0] for line in said[:-1]] == ["Row 3", "Row 3", "Row 3", "Row 4", "Row 4"]
    assert 'did you mean "met"' in said[1]
    assert said[-1] == "Nothing was taken in."
    assert decisions_of(store, entry) == []
    with pytest.raises(StoreProblem, match='no column "auditor"'):
        read_judgements(store, cycle, io.StringIO("plan,question,answer\n"))
