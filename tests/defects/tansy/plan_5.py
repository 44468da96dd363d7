"""Kestrel Moor: a case system's pages of striped tables; a boy in Year 9 educated otherwise than at school."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.tansy.pen import Edit, Pen
from tests.defects.tansy.plan_5_edits import EDITS_A, EDITS_B
from tests.defects.tansy.plan_5_words import AREAS, COLS, NEEDS, OUTCOMES, PFA, PROV, STRENGTHS

__all__ = ["EDITS_A", "EDITS_B", "LAYOUT", "NAME", "build"]

NAME = "tansy-05-kestrelmoor"
LAYOUT = 10

LINKS = {
    "A1": "E9", "A2": "E8", "A3": "E7", "A4": "E3 E6",
    "B1": "E1 F1 F3", "B2": "E2 F2 F3", "B3": "E3 F4 F5", "B4": "E4 F5 F6", "B5": "E5 F6 F7", "B6": "E5 F7",
    "B7": "E6 F8 F9", "B8": "E7 F3 F10 F11", "B9": "E7 F3 F10 F11 F12", "B10": "E8 F13", "B11": "E8 E6 F14", "B12": "E9 F15 F16",
    "C1": "E10 G1", "C2": "E10 G2", "D1": "E11 H1", "D2": "E11 H2",
    "E1": "F1", "E2": "F2 F3", "E3": "F4", "E4": "F5 F6", "E5": "F6 F7", "E6": "F8 F9 F10 F12 F14", "E7": "F3 F10 F11 F12",
    "E8": "F13 F14", "E9": "F15 F16", "E10": "G1 G2", "E11": "H1 H2",
}  # fmt: skip
STRIPE, BAND = "EEF3F8", "1C4E80"


def build(name: str, edits: Sequence[Edit]) -> Pen:
    """The plan, with edits to its words if there are any."""
    p = Pen(
        name, LAYOUT, edits, font="Segoe UI", size=9.5, ink=BAND, shade="D6E2EE", landscape=True, margin=15
    )
    _front(p)
    _views(p)
    _needs(p)
    _outcomes(p)
    _rest(p)
    if not edits:
        for source, targets in LINKS.items():
            p.link(source, *targets.split())
        _guards(p)
    return p


def _grid(
    p: Pen,
    letter: str,
    columns: Sequence[str],
    rows: Sequence[tuple[str, ...]],
    widths: Sequence[int],
    area: str | None = None,
) -> None:
    """A striped table whose dark heading row is repeated on each page; the first column is a label."""
    items = [(row[0], *row) for row in rows]
    p.table(
        letter,
        columns,
        items,
        what=1,
        labels=(0,),
        area=area,
        widths=widths,
        stripe=STRIPE,
        head=BAND,
        head_colour="FFFFFF",
    )


def _front(p: Pen) -> None:
    p.running(
        "Printed from CaseKeeper 7.2   |   Dylan Marrick   |   ID 204417   |   FINAL", "Kestrel Moor Council"
    )
    p.plain("  Kestrel Moor Council", bold=True, size=12, colour="FFFFFF", shade=BAND)
    p.plain("  Education, Health and Care Plan", bold=True, size=24, colour="FFFFFF", shade=BAND)
    p.plain("  Dylan Marrick", size=16, colour="FFFFFF", shade=BAND)
    p.form(
        [
            ("Child's name", "Dylan Marrick", "Date of birth", "04 Nov 2012"),
            ("Status", "Final", "Year group", "9"),
            ("Date of final plan", "16 Oct 2026", "Review date", "08 Oct 2027"),
            ("Date request received", "01 Jun 2026", "Draft sent", "04 Sep 2026"),
            ("Parent", "Carla Marrick", "Telephone", "01632 960561"),
            (
                "Primary need",
                "SEMH (social, emotional and mental health)",
                "Current setting",
                "Educated otherwise than at school",
            ),
            ("Social care status", "Child in need", "Case officer", "Wilf Sandiford"),
        ],
        widths=(45, 90, 45, 87),
    )
    p.details(
        name="Dylan Marrick", date_of_birth="2012-11-04", status="final", plan_date="2026-10-16",
        review_date="2027-10-08", year_group=9, local_authority="Kestrel Moor Council",
        setting="Educated otherwise than at school",
        primary_need="SEMH (social, emotional and mental health)", first_plan=True, pronouns="he",
        officer="Wilf Sandiford", signed=True,
    )  # fmt: skip
    p.dates(request="2026-06-01", draft="2026-09-04", final="2026-10-16")


def _views(p: Pen) -> None:
    p.head("A  Views, interests and aspirations")
    p.head("How the views were collected", level=3)
    p.para(
        "A",
        "Dylan talked to the EOTAS coordinator, Jo Hanratty, while mending a bicycle on 25 June and 2 July 2026. She wrote down what he said and he agreed it. Ms Marrick filled in the parent's form on 29 June 2026.",
    )
    p.head("History", level=3)
    p.para(
        "A",
        "Dylan lives with his mother and his sister Megan, who is nine. He went to Ashway Primary School without great trouble until his father's death in March 2022. He had five suspensions from Ashway High School in Years 7 and 8 and has not been there since January 2026.",
    )
    p.head("Dylan's views", level=3)
    p.para(
        "A",
        "Dylan said: \"I'm not thick and I'm not bad. I like bikes, engines, my dog Piston. Schools make me feel sick. Don't shout and don't ask me stuff in front of people.\"",
    )
    p.put("A", "A1", 'Dylan said: "I\'d like to fix motorbikes for a job and have my own workshop."')
    p.put("A", "A2", 'Dylan said: "I want a couple of mates to go riding with."')
    p.head("Ms Marrick's views", level=3)
    p.para(
        "A",
        "Ms Marrick says that Dylan is kind and clever with his hands, and that she has watched him disappear. She does not want another school tried before he is ready. Megan is frightened when he shouts.",
    )
    p.put(
        "A", "A3", "Ms Marrick hopes that he will be able to talk about his dad and be at peace with himself."
    )
    p.put(
        "A",
        "A4",
        "She would love him to read well and, one day, to go through the doors of a college with his head up.",
    )
    p.head("Communication and decisions", level=3)
    p.para(
        "A",
        "Dylan talks best side by side with something to do. Choices are to be sent to him by text the day before; he answers by thumbs up or down, and his mother or Jo speaks for him at meetings, from notes that he has heard read out.",
    )


def _needs(p: Pen) -> None:
    p.head("B  Special educational needs")
    for area, title in AREAS.items():
        p.head(title, level=3)
        p.para("B", STRENGTHS[area])
        _grid(p, "B", ("Ref", "Need", "Effect on Dylan"), NEEDS[area], (14, 130, 123), area)
    p.head("C  Health needs related to SEN")
    _grid(p, "C", ("Ref", "Need", "Effect on Dylan"), [
        ("C1", "Dylan lies awake until two or three in the morning and wakes with nightmares four nights a week.", "He cannot be roused before ten on most days and has missed a third of morning sessions."),
        ("C2", "His medication for ADHD takes away his appetite. He eats once a day and lost four kilograms between January and June 2026.", "He is light-headed and short-tempered by the middle of the day."),
    ], (14, 130, 123), "health")  # fmt: skip
    p.head("D  Social care needs related to SEN or a disability")
    _grid(p, "D", ("Ref", "Need", "Effect on Dylan"), [
        ("D1", "Dylan has no man in his life since his father's death and leaves the house only for sessions.", "He spends evenings and weekends in his room with the dog."),
        ("D2", "Ms Marrick cares for both children by herself, gave up her job in February, and has been hit twice when Dylan lost his temper.", "There are no hours in the week in which she and Megan are out of reach of an outburst, and Dylan says that he feels guilty."),
    ], (14, 130, 123), "social-care")  # fmt: skip


def _outcomes(p: Pen) -> None:
    p.head("E  Outcomes")
    _grid(p, "E", ("Ref", "Outcome"), [row[:2] for row in OUTCOMES], (14, 253))
    areas = {key: area for key, _, area in OUTCOMES}
    for item in p._items:
        if item["section"] == "E":
            item["area"] = areas.get(item["key"])
    p.para(
        "E",
        "The EOTAS coordinator sets targets for the next half term with Dylan, his mother and his tutors, and goes over them with them in the sixth week of each half term.",
    )
    p.head("F  Special educational provision")
    for area, title in AREAS.items():
        p.head(title, level=3)
        _grid(p, "F", COLS, PROV[area], (14, 97, 58, 52, 22, 24), area)


def _rest(p: Pen) -> None:
    columns, widths = (
        ("Ref", "Provision", "Delivered by", "Frequency and duration", "Meets need"),
        (14, 113, 62, 57, 21),
    )
    p.head("G  Health provision")
    _grid(p, "G", columns, [
        ("G1", "Sleep assessment and a programme for nightmares (imagery rehearsal), reviewed at the sixth meeting.", "Clinical psychologist, CAMHS (child and adolescent mental health services)", "Six fortnightly meetings of 50 minutes from November 2026, then one each term", "C1"),
        ("G2", "Review of ADHD medication with weight and blood pressure, and a meal plan.", "Community paediatrician; dietitian", "Paediatrician every three months; dietitian 30 minutes every six weeks", "C2"),
    ], widths, "health")  # fmt: skip
    p.head("H1  Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
    p.para("H1", "None: the social worker's assessment of 13 July 2026 found that section 2 does not apply.")
    p.state("H1", "nil")
    p.head("H2  Any other social care provision")
    _grid(p, "H2", columns, [
        ("H1", "A male youth worker to take Dylan riding, fishing or to the speedway, reviewed at each child in need meeting.", "Kestrel Moor Youth Service, 1:1, the same worker throughout", "Alternate Saturdays, six hours", "D1"),
        ("H2", "Family support: non-violent resistance course, safety plan, and time off while a support worker is with Dylan, reviewed every eight weeks.", "Family support worker; social worker (reviews)", "Course of ten evenings, two hours each; four hours every Sunday", "D2"),
    ], widths, "social-care")  # fmt: skip
    p.head("I  Placement")
    p.para(
        "I",
        "No school or other institution is named: it would be inappropriate for Dylan's provision to be made in one, and it is made otherwise than at school under section 61 of the Children and Families Act 2014 as Section F sets out.",
    )
    p.head("J  Personal budget")
    p.para(
        "J",
        "Ms Marrick asked for a direct payment, and one of £14,260 a year was agreed on 9 October 2026. It pays for the specialist teacher and the art psychotherapist (F4, F5 and F11), to meet needs B3, B4, B8 and B9 and reach outcomes E3, E4 and E7. It is paid each month into an account kept for it, and is reviewed after three months and then yearly.",
    )
    p.head("K  Advice and information")
    p.table("K", ("Advice", "From", "Date"), [
        ("-", "Child's views", "Dylan Marrick with Jo Hanratty, EOTAS coordinator", "02 Jul 2026"),
        ("-", "Parent's views", "Carla Marrick", "29 Jun 2026"),
        ("-", "Education", "Fran Tolley, SENCO, Ashway High School", "30 Jun 2026"),
        ("-", "Educational psychology", "Dr Miriam Stead, educational psychologist", "09 Jul 2026"),
        ("-", "Medical", "Dr Olu Bankole, community paediatrician, with CAMHS", "10 Jul 2026"),
        ("-", "Social care", "Petra Lindqvist, social worker", "13 Jul 2026"),
        ("-", "Speech and language therapy", "Kim Asher, speech and language therapist", "07 Jul 2026"),
        ("-", "Occupational therapy", "Lewis Garbutt, occupational therapist", "08 Jul 2026"),
        ("-", "Specialist teaching (dyslexia)", "Una Farrelly, specialist teacher", "06 Jul 2026"),
        ("-", "Preparing for adulthood", "Sol Keating, careers adviser", "14 Jul 2026"),
    ], widths=(70, 140, 57), stripe=STRIPE, head=BAND, head_colour="FFFFFF")  # fmt: skip
    p.form(
        [
            (
                "Signed on behalf of the council",
                "Wilf Sandiford, EHC case officer",
                "Date signed",
                "16 Oct 2026",
            )
        ],
        widths=(60, 100, 45, 62),
    )


def _guards(p: Pen) -> None:
    p.guard("Megan is frightened when he shouts.", "A", "M01: the sister's name")
    p.guard("until his father's death in March 2022", "A", "M05: history")
    p.guard(PROV[PFA][0][1], "F", "P06: 'access to' in a row that says all")
    p.guard("in a room or workshop of up to eight people", "E", "P07: a limit on the size of a group")
    p.guard("Alternate Thursdays, an hour and a half, in town", "F", "P03, P04: quantified in other words")
    p.guard(
        "18 hours a week, 38 weeks",
        "F",
        "P18, P19: EOTAS with hours, places and providers; the mentor's 18 hours are the same ones",
    )
    p.guard("No school or other institution is named", "I", "S09: education otherwise than at school")
    p.guard("one of £14,260 a year was agreed", "J", "S11: needs and outcomes are set out")
