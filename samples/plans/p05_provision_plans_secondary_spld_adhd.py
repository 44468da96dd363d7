"""Layout 5: outcome-led, with a Provision Plan for each outcome. Malachi is fourteen, with dyslexia and ADHD.

A middling to poor plan in an old form: advice and recitals on page one, needs in order of priority and not by area,
outcomes by key stage (one of them already past), ranges and caps in most of the provision, an outcome without a
Provision Plan, an aspiration that nothing carries (driving), an empty placeholder in J, monitoring outside the letters.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from docx.document import Document
from docx.shared import Pt
from docx.table import _Cell

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import LEFT, Cell, TableCell, bold, italic

STEM = "05-provision-plans-secondary-spld-adhd"

GREY = "D9D9D9"


@dataclass(frozen=True)
class Row:
    """One row of a Provision Plan."""

    key: str
    what: str
    who: str
    when: str
    review: str


NEEDS: list[tuple[str, str, str]] = [
    (
        "reading",
        "cognition-learning",
        (
            "Malachi has severe difficulties with reading. In June 2025 his single word reading was at the"
            " 2nd percentile and he read a passage meant for a nine-year-old at 62 words a minute, guessing"
            " from first letters and losing his line. He understands far more than he can read: when the same"
            " passage was read to him he answered every question. He cannot read a GCSE paper, a worksheet or"
            " a safety notice by himself, and will be sent out rather than read aloud."
        ),
    ),
    (
        "attention",
        "semh",
        (
            "Malachi has attention deficit hyperactivity disorder (combined type). In lessons where he sits"
            " and listens he is on task for five to eight minutes, then talks, taps, swings on his chair or"
            " leaves it. In the summer term he was removed from 22 lessons, nearly all of them in the last"
            " half hour. In workshop and PE he works for an hour without a word."
        ),
    ),
    (
        "spelling",
        "cognition-learning",
        (
            "Written work is short, hard to read and full of misspellings (spelling at the 1st percentile)."
            " He writes three or four lines where his classmates write two pages. What he says in discussion"
            " about the same subject is often the best in the class."
        ),
    ),
    (
        "impulse",
        "semh",
        (
            "He acts before he thinks. He answers back, takes up dares and walks into other people's"
            " quarrels, and was suspended twice in Year 9. Afterwards he is truly sorry and can explain what"
            " he should have done. He has twice been knocked by a car when crossing to catch up with friends."
        ),
    ),
    (
        "memory",
        "cognition-learning",
        (
            "Working memory is weak (WISC-V index 74). He holds on to two spoken instructions, not three;"
            " forgets homework, messages and the stage he had reached in a calculation; and has to be told"
            " again what others have taken in."
        ),
    ),
    (
        "kit",
        "cognition-learning",
        (
            "Malachi is disorganised. On three days out of five he arrives without a pen, a book or his PE"
            " kit. He does not know which week of the timetable it is, and his bag is a layer of old paper."
        ),
    ),
    (
        "worth",
        "semh",
        (
            "He believes that he is thick. He says so daily, laughs first so that nobody else will, and will"
            " not begin anything that he might fail. Since Year 8 he has torn up certificates."
        ),
    ),
    (
        "hands",
        "sensory-physical",
        "Malachi has some fine motor difficulties.",
    ),
]

ADVICE = [
    ("Appendix A", "Representations from Malachi and his mother, Mrs Lorraine Brereton", "June 2025"),
    ("Appendix B", "Educational advice: The Wharf School (SENCO and head of Year 9)", "July 2025"),
    ("Appendix C", "Medical advice: Dr Zubaida Kinnaird, community paediatrician", "May 2025"),
    ("Appendix D", "Psychological advice: Mr Piers Olatunji-Webb, educational psychologist", "March 2019"),
    ("Appendix E", "Social care: no reply recorded", "-"),
    ("Appendix F", "Specialist teacher's assessment, Literacy and Dyslexia Service", "June 2025"),
]


def draw(path: Path) -> Labels:
    """Draw Malachi's plan."""
    labels = Labels(STEM, author="samples-a", layout=5, part="tune")
    document = word.new_document(
        font="Times New Roman", size=12, margin_cm=2.3, heading_colour="000000", heading_sizes=(14, 12, 12)
    )
    word.header_footer(
        document,
        header="Malachi Joel BRERETON",
        footer="RESTRICTED",
        page_numbers="Page {page}",
        footer_align="right",
    )
    front(document, labels)
    section_a(document, labels)
    needs(document, labels)
    outcomes(document, labels)
    provision(document, labels)
    health_and_care(document, labels)
    closing(document, labels)
    link(labels)
    word.save(document, path, title="EHC Plan", author="North Kestrelshire CC")
    return labels


def front(document: Document, labels: Labels) -> None:
    """Details, three recitals with a tick, and the list of advice: all on the first page."""
    word.paragraph(
        document, "NORTH KESTRELSHIRE COUNTY COUNCIL", bold=True, size=13, align="centre", space_after=2
    )
    word.paragraph(
        document, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=15, align="centre", space_after=2
    )
    word.paragraph(
        document, italic("Children and Families Act 2014, sections 37 to 44"), size=10.5, align="centre"
    )
    rows: list[list[TableCell]] = [
        [bold("Surname"), "BRERETON", bold("Other names"), "Malachi Joel"],
        [bold("Date of birth"), "30 May 2011", bold("National Curriculum Year"), "10"],
        [
            bold("Address"),
            "Flat 3, 118 Tollgate Road, Kestrelham NK7 9ZZ",
            bold("School attended"),
            "The Wharf School",
        ],
        [bold("Parent(s)"), "Mrs Lorraine Brereton", bold("Telephone"), "01632 960523"],
        [bold("Looked after"), "No", bold("UPN"), "W999511330011"],
        [bold("Date plan first made"), "14 June 2019", bold("Annual review held"), "8 July 2025"],
        [bold("Date of this plan"), "23 September 2025", bold("Next review by"), "7 July 2026"],
    ]
    word.table(document, rows, [3.6, 5.2, 4.0, 3.8], header_rows=0, size=11)
    recitals = [
        (
            False,
            (
                "This is a proposed plan. It is sent for comment under section 38 of the Act and is not in"
                " force."
            ),
        ),
        (False, "This is a final plan, made after an assessment of needs."),
        (
            True,
            (
                "This is an amended final plan, made after an annual review. It takes the place of the plan"
                " dated 2 October 2024."
            ),
        ),
    ]
    for ticked, text in recitals:
        line = word.paragraph(document, space_after=2)
        word.checkbox(line, ticked, glyphs="☐☑")
        word.add(line, f"  {text}", size=11)
    word.heading(document, "SECTION K   ADVICE AND INFORMATION")
    lead = labels.says(
        "K",
        "In making this plan the Council has taken into account the advice and information set out in these"
        " appendices:",
    )
    word.paragraph(document, lead, size=11, space_after=3)
    word.table(
        document,
        [[letter, labels.says("K", text), labels.says("K", date)] for letter, text, date in ADVICE],
        [2.6, 11.2, 2.8],
        header_rows=0,
        size=10.5,
        space_after=False,
    )
    labels.details(
        name="Malachi Joel Brereton",
        date_of_birth="2011-05-30",
        status="amended",
        plan_date="2025-09-23",
        review_date="2026-07-07",
        year_group=10,
        local_authority="North Kestrelshire County Council",
        setting="The Wharf School",
        named_placement="The Wharf School",
        first_plan=False,
        looked_after=False,
        officer="Ambrose Tindall-Shaw",
        signed=True,
        upn="W999511330011",
    )
    labels.dates(first_issued="2019-06-14", amended="2025-09-23", review_meeting="2025-07-08")


def section_a(document: Document, labels: Labels) -> None:
    """Views, set out as answers in a small form."""
    word.page_break(document)
    word.heading(document, "SECTION A   VIEWS, INTERESTS AND ASPIRATIONS OF MALACHI AND HIS PARENT")

    def ask(question: str, *answers: str) -> None:
        word.paragraph(document, question, bold=True, space_after=2, keep_with_next=True)
        for answer in answers:
            word.paragraph(document, answer)

    ask(
        "Background",
        labels.says(
            "A",
            "Malachi lives in Kestrelham with his mother, his grandmother and his twin sister Keziah. His"
            " father, who was a bus driver, died in 2017. He talked and walked early and was described as a"
            " bright and tiring toddler. He could not read when he went up to junior school. ADHD was"
            " diagnosed in 2018 and dyslexia in 2019, and his first EHC plan was made that summer.",
        ),
        labels.says(
            "A",
            "He went to The Wharf School in September 2022 with full-time help from one teaching assistant,"
            " Mr B, whom he trusted. Mr B left in July 2024. Attendance has gone from 96% to 84%. His uncle"
            " Denzel, who has a garage, takes him on Saturdays.",
        ),
    )
    ask(
        "What does Malachi say about himself?",
        labels.says("A", "Malachi spoke to his head of year on 19 June 2025, who wrote down what he said."),
        labels.says(
            "A",
            "\"I'm all right when my hands are busy. I can take a brake calliper off and put it back and"
            " you'd never know. In class my leg goes, then my mouth goes. People think I don't care. If I"
            " can't read it I'm not going to sit there like a muppet, am I?\"",
        ),
        labels.says(
            "A",
            '"Sir in workshop explains it once and shows you and then leaves you to it. More of that. Less of'
            ' being read to like a baby in front of everyone."',
        ),
    )
    ask("What does Malachi want to do in the future?")
    word.bullets(
        document,
        [
            labels.item("A", "hope-garage", '"Be a mechanic with my uncle and then have my own garage."'),
            labels.item("A", "hope-driving", '"Pass my driving test first time, theory and all."'),
            labels.item("A", "hope-trouble", '"Get through a week with no phone calls home."'),
        ],
        glyph="-",
    )
    ask(
        "How does Malachi communicate and take part?",
        labels.says(
            "A",
            "Malachi talks well, and best while walking or doing something. He came to his review for the"
            " second half and asked for the plan to be read to him beforehand, which his sister did.",
        ),
    )
    ask(
        "What does his mother say?",
        labels.says(
            "A",
            'Mrs Brereton writes: "He has lost two years. I have no complaint about the teachers one by one,'
            " but nobody has taught my son to read and he is nearly a man. When he had Mr B there was no"
            " trouble. He is a gentle, funny boy, and he carries his nan's shopping.\"",
        ),
    )
    word.paragraph(document, "What does she hope for?", bold=True, space_after=2, keep_with_next=True)
    word.bullets(
        document,
        [
            labels.item("A", "hope-passes", '"I want him to leave with his English and maths."'),
            labels.item(
                "A",
                "hope-forms",
                '"I want him to be able to fill in a form and read what he is signing without having to ask'
                ' his sister."',
            ),
        ],
        glyph="-",
    )


def needs(document: Document, labels: Labels) -> None:
    """B in order of priority, then C and D."""
    word.page_break(document)
    word.heading(document, "SECTION B   SPECIAL EDUCATIONAL NEEDS")
    word.paragraph(
        document,
        labels.says(
            "B",
            "Malachi is practical, inventive and quick to see how a machine works. His verbal comprehension"
            " and visual spatial reasoning are in the average range. He is popular, has a strong sense of"
            " fairness and is captain of the Year 10 basketball team. In design and technology he is expected"
            " to reach grade 6.",
        ),
    )
    word.paragraph(document, labels.says("B", "Malachi's needs are set out below in order of priority."))
    word.numbered(
        document,
        [
            labels.item("B", key, text, area=area, label=f"({place})")
            for place, (key, area, text) in enumerate(NEEDS, start=1)
        ],
        pattern="(%1)",
        indent_cm=1.0,
        space_after=6,
    )
    results(document, labels)
    word.heading(document, "SECTION C   HEALTH NEEDS RELATED TO SPECIAL EDUCATIONAL NEEDS")
    word.paragraph(
        document,
        labels.item(
            "C",
            "medicine",
            "Malachi takes methylphenidate each morning. It wears off by about two o'clock, spoils his"
            " appetite at midday and, when a second dose was tried, kept him awake until one in the morning."
            " He leaves tablets untaken on perhaps one day in four.",
            area="health",
        ),
    )
    labels.state("D", "nil")
    word.heading(
        document, "SECTION D   SOCIAL CARE NEEDS RELATED TO SPECIAL EDUCATIONAL NEEDS OR TO A DISABILITY"
    )
    word.paragraph(document, labels.says("D", "Malachi is not known to social care."))


def results(document: Document, labels: Labels) -> None:
    """Test scores, as older plans set them out at the end of Section B: text, and no needs of their own."""
    intro = labels.says(
        "B", "The results on which these statements rest are as follows (a standard score of 100 is average)."
    )
    word.paragraph(document, intro, keep_with_next=True)
    rows: list[list[TableCell]] = [["Test", "Date", "Result", "Age equivalent"]]
    for row in (
        ("WRAT-5 word reading", "June 2025", "Standard score 70", "7 years 8 months"),
        ("WRAT-5 spelling", "June 2025", "Standard score 65", "7 years 1 month"),
        (
            "YARC secondary, comprehension (read to him)",
            "June 2025",
            "Standard score 104",
            "14 years 6 months",
        ),
        ("WISC-V verbal comprehension index", "March 2019", "101", "-"),
        ("WISC-V visual spatial index", "March 2019", "108", "-"),
        ("WISC-V working memory index", "March 2019", "74", "-"),
    ):
        rows.append([labels.says("B", cell) for cell in row])
    word.table(document, rows, [7.2, 2.8, 3.6, 3.0], shade_header="F2F2F2", size=11)


def outcomes(document: Document, labels: Labels) -> None:
    """E by key stage."""
    word.page_break(document)
    word.heading(document, "SECTION E   OUTCOMES")
    count: int | None = None
    place = 0
    for stage, entries in (
        (
            "By the end of Key Stage 3 Malachi will:",
            [
                (
                    "reading-age",
                    "cognition-learning",
                    "have a reading age of at least ten years on the school's standardised test.",
                ),
            ],
        ),
        (
            "By the end of Key Stage 4 Malachi will:",
            [
                (
                    "twenty-minutes",
                    "semh",
                    (
                        "work for 20 minutes at a task whose steps he has put in order himself, with one"
                        " reminder, in at least three lessons out of five."
                    ),
                ),
                (
                    "say-it-write-it",
                    "cognition-learning",
                    (
                        "produce, by speaking to a computer and correcting what it writes, 300 words on a"
                        " GCSE topic that his teacher marks as complete."
                    ),
                ),
                (
                    "organisation",
                    "cognition-learning",
                    "receive support to develop his organisational skills.",
                ),
                ("potential", "cognition-learning", "achieve his potential in GCSE English and mathematics."),
                (
                    "stop-think",
                    "semh",
                    (
                        "walk away from a quarrel or a dare and go to his agreed place, so that he has no"
                        " suspension in any term of Year 11."
                    ),
                ),
                ("feel-good", "semh", "feel better about himself."),
            ],
        ),
        (
            "By the end of his first term after Year 11 Malachi will:",
            [
                (
                    "apprentice",
                    "preparing-for-adulthood",
                    (
                        "hold a place on a Level 1 or Level 2 light vehicle course or apprenticeship, and"
                        " have attended for six weeks out of six."
                    ),
                ),
            ],
        ),
    ):
        lead = word.paragraph(document, labels.says("E", stage), bold=True, keep_with_next=True)
        lead.paragraph_format.space_before = Pt(8)
        texts = []
        for key, area, text in entries:
            place += 1
            texts.append(labels.item("E", key, text, area=area, label=f"Outcome {place}"))
        count = word.numbered(document, texts, pattern="Outcome %1", continues=count)


def provision(document: Document, labels: Labels) -> None:
    """F: a Provision Plan for each outcome but one."""
    word.page_break(document)
    word.heading(document, "SECTION F   SPECIAL EDUCATIONAL PROVISION")
    word.paragraph(
        document,
        labels.says(
            "F",
            "The provision is set out in the Provision Plans that follow. The Council expects The Wharf"
            " School to meet its cost from its notional budget and top-up funding.",
        ),
    )
    plan(
        document,
        labels,
        "1",
        "Outcome 1 (reading)",
        "cognition-learning",
        [
            Row(
                "specialist",
                "Multi-sensory teaching of reading and spelling, using a structured cumulative programme"
                " chosen after a fresh assessment each September.",
                "Teacher with a Level 7 diploma in specific learning difficulties",
                "Up to two hours a week, individually or in a small group",
                "Termly, specialist teacher",
            ),
            Row(
                "paired",
                "Paired reading of car magazines and manuals.",
                "Sixth-form reading partner trained by the librarian",
                "15 minutes, three tutor times a week, 1:1",
                "Librarian, half-termly",
            ),
            Row(
                "reading-pen",
                "A reading pen and text-to-speech software on a school tablet, set up for every subject's"
                " worksheets.",
                "Provided by the school; SENCO to arrange",
                "All lessons and tests",
                "Checked each term",
            ),
        ],
    )
    plan(
        document,
        labels,
        "2",
        "Outcome 2 (attention)",
        "semh",
        [
            Row(
                "assistant",
                "Support in class to start tasks, keep going and recall instructions.",
                "Teaching assistant",
                "10-15 hours a week",
                "As required",
            ),
            Row(
                "chunk",
                "Lessons after 1.45 pm in two halves, with a job on his feet (giving out, fetching,"
                " demonstrating) for three to five minutes between them.",
                "All subject teachers",
                "Every afternoon lesson",
                "Head of year, half-termly",
            ),
            Row(
                "step-cards",
                "Numbered picture or key word cards, one for each step, which Malachi puts in order before he"
                " begins and turns over as he goes.",
                "Made by the teaching assistant with Malachi; used by all subject teachers",
                "Every lesson of 50 minutes or more",
                "SENCO, termly",
            ),
        ],
    )
    plan(
        document,
        labels,
        "3",
        "Outcome 3 (recording)",
        "cognition-learning",
        [
            Row(
                "dictation",
                "Lessons in using speech-to-text and in editing by ear, in a room where he may speak aloud.",
                "ICT technician and specialist teacher",
                "1:1, 30 minutes a week for two terms",
                "End of each term",
            ),
            Row(
                "scribe",
                "A scribe should be considered for tests where possible.",
                "SENCO",
                "As appropriate",
                "-",
            ),
        ],
    )
    plan(
        document,
        labels,
        "4",
        "Outcome 4 (organisation)",
        "cognition-learning",
        [
            Row(
                "bag-check",
                "Bag and planner check against a photograph of what should be in it. A second set of pens,"
                " calculator and PE kit is kept in the SEN base.",
                "Form tutor",
                "Five minutes, 8.35 and 3.10 every day",
                "Form tutor, weekly",
            ),
            Row(
                "mnemonics",
                "Malachi may benefit from strategies to support his memory.",
                "School staff",
                "Ongoing",
                "Annual review",
            ),
        ],
    )
    plan(
        document,
        labels,
        "5",
        "Outcome 5 (GCSE) and Outcome 6 (behaviour)",
        None,
        [
            Row(
                "small-set",
                "Teaching in a reduced-size set for English and mathematics.",
                "Qualified subject teacher",
                "All lessons, no more than 14 pupils",
                "Head of department, termly",
            ),
            Row(
                "mentoring",
                "Mentoring on triggers, signs and ways out, using comic strip conversations after each"
                " incident and rehearsal before breaks.",
                "Learning mentor trained in restorative practice",
                "1:1, 30 minutes every Wednesday, and within a day of any incident",
                "Half-termly with Mrs Brereton",
            ),
            Row(
                "exit",
                "A time-out card for the workshop office.",
                "Workshop technician on duty there",
                "Any lesson",
                "Head of year, half-termly",
            ),
        ],
    )
    plan(
        document,
        labels,
        "6",
        "Outcome 8 (after Year 11)",
        "preparing-for-adulthood",
        [
            Row(
                "careers",
                "Careers guidance as offered to all pupils.",
                "Careers lead",
                "In line with school policy",
                "-",
            ),
            Row(
                "garage-day",
                "A day release placement at a training garage, following units of the Level 1 certificate in"
                " place of French and history.",
                "Kestrelham Motor Project; instructor to pupil ratio 1:6",
                "Each Friday, 9.15 to 2.45, 36 weeks a year in Years 10 and 11",
                "Termly visit by the careers lead",
            ),
        ],
    )


def plan(
    document: Document, labels: Labels, number: str, aim: str, area: str | None, rows: list[Row]
) -> None:
    """One Provision Plan table."""
    drawn: list[list[TableCell]] = [
        [
            Cell([bold(f"PROVISION PLAN {number}   "), word.Run(aim, bold=False)], shade=GREY),
            LEFT,
            LEFT,
            LEFT,
        ],
        ["Provision", "Staffing", "How much and how often", "Monitored by"],
    ]
    for row in rows:
        cells = {"Staffing": row.who, "How much and how often": row.when, "Monitored by": row.review}
        labels.item("F", row.key, row.what, area=area, cells=cells)
        drawn.append([row.what, row.who, row.when, row.review])
    word.table(document, drawn, [6.2, 3.8, 3.9, 2.7], header_rows=2, shade_header="F2F2F2", size=11)


def health_and_care(document: Document, labels: Labels) -> None:
    """G, H1 and H2."""
    word.heading(document, "SECTION G   HEALTH PROVISION")
    word.paragraph(
        document,
        labels.item(
            "G",
            "paediatrics",
            "The community paediatrician reviews Malachi's medicine every six months, with height, weight and"
            " blood pressure, and will consider a longer-acting form in autumn 2025.",
            area="health",
        ),
    )
    word.paragraph(
        document,
        labels.item(
            "G",
            "camhs",
            "Access to CAMHS if needed.",
            area="health",
        ),
    )
    labels.state("H1", "nil")
    labels.state("H2", "nil")
    word.heading(
        document,
        "SECTION H1   SOCIAL CARE PROVISION UNDER SECTION 2 OF THE CHRONICALLY SICK AND DISABLED PERSONS ACT"
        " 1970",
    )
    word.paragraph(document, labels.says("H1", "Not applicable."))
    word.heading(document, "SECTION H2   ANY OTHER SOCIAL CARE PROVISION REASONABLY REQUIRED")
    word.paragraph(document, labels.says("H2", "Not applicable."))


def closing(document: Document, labels: Labels) -> None:
    """I, a placeholder in J, monitoring outside the letters, and the signature."""
    word.heading(document, "SECTION I   PLACEMENT")
    word.paragraph(
        document, labels.says("I", "The Wharf School, Kestrelham, a maintained mainstream secondary school.")
    )
    word.heading(document, "SECTION J   PERSONAL BUDGET")
    labels.state("J", "placeholder")
    word.content_control(document, "Click here to enter text.", placeholder=True, title="Personal budget")
    word.heading(document, "MONITORING ARRANGEMENTS")
    for text in (
        "The school will draw up short-term targets within eight weeks and share them with Mrs Brereton.",
        (
            "Keziah Brereton may be asked to help her brother to prepare for each review if both of them"
            " wish it."
        ),
        "A taxi to the Motor Project on Fridays will be provided for the autumn term of 2025.",
    ):
        word.paragraph(document, labels.aside(text))
    word.table(
        document,
        [
            [bold("Signed"), signature],
            [bold("Name"), "Ambrose Tindall-Shaw"],
            [bold("Position"), "Duly authorised officer of North Kestrelshire County Council"],
            [bold("Date"), "23 September 2025"],
        ],
        [4, 12.6],
        header_rows=0,
        keep_rows=True,
    )


def signature(cell: _Cell) -> None:
    """A typed signature."""
    word.paragraph(cell, "A. Tindall-Shaw", italic=True, size=15, colour="1F3864")


def link(labels: Labels) -> None:
    """What a careful auditor would join."""
    labels.link("hope-garage", "apprentice")
    labels.link("hope-trouble", "stop-think", "twenty-minutes")
    labels.link("hope-passes", "potential")
    labels.link("hope-forms", "reading-age", "say-it-write-it")

    labels.link("reading", "reading-age", "potential", "specialist", "paired", "reading-pen")
    labels.link("attention", "twenty-minutes", "assistant", "chunk", "step-cards", "exit")
    labels.link("spelling", "say-it-write-it", "potential", "specialist", "dictation", "scribe")
    labels.link("impulse", "stop-think", "mentoring", "exit")
    labels.link("memory", "organisation", "twenty-minutes", "mnemonics", "step-cards", "assistant")
    labels.link("kit", "organisation", "bag-check")
    labels.link("worth", "feel-good")
    labels.link("medicine", "paediatrics")

    labels.link("reading-age", "specialist", "paired", "reading-pen")
    labels.link("twenty-minutes", "assistant", "chunk", "step-cards")
    labels.link("say-it-write-it", "dictation", "specialist", "scribe")
    labels.link("organisation", "bag-check", "mnemonics")
    labels.link("potential", "small-set", "specialist", "reading-pen")
    labels.link("stop-think", "mentoring", "exit")
    labels.link("apprentice", "careers", "garage-day")
