"""Needs first in two columns; then an outcome box for each area with its provision table beneath."""

from __future__ import annotations

from tests.plans.elder.blocks import Block, Grid, Text, Theme, cell, head
from tests.plans.elder.content.plan import Area, Plan
from tests.plans.elder.scribe import Scribe

_TEAL, _PALE = "B7DDE0", "E8F5F6"
_HOW = "Who will do it, how often and for how long"


def theme(plan: Plan) -> Theme:
    return Theme(
        font="Verdana",
        size=8.5,
        colour="0B5563",
        header="Tegan Rose Loveday                                                                 DRAFT PLAN",
        footer="#",
        margin=1.9,
    )


def _outcomes(scribe: Scribe, title: str, area: Area) -> Grid:
    """The outcome box: a heading cell, then the outcomes, each with its number."""
    rows = [[cell(f"E: Outcomes for {title}", style="label", shade=_TEAL)]]
    words = []
    for line in area.outcomes:
        scribe.plan.more["count"] = scribe.plan.more.get("count", 0) + 1
        label = f"Outcome {scribe.plan.more['count']}"
        words.append(Text(scribe.line("E", line, area.code, label), lead=f"{label}:"))
    rows.append([cell(*words)])
    return Grid(rows, [17.2])


def _table(scribe: Scribe, letter: str, area: Area) -> Grid:
    rows = [head([f"{letter}: What will be put in place", _HOW], _PALE)]
    for line in area.provision:
        words = scribe.line(letter, line, area.code, heads=[_HOW])
        rows.append([cell(words), cell(line.cells[0] if hasattr(line, "cells") else "")])
    return Grid(rows, [9.2, 8.0], repeat=1)


def blocks(scribe: Scribe) -> list[Block]:
    plan = scribe.plan
    plan.more["count"] = 0
    made: list[Block] = [
        Text("Draft Education, Health and Care Plan", "title"),
        Text(
            "This is the first draft of the plan for Tegan Rose Loveday, born on 26 February 2022 (NHS number 999 155 "
            "0826), who is in the nursery class at Curlew Lane Nursery School and lives with her mothers, Carys "
            "Loveday and Bethan Pryce, at 4 Ferry Cottages, Mudwick. Her main need arises from Down syndrome. "
            "Ottermarsh County Council received the request for an assessment on 28 July 2025. This draft was sent to "
            "the family on 17 November 2025; the family has fifteen days to reply. Questions to the SEND team on 01632 960147."
        ),
        Text("SECTIONA: All about me and my family", "h1"),
        Text("Write in the child's voice or the family's, and say who is speaking.", "help"),
    ]
    for title, lines in plan.views:
        made += [Text(title, "h3"), *scribe.texts("A", lines)]
    made.append(Text("SECTION B: My special educational needs", "h1"))
    for area in plan.areas:
        made.append(Text(area.title, "h2"))
        well = scribe.texts("B", list(area.strengths))
        tricky = scribe.texts("B", area.needs, "bullet", area.code)
        if not area.groups:
            tricky = [Text(scribe.line("B", plan.more["nil_semh"]))]
        made.append(
            Grid(
                [head(["What is going well", "What is tricky"], _PALE), [cell(*well), cell(*tricky)]],
                [6.2, 11.0],
            )
        )
    made += [
        Text("SECTION C: My health needs", "h1"),
        *scribe.texts("C", plan.health.needs, area="health"),
        Text("SECTION D: My social care needs", "h1"),
        *scribe.texts("D", plan.care.needs, area="social-care"),
        Text("SECTIONS E, F, G and H: What we want to happen and how", "h1"),
        Text(
            "For each area there is a box for the outcomes (Section E) and beneath it a table for the provision (Section F, "
            "G or H). A SEND review officer sets shorter steps with the family at the nursery's termly meeting.",
            "help",
        ),
    ]
    for area in plan.areas:
        if area.groups:
            made += [_outcomes(scribe, area.title.lower(), area), _table(scribe, "F", area)]
    health = Area("health", "health", [], [plan.health])
    care = Area("social care", "social-care", [], [plan.care])
    made += [
        _outcomes(scribe, "health", health),
        Grid(
            [
                [cell("G: Health provision", style="label", shade=_PALE)],
                [cell(*scribe.texts("G", plan.health.provision, "bullet", "health"))],
            ],
            [17.2],
        ),
        _outcomes(scribe, "social care", care),
        Grid(
            [
                head(
                    [
                        "H1: Provision under section 2, Chronically Sick and Disabled Persons Act 1970",
                        "H2: Other provision",
                    ],
                    _PALE,
                ),
                [
                    cell(*scribe.texts("H1", plan.care.provision, area="social-care")),
                    cell(*scribe.texts("H2", plan.other_care)),
                ],
            ],
            [10.2, 7.0],
        ),
        Text("SECTION I: Where I will go to nursery or school", "h1"),
        Text("SECTION J: My personal budget", "h1"),
        Text("[Insert details of any direct payment, or delete]", "help"),
        Text("SECTION K: People who gave advice for this plan", "h1"),
        Grid(
            [
                head(["Who", "Date of advice"], _TEAL),
                *[[cell(scribe.line("K", words)) for words in row] for row in plan.advice],
            ],
            [11.2, 6.0],
            repeat=1,
        ),
        Grid(
            [
                [cell("Signed on behalf of the Council", style="label", shade=_PALE), cell()],
                [cell("Name and post", style="label", shade=_PALE), cell()],
                [cell("Date", style="label", shade=_PALE), cell()],
            ],
            [7.2, 10.0],
        ),
    ]
    return made
