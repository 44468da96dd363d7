"""Cycles side by side, as text, JSON and HTML."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import TextIO

from audit.model.cycle import Comparison, CycleAt
from audit.model.findings import Agency
from audit.model.plan import LETTERS
from audit.model.words import SECTION_TITLES
from audit.reports._html import escape, page, table
from audit.reports._page import Page
from audit.reports.cycle._blocks import Grades
from audit.reports.cycle._charts import grades
from audit.reports.cycle._words import AGENCY_WORDS, CAREFUL, kind_words, number, percent
from audit.safety import escape_controls

_CHECKS = 25  # the kinds of gap that moved or are most common: more, nobody reads
_NAME = 30  # characters of a row's name in text

Row = tuple[str, list[str]]


def write_text(found: Comparison, out: TextIO, width: int) -> None:
    """One column a cycle, as wide as the screen allows."""
    sheet = Page(out, width)
    room = max(9, (width - _NAME) // len(found.cycles))
    for title, rows in _parts(found):
        sheet.heading(title)
        for name, values in rows:
            cells = "".join(f"{_short(value, room - 2):>{room}}" for value in values)
            sheet.row(f"{_short(name, _NAME):<{_NAME}}{cells}")
    for warning in _warnings(found):
        sheet.line()
        sheet.line(warning)


def write_json(found: Comparison, out: TextIO, width: int) -> None:  # noqa: ARG001
    """The comparison as one object."""
    data = {"schema": "ehcp-audit-comparison/1", **asdict(found)}
    for place, cycle in enumerate(found.cycles):
        data["cycles"][place]["grades"]["good_or_better"] = cycle.grades.good_or_better
    text = json.dumps(data, ensure_ascii=False, indent=2, default=_plain)
    out.write(escape_controls(text) + "\n")


def write_html(found: Comparison, out: TextIO, width: int) -> None:  # noqa: ARG001
    """The comparison as one accessible page."""
    title = "Audit cycles compared: " + ", ".join(cycle.name for cycle in found.cycles)
    out.writelines(page(title, f"<h1>{escape(title)}</h1>\n", _body(found), CAREFUL))


WRITERS: dict[str, Callable[[Comparison, TextIO, int], None]] = {
    "text": write_text,
    "json": write_json,
    "html": write_html,
}


def _body(found: Comparison) -> Iterator[str]:
    for warning in _warnings(found):
        yield f"<p>{escape(warning)}</p>\n"
    yield grades(Grades("Plans by grade", [(_title(cycle), cycle.grades) for cycle in found.cycles]))
    for title, rows in _parts(found):
        headings = ["", *(_title(cycle) for cycle in found.cycles)]
        cells = ([escape(name), *map(escape, values)] for name, values in rows)
        yield f"<section><h2>{escape(title)}</h2>\n"
        yield from table(title, headings, cells, numbers=frozenset(range(1, len(headings))))
        yield "</section>\n"


def _parts(found: Comparison) -> Iterator[tuple[str, list[Row]]]:
    cycles = found.cycles
    yield (
        "Cycles",
        [
            ("Cycle", [_title(cycle) for cycle in cycles]),
            ("Opened", [cycle.opened.isoformat() for cycle in cycles]),
            ("Plans audited", [number(cycle.plans) for cycle in cycles]),
            ("Good or better", [percent(cycle.grades.good_or_better) for cycle in cycles]),
            *(
                (
                    words,
                    [percent(_share(getattr(cycle.grades, name), cycle.grades.graded)) for cycle in cycles],
                )
                for name, words in (
                    ("outstanding", "  Outstanding"),
                    ("good", "  Good"),
                    ("requires_improvement", "  Requires Improvement"),
                    ("inadequate", "  Inadequate"),
                )
            ),
            (
                "Statutory gaps a plan",
                [
                    "-" if cycle.statutory_per_plan is None else number(cycle.statutory_per_plan)
                    for cycle in cycles
                ],
            ),
        ],
    )
    yield (
        "Sections: Good or better",
        [
            (
                f"{letter}  {SECTION_TITLES[letter]}",
                [
                    percent(cycle.sections[letter].good_or_better) if letter in cycle.sections else "-"
                    for cycle in cycles
                ],
            )
            for letter in LETTERS
            if any(letter in cycle.sections for cycle in cycles)
        ],
    )
    yield (
        "Questions met, by agency",
        [
            (AGENCY_WORDS[agency], [percent(cycle.agencies.get(agency)) for cycle in cycles])
            for agency in _agencies(cycles)
        ],
    )
    yield (
        "Share of plans with the gap",
        [
            (
                f"{code}  {kind_words(found.names[code])}",
                [percent(cycle.gaps.get(code, 0.0) if cycle.plans else None) for cycle in cycles],
            )
            for code in _codes(found)
        ],
    )


def _agencies(cycles: Sequence[CycleAt]) -> list[Agency]:
    return [agency for agency in AGENCY_WORDS if any(agency in cycle.agencies for cycle in cycles)]


def _codes(found: Comparison) -> list[str]:
    """The commonest kinds of gap, by the cycle in which each is most common."""
    most = {code: max(cycle.gaps.get(code, 0.0) for cycle in found.cycles) for code in found.names}
    return sorted(most, key=lambda code: (-most[code], code))[:_CHECKS]


def _warnings(found: Comparison) -> Iterator[str]:
    others = [cycle for cycle in found.cycles if not cycle.comparable]
    if others:
        said = "; ".join(f"{cycle.name} ({cycle.checklist})" for cycle in others)
        last = found.cycles[-1]
        yield (
            f"* Not to be compared with {last.name} ({last.checklist}): another checklist, or another "
            f"version of it, asks other questions: {said}."
        )


def _title(cycle: CycleAt) -> str:
    return cycle.name if cycle.comparable else f"{cycle.name} *"


def _share(count: int, of: int) -> float | None:
    return count / of if of else None


def _short(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1]}…"


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is no JSON")
