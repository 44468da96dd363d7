"""The inside of a Word paragraph: its runs in order, whatever they are wrapped in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from audit.model.document import LeftOutReason
from audit.reading.package import Element
from audit.reading.word_controls import choose, read_control
from audit.reading.word_graphics import diagram_text, read_graphic
from audit.reading.word_names import (
    ALTERNATE,
    BR,
    CR,
    DEL,
    DEL_TEXT,
    DRAWING,
    FLD_CHAR,
    INS,
    INSTR_TEXT,
    MATH_T,
    MOVE_FROM,
    MOVE_TO,
    NO_BREAK_HYPHEN,
    OBJECT,
    PAGE_BREAK_SEEN,
    PICT,
    PROPERTIES,
    PTAB,
    R_STYLE,
    RPR,
    SDT,
    SYM,
    TAB,
    VAL,
    R,
    T,
    w,
)
from audit.reading.word_state import State
from audit.reading.word_styles import Marks, RunLook, read_marks
from audit.reading.word_symbols import is_symbol_font, symbol, unsymbol

_PLAIN = Marks()
_BREAK_TYPE, _SYM_FONT, _SYM_CODE = w("type"), w("font"), w("char")

#: Text boxes, or a diagram's lines, to be read after the paragraph they hang from.
Anchored = Element | list[str]


@dataclass(slots=True)
class Line:
    """A paragraph as it is gathered: pieces of text with their looks, and what was left out."""

    style: str | None
    look: RunLook
    pieces: list[tuple[str, RunLook]] = field(default_factory=list)
    lost: dict[LeftOutReason, list[str]] = field(default_factory=dict)
    anchored: list[Anchored] = field(default_factory=list)
    prompts: int = 0
    kept_since_loss: bool = False
    page: int | None = None

    def lose(self, text: str, reason: LeftOutReason) -> None:
        """Keeps a passage that is left out, on a line of its own if text that stays has come between."""
        passages = self.lost.setdefault(reason, [])
        if passages and self.kept_since_loss:
            passages.append("\n")
        self.kept_since_loss = False
        passages.append(text)


class Inline:
    """Reads the contents of paragraphs into lines."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._handlers: dict[str, Callable[[Element, Line, int], None]] = {
            R: self._run,
            T: self._text,
            MATH_T: self._text,
            DEL_TEXT: self._deleted_text,
            INSTR_TEXT: self._code,
            FLD_CHAR: self._field,
            TAB: lambda _element, line, _depth: self._show("\t", line),
            PTAB: lambda _element, line, _depth: self._show("\t", line),
            CR: lambda _element, line, _depth: self._show("\n", line),
            NO_BREAK_HYPHEN: lambda _element, line, _depth: self._show("-", line),
            BR: self._break,
            SYM: self._symbol,
            PAGE_BREAK_SEEN: self._page_break_seen,
            INS: self._inserted,
            MOVE_TO: self._inserted,
            DEL: self._deleted,
            MOVE_FROM: self._deleted,
            SDT: self._control,
            ALTERNATE: self._alternate,
            DRAWING: self._graphic,
            PICT: self._graphic,
            OBJECT: self._graphic,
            **dict.fromkeys(PROPERTIES, _ignore),
        }

    def read(self, parent: Element, line: Line, depth: int) -> None:
        """Adds everything inside an element to a line; wrappers nobody knows are looked into."""
        self._state.check_depth(depth)
        handlers = self._handlers
        for child in parent:
            handler = handlers.get(child.tag)
            if handler is not None:
                handler(child, line, depth)
            elif len(child):
                self.read(child, line, depth + 1)

    def _run(self, run: Element, line: Line, depth: int) -> None:
        outer = line.look
        marks, style = _PLAIN, None
        if len(run) and run[0].tag == RPR:
            properties = run[0]
            marks = read_marks(properties)
            named = properties.find(R_STYLE)
            style = named.get(VAL) if named is not None else None
        line.look = self._state.styles.look(line.style, style, marks)
        self.read(run, line, depth + 1)
        line.look = outer

    def _hiding(self, line: Line) -> LeftOutReason | None:
        """Why text here is not content, if it is not."""
        if self._state.deleted:
            return "deleted"
        if self._state.fields.in_code():
            return "field-code"
        return "hidden" if line.look.hidden else None

    def _text(self, element: Element, line: Line, _depth: int) -> None:
        text = element.text
        if not text:
            return
        state = self._state
        state.count_characters(len(text))
        reason = self._hiding(line)
        if reason:
            state.ledger.leave(text, reason)
            line.lose(text, reason)
            return
        state.read_run(text)
        if state.checkbox and len(text.strip()) <= 1:
            text = state.checkbox
        elif is_symbol_font(line.look.font):
            text = unsymbol(text, line.look.font or "")
        # A line end in the file is a space on the page.
        self._add(text.replace("\n", " "), line)

    def _deleted_text(self, element: Element, line: Line, _depth: int) -> None:
        if element.text:
            self._state.count_characters(len(element.text))
            self._state.ledger.leave(element.text, "deleted")
            line.lose(element.text, "deleted")

    def _show(self, text: str, line: Line) -> None:
        """Adds text that no run of the file holds: a tab, a sign."""
        if text and not self._hiding(line):
            self._state.count_characters(len(text))
            self._add(text, line)

    def _add(self, text: str, line: Line) -> None:
        if not text.isspace():
            if line.page is None:
                line.page = self._state.pages.number()
            self._state.pages.text()
            if self._state.placeholders:
                line.prompts += len(text)
            line.kept_since_loss = True
        line.pieces.append((text, line.look))

    def _break(self, element: Element, line: Line, _depth: int) -> None:
        if self._hiding(line):
            return
        if element.get(_BREAK_TYPE) == "page":
            self._state.pages.ordered_break()
        self._show("\n", line)

    def _page_break_seen(self, _element: Element, _line: Line, _depth: int) -> None:
        if not self._state.deleted:
            self._state.pages.recorded_break()

    def _symbol(self, element: Element, line: Line, _depth: int) -> None:
        try:
            code = int(element.get(_SYM_CODE) or "", 16)
        except ValueError:
            return
        self._show(self._state.checkbox or symbol(element.get(_SYM_FONT) or "", code), line)

    def _field(self, element: Element, line: Line, _depth: int) -> None:
        if self._state.deleted:
            return
        shown = self._state.fields.character(element)
        # The field itself shows this, so it stands although the field's code has just begun.
        if shown and not line.look.hidden:
            self._state.count_characters(len(shown))
            self._add(shown, line)

    def _code(self, element: Element, _line: Line, _depth: int) -> None:
        if not self._state.deleted:
            self._state.fields.code(element)

    def _inserted(self, element: Element, line: Line, depth: int) -> None:
        self._state.seen["change"] += 1
        self.read(element, line, depth + 1)

    def _deleted(self, element: Element, line: Line, depth: int) -> None:
        self._state.seen["change"] += 1
        with self._state.deletion():
            self.read(element, line, depth + 1)

    def _control(self, element: Element, line: Line, depth: int) -> None:
        control = read_control(element)
        if control.content is None:
            return
        state, before = self._state, len(line.pieces)
        outer, state.checkbox = state.checkbox, control.checkbox or state.checkbox
        state.placeholders += control.placeholder
        self.read(control.content, line, depth + 1)
        state.placeholders -= control.placeholder
        if control.checkbox and len(line.pieces) == before:
            self._show(control.checkbox, line)
        state.checkbox = outer

    def _alternate(self, element: Element, line: Line, depth: int) -> None:
        chosen, others = choose(element)
        if chosen is not None:
            self.read(chosen, line, depth + 1)
        for other in others:
            self._state.leave_all(other, "alternate-copy")

    def _graphic(self, element: Element, line: Line, _depth: int) -> None:
        state = self._state
        reason = self._hiding(line)
        if reason:
            state.leave_all(element, reason)
            return
        graphic = read_graphic(element)
        for copy in graphic.copies:
            state.leave_all(copy, "alternate-copy")
        for words in graphic.watermarks:
            state.leave_out(words, "watermark")
        state.seen["picture"] += graphic.pictures
        state.seen["large-picture"] += graphic.large_pictures
        state.seen["embedded"] += graphic.embedded
        line.anchored.extend(graphic.boxes)
        line.anchored.extend(_diagram_lines(state, relation) for relation in graphic.diagrams)


def _ignore(_element: Element, _line: Line, _depth: int) -> None:
    """Properties hold no words."""


def _diagram_lines(state: State, relation_id: str) -> list[str]:
    """The lines of a SmartArt diagram, which are kept in a part of their own."""
    relation = state.relations.get(relation_id)
    if relation is None or relation.target is None:
        return []
    root = state.package.xml_or_none(relation.target)
    lines = diagram_text(root) if root is not None else []
    state.count_characters(sum(map(len, lines)))
    return lines
