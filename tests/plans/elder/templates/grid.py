"""Landscape grid: one table for each area, need, provision and outcome side by side."""

from __future__ import annotations

from tests.plans.elder.blocks import Block, Cell, Grid, Text, Theme, cell, head
from tests.plans.elder.content.plan import Plan
from tests.plans.elder.scribe import Scribe

_DARK, _MID, _PALE = "C9DCC4", "E3EEDF", "F4F8F2"
_HOW = "F: Who, how often and for how long"
_HEADS = ["B: Special educational needs", "F: Special educational provision", _HOW, "E: Outcomes"]
_WIDTHS = [6.9, 7.2, 5.2, 6.4]
_WHOLE = sum(_WIDTHS)


def theme(plan: Plan) -> Theme:
    return Theme(
        font="Calibri",
        size=10,
        colour="2F4F2A",
        landscape=True,
        header="Education, Health and Care Plan: Bryony Tuffin    OFFICIAL - SENSITIVE",
        footer="Ottermarsh County Council EHC plan template v4 (September 2024)    Page #",
    )


def _form(rows: list[tuple[str, str, str, str]]) -> Grid:
    return Grid(
        [
            [cell(a, style="label", shade=_MID), cell(b), cell(c, style="label", shade=_MID), cell(d)]
            for a, b, c, d in rows
        ],
        [4.2, 8.65, 4.2, 8.65],
    )


def _title(words: str, helper: str, across: int = 4) -> list[Cell]:
    return [cell(Text(words, "label"), Text(helper, "help"), shade=_DARK, across=across)]


def blocks(scribe: Scribe) -> list[Block]:
    plan = scribe.plan
    made: list[Block] = [
        Text("Education, Health and Care Plan", "title"),
        Text("Ottermarsh County Council, Children's Services", "h3"),
        _form(
            [
                ("Surname", "Tuffin", "Other names", "Bryony"),
                ("Likes to be called", "Bee", "Date of birth", "17/04/2018"),
                ("Home address", "Eel Pie Farm, Saltley Drove, Ottermarsh", "Language at home", "English"),
                ("UPN", "T301554118022", "Year group", "3"),
                ("School attended now", "Saltley Drove Primary School", "Religion", "Not stated"),
                ("Parent or carer", "Mrs Jessamy Tuffin-Coe", "Relationship", "Mother"),
                ("Telephone", "01632 960114", "Email", "jessamy@example.org"),
                ("Parent or carer", "Mr Perran Coe", "Relationship", "Stepfather"),
                ("Telephone", "01632 960114", "Email", ""),
            ]
        ),
        Text("People who help me now", "h3"),
        Grid(
            [
                head(["Service", "Name", "Telephone"], _MID),
                [cell("Speech and language therapy"), cell("Corin Maybury"), cell("01632 960230")],
                [cell("School nursing"), cell("Duty nurse, Marsh East"), cell("01632 960231")],
                [cell(""), cell(""), cell("")],
            ],
            [9.0, 9.7, 7.0],
        ),
    ]
    history = plan.views[0][1]
    made.append(
        Grid(
            [
                [
                    cell("A1", style="label", shade=_DARK),
                    cell(
                        Text("My history so far", "label"),
                        Text("Keep to one side of A4. Do not repeat Section B here.", "help"),
                        shade=_DARK,
                    ),
                ],
                [cell(*scribe.texts("A", history), across=2)],
            ],
            [2.2, _WHOLE - 2.2],
        )
    )
    rows = [
        [
            cell("A2", style="label", shade=_DARK),
            cell("My views, interests and aspirations, and those of my family", style="label", shade=_DARK),
        ]
    ]
    for label, lines in plan.views[1:]:
        rows.append([cell(label, style="label", shade=_PALE), cell(*scribe.texts("A", lines))])
    made.append(Grid(rows, [4.2, _WHOLE - 4.2]))
    for area in plan.areas:
        helper = "One row for each need. Say who, how much and how often. Add rows if you need them."
        if not area.groups:
            helper = "If there are no needs, say so."
        grid = [_title(f"B, F and E: {area.title}", helper)]
        words = [Text(scribe.line("B", line)) for line in area.strengths]
        if not area.groups:
            grid += [head(_HEADS, _MID), [cell(*words), cell(), cell(), cell()]]
            made.append(Grid(grid, _WIDTHS, repeat=0))
            continue
        grid += [[cell(Text("Strengths", "label"), *words, across=4, shade=_PALE)], head(_HEADS, _MID)]
        for group in area.groups:
            tall = len(group.provision)
            needs = cell(*scribe.texts("B", group.needs, area=area.code), down=tall)
            for number, provision in enumerate(group.provision):
                what = cell(scribe.line("F", provision, area.code, heads=[_HOW]))
                row = [needs] if number == 0 else []
                row += [what, cell(provision.cells[0] if hasattr(provision, "cells") else "")]
                if number == 0:
                    row.append(cell(*scribe.texts("E", group.outcomes, area=area.code), down=tall))
                grid.append(row)
        grid.append([cell(), cell(), cell(), cell()])
        made.append(Grid(grid, _WIDTHS))
    made.append(
        Grid(
            [
                _title(
                    "C, G and E: Health", "Only health needs that relate to special educational needs.", 3
                ),
                head(["C: Health needs", "G: Health provision", "E: Outcomes"], _MID),
                [
                    cell(*scribe.texts("C", plan.health.needs, area="health")),
                    cell(*scribe.texts("G", plan.health.provision, area="health")),
                    cell(*scribe.texts("E", plan.health.outcomes)),
                ],
                [cell(), cell(), cell()],
            ],
            [8.5, 8.6, 8.6],
        )
    )
    made.append(
        Grid(
            [
                _title("D, H1, H2 and E: Social care", "H1 is for provision under the 1970 Act, section 2."),
                head(
                    [
                        "D: Social care needs",
                        "H1: Provision under the Chronically Sick and Disabled Persons Act 1970",
                        "H2: Any other social care provision",
                        "E: Outcomes",
                    ],
                    _MID,
                ),
                [
                    cell(scribe.line("D", plan.more["nil_d"])),
                    cell(scribe.line("H1", plan.more["nil_h1"])),
                    cell(scribe.line("H2", plan.more["nil_h2"])),
                    cell(),
                ],
            ],
            [6.9, 6.2, 6.2, 6.4],
        )
    )
    made.append(
        Grid(
            [
                [cell("I", style="label", shade=_DARK), cell("Placement", style="label", shade=_DARK)],
                [cell(*scribe.texts("I", plan.placement), across=2)],
                [cell("J", style="label", shade=_DARK), cell("Personal budget", style="label", shade=_DARK)],
                [cell(across=2)],
            ],
            [2.2, _WHOLE - 2.2],
        )
    )
    advice = [
        [
            cell("K", style="label", shade=_DARK),
            cell("Advice and information requested", style="label", shade=_DARK),
            cell("Date received", style="label", shade=_DARK),
            cell("Who from", style="label", shade=_DARK),
            cell("Appended", style="label", shade=_DARK),
        ]
    ]
    for number, (advice_of, when, who, appended) in enumerate(plan.advice, 1):
        said = [cell(scribe.line("K", words)) for words in (advice_of, when, who, appended)]
        advice.append([cell(str(number)), *said])
    made.append(Grid(advice, [1.2, 7.5, 4.5, 9.5, 3.0], repeat=1))
    made += [
        Text("Signing off this plan", "h3"),
        Text(
            "This final plan is made under section 37 of the Children and Families Act 2014. The plan will be reviewed "
            "each year."
        ),
        Grid(
            [
                [
                    cell("Signed for the Council", style="label", shade=_MID),
                    cell("Rosalind Achterberg"),
                    cell("Post held", style="label", shade=_MID),
                    cell("SEND Locality Manager"),
                    cell("Date of this plan", style="label", shade=_MID),
                    cell("23/01/2026"),
                ]
            ],
            [4.0, 5.2, 3.0, 5.5, 4.0, 4.0],
        ),
    ]
    return made
