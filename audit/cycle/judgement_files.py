"""Auditors' answers as a table: out to CSV, filled in anywhere, and in again.

A file comes in whole or not at all, with every mistake named by its row.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from audit.cycle.cycles import checklist_of, kept_checklist, open_row
from audit.cycle.decisions import decide, machine_answers, read_decisions
from audit.cycle.entries import list_entries
from audit.cycle.hiding import Hiding
from audit.cycle.history import now
from audit.cycle.plan_rows import children_of
from audit.cycle.problems import StoreProblem, did_you_mean
from audit.cycle.readings import finish
from audit.cycle.store import Store
from audit.cycle.values import AGENCIES, ANSWERS, Auditor, Cycle, Entry
from audit.cycle.worklist import each_summary
from audit.safety import clean_text, plain_cell, safe_cell

#: The contract's columns, and what we add. `plan` is the file's name where it is the only one of that name.
COLUMNS = ("plan", "auditor", "agency", "question", "answer", "comment", "reason", "machine", "sha256")
_NEEDED = ("plan", "auditor", "question", "answer")
_MOST_MISTAKES = 20  # named before the rest are counted


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to: answers that are new or changed, and those that were so already."""

    changed: int
    unchanged: int


def write_judgements(store: Store, cycle: Cycle, out: TextIO, hiding: Hiding | None = None) -> int:
    """Every auditor's answers as CSV; gives back how many rows. Hidden, they cannot be taken in again."""
    hiding = hiding or Hiding(None)
    entries = {entry.id: entry for entry in list_entries(store, cycle)}
    names = _names(entries.values())
    with store.read() as session:
        decisions = read_decisions(session, list(entries))
        children = children_of(session, cycle.id)
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    rows = 0
    for made in sorted(decisions, key=lambda one: (one.entry_id, one.auditor, one.target)):
        if made.kind != "answer":
            continue
        entry = entries[made.entry_id]
        row = (
            hiding.plan(children[entry.id]) if hiding.is_on else names[entry.id],
            hiding.person(made.auditor),
            made.agency or "",
            made.target,
            made.value,
            hiding.text(made.comment, children[entry.id]),
            hiding.text(made.reason, children[entry.id]),
            made.details.get("machine") or "",
            "" if hiding.is_on else entry.sha256 or "",
        )
        writer.writerow([safe_cell(value) for value in row])
        rows += 1
    return rows


def write_blank(store: Store, cycle: Cycle, auditor: Auditor, out: TextIO) -> int:
    """A table for one auditor to fill in: each plan that can be judged with each question of
    the auditor's agency."""
    entries = [plan.entry for plan in each_summary(store, cycle) if plan.agreed and plan.agreed.answers]
    names = _names(list_entries(store, cycle))
    asked = [
        question.id
        for question in checklist_of(store, cycle).questions
        if auditor.agency is None or auditor.agency in question.agencies
    ]
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS[:6])
    for entry in entries:
        for question in asked:
            row = (names[entry.id], auditor.name, auditor.agency or "", question, "", "")
            writer.writerow([safe_cell(value) for value in row])
    return len(entries) * len(asked)


def read_judgements(store: Store, cycle: Cycle, table: TextIO, *, done: bool = False) -> Imported:
    """Take in answers from CSV, all of them or none; rows with no answer are passed over.

    With `done` the auditors named have finished with the plans on which they gave answers.
    """
    rows = list(_rows(table))
    plans = _by_name(list_entries(store, cycle))
    changed = unchanged = 0
    with store.write() as session:
        questions = {question.id for question in kept_checklist(open_row(session, cycle.id)).questions}
        mistakes = [
            f"Row {number}: {mistake}" for number, row in rows for mistake in _mistakes(row, plans, questions)
        ]
        if mistakes:
            more = len(mistakes) - _MOST_MISTAKES
            shown = [*mistakes[:_MOST_MISTAKES], *([f"... and {more} more."] if more > 0 else [])]
            raise StoreProblem("\n".join([*shown, "Nothing was taken in."]))
        machine: dict[int, Mapping[str, str]] = {}
        for _, row in rows:
            entry = plans[row["plan"]]
            if entry is None:
                continue  # a mistake, named above
            if entry.id not in machine:
                machine[entry.id] = machine_answers(session, entry.id)
            auditor = Auditor(row["auditor"], row.get("agency") or None)  # type: ignore[arg-type]
            details = {"machine": machine[entry.id].get(row["question"])}
            started = now()
            made = decide(
                session,
                entry,
                auditor,
                "answer",
                row["question"],
                row["answer"],
                details,
                row.get("reason"),
                row.get("comment"),
            )
            is_new = made.decided_at >= started
            changed += is_new
            unchanged += not is_new
            if done:
                finish(session, entry, auditor)
    return Imported(changed, unchanged)


def _rows(table: TextIO) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows that hold an answer, with their numbers in the file."""
    try:
        reader = csv.DictReader(table, strict=True)
        heads = [head.strip().lower() for head in reader.fieldnames or ()]
        missing = [column for column in _NEEDED if column not in heads]
        if missing:
            raise StoreProblem(f'The file has no column "{missing[0]}"{did_you_mean(missing[0], heads)}')
        for row in reader:
            values = {
                head.strip().lower(): clean_text(plain_cell(value or "")).strip()
                for head, value in row.items()
                if head is not None and not isinstance(value, list)
            }
            if values["answer"]:
                yield reader.line_num, values
    except csv.Error as problem:
        raise StoreProblem(f"The file is not a table in CSV: {problem}.") from None


def _mistakes(
    row: Mapping[str, str], plans: Mapping[str, Entry | None], questions: set[str]
) -> Iterator[str]:
    plan, question, answer, agency = row["plan"], row["question"], row["answer"], row.get("agency", "")
    if plan not in plans:
        yield f'there is no plan "{plan}" in the cycle{did_you_mean(plan, plans)}'
    elif plans[plan] is None:
        yield f'there are several plans "{plan}": write the path or the sha256.'
    if question not in questions:
        yield f'the checklist has no question "{question}"{did_you_mean(question, questions)}'
    if answer not in ANSWERS:
        yield f'"{answer}" is no answer{did_you_mean(answer, ANSWERS)} There are: {", ".join(ANSWERS)}.'
    if agency and agency not in AGENCIES:
        yield f'"{agency}" is no agency{did_you_mean(agency, AGENCIES)} There are: {", ".join(AGENCIES)}.'
    if not row["auditor"]:
        yield "there is no auditor."


def _names(entries: Iterable[Entry]) -> dict[int, str]:
    """What each plan is called in the table: its file's name where only one has it, else its path."""
    everything = list(entries)
    files = Counter(entry.file_name for entry in everything)
    return {entry.id: entry.file_name if files[entry.file_name] == 1 else entry.path for entry in everything}


def _by_name(entries: Iterable[Entry]) -> dict[str, Entry | None]:
    """Plans by all that a table may call them; None for a name that several have."""
    found: dict[str, Entry | None] = {}
    for entry in entries:
        for name in {entry.path, entry.file_name, entry.sha256 or entry.path}:
            found[name] = None if name in found else entry
    return found
