"""Layout 4: needs first, then outcomes and provision in turn by area. Rowan is nine, adopted, hurt early in life.

A poor plan with a few good lines, for learning what poor looks like: vague provision, outcomes that are services,
another child's name, needs that nobody answers (food, endings, handwriting), helper text left in, a social care
section that says "not known", an unsigned sign-off, advice that is cited and not listed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from docx.document import Document
from docx.table import _Cell

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import LEFT, Cell, Fill, TableCell, bold, grey

STEM = "04-interleaved-primary-semh-adopted"

PLUM = "5B2C6F"
PALE = "E8DFF0"
WIDTH = 17.0

Item = tuple[str, str]


@dataclass(frozen=True)
class Needs:
    """An area in the two-column table of needs."""

    title: str
    area: str
    working: list[str]
    not_working: list[Item]


@dataclass(frozen=True)
class Block:
    """An outcome box and the provision table under it."""

    outcome: Item
    provision: list[tuple[str, str, str]] = field(default_factory=list)


NEEDS = [
    Needs(
        "Communication and Interaction",
        "communication-interaction",
        [
            "Rowan is chatty and has a lot of words for the things he loves.",
            "He can explain a game to younger children so that they can join in.",
        ],
        [
            ("understand", "Rowan doesn’t always understand what is said to him."),
            (
                "turns",
                (
                    "He finds it hard to take turns in a conversation. He talks over other children, changes"
                    " the subject when feelings are mentioned, and can be controlling and attention-seeking."
                ),
            ),
        ],
    ),
    Needs(
        "Cognition and Learning",
        "cognition-learning",
        [
            "Rowan’s reading is close to what is expected for his age and he likes fact books.",
            "He has a very good memory for places and where things are kept.",
            "He learns best by making things.",
        ],
        [
            (
                "behind",
                (
                    "In July 2025 Rowan was working at the level of Year 2 in mathematics and writing. He"
                    " missed most of Year 1 and a good deal of Year 3, and has not learned number bonds or"
                    " place value beyond 100. He leaves spaces where he cannot do a thing and says that he"
                    " has finished."
                ),
            ),
            (
                "concentrate",
                (
                    "He keeps at a task for about five minutes by himself. After that he is looking round to"
                    " see where the adults are, and he does not find his way back to the work."
                ),
            ),
        ],
    ),
    Needs(
        "Social, Emotional and Mental Health",
        "semh",
        [
            "Rowan is kind to smaller children and to animals.",
            "He loves to be useful, and will say sorry in his own time.",
            "With his class teacher he has begun to talk about “big worries” and “small worries”.",
        ],
        [
            (
                "leaves",
                (
                    "Rowan does not believe that people who go away will come back. When his teacher is out,"
                    " or the adult he is with leaves the room, he searches the corridors, hides, or climbs"
                    " the fence. This happened 14 times in the summer term."
                ),
            ),
            (
                "hits",
                (
                    "He sees an angry face where there is none and hits before he can be hit. He has been"
                    " suspended three times since January 2025, and since June he has come to school from"
                    " nine until one o’clock only."
                ),
            ),
            (
                "shame",
                (
                    "When Rowan makes a mistake he tears up the page, calls himself stupid and rubbish, and"
                    " gets under the table. A word of praise can have the same effect."
                ),
            ),
            (
                "endings",
                (
                    "Friday afternoons, the last week of a term and adults who leave are very hard for him."
                    " In the days before, he breaks things that he has made and says that he does not care."
                ),
            ),
            (
                "food",
                (
                    "He takes food from lunch boxes and bins and keeps it in his tray, his pockets and his"
                    " bed, although there is plenty to eat at home and at school."
                ),
            ),
        ],
    ),
    Needs(
        "Sensory and/or Physical",
        "sensory-physical",
        ["Rowan is agile and strong and could climb before he could talk."],
        [
            (
                "moves",
                (
                    "He is seldom still. He rocks his chair, crashes into doors and other children, and chews"
                    " his sleeves until they are in shreds; by the middle of the morning he can’t sit for a"
                    " story."
                ),
            ),
            (
                "handwriting",
                "His handwriting is large and uneven and his hand aches after two or three lines.",
            ),
        ],
    ),
]

BLOCKS: list[tuple[str, str, list[Block]]] = [
    (
        "Communication and Interaction",
        "communication-interaction",
        [
            Block(
                ("communication", "Rowan will develop his communication skills."),
                [
                    ("social-group", "Access to a small group for social skills.", "School staff, ongoing"),
                    (
                        "clear-language",
                        "Adults to use clear language and to check understanding where appropriate.",
                        "All staff",
                    ),
                ],
            )
        ],
    ),
    (
        "Cognition and Learning",
        "cognition-learning",
        [
            Block(
                (
                    "progress",
                    (
                        "By the end of Key Stage 2 Rowan will have made progress in English and mathematics"
                        " in line with his ability."
                    ),
                ),
                [
                    (
                        "differentiated",
                        "Quality first teaching and a differentiated curriculum.",
                        "Class teacher, daily",
                    ),
                    (
                        "hours",
                        (
                            "Up to 15 hours of additional adult support a week, to be used flexibly as the"
                            " school feels necessary."
                        ),
                        "Teaching assistant, from November 2025",
                    ),
                    (
                        "precision",
                        (
                            "Precision teaching of number bonds and place value, 1:1 for ten minutes on every"
                            " school day, with a daily chart that Rowan fills in himself."
                        ),
                        (
                            "Teaching assistant trained by the educational psychologist; starts 10 November"
                            " 2025 and is reviewed every half term by the SENCO"
                        ),
                    ),
                ],
            ),
            Block(
                (
                    "alone",
                    (
                        "By July 2027 Rowan will work by himself for 15 minutes at something that he"
                        " understands, in three lessons out of four, when he has been told where the adults"
                        " will be."
                    ),
                ),
                [
                    (
                        "now-next",
                        (
                            "A now-and-next board and a sand timer on Rowan’s desk in every lesson. The adult"
                            " says where she is going and when she will be back, and comes back when she"
                            " said."
                        ),
                        "Class teacher and teaching assistant, from November 2025",
                    ),
                ],
            ),
        ],
    ),
    (
        "Social, Emotional and Mental Health",
        "semh",
        [
            Block(
                (
                    "stay-safe",
                    (
                        "By the end of Year 6 Rowan will go to the Nest when he is frightened, and will leave"
                        " the building without an adult no more than twice in a term."
                    ),
                ),
                [
                    (
                        "key-adult",
                        (
                            "Rowan is met at the gate and has 15 minutes with the same adult at 8.45 and ten"
                            " minutes at 12.50, every day, 1:1. When she is away a second named adult, whom"
                            " Rowan has chosen, takes her place."
                        ),
                        (
                            "The school’s ELSA, supervised each half term by the educational psychologist;"
                            " from 3 November 2025"
                        ),
                    ),
                    ("nest", "A safe space in school (the Nest).", "Available as and when needed"),
                    (
                        "trauma-training",
                        "Staff training on attachment and trauma.",
                        "Virtual School, date to be confirmed",
                    ),
                ],
            ),
            Block(
                (
                    "regulate",
                    "Rowan will be able to regulate his emotions and will have improved self-esteem.",
                ),
                [
                    (
                        "strategies",
                        "Strategies to support emotional regulation and self-esteem.",
                        "All staff, throughout the day",
                    ),
                    (
                        "play-therapy",
                        "Play therapy as recommended in the therapist’s report.",
                        "Play therapist, weekly, subject to funding",
                    ),
                ],
            ),
            Block(
                ("trusted-adult", "Rowan will have access to a trusted adult."),
                [
                    (
                        "relationships",
                        "Regular opportunities to build positive relationships with adults and peers.",
                        "School, regularly",
                    ),
                ],
            ),
        ],
    ),
    (
        "Sensory and/or Physical",
        "sensory-physical",
        [
            Block(
                ("sensory-diet", "Jayden will have a sensory diet in place so that he is ready to learn."),
                [
                    (
                        "movement",
                        "Movement breaks e.g. trampoline, wall pushes, carrying books.",
                        "School staff, regularly",
                    ),
                    ("chew", "A chew and a wobble cushion.", "School"),
                    ("ot-advice", "Occupational therapy advice should be sought if required.", "SENCO"),
                ],
            )
        ],
    ),
]


def draw(path: Path) -> Labels:
    """Draw Rowan's plan."""
    labels = Labels(STEM, author="samples-a", layout=4, part="tune")
    document = word.new_document(font="Calibri", size=12, margin_cm=2.0, heading_colour=PLUM)
    word.header_footer(
        document,
        header="CONFIDENTIAL",
        footer="Education, Health and Care Plan: Rowan Hartnoll, d.o.b. 19/01/2016",
        page_numbers="- {page} -",
        header_align="centre",
    )
    front(document, labels)
    section_a(document, labels)
    needs(document, labels)
    outcomes_and_provision(document, labels)
    health_and_care_provision(document, labels)
    closing(document, labels)
    link(labels)
    word.save(document, path, title="EHCP Rowan Hartnoll", author="MBCC")
    return labels


def title(document: Document, text: str) -> None:
    """A section's heading on a dark bar; this council's template has no space after the word."""
    word.heading(document, text, shade=PLUM, colour="FFFFFF", size=14)


def helper(document: Document, text: str) -> None:
    """The template's own explanation, left in."""
    word.paragraph(document, grey(text), size=10, keep_with_next=True)


def front(document: Document, labels: Labels) -> None:
    """Details, with the dates of the assessment."""
    word.paragraph(document, "Marlowe Bay City Council", bold=True, size=14, colour=PLUM)
    word.paragraph(document, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=22, colour=PLUM)
    word.table(
        document,
        [
            [Cell("My details", shade=PALE, bold=True), LEFT],
            ["Full name", "Rowan Elijah Hartnoll"],
            ["Date of birth", "19th January 2016"],
            ["Address", "61 Capstan Street, Marlowe Bay MB2 9ZZ"],
            ["I live with", "Marcus Hartnoll (Dad), Daniel Hartnoll (Pops) and my sister Ivy"],
            ["Parental responsibility", "Marcus and Daniel Hartnoll (adoptive parents)"],
            ["Telephone", "01632 960417"],
            ["School", "Harbour Row Primary School"],
            ["Year group", "5"],
            ["Greatest area of need", "Social, emotional and mental health"],
            ["Looked after child?", "No (previously looked after)"],
            ["UPN", "M999427016013"],
            ["NHS No.", "999 427 1601"],
        ],
        [6, 11],
        bold_first_column=True,
        shade_header=None,
    )
    word.table(
        document,
        [
            [Cell("About this plan", shade=PALE, bold=True), LEFT],
            ["Status of plan", "FINAL"],
            ["Date of request for assessment", "27/05/2025"],
            ["Date of draft plan", "12/09/2025"],
            ["Date of final plan", "21/10/2025"],
            ["To be reviewed by", "20/10/2026"],
        ],
        [6, 11],
        bold_first_column=True,
        shade_header=None,
    )
    word.table(
        document,
        [
            [Cell("People who work with me", shade=PALE, bold=True), LEFT],
            ["Class teacher and SENCO", "Harbour Row Primary School, 01632 960431"],
            ["Post-adoption social worker", "Marlowe Bay Post-Adoption Support, 01632 960432"],
            ["Play therapist", "Caspian Iwu, 01632 960433"],
        ],
        [6, 11],
        bold_first_column=True,
        shade_header=None,
    )
    labels.details(
        name="Rowan Elijah Hartnoll",
        date_of_birth="2016-01-19",
        status="final",
        plan_date="2025-10-21",
        review_date="2026-10-20",
        year_group=5,
        local_authority="Marlowe Bay City Council",
        setting="Harbour Row Primary School",
        named_placement="Harbour Row Primary School",
        primary_need="Social, emotional and mental health",
        first_plan=True,
        looked_after=False,
        signed=False,
        upn="M999427016013",
        nhs_number="999 427 1601",
    )
    labels.dates(request="2025-05-27", draft="2025-09-12", final="2025-10-21")


def section_a(document: Document, labels: Labels) -> None:
    """All about me, in a first person that nobody owns up to having written."""
    word.page_break(document)
    title(document, "SECTIONA: The views, interests and aspirations of Rowan and his parents")
    helper(
        document,
        "This section should be written in the child’s own words as far as possible. Please keep to two"
        " pages.",
    )

    def say(text: str) -> None:
        word.paragraph(document, labels.says("A", text))

    word.heading(document, "All about me", 2)
    say(
        "My name is Rowan and I am nine. I live with Dad and Pops and Ivy and our dog Biscuit who is a"
        " whippet. I like sharks, parkour, making dens, and the smell of cut wood. I have a real saw but I am"
        " only allowed it with Pops."
    )
    say("I am good at climbing, at finding things people have lost and at looking after Ivy.")
    say(
        "I don’t like shouting, being looked at, assembly, maths, surprises, or when a teacher says calm"
        " down. I don’t like it when grown-ups leave. I don’t like Fridays."
    )
    box = [
        labels.says("A", "If I run, don’t chase me. Stand where I can see you and say you are staying."),
        labels.says("A", "If I say I don’t care it means I do."),
    ]
    word.text_box(document, box, width_cm=16.6, height_cm=1.9, fill=PALE)
    word.heading(document, "My hopes and dreams", 2)
    word.bullets(
        document,
        [
            labels.item("A", "hope-trees", "I want to be a tree surgeon or a stunt man."),
            labels.item(
                "A", "hope-stay", "I want to stay in class all day like the others and not get sent home."
            ),
            labels.item("A", "hope-sleepover", "I want to go to a proper sleepover."),
        ],
    )
    word.heading(document, "My history", 2)
    say(
        "Rowan lived with his birth mother until he was two years and one month old. There was violence in"
        " the home and he was often hungry and alone. He then had three foster homes in two years. He came to"
        " live with Marcus and Daniel in March 2020, when he was four, and an adoption order was made in"
        " February 2021. Ivy, who is not related to Rowan by birth, joined the family in 2022. Rowan has"
        " letterbox contact with his birth mother in June and December, and finds those months hard."
    )
    say(
        "He started at Saltgate Infant School in 2020 and was excluded in Year 1. He was taught at home for"
        " two terms before moving to Harbour Row in Year 2. There was a settled year with one teacher in Year"
        " 2. In Year 3 his teacher left at half term, and he was out of school for eleven weeks."
    )
    word.heading(document, "What my parents think", 2)
    say(
        "Rowan is the funniest, bravest boy and he makes our family. He is frightened for most of the day and"
        " it comes out as fists. Every school has told us that he is fine, and then that he is not fine, with"
        " nothing in between. He needs one to one support for the whole of the day and we were told that he"
        " would get it. A short day means that one of us cannot work."
    )
    word.bullets(
        document,
        [
            labels.item(
                "A",
                "hope-belong",
                "We would like Rowan to believe that we are not going anywhere, and nor is he.",
            ),
            labels.item(
                "A",
                "hope-catch-up",
                "We hope that he will catch up on the years he lost before he goes to secondary school.",
            ),
        ],
    )


def needs(document: Document, labels: Labels) -> None:
    """B, C and D as two columns."""
    title(document, "SECTIONB: Rowan’s special educational needs")
    helper(document, "List what is going well before what is difficult. Avoid jargon.")
    word.paragraph(
        document,
        labels.says(
            "B",
            "Dr Honor Maddison, educational psychologist, met Rowan twice and her report of 2 July 2025"
            " describes developmental trauma, with attention and learning held back by fear and by long gaps"
            " in schooling rather than by low ability. Rowan has no diagnosis. His difficulties are greatest"
            " in lessons without a clear shape, at the beginning and the end of the day, and with adults whom"
            " he does not know.",
        ),
    )
    word.paragraph(
        document,
        labels.says(
            "B",
            "The school has tried a behaviour chart, a reward scheme, a place at a lunchtime nurture group"
            " and a reduced timetable. Of these Rowan liked the nurture group, which stopped when its leader"
            " left.",
        ),
    )
    rows: list[list[TableCell]] = [
        [Cell("What is working", shade=PALE), Cell("What is not working so well", shade=PALE)],
    ]
    for each in NEEDS:
        rows.append([Cell(bold(each.title), shade="F5F1F8"), LEFT])
        working = [labels.says("B", text) for text in each.working]
        not_working = [labels.item("B", key, text, area=each.area) for key, text in each.not_working]
        rows.append([word.bullets_in(working), word.bullets_in(not_working)])
    word.table(document, rows, [6.6, WIDTH - 6.6])
    labels.state("C", "nil")
    labels.state("D", "nil")
    title(document, "SECTIONC: Rowan’s health needs which are related to his special educational needs")
    word.table(
        document,
        [
            [Cell("What is working", shade=PALE), Cell("What is not working so well", shade=PALE)],
            [
                labels.says("C", "No identified needs for specialist health services at the current time."),
                LEFT,
            ],
        ],
        [6.6, WIDTH - 6.6],
    )
    title(
        document,
        "SECTIOND: Rowan’s social care needs which are related to his special educational needs or to a"
        " disability",
    )
    word.table(
        document,
        [
            [Cell("What is working", shade=PALE), Cell("What is not working so well", shade=PALE)],
            [labels.says("D", "Rowan and his family are not known to social care."), LEFT],
        ],
        [6.6, WIDTH - 6.6],
    )


def outcomes_and_provision(document: Document, labels: Labels) -> None:
    """E and F in turn: a box for each outcome, its provision under it."""
    word.page_break(document)
    title(
        document, "SECTIONE: Outcomes sought for Rowan and SECTIONF: Special educational provision required"
    )
    helper(
        document,
        "Outcomes should be SMART. [Insert aspiration for this area.] Provision must be specific and"
        " quantified.",
    )
    number = 0
    for area_title, area, blocks in BLOCKS:
        word.heading(document, area_title, 2)
        for block in blocks:
            number += 1
            key, text = block.outcome
            labels.item("E", key, text, area=area, label=f"Outcome {number}")
            word.table(
                document,
                [[outcome_box(number, text)]],
                [WIDTH],
                header_rows=0,
                space_after=False,
            )
            word.paragraph(document, size=4, space_after=0)
            rows: list[list[TableCell]] = [
                [
                    Cell("Provision required to achieve the outcome (SECTIONF)", shade=PALE),
                    Cell("Provided by who and by when", shade=PALE),
                ]
            ]
            for provision_key, what, who in block.provision:
                labels.item("F", provision_key, what, area=area, cells={"Provided by who and by when": who})
                rows.append([what, who])
            word.table(document, rows, [11, WIDTH - 11])


def outcome_box(number: int, text: str) -> Cell:
    """The shaded box with the outcome."""

    def fill(cell: _Cell) -> None:
        word.paragraph(cell, f"Outcome {number} (SECTIONE)", bold=True, colour=PLUM, space_after=2)
        word.paragraph(cell, text)

    content: Fill = fill
    return Cell(content, shade="F5F1F8")


def health_and_care_provision(document: Document, labels: Labels) -> None:
    """G, H1 and H2."""
    labels.state("G", "nil")
    labels.state("H1", "nil")
    title(document, "SECTIONG: Any health provision reasonably required")
    word.paragraph(document, labels.says("G", "Not applicable."))
    title(
        document,
        "SECTIONH1: Any social care provision which must be made for Rowan under section 2 of the Chronically"
        " Sick and Disabled Persons Act 1970",
    )
    word.paragraph(document, labels.says("H1", "None."))
    title(document, "SECTIONH2: Any other social care provision reasonably required")
    word.bullets(
        document,
        [
            labels.item(
                "H2",
                "parent-course",
                "A course for Dad and Pops in parenting a child who has been hurt: ten weekly sessions of two"
                " hours in a group of six families, run by Marlowe Bay Post-Adoption Support from January"
                " 2026.",
                area="social-care",
            ),
            labels.item(
                "H2",
                "letterbox",
                "Life story work and support around letterbox contact as appropriate.",
                area="social-care",
            ),
        ],
    )


def closing(document: Document, labels: Labels) -> None:
    """I, an empty J, K and a sign-off without a name."""
    title(document, "SECTIONI: Placement")
    word.table(
        document,
        [
            ["Name of school", labels.says("I", "Harbour Row Primary School")],
            ["Type of school", labels.says("I", "Mainstream primary, community")],
        ],
        [6, 11],
        header_rows=0,
        bold_first_column=True,
    )
    labels.state("J", "blank")
    title(document, "SECTIONJ: Personal Budget")
    word.paragraph(document)
    title(document, "SECTIONK: Advice and information")
    helper(document, "List all advice received and attach it to the plan.")
    rows: list[list[TableCell]] = [
        [Cell("Type of advice", shade=PALE), Cell("Name and role", shade=PALE), Cell("Date", shade=PALE)]
    ]
    for row in (
        ("Parents’ contribution", "Marcus and Daniel Hartnoll", "16/06/2025"),
        ("My contribution", "Rowan", "17/06/2025"),
        ("Educational advice", "Headteacher and SENCO, Harbour Row Primary School", "04/07/2025"),
        ("Medical advice", "Dr Augusta Penhale, community paediatrician", "22/07/2025"),
        ("Play therapist’s report", "Caspian Iwu, play therapist", "30/06/2025"),
        ("Social care advice", "Duty team: not known to this service", "09/07/2025"),
    ):
        rows.append([labels.says("K", cell) for cell in row])
    word.table(document, rows, [5.2, 8.8, 3])
    word.table(
        document,
        [
            [Cell("Signed on behalf of the local authority", shade=PALE, bold=True), LEFT],
            ["Signature", ""],
            ["Name", ""],
            ["Date", "21/10/2025"],
        ],
        [6, 11],
        keep_rows=True,
        shade_header=None,
    )


def link(labels: Labels) -> None:
    """What a careful auditor would join."""
    labels.link("hope-stay", "alone", "stay-safe")
    labels.link("hope-catch-up", "progress")

    labels.link("understand", "communication", "clear-language")
    labels.link("turns", "communication", "social-group")
    labels.link("behind", "progress", "differentiated", "hours", "precision")
    labels.link("concentrate", "alone", "now-next", "hours")
    labels.link(
        "leaves", "stay-safe", "trusted-adult", "alone", "key-adult", "nest", "trauma-training", "now-next"
    )
    labels.link("hits", "regulate", "strategies", "play-therapy", "trauma-training")
    labels.link("shame", "regulate", "strategies", "play-therapy")
    labels.link("moves", "sensory-diet", "movement", "chew", "ot-advice")

    labels.link("communication", "social-group", "clear-language")
    labels.link("progress", "differentiated", "hours", "precision")
    labels.link("alone", "now-next", "hours")
    labels.link("stay-safe", "key-adult", "nest", "trauma-training")
    labels.link("regulate", "strategies", "play-therapy")
    labels.link("trusted-adult", "relationships", "key-adult")
    labels.link("sensory-diet", "movement", "chew", "ot-advice")
    labels.link("turns", "relationships")
    labels.link("leaves", "relationships")
