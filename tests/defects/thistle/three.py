"""thistle-03: Year 6, looked after, a draft; outcomes by key stage and a Provision Plan for each."""

from __future__ import annotations

from collections.abc import Mapping

from samples.drawing.labels import Labels
from tests.defects.thistle.sheet import Sheet

LINKS = """
A-1 > E-8
A-2 > E-10
A-3 > E-9 E-11
A-4 > E-8
B-1 > E-2 E-1 F-4 F-5 F-3 F-8
B-2 > E-1 F-1 F-2 F-3
B-3 > E-3 F-7 F-8 F-3
B-4 > E-4 F-9 F-10 F-6
B-5 > E-4 F-9 F-10
B-6 > E-8 F-14 F-15
B-7 > E-8 F-16
B-8 > E-2 F-6 F-5
B-9 > E-5 F-11
B-10 > E-6 F-12 F-13
B-11 > E-9 F-17 F-18
C-1 > E-7 G-1
D-1 > E-10 H2-1
D-2 > E-11 H2-2
E-1 > F-1 F-2 F-3
E-2 > F-4 F-5 F-6
E-3 > F-7 F-8
E-4 > F-9 F-10
E-5 > F-11
E-6 > F-12 F-13
E-7 > G-1
E-8 > F-14 F-15 F-16
E-9 > F-17 F-18
E-10 > H2-1
E-11 > H2-2
"""

GUARDS = """
A:history | M01: a sister's name
A-3 | V02: the carers and his mother speak, and are told apart
E-4 | O02: the date stands in the sentence over the list
E-8 | O08: reading a letter and answering it are one correspondence; O02 by its lead
F-2 | P05, P19: one adult to one child; the five-and-twenty hours are the school week and other rows are
within them
F-11 | P05: three children of his choosing
F-14 | P03, P04: days, before register, half an hour each
I:draft | S02, S09: a first draft names no school
"""

COPY_A = """
[I:draft]
Marlpit Cross Academy, a mainstream secondary academy, from September 2027.
! S08 I | a first draft names the school
[A:child1]
-
[A-1]
-
[A-2]
-
[A:how]
His carers completed the family form in September 2026. His mother gave her views by letter. Kasper declined
to take part.
! V01 A - | nothing from Kasper himself
[A:comm]
Kasper has a language disorder; his British Picture Vocabulary Scale standard score was 71. He is to have a
full-time adult and weekly therapy.
! V07 A - | nothing on how he tells people things or takes part
! V08 A | a test score and provision in A
[D-1]
-
[D-2]
-
[D:nil]
No social care needs.
! N08 D | looked after on the front page, and D is nil
[E-10]
-
[E-11]
-
[E:care]
-
[H2-1]
-
[H2-2]
-
[H2:nil]
None.
[F-11]
-
! T03 E @E-5 | its Provision Plan is gone
! T01 B @B-9 | nothing else answers his difficulty with games and losing
[E-3]
grow up to trust people and have good relationships in later life
! O06 E | a hope for a lifetime, with no step
! O03 E | nothing to see
[E-1]
demonstrate better management of his emotions
! O04 E | "better management": no criterion
! O03 E | nothing to see or count
[F-9]
-
[G-2]
Speech and language therapy for understanding of words of time and for telling what happened, with Shape
Coding.
! P12 G | therapy for language stands in G only
[G-2/Provided by]
Speech and language therapist
[G-2/When and how much]
One to one, 40 minutes, the first and third Monday of each month, 20 visits a year
[J:budget]
A personal budget has not been requested by those with parental responsibility. They were told of it on 14
October 2026.
[J:more]
A music therapist will also come in for Kasper, one to one, for 40 minutes every Monday, paid for by the
authority.
! P13 J | provision in J
[F-16]
Writing by dictation to a tablet with Clicker, corrected by Brandon on the screen and printed; nothing is
torn up because nothing is on paper.
! M01 F | another child's name
[F-15]
Catch-up reading and phonics boosters, fitted around the rest of his day.
[F-15/Provided by]
Teaching team
[F-15/When and how much]
Little and often
! P01 F | "boosters": nothing named
! P02 F | "teaching team"
! P03 F | "little and often"
! P06 F | and that phrase stands where times and minutes should
! P04 F | no minutes
! P05 F | alone or with how many is not said
"""

COPY_B = """
[front:born]
-
! S05 - - | no date of birth on the front page
[B:str]
-
[A:child1]
Kasper said: "Bracken is my dog really. I hate it when people say calm down. I get asked how do I feel and
there is just fizz."
[A:carers]
Winifred and Alun said that nothing is easy. He eats until he is sick. He checks the locks.
! N09 B - | nothing he can do is said in A or in B
[A:history]
-
! V09 A - | no history
[H2-2]
The fostering service will arrange [type of short break] with XXX, starting on date TBC.
! S04 H2 | placeholders never filled in
! T08 D @D-2 | what is arranged is nothing yet
[H2-2/Provided by]
Fostering service
[H2-2/When and how much]
Choose an item.
[G-1]
-
[G:nil]
No provision is made under this section.
! T07 C @C-1 | nothing answers the broken nights
[E-7]
-
! T02 C @C-1 | no outcome about sleep
! O10 E - | C has one need and no outcome answers it
[H2-3]
Football and board games with the rules of losing taught first: Kasper and three children of his choosing.
[H2-3/Provided by]
Learning mentor with a Level 3 qualification in play
[H2-3/When and how much]
Mondays, Wednesdays and Fridays, 12.40 to 1.05
! M06 H2 @H2-3 | the same paragraph as in F
[J:budget]
-
[J:more]
-
! S01 J - | Section J is nowhere labelled
[F-5]
Class lessons in a group of four at the far end of the library, away from the rest, all day and every day.
[F-5/Provided by]
Higher level teaching assistant with experience of trauma
[F-5/When and how much]
All lessons, 25 hours a week
! P19 F | one to one in class for all 25 hours in one row, in a group of four elsewhere for the same 25 in
another
[F-13]
He should be offered sensory circuits when he is heard to be getting giddy.
[F-13/Provided by]
-
[F-13/When and how much]
-
! P10 F | "should be offered"
! P02 F | nobody
! P03 F | "when he is heard to be getting giddy"
! P04 F | no minutes
! P05 F | no number
[E-9]
settle at secondary school
! O03 E | nothing to see or count
! O04 E | "settle"
[F-17]
-
[F-18]
-
! T03 E @E-9 | both rows of its Provision Plan are gone
! T01 B @B-11 | nothing answers what change does to him
"""

_PLANS = (
    ("1", "go to his safe place", "semh", ("F-1", "F-2", "F-3")),
    ("2", "stay at work", "semh", ("F-4", "F-5", "F-6")),
    ("3", "ask for help", "semh", ("F-7", "F-8")),
    ("4", "tell what happened", "communication-interaction", ("F-9", "F-10")),
    ("5", "play a game to its end", "semh", ("F-11",)),
    ("6", "be dry at school", "sensory-physical", ("F-12", "F-13")),
    ("8", "read and answer a letter", "cognition-learning", ("F-14", "F-15", "F-16")),
    ("9", "be in his new school", "semh", ("F-17", "F-18")),
)
_COLUMNS = ("Provided by", "When and how much")
_RECITALS = (
    ("☐", "The authority issues this plan following a re-assessment under section 44 of the Act."),
    ("☒", "The authority proposes this plan following an assessment under section 36 of the Children and Families Act 2014."),
    ("☐", "The authority amends the plan following a review."),
)  # fmt: skip
_NEED_AREAS = ["semh"] * 3 + ["communication-interaction"] * 2 + ["cognition-learning"] * 3 + [
    "semh", "sensory-physical", "semh",
]  # fmt: skip


def draw(words: Mapping[str, str], labels: Labels) -> Sheet:
    """The plan, clean or edited."""
    sheet = Sheet(words, labels, font="Times New Roman", size=11.5, colour="000000")
    sheet.running(
        "Fallowmere County Council: Children, Families and Learning", "Draft plan for K. Lindqvist-Doyle"
    )
    sheet.heading("FALLOWMERE COUNTY COUNCIL", 2, style=False)
    sheet.heading("Draft Education, Health and Care Plan", 0, style=False)
    for tick, recital in _RECITALS:
        sheet.plain(f"{tick}  {recital}")
    sheet.pairs(
        sheet.table([6, sheet.width - 6]),
        ("Child's name", "front:name"),
        ("Date of birth", "front:born"),
        ("National Curriculum Year", "front:year"),
        ("School attended", "front:school"),
        ("Whether looked after", "front:care"),
        ("Carers", "front:carer"),
        ("Status of plan", "front:status"),
        ("Date of this plan", "front:date"),
        ("Date of request", "front:request"),
        ("Date by which it will be reviewed", "front:review"),
        ("For the authority", "front:officer"),
    )
    sheet.heading("Section K: Advice and information on which this plan is founded", 1)
    sheet.advice(sheet.table([4, sheet.width - 8, 4], ("Advice", "Given by", "Date")))
    _sections(sheet)
    _plans(sheet)
    _rest(sheet)
    labels.details(
        name="Kasper Lindqvist-Doyle",
        date_of_birth="2016-01-14",
        status="draft",
        plan_date="2026-10-26",
        review_date="2027-10-25",
        year_group=6,
        local_authority="Fallowmere County Council",
        setting="Hollowdown Primary School",
        first_plan=True,
        looked_after=True,
        officer="D. Haverill",
    )
    labels.dates(request="2026-07-08", draft="2026-10-26")
    labels.state("H1", "nil")
    labels.state("J", "nil")
    labels.state("I", "blank")
    return sheet


def _sections(sheet: Sheet) -> None:
    sheet.heading(
        "Section A: The views, interests and aspirations of Kasper and of those who care for him", 1
    )
    for keys in (
        ("A:how",),
        ("A:history",),
        ("A:comm",),
        ("A:child1", "A-1", "A-2"),
        ("A:carers", "A-3"),
        ("A-4",),
    ):
        sheet.put(*keys)
    sheet.heading("Section B: Special educational needs, in order of priority", 1)
    sheet.put("B:str")
    for number, area in enumerate(_NEED_AREAS, 1):
        sheet.area = area
        sheet.put(f"B-{number}", lead=f"({number}) ")
    for letter, title, area in (
        ("C", "Section C: Health needs which relate to his special educational needs", "health"),
        ("D", "Section D: Social care needs which relate to his special educational needs", "social-care"),
    ):
        sheet.area = area
        sheet.heading(title, 1)
        sheet.put_all(f"{letter}-")
        sheet.put(f"{letter}:nil")
    sheet.area = None
    sheet.heading("Section E: The outcomes sought for Kasper", 1)
    for lead, keys in (
        ("E:ks2", [f"E-{n}" for n in range(1, 8)]),
        ("E:ks3", ["E-8", "E-9"]),
        ("E:care", ["E-10", "E-11"]),
    ):
        sheet.put(lead)
        for key in keys:
            sheet.put(key, lead=f"Outcome {key.partition('-')[2]}: ")
    sheet.put("E:targets")


def _plans(sheet: Sheet) -> None:
    sheet.heading("Section F: Special educational provision", 1)
    sheet.put("F:review")
    for number, short, area, keys in _PLANS:
        if not sheet.has(*keys):
            continue
        sheet.area = area
        sheet.heading(f"Provision Plan for Outcome {number} ({short})", 3)
        _grid(sheet, keys)
    sheet.area = None


def _grid(sheet: Sheet, keys: tuple[str, ...] | list[str]) -> None:
    table = sheet.table([sheet.width - 9, 4.5, 4.5], ("Provision", *_COLUMNS), shade="E7E6E6")
    for key in keys:
        sheet.provision(table, key, _COLUMNS)
    sheet.gap()


def _rest(sheet: Sheet) -> None:
    for letter, title, area in (
        ("G", "Section G: Health provision (Outcome 7)", "health"),
        (
            "H1",
            "Section H1: Social care provision resulting from section 2 of the Chronically Sick and Disabled "
            "Persons Act 1970",
            "social-care",
        ),
        ("H2", "Section H2: Any other social care provision", "social-care"),
    ):
        sheet.area = area
        sheet.heading(title, 1)
        if sheet.keys(f"{letter}-"):
            _grid(sheet, sheet.keys(f"{letter}-"))
        sheet.put(f"{letter}:nil")
    sheet.area = None
    sheet.heading("Section I: Placement", 1)
    if sheet.words["I:draft"].startswith("This section is left"):
        sheet.plain(sheet.words["I:draft"], grey=True)
    else:
        sheet.put("I:draft")
    if sheet.has("J:budget"):
        sheet.heading("Section J: Personal budget", 1)
        sheet.put_all("J:")
    sheet.plain("Draft issued for comment. It will be signed when it is made final.", grey=True)
