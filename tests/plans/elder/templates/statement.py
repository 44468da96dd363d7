"""Statement-era form: a recital, contributors first, Parts beside letters, typed paragraph numbers, serif type."""

from __future__ import annotations

from tests.plans.elder.blocks import Block, Grid, Text, Theme, cell, head
from tests.plans.elder.content.plan import Plan
from tests.plans.elder.scribe import Scribe


def theme(plan: Plan) -> Theme:
    return Theme(
        font="Times New Roman",
        size=11,
        colour="000000",
        band="E0E0E0",
        named_styles=False,
        header="IN CONFIDENCE",
        footer="R. M. Elford    - # -",
        margin=2.5,
    )


def _part(number: int, title: str, letter: str) -> Text:
    return Text(f"PART {number}: {title.upper()} (Section {letter})", "h1")


def blocks(scribe: Scribe) -> list[Block]:
    plan, more = scribe.plan, scribe.plan.more
    made: list[Block] = [
        Text("OTTERMARSH COUNTY COUNCIL", "h2"),
        Text("EDUCATION, HEALTH AND CARE PLAN", "title"),
        Text("AMENDED FINAL PLAN", "h3"),
        Text(
            "This Plan is made by Ottermarsh County Council (“the Authority”) in place of a Statement of Special Educational "
            "Needs, in accordance with the Children and Families Act 2014, in respect of the young person whose name and other "
            "particulars are set out below. It was first made on 16th May 2016. It is amended on 27th February 2026 after a "
            "review meeting held on 8th January 2026 and must be reviewed before 26th February 2027."
        ),
        Grid([[cell(label, style="label"), cell(value)] for label, value in plan.front], [4.0, 12.0]),
        _part(1, "Contributors and appendices", "K"),
        Text(
            "In making this Plan the Authority took into account the advice and information set out in the appendices.",
            "help",
        ),
    ]
    rows = [head(["Appendix", "From", "Nature and date of advice"], "E0E0E0")]
    for appendix, *rest in plan.advice:
        rows.append([cell(appendix), *[cell(scribe.line("K", words)) for words in rest]])
    made.append(Grid(rows, [2.6, 6.2, 7.2]))
    made.append(_part(2, "The young person's views, interests and aspirations", "A"))
    for title, lines in plan.views:
        made += [Text(title, "h3"), *scribe.texts("A", lines)]
    made.append(_part(3, "Special educational needs", "B"))
    count = 0
    for area in plan.areas:
        made.append(Text(area.title, "h3"))
        for words in area.strengths:
            count += 1
            made.append(Text(f"3.{count}  {scribe.line('B', words)}"))
        for need in area.needs:
            count += 1
            label = f"3.{count}"
            made.append(Text(f"{label}  {scribe.line('B', need, area.code, label)}"))
    made.append(_part(4, "Objectives, now called outcomes", "E"))
    for number, item in enumerate(more["objectives"]):
        label = f"({'abcdef'[number]})"
        made.append(Text(f"{label}  {scribe.line('E', item, None, label)}"))
    made.append(_part(5, "Special educational provision", "F"))
    for number, item in enumerate(more["provision"], 1):
        label = f"5.{number}"
        made.append(Text(f"{label}  {scribe.line('F', item, None, label)}"))
    made += [
        Text("Monitoring", "h3"),
        Text(f"5.{len(more['provision']) + 1}  {scribe.line('F', more['monitoring'])}"),
        Text("PART 6: NON-EDUCATIONAL NEEDS", "h1"),
        Text("Health care needs related to special educational needs (Section C)", "h2"),
        *scribe.texts("C", plan.health.needs, area="health"),
        Text("Social care needs related to special educational needs (Section D)", "h2"),
        *scribe.texts("D", plan.care.needs, area="social-care"),
        Text("PART 7: NON-EDUCATIONAL PROVISION", "h1"),
        Text("Health care provision (Section G)", "h2"),
        *scribe.texts("G", plan.health.provision, "bullet", "health"),
        Text("Social care provision (Section H)", "h2"),
        *scribe.texts("H2", plan.other_care, "bullet", "social-care"),
        _part(8, "Placement", "I"),
        *scribe.texts("I", plan.placement),
        _part(9, "Personal budget", "J"),
        *scribe.texts("J", plan.budget),
        Text("Dated this 27th day of February 2026"),
        Text("Cordelia Maddox-Swann", lead="Signed:"),
        Text("A duly authorised officer of the Authority"),
    ]
    return made
