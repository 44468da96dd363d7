"""Text as it stands while Track Changes is on: put in, struck out, moved, and commented on.

Write a line as parts, `["He is in ", Old("Year 5"), New("Year 6"), "."]`; `accepted(parts)` is what it says
once the changes are accepted, which is what labels hold. A `Markup` draws either the marked-up copy or,
from the same calls, the clean one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import _Row
from docx.text.paragraph import Paragraph

from samples.drawing import word as w


@dataclass(frozen=True)
class Old:
    """Words struck out."""

    text: str


@dataclass(frozen=True)
class New:
    """Words put in."""

    text: str
    bold: bool = False


Parts = str | Sequence[str | Old | New]


def accepted(parts: Parts) -> str:
    """The words once every change is accepted."""
    if isinstance(parts, str):
        return parts
    return "".join(
        part if isinstance(part, str) else part.text for part in parts if not isinstance(part, Old)
    )


class Markup:
    """Draws changes as tracked; with `clean=True`, draws the same text with the changes accepted."""

    def __init__(
        self, document: Document, *, clean: bool, author: str, date: str = "2026-02-02T14:05:00Z"
    ) -> None:
        self.document = document
        self.clean = clean
        self.author = author
        self.date = date
        self._moves = 0

    def fill(self, line: Paragraph, parts: Parts) -> Paragraph:
        """Put a line's parts at the end of a paragraph."""
        for part in [parts] if isinstance(parts, str) else parts:
            if isinstance(part, str):
                w.add(line, part)
            elif isinstance(part, New):
                if self.clean:
                    w.add(line, part.text, bold=part.bold or None)
                else:
                    self._wrap(line, "ins", part.text, "t", bold=part.bold)
            elif not self.clean:
                self._wrap(line, "del", part.text, "delText")
        return line

    def line(self, container: w.Container, parts: Parts, **look: Any) -> Paragraph:
        """A paragraph with changes inside it."""
        return self.fill(w.paragraph(container, **look), parts)

    def put_in(self, line: Paragraph, text: str, *, bold: bool = False) -> Paragraph:
        """Fill a new paragraph: its words and its mark were both put in."""
        self.fill(line, [New(text, bold)])
        self._mark(line, "ins")
        return line

    def strike_out(self, line: Paragraph, text: str) -> None:
        """Fill a paragraph of which nothing is left; the clean copy has no such paragraph."""
        if self.clean:
            line._p.getparent().remove(line._p)
            return
        self.fill(line, [Old(text)])
        self._mark(line, "del")

    def moved_away(self, line: Paragraph, text: str) -> None:
        """Where a moved paragraph stood. Its words stay in the file as ordinary text inside the move."""
        if self.clean:
            line._p.getparent().remove(line._p)
            return
        self._moves += 1
        self._move(line, "moveFrom", text, self._moves)

    def moved_here(self, line: Paragraph, text: str, move: int) -> None:
        """Where a moved paragraph stands now. `move` counts the moves from 1, as they were made."""
        if self.clean:
            w.add(line, text)
        else:
            self._move(line, "moveTo", text, move)

    def row(self, row: _Row, kind: str) -> None:
        """Mark a drawn table row as put in ("ins") or struck out ("del")."""
        if self.clean:
            if kind == "del":
                row._tr.getparent().remove(row._tr)
            return
        row._tr.get_or_add_trPr().append(self._element(kind))
        for run in list(row._tr.iter(qn("w:r"))):
            holder = self._element(kind)
            run.addprevious(holder)
            holder.append(run)
            if kind == "del":
                for text in run.findall(qn("w:t")):
                    text.tag = qn("w:delText")

    def comment(self, line: Paragraph, text: str, *, author: str, initials: str) -> None:
        """A comment in the margin on a whole paragraph."""
        if self.clean:
            return
        made = self.document.comments.add_comment(text, author=author, initials=initials)
        made._comment_elm.set(qn("w:date"), self.date)
        # python-docx anchors a comment to plain runs; here the words may all stand inside a change.
        space, number = nsdecls("w"), made.comment_id
        start = parse_xml(f'<w:commentRangeStart {space} w:id="{number}"/>')
        properties = line._p.pPr
        if properties is None:
            line._p.insert(0, start)
        else:
            properties.addnext(start)
        line._p.append(parse_xml(f'<w:commentRangeEnd {space} w:id="{number}"/>'))
        line._p.append(parse_xml(f'<w:r {space}><w:commentReference w:id="{number}"/></w:r>'))

    def settle(self) -> None:
        """Give every change a number of its own, as Word wants; a range keeps one for its two ends."""
        open_ranges: dict[str, str] = {}
        changes = [qn(f"w:{name}") for name in "ins del moveFrom moveTo".split()]
        starts = [qn("w:moveFromRangeStart"), qn("w:moveToRangeStart")]
        ends = [qn("w:moveFromRangeEnd"), qn("w:moveToRangeEnd")]
        number = 100
        for element in self.document.element.body.iter(*changes, *starts, *ends):
            if element.tag in ends:
                element.set(qn("w:id"), open_ranges[element.get(qn("w:id"))])
                continue
            number += 1
            if element.tag in starts:
                open_ranges[element.get(qn("w:id"))] = str(number)
            element.set(qn("w:id"), str(number))

    def _who(self) -> str:
        return f'w:author="{escape(self.author)}" w:date="{self.date}"'

    def _element(self, kind: str) -> Any:
        return parse_xml(f'<w:{kind} {nsdecls("w")} w:id="0" {self._who()}/>')

    def _wrap(self, line: Paragraph, kind: str, text: str, holder: str, *, bold: bool = False) -> None:
        look = "<w:rPr><w:b/></w:rPr>" if bold else ""
        element = self._element(kind)
        element.append(
            parse_xml(
                f'<w:r {nsdecls("w")}>{look}<w:{holder} xml:space="preserve">{escape(text)}</w:{holder}></w:r>'
            )
        )
        line._p.append(element)

    def _mark(self, line: Paragraph, kind: str) -> None:
        """The paragraph's own mark is part of the change."""
        if self.clean:
            return
        properties = line._p.get_or_add_pPr()
        marks = properties.find(qn("w:rPr"))
        if marks is None:
            marks = parse_xml(f"<w:rPr {nsdecls('w')}/>")
            properties.append(marks)
        marks.insert(0, self._element(kind))

    def _move(self, line: Paragraph, kind: str, text: str, move: int) -> None:
        range_id = f"{kind}{move}"
        line._p.append(
            parse_xml(
                f'<w:{kind}RangeStart {nsdecls("w")} w:id="{range_id}" {self._who()} w:name="move{move}"/>'
            )
        )
        self._wrap(line, kind, text, "t")
        line._p.append(parse_xml(f'<w:{kind}RangeEnd {nsdecls("w")} w:id="{range_id}"/>'))
        self._mark(line, kind)
