"""Not a plan: an educational psychologist's advice, set out under the four areas of need."""

from __future__ import annotations

from pathlib import Path

from docx.document import Document

from samples.drawing import word
from samples.drawing.labels import Labels

STEM = "16-not-a-plan-psychological-advice"

AREAS: list[tuple[str, list[str], list[str], list[str]]] = [
    (
        "Communication and Interaction",
        [
            (
                "Amoret talks readily about people and places she knows, and asked me three "
                "good questions about my job. Her sentences are long and sometimes lose their "
                "way. She answered 'what' and 'where' questions easily and 'why' questions "
                "after a pause."
            ),
            (
                "In class I saw her follow a four-part instruction that had been written on "
                "the board and miss the second half of one that had not."
            ),
        ],
        [
            (
                "By the end of Key Stage 3 Amoret will give a talk of two minutes to a small "
                "group from notes of her own, in an order that her listeners can follow."
            )
        ],
        [
            ("Instructions of more than two parts to be given in writing as well as aloud, in every lesson."),
            (
                "A talking frame (first, next, because, so) to be taught by an adult who knows "
                "her well, in ten sessions of 20 minutes, and then used in English and "
                "history."
            ),
        ],
    ),
    (
        "Cognition and Learning",
        [
            (
                "On the Wechsler Intelligence Scale for Children (fifth edition) Amoret's "
                "verbal comprehension was at the 61st centile and her visual-spatial reasoning "
                "at the 55th. Working memory was at the 9th and processing speed at the 5th. A "
                "single score would not describe her fairly and I have not given one."
            ),
            (
                "She read aloud accurately and slowly (58 words a minute). Spelling was at the "
                "2nd centile: she wrote 'sed', 'becos' and 'ephunt'. She said that she chooses "
                "words that she can spell rather than words that she wants."
            ),
            (
                "Amoret did well when the task was one that she could see from start to "
                "finish. Her copying from the board was slow and each look up cost her the "
                "place."
            ),
        ],
        [
            (
                "By the end of Year 9 Amoret will produce a page of writing in 40 minutes, by "
                "keyboard or dictation, that says what she means."
            ),
            ("By the end of Year 8 she will read a chapter for homework and be able to say what happened."),
        ],
        [
            (
                "A structured, multisensory spelling and reading programme with a specialist "
                "teacher who holds a level 7 qualification, 1:1, for 45 minutes twice a week "
                "for four terms, with her progress charted each half-term."
            ),
            ("A laptop with text-to-speech and dictation, and six lessons of 30 minutes in how to use it."),
            ("Nothing to be copied from the board: a printed sheet in every lesson."),
        ],
    ),
    (
        "Social, Emotional and Mental Health",
        [
            (
                "Amoret's teachers describe her as sunny. Her mother sees the other end of the "
                "day: tears over homework on most evenings, and a habit of pulling out her "
                "eyelashes that began in Year 6. Amoret rated school at three out of ten and "
                "drama club at nine. She told me that she pretends to be silly 'so it looks "
                "like I'm not trying'."
            ),
        ],
        [
            (
                "By July 2026 Amoret will say that she finds school manageable (six out of ten "
                "or more) in four weeks out of five."
            )
        ],
        [
            (
                "A weekly meeting of 20 minutes with a member of staff of her choosing to look "
                "ahead at the week's reading and writing and agree what may be left."
            ),
            (
                "Work with the emotional literacy support assistant on perfectionism and "
                "worry, 1:1, 30 minutes a week for twelve weeks."
            ),
        ],
    ),
    (
        "Sensory and/or Physical Needs",
        [
            (
                "No concerns were raised by school or home. Amoret wears glasses for reading, "
                "which were changed in August. I noticed that she rubbed her wrist after "
                "writing for ten minutes; I would be glad to have an occupational therapist's "
                "opinion."
            ),
        ],
        [],
        [],
    ),
]


def draw(path: Path) -> Labels:
    """The Word file; LibreOffice makes its PDF."""
    labels = Labels(
        STEM, author="samples-c", layout=0, part="tune", kind="not-ehcp", looks_like="professional advice"
    )
    labels.details(
        name="Amoret Delacourt-Finch",
        date_of_birth="2013-01-21",
        year_group=8,
        local_authority="Tarn Valley Council",
        setting="Stainmoor High School",
    )
    document = word.new_document(
        font="Liberation Serif",
        size=11.5,
        margin_cm=2.4,
        heading_colour="000000",
        heading_sizes=(15, 13, 11.5),
    )
    word.header_footer(
        document,
        header="CONFIDENTIAL: psychological advice, Amoret Delacourt-Finch",
        footer="Tarn Valley Educational Psychology Service",
    )
    _opening(document)
    for title, findings, outcomes, provision in AREAS:
        _area(document, title, findings, outcomes, provision)
    _closing(document)
    word.save(document, path)
    return labels


def _opening(document: Document) -> None:
    word.heading(
        document, ("Psychological Advice for an Education, Health and Care Needs Assessment"), align="centre"
    )
    word.paragraph(
        document,
        (
            "Provided under regulation 6(1)(d) of the Special Educational Needs and "
            "Disability Regulations 2014"
        ),
        italic=True,
        align="centre",
    )
    rows = [
        ("Name", "Amoret Delacourt-Finch"),
        ("Date of birth", "21 January 2013"),
        ("Year group", "Year 8"),
        ("School", "Stainmoor High School"),
        ("Parents", "Verity Delacourt and Samson Finch"),
        ("Local authority", "Tarn Valley Council"),
        ("Dates of involvement", "4 and 11 November 2025"),
        ("Date of advice", "24 November 2025"),
        ("Author", "Dr Hephzibah Carrow, educational psychologist registered with the HCPC"),
    ]
    word.table(
        document,
        [[label, value] for label, value in rows],
        [4.6, 11.6],
        header_rows=0,
        bold_first_column=True,
    )
    word.heading(document, "1. How this advice was put together", 2)
    word.paragraph(
        document,
        (
            "I watched Amoret in English and in science, worked with her for two sessions "
            "of an hour, spoke with her form tutor and her SENCO, and met her parents at "
            "home. I read her school reports, her optician's letter and a screening for "
            "dyslexia done in Year 6. My opinion is limited to what I saw, heard and read "
            "in that time."
        ),
    )
    word.heading(document, "2. The views of Amoret and her parents", 2)
    word.paragraph(
        document,
        (
            "Amoret would like lessons in which nobody asks her to read out. She wants to "
            "be an actor or a midwife. She asked me to write down that she is not lazy. "
            "Her parents would like to have their evenings back. They wish that somebody "
            "had told them sooner that the screening in Year 6 meant something."
        ),
    )
    word.heading(document, "3. Strengths and special educational needs", 2)
    word.paragraph(
        document,
        (
            "Amoret is warm, quick to see what other people are feeling and very funny. "
            "She learns a part by heart in two evenings by listening to it. I have set out "
            "what I found under the four areas of the Code of Practice, with the outcomes "
            "and provision that I would advise for each."
        ),
    )


def _area(
    document: Document, title: str, findings: list[str], outcomes: list[str], provision: list[str]
) -> None:
    word.heading(document, title, 2)
    word.paragraphs(document, findings)
    if outcomes:
        word.heading(document, "Outcomes that I advise", 3)
        word.bullets(document, outcomes)
    if provision:
        word.heading(document, "Provision that I advise", 3)
        word.bullets(document, provision)


def _closing(document: Document) -> None:
    word.heading(document, "4. Summary", 2)
    word.paragraph(
        document,
        (
            "Amoret reasons and talks as well as most girls of her age. Her working "
            "memory, her speed of working and above all her spelling and reading rate mean "
            "that what she shows on paper is a fraction of what she knows. She has hidden "
            "it by charm and by working twice as long as others, and it is beginning to "
            "cost her. The local authority will decide from this and the other advice "
            "whether a plan is needed."
        ),
    )
    word.heading(document, "5. Review", 2)
    word.paragraph(
        document,
        (
            "I would be willing to see Amoret again in the summer term of 2026 if the "
            "SENCO asks, and to come to a meeting of one hour with her teachers before "
            "then."
        ),
    )
    word.paragraph(document, "H. Carrow", italic=True)
    word.paragraph(
        document,
        (
            "Dr Hephzibah Carrow, Educational Psychologist, Tarn Valley Educational "
            "Psychology Service, 01632 960655"
        ),
    )
