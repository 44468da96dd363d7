"""thistle-02: Year 10, autistic, anxious, awkward with tools; sections in line from A to K."""

from __future__ import annotations

from collections.abc import Mapping

from samples.drawing.labels import Labels
from tests.defects.thistle.sheet import Sheet

LINKS = """
A-1 > E-10
A-2 > E-2 E-9
A-3 > E-11 E-10
A-4 > E-4 E-7
B-1 > E-1 F-1 F-2 F-18
B-2 > E-2 F-3
B-3 > E-3 F-4 F-5
B-4 > E-4 F-6
B-5 > E-5 F-7 F-8
B-6 > E-6 F-9 F-10
B-7 > E-7 F-11 F-12 F-13
B-8 > E-3 F-4 F-5 F-18
B-9 > E-8 F-13 F-12
B-10 > E-7 F-14 F-15
B-11 > E-4 F-16 F-17
B-12 > E-10 F-19
B-13 > E-11 F-20
B-14 > E-10 F-21 F-22
C-1 > E-12 G-1
D-1 > E-9 H1-1 H2-1
E-1 > F-1 F-2 F-18
E-2 > F-3
E-3 > F-4 F-5
E-4 > F-6 F-16 F-17
E-5 > F-7 F-8
E-6 > F-9 F-10
E-7 > F-11 F-12 F-13 F-14
E-8 > F-13 F-12
E-9 > H1-1 H2-1
E-10 > F-19 F-21 F-22
E-11 > F-20
E-12 > G-1
"""

GUARDS = """
A:history | M05: the old dates are history
A:parents | M01: a sister's name
A-2 | O05, M01: his own words, a cousin's name
F-7 | P03: "daily, from the bell until register" is how often and how long
F-14 | P07: a limit on the size of a group is not a range
F-4 | P03: a card that lies ready in every lesson
E-1 | O08: two ways of doing one thing
J:budget | S11: no direct payment is made
"""

COPY_A = """
[front:request]
19 February 2026
! S15 - {19 February 2026} | 29 weeks from the request to the final plan
[head:H1]
-
[head:H2]
SECTION H: Social care provision reasonably required
! S03 H2 {SECTION H: Social care provision reasonably required} | H1 and H2 cannot be told apart
[A:how]
-
[A:comm]
Tobi speaks fluently but not when he is watched. Given a question in writing and a day to think, he will say
exactly what he means.
! V05 A {I do bridges, trams and cooking. I run a spreadsheet of every tram in the county. I don't do
assemblies or supply teachers.} | nothing
says that these words are Tobi's
! V04 A - | how, when and by whom his views were gathered is gone
[A:parents]
Tobi's parents say: he is the most honest person we know. Sundays are ruined by Monday. He eats if the food
is not touching other
food. He will start at secondary school in September 2023 and we are dreading it.
! M05 A {He will start at secondary school in September 2023 and we are dreading it.} | three years past in
a plan of 2026
[B-6]
Tobi's organisation is an area of weakness and can be a barrier to him at times.
! N03 B | nothing seen, no level, no effect
[E-6]
By the end of Year 10 Tobi's teachers will have put in place a homework system that works for everybody and
will check that it is being kept up.
! O07 E | the teachers' achievement, not Tobi's
! T02 B @B-6 | no outcome says what Tobi will do about his planning
[F-8]
Transition between lessons handled sensitively.
! P01 F | "handled sensitively": nothing named
! P02 F | nobody
! P03 F | no lessons or times
[F-16]
An occupational therapist will set out what is needed for grip, tools and seating in a programme to be sent
to school during the year, and
school will follow it.
! P09 F | all of it is left to a programme still to be written
[B-12]
-
[B-13]
-
[B-14]
-
[E-10]
-
[E-11]
-
[F-19]
-
[F-20]
-
[F-21]
-
[F-22]
-
[head:adult]
-
! O09 E - | Year 10, and nothing towards work, home or travel
! P17 F - | Year 10, and no provision to prepare for adult life
! O12 E - | college is two years off and neither E nor F looks ahead to it
! T06 A @A-1 | no outcome moves towards trams as work
! T06 A @A-3 | no outcome moves towards a place of his own
[F-13]
Cognitive behavioural therapy adapted for autism from a psychological therapist on the school's site, one to
one, in sessions of 50 minutes,
if the service can spare someone and funding comes through, for worry and for what he believes about himself.
! P08 F | "if the service can spare someone and funding comes through"
! P03 F | weekly, and for how many weeks, is gone

"""

COPY_B = """
[front:review]
18 March 2028
! S06 - {18 March 2028} | eighteen months after the plan
[C-1]
-
! S02 C - | heading and nothing beneath
! T05 G @G-1 | the need it answered is gone
! T04 E @E-12 | and so is the need behind this
[A-1]
-
[A-2]
-
[A-3]
-
[A-4]
-
! V06 A - | likes and grumbles, but no hope for the future from anybody
[B:str]
Tobi reads at adult level, holds large amounts of fact in order and is scrupulously truthful. His non-verbal
reasoning is at the 88th centile.
He bakes bread unaided. At 13, and now in Year 9, he is patient with small children.
! M04 B {At 13, and now in Year 9, he is patient with small children.} | the front page: Year 10, and 14
years old by his date of birth
[E-4]
By Easter 2025 Tobi will finish an open-ended piece of writing of 400 words at the keyboard within the time
allowed, having made his own frame.
! O11 E | past seventeen months before the plan
[E-8]
By July 2027 Tobi will feel more confident in himself and have a brighter outlook.
! O04 E | "more confident": no criterion
! O03 E | nothing to see or count
[E-13]
By July 2027 Tobi will eat a hot lunch in the food room, with one other person at his table, on four days in
five.
[E-14]
By July 2027 Tobi will measure, saw and sand a joint to within two millimetres in technology, three times
out of four.
! O01 E - | fourteen outcomes
[B-6]
Planning is weak (3rd centile for organisation). Of 26 pieces of homework set in the spring term
he handed in 9, though he had begun 21.
[F:lead]
-
! P14 F - | who looks back at the programmes, and when, is gone
[F-1]
It is suggested that a specialist teacher of autism may wish to teach Tobi inference and figures of speech
from real messages and comic strip conversations, one to one, on
Tuesdays for 40 minutes, 38 weeks of the year.
! P10 F | "it is suggested", "may wish to": nobody need do it
[F-2]
Lessons are planned to suit pupils of all abilities, with clear objectives on the board, praise for effort
and questions pitched at each pupil.
! P11 F | what every school does for every child
[F-18]
The staff who work with him will have had relevant training.
! P15 F | no subject, no trainer, no renewal
! P02 F | nobody named as trainer
! P03 F | no word of when
[F-6]
In-class assistance across the curriculum, at a level that reflects his presentation on the day, to keep him
on task and to help him access learning.
! P02 F | nobody
! P03 F | which lessons
! P04 F | no hours
! P05 F | no number
! P06 F | "at a level that reflects his presentation on the day"
[B-11]
His fine movements are awkward, which is believed by those who have assessed him to arise, at least in so
far as it has so far been possible to
establish, from a constellation of praxic, proprioceptive and visuo-motor inefficiencies whose respective
contributions, although they have been
the subject of standardised instruments administered upon two occasions, remain insufficiently
disambiguated, notwithstanding which handwriting is
9 words a minute at the 5th centile, with a concomitant ache after ten minutes and an avoidance of tools in
technology.
! R02 B | one sentence of eighty words in clinicians' language
[K:1]
Parents: Ngozi Nwosu and Peter Greaves ; 20 May 2023
[K:2]
Young person: Tobi ; 19 May 2023
[K:3]
Education: special educational needs co-ordinator, Ironbridge Lane Academy ; 5 June 2023
[K:4]
Educational psychologist: M. Thackray ; 26 June 2023
[K:5]
Health: Dr S. Vell, community paediatrician; speech and language therapist; occupational therapist ; 17 June
2023
[K:6]
Social care: early help assessment team ; 24 June 2023
[K:7]
Preparing for adulthood: careers adviser with the school ; 30 June 2023
! S14 K {30 June 2023} | the newest advice is over three years older than the plan
"""

_TITLES = {
    "A": "SECTION A: The views, interests and aspirations of the child and his parents or of the young person",
    "B": "SECTION B: The child or young person's special educational needs",
    "C": "SECTION C: The child or young person's health needs which are related to their SEN",
    "D": "SECTION D: The child or young person's social care needs which are related to their SEN or to a disability",
    "E": "SECTION E: The outcomes sought for the child or the young person, including outcomes for adult life",
    "F": "SECTION F: The special educational provision required by the child or the young person",
    "G": "SECTION G: Any health provision reasonably required by the learning difficulties or disabilities which "
    "result in the child or young person having SEN",
    "I": "SECTION I: The name and type of the school",
    "J": "SECTION J: Personal budget (including arrangements for direct payments)",
    "K": "SECTION K: The advice and information gathered during the EHC needs assessment",
}

_AREAS = (
    ("Communication and interaction", "communication-interaction", range(1, 4), range(1, 6)),
    ("Cognition and learning", "cognition-learning", range(4, 7), range(6, 11)),
    ("Social, emotional and mental health difficulties", "semh", range(7, 10), range(11, 14)),
    ("Sensory and/or physical needs", "sensory-physical", range(10, 12), range(14, 19)),
    ("Preparing for adulthood", "preparing-for-adulthood", range(12, 15), range(19, 23)),
)


def draw(words: Mapping[str, str], labels: Labels) -> Sheet:
    """The plan, clean or edited."""
    sheet = Sheet(words, labels, font="Calibri", size=11, colour="5B2C3B")
    sheet.running(
        "Cinderhope Metropolitan Borough Council",
        f"EHC plan of {words['front:name']}, born {words['front:born']}",
    )
    sheet.heading("Education, Health and Care Plan", 0, style=False)
    table = sheet.table([5.5, sheet.width - 5.5])
    sheet.pairs(
        table,
        ("Full name", "front:name"),
        ("Likes to be called", "front:known"),
        ("Date of birth", "front:born"),
        ("Year group", "front:year"),
        ("Attends", "front:school"),
        ("Parents", "front:carer"),
        ("Care status", "front:care"),
        ("Status of this plan", "front:status"),
        ("Assessment requested", "front:request"),
        ("Date of final plan", "front:date"),
        ("To be reviewed by", "front:review"),
    )
    _needs(sheet)
    _outcomes(sheet)
    _provision(sheet)
    _end(sheet)
    labels.details(
        name="Tobiah Emmanuel Greaves-Nwosu",
        preferred_name="Tobi",
        date_of_birth="2012-03-03",
        status="final",
        plan_date="2026-09-11",
        review_date="2027-09-10",
        year_group=10,
        local_authority="Cinderhope Metropolitan Borough Council",
        setting="Ironbridge Lane Academy",
        named_placement="Ironbridge Lane Academy",
        first_plan=True,
        looked_after=False,
        officer="Judith Ormesher-Lyle",
        signed=True,
    )
    labels.dates(request="2026-04-27", final="2026-09-11")
    labels.state("J", "nil")
    return sheet


def _needs(sheet: Sheet) -> None:
    sheet.heading(_TITLES["A"], 1)
    for keys in (
        ("A:how",),
        ("A:history",),
        ("A:comm",),
        ("A:me1", "A:me2", "A-1", "A-2"),
        ("A:parents", "A-3", "A-4"),
    ):
        sheet.put(*keys)
    sheet.heading(_TITLES["B"], 1)
    sheet.put("B:str", lead="Strengths: ")
    for title, area, needs, _ in _AREAS:
        _area(sheet, title, area)
        for number in needs:
            sheet.put(f"B-{number}")
    for letter, area in (("C", "health"), ("D", "social-care")):
        sheet.area = area
        sheet.heading(_TITLES[letter], 1)
        sheet.put_all(f"{letter}-")


def _area(sheet: Sheet, title: str, area: str) -> None:
    sheet.area = area
    if area != "preparing-for-adulthood" or sheet.has("head:adult"):
        sheet.heading(title, 2)


def _outcomes(sheet: Sheet) -> None:
    sheet.area = None
    sheet.heading(_TITLES["E"], 1)
    for number, key in enumerate(sheet.keys("E-"), 1):
        sheet.put(key, lead=f"{number}.  ")


def _provision(sheet: Sheet) -> None:
    sheet.heading(_TITLES["F"], 1)
    sheet.put("F:lead")
    for title, area, _, provision in _AREAS:
        _area(sheet, title, area)
        for number in provision:
            sheet.put(f"F-{number}", style="List Bullet")
    sheet.heading("Monitoring of shorter-term targets", 2)
    sheet.put("F:targets")
    sheet.area = "health"
    sheet.heading(_TITLES["G"], 1)
    sheet.put_all("G-", style="List Bullet")
    sheet.area = "social-care"
    for letter in ("H1", "H2"):
        if sheet.has(f"head:{letter}"):
            sheet.heading(sheet.words[f"head:{letter}"], 1)
        elif letter == "H1":
            continue
        if not sheet.has("head:H1") and letter == "H2":
            sheet.put("H1-1", style="List Bullet")
        sheet.put_all(f"{letter}-", style="List Bullet")


def _end(sheet: Sheet) -> None:
    sheet.area = None
    for letter in "IJ":
        sheet.heading(_TITLES[letter], 1)
        sheet.put_all(f"{letter}:")
    sheet.heading(_TITLES["K"], 1)
    sheet.advice(sheet.table([sheet.width - 5, 5], ("Advice from", "Date")))
    sheet.heading("Signature", 2, style=False)
    sheet.pairs(
        sheet.table([5.5, sheet.width - 5.5]), ("For the council", "sign:officer"), ("Date", "sign:date")
    )
