"""Containers of a Word file (the body, a cell, a text box, a note) read into blocks and tables."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from audit.model.document import Block, Look, Place, Table
from audit.reading.labels import plain, split_label
from audit.reading.package import Element
from audit.reading.word_controls import choose, read_control
from audit.reading.word_fields import Fields
from audit.reading.word_inline import Inline, Line
from audit.reading.word_names import (
    ALT_CHUNK,
    ALTERNATE,
    DEL,
    INS,
    MOVE_FROM,
    MOVE_TO,
    PPR,
    PROPERTIES,
    SDT,
    SUB_DOC,
    TBL,
    P,
)
from audit.reading.word_paragraphs import ParagraphFacts, look_of, read_facts
from audit.reading.word_state import State
from audit.reading.word_styles import Marks, heading_level
from audit.reading.word_tabbed import with_tabbed_tables
from audit.reading.word_tables import read_table

#: The style name under which a content control's unfilled prompt is given.
PLACEHOLDER_STYLE = "Placeholder Text"

#: Share of a block's letters that must be a control's prompt for the block to count as one.
_MOSTLY = 0.95


@dataclass(slots=True)
class _Count:
    """Paragraphs kept so far, shared by a container and its text boxes."""

    paragraphs: int = 0


@dataclass(slots=True)
class Where:
    """The container being read: what its blocks' places say, and its count of paragraphs.

    `carried` is a paragraph whose end mark was deleted: it runs on into the next one.
    """

    table: int | None = None
    row: int | None = None
    column: int | None = None
    text_box: bool = False
    count: _Count = field(default_factory=_Count)
    carried: tuple[Line, ParagraphFacts] | None = None


class Blocks:
    """Reads containers, with everything nested in them."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._inline = Inline(state)

    def read_story(self, story: Element) -> list[Block | Table]:
        """A container that stands by itself: the body, a header, a note."""
        self._state.fields = Fields(story)
        content: list[Block | Table] = []
        self.read(story, Where(), content, 0)
        return content

    def read(self, container: Element, where: Where, content: list[Block | Table], depth: int) -> None:
        """Adds everything in a container to the content."""
        start = len(content)
        self._children(container, where, content, depth)
        self._flush(where, content, depth)
        content[start:] = with_tabbed_tables(content[start:], self._state.tabbed)

    def _children(self, parent: Element, where: Where, content: list[Block | Table], depth: int) -> None:
        state = self._state
        state.check_depth(depth)
        for child in parent:
            tag = child.tag
            if tag == P:
                self._paragraph(child, where, content, depth)
            elif tag == TBL:
                self._flush(where, content, depth)
                if state.deleted:
                    state.leave_all(child, "deleted")
                else:
                    self._table(child, where, content, depth)
            elif tag == SDT:
                self._control(child, where, content, depth)
            elif tag == ALTERNATE:
                chosen, others = choose(child)
                if chosen is not None:
                    self._children(chosen, where, content, depth + 1)
                for other in others:
                    state.leave_all(other, "alternate-copy")
            elif tag in (DEL, MOVE_FROM):
                with state.deletion():
                    self._children(child, where, content, depth + 1)
            elif tag in (ALT_CHUNK, SUB_DOC):
                state.seen["insert"] += 1
            elif tag not in PROPERTIES and len(child):
                state.seen["change"] += tag in (INS, MOVE_TO)
                self._children(child, where, content, depth + 1)

    def _control(self, sdt: Element, where: Where, content: list[Block | Table], depth: int) -> None:
        control = read_control(sdt)
        if control.content is None:
            return
        state = self._state
        outer, state.checkbox = state.checkbox, control.checkbox or state.checkbox
        state.placeholders += control.placeholder
        self._children(control.content, where, content, depth + 1)
        state.placeholders -= control.placeholder
        state.checkbox = outer

    def _table(self, element: Element, where: Where, content: list[Block | Table], depth: int) -> None:
        def read_cell(cell: Element, table: int, row: int, column: int) -> tuple[Block | Table, ...]:
            inside: list[Block | Table] = []
            self.read(cell, Where(table, row, column, where.text_box), inside, depth + 1)
            return tuple(inside)

        table = read_table(element, self._state, read_cell, depth)
        if table is not None:
            content.append(table)

    def _paragraph(self, element: Element, where: Where, content: list[Block | Table], depth: int) -> None:
        state = self._state
        state.count_paragraph()
        facts = read_facts(element[0] if len(element) and element[0].tag == PPR else None)
        if facts.page_break_before and not state.deleted:
            state.pages.ordered_break()
        state.seen["change"] += facts.mark_deleted
        look = state.styles.look(facts.style, None, Marks())
        if where.carried is None:
            line = Line(facts.style, look)
        else:
            line, _ = where.carried
            where.carried = None
            line.style, line.look = facts.style, look
        self._inline.read(element, line, depth)
        if facts.mark_deleted or state.deleted:
            where.carried = (line, facts)
        else:
            self._finish(line, facts, where, content, depth)

    def _flush(self, where: Where, content: list[Block | Table], depth: int) -> None:
        """Ends a paragraph that nothing follows to run on into."""
        if where.carried is not None:
            line, facts = where.carried
            where.carried = None
            self._finish(line, facts, where, content, depth)

    def _finish(
        self, line: Line, facts: ParagraphFacts, where: Where, content: list[Block | Table], depth: int
    ) -> None:
        """Turns a gathered line into a block, and reads what hangs from it."""
        state = self._state
        for reason, parts in line.lost.items():
            state.leave_out("".join(parts), reason)
        text = plain("".join([piece for piece, _ in line.pieces]))
        label, depth_in_list = self._label(facts, bool(text))
        if text:
            typed = ""
            if not label:
                typed, text = split_label(text)
            content.append(self._block(text, label, typed, depth_in_list, line, facts, where))
        for anchored in line.anchored:
            inside = replace(where, text_box=True, carried=None)
            if isinstance(anchored, list):
                self._diagram(anchored, inside, content)
            else:
                self._text_box(anchored, inside, content, depth)

    def _block(
        self,
        text: str,
        label: str,
        typed: str,
        depth_in_list: int,
        line: Line,
        facts: ParagraphFacts,
        where: Where,
    ) -> Block:
        style = self._state.styles.paragraph(facts.style)
        letters = sum(len(piece) for piece, _ in line.pieces if not piece.isspace())
        prompt = line.prompts > 0 and line.prompts >= _MOSTLY * letters
        where.count.paragraphs += 1
        return Block(
            text=text,
            place=self._place(where, line.page),
            style=PLACEHOLDER_STYLE if prompt else style.name,
            level=heading_level(facts.outline) if facts.outline is not None else style.level,
            label=label or typed,
            depth=depth_in_list,
            look=look_of(line.pieces, text) if line.pieces else Look(),
        )

    def _place(self, where: Where, page: int | None) -> Place:
        return Place(
            paragraph=where.count.paragraphs,
            page=page,
            table=where.table,
            row=where.row,
            column=where.column,
            text_box=where.text_box,
        )

    def _label(self, facts: ParagraphFacts, has_text: bool) -> tuple[str, int]:
        """The paragraph's automatic label and its nesting; the list counts on, text or not."""
        styles, numbering = self._state.styles, self._state.numbering
        style = styles.paragraph(facts.style)
        num_id = facts.num_id if facts.num_id is not None else style.num_id
        if num_id is None or num_id == "0" or (facts.mark_hidden and not has_text):
            return "", 0
        level = facts.num_level
        if level is None and facts.num_id is None:
            level = style.num_level
            if style.num_owner is not None:
                tied = numbering.level_of_style(num_id, style.num_owner)
                level = tied if tied is not None else level
        level = level or 0
        return numbering.next_label(num_id, level), max(level, style.list_depth)

    def _text_box(self, box: Element, where: Where, content: list[Block | Table], depth: int) -> None:
        state = self._state
        outer, state.fields = state.fields, Fields(box)
        state.pages.boxes += 1
        self.read(box, where, content, depth + 1)
        state.pages.boxes -= 1
        state.fields = outer

    def _diagram(self, lines: list[str], where: Where, content: list[Block | Table]) -> None:
        for words in lines:
            label, text = split_label(plain(words))
            if text:
                where.count.paragraphs += 1
                content.append(Block(text, self._place(where, self._state.pages.number()), label=label))
