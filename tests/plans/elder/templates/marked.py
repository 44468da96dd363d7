"""Amendment notice: the plan of last year with its changes tracked, a dotted letter before each title."""

from __future__ import annotations

from tests.plans.elder.blocks import Block, Grid, Text, Theme, cell, head
from tests.plans.elder.content.plan import Plan
from tests.plans.elder.scribe import Scribe

_SAND, _PALE = "F2D9B8", "FBF1E3"
_PROVISION = ["Need", "Who", "How often and how long"]


def theme(plan: Plan) -> Theme:
    return Theme(
        font="Calibri",
        size=10.5,
        colour="7A3E00",
        header="Leila Haddad-Moore: PROPOSED AMENDMENTS TO THE EHC PLAN",
        footer="Ottermarsh SEND Service, Amendment Template 2022-23 / page #",
    )


def blocks(scribe: Scribe) -> list[Block]:
    plan, more = scribe.plan, scribe.plan.more
    made: list[Block] = [
        Text("Education, Health and Care Plan: Proposed Amendments", "title"),
        Text(
            "Ottermarsh County Council proposes to amend this plan under section 44 of the Children and Families Act 2014. New "
            "words are shown as insertions and words to be taken out as deletions. You have 15 days to send us your views.",
            "help",
        ),
        Grid(
            [[cell(label, style="label", shade=_PALE), cell(value)] for label, value in plan.front],
            [6.0, 11.0],
        ),
        Text("Section A. Leila's views, interests and aspirations and those of her parents", "h1"),
    ]
    for title, lines in plan.views:
        made += [Text(title, "h2"), *scribe.texts("A", lines)]
    made.append(Text("Section B. Leila's special educational needs", "h1"))
    count = 0
    for area in plan.areas:
        made.append(Text(area.title, "h2"))
        made += [Text(scribe.line("B", words), lead="Strengths:") for words in area.strengths]
        for need in area.needs:
            if isinstance(need, str):
                made += scribe.texts("B", [need])
                continue
            count += 1
            made.append(Text(scribe.line("B", need, area.code, f"B{count}"), lead=f"B{count}"))
    made.append(Text("Section C. Health needs related to Leila's special educational needs", "h1"))
    for number, need in enumerate(plan.health.needs, 1):
        made.append(Text(scribe.line("C", need, "health", f"C{number}"), lead=f"C{number}"))
    made.append(Text("Section D. Social care needs related to Leila's special educational needs", "h1"))
    made.append(Text(scribe.line("D", plan.care.needs[0], "social-care", "D1"), lead="D1"))
    made.append(Text("Section E. Outcomes sought for Leila", "h1"))
    rows = [head(["No.", "Outcome", "By when", "Need"], _SAND)]
    for number, item in enumerate(more["outcomes"], 1):
        words = scribe.line("E", item, None, str(number), ["By when", "Need"])
        rows.append([cell(str(number)), cell(words), *[cell(other) for other in item.cells]])
    made += [Grid(rows, [1.2, 10.0, 3.8, 2.0], repeat=1), *scribe.texts("E", [more["gone"]])]
    made.append(Text("Section F. Special educational provision required by Leila", "h1"))
    for area in plan.areas:
        if not area.provision:
            continue
        rows = [
            [cell(area.title, style="label", shade=_SAND, across=4)],
            head(["Need", "Provision", "Who", "How often and how long"], _PALE),
        ]
        for line in area.provision:
            assert not isinstance(line, str | list)
            words = scribe.line("F", line, area.code, heads=_PROVISION)
            need, who, often = line.cells
            rows.append([cell(need), cell(words), cell(who), cell(often)])
        made.append(Grid(rows, [1.4, 7.2, 4.2, 4.2], repeat=2))
    made += [
        Text("Section G. Health provision", "h1"),
        *scribe.texts("G", plan.health.provision, "bullet", "health"),
        Text(
            "Section H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "h1",
        ),
        *scribe.texts("H1", plan.care.provision, "bullet", "social-care"),
        Text("Section H2. Any other social care provision", "h1"),
        *scribe.texts("H2", plan.other_care),
        Text("Section I. Placement", "h1"),
        *scribe.texts("I", plan.placement),
        Text("Section J. Personal budget", "h1"),
        *scribe.texts("J", plan.budget),
        Text("Section K. Advice and information", "h1"),
        Grid(
            [
                head(["No.", "Advice from", "Dated"], _SAND),
                *[
                    [cell(number), cell(scribe.line("K", who)), cell(scribe.line("K", when))]
                    for number, who, when in plan.advice
                ],
            ],
            [1.2, 9.8, 6.0],
            repeat=1,
        ),
        Grid(
            [
                [
                    cell(
                        "Signed (to be completed when the amended plan is made final)",
                        style="label",
                        shade=_PALE,
                    ),
                    cell(),
                ],
                [cell("Name of officer", style="label", shade=_PALE), cell()],
                [cell("Date", style="label", shade=_PALE), cell()],
            ],
            [7.0, 10.0],
        ),
    ]
    return made
