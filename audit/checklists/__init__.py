"""The quality assurance frameworks: what is asked of a plan, and how answers become grades.

A checklist is one TOML file, packaged under `checklists/` or the user's own. A mistake in it is
refused with the file, the key and what was probably meant: a question that silently goes unasked
would be worse than none.
"""

from audit.checklists.framework import (
    CATALOGUE,
    SCHEMA,
    Bands,
    Checklist,
    Condition,
    FindingPresent,
    GradeName,
    Limit,
    Question,
    QuestionKind,
    SectionEmpty,
    SectionGraded,
    ShortOfOutstanding,
    StatutoryGap,
    is_in_catalogue,
)
from audit.checklists.loading import DEFAULT_CHECKLIST, checklist_names, load_checklist, read_checklist
from audit.checklists.mistakes import ChecklistError

__all__ = [
    "CATALOGUE",
    "DEFAULT_CHECKLIST",
    "SCHEMA",
    "Bands",
    "Checklist",
    "ChecklistError",
    "Condition",
    "FindingPresent",
    "GradeName",
    "Limit",
    "Question",
    "QuestionKind",
    "SectionEmpty",
    "SectionGraded",
    "ShortOfOutstanding",
    "StatutoryGap",
    "checklist_names",
    "is_in_catalogue",
    "load_checklist",
    "read_checklist",
]
