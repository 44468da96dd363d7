"""Content controls round whole table rows and cells, and lists to choose from.

Case systems lay these round what they fill in. A reader that asks a table for its rows does not see a row
that stands inside a control.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph


def row_control(row: _Row, *, title: str, tag: str = "") -> None:
    """Put a drawn row inside a control of its own, as a repeating section does."""
    control = parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{escape(title)}"/>'
        f'<w:tag w:val="{escape(tag or title)}"/></w:sdtPr><w:sdtContent/></w:sdt>'
    )
    row._tr.addprevious(control)
    control.find(qn("w:sdtContent")).append(row._tr)


def row_controls(table: Table, *, title: str, after: int = 1) -> None:
    """Put every row of a drawn table after its header rows inside a control of its own."""
    for place, row in enumerate(list(table.rows)[after:], start=1):
        row_control(row, title=f"{title} {place}", tag=f"{title.lower().replace(' ', '_')}_{place}")


def choice_control(line: Paragraph, chosen: str, choices: Sequence[str], *, title: str) -> None:
    """A drop-down within a line; what is chosen is its text, the other choices stand in its properties."""
    listed = "".join(
        f'<w:listItem w:displayText="{escape(choice)}" w:value="{escape(choice)}"/>' for choice in choices
    )
    line._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{escape(title)}"/>'
            f"<w:dropDownList>{listed}</w:dropDownList></w:sdtPr><w:sdtContent><w:r>"
            f'<w:t xml:space="preserve">{escape(chosen)}</w:t></w:r></w:sdtContent></w:sdt>'
        )
    )
