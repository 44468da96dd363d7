"""Layout 0: a My Support Plan, which has sections and the four areas of need but is not an EHC plan."""

from __future__ import annotations

from tests.plans.alder.blocks import Block, Bullets, Cell, Columns, Look, Para, Table, TextBox, Theme
from tests.plans.alder.content import aled as c
from tests.plans.alder.parts import Recorder

ORANGE = "B4581C"
THEME = Theme(
    council="Pinderby Council",
    header="My Support Plan: Aled Khan, Lowfield Juniors",
    footer="Pinderby Council inclusion service   Page {page}",
    font="Carlito",
    size=11,
    margin=2.0,
)
HEAD = Look(bold=True, fill="F8E3D3", after=0)
TITLE = Look(bold=True, size=14, colour=ORANGE, before=10, after=4)


def blocks(rec: Recorder) -> list[Block]:
    """The whole document, in the order of the page; nothing in it is an EHC plan's section or item."""
    rec.details(
        name="Aled Khan",
        date_of_birth="2018-03-02",
        year_group=3,
        local_authority="Pinderby Council",
        setting="Lowfield Juniors",
    )
    facts = [
        ("Pupil", "Aled Khan", "Date of birth", "02/03/2018"),
        ("School", "Lowfield Juniors", "Year", "3"),
        ("Cycle", "Assess, plan, do, review: 3", "Meeting", "21/01/2026"),
        ("Next meeting", "22/04/2026", "SENCO", "H. Blenkin, 01632 960415"),
    ]
    grid = [[Cell(t, look=HEAD) if i % 2 == 0 else Cell(t) for i, t in enumerate(line)] for line in facts]
    areas: list[list[Cell | str]] = [["Area", "Where Aled is now", "Support from school"]]
    areas += [list(line) for line in c.AREAS]
    targets: list[list[Cell | str]] = [["", "Target for this term", "Who", "How it went"]]
    targets += [list(line) for line in c.TARGETS]
    costs: list[list[Cell | str]] = [["Support", "Cost in a year"]]
    costs += [list(line) for line in c.COSTS]
    return [
        Para("My Support Plan", Look(bold=True, size=24, colour=ORANGE, after=2)),
        Para("SEN support, spring term 2026", Look(size=13, after=8)),
        Table(grid, (3.0, 6.4, 3.0, 4.6)),
        Para(c.NOTE, Look(italic=True, size=9.5, after=6)),
        Para("Section A: All about Aled", TITLE),
        Columns([Para(text, Look(after=6)) for text in c.ABOUT]),
        Para("", Look(after=2)),
        TextBox(
            [Para("What helps me", Look(bold=True)), *[Para(text, Look(after=2)) for text in c.HELPS]],
            width=17.0,
            height=2.6,
        ),
        Para("Section B: Areas of need and support in school", TITLE),
        Table(areas, (4.0, 6.5, 6.5), head=1, head_look=HEAD),
        Para("Section C: Targets and review", TITLE),
        Table(targets, (1.0, 8.6, 3.4, 4.0), head=1, head_look=HEAD),
        Para("What Sioned and Imran say", TITLE),
        Para(c.FAMILY),
        Para("What it costs", TITLE),
        Table(costs, (12.0, 5.0), head=1, head_look=HEAD),
        Para("Who has been asked for advice", TITLE),
        Bullets(
            ["Specialist teacher, 9 December 2025", "Optician, October 2025", "No other service is involved"]
        ),
        Para("Signed", TITLE),
        Table(
            [["Parent", "S. Khan", "SENCO", "H. Blenkin", "Date", "21/01/2026"]],
            (2.0, 4.6, 2.0, 4.4, 1.6, 2.4),
        ),
    ]
