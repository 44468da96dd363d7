"""thistle-04: 19, Down syndrome and epilepsy, at college; a plan that took a Statement's place, with banners."""

from __future__ import annotations

from collections.abc import Mapping

from samples.drawing.labels import Labels
from tests.defects.thistle.sheet import Sheet

LINKS = """
A-1 > E-9
A-2 > E-4 E-5
A-3 > E-12 E-7
A-4 > E-7 E-10 E-11 E-9
B-1 > E-1 F-1 F-2 F-3 F-18
B-2 > E-2 F-1 F-2 F-18
B-3 > E-3 F-5 F-6
B-4 > E-3 F-5 F-6
B-5 > E-4 F-7 F-4
B-6 > E-6 F-8
B-7 > E-7 F-9
B-8 > E-8 F-10
B-9 > E-10 F-11 F-12
B-10 > E-6 F-13
B-11 > E-6 F-14
B-12 > E-4 E-5 F-15 F-16
C-1 > E-11 G-1 G-2
C-2 > E-10 G-3 F-11
D-1 > E-9 H2-1 H2-2 F-17
D-2 > E-12 H2-3
E-1 > F-1 F-2 F-3 F-18
E-2 > F-1 F-2
E-3 > F-5 F-6
E-4 > F-7 F-15 F-12
E-5 > F-15 F-16
E-6 > F-14 F-13 F-8
E-7 > F-9
E-8 > F-10
E-9 > F-17 H2-1 H2-2 F-20
E-10 > F-11 G-3
E-11 > G-1 G-2
E-12 > H2-3
"""

GUARDS = """
G-1 | P06, P08: "as required" is then defined: at five minutes, by whom, trained when
A:me2 | V05: the first person is attributed in the paragraph before
E-11 | O03: a year without an injury can be counted
F-5 | P05: a group of five; the number is there
F-14 | P09: what is decided each half term is the stage, not the amount
J:budget | S11: a direct payment that is set out
H1:nil | S02, S10: over eighteen, and says so
A-3 | O05, M01: her own words; her boyfriend's name
"""

COPY_A = """
[sign:officer]
-
[sign:date]
-
! S07 - - | neither a name nor a date under the amended plan
[H1:nil]
-
[H1-1]
A personal assistant will take Rhiannon swimming on Sundays, one to one, two hours a week.
! S10 H1 | she is nineteen: nothing can be made under section 2 of the Act of 1970
[J:budget]
A direct payment is made to Rhiannon, through her mother, and is paid on the first of the month.
! S11 J | the needs and outcomes that it meets are not set out
[A:me2]
-
[A:how]
Views were given at the review. What follows is Rhiannon's, and what her mother and step-father think is
after it.
! V04 A | how, by whom and when is not said
[E-9]
Rhiannon will live happily in a flat of her own one day.
! O06 E | her hope over again, with no step
! O02 E | "one day"
[F-3]
All tutors will greet Rhiannon by name, plan their lessons with the whole class in mind, and mark her work.
! P11 F | what every college does for everybody
[F-2]
A learning support practitioner trained in Makaton to level 2 will carry out the therapist's plan with
Rhiannon one to one for ten to thirty minutes, one to three times a week.
! P07 F | a third of what was meant is all that can be enforced
[F-15]
The job coach and the farm's manager could be asked to find her something with animals, and might stay with
her for a while at the start.
! P10 F | "could be asked", "might stay"
! P01 F | "something with animals"
! P03 F | no days
! P04 F | no hours
[D-3]
Rhiannon does not see anybody of her own age at weekends, being without friends outside college from Friday
to Monday, and stays in of an evening.
! N06 D | the need above it in other words
[C-1]
Nocturnal and diurnal epilepsy. Thyroid.
! N02 C | two diagnoses and nothing else
[F-16]
Whoever runs careers by then will meet Rhiannon and her advocate once a term for an hour about hens, wages
and benefits.
! P02 F | "whoever runs careers by then"
[A:history]
Rhiannon was born with Down syndrome. She had heart surgery as a baby and her first seizure at 14. She went
to Bracken Hill Special School from 2012 to 2025 and
then chose the college. Her Nain died in February 2026. She will take her seat at Bracken Hill in the autumn
of 2023.
! M05 A {She will take her seat at Bracken Hill in the autumn of 2023.} | a future event three years back
"""

COPY_B = """
[I:place]
The provider will be named when an offer has been received.
! S09 I | neither a college nor a type in a plan that is final
[D-1]
-
[D-2]
-
[D:none]
Rhiannon is not known to social care.
! N07 D | says only that nobody there knows her
[H2-1]
-
[H2-2]
-
[H2-3]
-
[H2:none]
None recorded.
[E-12]
-
[front:care]
Not looked after
[K:8]
Adult social care: M. Sandal ; 3 July 2026 ; Reply: not known to this service
! T06 A @A-3 | her evenings with Kieran have no outcome; a chart of who may hug her is not one
[F-10]
-
! T01 B @B-8 | her grief has nothing in F
! T03 E @E-8 | the outcome about Nain, likewise
[G-1]
-
[G-2]
-
! T07 C @C-1 | nothing in G or F answers her seizures
! T03 E @E-11 | and nothing helps towards a year without injury
[E-9]
-
[F-17]
-
[F-20]
-
! T06 A @A-1 | her own front door: no outcome
[E-2]
By the end of this college year Rhiannon will be provided with a signing buddy in the canteen.
! O05 E | a buddy is a service
! T02 B @B-2 | no outcome says that strangers will understand her
[E-10]
Rhiannon will make progress with her fitness and keep it up.
! O02 E | no date
! O03 E | nothing to count
! O04 E | "make progress"
[B-9]
Rhiannon suffers from loose joints and is lazy by nature; she walks 300 metres and then sits down, wherever
she is. She cannot open tins, do up laces or carry a full
bucket.
! N05 B | "suffers from", "lazy by nature"
[B-7]
There are vulnerability issues around relationships that will want keeping an eye on.
! N03 B | nothing seen, no level, no effect
[F-9]
Work on keeping safe, in a group, once a week, led by someone from the student services team.
! P01 F | "work on keeping safe": nothing named
! P02 F | "someone from the student services team"
! P04 F | no minutes
! P05 F | "in a group"
[F-7]
Each task to be taught will be dealt with as set out in the occupational therapist's manual, which is being
written for the college and should be ready in the spring.
! P09 F | left to a manual still to be written

[F-12]
An occupational therapist will visit the college kitchen and the farm once a month, two hours with Rhiannon,
one to one, to fit and try aids (see Outcome 14): tin opener, elastic laces, a bucket on wheels.
! T09 F | there is no Outcome 14
[A:me1]
Lowri loves the hens. She loves Zumba and wrestling on the telly and she loves Kieran.
! M01 A {Lowri loves the hens. She loves Zumba and wrestling on the telly and she loves Kieran.} | another
young woman's name
[A:mam]
Delyth and Gareth said that he brings the house to life and that he will go off with anyone who is nice to
him, which frightens them.
! M02 A | "he" and "him" for Rhiannon
"""

_BANNERS = {
    "A": ("2", "The views, interests and aspirations of the young person and her parents"),
    "B": ("3", "Special educational needs"),
    "C": ("4", "Health needs related to her special educational needs"),
    "D": ("5", "Social care needs related to her special educational needs"),
    "E": ("6", "The outcomes sought, including outcomes for adult life"),
    "F": ("7", "The special educational provision"),
    "G": ("8", "Health provision"),
    "H1": (
        "9",
        "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    ),
    "H2": ("9", "Any other social care provision"),
    "I": ("10", "Placement"),
    "J": ("11", "Personal budget and direct payments"),
}
_AREAS = (
    ("Language and communication", "communication-interaction", range(1, 3), range(1, 4)),
    ("Learning and thinking", "cognition-learning", range(3, 7), range(4, 9)),
    ("Feelings, friendships and behaviour", "semh", range(7, 9), range(9, 11)),
    ("Body and senses", "sensory-physical", range(9, 11), range(11, 14)),
    ("Becoming an adult", "preparing-for-adulthood", range(11, 13), range(14, 21)),
)


def draw(words: Mapping[str, str], labels: Labels) -> Sheet:
    """The plan, clean or edited."""
    sheet = Sheet(words, labels, font="Verdana", size=10, colour="274E13")
    sheet.running(
        "Harrowgarth City Council: Special Educational Needs and Disability Service", "Postlethwaite, R E"
    )
    sheet.heading("EDUCATION, HEALTH AND CARE PLAN", 0, style=False)
    sheet.heading("Final plan, amended (in place of a Statement)", 2, style=False)
    _front(sheet)
    _needs(sheet)
    _provision(sheet)
    labels.details(
        name="Rhiannon Eluned Postlethwaite",
        date_of_birth="2007-08-22",
        status="amended",
        plan_date="2026-09-28",
        review_date="2027-07-07",
        local_authority="Harrowgarth City Council",
        setting="Harrowgarth College of Further Education",
        named_placement="Harrowgarth College of Further Education",
        first_plan=False,
        looked_after=False,
        officer="Bernadette Holm",
        signed=True,
    )
    labels.dates(first_issued="2016-03-02", review_meeting="2026-07-08", amended="2026-09-28")
    labels.state("H1", "nil")
    return sheet


def _front(sheet: Sheet) -> None:
    sheet.pairs(
        sheet.table([5.5, sheet.width - 5.5]),
        ("Name", "front:name"),
        ("Date of birth", "front:born"),
        ("Course and college", "front:place"),
        ("Family", "front:family"),
        ("Care status", "front:care"),
        ("Status", "front:status"),
        ("First issued", "front:first"),
        ("Review meeting", "front:meeting"),
        ("Date of this plan", "front:date"),
        ("Next review due by", "front:review"),
    )
    sheet.gap()
    sheet.plain(sheet.words["front:recital"])
    _banner(sheet, "K", "1", "Advice and information: who contributed")
    sheet.advice(sheet.table([sheet.width - 8.5, 3.5, 5], ("Contributor", "Date", "Form")))


def _banner(sheet: Sheet, letter: str, number: str, title: str) -> None:
    sheet.gap()
    table = sheet.table([2.6, sheet.width - 2.6])
    cells = sheet.row(table, shade="D9EAD3")
    sheet.plain(f"Section {number}", container=cells[0], bold=True)
    sheet.plain(f"SECTION {letter}: {title}", container=cells[1], bold=True)


def _section(sheet: Sheet, letter: str) -> None:
    _banner(sheet, letter, *_BANNERS[letter])


def _needs(sheet: Sheet) -> None:
    _section(sheet, "A")
    for keys in (
        ("A:how",),
        ("A:history",),
        ("A:comm",),
        ("A:me1", "A:me2", "A-1", "A-2", "A-3"),
        ("A:mam", "A-4"),
    ):
        sheet.put(*keys)
    _section(sheet, "B")
    sheet.put("B:str")
    for title, area, needs, _ in _AREAS:
        sheet.area = area
        sheet.heading(title, 3, style=False)
        for number in needs:
            sheet.put(f"B-{number}", lead=f"3.{number}  ")
    for letter, area in (("C", "health"), ("D", "social-care")):
        sheet.area = area
        _section(sheet, letter)
        sheet.put_all(f"{letter}-")
        sheet.put_all(f"{letter}:")
    sheet.area = None
    _section(sheet, "E")
    for key in sheet.keys("E-"):
        sheet.put(key, lead=f"Outcome {key.partition('-')[2]}: ")


def _provision(sheet: Sheet) -> None:
    _section(sheet, "F")
    for title, area, _, provision in _AREAS:
        sheet.area = area
        sheet.heading(title, 3, style=False)
        table = sheet.table([1.5, sheet.width - 1.5])
        for number in provision:
            if sheet.has(f"F-{number}"):
                cells = sheet.row(table)
                sheet.plain(f"F{number}", container=cells[0], bold=True)
                sheet.put(f"F-{number}", container=cells[1])
    sheet.area = None
    sheet.put("F:targets")
    for letter, area in (
        ("G", "health"),
        ("H1", "social-care"),
        ("H2", "social-care"),
        ("I", None),
        ("J", None),
    ):
        sheet.area = area
        _section(sheet, letter)
        sheet.put_all(f"{letter}-")
        sheet.put_all(f"{letter}:")
    sheet.gap()
    sheet.pairs(
        sheet.table([7, sheet.width - 7]),
        ("Signed for the authority", "sign:officer"),
        ("Date signed", "sign:date"),
    )
