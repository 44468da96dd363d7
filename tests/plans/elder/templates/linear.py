"""One column, A to K in the words of the Regulations, the front as lines of label and value."""

from __future__ import annotations

from tests.plans.elder.blocks import Block, Grid, Text, Theme, cell, head
from tests.plans.elder.content.plan import Plan
from tests.plans.elder.scribe import Scribe

_COLUMNS = ["Frequency and duration", "Delivered by"]


def theme(plan: Plan) -> Theme:
    return Theme(
        font="Arial",
        size=10,
        colour="3B2A5C",
        band="3B2A5C",
        ink="FFFFFF",
        header="CONFIDENTIAL",
        footer="EHC Plan: Mateusz Wieczorek, d.o.b. 02/11/2010                                            Page #",
        margin=2.2,
    )


def _banner(letter: str, words: str) -> Text:
    return Text(f"SECTION {letter}: {words}", "h1")


def blocks(scribe: Scribe) -> list[Block]:
    plan, more = scribe.plan, scribe.plan.more
    made: list[Block] = [
        Text("Ottermarsh County Council", "h3"),
        Text("Education, Health and Care Plan", "title"),
        *[Text(value, lead=label) for label, value in plan.front],
        Text("This plan is made under Part 3 of the Children and Families Act 2014.", "small"),
        _banner("A", "The views, interests and aspirations of the child and his parents"),
    ]
    for title, lines in plan.views:
        made += [Text(title, "h3"), *scribe.texts("A", lines)]
    made.append(_banner("B", "The child's special educational needs"))
    for number, area in enumerate(plan.areas, 1):
        made.append(Text(f"B{number} {area.title}", "h2"))
        if area.strengths:
            made += [Text("Strengths", "h3"), *[Text(scribe.line("B", words)) for words in area.strengths]]
            made.append(Text("Needs", "h3"))
        made += scribe.texts("B", area.needs, "bullet" if number != 3 else "body", area.code)
    made.append(_banner("C", "The child's health care needs which relate to his special educational needs"))
    made += scribe.texts("C", plan.health.needs)
    made.append(
        _banner(
            "D",
            "The child's social care needs which relate to his special educational needs or to a disability",
        )
    )
    made += scribe.texts("D", plan.care.needs)
    made += [
        _banner("E", "The outcomes sought for the child, including outcomes for adult life"),
        Text(scribe.line("E", more["lead"])),
        *scribe.texts("E", more["outcomes"], "number"),
        _banner("F", "The special educational provision required by the child"),
    ]
    count = 0
    for title, area_code, items in more["provision"]:
        made.append(Text(title, "h3"))
        rows = [head(["No.", "Provision", *_COLUMNS], "DDD6EA")]
        for item in items:
            count += 1
            words = scribe.line("F", item, area_code, f"F{count}", _COLUMNS if item.cells else ())
            if item.cells:
                rows.append([cell(f"F{count}"), cell(words), *[cell(other) for other in item.cells]])
            else:
                made.append(Text(words, lead=f"F{count}"))
        if len(rows) > 1:
            made.append(Grid(rows, [1.2, 6.2, 4.6, 4.6], repeat=1))
    made += [
        Text(scribe.line("F", more["review"])),
        _banner(
            "G",
            "Any health care provision reasonably required by the learning difficulties or disabilities which result in "
            "the child having special educational needs",
        ),
        *scribe.texts("G", plan.health.provision),
        _banner(
            "H1",
            "Any social care provision which must be made for the child as a result of section 2 of the Chronically Sick and "
            "Disabled Persons Act 1970",
        ),
        *scribe.texts("H1", plan.care.provision),
        _banner(
            "H2",
            "Any other social care provision reasonably required by the learning difficulties or disabilities which "
            "result in the child having special educational needs",
        ),
        *scribe.texts("H2", plan.other_care),
        _banner("I", "The name and type of the school or other institution"),
        *[
            Text(scribe.line("I", words), lead=label)
            for label, words in zip(("Name:", "Type:"), plan.placement, strict=True)
        ],
        _banner("J", "Personal budget"),
        *scribe.texts("J", plan.budget),
        _banner("K", "The advice and information gathered during the assessment"),
        Grid(
            [
                head(["Appendix", "Advice"], "DDD6EA"),
                *[[cell(letter), cell(scribe.line("K", words))] for letter, words in plan.advice],
            ],
            [2.4, 14.2],
            repeat=1,
        ),
        Text("Signed on behalf of the Council:", "label"),
        Text("Dunstan Mbeki-Rowe, Senior SEND Officer"),
        Text("6 February 2026", lead="Date:"),
        Text("Annex 1: Steps towards the outcomes, agreed at the review meeting", "h2"),
        *[Text(scribe.labels.aside(words), "bullet") for words in more["annex"]],
    ]
    return made
