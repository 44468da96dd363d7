"""Case-system print: a table of what each section is for, answers in content controls, merge fields left over."""

from __future__ import annotations

from tests.plans.elder.blocks import Block, Break, Grid, Text, Theme, cell, head
from tests.plans.elder.content.plan import Item, Plan
from tests.plans.elder.scribe import Scribe

_GREY = "D9D9D9"
_CLICK = "Click or tap here to enter text."
_EXPLAINED = [
    (
        "A",
        "Views, interests and aspirations",
        "What the child wants, likes and hopes for, and what the family want.",
    ),
    ("B", "Special educational needs", "Every need, with its effect on learning."),
    ("C", "Health needs", "Needs relating to the SEN or to a disability."),
    ("D", "Social care needs", "Needs relating to the SEN or to a disability."),
    ("E", "Outcomes", "What the child will be able to do as a result of the provision."),
    ("F", "Special educational provision", "Provision for each need in Section B."),
    ("G", "Health provision", "Provision reasonably required."),
    ("H1", "Social care provision", "Provision under section 2 of the 1970 Act."),
    ("H2", "Social care provision", "Any other provision, including from a child protection plan."),
    ("I", "Placement", "Left blank in a draft."),
    ("J", "Personal budget", "How it will be used and which outcomes it supports."),
    ("K", "Advice and information", "A list of what was gathered."),
]


def theme(plan: Plan) -> Theme:
    return Theme(
        font="Tahoma",
        size=9.5,
        colour="000000",
        band=_GREY,
        named_styles=False,
        header="Kwabena Osei-Hart (08-Jun-2016)    OTT/SEN/0048812    EHC Plan v3.0",
        footer="Printed from the case system 10-Oct-2025 14:07    Page #",
        margin=1.8,
    )


def _answers(scribe: Scribe, letter: str, rows: list[tuple[str, list[Text]]]) -> Grid:
    return Grid(
        [[cell(label, style="label", shade="F2F2F2"), cell(*texts)] for label, texts in rows], [4.6, 12.8]
    )


def _grid(
    scribe: Scribe, letter: str, first: str, heads: list[str], items: list[Item], widths: list[float]
) -> Grid:
    rows = [head(["Ref", first, *heads], _GREY)]
    for number, item in enumerate(items, 1):
        label = f"{letter}{number}"
        words = Text(scribe.line(letter, item, None, label, heads), control=True)
        rows.append([cell(label), cell(words), *[cell(Text(other, control=True)) for other in item.cells]])
    return Grid(rows, widths, repeat=1)


def blocks(scribe: Scribe) -> list[Block]:
    plan, more = scribe.plan, scribe.plan.more
    pairs = [plan.front[i : i + 2] for i in range(0, len(plan.front), 2)]
    front = [
        [
            part
            for label, value in pair
            for part in (cell(label, style="label", shade="F2F2F2"), cell(Text(value, control=True)))
        ]
        for pair in pairs
    ]
    placeholder = Text(_CLICK, "help", control=True)
    made: list[Block] = [
        Text("EDUCATION, HEALTH AND CARE PLAN", "title"),
        Text("Ottermarsh County Council", "h2"),
        Grid(front, [3.4, 5.3, 3.4, 5.3]),
        Text("What each section of the plan is for", "h2"),
        Grid(
            [
                head(["Section", "Title", "What it should contain"], _GREY),
                *[[cell(f"({a})"), cell(b), cell(c)] for a, b, c in _EXPLAINED],
            ],
            [2.0, 5.4, 10.0],
        ),
        Break(),
        Text("(A) Views, interests and aspirations", "h1"),
        _answers(
            scribe, "A", [(title, scribe.texts("A", lines, control=True)) for title, lines in plan.views]
        ),
        Text("(B) Special educational needs", "h1"),
    ]
    count = 0
    rows = []
    for area in plan.areas:
        rows.append([cell(area.title, style="label", shade=_GREY, across=2)])
        rows.append(
            [
                cell("Strengths", style="label", shade="F2F2F2"),
                cell(*scribe.texts("B", list(area.strengths), control=True)),
            ]
        )
        for need in area.needs:
            count += 1
            words = Text(scribe.line("B", need, area.code, f"Need B{count}"), control=True)
            rows.append([cell(f"Need B{count}", style="label", shade="F2F2F2"), cell(words)])
    rows.append([cell("Sensory and/or physical", style="label", shade=_GREY, across=2)])
    rows.append([cell("Strengths", style="label", shade="F2F2F2"), cell(placeholder)])
    rows.append([cell("Need", style="label", shade="F2F2F2"), cell(placeholder)])
    made.append(Grid(rows, [4.6, 12.8]))
    made += [
        Text("(C) Health needs", "h1"),
        *scribe.texts("C", plan.health.needs, area="health", control=True),
        Text("(D) Social care needs", "h1"),
        *scribe.texts("D", plan.care.needs, area="social-care", control=True),
        Text("(E) Outcomes", "h1"),
        Text(scribe.line("E", more["lead"])),
        _grid(
            scribe,
            "E",
            "Outcome",
            ["Steps in the next twelve months", "Need"],
            more["outcomes"],
            [1.2, 9.0, 5.4, 1.8],
        ),
        Text("(F) Special educational provision", "h1"),
        Text("Be specific: type of support, hours and level of expertise. Do not use “access to”.", "help"),
        _grid(
            scribe,
            "F",
            "Provision",
            ["By whom", "Frequency and duration", "Outcome"],
            more["provision"],
            [1.2, 7.2, 3.7, 3.2, 2.1],
        ),
        Text("(G) Health provision", "h1"),
        Text("", control=True),
        Text("(H1) Social care provision: Chronically Sick and Disabled Persons Act 1970", "h1"),
        *scribe.texts("H1", plan.care.provision, control=True),
        Text("(H2) Any other social care provision", "h1"),
        Text(scribe.line("H2", more["h2"], "social-care"), control=True),
        Text("(I) Placement", "h1"),
        Grid(
            [
                [
                    cell(label, style="label", shade="F2F2F2"),
                    cell(Text(scribe.line("I", words), control=True)),
                ]
                for label, words in zip(("Name of setting", "Type"), plan.placement, strict=True)
            ],
            [4.6, 12.8],
        ),
        Text("(J) Personal budget", "h1"),
        Text("«PersonalBudgetDetails»", control=True),
        Text("(K) Advice and information", "h1"),
        Grid(
            [
                head(["Advice", "From", "Date"], _GREY),
                *[
                    [cell(Text(scribe.line("K", words), control=True)) for words in row]
                    for row in plan.advice
                ],
            ],
            [4.6, 9.0, 3.8],
            repeat=1,
        ),
        Text("Authorisation", "h2"),
        Grid(
            [
                [
                    cell("Authorising officer", style="label", shade="F2F2F2"),
                    cell("Priscilla Undercliffe, SEND Team Manager"),
                ],
                [cell("Authorised on", style="label", shade="F2F2F2"), cell("10-Oct-2025 13:58")],
            ],
            [4.6, 12.8],
        ),
    ]
    return made
