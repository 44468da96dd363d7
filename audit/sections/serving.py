"""What a table says, before its own statements, that all of them serve: its outcome and its needs.

A provision plan is often a table of its own under a title ("E1: By the end of Year 6 ...") or under
rows that repeat the outcome and name the needs ("Need(s) addressed | 2, 3"). Those words are the
section's text and no statements of it; every statement under them carries them as its lead.
"""

from __future__ import annotations

import re
from dataclasses import replace

from audit.language.deadlines import find_deadline
from audit.model.document import Block, Cell
from audit.model.plan import ITEM_KINDS, ItemKind
from audit.sections.labels import is_area, target
from audit.sections.list_marks import is_deeper
from audit.sections.passages import Row
from audit.sections.pointers import MET, is_reference_line, only_names_items
from audit.sections.sense import Sense, sense
from audit.sections.standing import HEALTH_OR_CARE, NEEDS, PROVISION, role_of
from audit.sections.state import Walk, plain_words
from audit.sections.statements import outcome_strength, provision_strength
from audit.sections.table_state import MOST_LABEL_WORDS, TableReader, first_block, names_column

_KIND_OF_WORD: dict[str, ItemKind] = {
    "need": "need",
    "difficulty": "need",
    "outcome": "outcome",
    "objective": "outcome",
    "aim": "outcome",
    "goal": "outcome",
    "aspiration": "aspiration",
    "provision": "provision",
}
#: Words behind "Outcome 3:" that are fewer may still be its title.
_FEWEST_STATED = 7
_NUMBER = r"(?:\(?[A-Z]{0,3}[-–.]?\d{1,2}(?:\.\d{1,2})?[a-z]?\)?|\([a-z]\))"
_NAMES_ITEM = re.compile(
    r"\b(?P<kind>need|difficulty|outcome|objective|aim|goal|aspiration|provision)s?\s*"
    rf"(?:no\.?|number|ref\.?|{MET})?\s*:?\s*{_NUMBER}(?!\w)",
    re.I,
)
#: "Provision for outcome 1", "Support for outcome 1"; "Supports outcome 1" says what stands over it serves.
_TURNS_TO_PROVISION = re.compile(r"\bprovision\b|^\W*(?:my |the )?support (?:for|to|towards)\b", re.I)
#: "The help I must get for this outcome:"
_FOR_THIS_OUTCOME = re.compile(
    r"^\W*(?:the |my |what )?(?:[\w’'-]+ ){0,3}?(?:help|support|provision)\b[^.]{0,40}?\b"
    r"(?:for|towards|to (?:reach|achieve|meet|get to)) (?:this|the|each|that) outcome\W*$",
    re.I,
)
#: "(1) The College shall secure the following for attendance:", over clauses.
_SHALL_SECURE = re.compile(
    r"\b(?:shall|will|must) (?:\w+ )?(?:secure|arrange|provide|make|give|deliver|fund)\b[^.;]{0,60}?"
    r"\b(?:the following|as follows|this|these)\b[^.;]{0,60}[:—–]\W*$",
    re.I,
)
#: A code of another section before a text: "E1: By the end of Year 6 ...", "B3".
_CODE_OF_OTHERS = re.compile(r"^\W{0,2}(?P<letter>[A-E])[-–. ]?\d{1,2}\b")


def names_others(walk: Walk, text: str) -> bool:
    """Whether a text names items of another kind than those of the section at hand, and none of its own."""
    kind = ITEM_KINDS.get(walk.standing.letter) if walk.standing.letter else None
    if kind is None or kind == "aspiration":
        return False
    named = {_KIND_OF_WORD[match["kind"].lower()] for match in _NAMES_ITEM.finditer(text)}
    if code := _CODE_OF_OTHERS.match(text):
        named.update(ITEM_KINDS[letter] for letter in ITEM_KINDS if letter == code["letter"])
    return bool(named) and kind not in named


def only_names_others_here(walk: Walk, text: str) -> bool:
    """Whether a line does nothing but name items of another kind ("Needs met: B1, B2" under an outcome)."""
    return only_names_items(text) and names_others(walk, text)


def leads_provision(walk: Walk, block: Block, following: Block | None) -> str | None:
    """What a line between pieces of provision says that the provision under it serves, if it says so.

    It names an outcome ("Provision plan for outcome 1"), repeats one, or goes on with the line before
    ("Links to needs: B1, B3").
    """
    standing = walk.standing
    if standing.letter not in PROVISION or standing.zone != "section":
        return None
    text = _with_label(block)
    if len(standing.letters) > 1:
        announces = text.rstrip().endswith(":") and only_names_others_here(walk, block.text)
        return text if announces else None
    if walk.repeats_statement(block.text):
        return text
    last = walk.passages[-1] if walk.passages else None
    after_lead = last is not None and last.role == "lead" and standing.lead is not None
    if is_reference_line(block.text) and after_lead:
        return f"{standing.lead}\n{text}"
    goes_before = (
        following is None
        or bool(following.label and not block.label)
        or bool(block.label and is_deeper(following.label, block.label))
    )
    if goes_before and not is_reference_line(block.text) and only_names_items(block.text):
        return text if names_others(walk, block.text) or "provision" in block.text.lower() else None
    return None


def turn_to_provision(walk: Walk, block: Block) -> str | None:
    """Stand in provision from a line in "E and F" on that leads to it from an outcome, and say for which.

    "Provision for outcome 1" does, and "Support for outcome 1"; of any other line nothing is taken.
    """
    standing, text = walk.standing, _with_label(block)
    if standing.zone != "section" or not {"E", "F"} <= set(standing.letters):
        return None
    if _FOR_THIS_OUTCOME.match(text) or _SHALL_SECURE.search(text):
        outcome = standing.label or text
        walk.switch("F", "provision")
        return outcome
    if not _TURNS_TO_PROVISION.search(text) or not only_names_items(text):
        return None
    walk.switch("F", "provision")
    return text


def _with_label(block: Block) -> str:
    return f"{block.label} {block.text}".strip()


def states_after_reference(walk: Walk, found: Sense, row: Row | None) -> bool:
    """Whether what stands behind another kind's number is a statement of the section at hand all the same.

    "Outcome 1. Phonics for 20 minutes a day" in a column of provision is; an outcome told over again
    ("Outcome 2: By July ...") and a title ("Outcome 3: Reading") are not. Nor is an outcome a need for being
    told behind the number of one, in a row of outcomes ("need 1: will keep up a shared interest").
    """
    standing = walk.standing
    if standing.zone == "section" and (standing.letter, standing.role) == ("E", "outcome"):
        answers = row is not None and found.numbered_role in ("need", "aspiration")
        return answers and outcome_strength(found.rest) > 0 and len(found.rest.split()) >= _FEWEST_STATED
    if standing.zone != "section" or standing.letter not in PROVISION or standing.role != "provision":
        return False
    if found.numbered_role not in ("need", "outcome", "aspiration") or walk.repeats_statement(found.rest):
        return False
    if len(found.rest.split()) < _FEWEST_STATED:
        return False
    provided, achieved = provision_strength(found.rest), outcome_strength(found.rest)
    if found.numbered_role == "outcome" and "E" in standing.letters and row is None:
        return False  # "E and F" tells its outcomes by their numbers, whatever they speak of
    return provided >= achieved if row is not None else provided > achieved


def states_outcome_here(walk: Walk, found: Sense) -> bool:
    """Whether "Outcome 7: By July ..." among needs, or over provision for health or care, states the outcome.

    It does where it stands nowhere before, neither in these words nor, among provision, under its number.
    """
    letter = walk.standing.letter
    return (
        walk.standing.role == "reference"
        and (
            letter in NEEDS
            or (letter in HEALTH_OR_CARE and not _is_numbered_before(walk, found))
            or (tells_outcomes_in_f(walk) and _is_rather_outcome(found.rest))
        )
        and found.numbered_role == "outcome"
        and len(found.rest.split()) > _FEWEST_STATED
        and outcome_strength(found.rest) > 0
        and plain_words(found.rest) not in walk.stated
    )


def tells_outcomes_in_f(walk: Walk) -> bool:
    """Whether outcomes in Section F are those of E, which had its heading and nothing under it."""
    if walk.standing.letters != ("F",) or "E" not in walk.headings:
        return False
    return walk.outcomes_over_provision or "E" not in walk.written


def _is_rather_outcome(text: str) -> bool:
    """Whether a text is worded as an outcome more than as provision, or says by when it is to be reached."""
    achieved = outcome_strength(text)
    return achieved > provision_strength(text) or (achieved > 0 and find_deadline(text) is not None)


def _is_numbered_before(walk: Walk, found: Sense) -> bool:
    """Whether Section E has told an outcome of this number."""
    return any(
        passage.letter == "E" and sense(passage.label or "").number == found.number
        for passage in walk.passages
    )


def serve_reference(walk: Walk, block: Block) -> None:
    """After a heading that is another kind's number ("Outcome 2: By July ..."), what follows serves it."""
    standing = walk.standing
    if standing.role != "reference" or walk.sense(block.text).number is None:
        return
    standing.lead = _with_label(block)
    standing.role = role_of(standing.letter)
    standing.label = None
    standing.run += 1


def serves_others(reader: TableReader, cell: Cell) -> bool:
    """Take a table's title row that repeats or names what its provision is for."""
    walk = reader.walk
    standing = walk.standing
    if standing.zone != "section" or standing.letter not in PROVISION or len(standing.letters) > 1:
        return False
    again = walk.repeats_statement(cell.text)
    stands_out = walk.prominent(first_block(cell)) or only_names_items(cell.text)
    if not (again or stands_out) or not _leads_rows(reader, cell):
        return False
    text = " ".join(_with_label(block) for block in cell.blocks())
    found = walk.sense(text)
    if (found.letters and not only_names_items(text)) or is_area(found):
        return False
    outcome = outcome_strength(text) > provision_strength(text) and len(text.split()) > 5
    if not (again or names_others(walk, text) or outcome):
        return False
    begin_serving(reader)
    serve(reader, text)
    for block in cell.blocks():
        walk.emit(block, "lead", container=reader.container(cell))
    return True


def takes_outcome_over_provision(reader: TableReader, cells: list[Cell]) -> bool:
    """Take "Outcome 1 (E1) | By July ..." over provision in F, where E had its heading and nothing more.

    Some templates head both sections at once, one under the other, and tell each outcome over its provision.
    """
    walk = reader.walk
    before = walk.standing
    if reader.columns or len(cells) != 2 or not tells_outcomes_in_f(walk):
        return False
    label, text = (" ".join(cell.text.split()) for cell in cells)
    if walk.sense(label).numbered_role != "outcome" or not _is_rather_outcome(text):
        return False
    if plain_words(text) in walk.stated:
        return False  # over each part of its provision again
    walk.outcomes_over_provision = True
    label = label.strip(" :")
    walk.standing = replace(before, letters=("E",), letter="E", role="outcome", label=label, lead=None)
    reader.emit_all(cells[0], "label")
    reader.read_cells(cells[1:])
    lead = f"{label}: {text}"
    walk.standing = replace(before, run=walk.standing.run + 1, near_heading=False, lead=lead)
    reader.before.lead = lead  # and for the table of provision below it
    return True


def only_names_others(reader: TableReader, cells: list[Cell]) -> bool:
    """Take a row that does nothing but name what follows serves ("Outcome 1 | Needs 2 and 3")."""
    walk = reader.walk
    if len(cells) < 2 or reader.columns or walk.standing.zone != "section":
        return False
    if not all(only_names_items(cell.text) and names_others(walk, cell.text) for cell in cells):
        return False
    begin_serving(reader)
    for cell in cells:
        serve(reader, cell.text)
        for block in cell.blocks():
            walk.emit(block, "lead", container=reader.container(cell))
    return True


def heads_form(reader: TableReader, cells: list[Cell]) -> bool:
    """Take the head of a form that asks about one statement by rows.

    "Provision 1 | Outcome 1; need B1" stands over "What | ...", "Who | ...", "How often | ...".
    """
    walk = reader.walk
    if len(cells) != 2 or reader.columns or walk.standing.zone != "section" or not walk.standing.letter:
        return False
    own, of_others = (" ".join(cell.text.split()) for cell in cells)
    found = walk.sense(own)
    if not found.number or found.rest or found.numbered_role != role_of(walk.standing.letter):
        return False
    if not (only_names_items(of_others) and names_others(walk, of_others)) or not _asks_below(reader, cells):
        return False
    begin_serving(reader)
    serve(reader, of_others)
    reader.emit_all(cells[0], "label")
    for block in cells[1].blocks():
        walk.emit(block, "lead", container=reader.container(cells[1]))
    walk.standing.label = own
    reader.named = True
    return True


def _asks_below(reader: TableReader, cells: list[Cell]) -> bool:
    """Whether the row under a row asks for a part of a statement ("What", "By whom")."""
    below = next((row for number, row in sorted(reader.rows.items()) if number > cells[0].row), [])
    return len(below) == len(cells) and names_column(reader.walk.sense(below[0].text))


def takes_reference_row(reader: TableReader, cells: list[Cell]) -> bool:
    """Take a row, before a table's statements, that says what they serve ("Need(s) addressed | 2, 3")."""
    walk = reader.walk
    standing = walk.standing
    if standing.zone != "section" or reader.columns or not 2 <= len(cells) <= 3:
        return False
    label = cells[0]
    if len(label.text.split()) > MOST_LABEL_WORDS or standing.letter not in ("E", *PROVISION):
        return False
    if reader.has_statements() and not reader.serving:
        return False  # a form that says it under each statement
    found = walk.sense(label.text)
    if found.coverage < 0.7 or found.letters:
        return False
    _, role = target(walk, found)
    of_others = found.role == "attribute" and found.concept is not None and found.concept.name == "reference"
    if role != "reference" and not of_others:
        return False
    asked = label.text.rstrip().endswith((":", "?")) or all(only_names_items(cell.text) for cell in cells[1:])
    if not (asked or walk.prominent(first_block(label))):
        return False
    begin_serving(reader)
    words = " ".join(" ".join(cell.text.split()) for cell in cells[1:])
    serve(reader, f"{label.text.strip(' :')}: {words}")
    reader.emit_all(label, "label")
    for cell in cells[1:]:
        for block in cell.blocks():
            walk.emit(block, "lead", container=reader.container(cell))
    return True


def begin_serving(reader: TableReader) -> None:
    """Forget what an earlier part of the table served, once it has been followed by statements."""
    if reader.serving and reader.has_statements():
        reader.serving.clear()
        reader.first_passage = len(reader.walk.passages)


def serve(reader: TableReader, words: str) -> None:
    """Let the statements that follow in the table carry these words as their lead."""
    reader.serving.append(" ".join(words.split()))
    reader.walk.standing.lead = "\n".join(reader.serving)


def _leads_rows(reader: TableReader, cell: Cell) -> bool:
    """Whether rows of several cells follow a title row."""
    after = [cells for row, cells in reader.rows.items() if row > cell.row]
    return any(len(cells) > 1 for cells in after)
