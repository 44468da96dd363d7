"""Five councils' forms: each draws a plan's words in its own order and tables."""

from __future__ import annotations

from docx.shared import Cm

from tests.defects.melilot.page import Page, Style, control
from tests.defects.melilot.stacked import stacked

STYLES = {
    "export": Style("Arial", 10, "1F3864", "D9E2F3", landscape=True, stripe="F5F8FD"),
    "linear": Style("Times New Roman", 11.5, "000000", "E7E6E6"),
    "outcomes_first": Style("Comic Neue", 11, "5B2C6F", "EBDEF0"),
    "banded": Style("Calibri", 10, "0B5345", "148F77", stripe="E8F6F3"),
    "stacked": Style("Verdana", 9, "7B241C", "F2D7D5", landscape=True),
}
EXPLAIN = (
    ("A", "what the child or young person and the parents think, like and hope for"),
    ("B", "the special educational needs"),
    ("C", "health needs related to those needs"),
    ("D", "social care needs related to those needs"),
    ("E", "what should be achieved"),
    ("F", "the special educational provision"),
    ("G", "health provision"),
    ("H1", "social care provision under the 1970 Act, for those under 18"),
    ("H2", "other social care provision"),
    ("I", "the placement"),
    ("J", "any personal budget"),
    ("K", "the advice and information used"),
)


def export(p: Page) -> None:
    """Layout 7: front table that explains each letter, content controls, running head."""
    w = p.words
    p.running("Okoro-Lisle, Tamsin  |  OFFICIAL – SENSITIVE", "Harrowmere CaseHub  EHCP output v4.2")
    p.title("Education, Health and Care Plan")
    p.facts(w.of("front"), columns=2)
    p.sub("What is in this plan")
    table = p.table(("Part", "What it is for"), (3, p.width - 3))
    for letter, purpose in EXPLAIN:
        if f"drop:{letter}" not in w.flags:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = letter, purpose
            cells[0].width, cells[1].width = Cm(3), Cm(p.width - 3)
    p.doc.add_page_break()

    def boxed(letter: str, title: str) -> None:
        p.section(letter, f"({letter}) {title}", shaded=True)
        if w.of(letter) and f"drop:{letter}" not in w.flags:
            table = p.doc.add_table(rows=1, cols=1)
            table.style = p.style.grid
            p.draw(table.cell(0, 0), w.of(letter), "bullet")
            control(table.cell(0, 0), f"section_{letter}")
        p.doc.add_paragraph()

    boxed("A", "Views, interests and aspirations of Tamsin and her parents")
    p.section("B", "(B) Special educational needs", shaded=True)
    p.flow(w.rest("B"))
    areas = {
        "ci": "Communication and interaction",
        "cl": "Cognition and learning",
        "semh": "Social, emotional and mental health",
        "sp": "Sensory and/or physical",
    }
    for area, name in areas.items():
        if w.of("B", area):
            p.sub(name)
            p.flow(w.rest("B", area))
            p.grid(("Need",), (p.width,), w.items("B", area), "Need ")
    boxed("C", "Health needs related to SEN")
    boxed("D", "Social care needs related to SEN")
    p.section("E", "(E) Outcomes", shaded=True)
    p.flow(w.rest("E"))
    p.grid(("Outcome", "By when", "How we will know"), (12, 5, 8.7), w.items("E"), "Outcome ")
    p.section("F", "(F) Special educational provision", shaded=True)
    p.flow(w.rest("F"))
    heads = ("Provision", "Who", "Group size", "How often and how long", "Meets")
    p.grid(heads, (9.2, 5, 3.5, 4.5, 3.5), w.items("F"))
    p.section("G", "(G) Health provision", shaded=True)
    p.flow(w.rest("G"))
    if w.items("G"):
        p.grid(("Provision", "Who", "How often and how long", "Meets"), (9.7, 6, 5.5, 4.5), w.items("G"))
    boxed("H1", "Social care provision under the Chronically Sick and Disabled Persons Act 1970")
    boxed("H2", "Other social care provision")
    boxed("I", "Placement")
    boxed("J", "Personal budget")
    p.section("K", "(K) Advice and information", shaded=True)
    p.grid(("Advice", "Author", "Date"), (9.7, 11, 5), w.of("K"))
    p.facts(w.of("sign"))


def linear(p: Page) -> None:
    """Layout 3: one column, A to K in order with the statutory titles."""
    w = p.words
    p.running("Calderfleet City Council – Confidential", "Education, Health and Care Plan: J. M. Penhallow")
    p.title("CALDERFLEET CITY COUNCIL", 15)
    p.title("Education, Health and Care Plan", 18)
    p.note("Made under section 37 of the Children and Families Act 2014")
    p.facts(w.of("front"))
    areas = {
        "ci": "Communication and Interaction",
        "cl": "Cognition and Learning",
        "semh": "Social, Emotional and Mental Health",
        "sp": "Sensory and/or Physical",
    }
    p.section("A", "SECTION A: The views, interests and aspirations of the child and his parents")
    p.flow(w.of("A"), "bullet")
    p.section("B", "SECTION B: The child's special educational needs")
    for area, name in areas.items():
        if w.of("B", area):
            p.sub(name)
            p.flow(w.of("B", area), "B")
    p.section("C", "SECTION C: Health needs which are related to his special educational needs")
    p.flow(w.of("C"), "C")
    p.section(
        "D",
        "SECTION D: Social care needs which are related to his special educational needs or to a disability",
    )
    p.flow(w.of("D"), "D")
    p.section("E", "SECTION E: The outcomes sought for the child")
    p.flow(w.of("E"), "number")
    p.section("F", "SECTION F: The special educational provision required by the child")
    p.flow(w.rest("F"))
    for area, name in areas.items():
        if w.items("F", area):
            p.sub(name)
            p.flow(w.items("F", area), "bullet")
    p.section(
        "G",
        "SECTION G: Any health provision reasonably required by the learning difficulties or disabilities",
    )
    p.flow(w.of("G"), "bullet")
    p.section(
        "H1",
        "SECTION H1: Social care provision which must be made under section 2 of the Chronically Sick and "
        "Disabled Persons Act 1970",
    )
    p.flow(w.of("H1"), "bullet")
    p.section("H2", "SECTION H2: Any other social care provision reasonably required")
    p.flow(w.of("H2"), "bullet")
    p.section("I", "SECTION I: The name and type of the school")
    p.flow(w.of("I"))
    p.section("J", "SECTION J: Personal Budget (including arrangements for direct payments)")
    p.flow(w.of("J"))
    p.section("K", "SECTION K: The advice and information gathered during the EHC needs assessment")
    p.grid(("Advice", "By", "Dated"), (7, 6.5, 3.5), w.of("K"))
    p.facts(w.of("sign"))


def outcomes_first(p: Page) -> None:
    """Layout 5: recitals with a tick, advice on page 1, a provision plan for each outcome."""
    w = p.words
    p.running("Wherryham Borough Council", "Teddy M. – private")
    p.title("Education, Health and Care Plan")
    p.note("The authority ticks the paragraph that applies.")
    p.flow_lines(
        "☒  This is a DRAFT plan. It follows a needs assessment and is sent to the parents for their comments.",
        "☐  This is a final plan.",
        "☐  This is a final plan that has been amended after a review.",
    )
    p.facts(w.of("front"))
    p.section("K", "Section K – Advice and information gathered")
    p.grid(("Advice", "Who wrote it", "When"), (6, 7.5, 3.5), w.of("K"))
    p.section("A", "Section A – All about Teddy: views, interests and aspirations")
    p.flow(w.of("A"), "bullet")
    p.section("B", "Section B – Teddy's special educational needs, in order of priority")
    p.flow(w.of("B"), "number")
    p.section("C", "Section C – Teddy's health needs")
    p.flow(w.of("C"), "bullet")
    p.section("D", "Section D – Teddy's social care needs")
    p.flow(w.of("D"), "bullet")
    p.section("E", "Section E – Outcomes")
    p.flow(w.rest("E"))
    for stage, name in (("eyfs", "Early Years Foundation Stage"), ("ks1", "Key Stage 1")):
        p.sub(name)
        p.flow(w.items("E", group=stage), "Outcome ")
    p.section("F", "Section F – Special educational provision (provision plans)")
    p.flow(w.rest("F"))
    heads, widths = ("What", "Who", "When and how much", "Numbers"), (6.2, 4.8, 3.5, 2.5)
    for outcome in w.items("E"):
        rows = w.items("F", group=outcome.key.lower())
        if rows:
            p.sub(f"Provision Plan for {p.number(outcome, 'Outcome ')}")
            p.grid(heads, widths, rows)
    for letter, title in (
        ("G", "Section G – Health provision"),
        ("H1", "Section H1 – Social care provision resulting from section 2 of the 1970 Act"),
        ("H2", "Section H2 – Other social care provision"),
    ):
        p.section(letter, title)
        if w.items(letter):
            p.grid(heads, widths, w.items(letter))
        p.flow(w.rest(letter))
    p.section("I", "Section I – Placement")
    p.flow(w.of("I"))
    p.section("J", "Section J – Personal budget")
    p.flow(w.of("J"))
    p.annex()
    p.note("Signature of the authority (final plans only):  ......................   Date:  ..............")


def banded(p: Page) -> None:
    """Layout 10: cover band, watermark, striped tables with repeating heads, by destination."""
    w = p.words
    p.watermark("FELLGATE")
    p.running("", "Fellgate MBC · produced by PlanFlow")
    p.band("My Education, Health and Care Plan", "Fellgate Metropolitan Borough Council", "Amended plan")
    p.facts(w.of("front"))
    width = p.width
    places = {
        "work": "Destination: work",
        "home": "Destination: a home of my own",
        "people": "Destination: friends and community",
        "health": "Destination: good health",
    }
    areas = {
        "ci": "Communication and interaction",
        "cl": "Cognition and learning",
        "semh": "Social, emotional and mental health",
        "sp": "Sensory and physical",
    }
    p.section("A", "A  Views, interests and aspirations")
    p.flow(w.of("A"), "bullet")
    p.section("B", "B  Special educational needs")
    for area, name in areas.items():
        if w.of("B", area):
            p.sub(name)
            p.flow(w.rest("B", area))
            p.grid(("What is hard, and what it does",), (width,), w.items("B", area))
    for letter, name in (("C", "Health needs"), ("D", "Social care needs")):
        p.section(letter, f"{letter}  {name}")
        if w.items(letter):
            p.grid(("What is hard, and what it does",), (width,), w.items(letter))
    p.section("E", "E  Outcomes")
    p.flow(w.rest("E"))
    for place, name in places.items():
        p.sub(name)
        p.grid(("Outcome", "By when"), (12.5, 4.5), w.items("E", group=place), "number")
    p.section("F", "F  Special educational provision")
    p.flow(w.rest("F"))
    heads = ("What will be done", "By whom", "Ratio", "How often, how long", "For outcome")
    widths = (5, 4, 2.3, 3.3, 2.4)
    for place, name in places.items():
        p.sub(name)
        p.grid(heads, widths, w.items("F", group=place))
    for letter, name in (
        ("G", "Health provision"),
        ("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
        ("H2", "Other social care provision"),
    ):
        p.section(letter, f"{letter}  {name}")
        if w.items(letter):
            p.grid(heads, widths, w.items(letter))
        p.flow(w.rest(letter))
    p.section("I", "I  Placement")
    p.flow(w.of("I"))
    p.section("J", "J  Personal budget")
    p.flow(w.of("J"))
    p.section("K", "K  Advice and information")
    p.grid(("Advice", "From", "Dated"), (6.5, 7.5, 3), w.of("K"))
    p.facts(w.of("sign"))


FORMS = {f.__name__: f for f in (export, linear, outcomes_first, banded, stacked)}
