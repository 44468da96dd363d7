"""thistle-05: Year 7, brain injury, taught otherwise than at school; striped tables as software draws them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from samples.drawing.labels import Labels
from tests.defects.thistle.sheet import Sheet

LINKS = """
A-1 > E-8
A-2 > E-7
A-3 > E-2 E-4
A-4 > E-7
B-1 > E-1 F-1 F-2
B-2 > E-1 F-1 F-3 F-16
B-3 > E-2 F-4
B-4 > E-3 F-5
B-5 > E-4 F-1 F-6 F-16
B-6 > E-5 F-7 F-8 F-16
B-7 > E-6 F-7 F-10
B-8 > E-7 E-8 F-9 F-15
B-9 > E-9 E-10 F-11 F-13
B-10 > E-4 E-8 F-14 F-15
B-11 > E-9 F-11 F-12 F-9
C-1 > E-12 G-1
C-2 > E-12 G-2
D-1 > E-11 H1-1
D-2 > E-11 H2-1
E-1 > F-1 F-2 F-3
E-2 > F-4
E-3 > F-5
E-4 > F-6 F-1 F-14 F-16
E-5 > F-7 F-8 F-16
E-6 > F-7 F-10
E-7 > F-9
E-8 > F-15 F-17
E-9 > F-11 F-12
E-10 > F-13
E-11 > H1-1 H2-1
E-12 > G-1 G-2
"""

GUARDS = """
E-1 | O02: the date is in the next column
F-11 | P02, P03: two people and which weeks each; the rest in the row's cells
F-12 | P04: "a quarter of an hour" in its cell
G-1 | P06, P07: "as required" is defined at once; the two in a week is a limit
I:place | S09: educated otherwise than at school, and F says why and how
A:child | M01: her friend's name
B:ci | N01: an area said to have no needs
F-9 | P05: one adult between two, then between three
"""

COPY_A = """
[F:table]
Marisol's education is provided otherwise than at school. A package of tuition and activities will be
arranged and built up as she gets stronger.
! P18 F | no hours, timetable, provider or place for education out of school
[F-1/Who, where]
-
[F-1/How often]
Building up over time
[F-1/How long]
-
! P02 F | the teacher and the place are gone
! P03 F | "building up over time"
! P06 F | and that phrase stands where the mornings should
! P04 F | no hours
[B:ci]
-
! N01 B - | communication and interaction is neither described nor said to have no needs
[K:4]
-
! S12 K - | no advice from an educational psychologist
[B-1]
New learning goes. Told ten facts, she has three after half an hour (4th centile, psychiatrist's report,
March 2026); a lesson not gone over within the day has to be taught again.
! S13 B | no psychiatrist's report stands in K
[F-15]
-
[E-8]
Work in a school room for four mornings a week, Key Stage 3 lessons, in a class of no more than six. Each
half term: walk to the gate twice; sit in the empty room for ten minutes; learn two names; stay for one
lesson.
! O13 E | termly targets stand in E as the outcome
[F-17]
-
! T03 E @E-8 | nothing is left that takes her towards a school room
[E-3]
Answer questions on times tables, clock and fractions.
! O03 E | how many, how well
[E-3/By when]
Ongoing
! O02 E | "ongoing" is no date
[F:targets]
-
[F-6]
Pacing coaching, with a timer and a fatigue diary, subject to there being a therapist in post.
! P08 F | "subject to there being a therapist in post"
[F-13]
Laptop, voice dictation, one-handed keyboard, ruler and lid grips, to such a specification as the assistive
technology report (awaited) sets out.
! P09 F | left to a report that is awaited
[G-1]
-
! T07 C @C-1 | nothing answers the headaches
[H2-1]
-
! T08 D @D-2 | nothing answers her parents' want of rest
[H2:nil]
Not applicable
[A:child]
"I was the fast one. Now everybody says well done for walking. I like the hens next door and I like
audiobooks in the dark and Tyra when she comes and does not talk." Marrisol gave this with her eyes shut.
! M03 A {Marrisol gave this with her eyes shut.} | the child's name misspelt
[F-10]
Story of my accident: a book and film. Harriet will choose the pictures.
! M01 F | another child's name
"""

COPY_B = """
[front:status]
-
! S05 - - | status is empty
[front:review]
-
! S06 - - | no review date, though the form has a place for it
[A:comm]
-
! V07 A - | nothing on how she says things and takes part
[A:parents]
Mother and father: she needs a neuropsychologist weekly and a tutor two hours a day, 1:1. Up at five, asleep
at four.
! V08 A | provision in A
[A-1]
-
[A-2]
-
[A-3]
-
[A-4]
-
! V06 A - | nobody's hopes
[B-7]
Seen for her mood by a specialist; needs a weekly session of therapy and a trusted person to
talk to.
! N04 B | provision in B, and no word of what is seen
[B-5]
Marisol is nine and in Year 5. Fatigue is the biggest thing: 45 minutes of thinking, then grey, tearful,
slurring; a bad day costs the next day too (diary, 24 of 61 days lost, March to May 2026).
! M04 B | nine and Year 5 here, eleven and Year 7 on the front
[E-4]
Staff to manage her timetable so that she never becomes over-tired.
! O07 E | the staff's doing, not hers
! O03 E | nothing to count
[E-6]
Tell someone new what happened to her with two photographs, ride a pony round the field, and join the library.
! O08 E | three unlike things
[E-9/By when]
March 2026
! O11 E @E-9 | six months before the plan
[F-7]
-
[F-7/Who, where]
-
[G-3]
Therapy for mood, grief and blow-ups, brain injury method, to teach her what to do before she bursts.
! P12 G | its purpose as written is to teach, and it stands in G only
[G-3/Who, where]
Clinical neuropsychologist; at home
[G-3/How often]
Weekly, 24 weeks from 1 October 2026, then monthly
[G-3/How long]
50 minutes
[K:extra]
Hydrotherapy will go on for a further six weeks after the summer (added by the panel) ; 24/09/2026 ; Note
! P13 K {Hydrotherapy will go on for a further six weeks after the summer (added by the panel)} | provision
in K
[F-18]
Same-day going-over with recall cards (spaced retrieval).
! P16 F | the row for N1 over again, for another need
[F-18/Who, where]
Learning mentor, taught by the neuropsychologist; at home
[F-18/Ratio]
1:1
[F-18/How often]
Monday to Thursday, 1.30
[F-18/How long]
15 minutes
[F-18/For]
N4 O3
[F-2/For]
N1 O21
! T09 F @F-2 | there is no O21
[F-16]
Upskilling of the adults around Marisol.
[F-16/Who, where]
External trainer
[F-16/How often]
One-off
[F-16/How long]
-
! P15 F | no subject, and never again
[F-14]
Bespoke environmental adjustments in line with her sensory profile.
! P01 F | which adjustments is not said
[G-2]
Sleep plan: light box, nap of 40 minutes at 12.45, check of the medicine. PGHD to be uploaded to the RTW via
the CYPBI hub.
! R01 G {PGHD to be uploaded to the RTW via the CYPBI hub.} | three sets of initials never spelt out
"""

_TITLES = {
    "A": "SECTION A - Views, interests and aspirations of Marisol and her parents",
    "B": "SECTION B - Marisol's special educational needs",
    "C": "SECTION C - Health needs related to her special educational needs",
    "D": "SECTION D - Social care needs related to her special educational needs",
    "E": "SECTION E - Outcomes sought (Marisol will ...)",
    "F": "SECTION F - Special educational provision",
    "G": "SECTION G - Health provision",
    "H1": "SECTION H1 - Social care provision, section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H2": "SECTION H2 - Other social care provision",
    "I": "SECTION I - Placement",
    "J": "SECTION J - Personal budget",
    "K": "SECTION K - Advice and information",
}
_COLUMNS = ("Who, where", "Ratio", "How often", "How long", "For")
_HEALTH = ("Who, where", "How often", "How long", "For")
_STRIPE = "EAF3F8"
_CARDS = (
    ("Cognition and learning", "cognition-learning", range(1, 5)),
    ("Social, emotional and mental health", "semh", range(5, 9)),
    ("Sensory and/or physical", "sensory-physical", range(9, 12)),
)
_AREA_OF_ROW = ["cognition-learning"] * 5 + ["semh"] * 5 + ["sensory-physical"] * 4 + ["semh", None, None]


def draw(words: Mapping[str, str], labels: Labels) -> Sheet:
    """The plan, clean or edited."""
    sheet = Sheet(words, labels, font="Liberation Sans", size=9.5, colour="14506E", landscape=True)
    sheet.running(
        "EHC Plan  |  M. Thwaite-Okeke  |  printed from the case record",
        "Tidewell Council  OFFICIAL-SENSITIVE",
    )
    sheet.heading("Tidewell Council  |  EDUCATION, HEALTH AND CARE PLAN", 0, shade="14506E", style=False)
    sheet.pairs(
        sheet.table([7, sheet.width - 7]),
        ("Name", "front:name"),
        ("Date of birth", "front:born"),
        ("Year group", "front:year"),
        ("Plan status", "front:status"),
        ("Request received", "front:request"),
        ("Plan date", "front:date"),
        ("Review due by", "front:review"),
        ("Primary need", "front:primary"),
        ("Setting", "front:setting"),
        ("Looked after", "front:care"),
        ("Parents", "front:family"),
        ("EHC officer", "front:officer"),
    )
    _needs(sheet)
    _outcomes(sheet)
    _provision(sheet)
    labels.details(
        name="Marisol Thwaite-Okeke",
        date_of_birth="2015-05-30",
        status="final",
        plan_date="2026-09-24",
        review_date="2027-09-23",
        year_group=7,
        local_authority="Tidewell Council",
        primary_need="Physical and neurological (acquired brain injury)",
        first_plan=True,
        looked_after=False,
        officer="Saskia Duvall",
        signed=True,
    )
    labels.dates(request="2026-05-11", final="2026-09-24")
    labels.state("J", "nil")
    return sheet


def _title(sheet: Sheet, letter: str) -> None:
    sheet.heading(_TITLES[letter], 2, shade="14506E", style=False)


def _card(sheet: Sheet, title: str, keys: Sequence[str], head: Sequence[str]) -> None:
    """A striped table of numbered statements under a card's name."""
    if not sheet.has(*keys):
        return
    if title:
        sheet.heading(title, 3, style=False)
    table = sheet.table([1.6, sheet.width - 1.6], head, shade="B9D7E5")
    for number, key in enumerate(keys):
        letter, _, count = key.partition("-")
        if sheet.has(key):
            cells = sheet.row(table, shade=_STRIPE if number % 2 else None)
            sheet.plain(f"{'N' if letter == 'B' else letter}{count}", container=cells[0], bold=True)
            sheet.put(key, container=cells[1])
    sheet.gap()


def _needs(sheet: Sheet) -> None:
    _title(sheet, "A")
    for label, keys in (
        ("How we asked. ", ("A:how",)),
        ("Story so far. ", ("A:history",)),
        ("How Marisol communicates. ", ("A:comm",)),
        ("Marisol says: ", ("A:child", "A-1", "A-2")),
        ("Parents say: ", ("A:parents", "A-3", "A-4")),
    ):
        sheet.put(*keys, lead=label)
    _title(sheet, "B")
    sheet.put("B:str", lead="Strengths. ")
    sheet.put("B:ci")
    for title, area, numbers in _CARDS:
        sheet.area = area
        _card(sheet, title, [f"B-{n}" for n in numbers], ("Ref", "Need"))
    for letter, area in (("C", "health"), ("D", "social-care")):
        sheet.area = area
        _title(sheet, letter)
        _card(sheet, "", sheet.keys(f"{letter}-"), ("Ref", "Need"))


def _outcomes(sheet: Sheet) -> None:
    sheet.area = None
    _title(sheet, "E")
    table = sheet.table([1.6, sheet.width - 7.6, 6], ("Ref", "Outcome", "By when"), shade="B9D7E5")
    for number, key in enumerate(sheet.keys("E-")):
        cells = sheet.row(table, shade=_STRIPE if number % 2 else None)
        sheet.plain(f"O{key.partition('-')[2]}", container=cells[0], bold=True)
        sheet.put(key, container=cells[1], cells="By when")
        sheet.plain(sheet.words.get(f"{key}/By when", ""), container=cells[2])
    sheet.gap()


def _rows(sheet: Sheet, letter: str, columns: tuple[str, ...]) -> None:
    keys = sheet.keys(f"{letter}-")
    if not keys:
        return
    rest = [4.6, 3.2, 4.2, 2.8, 2.4] if len(columns) == len(_COLUMNS) else [5.6, 4.4, 3, 2.4]
    table = sheet.table([sheet.width - sum(rest), *rest], ("Provision", *columns), shade="B9D7E5")
    for number, key in enumerate(keys):
        if letter == "F":
            sheet.area = _AREA_OF_ROW[number] if number < len(_AREA_OF_ROW) else None
        sheet.provision(table, key, columns, shade=_STRIPE if number % 2 else None)
    sheet.gap()


def _provision(sheet: Sheet) -> None:
    _title(sheet, "F")
    sheet.put("F:table")
    _rows(sheet, "F", _COLUMNS)
    sheet.area = None
    sheet.put("F:targets")
    for letter, area, columns in (
        ("G", "health", _HEALTH),
        ("H1", "social-care", _COLUMNS),
        ("H2", "social-care", _COLUMNS),
    ):
        sheet.area = area
        _title(sheet, letter)
        _rows(sheet, letter, columns)
        sheet.put_all(f"{letter}:")
    sheet.area = None
    for letter in "IJ":
        _title(sheet, letter)
        sheet.put_all(f"{letter}:")
    _title(sheet, "K")
    sheet.advice(sheet.table([sheet.width - 11, 4, 7], ("Advice from", "Date", "Form"), shade="B9D7E5"))
    sheet.gap()
    sheet.pairs(
        sheet.table([7, sheet.width - 7]), ("Signed for the council", "sign:officer"), ("Date", "sign:date")
    )
