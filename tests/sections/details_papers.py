"""Small hand-made documents for the tests of details: a front page, a few sections, a sign-off."""

from __future__ import annotations

from pathlib import Path

from audit.model.document import Block, Cell, Document, LeftOut, Look, Place, Table
from audit.model.plan import Details
from audit.sections import split_sections

BODY = (
    "{name} has a smile for everybody. At home {name} builds things. Her parents hope that {name} will be happy.",
    "{name} cannot follow an instruction of more than two parts. {name} reads at the level of Year 1.",
)


class Paper:
    """Puts blocks and tables together as a reader would."""

    def __init__(self) -> None:
        self.content: list[Block | Table] = []
        self.left_out: list[LeftOut] = []
        self._paragraphs = 0
        self._tables = 0

    def lines(self, *texts: str, bold: bool = False, size: float = 11.0, level: int | None = None) -> Paper:
        """Paragraphs; "**Label** value" sets the label in bold."""
        for text in texts:
            self._paragraphs += 1
            lead = 0
            if text.startswith("**"):
                label, _, rest = text[2:].partition("**")
                lead, text = len(label), label + rest
            look = Look(bold=bold, size=size, bold_lead=lead)
            self.content.append(Block(text, Place(self._paragraphs), level=level, look=look))
        return self

    def title(self, *texts: str) -> Paper:
        """Lines in large type."""
        return self.lines(*texts, bold=True, size=20.0)

    def form(self, *rows: str, bold: bool = True, header: bool = False) -> Paper:
        """A table, a row a string: "Name | Amira Khan | Born | 4 May 2014", every other cell in bold.

        With `header` the first row is in bold and the others are not. " // " parts the lines of a cell.
        """
        self._tables += 1
        cells = []
        widest = max(len(row.split("|")) for row in rows)
        for number, row in enumerate(rows, start=1):
            texts = [text.strip() for text in row.split("|")]
            for column, text in enumerate(texts, start=1):
                heavy = number == 1 if header else column % 2 == 1
                blocks = []
                for line in text.split(" // ") if text else []:
                    self._paragraphs += 1
                    place = Place(self._paragraphs, table=self._tables, row=number, column=column)
                    blocks.append(Block(line, place, look=Look(bold=bold and heavy, size=10.0)))
                span = widest - len(texts) + 1 if column == len(texts) else 1
                cells.append(Cell(number, column, column_span=span, content=tuple(blocks)))
        self.content.append(Table(self._tables, len(rows), widest, tuple(cells)))
        return self

    def every_page(self, text: str, reason: str = "running-header") -> Paper:
        """A line at the head of every page."""
        self.left_out.append(LeftOut(text, reason))  # type: ignore[arg-type]
        return self

    def sections(
        self, name: str = "Amira", placement: str = "Hollybank Primary School, a mainstream school."
    ) -> Paper:
        """Sections A, B, I and K, which speak of somebody by a first name."""
        self.lines("Section A: Views, interests and aspirations", bold=True, size=14.0, level=1)
        self.lines(BODY[0].format(name=name))
        self.lines("Section B: Special educational needs", bold=True, size=14.0, level=1)
        self.lines(BODY[1].format(name=name))
        self.lines("Section I: Placement", bold=True, size=14.0, level=1)
        if placement:
            self.lines(*placement.split(" // "))
        self.lines("Section K: Advice and information", bold=True, size=14.0, level=1)
        return self.form(
            "Advice | From | Date", "School report | Mrs Hilda Orme | 3 November 2025", header=True
        )

    def document(self) -> Document:
        """The whole as a document."""
        return Document(
            path=Path("plan.docx"),
            sha256="0" * 64,
            format="docx",
            content=tuple(self.content),
            left_out=tuple(self.left_out),
        )

    def details(self) -> Details:
        """The details that are read from it."""
        return split_sections(self.document()).details


def front(*rows: str, name: str = "Amira", **options: bool) -> Details:
    """The details of a plan with one form on its front page."""
    paper = Paper().title("Fenmoor County Council", "Education, Health and Care Plan")
    return paper.form(*rows, **options).sections(name).details()


def told(*texts: str, name: str = "Amira") -> Details:
    """The details of a plan whose front page is prose."""
    paper = Paper().title("Fenmoor County Council", "Education, Health and Care Plan")
    return paper.lines(*texts).sections(name).details()


def placed(text: str, *rows: str) -> Details:
    """The details of a plan with some words in Section I."""
    paper = Paper().title("Fenmoor County Council", "Education, Health and Care Plan")
    return paper.form("Name | Amira Khan", *rows).sections(placement=text).details()


def signed(*texts: str, rows: tuple[str, ...] = (), bold: bool = True) -> Details:
    """The details of a plan with lines, and then a form, behind its sections."""
    paper = Paper().title("Fenmoor County Council", "Education, Health and Care Plan (Final)")
    paper.form("Name | Amira Khan").sections().lines(*texts)
    return (paper.form(*rows, bold=bold) if rows else paper).details()
