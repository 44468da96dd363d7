"""Layout 8: an old authority's form: contributors first, "Part" banners beside letters, the Statement's order."""

from __future__ import annotations

from tests.plans.alder.blocks import Block, Break, Cell, Look, Para, Table, Theme
from tests.plans.alder.content import declan as c
from tests.plans.alder.parts import Recorder

THEME = Theme(
    council="Stanegarth Council",
    header="",
    footer="Confidential. E.H.C. Plan: Declan Farrelly\t- {page} -",
    font="Liberation Serif",
    size=11.5,
    margin=2.3,
    styles={"Heading 3": Look(bold=True, size=11.5, before=6, after=2)},
)
BANNER = Look(bold=True, fill="C8C8C8", size=12, after=0)
BOLD = Look(bold=True, after=0)
WIDTH = 16.4


def _banner(part: str, letter: str, title: str) -> Table:
    """A bar with the old Statement's part on the left and the new letter on the right."""
    return Table(
        [[Cell(part, look=BANNER), Cell(title, look=BANNER), Cell(letter, look=BANNER)]],
        (2.4, WIDTH - 3.6, 1.2),
        lines="000000",
        gap=4,
    )


def _numbered(pairs: list[tuple[str, str]]) -> list[Block]:
    return [Para(text, Look(indent=0.9, after=5), lead=number) for number, text in pairs]


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Declan Farrelly",
        date_of_birth="2001-12-19",
        status="final",
        plan_date="2016-11-14",
        review_date="2017-10-31",
        year_group=10,
        local_authority="Stanegarth Council",
        setting="Stanegarth High School",
        named_placement="Stanegarth High School",
        primary_need="Hearing impairment",
        first_plan=True,
        officer="E. Wharton",
        signed=True,
    )
    rec.dates(final="2016-11-14", draft="2016-10-24")
    people: list[list[Cell | str]] = [["Contributor", "Capacity", "Planning meeting, 17 October 2016"]]
    people += [list(line) for line in c.CONTRIBUTORS]
    facts = [
        ("Surname", "FARRELLY"),
        ("Other names", "Declan"),
        ("Date of birth", "19.12.01"),
        ("National Curriculum Year", "10"),
        ("School attended", "Stanegarth High School"),
        ("Greatest area of need", "Hearing impairment"),
        ("Proposed plan", "24.10.16"),
        ("Final plan", "14.11.16"),
        ("First review to be held by", "31.10.17"),
    ]
    return [
        Para("STANEGARTH COUNCIL", Look(bold=True, size=16, align="centre", after=2)),
        Para("EDUCATION, HEALTH AND CARE PLAN", Look(bold=True, size=13, align="centre", after=8)),
        Table(people, (5.6, 5.6, 5.2), head=1, head_look=BOLD, lines="000000"),
        Table([[Cell(label, look=BOLD), value] for label, value in facts], (6.4, 10.0), lines="000000"),
        Para(
            "In accordance with section 37 of the Children and Families Act 2014 this Plan is made by Stanegarth Council "
            "in place of the Statement of Special Educational Needs dated 6 May 2009, which now ceases.",
            Look(before=4, after=10),
        ),
    ]


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = [*_front(rec), _banner("PART 1", "A", "REPRESENTATIONS OF PARENTS AND CHILD")]
    for title, parts in (
        ("Background", c.BACKGROUND),
        ("Parents", c.PARENTS_VIEWS),
        ("Declan", c.DECLAN_VIEWS),
    ):
        page += [Para(title, style="Heading 3"), *[Para(text) for text in rec.each("A", parts)]]
    page += [_banner("PART 2", "B", "DESCRIPTION OF NEEDS"), Para(rec.says("B", c.ABLE))]
    for number, (area, title, needs) in enumerate(c.NEEDS, 1):
        page.append(Para(f"{number}. {title}", style="Heading 3"))
        page += _numbered([(need.ref, rec.told("B", need, area)) for need in needs])
    page.append(_banner("PART 3(1)", "E", "OBJECTIVES"))
    page += _numbered([(item.ref, rec.told("E", item)) for item in c.OUTCOMES])
    page.append(_banner("PART 3(2)", "F", "PROVISION TO MEET NEEDS AND OBJECTIVES"))
    page += _numbered([(item.ref, rec.told("F", item)) for item in c.PROVISION])
    page += [Para("Monitoring", style="Heading 3"), Para(rec.says("F", c.MONITOR))]
    page += [_banner("PART 4", "I", "SCHOOL"), Para(rec.says("I", c.PLACE), Look(after=8))]
    page.append(_banner("PART 5(1)", "C", "NON-EDUCATIONAL NEEDS: HEALTH"))
    page += [Para(text, Look(after=8)) for text in rec.each("C", c.HEALTH, "health")]
    page.append(_banner("PART 5(2)", "D", "NON-EDUCATIONAL NEEDS: SOCIAL CARE"))
    page += [Para(text, Look(after=8)) for text in rec.each("D", c.CARE, "social-care")]
    page.append(_banner("PART 6(1)", "G", "NON-EDUCATIONAL PROVISION: HEALTH"))
    page += [Para(text, Look(after=8)) for text in rec.each("G", c.HEALTH_PROVISION, "health")]
    page.append(_banner("PART 6(2)", "H1", "NON-EDUCATIONAL PROVISION: SOCIAL CARE, C.S.D.P. ACT s.2"))
    page += [Para(text, Look(after=8)) for text in rec.each("H1", c.CARE_PROVISION, "social-care")]
    for part, letter, title, text in (
        ("PART 6(3)", "H2", "NON-EDUCATIONAL PROVISION: SOCIAL CARE, OTHER", c.H2),
        ("PART 7", "J", "PERSONAL BUDGET", c.J),
    ):
        rec.state(letter, "nil")
        page += [_banner(part, letter, title), Para(rec.says(letter, text), Look(after=8))]
    page.append(
        Table(
            [
                [Cell("Signed", look=BOLD), "E. Wharton", Cell("Date", look=BOLD), "14 November 2016"],
                [Cell("A duly authorised officer of the Council", 4)],
            ],
            (2.2, 6.8, 2.2, 5.2),
            lines="000000",
        )
    )
    page.append(_banner("PART 8", "K", "ADVICE TAKEN INTO ACCOUNT (APPENDICES)"))
    advice: list[list[Cell | str]] = [
        [ref, rec.says("K", paper), rec.says("K", date)] for ref, paper, date in c.ADVICE
    ]
    page.append(Table(advice, (1.4, 10.6, 4.4), lines="000000"))
    page += [
        Break(),
        Para("Appendix K7", Look(bold=True, align="right")),
        Para("Speech and Language Therapy: report", Look(bold=True, size=14, after=8)),
    ]
    for title, text in c.BOUND_IN:
        page += [Para(title, style="Heading 3"), Para(rec.aside(text))]
    rec.follow(c.LINKS)
    return page
