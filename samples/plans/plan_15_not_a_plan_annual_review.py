"""Not a plan: an annual review form, with a "Section A: All About Me" and lettered parts of its own."""

from __future__ import annotations

from pathlib import Path

from docx.document import Document

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import Cell, TableCell

STEM = "15-not-a-plan-annual-review"

TEAL, PALE = "1D6A73", "DCEFF1"
WIDTH = 17.4


def draw(path: Path) -> Labels:
    """The Word file; LibreOffice makes its PDF."""
    labels = Labels(
        STEM, author="samples-c", layout=0, part="tune", kind="not-ehcp", looks_like="annual review form"
    )
    labels.details(
        name="Theo Brackenridge",
        date_of_birth="2015-11-30",
        year_group=5,
        local_authority="Fellbridge County Council",
        setting="Hollin Bank Primary School",
    )
    labels.dates(review_meeting="2026-02-12")
    document = word.new_document(font="Carlito", size=11, margin_cm=1.8, heading_colour=TEAL)
    word.header_footer(
        document,
        header="Annual review of EHC plan: Theo Brackenridge",
        footer=("Return to the SEND team within two weeks of the meeting: reviews@example.org"),
    )
    _front(document)
    _about_me(document)
    _progress(document)
    _changes(document)
    _recommendation(document)
    word.save(document, path)
    return labels


def _front(document: Document) -> None:
    word.paragraph(document, "Fellbridge County Council", bold=True, colour=TEAL)
    word.heading(document, "Annual Review of an Education, Health and Care Plan")
    word.paragraph(
        document,
        word.grey(
            "To be completed by the school or college and sent to everyone who was "
            "invited. Section 44 of the Children and Families Act 2014; regulations 18 to "
            "22."
        ),
    )
    rows = [
        ("Name of child or young person", "Theo Brackenridge"),
        ("Date of birth", "30/11/2015"),
        ("Year group", "5"),
        ("School", "Hollin Bank Primary School"),
        ("Date of current EHC plan", "18/03/2024"),
        ("Date of review meeting", "12/02/2026"),
        ("Type of review", "Annual (phase transfer to follow in autumn 2026)"),
        ("Chaired by", "Idris Pomeroy-Lunt, SENCO"),
    ]
    word.table(
        document,
        [[label, value] for label, value in rows],
        [6, WIDTH - 6],
        header_rows=0,
        shade_first_column=PALE,
        bold_first_column=True,
    )
    people: list[list[TableCell]] = [
        ["Invited", "Role", "Attended", "Report received"],
        ["Cressida Brackenridge", "Mother", "Yes", "Yes"],
        ["Nathaniel Brackenridge", "Father", "No", "No"],
        ["Theo Brackenridge", "Pupil", "For the first fifteen minutes", "Yes"],
        ["Saoirse Tannahill", "Class teacher", "Yes", "Yes"],
        ["Zebedee Marlow", "Occupational therapist", "No", "Yes"],
        ["SEND officer", "Fellbridge County Council", "Apologies", "-"],
    ]
    word.table(document, people, [5.4, 4.6, 4.2, 3.2], shade_header=PALE)


def _box(document: Document, prompt: str, *texts: str) -> None:
    word.table(
        document, [[Cell(prompt, shade=PALE, bold=True)], [word.paragraphs_in(texts)]], [WIDTH], header_rows=0
    )


def _about_me(document: Document) -> None:
    word.heading(document, "Section A: All About Me")
    word.paragraph(
        document,
        word.grey("Complete with the pupil before the meeting. Photographs and drawings may be attached."),
    )
    _box(
        document,
        "What I like and what I am good at",
        (
            "I like canals and locks. I know how every lock on the Fellbridge flight "
            "works. I am good at Scratch and at looking after the chickens."
        ),
    )
    _box(
        document,
        "What is going well this year",
        (
            "Having my own desk. Mr Tannahill-Price lets me read my work to the recorder "
            "first. I went on the residential and only phoned home once."
        ),
    )
    _box(
        document,
        "What is hard",
        ("The hall. Football. When it is nearly lunch and people get loud. Writing with a pen."),
    )
    _box(
        document,
        "What I would like in the future",
        ("To be a lock keeper or make games. To go to the same secondary school as Milo."),
    )
    _box(
        document,
        "Parents' views",
        (
            "Theo is happier than this time last year and sleeps through. We would like to "
            "talk about secondary school now and not leave it to the last minute. The "
            "occupational therapy in the plan did not happen between September and January "
            "and we want that put right."
        ),
    )


def _progress(document: Document) -> None:
    word.heading(document, "Section B: Progress towards the outcomes in the plan")
    rows: list[list[TableCell]] = [
        [
            "Outcome in the current plan",
            "Progress since last review",
            "Met, partly met, not met",
            "Keep, change or end",
        ],
        [
            (
                "By the end of Year 5 Theo will write three paragraphs independently, using a "
                "keyboard or a pen."
            ),
            ("Writes two paragraphs by keyboard in 40 minutes. Pen: three sentences."),
            "Partly met",
            "Change: keyboard as his usual way of working",
        ],
        [
            ("By the end of Year 5 Theo will eat lunch with others in the hall three times a week."),
            ("Eats in the library with two friends every day. Has been into the hall twice, at the end."),
            "Not met",
            "Change: what matters to Theo is company, not the hall",
        ],
        [
            (
                "By the end of Year 5 Theo will tell an adult when he needs to leave the room, "
                "four times out of five."
            ),
            ("Uses his card each time; nine occasions in the autumn term, none of them after running off."),
            "Met",
            "End, and replace with an outcome for moving school",
        ],
        [
            (
                "By July 2026 Theo will understand and answer questions about why people in a "
                "story did what they did."
            ),
            ("Answers 'why' questions about a film clip, with two choices. Not yet with text."),
            "Partly met",
            "Keep",
        ],
    ]
    word.table(document, rows, [5.4, 5.6, 2.8, 3.6], shade_header=PALE)
    _box(
        document,
        "Attainment",
        (
            "Reading: working at the level expected. Writing: below. Mathematics: greater "
            "depth. Attendance 96.4%."
        ),
    )


def _changes(document: Document) -> None:
    word.heading(document, "Section C: Special educational needs and provision")
    rows: list[list[TableCell]] = [
        ["Area", "Have needs changed?", "Is the provision in Section F being made?"],
        [
            "Communication and interaction",
            "No change to the description in the plan.",
            ("Yes. Social communication group runs weekly; the therapist's visit in November was by video."),
        ],
        ["Cognition and learning", "Mathematics should now be described as a strength.", "Yes."],
        [
            "Social, emotional and mental health",
            "Less anxious. New worry about secondary school.",
            "Yes. ELSA sessions ended in December as planned.",
        ],
        [
            "Sensory and/or physical",
            ("Hand pain after five minutes, seen by the occupational therapist in January."),
            "No. Four of ten occupational therapy sessions were missed.",
        ],
    ]
    word.table(document, rows, [4.4, 6, 7], shade_header=PALE)
    word.heading(document, "Section D: Health and social care")
    _box(
        document,
        "Have there been any changes in health needs?",
        "Discharged by the paediatrician in October 2025. No medication.",
    )
    _box(
        document,
        "Does the family need any support from social care?",
        ("Not at the moment. Short break scheme: the family were given the leaflet."),
    )


def _recommendation(document: Document) -> None:
    word.heading(document, "Section E: Recommendation of the meeting")
    for text, ticked in (
        ("The plan should be kept as it is", False),
        ("The plan should be amended", True),
        ("The plan should be ended because its outcomes have been achieved", False),
    ):
        line = word.paragraph(document)
        word.checkbox(line, ticked)
        word.add(line, f"  {text}")
    _box(
        document,
        "What should be amended, and why",
        (
            "Section B, to say that mathematics is a strength and to describe hand pain. "
            "Outcomes one, two and three, as shown above. Section F: a keyboard and "
            "touch-typing lessons; the missed occupational therapy to be made up by July "
            "2026. Section A, because Theo has written a new page."
        ),
    )
    _box(
        document,
        "Actions agreed at the meeting",
        (
            "SENCO to write to the therapy manager by 20 February. Class teacher to "
            "arrange a visit to two secondary schools in the summer term. Mother to send "
            "Theo's own page by email."
        ),
    )
    word.table(
        document,
        [["Signed (headteacher)", "O. Farrimond"], ["Date sent to the local authority", "23/02/2026"]],
        [6, WIDTH - 6],
        header_rows=0,
        shade_first_column=PALE,
        bold_first_column=True,
    )
    word.heading(document, "For the local authority")
    word.table(
        document,
        [
            ["Decision", ""],
            ["Date of decision letter (within four weeks of the meeting)", ""],
            ["Officer", ""],
        ],
        [8, WIDTH - 8],
        header_rows=0,
        shade_first_column=PALE,
    )
