"""A poor plan, as a case system printed it: residue, blanks, vague provision, outcomes that are services.

Kaiden, Year 4. Health needs and provision share a heading, H is undivided, another boy's name stands in
one place, an annex and a therapist's report with section headings of its own are bound in after K.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from docx.document import Document
from docx.table import _Cell

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import Cell, TableCell

STEM = "14-case-system-poor-primary-mld-adhd"

CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"

GREEN, PALE = "385623", "E2EFD9"
WIDTH = 17.4
PROMPT = "Click or tap here to enter text."


def draw(path: Path) -> Labels:
    """The Word file; LibreOffice makes its PDF."""
    labels = Labels(STEM, author="samples-c", layout=7, part="tune")
    document = word.new_document(font="DejaVu Sans", size=10.5, margin_cm=1.8, heading_colour=GREEN)
    word.header_footer(
        document,
        header="Kaiden STRUDWICK   DoB 19/06/2017   Case 88-20931",
        footer="Wychfield Borough Council EHCP v3.2 generated from case system",
        page_numbers="{page} / {pages}",
    )
    _front(document, labels)
    _section_a(document, labels)
    _section_b(document, labels)
    _sections_c_d(document, labels)
    _section_e(document, labels)
    _section_f(document, labels)
    _sections_h_to_k(document, labels)
    _annex(document, labels)
    _report(document, labels)
    _links(labels)
    word.save(document, path)
    return labels


EXPLAINED = [
    ("A", "The views, interests and aspirations of you and your child"),
    ("B", "Your child's special educational needs (SEN)"),
    ("C", "Health needs related to their SEN"),
    ("D", "Social care needs related to their SEN or to a disability"),
    ("E", "Outcomes: how the extra help will benefit your child"),
    ("F", "Special educational provision: the help your child will get"),
    ("G", "Health provision"),
    ("H", "Social care provision"),
    ("I", "Placement: the school your child will go to"),
    ("J", "Personal budget"),
    ("K", "Advice and information"),
]


def _front(document: Document, labels: Labels) -> None:
    word.paragraph(document, "WYCHFIELD BOROUGH COUNCIL", bold=True, size=13, align="centre")
    word.paragraph(
        document, "Education Health and Care Plan", bold=True, size=17, colour=GREEN, align="centre"
    )
    rows = [
        ("Surname:", "Strudwick", "Forename:", "Kaiden"),
        ("Date of birth:", "19/06/2017", "NCY:", "4"),
        ("Status:", "Final", "Version:", "3.2"),
        ("Date of plan:", "02/03/2026", "Review date:", "02/04/2027"),
        ("School:", "Thornbury Lane Primary School", "UPN:", "«UPN»"),
        ("Primary need:", "Moderate learning difficulty", "Secondary need:", "Choose an item."),
        ("Parent/carer:", "Ms Leanne Strudwick", "Social care status:", "Child in need"),
        ("Address:", "6 Copper Beech Walk, Wychfield", "Interpreter needed:", "No"),
    ]
    word.table(
        document,
        [
            [Cell(cell, shade=PALE, bold=True) if at in (0, 2) else cell for at, cell in enumerate(row)]
            for row in rows
        ],
        [3.3, 6, 3.7, 4.4],
        header_rows=0,
    )
    word.paragraph(document, "What each part of this plan is for", bold=True)
    word.table(
        document,
        [["Section", "What it tells you"], *[[letter, text] for letter, text in EXPLAINED]],
        [2, 15.4],
        shade_header=PALE,
    )
    word.paragraph(
        document,
        word.grey(
            "Officers: delete this box before the plan is issued. Do not copy and paste "
            "from reports. Provision in Section F must be specific and quantified."
        ),
    )
    labels.details(
        name="Kaiden Strudwick",
        date_of_birth="2017-06-19",
        status="final",
        plan_date="2026-03-02",
        review_date="2027-04-02",
        year_group=4,
        local_authority="Wychfield Borough Council",
        setting="Thornbury Lane Primary School",
        named_placement="Thornbury Lane Primary School",
        primary_need="Moderate learning difficulty",
        signed=False,
    )
    labels.dates(final="2026-03-02")


def _box(document: Document, title: str, content: TableCell) -> None:
    word.table(
        document,
        [[Cell(title, shade=GREEN, colour="FFFFFF", bold=True, size=11)], [content]],
        [WIDTH],
        header_rows=0,
    )


def _grid(document: Document, title: str, rows: Sequence[tuple[str, Callable[[_Cell], None] | str]]) -> None:
    word.table(
        document,
        [
            [Cell(title, shade=GREEN, colour="FFFFFF", bold=True, size=11), word.LEFT],
            *[[Cell(area, shade=PALE, bold=True), content] for area, content in rows],
        ],
        [4.4, WIDTH - 4.4],
        header_rows=0,
    )


def _typed(texts: Sequence[str]) -> Callable[[_Cell], None]:
    """Lines with a hyphen typed before them, as they come out of a case system."""

    def fill(cell: _Cell) -> None:
        for text in texts:
            word.paragraph(cell, f"- {text}", space_after=3)

    return fill


STORY = [
    "Kaiden is in Year 2 at Thornbury Lane. He likes football and his Xbox. He does not like writing.",
    (
        "Kaiden was born at term by emergency section. He walked at 13 months and "
        "spoke late. The health visitor was involved. He went to Little Acorns where "
        "staff had concerns about his listening and he was put on the SEN register. He "
        "will start school in September 2021."
    ),
    (
        "Kaiden moved into the area in 2022 after a difficult time for the family. "
        "There has been involvement from children's services in the past and the "
        "police have been called to the address. Mum has a new partner. Kaiden sees "
        "his dad in the holidays. He has two half sisters."
    ),
    (
        "School have put in place a range of support including Nurture, Lego club, "
        "ELSA, a reward chart and a part-time timetable in the autumn term of 2024, "
        "with limited impact. A request for assessment was made by the school and was "
        "refused and then agreed."
    ),
    (
        "He was assessed by the educational psychologist in 2023 who found that his "
        "working memory was on the 4th centile and he requires a high level of adult "
        "support."
    ),
]


def _section_a(document: Document, labels: Labels) -> None:
    def fill(cell: _Cell) -> None:
        word.paragraph(cell, "My story", bold=True)
        for text in STORY:
            word.paragraph(cell, labels.says("A", text))
        word.paragraph(cell, "My views (child/young person to complete)", bold=True)
        word.content_control(word.paragraph(cell), PROMPT, placeholder=True, title="Child views")
        word.paragraph(cell, "How I like to be communicated with", bold=True)
        word.content_control(word.paragraph(cell), PROMPT, placeholder=True, title="Communication")
        word.paragraph(cell, "Parent/carer views", bold=True)
        word.paragraph(
            cell,
            labels.says(
                "A",
                (
                    "Mum is worried that Kaiden is falling behind and feels school have not always "
                    "listened. She says that he is no trouble at home when he is on his Xbox but "
                    "that mornings are a battle. She wants him to have a 1:1."
                ),
            ),
        )
        word.paragraph(cell, "Aspirations", bold=True)
        word.paragraph(
            cell,
            labels.item(
                "A", "a-potential", "Mum would like Kaiden to be happy and reach his full potential."
            ),
        )
        word.paragraph(
            cell, labels.item("A", "a-army", "Kaiden says he is going to join the army like his grandad.")
        )

    word.page_break(document)
    _box(document, "(A) The views, interests and aspirations of the child and parents", fill)


def _section_b(document: Document, labels: Labels) -> None:
    def says(text: str) -> str:
        return labels.says("B", text)

    def need(key: str, area: str | None, text: str) -> str:
        return labels.item("B", key, text, area=area)

    diagnosis = word.paragraphs_in(
        [
            need("b-adhd", None, "«Forename» has ADHD and moderate learning difficulties."),
            says(
                "Kaiden is a lovely boy who is a pleasure to have in class on a good day. He "
                "is good at football and building things."
            ),
        ]
    )
    talk = _typed(
        [
            need("b-speech", CI, "Kaiden has some difficulties with speech and language."),
            need(
                "b-instructions",
                CI,
                (
                    "He does not always listen and needs instructions repeating. He often starts "
                    "the task without knowing what it is and then shouts out."
                ),
            ),
            need(
                "b-retell",
                CI,
                (
                    "When Kaiden tells you about something that has happened it is hard to follow. "
                    "He leaves out who he is talking about and gets cross if asked."
                ),
            ),
            says("Kaiden requires visuals and a key adult to check in with him. SALT advice is awaited."),
        ]
    )
    learning = _typed(
        [
            need("b-behind", CL, "Kaiden is working well below age related expectations in all subjects."),
            need(
                "b-reading",
                CL,
                (
                    "Reading is at Year 1 level. Kaiden guesses words from the first letter and "
                    "has lost confidence."
                ),
            ),
            need("b-memory", CL, "Poor working memory."),
            need(
                "b-writing",
                CL,
                (
                    "Kaiden is reluctant to write. He writes one or two sentences in a lesson, "
                    "with capital letters in the middle of words and no spaces, and rubs them out."
                ),
            ),
            need("b-maths", CL, "Maths is a weakness, particularly times tables."),
            says(
                "On the BAS3 in May 2023 Kaiden obtained the following: verbal 71, non-verbal "
                "83, spatial 88, GCA 77. These scores should be interpreted with caution. "
                "Kaiden was wriggly in the testing room and the fire bell went off."
            ),
            says("He would benefit from a differentiated curriculum and small group work."),
        ]
    )
    social = _typed(
        [
            need(
                "b-behaviour",
                SEMH,
                (
                    "Kaiden can be attention-seeking and manipulative when he does not get his own "
                    "way. There were 14 incidents last term, mostly at lunchtime."
                ),
            ),
            need("b-focus", SEMH, "He finds it hard to focus."),
            need(
                "b-esteem",
                SEMH,
                ("Low self-esteem. Kaiden calls himself thick and says there is no point in trying."),
            ),
            need(
                "b-mornings",
                SEMH,
                (
                    "Kaiden finds change difficult, e.g. supply teachers, and on some days he has "
                    "had to be carried in from the car park."
                ),
            ),
            need(
                "b-friends",
                SEMH,
                (
                    "Kaiden falls out with other children at football because he will not accept "
                    "being out, and is now left out of games."
                ),
            ),
        ]
    )
    physical = _typed(
        [
            need("b-pencil", SP, "Jacob struggles with his fine motor skills and tires when writing."),
            need(
                "b-seeking",
                SP,
                ("Sensory seeking: fidgets, chews sleeves, rocks on chair, bangs into others in the line."),
            ),
            says("An OT referral may be considered."),
        ]
    )
    _grid(
        document,
        "(B) «Forename»'s special educational needs",
        [
            ("Diagnosis", diagnosis),
            ("Communication and Interaction", talk),
            ("Cognition and Learning", learning),
            ("Social, Emotional and Mental Health", social),
            ("Sensory and/or Physical", physical),
            ("Independence / self-help", ""),
        ],
    )


def _sections_c_d(document: Document, labels: Labels) -> None:
    health = word.paragraphs_in(
        [
            labels.item(
                "C",
                "c-asthma",
                ("Kaiden has asthma. In cold weather he wheezes and has to stop in PE and at playtime."),
                area="health",
            ),
            labels.says("C", "He has a blue inhaler which is kept in the office."),
            labels.item(
                "C",
                "c-sleep",
                ("Mum reports that he is up most of the night and falls asleep in lessons."),
                area="health",
            ),
            labels.says(
                "C",
                (
                    "Kaiden is under the community paediatrician and will be reviewed as "
                    "appropriate. SALT to provide input as and when required and school to follow "
                    "any programme."
                ),
            ),
        ]
    )
    labels.state("G", "present", merged_with="C")
    _box(document, "Sections (C) and (G): Health needs and health provision", health)
    labels.state("D", "blank")
    _box(document, "(D) Social care needs", "")


def _section_e(document: Document, labels: Labels) -> None:
    given = [
        ("e-curriculum", CL, "Kaiden will have access to a differentiated curriculum.", "Ongoing"),
        ("e-ta", CL, "Kaiden will receive support from a teaching assistant.", "Ongoing"),
        ("e-literacy", CL, "To improve his reading and writing.", "End of KS2"),
        ("e-potential", None, "Kaiden will make progress in line with his potential.", "July 2024"),
        ("e-salt", CI, "School to liaise with SALT about Kaiden's speech.", "TBC"),
        ("e-friends", SEMH, "Kaiden to manage his behaviour and have lots of friends.", "Ongoing"),
    ]
    rows: list[list[TableCell]] = [
        [Cell("(E) Outcomes sought", shade=GREEN, colour="FFFFFF", bold=True, size=11), word.LEFT],
        [Cell("Outcome", shade=PALE, bold=True), Cell("By when", shade=PALE, bold=True)],
        [word.grey("Outcomes must be SMART. What will be different for the child? By when?"), word.LEFT],
    ]
    for key, area, text, when in given:
        rows.append([labels.item("E", key, text, area=area, cells={"By when": when}), when])
    rows.append([word.grey("Outcome 7"), word.grey("Choose an item.")])
    word.table(document, rows, [14, 3.4], header_rows=0)


def _section_f(document: Document, labels: Labels) -> None:
    def gives(area: str, *given: tuple[str, str]) -> list[str]:
        return [labels.item("F", key, text, area=area) for key, text in given]

    repeated = (
        "Kaiden should have access to a key adult who he can go to when he is finding "
        "things difficult, as appropriate."
    )
    talk = gives(
        CI,
        ("f-visuals", "Visual supports such as now and next boards etc."),
        ("f-talkpartners", "Kaiden should be encouraged to contribute to discussions with talk partners."),
        ("f-keyadult", repeated),
        ("f-simple", "Staff will use simple language and repeat instructions where possible."),
    )
    learning = gives(
        CL,
        ("f-curriculum", "A differentiated curriculum with quality first teaching."),
        (
            "f-smallgroup",
            (
                "Opportunities for small group work and regular 1:1 support with literacy, up "
                "to 3 times a week."
            ),
        ),
        (
            "f-overlearn",
            (
                "Strategies to support working memory including overlearning and repetition "
                "throughout the day."
            ),
        ),
        ("f-precut", "Chunking of tasks and extra time, as required."),
        ("f-practical", "Practical resources for maths."),
        ("f-scribe", "Alternatives to written recording to be considered."),
        ("f-reading", "Paired reading with a volunteer for 10 minutes every Tuesday and Thursday."),
    )
    misplaced = labels.says(
        "F", ("By the end of Year 4 Kaiden will be able to read 20 high frequency words.")
    )
    social = gives(
        SEMH,
        ("f-keyadult-again", repeated),
        ("f-elsa", "Kaiden may benefit from ELSA sessions subject to availability."),
        ("f-breaks", "Movement breaks as and when needed."),
        ("f-praise", "Regular praise and encouragement to raise his self-esteem."),
        ("f-safe", "Access to a safe space."),
        (
            "f-consistent",
            ("A consistent approach to behaviour from all staff in line with the school's policy."),
        ),
        (
            "f-lunch",
            (
                "A midday supervisor plays football with Kaiden and five others, and referees, "
                "from 12.30 to 12.50 every day."
            ),
        ),
    )
    general = [
        labels.item("F", "f-hours", "A high level of adult support, equivalent to 15 hours per week."),
        labels.item("F", "f-training", "Staff training."),
        labels.item("F", "f-liaison", "Regular liaison with home."),
        labels.item("F", "f-trans", "Support with transitions."),
        labels.item("F", "f-circuits", "Sensory circuits would be beneficial."),
        labels.item("F", "f-laptop", "Use of a laptop if the school feels this is appropriate."),
    ]
    review = labels.says(
        "F", ("School will monitor Kaiden's progress through the usual cycle of assess, plan, do, review.")
    )

    def learning_cell(cell: _Cell) -> None:
        _typed(learning)(cell)
        word.paragraph(cell, f"- {misplaced}", space_after=3)

    def general_cell(cell: _Cell) -> None:
        _typed(general)(cell)
        word.paragraph(cell, review)

    _grid(
        document,
        "(F) Special educational provision required by «Forename»",
        [
            ("Communication and Interaction", _typed(talk)),
            ("Cognition and Learning", learning_cell),
            ("Social, Emotional and Mental Health", _typed(social)),
            ("Sensory and/or Physical", ""),
            ("General", general_cell),
        ],
    )


def _sections_h_to_k(document: Document, labels: Labels) -> None:
    labels.state("H1", "absent", merged_with="H2")
    _box(
        document,
        "(H) Social care provision",
        word.paragraphs_in(
            [
                labels.item(
                    "H2",
                    "h-earlyhelp",
                    "Support from the family support worker as required.",
                    area="social-care",
                ),
                labels.says(
                    "H2",
                    (
                        "Mum can contact the Early Help front door on 01632 960488 if she feels she "
                        "needs more help."
                    ),
                ),
            ]
        ),
    )
    _box(
        document,
        "(I) Placement",
        word.paragraphs_in(
            [
                labels.says("I", "Thornbury Lane Primary School (mainstream)"),
                labels.says(
                    "I",
                    (
                        "School to provide daily sensory circuits and a quiet space at lunchtime. "
                        "Transport is not required."
                    ),
                ),
            ]
        ),
    )

    def budget(cell: _Cell) -> None:
        word.content_control(word.paragraph(cell), PROMPT, placeholder=True, title="Personal budget")

    labels.state("J", "placeholder")
    _box(document, "(J) Personal budget (including direct payments)", budget)
    advice = [
        ("Educational psychologist", "11/05/2023"),
        ("School", "no date"),
        ("Speech and language therapist", "18/06/2024"),
    ]
    for row in advice:
        for cell in row:
            labels.says("K", cell)
    word.table(
        document,
        [
            [Cell("(K) Advice and information", shade=GREEN, colour="FFFFFF", bold=True, size=11), word.LEFT],
            [Cell("Report from", shade=PALE, bold=True), Cell("Date", shade=PALE, bold=True)],
            *[list(row) for row in advice],
        ],
        [12, 5.4],
        header_rows=0,
    )
    word.table(
        document,
        [
            ["Signed on behalf of the local authority:", ""],
            ["Name:", ""],
            ["Date:", "Click or tap to enter a date."],
        ],
        [8, 9.4],
        header_rows=0,
    )


ANNEX = [
    (
        "Reading and spelling",
        (
            "Kaiden will read the first 100 high frequency words and spell 50 of them in "
            "dictated sentences by July 2026."
        ),
        (
            "Ten minutes of precision teaching with Mrs Dallow, every day before assembly. "
            "Phonics group with Year 2, 20 minutes daily."
        ),
    ),
    (
        "Listening",
        (
            "Kaiden will start a whole-class task within two minutes on eight out of ten "
            "occasions by Easter 2026."
        ),
        ("Task board on his table; Mrs Dallow to go through it with him after every input."),
    ),
    (
        "Telling the story",
        (
            "Kaiden will retell a short film in order, saying who did what, so that a "
            "friend can act it out, in three out of four tries by May 2026."
        ),
        (
            "Language group on Monday, Wednesday and Friday, 30 minutes, four children, "
            "with the therapist's picture cards."
        ),
    ),
    (
        "Writing",
        (
            "Kaiden will write four sentences with spaces and full stops, on a topic that "
            "he knows about, in 30 minutes by July 2026."
        ),
        (
            "Talk it, draw it, write it with Mrs Dallow twice a week. Pencil grip and a "
            "sloping board. Typing club on Thursdays."
        ),
    ),
    (
        "Coming in",
        (
            "Kaiden will walk in on his own by the side door, and be in his seat by five "
            "to nine, on nine mornings out of ten by Easter 2026."
        ),
        (
            "Mr Onyett at the side door at 8.40. Job: take the milk round. Text to Ms "
            "Strudwick if there is a supply teacher."
        ),
    ),
    (
        "Lunchtimes",
        (
            "Kaiden will stay in a game for 15 minutes when a decision goes against him, "
            "four days out of five."
        ),
        "Referee cards; debrief with Mr Onyett after lunch for five minutes.",
    ),
]


def _annex(document: Document, labels: Labels) -> None:
    word.page_break(document)
    word.heading(document, "Outcome planning")
    word.paragraph(
        document,
        labels.aside(
            "This sheet is completed by the school after the plan is issued and is not "
            "part of the statutory plan. Last updated 14 January 2026."
        ),
    )
    for row in ANNEX:
        for cell in row:
            labels.aside(cell)
    word.table(
        document,
        [["Focus", "Target", "What we will do"], *[list(row) for row in ANNEX]],
        [3.2, 6.8, 7.4],
        shade_header=PALE,
    )
    word.paragraph(
        document,
        labels.aside(
            "Monitoring: Mrs Dallow keeps the chart, the SENCO looks at it every "
            "half-term, and Ms Strudwick is sent a copy."
        ),
    )


REPORT: list[tuple[str, list[str]]] = [
    (
        "Section A: Background information",
        [
            (
                "Kaiden was referred by his school in March 2024 because of concerns about his "
                "understanding of language and the clarity of his speech in longer sentences. "
                "He was seen twice at Thornbury Lane Primary School, on 22 May and 4 June "
                "2024, with a teaching assistant present. His mother was spoken to by "
                "telephone."
            ),
            (
                "Ms Strudwick said that Kaiden spoke late and that people outside the family "
                "often ask him to say things again. Kaiden told me that his favourite player "
                "is the goalkeeper and that he would like carpet time to be shorter."
            ),
        ],
    ),
    (
        "Section B: Assessment findings",
        [
            (
                "Understanding of spoken language: on the core subtests of a standardised "
                "assessment Kaiden's receptive language index was 74 (4th centile). He "
                "followed directions with two parts and lost the second half of longer ones. "
                "He did not use strategies such as asking for them again or saying them under "
                "his breath."
            ),
            (
                "Expressive language: index 78 (7th centile). Kaiden's sentences were "
                "grammatical when short. When he retold a story the order was lost, and he "
                "used 'he' and 'it' without saying who or what he meant."
            ),
            (
                "Speech: Kaiden reduces clusters in longer words ('pider' for 'spider', "
                "'tawberry' for 'strawberry') and devoices final consonants. In sentences an "
                "unfamiliar listener understood about 70% of what he said."
            ),
            (
                "Attention and listening: five minutes on a task of his own choosing, two "
                "minutes on one chosen by an adult. Movement helped."
            ),
        ],
    ),
    (
        "Section C: Summary and discussion",
        [
            (
                "Taken together, these results describe a boy who catches the beginning of "
                "what is said to him and has to guess the rest. In a busy classroom he guesses "
                "by watching others, and when there is nobody to watch he gets up, calls out "
                "or makes a joke. Staff described the same pattern at lunchtime, where the "
                "rules of games are talked about quickly and change as children play."
            ),
            (
                "Kaiden's speech is not the main concern. It does, however, make other "
                "children ask him to repeat himself, and he told me that he 'just goes off' "
                "when that happens."
            ),
            (
                "Kaiden presents with moderate difficulties in understanding and using "
                "language and a mild speech sound delay. His language needs are likely to "
                "account for some of the behaviour that has been put down to not listening."
            ),
        ],
    ),
    (
        "Section E: What we want to achieve",
        [
            (
                "By July 2025 Kaiden will ask for help or for an instruction again, without "
                "being reminded, in four lessons out of five."
            ),
            (
                "By July 2025 Kaiden will tell a story of five pictures in order so that a "
                "listener who has not seen them knows who did what."
            ),
        ],
    ),
    (
        "Section F: Recommendations",
        [
            (
                "Direct speech and language therapy: six sessions of 30 minutes a term, 1:1, "
                "by a qualified therapist, to teach Kaiden to recognise when he has not "
                "understood and to ask for help, and to work on s-clusters."
            ),
            (
                "A language group of four children, led by a teaching assistant trained by the "
                "therapist, for 30 minutes three times a week, on sequencing and retelling."
            ),
            (
                "Instructions in no more than two parts, with a written or drawn task board "
                "that he ticks off, in every lesson."
            ),
            (
                "Training for the class teacher and teaching assistants in language needs and "
                "behaviour: 90 minutes, by the therapist, each autumn."
            ),
        ],
    ),
]


def _report(document: Document, labels: Labels) -> None:
    word.page_break(document)
    word.paragraph(document, "WYCHFIELD COMMUNITY THERAPIES", bold=True, align="right")
    word.heading(document, "Speech and Language Therapy Report")
    word.table(
        document,
        [
            ["Name", labels.aside("Kaiden Strudwick")],
            ["Seen by", labels.aside("Perpetua Lysle, speech and language therapist")],
            ["Date of report", labels.aside("18 June 2024")],
        ],
        [4, 13.4],
        header_rows=0,
        shade_first_column="EDEDED",
    )
    for heading, paragraphs in REPORT:
        word.heading(document, heading, 2)
        for text in paragraphs:
            word.paragraph(document, labels.aside(text))
    word.paragraph(
        document, labels.aside("Perpetua Lysle, Highly Specialist Speech and Language Therapist"), italic=True
    )


def _links(labels: Labels) -> None:
    for source, *targets in (
        ("a-potential", "e-potential"),
        ("b-speech", "e-salt"),
        ("b-instructions", "f-simple", "f-visuals"),
        ("b-writing", "e-literacy", "f-scribe", "f-laptop"),
        ("b-maths", "f-practical"),
        ("b-esteem", "f-praise"),
        ("b-mornings", "f-trans"),
        ("b-seeking", "f-breaks", "f-circuits"),
        ("b-behind", "e-curriculum", "e-potential", "e-ta", "f-curriculum", "f-hours"),
        ("b-reading", "e-literacy", "f-smallgroup", "f-reading"),
        ("b-memory", "f-overlearn", "f-precut"),
        (
            "b-behaviour",
            "e-friends",
            "f-keyadult",
            "f-keyadult-again",
            "f-lunch",
            "f-elsa",
            "f-consistent",
            "f-safe",
        ),
        ("b-focus", "f-breaks"),
        ("b-adhd", "f-breaks"),
        ("b-friends", "e-friends", "f-lunch"),
        ("b-pencil", "f-laptop"),
        ("e-curriculum", "f-curriculum"),
        ("e-ta", "f-hours"),
        ("e-literacy", "f-smallgroup", "f-reading"),
        ("e-friends", "f-lunch", "f-elsa", "f-keyadult-again", "f-consistent"),
    ):
        labels.link(source, *targets)
