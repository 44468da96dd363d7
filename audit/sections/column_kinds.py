"""What a column of a table holds: statements, what is said beside them, numbers; by its heading and cells."""

from __future__ import annotations

import re
from dataclasses import replace

from audit.model.document import Cell
from audit.model.plan import Letter
from audit.sections.column_heads import Column
from audit.sections.difficulties import praises
from audit.sections.labels import is_area, target
from audit.sections.passages import Role
from audit.sections.sense import Sense
from audit.sections.standing import PROVISION, role_of
from audit.sections.statements import outcome_strength, provision_strength
from audit.sections.table_state import NUMBER_CELL, TableReader, names_column

_STATEMENT_ROLES = ("need", "outcome", "provision", "view", "aspiration", "strengths", "steps")
#: Cells shorter than this, on average, hold names and scores, not statements.
_FEWEST_LETTERS_OF_A_STATEMENT = 45
_MOST_IN_NAME = 5  # words: "Spelling and writing"
#: Numbers or codes of items and nothing else: "3", "3, 4", "B1 and B2", "(a)".
_NUMBERS = re.compile(
    r"^\W*(?:[A-K]{0,3}[-.]?\d{1,2}(?:\.\d{1,2})?[a-z]?|\([a-z]\)|all)(?:(?:\s*(?:,|;|&|/|\band\b|\bto\b|-|–)"
    r"\s*|\s+)(?:[A-K]{0,3}[-.]?\d{1,2}(?:\.\d{1,2})?[a-z]?|\([a-z]\)))*\W*$",
    re.I,
)
_KIND_NAMED = re.compile(r"\b(need|outcome|provision|aspiration|objective|aim|goal)", re.I)


def column_named(reader: TableReader, found: Sense, heading: str) -> Column:
    """The column that a heading names; of unknown kind where it names nothing we know."""
    walk = reader.walk
    named = found.coverage >= 0.7 and not found.letters
    if named and found.role in ("front", "annex", "contents", "sign-off"):
        return Column(None, None, heading, "unknown")
    if named and found.role == "area":
        return Column(None, None, heading, "area")
    if named and found.role == "number":
        return Column(None, None, heading, "number")
    if found.letters or names_column(found):
        letter, role = target(walk, found)
        if role in ("attribute", "reference"):
            return Column(letter, role, heading, "attribute")
        if role in _STATEMENT_ROLES or found.letters:
            return Column(letter, role, heading)
    return Column(None, None, heading, "unknown")


def holds_numbers(reader: TableReader, place: int, number: int) -> bool:
    """Whether the cells of a column under its header hold nothing but numbers or codes."""
    texts = [cell.text for cell in reader.cells_under(place, number) if cell.column_span == 1]
    return bool(texts) and all(NUMBER_CELL.match(text) for text in texts)


def holds_references(reader: TableReader, heading: Cell) -> bool:
    """Whether the cells under a heading do nothing but name items by number ("3, 4", "E1 and E2")."""
    texts = reader.texts_under(heading.column, heading.row)
    return bool(texts) and all(_NUMBERS.match(text) for text in texts)


def names_areas(reader: TableReader, heading: Cell) -> bool:
    """Whether each cell under a heading is the name of an area ("To help me with | Communication")."""
    texts = reader.texts_under(heading.column, heading.row)
    return len(texts) > 1 and all(is_area(reader.walk.sense(text)) for text in texts)


def with_columns_of_names(columns: dict[int, Column]) -> dict[int, Column]:
    """A column of numbers that are not the row's own ("Outcome ref" beside provision) says what it is for."""
    stated = {column.role for column in columns.values() if column.kind == "statement"}

    def is_of_others(column: Column) -> bool:
        named = {kind.lower() for kind in _KIND_NAMED.findall(column.heading)}
        return column.kind == "number" and bool(stated and named) and not named & stated

    return {
        place: replace(column, kind="attribute", role="attribute") if is_of_others(column) else column
        for place, column in columns.items()
    }


def names_kind(heading: str) -> bool:
    """Whether a column is called after needs, outcomes, provision or aspirations."""
    return bool(_KIND_NAMED.search(heading))


def with_statement_column(reader: TableReader, columns: dict[int, Column], number: int) -> dict[int, Column]:
    """Make sure that some column holds statements: the wordiest one, if no heading says which."""
    columns = _with_words_beside(reader, _beside_strengths(reader, columns), number)
    columns = _with_names_told(reader, columns, number)
    if any(column.kind == "statement" for column in columns.values()):
        if reader.walk.standing.letter == "A":
            columns = _with_views(reader, columns, number)
        return {place: _beside_statement(column, ("unknown",)) for place, column in columns.items()}
    letter = reader.walk.standing.letter
    widest, average = _wordiest(reader, columns, number)
    attributed = any(column.kind == "attribute" for column in columns.values())
    if average < _FEWEST_LETTERS_OF_A_STATEMENT and not (letter in PROVISION and attributed):
        return {
            place: replace(column, letter=letter, role="other", kind="other")
            for place, column in columns.items()
        }
    standing = reader.walk.standing
    role = standing.role if standing.role in _STATEMENT_ROLES else role_of(letter)
    if role == "strengths" and role_of(letter) == "need" and _tells_what_is_hard(reader, widest, number):
        role = role_of(letter)
    if len(standing.letters) > 1 and letter in ("E", "F"):
        letter, role = told_by_content(reader, widest, number, letter)
    return {
        place: replace(column, letter=letter, role=role, kind="statement")
        if place == widest
        else _beside_statement(column, ("unknown", "attribute"))
        for place, column in columns.items()
    }


def _with_views(reader: TableReader, columns: dict[int, Column], number: int) -> dict[int, Column]:
    """The wordy columns of Section A as views, whatever their heading: "What Maisie says"."""

    def tells(place: int) -> bool:
        texts = reader.texts_under(place, number)
        return bool(texts) and sum(map(len, texts)) / len(texts) >= _FEWEST_LETTERS_OF_A_STATEMENT

    return {
        place: replace(column, letter="A", role="view", kind="statement")
        if column.kind == "unknown" and tells(place)
        else column
        for place, column in columns.items()
    }


def _with_words_beside(reader: TableReader, columns: dict[int, Column], number: int) -> dict[int, Column]:
    """The statements of a column that holds nothing in the next one: "Provision (F) | What | Who | When".

    The first is merged down beside the rows, and only says what they are.
    """
    statements = [place for place, column in columns.items() if column.kind == "statement"]
    if len(statements) != 1 or any(True for _ in reader.cells_under(statements[0], number)):
        return columns
    named = columns[statements[0]]
    following = next((place for place in sorted(columns) if place > statements[0]), None)
    if following is None or not any(True for _ in reader.cells_under(following, number)):
        return columns
    return {
        **columns,
        statements[0]: replace(named, role=None, kind="number"),
        following: replace(named, heading=columns[following].heading),
    }


def _with_names_told(reader: TableReader, columns: dict[int, Column], number: int) -> dict[int, Column]:
    """The column that tells what each short name means, as the needs: "Need | What it means for Tam"."""
    needs = [place for place, column in columns.items() if column.role == "need"]
    beside = [place for place, column in columns.items() if column.kind in ("attribute", "unknown")]
    if len(needs) != 1 or len(beside) != 1 or len(columns) != 2:
        return columns
    names, told = (reader.texts_under(place, number) for place in (needs[0], beside[0]))
    named = bool(names) and all(len(text.split()) <= _MOST_IN_NAME and "." not in text for text in names)
    sentences = sum(text.rstrip().endswith(".") and len(text.split()) > _MOST_IN_NAME for text in told)
    if not named or 2 * sentences < len(names):
        return columns
    need = columns[needs[0]]
    return {
        needs[0]: replace(need, role=None, kind="number"),
        beside[0]: replace(need, heading=columns[beside[0]].heading),
    }


def _tells_what_is_hard(reader: TableReader, place: int, number: int) -> bool:
    """Whether the cells of a column tell of difficulties: needs, though the heading over it says strengths.

    Needs set out in a table often follow a paragraph headed "Strengths" with no heading of their own.
    """
    texts = reader.texts_under(place, number)
    return 2 * sum(not praises(text) for text in texts) > len(texts)


def _beside_strengths(reader: TableReader, columns: dict[int, Column]) -> dict[int, Column]:
    """The columns with the only other one as statements: "Going well | Getting in the way"."""
    statements = [column.role for column in columns.values() if column.kind == "statement"]
    others = [place for place, column in columns.items() if column.kind == "unknown"]
    if len(others) != 1 or not statements or any(role not in ("strengths", "steps") for role in statements):
        return columns
    standing = reader.walk.standing
    letter = standing.letters[0] if standing.letters else standing.letter
    column = replace(columns[others[0]], letter=letter, role=role_of(letter), kind="statement")
    return {**columns, others[0]: column}


def _beside_statement(column: Column, kinds: tuple[str, ...]) -> Column:
    """A column of one of some kinds as what stands beside the statements."""
    return replace(column, kind="attribute", role="attribute") if column.kind in kinds else column


def _wordiest(reader: TableReader, columns: dict[int, Column], number: int) -> tuple[int, float]:
    """The column of unknown kind with most letters under a row, and how many it has to a row."""
    rows = sum(1 for _ in reader.rows_under(number)) or 1
    candidates = [place for place, column in columns.items() if column.kind == "unknown"] or list(columns)
    letters = {place: sum(map(len, reader.texts_under(place, number))) for place in candidates}
    widest = max(candidates, key=lambda place: letters[place])
    return widest, letters[widest] / rows


def told_by_content(reader: TableReader, place: int, number: int, letter: Letter) -> tuple[Letter, Role]:
    """Which of E and the provision beside it a column of statements belongs to, by what its cells say."""
    cells = reader.texts_under(place, number)
    leaning = sum(outcome_strength(text) - provision_strength(text) for text in cells)
    beside = any(
        (found := reader.walk.sense(column)).role == "attribute"
        and found.concept is not None
        and found.concept.name in ("who", "ratio")
        for column in (cell.text for cell in reader.rows.get(number, []))
    )
    if leaning < 0 or (beside and leaning <= len(cells)):
        return next((one for one in reader.walk.standing.letters if one in PROVISION), "F"), "provision"
    return ("E", "outcome") if leaning > 0 else (letter, role_of(letter))
