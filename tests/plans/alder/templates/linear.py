"""Layout 3: one column from front to back; each letter a line of its own, its title on the next."""

from __future__ import annotations

from tests.plans.alder.blocks import Block, Break, Bullets, Look, Para, Theme
from tests.plans.alder.content import safiya as c
from tests.plans.alder.parts import Recorder

BLUE = "2E5E8C"
THEME = Theme(
    council="Wharram Council",
    header="Safiya Rehman: EHC plan, amended January 2024",
    footer="Wharram Council SEND Service\tPage {page} of {pages}",
    font="Liberation Serif",
    size=11,
    margin=2.4,
    styles={
        "Heading 1": Look(bold=True, size=20, colour=BLUE, before=14, after=0),
        "Heading 2": Look(bold=True, size=12.5, colour=BLUE, before=0, after=6),
        "Heading 3": Look(bold=True, italic=True, size=11, before=6, after=3),
    },
)
TITLES = {
    "A": "Safiya and her family: what they say and what they hope for",
    "E": "What should be different for Safiya",
    "B": "What makes school and learning hard",
    "F": "The teaching, therapy and help that Safiya must have",
    "C": "Health, so far as it bears on learning",
    "G": "Health provision",
    "D": "Social care, so far as it bears on learning",
    "H1": "Social care that must be arranged under the Chronically Sick and Disabled Persons Act 1970, section 2",
    "H2": "Further social care",
    "K": "Reports and letters used",
    "I": "School",
    "J": "Direct payments",
}
PAGES = (2, 2, 2, 3, 4, 4, 4, 4, 4, 4, 5, 5)


def _heading(letter: str) -> list[Block]:
    return [Para(letter, style="Heading 1"), Para(TITLES[letter], style="Heading 2")]


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Safiya Rehman",
        date_of_birth="2010-04-23",
        status="amended",
        plan_date="2024-01-19",
        review_date="2025-01-18",
        year_group=9,
        local_authority="Wharram Council",
        setting="Stonegap Academy",
        named_placement="Stonegap Academy",
        primary_need="Autism",
        first_plan=False,
        officer="M. Applegarth",
        signed=True,
    )
    rec.dates(first_issued="2018-07-09", amended="2024-01-19", review_meeting="2023-11-17")
    facts = (
        ("Plan for", "Safiya Rehman, born on 23 April 2010"),
        ("School attended", "Stonegap Academy, Year 9"),
        ("Main need", "Autism"),
        ("First plan issued", "9 July 2018"),
        ("Review meeting", "17 November 2023"),
        ("This amended plan issued", "19 January 2024"),
        ("Next review no later than", "18 January 2025"),
    )
    contents = [
        Para(
            f"{letter}\t{title} {'.' * (96 - len(title) - (len(title) > 70) * 10)} {number}",
            Look(size=9.5, after=2),
        )
        for (letter, title), number in zip(TITLES.items(), PAGES, strict=True)
    ]
    return [
        Para("Wharram Council", Look(size=13, align="right", after=30)),
        Para("Education, Health and Care plan", Look(bold=True, size=24, colour=BLUE, after=2)),
        Para("AMENDED", Look(bold=True, size=13, after=18)),
        *[Para(value, lead=f"{label}:") for label, value in facts],
        Para("In this plan", Look(bold=True, before=18, after=4)),
        *contents,
        Para("Annex   Short-term targets, spring 2024", Look(size=9.5)),
        Break(),
    ]


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = [*_front(rec), *_heading("A"), *[Para(text, Look(after=6)) for text in rec.each("A", c.VIEWS)]]
    page += [*_heading("E"), Para(rec.says("E", c.OUTCOMES_LEAD))]
    page.append(Bullets(rec.each("E", c.OUTCOMES), glyph="Outcome %1"))
    page += _heading("B")
    for area, title, strength, needs in c.NEED_AREAS:
        page.append(Para(title, style="Heading 3"))
        page.append(Para(rec.says("B", strength), lead="She does well:"))
        page += [Para(rec.told("B", need, area), Look(indent=0.8), lead=need.ref) for need in needs]
    page += _heading("F")
    for (area, title, _, _), items in zip(c.NEED_AREAS, c.PROVISION, strict=True):
        page += [Para(title, style="Heading 3"), Bullets(rec.each("F", items, area), glyph="•")]
    page += [*_heading("C"), *[Para(text) for text in rec.each("C", c.HEALTH, "health")]]
    page += [*_heading("G"), Para(rec.told("G", c.HEALTH_PROVISION, "health"))]
    for letter, text in (("D", c.CARE), ("H1", c.H1), ("H2", c.H2)):
        rec.state(letter, "nil")
        page += [*_heading(letter), Para(rec.says(letter, text))]
    page += [*_heading("K"), Bullets(rec.each("K", c.ADVICE), glyph="%1)")]
    page += [*_heading("I"), Para(rec.says("I", c.SCHOOL))]
    rec.state("J", "blank")
    page += [*_heading("J"), Para("", Look(after=12))]
    page += [
        Para("Signed for Wharram Council: M. Applegarth, SEND Officer", Look(before=10)),
        Para("19 January 2024", Look(after=16)),
        Para("Annex: short-term targets, spring 2024", style="Heading 2"),
        Bullets([rec.aside(text) for text in c.TARGETS], glyph="-"),
    ]
    rec.follow(c.LINKS)
    return page
