"""Tables: which section, role and row every cell of a table stands in.

A table is read row by row. A row is a banner (one cell: a heading or plain text), a header row
(its cells name what the columns hold), a labelled row (its first cell says what the others are), or
content, placed by the columns' names or, where there are none, simply read on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audit.model.document import Block, Cell, Table
from audit.model.plan import Letter
from audit.sections.fields import detail_asked
from audit.sections.passages import Role, Row
from audit.sections.sense import Sense
from audit.sections.statements import outcome_strength, provision_strength
from audit.sections.walk import Standing, Walk, role_of

_SIGNATURE = re.compile(
    r"^\W*(?:(?:signed|signature|sign[- ]?off)\b|(?:agreed|approved|authorised|issued|finalised|duly authorised)\b.{0,50}\b(?:by|for|behalf)\b|for the (?:council|local authority)\b|.{0,30}\b(?:send|sen|ehcp?|authorised) (?:casework )?officer\b)",
    re.I,
)
_STATEMENT_ROLES = ("need", "outcome", "provision", "view", "aspiration", "strengths", "steps")
_NUMBERED_BANNER = re.compile(r"^\W*(?:section|part)\s*\d{1,2}\W*$", re.I)
_ROW_MARK = re.compile(r"^\W*(?:(?:appendix|annexe?|advice|adv\.?|document|doc\.?|report|no\.?)\s*)?[A-Z]{0,2}\d{0,2}\W*$", re.I)
_NUMBER_CELL = re.compile(r"^\W*(?:(?:need|outcome|provision|no\.?)\s*)?(?:[A-Z]{0,3}-?\d{1,3}(?:\.\d+)?[a-z]?|[ivx]{1,5})\W*$", re.I)

#: A heading cell with more words than this is content.
_MOST_HEADING_WORDS = 45
_MOST_LABEL_WORDS = 14
#: Cells shorter than this, on average, hold names and scores, not statements.
_FEWEST_LETTERS_OF_A_STATEMENT = 45


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: a section's statements, something beside them, an area or a number."""

    letter: Letter | None
    role: Role | None
    heading: str
    kind: str = "statement"


def read_content(walk: Walk, content: Sequence[Block | Table], **where: object) -> None:
    """Walk through body text and tables in reading order."""
    run: list[Block] = []
    for part in content:
        if isinstance(part, Block):
            run.append(part)
        else:
            walk.blocks(run, **where)  # type: ignore[arg-type]
            run = []
            read_table(walk, part)
    walk.blocks(run, **where)  # type: ignore[arg-type]


def read_table(walk: Walk, table: Table) -> None:
    """Walk through one table; afterwards the standing is as before unless a section was opened."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell.text.strip():
            rows.setdefault(cell.row, []).append(cell)
    if not rows:
        return
    if _is_sign_off(walk, rows):
        walk.standing = Standing(zone="sign-off", run=walk.standing.run + 1)
        for cells in rows.values():
            for cell in cells:
                read_content(walk, cell.content)
        return
    walk.end_run_in()
    reader = _TableReader(walk, table, rows)
    reader.read()


def _is_sign_off(walk: Walk, rows: dict[int, list[Cell]]) -> bool:
    signed = False
    for cells in rows.values():
        for cell in cells:
            text = cell.text
            late = "officer" not in text.lower() or walk.standing.letter in ("I", "J", "K")
            if len(text.split()) <= 8 and _SIGNATURE.match(text) and late:
                signed = signed or "officer" not in text.lower() or len(rows) <= 4
            if len(text.split()) <= _MOST_HEADING_WORDS and walk.sense(text).prefixed:
                return False
    return signed and len(rows) <= 20


class _TableReader:
    """The reading of one table: its columns so far, and where the reader stood before it."""

    def __init__(self, walk: Walk, table: Table, rows: dict[int, list[Cell]]) -> None:
        self.walk = walk
        self.table = table
        self.rows = rows
        self.columns: dict[int, Column] = {}
        self.before = replace(walk.standing)
        self.opened = len([one for ones in walk.headings.values() for one in ones])
        self.label_until = 0
        self.row_label: str | None = None
        self.ended_on_label = False
        self.left = False
        self.started = False
        self.naming: str | None = None
        self.named = False
        self.questions = False

    def read(self) -> None:
        walk = self.walk
        for number in sorted(self.rows):
            cells = self.rows[number]
            walk.standing.run += 1
            self.ended_on_label = False
            if all(id(block) in walk.set_aside for cell in cells for block in cell.blocks()):
                for cell in cells:
                    read_content(walk, cell.content)
                continue
            if number > self.label_until and self.label_until:
                self._forget_label()
            if self._lettered_row(cells) or self._leaving_row(cells) or self._banner(cells) or self._header(cells, number):
                continue
            if not ((not self.columns or self._labels_part(cells)) and self._labelled(cells, number)):
                self._content(cells, number)
            self.started = True
        if not self._opened_section() and not self.left and not (self.ended_on_label and len(self.rows) == 1):
            run = walk.standing.run
            walk.standing = replace(self.before, run=run + 1, near_heading=False)
        else:
            walk.standing.run += 1
            walk.standing.column = None

    def _opened_section(self) -> bool:
        return len([one for ones in self.walk.headings.values() for one in ones]) > self.opened

    def _forget_label(self) -> None:
        self.label_until = 0
        standing = self.walk.standing
        if standing.letters:
            standing.letter = standing.letters[0]
            standing.role = role_of(standing.letter)
        standing.label = None

    # --- kinds of row ----------------------------------------------------------------------------

    def _lettered_row(self, cells: list[Cell]) -> bool:
        """A row whose first cell is a letter and whose next is the section's title."""
        if len(cells) < 2:
            return False
        if self._letter_behind(cells):
            return True
        first = self.walk.sense(cells[0].text)
        if not first.letters or first.titled or (self.walk.standing.letter == "K" and self.walk.written.issuperset(first.letters)):
            return False
        title = cells[1].text
        joined = self.walk.sense(f"{cells[0].text} {title}")
        if not (joined.letters and joined.titled and joined.coverage >= 0.5) and self._set_as_letter(cells):
            joined = self.walk.sense(f"Section {cells[0].text.strip()}: {title}")
        if self._letter_beside_content(cells, first):
            return True
        if joined.letters and joined.titled and (joined.coverage >= 0.5 or joined.prefixed) and len(title.split()) <= _MOST_HEADING_WORDS:
            heading = _first_block(cells[0])
            self.walk.open_section(joined.letters, joined, replace(heading, text=f"{cells[0].text} {title}"))
            for cell in cells[:2]:
                self._emit_all(cell, "heading")
            for cell in cells[2:]:
                read_content(self.walk, cell.content, container=self._container(cell), row=self._row(cell))
            self.columns = {}
            return True
        bold = self.walk.prominent(_first_block(cells[0]))
        if first.prefixed or (bold and len(cells) == 2 and self.table.columns == 2 and first.letters[0] not in self.walk.written):
            if not first.prefixed and (len(cells[0].text) > 2 or self.columns or self.walk.standing.zone == "front page"):
                return False
            self.walk.open_section(first.letters, first, _first_block(cells[0]))
            self._emit_all(cells[0], "heading")
            for cell in cells[1:]:
                read_content(self.walk, cell.content, container=self._container(cell), row=self._row(cell))
            return True
        return False

    def _letter_beside_content(self, cells: list[Cell], first: Sense) -> bool:
        """A row with a large letter on the left, and on the right a bold title with its text under it."""
        if len(cells) != 2 or not self.walk.prominent(_first_block(cells[0])):
            return False
        blocks = list(cells[1].blocks())
        title = blocks[0]
        if len(blocks) < 2 or not self.walk.prominent(title) or len(title.text.split()) > _MOST_LABEL_WORDS or self.walk.prominent(blocks[1]):
            return False
        joined = self.walk.sense(f"Section {cells[0].text.strip()}: {title.text}")
        if not joined.letters:
            return False
        self.walk.open_section(joined.letters, joined, replace(title, text=f"{cells[0].text.strip()} {title.text}"))
        self._emit_all(cells[0], "heading")
        self.walk.emit(title, "heading", container=self._container(cells[1]), row=None)
        rest = [part for part in cells[1].content if part is not title]
        read_content(self.walk, rest, container=self._container(cells[1]))
        self.columns = {}
        return True

    def _set_as_letter(self, cells: list[Cell]) -> bool:
        """Whether a row is set as a section's heading: a lone letter in bold beside a bold or short title."""
        letter, title = _first_block(cells[0]), cells[1].text.strip()
        if len(cells) != 2 or not self.walk.prominent(letter) or title.endswith(".") or len(title.split()) > _MOST_LABEL_WORDS:
            return False
        size, body = letter.look.size or 0.0, self.walk.body_size or 0.0
        return size >= body + 3 > 3 or self.walk.prominent(_first_block(cells[1]))

    def _leaving_row(self, cells: list[Cell]) -> bool:
        """A row that heads an annex or another part outside the sections ("Section 9 | Monitoring")."""
        if len(cells) not in (2, 3) or not all(self.walk.prominent(_first_block(cell)) for cell in cells):
            return False
        if not any(_NUMBERED_BANNER.match(cell.text) for cell in cells):
            return False
        title = " ".join(cell.text for cell in cells if not _NUMBERED_BANNER.match(cell.text))
        if len(title.split()) > _MOST_LABEL_WORDS or not self.walk.leave_by(_first_block(cells[0]), title):
            return False
        for cell in cells[1:]:
            self._emit_all(cell, "heading")
        self.left = True
        return True

    def _letter_behind(self, cells: list[Cell]) -> bool:
        """A row whose last cell is the letter and whose others are the title ("Section 2 | My needs | B")."""
        last = self.walk.sense(cells[-1].text)
        if self.columns and not all(self.walk.prominent(_first_block(cell)) for cell in cells):
            return False
        if self.walk.standing.letter == "K" and self.walk.written.issuperset(last.letters):
            return False
        if not last.letters or last.titled or len(cells) > 4 or len(cells[-1].text) > 12:
            return False
        title = " ".join(cell.text for cell in cells[:-1] if not _NUMBERED_BANNER.match(cell.text))
        joined = self.walk.sense(f"Section {cells[-1].text.strip()}: {title}")
        if len(title.split()) > _MOST_HEADING_WORDS or not (joined.coverage >= 0.5 or all(self.walk.prominent(_first_block(cell)) for cell in cells)):
            return False
        self.walk.open_section(last.letters, joined, replace(_first_block(cells[0]), text=title or cells[-1].text))
        for cell in cells:
            self._emit_all(cell, "heading")
        self.columns = {}
        return True

    def _banner(self, cells: list[Cell]) -> bool:
        if len(cells) != 1:
            return False
        cell = cells[0]
        wide = self.table.columns == 1 or cell.column_span >= max(2, round(self.table.columns * 0.6))
        if not wide and self.columns:
            return False
        walk = self.walk
        if not wide and cell.column == 1 and walk.standing.letter in ("I", "J") and self._is_unanswered(cell):
            self._emit_all(cell, "label")
            return True
        opened = len(walk.passages)
        before = replace(walk.standing)
        sections = sum(len(ones) for ones in walk.headings.values())
        read_content(walk, cell.content, banner=True, container=self._container(cell), row=self._row(cell))
        added = walk.passages[opened:]
        self.ended_on_label = bool(added) and added[-1].role in ("heading", "label", "helper")
        if sum(len(ones) for ones in walk.headings.values()) > sections:
            self.columns = {}
        elif not self.ended_on_label and not any(one.role in ("heading", "label") for one in added):
            walk.standing = replace(before, near_heading=False, run=walk.standing.run)
        return True

    def _is_unanswered(self, cell: Cell) -> bool:
        """Whether a cell is a form's label with nothing filled in beside it."""
        text = cell.text.strip()
        return len(text.split()) <= 6 and text[-1:] not in ".;!" and not any(character.isdigit() for character in text)

    def _header(self, cells: list[Cell], number: int) -> bool:
        """Take a row as the header of the columns, where enough of its cells name something."""
        walk = self.walk
        if len(cells) < 2 or any(len(cell.text.split()) > _MOST_HEADING_WORDS for cell in cells):
            return False
        senses = [walk.sense(cell.text) for cell in cells]
        lettered = [one for one in senses if one.letters and (one.prefixed or one.trailing or (one.titled and one.fits))]
        known = [one for one in senses if one in lettered or _names_column(one)]
        if self._letter_before_columns(cells, senses):
            return True
        main = {one.role for one in senses if one.role in ("need", "outcome", "provision")}
        in_section = walk.standing.zone == "section"
        listed = in_section and walk.standing.letter in ("I", "J", "K") and not lettered
        if listed and self.started and number > self.table.header_rows:
            known = []
        if not in_section and len(lettered) < 2:
            missing = {"need": "B", "outcome": "E", "provision": "F"}
            if len(main) < 2 or {missing[role] for role in main if role} <= walk.explicit:
                return False
        set_bold = [walk.prominent(_first_block(cell)) for cell in cells]
        bold = all(set_bold)
        if any(set_bold) and not bold and not lettered and number > self.table.header_rows:
            return False
        if self.columns and not bold and len(lettered) < 2 and number > self.table.header_rows:
            return False
        marked = number <= self.table.header_rows or bold
        if not (
            len(lettered) >= 2
            or (len(known) >= 2 and len(known) * 2 >= len(cells) and all(len(cell.text.split()) <= 30 for cell in cells))
            or (in_section and not self.started and self._all_bold_over_plain(cells, number))
            or (known and marked and all(len(cell.text.split()) <= _MOST_LABEL_WORDS for cell in cells) and self._first_content_row(number))
        ):
            return False
        if len(cells) == 2 and not marked and not lettered and not self._distinct_columns(senses):
            return False
        if self._asks_and_answers(cells, known):
            for cell in cells:
                self._emit_all(cell, "label")
            self.questions = True
            return True
        self._take_header(cells, senses, number)
        self.started = True
        return True

    def _all_bold_over_plain(self, cells: list[Cell], number: int) -> bool:
        """Whether a row of short cells is set like a header and the rows under it are not."""
        if len(cells) < 2 or not all(self.walk.prominent(_first_block(cell)) and len(cell.text.split()) <= 8 for cell in cells):
            return False
        under = [row for row in self.rows if row > number]
        if not under or any(_first_block(cell).label for cell in cells):
            return False
        below = self.rows[under[0]]
        return not any(self.walk.prominent(_first_block(cell)) for cell in below)

    def _letter_before_columns(self, cells: list[Cell], senses: list[Sense]) -> bool:
        """Take a header row that begins with a lone letter ("F | Needed to get there | From whom")."""
        first = senses[0]
        if len(cells) < 3 or not first.letters or first.titled or not all(self.walk.prominent(_first_block(cell)) for cell in cells):
            return False
        self.walk.open_section(first.letters, first, _first_block(cells[0]))
        self._emit_all(cells[0], "heading")
        letter = first.letters[0]
        columns = {cells[0].column: Column(letter, None, cells[0].text, "number")}
        for cell, found in zip(cells[1:], senses[1:], strict=True):
            columns[cell.column] = self._column(found, cell.text)
            self._emit_all(cell, "label")
        if not any(column.kind == "statement" for column in columns.values()):
            main = cells[1].column
            columns[main] = Column(letter, role_of(letter), cells[1].text)
        self.columns = {
            place: replace(column, kind="attribute", role="attribute") if column.kind == "unknown" else column
            for place, column in columns.items()
        }
        self.started = True
        return True

    def _labels_part(self, cells: list[Cell]) -> bool:
        """Whether a row among columns is a part of its own after all ("Strengths | ..." across the rest)."""
        found = self.walk.sense(cells[0].text) if len(cells[0].text.split()) <= _MOST_LABEL_WORDS else None
        wide = len(cells) == 2 and cells[1].column_span > 1 and len(self.columns) > 2
        if found is not None and wide and self.walk.prominent(_first_block(cells[0])):
            return True
        if found is None or found.role not in ("strengths", "steps") or found.coverage < 0.7:
            return False
        return self.walk.prominent(_first_block(cells[0])) or any(cell.column_span > 1 for cell in cells[1:])

    def _asks_and_answers(self, cells: list[Cell], known: list[Sense]) -> bool:
        """Whether a two-column table of a section asks in one column and answers in the other."""
        if len(cells) != 2 or known or self.walk.standing.letter not in ("A", "I", "J"):
            return False
        words = [0, 0]
        for row in self.rows.values():
            if len(row) == 2:
                for side, cell in enumerate(row):
                    words[side] += len(cell.text.split())
        return words[1] > 2 * words[0]

    def _distinct_columns(self, senses: list[Sense]) -> bool:
        roles = [one.role for one in senses]
        return roles[0] != roles[1]

    def _first_content_row(self, number: int) -> bool:
        return number == min(self.rows) or not self.columns

    def _take_header(self, cells: list[Cell], senses: list[Sense], number: int) -> None:
        walk = self.walk
        named = tuple(dict.fromkeys(letter for one in senses for letter in one.letters))
        if named and not set(named) <= set(walk.standing.letters):
            area = walk.standing.area if walk.standing.zone == "section" else None
            first = next(one for one in senses if one.letters)
            walk.open_section(named, first, _first_block(cells[senses.index(first)]))
            walk.standing.area = area or walk.standing.area
        elif not named and walk.standing.zone != "section":
            first = next(one for one in senses if one.role in ("need", "outcome", "provision"))
            letters = tuple(dict.fromkeys(letter for one in senses if (letter := _by_role(one)) is not None))
            walk.open_section(letters, first, _first_block(cells[senses.index(first)]))
        columns: dict[int, Column] = {}
        for cell, found in zip(cells, senses, strict=True):
            column = self._column(found, cell.text)
            if column.kind == "statement" and not found.letters and column.role in ("need", "outcome", "provision"):
                # "Need | Impact": two columns of one kind are a statement and what is said about it.
                if any(other.kind == "statement" and (other.letter, other.role) == (column.letter, column.role) for other in columns.values()):
                    column = replace(column, role="attribute", kind="attribute")
            columns[cell.column] = column
            self._emit_all(cell, "label")
            for letter in found.letters:
                walk.shared.pop(letter, None)
                heads = walk.headings.setdefault(letter, [])
                if not any(block is _first_block(cell) for _, block in heads):
                    heads.append((cell.text, _first_block(cell)))
        self.columns = self._with_statement_column(columns, number)

    def _column(self, found: Sense, heading: str) -> Column:
        walk = self.walk
        named = found.coverage >= 0.7 and not found.letters
        if named and found.role in ("front", "annex", "contents", "sign-off"):
            return Column(None, None, heading, "unknown")
        if named and found.role == "area":
            return Column(None, None, heading, "area")
        if named and found.role == "number":
            return Column(None, None, heading, "number")
        if found.letters or _names_column(found):
            letter, role = walk.target(found)
            if role in ("attribute", "reference"):
                return Column(letter, role, heading, "attribute")
            if role in _STATEMENT_ROLES or found.letters:
                return Column(letter, role, heading)
        return Column(None, None, heading, "unknown")

    def _with_statement_column(self, columns: dict[int, Column], number: int) -> dict[int, Column]:
        """Make sure that some column holds statements: the wordiest one, if no heading says which."""
        walk = self.walk
        main = [column for column in columns.values() if column.kind == "statement" and column.role not in ("strengths", "steps")]
        beside = [place for place, column in columns.items() if column.kind == "unknown"]
        if not main and len(beside) == 1 and len(main) < sum(column.kind == "statement" for column in columns.values()):
            # "Going well | Getting in the way": what stands beside the strengths are the statements.
            letter = walk.standing.letters[0] if walk.standing.letters else walk.standing.letter
            columns[beside[0]] = replace(columns[beside[0]], letter=letter, role=role_of(letter), kind="statement")
        if any(column.kind == "statement" for column in columns.values()):
            return {
                place: replace(column, kind="attribute", role="attribute") if column.kind == "unknown" else column
                for place, column in columns.items()
            }
        letter = walk.standing.letter
        lengths = dict.fromkeys(columns, 0)
        for row, cells in self.rows.items():
            for cell in cells:
                if row > number and cell.column in lengths:
                    lengths[cell.column] += len(cell.text)
        candidates = [place for place, column in columns.items() if column.kind == "unknown"] or list(columns)
        widest = max(candidates, key=lambda place: lengths[place])
        rows = max(1, sum(1 for row in self.rows if row > number))
        known = letter in ("F", "G", "H1", "H2") and any(column.kind == "attribute" for column in columns.values())
        if not known and lengths[widest] < _FEWEST_LETTERS_OF_A_STATEMENT * rows:
            return {place: replace(column, letter=letter, role="other", kind="other") for place, column in columns.items()}
        role = walk.standing.role if walk.standing.role in _STATEMENT_ROLES else role_of(letter)
        if len(walk.standing.letters) > 1 and letter in ("E", "F"):
            letter, role = self._told_by_content(widest, number, letter)
        return {
            place: replace(column, letter=letter, role=role, kind="statement")
            if place == widest
            else replace(column, kind="attribute", role="attribute")
            if column.kind in ("unknown", "attribute")
            else column
            for place, column in columns.items()
        }

    def _told_by_content(self, place: int, number: int, letter: Letter) -> tuple[Letter, Role]:
        """Which of E and F a column of statements belongs to, by what its cells say."""
        cells = [cell.text for row, cells in self.rows.items() if row > number for cell in cells if cell.column == place]
        leaning = sum(outcome_strength(text) - provision_strength(text) for text in cells)
        beside = any(
            (found := self.walk.sense(column)).role == "attribute" and found.concept is not None and found.concept.name in ("who", "ratio")
            for column in (cell.text for cell in self.rows.get(number, []))
        )
        if leaning < 0 or (beside and leaning <= len(cells)):
            return "F", "provision"
        return ("E", "outcome") if leaning > 0 else (letter, role_of(letter))

    def _labelled(self, cells: list[Cell], number: int) -> bool:
        """A row whose first cell says what the others are ("Strengths | ...", "Outcome 1 | ...")."""
        walk = self.walk
        if len(cells) < 2 or len(cells[0].text.split()) > _MOST_HEADING_WORDS:
            return False
        standing_before = replace(walk.standing)
        label = cells[0]
        found = walk.sense(label.text)
        block = _first_block(label)
        if letters := walk.section_letters(replace(block, text=label.text), found, in_banner=True):
            walk.open_section(letters, found, replace(block, text=label.text))
            self._emit_all(label, "heading")
            self.label_until = 0
            for cell in cells[1:]:
                read_content(walk, cell.content, container=self._container(cell), row=self._row(cell))
            return True
        if walk.standing.zone != "section" or len(label.text.split()) > _MOST_LABEL_WORDS:
            return False
        if not self._apply(found, label) and not self._plain_label(found, label, cells):
            return False
        position = 1
        while position < len(cells):
            cell = cells[position]
            if self.naming is not None:
                self._name(cell)
                position += 1
                continue
            again = walk.sense(cell.text) if len(cell.text.split()) <= 8 else None
            more = position + 1 < len(cells)
            if again is not None and more and self._labels_more(again, cell, cells[position + 1]) and self._apply(again, cell):
                position += 1
                continue
            self._read_cell(cell, walk.standing.role)
            position += 1
        if label.row_span > 1:
            self.label_until = number + label.row_span - 1
        else:
            run, area, name = walk.standing.run, walk.standing.area, walk.standing.label
            walk.standing = replace(standing_before, run=run, near_heading=False)
            if self.named:
                walk.standing.area, walk.standing.label = area, name
        return True

    def _labels_more(self, found: Sense, cell: Cell, following: Cell) -> bool:
        """Whether a cell further on in a form row is a label again."""
        if not (_names_column(found) or found.number or (found.role in ("area", "number") and found.coverage >= 0.7)):
            return False
        return self.walk.prominent(_first_block(cell)) or not self.walk.prominent(_first_block(following))

    def _name(self, cell: Cell) -> None:
        """Take a form's "Area" or "Outcome no." for what follows in the table."""
        walk = self.walk
        if self.naming == "area":
            found = walk.sense(cell.text)
            if found.area is not None and found.area_coverage >= 0.5:
                walk.standing.area = found.area
        else:
            walk.standing.label = cell.text.strip()
        self.named = True
        self.naming = None
        self._emit_all(cell, "label")

    def _plain_label(self, found: Sense, label: Cell, cells: list[Cell]) -> bool:
        """Take a cell set as a label (bold, or a field's name) whose words head nothing by themselves."""
        walk = self.walk
        letter = walk.standing.letter
        text = label.text.strip()
        if letter == "K" or text.endswith((".", ";")) or _first_block(label).label:
            return False
        set_so = walk.prominent(_first_block(label)) and not walk.prominent(_first_block(cells[1]))
        named = letter in ("I", "J") and (detail_asked(text) is not None or (found.concept is not None and found.coverage >= 0.7))
        if not (set_so or named or self.questions or text.endswith((":", "?"))):
            return False
        walk.standing.role = role_of(letter)
        walk.standing.label = text
        self._emit_all(label, "label")
        return True

    def _apply(self, found: Sense, cell: Cell) -> bool:
        """Let a label cell take effect on the cells to its right."""
        walk = self.walk
        if found.rest and found.number:
            return False
        if found.role in ("area", "number") and found.coverage >= 0.7 and not found.letters:
            self._emit_all(cell, "label")
            self.naming = found.role
            return True
        if found.role == "attribute" and found.coverage >= 0.7:
            walk.standing.role = "attribute"
            walk.standing.column = cell.text
            self._emit_all(cell, "label")
            return True
        if not walk.apply_label(found, _first_block(cell), cell.text):
            return False
        walk.standing.column = None
        walk.standing.label = cell.text
        self._emit_all(cell, "label")
        return True

    def _content(self, cells: list[Cell], number: int) -> None:
        walk = self.walk
        standing = walk.standing
        label = None
        if standing.zone != "section" or not self.columns:
            before = replace(standing)
            if standing.zone == "section" and len(cells) > 1 and _NUMBER_CELL.match(cells[0].text):
                walk.standing.label = cells[0].text.strip()
                self._emit_all(cells[0], "attribute" if standing.letter == "K" else "label")
                cells = cells[1:]
            for cell in cells:
                self._read_cell(cell, walk.standing.role)
            walk.standing.label = before.label
            if walk.standing.letters == before.letters:
                walk.standing.letter, walk.standing.role = before.letter, before.role
            return
        for cell in cells:
            column = self._column_of(cell)
            if column.kind == "area":
                found = walk.sense(cell.text)
                if found.area is not None and found.area_coverage >= 0.5:
                    standing.area = found.area
                self._emit_all(cell, "label")
            elif standing.letter == "K" and cell is cells[0] and _ROW_MARK.match(cell.text):
                label = cell.text.strip()
                self._emit_all(cell, "attribute")
            elif column.kind == "number":
                label = cell.text.strip()
                self._emit_all(cell, "label")
            elif (_NUMBER_CELL.match(cell.text) and (column.kind != "attribute" or cell is cells[0])):
                label = cell.text.strip()
                self._emit_all(cell, "label")
            else:
                letter = column.letter or self._statement_letter(cell)
                walk.switch(letter or standing.letter or "B", column.role or "other")
                walk.standing.label = label
                walk.standing.column = column.heading
                self._read_cell(cell, column.role or "other")
        if walk.standing.letters:
            walk.standing.letter = walk.standing.letters[0]
            walk.standing.role = role_of(walk.standing.letter)
        walk.standing.label = None
        walk.standing.column = None

    def _column_of(self, cell: Cell) -> Column:
        if cell.column in self.columns:
            return self.columns[cell.column]
        before = [place for place in self.columns if place < cell.column]
        return self.columns[max(before)] if before else Column(None, "attribute", "", "attribute")

    def _statement_letter(self, cell: Cell) -> Letter | None:
        """The section of the statement that a cell stands beside: the nearest to its left, else right."""
        statements = {place: column.letter for place, column in self.columns.items() if column.kind == "statement"}
        left = [place for place in statements if place < cell.column]
        right = [place for place in statements if place > cell.column]
        return statements[max(left)] if left else statements[min(right)] if right else None

    # --- cells -------------------------------------------------------------------------------------

    def _read_cell(self, cell: Cell, role: Role) -> None:
        if role in ("attribute", "reference"):
            letter = self._statement_letter(cell) if self.columns else None
            if letter is not None:
                self.walk.standing.letter = letter
            for block in cell.blocks():
                self.walk.emit(block, role, container=self._container(cell), row=self._row(cell))
            return
        self.walk.standing.near_heading = False
        kept = (self.walk.standing.letter, self.walk.standing.role)
        sections = sum(len(ones) for ones in self.walk.headings.values())
        read_content(self.walk, cell.content, container=self._container(cell), row=self._row(cell))
        if sum(len(ones) for ones in self.walk.headings.values()) == sections and self.columns:
            self.walk.standing.letter, self.walk.standing.role = kept

    def _emit_all(self, cell: Cell, role: Role) -> None:
        for block in cell.blocks():
            self.walk.emit(block, role, container=self._container(cell), row=self._row(cell))

    def _container(self, cell: Cell) -> tuple[int, ...]:
        return (self.table.number, cell.row, cell.column)

    def _row(self, cell: Cell) -> Row:
        return Row(self.table.number, cell.row, cell.row + cell.row_span - 1)


def _names_column(found: Sense) -> bool:
    return found.role is not None and found.coverage >= 0.7


def _by_role(found: Sense) -> Letter | None:
    if found.letters:
        return found.letters[0]
    return found.concept.letter if found.concept is not None and found.role in ("need", "outcome", "provision") else None


def _first_block(cell: Cell) -> Block:
    return next(iter(cell.blocks()))
