"""Draws blocks as a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.plans.elder.blocks import Block, Break, Cell, Grid, Text, Theme, accepted, runs

_NAMED = {"title": "Title", "h1": "Heading 1", "h2": "Heading 2", "h3": "Heading 3"}
_SIZES = {"title": 8.0, "h1": 3.0, "h2": 1.5, "h3": 0.5, "small": -1.5}
_WHEN = "2026-01-12T09:30:00Z"


def _element(tag: str, **values: str) -> Any:
    made = OxmlElement(tag)
    for name, value in values.items():
        made.set(qn(f"w:{name}"), value)
    return made


class Word:
    """One Word file. With `clean`, tracked changes are drawn as accepted, for the PDF."""

    def __init__(self, theme: Theme, clean: bool = False) -> None:
        self.theme = theme
        self.clean = clean
        self.changes = 100
        self.document: Any = Document()
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = theme.font, Pt(theme.size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), theme.font)
        normal.paragraph_format.space_after = Pt(4)
        page = self.document.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        if theme.landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = Cm(29.7), Cm(21)
        for side in ("left", "right", "top", "bottom"):
            setattr(page, f"{side}_margin", Cm(theme.margin))
        self._running(page.header.paragraphs[0], theme.header)
        self._running(page.footer.paragraphs[0], theme.footer)

    def _running(self, paragraph: Any, words: str) -> None:
        for number, part in enumerate(words.split("#")):
            if number:
                for kind in ("begin", "PAGE", "end"):
                    run = paragraph.add_run()
                    run.font.size = Pt(8)
                    if kind == "PAGE":
                        code = _element("w:instrText")
                        code.text = kind
                        run._r.append(code)
                    else:
                        run._r.append(_element("w:fldChar", fldCharType=kind))
            run = paragraph.add_run(part)
            run.font.size = Pt(8)
            run.font.color.rgb = RGBColor.from_string("595959")

    def draw(self, blocks: Sequence[Block], path: Path) -> None:
        """Write the blocks to a file."""
        for block in blocks:
            if isinstance(block, Text):
                self._text(self.document, block)
            elif isinstance(block, Break):
                self.document.add_page_break()
            else:
                self._grid(block)
        self.document.core_properties.author = "Plan writer"
        self.document.core_properties.title = "Education, Health and Care Plan"
        self.document.save(str(path))

    def _text(self, parent: Any, text: Text, paragraph: Any = None) -> None:
        if self.clean and text.words and not accepted(text.words):
            return
        paragraph = paragraph if paragraph is not None else parent.add_paragraph()
        style, theme = text.style, self.theme
        if style in ("bullet", "number"):
            paragraph.style = self.document.styles["List Bullet" if style == "bullet" else "List Number"]
            paragraph.paragraph_format.space_after = Pt(2)
        heading = style in _NAMED
        if heading:
            if theme.named_styles:
                paragraph.style = self.document.styles[_NAMED[style]]
            paragraph.paragraph_format.space_before = Pt(12 if style == "h1" else 6)
            paragraph.paragraph_format.space_after = Pt(4)
            paragraph.paragraph_format.keep_with_next = True
            if style == "h1" and theme.band:
                shade = _element("w:shd", val="clear", color="auto", fill=theme.band)
                paragraph._p.get_or_add_pPr().insert_element_before(
                    shade, "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
                )
        if text.lead:
            lead = paragraph.add_run(text.lead + " ")
            lead.bold = True
        parts = runs(text.words)
        if parts and all(mark == "-" for mark, _ in parts):
            marked = paragraph._p.get_or_add_pPr()
            mark_run = _element("w:rPr")
            mark_run.append(self._change("w:del"))
            marked.append(mark_run)
        for mark, words in parts:
            if mark == "-" and self.clean:
                continue
            run = paragraph.add_run(words)
            if heading or style in ("help", "label", "small"):
                run.font.name = theme.font
                run.font.size = Pt(theme.size + _SIZES.get(style, 0.0))
                run.bold = style != "help" and style != "small"
                run.italic = style == "help"
            if heading:
                run.font.color.rgb = RGBColor.from_string(
                    theme.ink or theme.colour if style == "h1" else theme.colour
                )
            if style == "help":
                run.font.color.rgb = RGBColor.from_string("808080")
            if mark == "+" and self.clean:
                run.underline = True
            elif mark:
                self._track(run, mark)
        if text.control:
            self._control(paragraph, placeholder=style == "help")

    def _change(self, tag: str) -> Any:
        self.changes += 1
        return _element(tag, id=str(self.changes), author="Plan writer", date=_WHEN)

    def _track(self, run: Any, mark: str) -> None:
        """Move a run into a tracked insertion or deletion."""
        change = self._change("w:ins" if mark == "+" else "w:del")
        run._r.addprevious(change)
        change.append(run._r)
        if mark == "-":
            for words in run._r.findall(qn("w:t")):
                words.tag = qn("w:delText")

    def _control(self, paragraph: Any, placeholder: bool) -> None:
        """Put a paragraph into a rich-text content control of its own."""
        control, properties, content = _element("w:sdt"), _element("w:sdtPr"), _element("w:sdtContent")
        self.changes += 1
        properties.append(_element("w:id", val=str(self.changes)))
        if placeholder:
            properties.append(_element("w:showingPlcHdr"))
        control.append(properties)
        control.append(content)
        paragraph._p.addprevious(control)
        content.append(paragraph._p)

    def _grid(self, grid: Grid) -> None:
        table = self.document.add_table(rows=len(grid.rows), cols=len(grid.widths))
        if grid.lines:
            table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, grid.widths, strict=True):
            column.width = Cm(width)
        covered: set[tuple[int, int]] = set()
        for y, row in enumerate(grid.rows):
            x = 0
            for made in row:
                while (y, x) in covered:
                    x += 1
                place = table.cell(y, x)
                if made.across > 1 or made.down > 1:
                    place = place.merge(table.cell(y + made.down - 1, x + made.across - 1))
                    covered |= {(y + i, x + j) for i in range(made.down) for j in range(made.across)}
                self._fill(place, made)
                place.width = Cm(sum(grid.widths[x : x + made.across]))
                x += made.across
            if y < grid.repeat:
                table.rows[y]._tr.get_or_add_trPr().append(_element("w:tblHeader"))
            table.rows[y]._tr.get_or_add_trPr().append(_element("w:cantSplit"))
        after = self.document.add_paragraph()
        after.paragraph_format.space_after = Pt(2)

    def _fill(self, place: Any, made: Cell) -> None:
        if made.shade:
            place._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=made.shade))
        first = place.paragraphs[0]
        if not made.texts:
            return
        for number, text in enumerate(made.texts):
            self._text(place, text, first if number == 0 else None)
