"""thistle-01: Year 4, deaf, two cochlear implants; landscape grid with needs, provision and outcomes in one row."""

from __future__ import annotations

from collections.abc import Mapping

from samples.drawing.labels import Labels
from tests.defects.thistle.sheet import Sheet

LINKS = """
A-1 > E-4
A-2 > E-3 E-2
A-3 > E-6 E-12
A-4 > E-4
B-1 > E-1 F-1 F-2 F-3 F-19
B-2 > E-1 F-2 F-4 F-5 F-10
B-3 > E-3 F-4 F-5
B-4 > E-2 F-6 F-2
B-5 > E-3 F-7 F-8
B-6 > E-4 F-9 F-10
B-7 > E-4 F-11
B-8 > E-5 F-12
B-9 > E-8 F-13
B-10 > E-7 F-14 F-15 F-7
B-11 > E-6 F-16
B-12 > E-11 F-17
B-13 > E-9 F-18
C-1 > E-11 G-1 G-2
C-2 > E-10 G-3
D-1 > E-12 H1-1 H2-1
E-1 > F-1 F-2 F-3 F-4 F-5
E-2 > F-6 F-2
E-3 > F-4 F-5 F-7 F-8
E-4 > F-9 F-10 F-11
E-5 > F-12
E-6 > F-16
E-7 > F-14 F-15 F-7
E-8 > F-13
E-9 > F-18
E-10 > G-3
E-11 > G-1 G-2 F-17
E-12 > H1-1 H2-1
"""

GUARDS = """
A:history | M01: a cousin's name
A:friends | M01: a friend's name in the child's own words
C-1 | O02, N03: a health need with how often and how long
E-11 | O08: one achievement with its measure and the way to it; it answers a need of B and one of C
F-2 | P04, P19: unusual but full: every morning from register until lunch
F-5 | P03, P04: days, a quarter of an hour, and who reviews
G-2 | P06: "as required by the care plan" is ointment once a day, at a stated sign
A-1 | P10, O06: the child's dream, in A
"""

COPY_A = """
[A:how]
Ottilie told these things to her teacher of the deaf, in speech and sign with photographs on the table, over
two
sittings in May 2026; the words in quotation marks are hers, signed or said.
[A:parents]
-
! V02 A - | nothing from either parent is left in A
[A-3]
-
[A-4]
-
[K:4]
-
! S12 K - | B records deafness and no qualified teacher of the deaf has given advice
[B-1]
Ottilie hears well with both implants in a quiet room at a metre and a half, but catches only 4 words in 10
when the
class is working in groups (teacher of the deaf's report, May 2026). She misses what other children say and
answers a question that
was not asked.
! S13 B | cites the teacher of the deaf's report, which K no longer lists
[B-13]
Vestibular hypofunction, bilateral.
! N02 B | a diagnosis and nothing else
[E-2]
Ottilie will say or sign “I missed that”, or show her card, on at least four of every five
occasions when she has not understood.
! O02 E | the date is gone and nothing replaces it
[E-5]
By July 2027 Ottilie will solve seven out of ten number problems put in words, will know her tables to
twelve, tell
the time to five minutes and have swum 50 metres in clothes.
! O08 E | four separate achievements, two with no need behind them
[F-11]
For writing, a teaching assistant trained by the teacher of the deaf will sit a few of them round a table,
Ottilie
among them, for sentence building with Colourful Semantics, four afternoons a week for 25 minutes.
! P05 F | "a few of them": no number in the group
[F-9]
The teacher of the deaf will teach reading comprehension to Ottilie alone, 40 minutes at a time, whenever
the timetable lets her,
by the language-experience method, from books about things that she has done.
! P03 F | "whenever the timetable lets her"
! P06 F | the phrase stands where how often should be
[F-7]
A deaf instructor, a BSL user with Level 6, will teach sign to Ottilie and Beth together on Friday from 1.30
to 2.15
every week in term. This also serves Outcome 17.
! T09 F | there are twelve outcomes
[F-12]
A teaching assistant shown how by the teacher of the deaf will act out number stories with Ottilie, one to
one, for anything from 5 to 15
minutes on Monday, Tuesday and Thursday after lunch.
! P07 F | "anything from 5 to 15 minutes": five is all that can be enforced
[F-16]
A deaf adult role model from the county deaf association will spend an hour with Ottillie, one to one, on
the first Thursday
of each month and help her to make a film called “My ears”.
! M03 F {Ottillie} | the child's name misspelt
[F-19]
The teacher of the deaf will train all who teach or supervise Ottilie in September and January each year,
two hours, on how
implants work, lip-reading and classroom noise. FM checks follow the BATOD and NatSIP QIs and are entered on
the RSL.
! R01 F {FM checks follow the BATOD and NatSIP QIs and are entered on the RSL.} | four sets of initials that
are nowhere spelt out
[E-10]
-
! T02 C @C-2 | the outcome about sleep is gone
"""

COPY_B = """
[A:likes]
Newts, the trampoline and a rabbit called Captain are liked. The dinner hall is not liked because of the
noise. A boat would be nice.
[A:how]
Views were talked over at home and at school in May 2026 and are put together here.
[A:friends]
Beth is the best friend because she waits.
[A-1]
When big, a boat and being a newt scientist.
[A-2]
People should know what was said the first time.
[A:parents]
Comes home at half past three and takes the processors off for an hour. Funny, stubborn, never forgets a
face. The nodding
when it has not been understood is a grief.
! V03 A {Views were talked over at home and at school in May 2026 and are put together here.} | one voice
throughout:
nobody could tell Ottilie's words from her parents'
[B-3]
She leaves the endings off words and says sentences of four or five words ("he go pond yesterday"). Adults
who do not know her understand about two sentences in three. She must have a communication support worker
beside her to
repeat what she says.
! N04 B | the last sentence is provision
[B-9]
Listening all day tires her out, and Ottilie can be a lazy listener who puts it on to get out of work. By
two o'clock she puts
her head down or argues; in the summer term she cried on eleven afternoons and missed the work.
! N05 B | "a lazy listener who puts it on"
[B-11]
She gets tired from listening and lip-reading through the day, is tearful or argues after two o'clock, and
so loses the work of the
afternoon. She also hides her processors under her hair and will not say that she is deaf.
! N06 B | the tiredness of the need two rows up, said again
[E-7]
Ottilie will have a place in the Wednesday games group until July 2027 and two supervisors will look out for
her at playtime.
! O05 E | a place in a group and two adults, not a difference
! T02 B @B-10 | no outcome says what should change in her play
[F-14]
Social skills input to be put in at lunch by whoever is free, most weeks, with other children.
! P01 F | "social skills input": nothing named
! P02 F | "whoever is free"
! P03 F | "most weeks"
! P04 F | no minutes
! P05 F | "with other children": no number
[F-17]
If she is not needed in another class, the communication support worker will test both processors with
Ottilie at 8.50 and at 1.15
daily, five minutes each time, moving from doing it for her to watching her do it. Spare batteries and coils
are kept in the classroom.
! P08 F | "if she is not needed in another class"
[F-22]
Each Monday the communication support worker will go over twelve words from the week's topics with her, one
to one, 20
minutes, with object, sign and print, and will test them on the Friday.
! P16 F | the same paragraph as two rows above
[F-23]
An art therapist will see Ottilie one to one every Tuesday for 50 minutes for two terms, to work on
bereavement, and will review
this with her parents each half term.
! T05 F | nobody has died: no need speaks of loss
[F-5]
Somebody will repeat the therapist's tasks with her, one to one, on Tuesday and Thursday mornings
before register, a quarter of an hour each; the therapist will watch one of these every half term and reset
the tasks.
! P02 F | "somebody"
[F:targets]
-
! O13 E - | nothing says how or by whom shorter targets are set
[C-1]
The skin over the left magnet breaks down two or three times a year. When it does he is without that
processor for
about a week each time and misses much of his teaching.
! M02 C | "he" and "his" for a girl
"""


def draw(words: Mapping[str, str], labels: Labels) -> Sheet:
    """The plan, clean or edited."""
    sheet = Sheet(words, labels, font="Arial", size=9.5, colour="1F3864", landscape=True)
    sheet.running(
        f"{words['front:name']}  -  Education, Health and Care plan", "Wherrymoor Council  OFFICIAL-SENSITIVE"
    )
    sheet.heading("Wherrymoor Council", 2, style=False)
    sheet.heading("Education, Health and Care Plan (Final)", 0, style=False)
    _front(sheet)
    _about(sheet)
    _education(sheet)
    _health_and_care(sheet)
    _end(sheet)
    labels.details(
        name="Ottilie Jane Marrable",
        date_of_birth="2017-11-09",
        status="final",
        plan_date="2026-09-03",
        review_date="2027-09-02",
        year_group=4,
        local_authority="Wherrymoor Council",
        setting="Reedcutters Primary School",
        named_placement="Reedcutters Primary School",
        first_plan=True,
        looked_after=False,
        officer="Marguerite Swale",
        signed=True,
        upn="Z960417026003",
    )
    labels.dates(request="2026-04-20", final="2026-09-03")
    labels.state("J", "nil")
    return sheet


def _front(sheet: Sheet) -> None:
    half = sheet.width / 4
    table = sheet.table([half] * 4)
    sheet.band(table, "Personal details", "D9E2F3")
    for row in (
        ("Name", "front:name", "Date of birth", "front:born"),
        ("Home address", "front:address", "Sex", "front:sex"),
        ("School and year", "front:school", "Language used at home", "front:language"),
        ("UPN", "front:upn", "NHS number", "front:nhs"),
        ("Parent", "front:mother", "Parent", "front:father"),
        ("Telephone", "front:tel1", "Telephone", "front:tel2"),
        ("Email", "front:mail1", "Email", "front:mail2"),
        ("Care status", "front:care", "", ""),
    ):
        cells = sheet.row(table)
        for cell, words in zip(cells, row, strict=True):
            sheet.plain(sheet.words.get(words, words), container=cell, bold=not words.startswith("front:"))
    sheet.gap()


def _about(sheet: Sheet) -> None:
    table = sheet.table([3.2, sheet.width - 3.2])
    for letter, title, rows in (
        ("A1", "Summary of the child's history", (("History", ("A:history",)),)),
        (
            "A2",
            "Summary of the views, interests and aspirations of the child and her parents",
            (
                ("How we asked", ("A:how",)),
                ("Communication", ("A:talk",)),
                ("Interests", ("A:likes", "A:friends")),
                ("Views", ("A:parents",)),
                ("Strengths", ("A:strengths",)),
                ("Aspirations", ("A-1", "A-2", "A-3", "A-4")),
            ),
        ),
    ):
        cells = sheet.row(table, shade="D9E2F3")
        sheet.plain(letter, container=cells[0], bold=True)
        sheet.plain(title, container=cells[1], bold=True)
        for label, keys in rows:
            if not sheet.has(*keys):
                continue
            cells = sheet.row(table)
            sheet.plain(label, container=cells[0], bold=True)
            for key in keys:
                sheet.put(key, container=cells[1])
    sheet.gap()


_AREAS = (
    ("Communication and interaction", "communication-interaction", "B:str1", (
        ("B-1", "F-1 F-2 F-3", "E-1"), ("B-2", "F-4", ""), ("B-4", "F-6", "E-2"), ("B-3", "F-5", "E-3"),
        ("B-5", "F-7 F-8", ""))),
    ("Cognition and learning", "cognition-learning", "B:str2", (
        ("B-6", "F-9 F-10", "E-4"), ("B-7", "F-11", ""), ("B-8", "F-12 F-22", "E-5"))),
    ("Social, emotional and mental health", "semh", "B:str3", (
        ("B-9", "F-13", "E-8"), ("B-10", "F-14 F-15", "E-7"), ("B-11", "F-16", "E-6"))),
    ("Sensory and/or physical", "sensory-physical", "B:str4", (
        ("B-12", "F-17 F-19 F-23", "E-11"), ("B-13", "F-18 F-20 F:targets", "E-9"))),
)  # fmt: skip


def _education(sheet: Sheet) -> None:
    third = sheet.width / 100
    for area, name, strengths, rows in _AREAS:
        sheet.area = name
        table = sheet.table([third * 33, third * 40, third * 27])
        sheet.band(table, f"Special Educational Needs and Provision (B-F-E): {area}", "D9E2F3")
        if sheet.has(strengths):
            cell = sheet.row(table)
            whole = cell[0].merge(cell[2])
            sheet.put(strengths, container=whole, lead="Strengths: ")
        _grid(
            sheet,
            table,
            ("B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"),
            rows,
        )
    sheet.area = None
    sheet.gap()


def _grid(sheet: Sheet, table: object, head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
    cells = sheet.row(table, shade="F2F2F2")
    for cell, title in zip(cells, head, strict=True):
        sheet.plain(title, container=cell, bold=True)
    above = None
    for row in rows:
        cells = sheet.row(table)
        if above is not None and not row[-1]:
            above.merge(cells[-1])
        above = cells[-1] if row[-1] else above
        for cell, keys in zip(cells, row, strict=True):
            for key in keys.split():
                lead = f"Outcome {key.partition('-')[2]}: " if key.startswith("E-") else ""
                sheet.put(key, container=cell, lead=lead)
    sheet.gap()


def _health_and_care(sheet: Sheet) -> None:
    third = sheet.width / 100
    sheet.area = "health"
    table = sheet.table([third * 33, third * 40, third * 27])
    sheet.band(table, "Health needs which are related to the child's SEN, and provision (C-G-E)", "D9E2F3")
    head = ("C – Health Needs", "G – Health Provision", "E – Outcomes")
    _grid(sheet, table, head, (("C-1", "G-1 G-2", "E:see"), ("C-2", "G-3", "E-10")))
    sheet.area = "social-care"
    table = sheet.table([third * 27, third * 25, third * 25, third * 23])
    sheet.band(
        table, "Social care needs which are related to the child's SEN, and provision (D-H-E)", "D9E2F3"
    )
    head4 = (
        "D – Social Care Needs",
        "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H2 – Any other social care provision",
        "E – Outcomes",
    )
    _grid(sheet, table, head4, (("D-1", "H1-1", "H2-1", "E-12"),))
    sheet.area = None


def _end(sheet: Sheet) -> None:
    table = sheet.table([1.6, 7, sheet.width - 8.6])
    for letter, title, key in (("I", "Placement", "I:place"), ("J", "Personal Budget", "J:budget")):
        cells = sheet.row(table)
        sheet.plain(letter, container=cells[0], bold=True)
        sheet.plain(title, container=cells[1], bold=True)
        sheet.put(key, container=cells[2])
    sheet.gap()
    sheet.plain("K – Advice and information", bold=True)
    quarter = sheet.width / 4
    sheet.advice(
        sheet.table(
            [quarter] * 4,
            ("Advice and information requested", "Date received", "Who from", "Appended"),
            shade="D9E2F3",
        )
    )
    sheet.gap()
    if "sign:requested" in sheet.words:
        sheet.plain(sheet.words["sign:requested"])
    table = sheet.table([6, sheet.width - 6])
    sheet.pairs(table, ("Signed (SEND officer)", "sign:officer"), ("Date", "sign:date"))
