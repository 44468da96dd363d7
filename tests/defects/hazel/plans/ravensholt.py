"""Layout 1: the national grid, needs beside provision beside outcomes, in a shire county's formal third person."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.hazel.edits import GONE, Edit, Gap, Guard
from tests.defects.hazel.plans import ravensholt_words as c
from tests.defects.hazel.plans.ravensholt_areas import AREAS
from tests.plans.cedar.blocks import Block, Cell, Look, Ls, P, Parts, Row, T
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "Education, Health and Care Plan: Freya Lockwood",
    font="Carlito",
    size=10.5,
    landscape=True,
    margin=1.7,
    header="Ravensholt County Council\t\tFreya Ann Lockwood",
    footer="Official - sensitive\tPage {page} of {pages}\tRCC/SEN/26/0417",
)
BLUE, PALE = "1F4E79", "DEEAF6"
THREE = (8.6, 9.8, 7.9)


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Freya Ann Lockwood",
        preferred_name="Freya",
        date_of_birth="2021-01-14",
        status="final",
        plan_date="2026-10-09",
        review_date="2027-09-24",
        year_group=1,
        local_authority="Ravensholt County Council",
        setting="Thistledown Primary School",
        named_placement="Thistledown Primary School",
        first_plan=True,
        pronouns="she/her",
        looked_after=False,
        officer="Harriet Osgood-Vane",
        signed=True,
        upn="R873204121009",
    )
    pen.dates(request="2026-05-28", draft="2026-09-14", final="2026-10-09")
    out: list[Block] = [
        P("Ravensholt County Council", bold=True, size=13, colour=BLUE, after=2),
        P("Education, Health and Care Plan (Final)", bold=True, size=22, colour=BLUE, after=8),
        _front(),
        _services(),
        *_about(pen),
    ]
    for title, area, strengths, rows in AREAS:
        out.append(_area(pen, title, area, strengths, rows))
    out += [_targets(pen), *_health(pen), *_care(pen), *_rest(pen)]
    pen.follow(c.LINKS)
    return out


def _front() -> Block:
    return T(
        [
            [Cell("Personal details", span=4)],
            ["Name", "Freya Ann Lockwood", "Known as", "Freya"],
            ["Date of birth", "14/01/2021", "Pronouns", "She / her"],
            ["Setting attended", "Thistledown Primary School", "Year group", "Year 1"],
            ["UPN", "R873204121009", "Home language", "English"],
            ["Address", "4 Tannery Court, Ravensholt", "Looked-after child", "No"],
            ["Parent / carer", "Marianne Lockwood", "Parent / carer", "Tobias Lockwood"],
            ["Relationship", "Mother", "Relationship", "Father"],
            ["Telephone", "01632 960211", "Telephone", "01632 960212"],
            ["Email", "marianne@example.org", "Email", "tobias@example.org"],
            ["Address", "As above", "Address", "As above"],
        ],
        (4.4, 8.7, 4.4, 8.8),
        head_shade=BLUE,
        head_colour="FFFFFF",
        first_shade=PALE,
    )


def _services() -> Block:
    rows: list[Row] = [
        ["Service involved", "Contact", "Telephone"],
        ["Speech and language therapy", "R. Haddow", "01632 960231"],
        ["Sensory service", "J. Farthing", "01632 960232"],
        ["Disabled children’s team", "D. Amankwah", "01632 960233"],
    ]
    return T(rows, (10, 9, 7.3), head_shade=PALE)


def _about(pen: Pen) -> list[Block]:
    story = [P(text) for text in pen.each("A", c.STORY)]
    rows: list[Row] = [["", "Freya", "Freya’s parents"]]
    for label, (child, parents) in c.VIEWS.items():
        rows.append([label, pen.says("A", child), pen.says("A", parents)])
    rows.append(["Aspirations", *([P(t) for t in pen.each("A", hopes)] for hopes in c.HOPES)])
    return [
        T(
            [["A1", "Summary of the child or young person’s history"], [Cell(story, span=2)]],
            (1.8, 24.5),
            head_shade=PALE,
        ),
        T(
            [["A2", "Summary of the views, interests and aspirations of the child and her parents"]],
            (1.8, 24.5),
            head_shade=PALE,
        ),
        T(rows, (3.6, 9.2, 13.5), head_shade=PALE, first_bold=True),
    ]


def _cell(texts: list[str]) -> list[Block]:
    return [Ls(texts, "•", after=2)] if len(texts) > 1 else [P(text) for text in texts] or [P()]


def _area(pen: Pen, title: str, area: str, strengths: str, rows: Sequence[tuple[Parts, ...]]) -> Block:
    lead = f"<b>Strengths: </b>{pen.says('B', strengths)}"
    drawn: list[Row] = [
        [Cell(f"Special Educational Needs and Provision (B-F-E): {title}", span=3)],
        [Cell(lead, span=3, bold=False, shade="FFFFFF", colour="000000")],
        [
            Cell(text, shade=PALE, colour="000000")
            for text in (
                "B – Special Educational Needs",
                "F – Special Educational Provision",
                "E – Outcomes",
            )
        ],
    ]
    drawn += [
        [_cell(pen.each(letter, items, area)) for letter, items in zip("BFE", row, strict=True)]
        for row in rows
    ]
    return T(drawn, THREE, head=3, repeat=False, head_shade=BLUE, head_colour="FFFFFF", size=10)


def _targets(pen: Pen) -> Block:
    rows: list[Row] = [
        ["E – Arrangements for shorter-term targets", "F – Preparation for Year 2"],
        [pen.says("E", c.TARGETS), pen.it("F", c.TURN, "other")],
    ]
    return T(rows, (13.1, 13.2), head_shade=PALE, size=10)


def _health(pen: Pen) -> list[Block]:
    cells = [_cell(pen.each(letter, items, "health")) for letter, items in zip("CGE", c.HEALTH, strict=True)]
    heads = [
        "C – Health needs related to SEN",
        "G – Health provision reasonably required",
        "E – Outcomes",
    ]
    return [
        T(
            [[Cell("Health needs, provision and outcomes (C-G-E)", span=3)], heads, cells],
            THREE,
            head=2,
            head_shade=BLUE,
            head_colour="FFFFFF",
            size=10,
        )
    ]


def _care(pen: Pen) -> list[Block]:
    letters = ("D", "H1", "H2", "E")
    cells = [
        _cell(pen.each(letter, items, "social-care")) for letter, items in zip(letters, c.CARE, strict=True)
    ]
    heads = [
        "D – Social care needs related to SEN",
        "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H2 – Any other social care provision",
        "E – Outcomes",
    ]
    return [
        T(
            [[Cell("Social care needs, provision and outcomes (D-H-E)", span=4)], heads, cells],
            (7, 7, 6.3, 6),
            head=2,
            head_shade=BLUE,
            head_colour="FFFFFF",
            size=10,
        )
    ]


def _rest(pen: Pen) -> list[Block]:
    heads = ("Advice and information requested", "Date received", "Who from", "Appended")
    rows = [[pen.says("K", text) for text in row] for row in c.ADVICE]
    sign: list[Row] = [
        [Cell("Sign-off on behalf of Ravensholt County Council", span=4)],
        ["Request for assessment received", "28 May 2026", "Draft plan sent", "14 September 2026"],
        ["Date of this final plan", "9 October 2026", "To be reviewed by", "24 September 2027"],
        ["Officer", "Harriet Osgood-Vane", "Signed", "H. Osgood-Vane, 9 October 2026"],
    ]
    return [
        P("I – Placement", bold=True, size=13, colour=BLUE, before=6, keep=True),
        P(pen.says("I", c.PLACE)),
        P("J – Personal Budget", bold=True, size=13, colour=BLUE, before=6, keep=True),
        P(pen.says("J", c.BUDGET)),
        P("K – Advice and information", bold=True, size=13, colour=BLUE, before=6, keep=True),
        T([heads, *rows], (6.6, 4.2, 12.5, 3), head_shade=PALE, size=10),
        T(sign, (6, 6, 6, 8.3), head_shade=BLUE, head_colour="FFFFFF", first_shade=PALE),
    ]


GUARDS = [
    Guard(
        "A",
        "Casper has no additional needs; he walks with her to school and he has taught her the names of his football cards.",
        "M01, M02: her brother's name and his pronoun",
    ),
    Guard(
        "A",
        "She had an operation on her heart at four months of age, in May 2021, from which she recovered well.",
        "M05: an old date that is history",
    ),
    Guard("F", AREAS[0][3][0][1][3][1], "P15: subject, trainer, hours, date and renewal are stated"),
    Guard("F", AREAS[2][3][1][1][0][1], "P05: 'a group of three' is a number"),
    Guard(
        "F",
        AREAS[3][3][3][1][0][1],
        "P08: 'whenever she has shown two signs' is a defined trigger, not a condition on resources",
    ),
    Guard("G", c.HEALTH[1][2][1], "P06, P08: 'as required' in an emergency plan"),
    Guard("A", c.HOPES[1][1][1], "T06: 'one day' is long-term; the reading and number outcomes are steps"),
    Guard(
        "E",
        c.CARE[3][0][1],
        "O05, O08: attending is the achievement, and holding hands or walking are two ways to it",
    ),
]

_STAFF = "Adult support is available to Freya across her lessons as and when she needs it."

FIRST = [
    Edit(
        "will work with Freya 1:1 for 40 minutes once a fortnight in term time (19 sessions a year) on joining words with signs",
        "will work with Freya 1:1 on joining words with signs",
        [Gap("P03", "F", "how often she is seen is gone"), Gap("P04", "F", "length of a visit is gone")],
    ),
    Edit(
        AREAS[1][3][2][1][0][1],
        _STAFF,
        [
            Gap("P01", "F", "nothing says what the adult does"),
            Gap("P02", "F", "'adult support': nobody with a role"),
            Gap("P03", "F", "'as and when she needs it'"),
            Gap("P04", "F", "no hours"),
            Gap("P05", "F", "no ratio"),
            Gap("P06", "F", "'is available', 'as and when' stand where hours and ratio should"),
        ],
    ),
    Edit(
        AREAS[3][3][1][0][0][1],
        "Freya has generalised hypotonia with joint hypermobility.",
        [Gap("N02", "B", "a diagnosis and nothing of what it does to her")],
    ),
    Edit(
        AREAS[1][3][2][2][0][1],
        "By July 2028 Freya’s concentration in class will have got better.",
        [
            Gap("O04", "E", "'got better' with no criterion"),
            Gap("O03", "E", "nothing to count or see"),
        ],
    ),
    Edit(
        AREAS[3][3][3][1][0][1],
        GONE,
        [Gap("T01", "B", "nothing in F answers her tiredness by day", AREAS[3][3][3][0][0][1])],
    ),
    Edit(
        "The teaching assistant will repeat each class instruction to Freya",
        "The teaching assistant will repeat each class instruction to Ellie-Mae",
        [Gap("M01", "F", "another child's name; a possible data breach")],
    ),
    Edit(
        "Freya drops to the floor and stays there, six to eight times a day, for between two and fifteen minutes.",
        "Freya stubbornly drops to the floor for attention and stays there, six to eight times a day, for between two and fifteen minutes.",
        [Gap("N05", "B", "'stubbornly', 'for attention': a judgement and not what is seen")],
    ),
    Edit(
        AREAS[0][3][0][1][3][1],
        "Staff who work with Freya will be given training.",
        [
            Gap("P15", "F", "no subject, trainer or renewal"),
            Gap("P02", "F", "no trainer"),
            Gap("P03", "F", "nothing on when or how often"),
        ],
    ),
    Edit(
        c.HOPES[1][2][1],
        "They would dearly love her to sing in the cathedral’s children’s choir when she is older, as her grandmother did.",
        [Gap("T06", "A", "no outcome has to do with music or the choir")],
    ),
    Edit(
        "By July 2027 Freya will move to the next activity or room within two minutes of being shown her board, on her feet, in nine changes out of ten.",
        "Freya will move to the next activity or room within two minutes of being shown her board, on her feet, in nine changes out of ten.",
        [Gap("O02", "E", "no date or stage by which")],
    ),
]

SECOND = [
    Edit("J – Personal Budget", GONE, [Gap("S01", "J", "no section J at all", None)]),
    Edit(c.BUDGET, GONE),
    Edit(
        "1:1 for 25 hours a week in all lessons and at lunchtime",
        "1:1 for between 15 and 25 hours a week in lessons and at lunchtime",
        [Gap("P07", "F", "a range of hours: only 15 can be enforced")],
    ),
    Edit(
        AREAS[2][3][0][2][0][1],
        "By July 2027 Freya will have a transition board in each classroom and an adult to help her between activities.",
        [Gap("O05", "E", "a board and an adult are provision")],
    ),
    Edit(
        AREAS[1][3][1][0][0][1],
        "Freya finds number work difficult and is a good way behind her class.",
        [Gap("N03", "B", "nothing seen, no level, no effect")],
    ),
    Edit(
        "1:1, for 20 minutes three times a week in the hall.",
        "1:1, for 20 minutes three times a week in the hall, provided that staffing and the hall timetable allow.",
        [Gap("P08", "F", "depends on staffing and the timetable")],
    ),
    Edit(
        "from fluid which comes and goes. She takes her bone-conduction aid off",
        "from fluid which comes and goes. He takes his bone-conduction aid off",
        [Gap("M02", "B", "'he' for a girl")],
    ),
    Edit(
        "where most children of five hold four.",
        "where most children of five hold four (report of Dr Elspeth Varney, clinical neuropsychologist, April 2026).",
        [
            Gap(
                "S13",
                "B",
                "K lists no neuropsychologist",
                "report of Dr Elspeth Varney, clinical neuropsychologist, April 2026",
            )
        ],
    ),
    Edit(
        AREAS[2][3][1][2][0][1],
        "By July 2028 midday supervisors will be confident in bringing Freya into other children’s games.",
        [
            Gap("O07", "E", "the subject is the supervisors"),
            Gap("O03", "E", "'be confident' cannot be counted"),
        ],
    ),
    Edit(
        "The educational psychologist will meet the class teacher and the teaching assistants for one hour each term to look at the record of changes that went well or badly and to agree with them what to alter.",
        "The educational psychologist will draw up a plan for managing changes after the assessment, and the class teacher will carry out whatever that plan contains.",
        [
            Gap("P09", "F", "what is to be done is left to a plan still to be written"),
            Gap("P03", "F", "no frequency"),
        ],
    ),
    Edit(
        c.STORY[3],
        GONE,
        [Gap("V04", "A", "nothing says how, when or by whom the views were gathered", None)],
    ),
    Edit(
        "On her Talking Mat Freya placed the slide, Mrs Oduya, swimming, stories and her friend Poppy under the smiling face. She placed lining up, the hand dryer and the big hall under the sad face. Asked about talking, she signed",
        "Freya likes the slide, Mrs Oduya, swimming, stories and her friend Poppy. She does not like lining up, the hand dryer or the big hall. Of talking she says",
    ),
    Edit(
        "Freya runs from adults out of doors",
        "Freya needs a 1:1 worker for three hours every Saturday and a sitter every fortnight. She runs from adults out of doors",
        [
            Gap(
                "N04",
                "D",
                "provision set out as a need",
                "Freya needs a 1:1 worker for three hours every Saturday and a sitter every fortnight.",
            )
        ],
    ),
]
