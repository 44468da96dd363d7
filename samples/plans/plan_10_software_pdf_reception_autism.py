"""Layout 10, printed by planning software: the draft plan of an autistic girl in Reception.

A poor plan. The PDF has a cover band, DRAFT across every page, striped tables that go on over pages with
their header repeated, and bullets that come out of the text layer as private-use characters. Only A, B, E, F
and I are labelled. The Word file is the plain export of the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    LongTable,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    TableStyle,
)

from samples.drawing import word as w
from samples.drawing.labels import Labels

STEM = "10-software-pdf-reception-autism"

CORAL = "D1495B"
INK = "30343F"
STRIPE = "FBEDEF"
ODD_BULLET = "\uf0b7"


@dataclass(frozen=True)
class Band:
    """The coloured band at the head of a section: its letter and its title."""

    letter: str
    title: str


@dataclass(frozen=True)
class Sub:
    """A heading within a section."""

    text: str


@dataclass(frozen=True)
class Text:
    """A paragraph; `helper` is the software's own explanation."""

    text: str
    helper: bool = False


@dataclass(frozen=True)
class Bullets:
    """A bulleted list."""

    texts: Sequence[str]


@dataclass(frozen=True)
class Striped:
    """A striped table; widths in cm."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[float]


@dataclass(frozen=True)
class NewPage:
    """Go on at the top of the next page."""


Block = Band | Sub | Text | Bullets | Striped | NewPage

COVER = [
    ("Name", "Wren Holloway-Pike"),
    ("Date of birth", "09-May-2021"),
    ("Year group", "Reception"),
    ("Current setting", "Kittiwake Infant School"),
    ("Primary need", "Autism"),
    ("Plan type", "New plan"),
    ("Plan status", "DRAFT"),
    ("Request received", "22-Sep-2025"),
    ("Draft issued", "06-Feb-2026"),
    ("Review due", "Not set"),
    ("Parent 1", "Bethan Holloway"),
    ("Parent 2", "Marisol Pike"),
    ("Case owner", "Delphine Umberstone"),
    ("Case number", "TC-2025-01934"),
]

AREA = {
    "Communication and interaction": "communication-interaction",
    "Cognition and learning": "cognition-learning",
    "Social, emotional and mental health": "semh",
    "Sensory and/or physical": "sensory-physical",
}

CI, CL, SEMH, SP = AREA

NEEDS: list[tuple[str | None, str, str, str]] = [
    (
        "B1",
        CI,
        "Wren is not yet using words. At home she hands over a picture for two things, drink and out. In school she takes an adult by the wrist and puts their hand on what she wants.",
        "She has no way to ask for help, to refuse, or to say that something hurts. When she is not understood she screams and drops to the floor.",
    ),
    (
        "B2",
        CI,
        "Wren does not yet share her attention with another person, except over water or things that spin, and then for less than a minute.",
        "Most of what adults show the class passes her by. She walks away from the carpet as soon as the register is done.",
    ),
    (
        "B3",
        CI,
        "Wren understands a few single words when she can see what is meant, such as coat when the coats are being put on. Spoken instructions alone mean nothing to her.",
        "She depends on copying the movement of the class, and is left behind when they change room.",
    ),
    (
        "B4",
        CI,
        "Difficulties with social interaction.",
        "Impacts on friendships.",
    ),
    (
        "B5",
        CL,
        "Wren's play is to line up, to post and to spin. She does not yet copy an action or pretend, and she puts new materials in her mouth.",
        "Her learning is like that of a child of about eighteen months in most areas of the Early Years Foundation Stage.",
    ),
    (
        "B6",
        CL,
        "Autism spectrum disorder.",
        "See paediatric report.",
    ),
    (
        "B7",
        SEMH,
        "Wren is overwhelmed by change: a different cup, a wet playtime, a supply teacher. She bites the back of her hand and bangs her head on the floor, three or four times a day and for up to half an hour.",
        "The skin on her hand is broken. Other children are frightened and keep away from her.",
    ),
    (
        None,
        SEMH,
        "Wren requires 1:1 adult support at all times.",
        "To keep her safe.",
    ),
    (
        "B8",
        SEMH,
        "Wren has no sense of danger. She climbs the gate and runs at full speed towards roads and ponds.",
        "She got out of the outdoor area twice in the autumn term.",
    ),
    (
        "B9",
        SP,
        "Hand dryers, scraping chairs and the whole class singing are painful to Wren. She covers her ears, hums and runs.",
        "She cannot stay in the hall for more than two minutes, and has not taken part in assembly, physical education or lunch with her class.",
    ),
    (
        "B10",
        SP,
        "Wren eats four foods, all of them dry and pale, from their own packets. She will not drink at school.",
        "By eleven o'clock she is tired and thirsty. She is often constipated and in pain.",
    ),
    (
        "B11",
        SP,
        "Wren wears nappies and gives no sign of knowing when she is wet or soiled.",
        "She has to be taken out of class to be changed three times a day.",
    ),
    (
        "B12",
        SP,
        "Wren holds a crayon in her fist for a few seconds. She does not use a spoon, scissors or a zip.",
        "She makes few marks and relies on adults for feeding and dressing.",
    ),
]

OUTCOMES: list[tuple[str, str, str, str, str | None]] = [
    ("E1", "Wren will develop her communication skills.", "End of Reception", CI, None),
    ("E2", "Wren will have access to speech and language therapy.", "Ongoing", CI, None),
    (
        "E3",
        "Wren will stay at a table with one adult for three minutes and take at least two turns in an activity that the adult has chosen, on four days out of five.",
        "July 2026",
        CI,
        None,
    ),
    ("E4", "Staff will use visual supports consistently.", "Termly", CI, None),
    ("E5", "Wren will make progress in all areas of learning from her starting points.", "Ongoing", CL, None),
    (
        "E6",
        "When there is a change that has been shown to her in pictures, Wren will move on without hurting herself on three occasions out of four.",
        "End of Year 1",
        SEMH,
        None,
    ),
    ("E7", "Wren will interact with her peers.", "12 months", CI, None),
    ("E8", "Wren will be toilet trained.", "July 2026", SP, None),
]

PROVISION: list[tuple[str, list[tuple[str, str]]]] = [
    (
        CI,
        [
            ("F1", "Regular input from a speech and language therapist."),
            (
                "F2",
                "Intensive interaction: a teaching assistant joins in with what Wren is doing and answers her sounds and movements, 1:1, for ten minutes three times a day. The speech and language therapist trains the assistant for half a day in March 2026 and watches her again each term.",
            ),
            (
                "F3",
                "Picture exchange. Wren has a book of pictures that goes with her between rooms and home, and every adult waits for a picture before giving her what she is reaching for.",
            ),
            ("F4", "Objects of reference and a visual timetable, where appropriate."),
            ("F5", "Opportunities to play alongside her peers in a small group."),
        ],
    ),
    (
        CL,
        [
            ("F6", "A differentiated curriculum with hands-on learning."),
            (
                "F7",
                "A work station that faces a plain wall, with two baskets, each with a task that has a clear end. A teaching assistant works with Wren there, 1:1, for five minutes four times a day.",
            ),
        ],
    ),
    (
        SEMH,
        [
            ("F8", "Strategies to support Wren with change, as advised by the educational psychologist."),
            ("F9", "Access to a calm space."),
            ("F10", "Staff should use a consistent approach."),
            ("F11", "Adult support at transitions and at unstructured times."),
        ],
    ),
    (
        SP,
        [
            ("F12", "Ear defenders, worn in the hall and on the way to it."),
            ("F13", "A sensory diet, including movement breaks as and when needed."),
            ("F14", "Activities to develop fine motor skills."),
        ],
    ),
]

STAFFING = [
    ("F15", "A high level of adult support.", "Teaching assistant", "Up to 25 hours a week"),
    ("F16", "Autism training.", "Specialist teacher", "As required"),
    ("F17", "A home and school book.", "Class team", "Daily"),
    (
        "F18",
        "Meeting to plan the move into Year 1.",
        "SENCO, class teachers and parents",
        "Once in summer 2026",
    ),
]


def _story(lab: Labels) -> list[Block]:
    """The plan's content in reading order, recorded as it is told."""
    return [*_section_a(lab), *_section_b(lab), *_section_e(lab), *_section_f(lab), *_rest(lab)]


def _section_a(lab: Labels) -> list[Block]:
    def answer(*texts: str) -> str:
        return "\n".join(lab.says("A", text) for text in texts)

    history = answer(
        "Wren and her twin sister Juno were born at 35 weeks. Wren babbled and waved at a year old, and stopped at around eighteen months. She went to Little Terns Nursery for two mornings a week, where staff sat with her in the garden because she could not bear the room. She started at Kittiwake Infant School in September 2025 and is there until 12 o'clock each day.",
        "Wren was diagnosed with autism on 14 August 2025.",
    )
    likes = answer(
        "Water in every form. Wheels, fans and the drum of the washing machine. The music of the weather forecast. Being swung in a blanket. Her sister. She lines up the shells on the bathroom sill in the same order each night and knows at once if one has been moved."
    )
    good_day = answer(
        "She wakes at five, has her dry cereal in the red bowl, and walks to school with one hand on the wheel of the pushchair. She comes out humming. At home she sits on the bottom stair with Juno and the two of them watch the washing machine."
    )
    hard_day = answer(
        "Something has been moved, or someone is away. In November the crossing patrol was off sick and Wren bit her hand all the way home. On days like that she does not eat and she is up for most of the night, and so are we. Juno has begun to say that she does not want to go to school either."
    )
    tried = answer(
        "School tried a carpet spot, a sticker chart and a picture timetable high on the wall. She ate the stickers. At nursery they gave her a thing to hold for each part of the day, and that helped.",
        "We both went on the Early Steps course for parents and learnt to wait and to say less.",
    )
    communicates = answer(
        "She leads us by the wrist. She hums when she is happy, and there is a high hum that means she is about to be upset. She looks at a thing and then away. She has started to give us a picture for drink and for out."
    )
    difficult = answer(
        "Noise, waiting and people she does not know. Wren needs a quiet room and her ear defenders, and should have a teaching assistant with her."
    )
    hopes = "\n".join(
        [
            lab.item("A", "A1", "We want Wren to be able to tell us what she wants and where it hurts."),
            lab.item("A", "A2", "We would love her to stay at the same school as Juno all the way through."),
            lab.item("A", "A3", "One day we would like her to have a friend who comes to tea."),
        ]
    )
    return [
        Band("A", "Views, interests and aspirations"),
        Text(
            "Completed by parents or carers on the portal. Wren's own views go in the last row.", helper=True
        ),
        Striped(
            ["Question", "Answer"],
            [
                ["Your child's story so far", history],
                ["What does your child like?", likes],
                ["Describe a good day", good_day],
                ["Describe a hard day", hard_day],
                ["What has been tried?", tried],
                ["How does your child communicate?", communicates],
                ["What is difficult for your child?", difficult],
                ["What are your hopes for the future?", hopes],
                ["Who gave this information?", answer("Submitted by Parent 1 on 03-Oct-2025 at 21:47.")],
                ["The child's own views", answer("Not recorded.")],
            ],
            [4.6, 12.0],
        ),
    ]


def _section_b(lab: Labels) -> list[Block]:
    strengths = [
        "Wren finds her way round the building after being shown once.",
        "She is calm and absorbed for twenty minutes at the water tray.",
        "She completes inset puzzles of twelve pieces, picture side up or down.",
        "She goes to Juno when she is upset and lets her hold her hand.",
    ]
    blocks: list[Block] = [
        NewPage(),
        Band("B", "Special educational needs"),
        Text("All needs identified in the assessment, by area.", helper=True),
        Sub("Summary"),
        *[
            Text(lab.says("B", text))
            for text in (
                "Wren is four years and eight months old. She was seen in school by the educational psychologist and at home by the speech and language therapist in the autumn of 2025. Each of them saw her twice, because the first visit had to be cut short.",
                "She attends for mornings only. The school reports that she is happiest out of doors and before the other children arrive.",
            )
        ],
        Sub("What is going well"),
        Bullets([lab.says("B", text) for text in strengths]),
        Sub("Needs by area"),
    ]
    rows = []
    for key, area, need, impact in NEEDS:
        if key is None:
            lab.says("B", need)
            lab.says("B", impact)
        else:
            lab.item("B", key, need, area=AREA[area], cells={"Impact": impact})
        rows.append([area, need, impact])
    blocks.append(Striped(["Area", "Need", "Impact"], rows, [3.6, 7.2, 5.8]))
    return blocks


def _section_e(lab: Labels) -> list[Block]:
    rows = []
    for key, text, by_when, area, _ in OUTCOMES:
        lab.item("E", key, text, area=AREA[area], label=key, cells={"By when": by_when})
        rows.append([key, text, by_when, area])
    return [
        NewPage(),
        Band("E", "Outcomes"),
        Text("What we want to see, and by when.", helper=True),
        Striped(["Ref", "Outcome", "By when", "Area"], rows, [1.4, 8.2, 3.2, 3.8]),
    ]


def _section_f(lab: Labels) -> list[Block]:
    blocks: list[Block] = [
        NewPage(),
        Band("F", "Special educational provision"),
        Text("Provision must be specific and quantified.", helper=True),
        Text(lab.says("F", "Wren would benefit from the following provision:")),
    ]
    for area, provision in PROVISION:
        blocks.append(Sub(area))
        blocks.append(Bullets([lab.item("F", key, text, area=AREA[area]) for key, text in provision]))
    blocks.append(Sub("Staffing, training and transition"))
    rows = []
    for key, text, who, amount in STAFFING:
        lab.item("F", key, text, cells={"Who": who, "Amount": amount})
        rows.append([text, who, amount])
    blocks.append(Striped(["Provision", "Who", "Amount"], rows, [7.0, 5.2, 4.4]))
    return blocks


def _rest(lab: Labels) -> list[Block]:
    lab.state("I", "blank")
    return [
        NewPage(),
        Band("I", "Placement"),
        Sub("Other information held on this case"),
        Text(
            lab.aside(
                "Health: Wren is under the community paediatrician. She sleeps for about four hours a night and takes melatonin. There is a dietitian referral, dated November 2025, and no appointment as yet."
            )
        ),
        Text(
            lab.aside(
                "Social care: an early help worker visited once in October 2025. The family has asked about short breaks. The case is closed."
            )
        ),
        Sub("How to respond to this draft"),
        Text(
            "You have 15 days from the date of the letter to tell us what you think of this draft, to ask for a meeting and to say which school you would prefer. Sign in to the portal or write to send.portal@example.org. Telephone 01632 960390.",
            helper=True,
        ),
    ]


def _details(lab: Labels) -> None:
    lab.details(
        name="Wren Holloway-Pike",
        date_of_birth="2021-05-09",
        status="draft",
        plan_date="2026-02-06",
        year_group=0,
        local_authority="Tarnside Council",
        setting="Kittiwake Infant School",
        primary_need="Autism",
        first_plan=True,
        officer="Delphine Umberstone",
    )
    lab.dates(request="2025-09-22", draft="2026-02-06")


def _links(lab: Labels) -> None:
    for source, targets in {
        # the hope that the twins stay together is not carried
        "A1": ["E1"],
        "A3": ["E7"],
        # needs to outcomes
        "B1": ["E1"],
        "B2": ["E3"],
        "B4": ["E7"],
        "B5": ["E5"],
        "B7": ["E6"],
        "B11": ["E8"],
    }.items():
        lab.link(source, *targets)
    for source, targets in {
        # needs to provision: eating and drinking, and the toilet, are answered by nothing
        "B1": ["F1", "F3"],
        "B2": ["F2", "F7"],
        "B3": ["F4"],
        "B4": ["F5"],
        "B5": ["F6"],
        "B7": ["F8", "F9", "F11"],
        "B8": ["F15"],
        "B9": ["F9", "F12", "F13"],
        "B12": ["F14"],
        # outcomes to provision: nothing helps towards E8
        "E1": ["F1", "F2", "F3"],
        "E2": ["F1"],
        "E3": ["F2", "F7"],
        "E4": ["F4"],
        "E5": ["F6", "F7"],
        "E6": ["F8", "F4", "F11"],
        "E7": ["F5"],
    }.items():
        lab.link(source, *targets)


def draw(path_docx: Path) -> Labels:
    """The plain Word export, and the labels."""
    lab = Labels(STEM, author="samples-b", layout=10, part="tune")
    _details(lab)
    document = w.new_document(font="Calibri", size=11, heading_colour="000000")
    w.header_footer(
        document,
        header="Wren Holloway-Pike | DRAFT v0.4",
        footer="Exported 06-Feb-2026 09:14",
        page_numbers="{page}/{pages}",
    )
    w.paragraph(document, "Tarnside Council", bold=True)
    w.paragraph(document, "Education, Health and Care Plan", bold=True, size=20)
    w.table(document, [list(row) for row in COVER], [5.0, 11.6], header_rows=0, bold_first_column=True)
    w.page_break(document)
    for block in _story(lab):
        match block:
            case Band(letter, title):
                w.heading(document, f"{letter} - {title}", 1)
            case Sub(text):
                w.heading(document, text, 2)
            case Text(text, helper):
                w.paragraph(document, w.grey(text) if helper else text)
            case Bullets(texts):
                for text in texts:
                    w.paragraph(document, f"{ODD_BULLET} {text}", space_after=3)
            case Striped(header, rows, widths):
                drawn = [[_cell(text) for text in row] for row in rows]
                w.table(document, [list(header), *drawn], widths, shade_header=None)
            case NewPage():
                w.page_break(document)
    _links(lab)
    w.save(document, path_docx, title="EHC Plan DRAFT", author="Plan export")
    return lab


def _cell(text: str) -> w.TableCell:
    return w.paragraphs_in(text.split("\n"), space_after=3) if "\n" in text else text


# The PDF


def _fonts() -> None:
    """The free typeface that comes with the PDF library, with a bullet at a private-use place.

    That is where Word's Symbol bullets end up: the page shows a dot, the text layer gives U+F0B7.
    """
    for name, file in (("Plan", "Vera.ttf"), ("Plan-Bold", "VeraBd.ttf"), ("Plan-Italic", "VeraIt.ttf")):
        font = TTFont(name, file)
        face: Any = font.face
        face.charToGlyph[ord(ODD_BULLET)] = face.charToGlyph[0x2022]
        face.charWidths[ord(ODD_BULLET)] = face.charWidths[0x2022]
        pdfmetrics.registerFont(font)


class _Page(Canvas):  # type: ignore[misc]
    """Pages that know how many there are: the foot is drawn when all of them are done."""

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        total = len(self._kept)
        for number, page in enumerate(self._kept, start=1):
            self.__dict__.update(page)
            self.setFont("Plan", 7.5)
            self.setFillColor(HexColor("#7A7F8C"))
            self.drawString(2.2 * cm, 1.1 * cm, "Tarnside Council | Generated 06-Feb-2026 09:14")
            self.drawRightString(A4[0] - 2.2 * cm, 1.1 * cm, f"{number}/{total}")
            super().showPage()
        super().save()


def _watermark(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(52)
    canvas.setFont("Plan-Bold", 130)
    canvas.setFillColor(HexColor("#EFEFEF"))
    canvas.drawCentredString(0, -40, "DRAFT")
    canvas.restoreState()


def _cover_page(canvas: Canvas, _document: Any) -> None:
    _watermark(canvas)
    canvas.saveState()
    canvas.setFillColor(HexColor(f"#{CORAL}"))
    canvas.rect(0, A4[1] - 8.2 * cm, A4[0], 8.2 * cm, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#E9899A"))
    canvas.circle(A4[0] - 2.4 * cm, A4[1] - 2.2 * cm, 3.4 * cm, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#FFFFFF"))
    canvas.setFont("Plan", 12)
    canvas.drawString(2.2 * cm, A4[1] - 2.6 * cm, "Tarnside Council")
    canvas.setFont("Plan-Bold", 25)
    canvas.drawString(2.2 * cm, A4[1] - 4.6 * cm, "Education, Health")
    canvas.drawString(2.2 * cm, A4[1] - 5.8 * cm, "and Care Plan")
    canvas.setFont("Plan", 13)
    canvas.drawString(2.2 * cm, A4[1] - 7.2 * cm, "for Wren Holloway-Pike")
    canvas.restoreState()


def _later_page(canvas: Canvas, _document: Any) -> None:
    _watermark(canvas)
    canvas.saveState()
    canvas.setFillColor(HexColor(f"#{CORAL}"))
    canvas.rect(0, A4[1] - 0.9 * cm, A4[0], 0.9 * cm, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#FFFFFF"))
    canvas.setFont("Plan-Bold", 8)
    canvas.drawString(2.2 * cm, A4[1] - 0.6 * cm, "Wren Holloway-Pike")
    canvas.drawRightString(A4[0] - 2.2 * cm, A4[1] - 0.6 * cm, "DRAFT v0.4")
    canvas.restoreState()


class _PdfLook:
    """How each block looks on the page."""

    def __init__(self) -> None:
        self.plain = ParagraphStyle(
            "plain", fontName="Plan", fontSize=11, leading=17, textColor=HexColor(f"#{INK}"), spaceAfter=8
        )
        self.helper = ParagraphStyle(
            "helper", self.plain, fontName="Plan-Italic", fontSize=9, textColor=HexColor("#8A8F9C")
        )
        self.sub = ParagraphStyle(
            "sub",
            self.plain,
            fontName="Plan-Bold",
            fontSize=12,
            spaceBefore=10,
            spaceAfter=6,
            textColor=HexColor(f"#{CORAL}"),
        )
        self.bullet = ParagraphStyle(
            "bullet",
            self.plain,
            leftIndent=18,
            bulletIndent=4,
            bulletFontName="Plan",
            bulletFontSize=10.5,
            spaceAfter=6,
        )
        self.cell = ParagraphStyle("cell", self.plain, fontSize=10.5, leading=16, spaceAfter=3)
        self.head = ParagraphStyle(
            "head", self.cell, fontName="Plan-Bold", textColor=HexColor("#FFFFFF"), spaceAfter=0
        )
        self.letter = ParagraphStyle(
            "letter",
            self.plain,
            fontName="Plan-Bold",
            fontSize=20,
            leading=26,
            textColor=HexColor("#FFFFFF"),
            alignment=1,
        )
        self.title = ParagraphStyle(
            "title", self.letter, fontSize=15, leading=26, alignment=0, textColor=HexColor(f"#{INK}")
        )

    def flow(self, block: Block) -> list[Flowable]:
        """A block as what flows down the page."""
        match block:
            case Band(letter, title):
                return [self._band(letter, title), Spacer(1, 10)]
            case Sub(text):
                return [Spacer(1, 6), Paragraph(escape(text), self.sub)]
            case Text(text, helper):
                return [Paragraph(escape(text), self.helper if helper else self.plain)]
            case Bullets(texts):
                return [Paragraph(escape(text), self.bullet, bulletText=ODD_BULLET) for text in texts]
            case Striped(header, rows, widths):
                return [self._striped(header, rows, widths)]
            case NewPage():
                return [PageBreak()]

    def cover(self) -> list[Flowable]:
        """The fields of the cover page, under its band."""
        rows = [[Paragraph(escape(text), self.cell) for text in row] for row in COVER]
        table = LongTable(rows, colWidths=[5.2 * cm, 11.4 * cm])
        table.setStyle(
            TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#C9CCD3")), *self._padding()])
        )
        return [table]

    def _band(self, letter: str, title: str) -> Flowable:
        table = LongTable(
            [[Paragraph(letter, self.letter), Paragraph(escape(title), self.title)]],
            colWidths=[1.8 * cm, 14.8 * cm],
        )
        table.setStyle(
            TableStyle(
                [
                    ("BACKGROUND", (0, 0), (0, 0), HexColor(f"#{CORAL}")),
                    ("BACKGROUND", (1, 0), (1, 0), HexColor("#F3F4F6")),
                    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ]
            )
        )
        return table

    def _striped(
        self, header: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]
    ) -> Flowable:
        cells = [[Paragraph(escape(text), self.head) for text in header]]
        cells += [
            [[Paragraph(escape(line), self.cell) for line in text.split("\n")] for text in row]
            for row in rows
        ]
        table = LongTable(cells, colWidths=[width * cm for width in widths], repeatRows=1, splitInRow=1)
        table.setStyle(
            TableStyle(
                [
                    ("BACKGROUND", (0, 0), (-1, 0), HexColor(f"#{INK}")),
                    ("ROWBACKGROUNDS", (0, 1), (-1, -1), [None, HexColor(f"#{STRIPE}")]),
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    *self._padding(),
                ]
            )
        )
        return table

    @staticmethod
    def _padding() -> list[tuple[Any, ...]]:
        return [("TOPPADDING", (0, 0), (-1, -1), 7), ("BOTTOMPADDING", (0, 0), (-1, -1), 7)]


def draw_pdf(path_pdf: Path) -> None:
    """The PDF as the software prints it."""
    _fonts()
    look = _PdfLook()
    left, width = 2.2 * cm, A4[0] - 4.4 * cm
    document = BaseDocTemplate(
        str(path_pdf), pagesize=A4, title="EHC Plan DRAFT", author="Plan export", invariant=1
    )
    cover = Frame(left, 2 * cm, width, A4[1] - 11.2 * cm, id="cover", leftPadding=0, rightPadding=0)
    later = Frame(left, 2 * cm, width, A4[1] - 3.6 * cm, id="later", leftPadding=0, rightPadding=0)
    document.addPageTemplates(
        [
            PageTemplate(id="cover", frames=[cover], onPage=_cover_page),
            PageTemplate(id="later", frames=[later], onPage=_later_page),
        ]
    )
    story: list[Flowable] = [*look.cover(), NextPageTemplate("later"), PageBreak()]
    for block in _story(Labels(STEM, author="samples-b", layout=10, part="tune")):
        story.extend(look.flow(block))
    document.build(story, canvasmaker=_Page)
