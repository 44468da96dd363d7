"""Is this an EHC plan at all, and if not, what does it look like?

The title decides where it is plain; else the sections do. An annual review form may print the
letters A to K and a psychologist's report the four areas of need: neither is a plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from audit.model.document import Document
from audit.model.plan import Letter
from audit.sections.state import Walk

_PLAN = re.compile(
    r"\beducation,? ?health,? ?(?:and|&) ?(?:social )?care ?plan|\behc ?plan\b|\behcp\b|\be\.h\.c\.? plan|"
    r"^\W*my plan\b",
    re.I,
)
#: "Education, Health and Care Plan maintained in place of a Statement" is of no other kind.
_OPENS_AS_PLAN = re.compile(rf"^\W*(?:{_PLAN.pattern})(?!.*\breview\b)", re.I)
_OTHERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "an annual review form",
        re.compile(
            r"(?<!after )(?<!after an )(?<!after the )(?<!following )(?<!following an )(?<!following the )"
            r"(?<!at )(?<!at the )\b(?:annual|interim|emergency|early|phase transfer|transfer|yearly)"
            r" review\b(?! date| due| by|ed| month| held| on\b)(?:\W*$|.{0,40}\b(?:form|report|meeting|"
            r"record|summary|paperwork|document|minutes|of|for|part|pack|notes|\d{4}))|"
            r"\breview (?:meeting|of (?:an? |the )?(?:education|ehc|plan|progress))\b|"
            r"\bperson[- ]centred review\b",
            re.I,
        ),
    ),
    (
        "a support plan",
        re.compile(
            r"\b(?:my|sen|send|school|learning|pupil|additional|early years|costed|individual|behaviour|"
            r"pastoral)\s+(?:sen\s+|send\s+)?support plan\b|\bsupport plan\b|\bprovision map\b|"
            r"\bassess,? plan,? do,? review\b|"
            r"\bindividual (?:education|learning|healthcare|health care) plan\b|\biep\b",
            re.I,
        ),
    ),
    ("a one-page profile", re.compile(r"\bone[- ]page profile\b|\bpupil passport\b", re.I)),
    (
        "a request for assessment",
        re.compile(
            r"\b(?:request|application|referral) (?:for|to)\b.{0,50}\b(?:assessment|ehc)|"
            r"\bneeds assessment (?:request|form)\b",
            re.I,
        ),
    ),
    (
        "a professional's advice",
        re.compile(
            r"\b(?:psychological|psychology|psychologist'?s?|therap(?:y|ist'?s?)|medical|paediatric|health|"
            r"social care|teacher'?s?|educational|school|specialist|occupational|physiotherapy|audiology|"
            r"advisory)\b.{0,40}\b(?:advice|report|assessment|statement|contribution)\b|\b(?:advice|report|"
            r"contribution)\b.{0,40}\b(?:needs assessment|statutory assessment|ehc|from|by)\b|"
            r"\bappendix [a-k]\b.{0,30}\badvice\b|\bprofessional advice\b",
            re.I,
        ),
    ),
)
#: A title stands among the first blocks; a front page's tables come after it.
_TITLE_BLOCKS = 14
#: Sections that no plan does without: two of them make a plan without a title.
_CORE: tuple[Letter, ...] = ("B", "E", "F")


def kind_of(document: Document, walk: Walk) -> tuple[Literal["ehcp", "not-ehcp"], str | None]:
    """Whether a document is an EHC plan; for one that is not, what it looks like, in a few words."""
    headed = set(walk.headings)
    core = [letter for letter in _CORE if letter in headed]
    for title, prominent in _titles(document, walk):
        plan_with_sections = _OPENS_AS_PLAN.match(title) and len(core) == len(_CORE)
        if prominent and not plan_with_sections and (other := _looks_like(title)) is not None:
            return "not-ehcp", other
        if _PLAN.search(title) and headed:
            return "ehcp", None
    if len(core) >= 2:
        return "ehcp", None
    return "not-ehcp", "something else"


def _looks_like(title: str) -> str | None:
    for name, pattern in _OTHERS:
        if pattern.search(title):
            return name
    return None


def _titles(document: Document, walk: Walk) -> Iterator[tuple[str, bool]]:
    """Lines that may be the document's title, the largest type first, and whether they are set as one."""
    candidates = []
    plain = []
    for position, block in enumerate(document.blocks()):
        if position >= _TITLE_BLOCKS:
            break
        text = " ".join(block.text.split())
        if 1 <= len(text.split()) <= 16 and walk.prominent(block):
            candidates.append((-(block.look.size or 0.0), position, text))
        elif len(text.split()) <= 12:
            plain.append(text)
    for _, _, text in sorted(candidates):
        yield text, True
    for piece in document.left_out:
        if piece.reason in ("running-header", "running-footer") and len(piece.text.split()) <= 16:
            yield piece.text, True
    for text in plain:
        yield text, False
