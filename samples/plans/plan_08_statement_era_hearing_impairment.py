"""Layout 8, from the years when Statements became plans: a deaf girl in Year 4.

The contributors come first; "Section 1 ..." banners carry the letters at their right-hand end, so that the two
ways of counting disagree; areas of need have the old names. Exact about hearing, vague about the rest.
"""

from __future__ import annotations

from pathlib import Path

from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

from samples.drawing import word as w
from samples.drawing.labels import Labels

STEM = "08-statement-era-hearing-impairment"

NAVY = "1B2A4A"
BLUE = "D6DEEC"
WIDE = 16.0

Numbered = tuple[str, str, str]
"""A numbered paragraph: its key, the number as typed, its words."""


def _banner(document: Document, section: str, title: str, letter: str) -> None:
    w.paragraph(document, "", size=5, space_after=0)
    w.table(
        document,
        [
            [
                w.Cell(section, shade=NAVY, colour="FFFFFF", bold=True, size=12),
                w.Cell(title, shade=BLUE, bold=True, size=12),
                w.Cell(letter, shade=NAVY, colour="FFFFFF", bold=True, size=14, align="centre"),
            ]
        ],
        [3.2, WIDE - 4.8, 1.6],
        header_rows=0,
    )


def _typed(document: Document, number: str, text: str) -> None:
    """A paragraph whose number was typed by hand and set out with a tab."""
    line = w.paragraph(document, f"{number}\t{text}", align="justify")
    line.paragraph_format.left_indent = Cm(1.2)
    line.paragraph_format.first_line_indent = Cm(-1.2)
    line.paragraph_format.tab_stops.add_tab_stop(Cm(1.2), WD_TAB_ALIGNMENT.LEFT)
    line.paragraph_format.space_after = Pt(7)


def _front(document: Document, lab: Labels) -> None:
    w.paragraph(
        document, "WESTMERE COUNTY COUNCIL", bold=True, size=16, align="centre", colour=NAVY, space_after=2
    )
    w.paragraph(document, "Special Educational Needs Section", align="centre", space_after=10)
    w.paragraph(document, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=18, align="centre")
    w.paragraph(
        document,
        "In place of a Statement of Special Educational Needs",
        italic=True,
        align="centre",
        space_after=10,
    )
    w.paragraph(
        document,
        "This plan is made on 9th February 2018 by Westmere County Council (\u201cthe authority\u201d) under section 37 of the Children and Families Act 2014 in respect of Zainab Farooqi, whose particulars are set out below. It is made in place of the Statement of Special Educational Needs that the authority made on 14th November 2012, following a transfer review meeting held on 6th October 2017. A draft was sent to her parents on 8th December 2017.",
        align="justify",
    )
    w.paragraph(document, "Contributors", bold=True, colour=NAVY, size=13)
    w.table(
        document,
        [
            ["Name", "Position", "Report dated"],
            ["Mr Imtiaz and Mrs Rubina Farooqi", "Parents (with an Urdu interpreter)", "06.10.17"],
            ["Zainab Farooqi", "Pupil", "29.09.17"],
            ["Mrs Philippa Grantley-Moss", "Headteacher, Alderbrook Primary School", "20.09.17"],
            ["Mr Cornelius Abara", "Qualified Teacher of the Deaf, Sensory Service", "22.09.17"],
            ["Ms Eluned Prosser", "Educational Psychologist", "11.07.17"],
            ["Miss Katarzyna Dobrowolska", "Speech and Language Therapist", "25.09.17"],
            ["Dr Benedict Osgood", "Consultant in Audiovestibular Medicine", "14.08.17"],
            ["Children's Social Care", "Duty team (not known to service)", "02.10.17"],
        ],
        [5.6, 7.4, WIDE - 13.0],
        shade_header=BLUE,
        size=11,
    )
    w.table(
        document,
        [
            [w.Cell("Particulars of the child", shade=NAVY, colour="FFFFFF", bold=True), None, None, None],
            ["Surname", "Farooqi", "Other names", "Zainab"],
            ["Date of birth", "22.03.09", "Sex", "Female"],
            ["Home language", "Urdu and English", "Religion", "Muslim"],
            ["School attended", "Alderbrook Primary School", "National Curriculum Year", "4"],
            ["Main need", "Hearing Impairment (HI)", "Status of plan", "FINAL"],
            ["Parents", "Mr I and Mrs R Farooqi", "Telephone", "01632 960455"],
            [
                "Authority's reference",
                "SEN/2012/0388/ZF",
                "Date of next annual review",
                "by 8th February 2019",
            ],
        ],
        [3.4, 4.8, 3.8, WIDE - 12.0],
        header_rows=0,
        shade_first_column="F2F2F2",
        size=11,
    )
    lab.details(
        name="Zainab Farooqi",
        date_of_birth="2009-03-22",
        status="final",
        plan_date="2018-02-09",
        review_date="2019-02-08",
        year_group=4,
        local_authority="Westmere County Council",
        setting="Alderbrook Primary School",
        named_placement="Alderbrook Primary School",
        primary_need="Hearing Impairment (HI)",
        first_plan=True,
        officer="Horatio Penhaligon",
        signed=True,
    )
    lab.dates(draft="2017-12-08", final="2018-02-09", review_meeting="2017-10-06")


def _section_a(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "Section 1", "Zainab and her family: views, interests and aspirations", "A")
    w.heading(document, "History", 3)
    _typed(
        document,
        "1.1",
        lab.says(
            "A",
            "Zainab did not pass the newborn hearing screen and was fitted with hearing aids at eleven weeks. Her hearing became worse after a fall when she was three. She attended the nursery class at Alderbrook with the help of a Teacher of the Deaf and has been at the school ever since. She is the second of four children. Her grandmother, who speaks Urdu only, lives with the family.",
        ),
    )
    w.heading(document, "Zainab's own views", 3)
    _typed(
        document,
        "1.2",
        lab.says(
            "A",
            "Zainab gave her views to Mr Abara, her Teacher of the Deaf, in speech and sign on 29th September 2017. He wrote down what she said and read it back to her.",
        ),
    )
    _typed(
        document,
        "1.3",
        lab.says(
            "A",
            "\u201cI like drawing mehndi patterns, badminton with my dad, and reading to Bilal because he sits still. My favourite lesson is science. I don't like the hall. I don't like when people say never mind, it doesn't matter. When my ears are tired I want to go home.\u201d",
        ),
    )
    _typed(
        document,
        "1.4",
        lab.item("A", "A1", "\u201cI want to be a vet for horses.\u201d", label="1.4"),
    )
    _typed(
        document,
        "1.5",
        lab.item(
            "A",
            "A2",
            "\u201cI would like friends who look at me when they talk, and wait for me in games.\u201d",
            label="1.5",
        ),
    )
    _typed(
        document,
        "1.6",
        lab.says(
            "A",
            "Zainab talks, and uses signs to fill the gaps. She lip-reads well when the speaker is facing her in a good light. She can take part in meetings for about twenty minutes if one person speaks at a time.",
        ),
    )
    w.heading(document, "The views of Zainab's parents", 3)
    _typed(
        document,
        "1.7",
        lab.says(
            "A",
            "Mr and Mrs Farooqi are pleased with Zainab's progress in reading and grateful to Mr Abara. They find that she comes home exhausted and goes to her room, and that she is left out when the family talks at table. They worry about her walking to school with her brother.",
        ),
    )
    _typed(
        document,
        "1.8",
        lab.item(
            "A",
            "A3",
            "They would like her to go on to Marlpit High School with her cousins, and to be able to speak up for herself there.",
            label="1.8",
        ),
    )
    _typed(
        document,
        "1.9",
        lab.item("A", "A4", "They hope that she will grow up proud of being deaf.", label="1.9"),
    )


NEEDS: list[tuple[str, str, list[str], list[Numbered]]] = [
    (
        "sensory-physical",
        "Hearing",
        [
            "Zainab wears both hearing aids all day in class and makes excellent use of what she can hear. She watches faces closely and notices small changes around her.",
        ],
        [
            (
                "B2",
                "2.2",
                "Zainab has a permanent sensorineural hearing loss in both ears, moderately severe in the right and severe in the left. With her hearing aids she hears speech clearly only in quiet and within about two metres. She does not hear the sounds s, f, th and sh, nor the ends of many words.",
            ),
            (
                "B3",
                "2.3",
                "In an ordinary classroom Zainab catches about half of what is said. She cannot follow a discussion: by the time she has found the person who is talking, the turn has passed. In the hall and in the playground she hears voices but not words.",
            ),
            (
                "B4",
                "2.4",
                "Listening and lip-reading are hard work. By half past one Zainab is pale, rubs her eyes and stops watching, and what she writes in the afternoon is less than half of what she writes in the morning.",
            ),
        ],
    ),
    (
        "communication-interaction",
        "Language and communication",
        [
            "Zainab loves a story and tells one with drama. She uses English and some signs, and understands everyday Urdu.",
        ],
        [
            (
                "B6",
                "2.6",
                "Zainab's understanding of English words was like that of a child of five years and ten months when she was tested in September 2017 at eight and a half. She knows everyday words but not those of topic lessons, and she takes words such as bank, light and change in one sense only.",
            ),
            (
                "B7",
                "2.7",
                "Zainab leaves out small words and the ends of words when she speaks (\u201cYesterday he jump over two fence\u201d), and she writes in the same way.",
            ),
            (
                "B8",
                "2.8",
                "People who do not know Zainab ask her to repeat herself. Her speech is quiet, and she has no s or sh.",
            ),
            (
                "B9",
                "2.9",
                "When her hearing aids are out, for swimming, at night or when a mould is sore, Zainab has no way to talk with her class, because nobody else signs.",
            ),
        ],
    ),
    (
        "cognition-learning",
        "Learning and thinking skills",
        [
            "Ms Prosser found that Zainab's reasoning with shapes and patterns is above average. She has a very good memory for what she has seen.",
        ],
        [
            (
                "B11",
                "2.11",
                "Zainab reads aloud at the level expected for her age, but what she understands is eighteen months behind. She reads smoothly over words that mean nothing to her and does not notice.",
            ),
            (
                "B12",
                "2.12",
                "Zainab spells words as she hears them. She leaves out unstressed syllables and confuses p, t and k.",
            ),
            (
                "B13",
                "2.13",
                "In mathematics Zainab is quick with number but cannot tell from a problem in words what she is to do: more than, fewer, altogether and difference are not secure.",
            ),
        ],
    ),
    (
        "semh",
        "Confidence, friendships and behaviour",
        [
            "Zainab is polite, determined and funny. Her behaviour is never a concern.",
        ],
        [
            (
                "B15",
                "2.15",
                "Zainab says yes when she has not heard. Since a child copied her voice in Year 3 she has covered her hearing aids with her hair, switched them off at playtime, and been unwilling to answer in class.",
            ),
            (
                "B16",
                "2.16",
                "At break Zainab is at the edge of games whose rules are shouted. On three days out of five she walks round with an adult or sits by herself.",
            ),
        ],
    ),
    (
        "other",
        "Self-help and independence",
        [
            "Zainab dresses and eats independently and is a help at home with the twins.",
        ],
        [
            (
                "B18",
                "2.18",
                "Zainab does not look after her own equipment. She has sat for up to forty minutes with a flat battery or a blocked mould before an adult noticed.",
            ),
            (
                "B19",
                "2.19",
                "Zainab does not hear traffic that comes from behind or from a side road, and steps off the kerb if the way in front is clear.",
            ),
        ],
    ),
]


def _section_b(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "Section 2", "Zainab's special educational needs", "B")
    place = 0
    for area, title, strengths, needs in NEEDS:
        w.heading(document, title, 2)
        for text in strengths:
            place += 1
            _typed(document, f"2.{place}", lab.says("B", text))
        for key, number, text in needs:
            place += 1
            assert number == f"2.{place}"
            _typed(document, number, lab.item("B", key, text, area=area, label=number))


def _sections_c_d(document: Document, lab: Labels) -> None:
    _banner(
        document, "Section 3 (a)", "Health needs which are related to Zainab's special educational needs", "C"
    )
    for key, number, text in (
        (
            "C1",
            "3.1",
            "Zainab's loss is caused by enlarged vestibular aqueducts. A knock on the head, even a light one, may take away more of her hearing suddenly and for good.",
        ),
        (
            "C2",
            "3.2",
            "Zainab has infections of the outer ear two or three times each winter. She cannot wear her ear moulds for up to a week at a time and hears almost nothing.",
        ),
        (
            "C3",
            "3.3",
            "After a cold Zainab is dizzy and unsteady, sometimes for several days. She has fallen on the stairs.",
        ),
    ):
        _typed(document, number, lab.item("C", key, text, area="health", label=number))
    _banner(
        document,
        "Section 3 (b)",
        "Social care needs which are related to Zainab's special educational needs",
        "D",
    )
    _typed(
        document,
        "3.4",
        lab.says(
            "D",
            "No social care needs have been identified. Zainab is not known to Children's Social Care.",
        ),
    )
    lab.state("D", "nil")


OUTCOMES: list[tuple[str, str, str, str, str, str | None]] = [
    (
        "E1",
        "4.1",
        "Zainab will say of her own accord that she has not heard or has not understood, at least three times in four when it happens in class.",
        "End of Year 5 (July 2019)",
        "Tally kept by the teaching assistant for two weeks in each term",
        None,
    ),
    (
        "E2",
        "4.2",
        "Zainab will check and clean her hearing aids, change the batteries, and hand the transmitter to each teacher, without a reminder.",
        "End of Year 4 (July 2018)",
        "Teacher of the Deaf's checklist",
        "other",
    ),
    (
        "E3",
        "4.3",
        "Zainab will understand and use the main words of each topic, eight out of ten when tested a month later.",
        "End of Year 5 (July 2019)",
        "Test of ten words after each topic",
        "communication-interaction",
    ),
    (
        "E4",
        "4.4",
        "Zainab will write sentences in which plurals and the past tense are marked, in eight sentences out of ten of her own work.",
        "End of Key Stage 2 (July 2020)",
        "Sample of writing each half term",
        "communication-interaction",
    ),
    (
        "E5",
        "4.5",
        "Zainab will answer questions on the meaning of a passage at a level within six months of her age.",
        "End of Key Stage 2 (July 2020)",
        "Standardised reading test each June",
        "cognition-learning",
    ),
    (
        "E6",
        "4.6",
        "Zainab will have improved confidence and self-esteem.",
        "Ongoing",
        "Teacher observation",
        "semh",
    ),
    (
        "E7",
        "4.7",
        "Zainab will play a game with other children at break on at least three days in the week.",
        "End of Year 5 (July 2019)",
        "Midday supervisor's record",
        "semh",
    ),
]


def _section_e(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "Section 4", "Outcomes which the provision is intended to secure", "E")
    headings = ["", "Outcome", "To be achieved by", "How it will be measured"]
    rows: list[list[w.TableCell]] = [list(headings)]
    for key, number, text, by_when, measure, area in OUTCOMES:
        cells = {"To be achieved by": by_when, "How it will be measured": measure}
        rows.append(
            [number, lab.item("E", key, text, area=area, label=number, cells=cells), by_when, measure]
        )
    w.table(document, rows, [1.2, 7.4, 3.4, WIDE - 12.0], shade_header=BLUE, keep_rows=True)


PROVISION: list[tuple[str, str, list[Numbered]]] = [
    (
        "sensory-physical",
        "Hearing",
        [
            (
                "F1",
                "5.1",
                "A radio aid that works with Zainab's hearing aids. A trained teaching assistant listens to it through a stetoclip at ten to nine each morning. The teacher wears the transmitter in every lesson, in assembly and on visits, and passes it to anyone who speaks to the class.",
            ),
            (
                "F2",
                "5.2",
                "Direct teaching by a Qualified Teacher of the Deaf, one to one, for one hour in each week of term, on managing her own equipment, on noticing that she has missed something, and on what to say then.",
            ),
            (
                "F3",
                "5.3",
                "The Qualified Teacher of the Deaf measures Zainab's hearing aids and radio aid in a test box, and her aided hearing in her classroom, once in each half term, and sends the results to her parents and to audiology within a week.",
            ),
            (
                "F4",
                "5.4",
                "In every lesson Zainab sits at the front and to the side, within two metres of the teacher, with her back to the window, and may turn her chair. In discussion the teacher points to whoever is to speak, waits until Zainab is looking, and repeats what was said.",
            ),
            (
                "F5",
                "5.5",
                "Zainab's classroom has carpet, blinds and rubber feet on every chair, and the door is kept shut. The authority's technician measures the noise in the room each September, and again if she changes rooms; it is to be no more than 35 decibels when empty.",
            ),
            (
                "F6",
                "5.6",
                "Fifteen minutes in the library corner at a quarter past one every day, aids off if she wishes, with no work and no talk, supervised by the teaching assistant.",
            ),
            (
                "F7",
                "5.7",
                "One hour of deaf awareness training by the Qualified Teacher of the Deaf for all teaching and lunchtime staff each September, and within two weeks for anyone new.",
            ),
        ],
    ),
    (
        "communication-interaction",
        "Language and communication",
        [
            (
                "F8",
                "5.8",
                "Fifteen hours a week of help from a teaching assistant with a Level 2 qualification in British Sign Language, in English, mathematics and topic lessons, to repeat, put into other words, write up key words and sign.",
            ),
            (
                "F9",
                "5.9",
                "Teaching of the words of each topic before it begins, including those of mathematics, with pictures, real objects and signs: three sessions of twenty minutes in each week, one to one with the teaching assistant. The class teacher gives her the list a week ahead.",
            ),
            (
                "F10",
                "5.10",
                "Speech and language therapy on the sounds s and sh and on the loudness of her voice: two blocks a year of six weekly sessions of forty minutes, one to one with a speech and language therapist, and ten minutes' practice daily with the teaching assistant between blocks.",
            ),
            (
                "F11",
                "5.11",
                "A signing lesson for Zainab's whole class, half an hour a week for the spring and summer terms of 2018, taught by a deaf tutor.",
            ),
        ],
    ),
    (
        "cognition-learning",
        "Learning and thinking skills",
        [
            (
                "F12",
                "5.12",
                "Phonics and spelling taught with hand cues that show each sound: ten minutes daily, one to one with the teaching assistant, from a programme that the Qualified Teacher of the Deaf writes and checks each half term.",
            ),
            (
                "F13",
                "5.13",
                "Zainab will have access to a small guided reading group and opportunities to discuss what she has read.",
            ),
            (
                "F14",
                "5.14",
                "Zainab will have access to a broad, balanced and differentiated curriculum.",
            ),
        ],
    ),
    (
        "semh",
        "Confidence, friendships and behaviour",
        [
            (
                "F15",
                "5.15",
                "Zainab should be encouraged to join in games at break.",
            ),
            (
                "F16",
                "5.16",
                "A day in each term with the other deaf pupils of the county and with deaf adults, arranged by the Sensory Service, with transport from school.",
            ),
        ],
    ),
]


def _section_f(document: Document, lab: Labels) -> None:
    _banner(document, "Section 5", "Special educational provision", "F")
    w.paragraph(
        document,
        lab.says(
            "F",
            "The authority will arrange the following provision to meet the needs set out in Section 2 and to secure the outcomes in Section 4. The school will pay for the first \u00a36,000 from its own budget.",
        ),
        align="justify",
    )
    for area, title, provision in PROVISION:
        w.heading(document, title, 2)
        for key, number, text in provision:
            _typed(document, number, lab.item("F", key, text, area=area, label=number))


def _sections_g_h(document: Document, lab: Labels) -> None:
    _banner(
        document,
        "Section 6 (a)",
        "Health provision reasonably required by Zainab's learning difficulties or disabilities",
        "G",
    )
    for key, number, text in (
        (
            "G1",
            "6.1",
            "A hearing test and adjustment of her hearing aids by Westmere Paediatric Audiology every six months. New ear moulds are fitted within five school days of the impression.",
        ),
        (
            "G2",
            "6.2",
            "An appointment within 24 hours at the audiovestibular clinic if her hearing drops. The clinic gives the school and her parents a written card of what to do after a fall or a blow, and renews it each year.",
        ),
        (
            "G3",
            "6.3",
            "A bone conduction headband, on loan from audiology from October to March, to wear when nothing can be put in her ears.",
        ),
    ):
        _typed(document, number, lab.item("G", key, text, area="health", label=number))
    _banner(
        document,
        "Section 6 (b)",
        "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H1",
    )
    _typed(document, "6.4", lab.says("H1", "None."))
    _banner(document, "Section 6 (c)", "Other social care provision", "H2")
    _typed(document, "6.5", lab.says("H2", "None."))
    lab.state("H1", "nil")
    lab.state("H2", "nil")


def _sections_i_j_k(document: Document, lab: Labels) -> None:
    _banner(document, "Section 7 (a)", "Placement", "I")
    _typed(
        document,
        "7.1",
        lab.says(
            "I", "Alderbrook Primary School, Westmere, which is a maintained mainstream primary school."
        ),
    )
    _banner(document, "Section 7 (b)", "Personal budget", "J")
    _typed(document, "7.2", lab.says("J", "A personal budget has not been requested."))
    lab.state("J", "nil")
    _banner(document, "Section 8", "Advice and information (appendices)", "K")
    rows: list[list[w.TableCell]] = [["Appendix", "Advice", "Given by", "Date"]]
    for appendix, advice, who, date in (
        ("A", "Parental views", "Mr I and Mrs R Farooqi", "06.10.17"),
        ("B", "Pupil's views", "Zainab Farooqi with Mr C Abara", "29.09.17"),
        ("C", "Educational advice", "Mrs P Grantley-Moss", "20.09.17"),
        ("D", "Advice of a Qualified Teacher of the Deaf", "Mr C Abara", "22.09.17"),
        ("E", "Psychological advice", "Ms E Prosser", "11.07.17"),
        ("F", "Speech and language therapy advice", "Miss K Dobrowolska", "25.09.17"),
        ("G", "Medical advice", "Dr B Osgood", "14.08.17"),
        ("H", "Social care advice", "Duty team: not known to service", "02.10.17"),
    ):
        rows.append(
            [
                w.Cell(appendix, align="centre"),
                lab.says("K", advice),
                lab.says("K", who),
                lab.says("K", date),
            ]
        )
    w.table(document, rows, [2.2, 6.2, 5.2, WIDE - 13.6], shade_header=BLUE)


def _monitoring(document: Document, lab: Labels) -> None:
    """A part of the old Statements that has no letter in a plan."""
    _banner(document, "Section 9", "Monitoring arrangements", "")
    for number, text in (
        (
            "9.1",
            "The headteacher will set short-term targets with Zainab and her parents in each term, and the Qualified Teacher of the Deaf will attend.",
        ),
        (
            "9.2",
            "The authority will review the plan at least once in every twelve months. Zainab's secondary transfer will be discussed at the review in Year 5.",
        ),
    ):
        _typed(document, number, lab.aside(text))


def _sign_off(document: Document) -> None:
    w.paragraph(document, "", space_after=8)
    w.table(
        document,
        [
            ["Signed", w.Cell(w.italic("H. Penhaligon", size=15))],
            ["Name", "Horatio Penhaligon, duly authorised officer of the authority"],
            ["Date", "9th February 2018"],
        ],
        [3.2, WIDE - 3.2],
        header_rows=0,
        borders=False,
        bold_first_column=True,
        keep_rows=True,
    )


def _links(lab: Labels) -> None:
    for source, targets in {
        # hopes: nothing moves towards A1
        "A2": ["E7"],
        "A3": ["E1"],
        "A4": ["E6"],
        # needs to outcomes
        "B3": ["E1"],
        "B6": ["E3"],
        "B7": ["E4"],
        "B11": ["E5"],
        "B13": ["E3"],
        "B15": ["E1", "E6"],
        "B16": ["E7"],
        "B18": ["E2"],
    }.items():
        lab.link(source, *targets)
    for source, targets in {
        # needs to provision: nothing answers B7 (endings of words), B19 (traffic) or C3
        "B2": ["F1", "F3", "F4", "F5", "G1"],
        "B3": ["F1", "F4", "F5", "F7", "F8"],
        "B4": ["F6"],
        "B6": ["F8", "F9"],
        "B8": ["F10"],
        "B9": ["F11"],
        "B11": ["F13"],
        "B12": ["F12"],
        "B13": ["F9"],
        "B15": ["F2", "F16"],
        "B16": ["F15", "F11"],
        "B18": ["F2"],
        "C1": ["G2"],
        "C2": ["G3"],
        # outcomes to provision: nothing helps towards E4
        "E1": ["F2", "F7"],
        "E2": ["F2"],
        "E3": ["F8", "F9"],
        "E5": ["F13", "F9"],
        "E6": ["F16"],
        "E7": ["F15", "F11"],
    }.items():
        lab.link(source, *targets)


def draw(path_docx: Path) -> Labels:
    """Draw the Word file; the PDF is what a word processor makes of it."""
    lab = Labels(STEM, author="samples-b", layout=8, part="tune")
    document = w.new_document(
        font="Times New Roman",
        size=12,
        margin_cm=2.5,
        heading_colour=NAVY,
        heading_sizes=(14, 13, 12),
    )
    w.header_footer(
        document,
        header="CONFIDENTIAL",
        footer="EHC Plan in place of a Statement: Zainab Farooqi, 22.03.09",
        page_numbers="- {page} -",
        header_align="centre",
    )
    _front(document, lab)
    _section_a(document, lab)
    _section_b(document, lab)
    _sections_c_d(document, lab)
    _section_e(document, lab)
    _section_f(document, lab)
    _sections_g_h(document, lab)
    _sections_i_j_k(document, lab)
    _monitoring(document, lab)
    _sign_off(document)
    _links(lab)
    w.save(document, path_docx, title="Education, Health and Care Plan", author="SEN Section")
    return lab
