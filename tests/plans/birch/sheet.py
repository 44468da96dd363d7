"""A page-description small enough for three producers: paragraphs, tables, boxes, breaks, and their looks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Style:
    """How a paragraph looks. `word` names a built-in Word style to hang it on."""

    size: float = 10.5
    bold: bool = False
    italic: bool = False
    colour: str = "000000"
    fill: str | None = None
    before: float = 0
    after: float = 5
    left: float = 0  # centimetres
    align: str = "left"
    word: str = "Normal"
    spaced: float = 0  # points between letters
    keep: bool = False  # stays with the next paragraph

    def but(self, **changes: object) -> Style:
        """The same style with some values changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass
class Run:
    """Words in one look; `note` makes them a footnote, `field` a merge field, `comment` hangs a remark on."""

    text: str
    bold: bool = False
    change: str = ""
    note: bool = False
    field: bool = False
    comment: str = ""


@dataclass
class Para:
    """A paragraph; `control` wraps it in a content control of that title, `unfilled` marks its prompt."""

    runs: list[Run]
    style: str = "body"
    control: str = ""
    unfilled: bool = False

    @property
    def text(self) -> str:
        """The words without looks."""
        return "".join(run.text for run in self.runs)


@dataclass
class Cell:
    """A table cell; `across` and `down` merge it over its neighbours."""

    blocks: list[Block]
    fill: str | None = None
    across: int = 1
    down: int = 1


@dataclass
class Table:
    """A table: rows of cells, column widths in centimetres, how many head rows repeat on each page."""

    rows: list[list[Cell]]
    widths: list[float]
    head: int = 0
    border: str | None = "808080"
    stripe: str | None = None
    inserted: set[int] = field(default_factory=set)  # rows that are tracked insertions
    deleted: set[int] = field(default_factory=set)


@dataclass
class TextBox:
    """A floating box of text, as a person-centred form uses for the young person's own words."""

    blocks: list[Para]
    width: float
    height: float
    fill: str = "FFF8E1"


@dataclass
class PageBreak:
    """A new page."""


@dataclass
class Turn:
    """A new page turned to landscape, or back."""

    landscape: bool


Block = Para | Table | TextBox | PageBreak | Turn


@dataclass
class Sheet:
    """One document: its blocks, its styles, what runs at the head and foot of each page."""

    font: str = "Calibri"
    landscape: bool = False
    margins: tuple[float, float] = (2.0, 1.8)  # left and right, top and bottom, centimetres
    header: str = ""
    footer: str = "Page {page} of {pages}"
    watermark: str = ""
    band: str = ""  # colour of a cover band, where the producer draws one
    blocks: list[Block] = field(default_factory=list)
    styles: dict[str, Style] = field(default_factory=dict)

    def __post_init__(self) -> None:
        body = self.styles.get("body", Style())
        usual = {
            "body": body,
            "bullet": body.but(word="List Bullet", after=3),
            "number": body.but(word="List Number", after=4),
            "sub": body.but(bold=True, before=5, after=3, keep=True),
            "helper": body.but(size=body.size - 1.5, italic=True, colour="8A8A8A", after=3),
            "label": body.but(bold=True, after=2),
            "head": body.but(bold=True, after=2),
            "section": body.but(size=13, bold=True, before=10, after=5, keep=True),
            "title": body.but(size=20, bold=True, after=8),
            "small": body.but(size=body.size - 2, after=2),
            "prompt": body.but(colour="7F7F7F"),
            "running": body.but(size=8.5, colour="595959", after=0),
            "note": body.but(size=8, after=0),
        }
        self.styles = usual | self.styles

    def add(self, *blocks: Block) -> None:
        """Put blocks at the end."""
        self.blocks.extend(blocks)

    def say(self, text: str, style: str = "body") -> None:
        """A plain paragraph of the template's own words."""
        self.add(para(text, style))


def para(text: str, style: str = "body", **more: object) -> Para:
    """A paragraph of plain words."""
    return Para([Run(text)], style, **more)  # type: ignore[arg-type]


def cell(
    what: str | list[Block] | list[Para],
    fill: str | None = None,
    *,
    style: str = "body",
    across: int = 1,
    down: int = 1,
) -> Cell:
    """A cell of plain words, or of blocks."""
    blocks: list[Block] = [para(what, style)] if isinstance(what, str) else list(what)
    return Cell(blocks, fill, across, down)


def heads(words: list[str], fill: str | None, style: str = "head") -> list[Cell]:
    """A row of column headings."""
    return [cell(word, fill, style=style) for word in words]
