"""A page that draws a plan, applies a copy's edits and records what stands on it.

Plans are written in a small notation. `[[B1|words]]` is a statement with its key. A line that begins
with `- ` is a bullet, with `# ` a row label, with `~ ` the template's own helper words; `Label:: words` puts
a bold label before the words. Labels and helper words belong to no section. A line with a mark such as
`§swim` stands only in a copy that has an edit to take the mark away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from samples.drawing.labels import Labels

_ITEM = re.compile(r"\[\[(\w+)\|(.*?)\]\]", re.S)


def bare(text: str) -> str:
    """The words without the marks of statements."""
    return _ITEM.sub(r"\2", text).strip()


Label = tuple[str, str | None, str | None, str]


@dataclass
class Edit:
    """One change to a clean plan and the defects it makes.

    `old` is a passage, `=` and all the words of a cell, or `@key` for a whole statement; `new` None takes the statement, or the block that
    holds the passage, away. In a label `@key` stands for that statement's words, `@` for the one edited.
    """

    old: str
    new: str | None
    labels: tuple[Label, ...] = ()
    many: bool = False
    hits: list[str] = field(default_factory=list)


def edit(old: str, new: str | None, *labels: Label, many: bool = False) -> Edit:
    """One edit; `many` where the passage may stand more than once."""
    return Edit(old, new, labels, many)


@dataclass
class Look:
    """How one council's template looks."""

    font: str = "Arial"
    size: float = 10.5
    shade: str = "D9E2F3"
    colour: str = "1F3864"
    landscape: bool = False
    header: str = ""
    footer: str = ""
    controls: bool = False


class Sheet:
    """One drawing of a plan: clean, or a copy with edits."""

    def __init__(self, labels: Labels, look: Look, edits: Sequence[Edit]) -> None:
        self.labels, self.look, self.edits = labels, look, list(edits)
        self.statements: dict[str, str] = {}
        self.document = Document()
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = look.font, Pt(look.size)
        normal.paragraph_format.space_after = Pt(5)
        page = self.document.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        if look.landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = Cm(29.7), Cm(21)
        for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(page, side, Cm(1.9))
        page.header.paragraphs[0].text = self.changed(look.header) or ""
        foot = page.footer.paragraphs[0]
        foot.text = look.footer + "  Page "
        for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
            run = foot.add_run()._r
            part = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                part.set(qn("w:fldCharType"), kind)
            else:
                part.text = text
            run.append(part)

    def cuts(self, text: str) -> bool:
        """Whether the copy takes this statement away, so that a list can be numbered without it."""
        for change in self.edits:
            if change.new is None and change.old.startswith("@") and f"[[{change.old[1:]}|" in text:
                change.hits.append(change.old)
                return True
        return False

    def changed(self, text: str) -> str | None:
        """The words after the copy's edits; None where nothing of them is left."""
        for change in self.edits:
            if change.old.startswith("@"):
                key = change.old[1:]
                mark = re.search(r"\[\[" + key + r"\|.*?\]\]", text, re.S)
                if not mark:
                    continue
                new = f"[[{key}|{change.new}]]" if change.new else ""
                text = text[: mark.start()] + new + text[mark.end() :]
                change.hits.append("@" + key)
            elif change.old == f"={text}":
                change.hits.append("block")
                text = change.new or ""
            elif change.old in text:
                inside = [m[1] for m in _ITEM.finditer(text) if change.old in m[0]]
                change.hits.append("@" + inside[0] if inside else "block")
                if change.new is None:
                    return None
                text = text.replace(change.old, change.new)
            text = text.replace("  ", " ")
        if "§" in text:
            return None
        return text if text.strip(" -\n") else None

    def _record(self, letter: str | None, text: str, area: str | None) -> list[str]:
        """Records a paragraph's words; gives back its statements' keys."""
        keys, end = [], 0
        for mark in _ITEM.finditer(text):
            plain = text[end : mark.start()].strip()
            if plain and letter:
                self.labels.says(letter, plain)
            if letter:
                self.labels.item(letter, mark[1], mark[2], area=area)
            self.statements[mark[1]] = mark[2]
            keys.append(mark[1])
            end = mark.end()
        if letter and text[end:].strip():
            self.labels.says(letter, text[end:].strip())
        return keys

    def _line(self, place: object, letter: str | None, line: str, area: str | None, first: bool) -> list[str]:
        """One paragraph in the document or a cell."""
        helper, label, keys = line.startswith("~ "), line.startswith("# "), []
        bullet, name = line.startswith("- "), ""
        if helper or label or bullet:
            line = line[2:]
        if "::" in line:
            name, line = line.split("::", 1)
        paragraph = place.paragraphs[0] if first else place.add_paragraph()  # type: ignore[attr-defined]
        if bullet:
            paragraph.style = self.document.styles["List Bullet"]
        if name:
            paragraph.add_run(
                name + ("" if not line.strip() else " " if name.endswith(".") else ": ")
            ).bold = True
        if not (helper or label):
            keys = self._record(letter, line, area)
        run = paragraph.add_run(bare(line))
        if self.look.controls and letter and line.strip():
            self._control(run._r)
        if label:
            run.bold = True
        if helper:
            run.italic, run.font.color.rgb = True, RGBColor(0x7F, 0x7F, 0x7F)
        return keys

    @staticmethod
    def _control(run: object) -> None:
        """Puts a run in a content control, as case systems do."""
        control, inside = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        control.append(OxmlElement("w:sdtPr"))
        control.append(inside)
        run.addprevious(control)  # type: ignore[attr-defined]
        inside.append(run)

    def w(self, letter: str | None, text: str, area: str | None = None) -> None:
        """Paragraphs under a heading, one a line."""
        for line in text.strip("\n").split("\n"):
            new = self.changed(line)
            if new is not None and bare(new):
                for part in new.split("\n"):
                    self._line(self.document, letter, part, area, False)

    def h(self, text: str, level: int = 1) -> None:
        """A heading in the template's colours."""
        new = self.changed(text)
        if new is None:
            return
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_before = Pt(10)
        run = paragraph.add_run(new)
        run.bold, run.font.size = True, Pt(self.look.size + (4.5, 2.5, 1)[level - 1])
        run.font.color.rgb = RGBColor.from_string(self.look.colour)
        if level == 1:
            self._fill(paragraph._p.get_or_add_pPr(), self.look.shade)

    @staticmethod
    def _fill(properties: object, colour: str) -> None:
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
            shade.set(qn(f"w:{name}"), value)
        properties.append(shade)  # type: ignore[attr-defined]

    def grid(
        self,
        letters: Sequence[str | None],
        head: Sequence[str] | None,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        area: str | None = None,
        banner: str | None = None,
        shaded: Sequence[int] = (),
    ) -> None:
        """A table; `letters` name each column's section, `shaded` columns are labels. None where no row is left."""
        rows = [new for row in rows if (new := self._kept(row))]
        if not rows:
            return
        table = self.document.add_table(rows=0, cols=len(widths))
        table.style, table.autofit = "Table Grid", False
        if banner and (title := self.changed(banner)):
            cells = table.add_row().cells
            one = cells[0].merge(cells[-1])
            for number, line in enumerate(title.split("\n")):
                self._line(one, None, line if number else "# " + line, None, not number)
            self._fill(one._tc.get_or_add_tcPr(), self.look.shade)
        if head:
            for cell, words in zip(table.add_row().cells, head, strict=True):
                self._line(cell, None, "# " + (self.changed(words) or ""), None, True)
                self._fill(cell._tc.get_or_add_tcPr(), self.look.shade)
        for texts in rows:
            self._row(table.add_row().cells, letters, head, texts, area, shaded, widths)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for row_ in table.rows:
            for cell, width in zip(row_.cells, widths, strict=False):
                if not (banner and row_ is table.rows[0]):
                    cell.width = Cm(width)
        self.document.add_paragraph().paragraph_format.space_after = Pt(2)

    def _kept(self, row: Sequence[str]) -> list[str]:
        """A row after the edits; empty where its statements are gone."""
        texts = [
            "\n".join(n for line in cell.split("\n") if (n := self.changed(line)) and bare(n)) for cell in row
        ]
        held = [n for n, cell in enumerate(row) if _ITEM.search(cell)]
        gone = not any(texts[n] for n in held) if held else not any(texts)
        return [] if gone else texts

    def _row(
        self,
        cells: Sequence[object],
        letters: Sequence[str | None],
        head: Sequence[str] | None,
        texts: Sequence[str],
        area: str | None,
        shaded: Sequence[int],
        widths: Sequence[float],
    ) -> None:
        held: dict[str, list[str]] = {}
        plain: dict[str, dict[str, str]] = {}
        for number, (cell, letter, text) in enumerate(zip(cells, letters, texts, strict=True)):
            keys: list[str] = []
            label = number in shaded
            for place, line in enumerate(text.split("\n")):
                mark = "# " if label and not line.startswith("~ ") else ""
                keys += self._line(cell, None if label else letter, mark + line, area, not place)
            if label:
                self._fill(cell._tc.get_or_add_tcPr(), self.look.shade)  # type: ignore[attr-defined]
            elif letter and keys:
                held.setdefault(letter, []).extend(keys)
            elif letter and text and head:
                plain.setdefault(letter, {})[head[number]] = text.replace("- ", "")
        for item in self.labels._items:
            if item["key"] in held.get(item["section"], []):
                item["cells"] = plain.get(item["section"], {})

    def resolve(self, change: Edit, text: str | None) -> str | None:
        """The words that a label names."""
        if text == "@":
            text = next(h for h in change.hits if h != "block")
        if text and text.startswith("@"):
            return self.statements[text[1:]]
        return text.removeprefix("=") if text else text
