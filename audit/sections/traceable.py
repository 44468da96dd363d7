"""Whether a passage makes a statement that can be traced, or is the text around statements."""

from __future__ import annotations

import re

from audit.language.dates import find_date
from audit.language.sentences import sentence_spans
from audit.model.plan import ItemKind
from audit.sections.about_plan import (
    dates_outcomes,
    is_background,
    is_list_of_diagnoses,
    is_only_review,
    is_recital,
    only_tells_assessment,
    sets_targets,
)
from audit.sections.difficulties import (
    leans_to_difficulty,
    tells_any_difficulty,
    tells_difficulty,
    tells_strength_only,
)
from audit.sections.passages import Passage
from audit.sections.pointers import points_elsewhere
from audit.sections.statements import outcome_strength, provision_strength, tells_change
from audit.sections.wording import is_yes_or_no, placeholders_in

#: Fewer words than this are a remnant, not a statement.
FEWEST_WORDS = 3
#: A number, a code, a mark: "4", "C", "E1, E2", "-".
_NO_WORD = re.compile(r"(?:\W|[A-Za-z]{0,2}\d{1,3}[a-z]?\b|\b[A-Za-z]\b)*")
#: Words of a cell that gives a day and nothing else: "from 6 September 2027".
_MOST_OF_DATE = 4
#: So much time, or so many to an adult: no recital of the law says it.
_AMOUNT = re.compile(r"\b(?:\d+|half an|an) (?:minutes?|hours?)\b|\b\d:\d\b|\bone[- ]to[- ]one\b", re.I)
_NEED_LABEL = re.compile(
    r"^\W*(?:(?:care |health |social care )?(?:need|difficulty|barrier|priority|outcome|aim|goal|"
    r"change|provision|support|objective)\s*)?[A-Z]{0,5}-?\d{1,2}(?:\.\d+)?\W*$",
    re.I,
)
#: "Need", "B Need", "Health need": a card's label for the one need it is about.
CALLED_NEED = re.compile(
    r"^\W*(?:[BCD]\W+)?(?:(?:the|my|this|special educational|educational|health|social care|care) )*need\W*$",
    re.I,
)
_TOLD_BESIDE_BLANK = 4  # words


def makes_statement(passage: Passage, kind: ItemKind) -> bool:
    """Whether a passage of a section's own text makes a statement of the section's kind.

    A need must tell of a difficulty; an outcome of a change, unless the plan itself sets it apart in a
    list or a cell; provision only has to say more than that it is reviewed.
    """
    text = passage.text
    words = len(text.split())
    listed = bool(passage.block.label)
    celled = passage.row is not None
    if words < FEWEST_WORDS and not celled:
        return False
    if _NO_WORD.fullmatch(text.strip()) or is_yes_or_no(text):
        return False
    blanks = placeholders_in(text)
    if blanks and (words - sum(len(blank.split()) for blank in blanks) < _TOLD_BESIDE_BLANK or words <= 4):
        return False  # "[Insert intervention] for emotional literacy, 1:1" is provision that lacks its name
    if words <= _MOST_OF_DATE and find_date(text) is not None:
        return False  # "From | 6 September 2027"
    if kind == "need":
        if is_recital(text) or is_list_of_diagnoses(text) or only_tells_assessment(text):
            return False
        if (is_only_review(text) or sets_targets(text)) and not tells_difficulty(text):
            return False
        if is_numbered(passage):
            return True
        if celled and not listed and words > 5 and CALLED_NEED.match(passage.label or ""):
            return not is_background(text)
        if celled and not listed:
            return tells_difficulty(text) or (leans_to_difficulty(text) and not is_background(text))
        if listed:
            return not (tells_strength_only(text) or is_background(text)) or tells_difficulty(text)
        # C and D tell of illness and home, and of strengths seldom.
        hard = leans_to_difficulty(text) or (passage.letter in ("C", "D") and tells_any_difficulty(text))
        return words > 5 and hard and not is_background(text)
    amounts = kind == "provision" and bool(_AMOUNT.search(text))
    if is_recital(text) and not ((listed or amounts) and words > 12):
        return False  # "The council will pay for a communicator, 1:1, for 90 minutes" is none
    if kind == "outcome":
        if is_only_review(text) or sets_targets(text) or points_elsewhere(text) or dates_outcomes(text):
            return False
        return listed or celled or is_numbered(passage) or (words >= 5 and _tells_outcome(text))
    if is_only_review(text) and provision_strength(text) < 3 and passage.letter != "G":
        # In G a clinician's review is the provision; elsewhere it is the plan that is reviewed.
        return False
    if sets_targets(text) and not listed and provision_strength(text) < 3 and len(sentence_spans(text)) == 1:
        return False
    return listed or celled or words >= 5 or is_numbered(passage)


def praises_over_list(passage: Passage, following: Passage | None) -> bool:
    """Whether a paragraph right over a list of needs tells of nothing that is hard ("He is loyal.")."""
    return (
        following is not None
        and bool(following.block.label)
        and not passage.block.label
        and not tells_any_difficulty(passage.text)
    )


def _tells_outcome(text: str) -> bool:
    """Whether prose says what will change, or what is so by a day ("Leo travels alone by July 2027")."""
    return tells_change(text) or outcome_strength(text) > 0


def is_numbered(passage: Passage) -> bool:
    """Whether the plan itself numbers a statement ("B3", "Need 2", "1.4")."""
    label = passage.block.label.strip(" ().:")
    return (bool(label) and any(character.isdigit() for character in label)) or bool(
        _NEED_LABEL.match(passage.label or "")
    )
