"""Who stands in a report on a cycle, and under which name: their own, or a pseudonym.

Pseudonyms are those of redacted exports, so that "Child 7QK2F" of a report is the same in both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from audit.cycle.sampling import UNKNOWN
from audit.language.names import is_english, is_given_name
from audit.model.audit import PlanAudit
from audit.model.plan import Details
from audit.redaction import Pseudonyms
from audit.redaction.audits import redacted_text
from audit.redaction.patterns import own_words, schools_in
from audit.redaction.people import identities_of

#: A column of a register whose name has one of these names people.
_PEOPLE = re.compile(
    r"writer|author(?!it)|officer|worker|coordinator|auditor|manager|professional|psychologist|therapist|"
    r"nurse|teacher|send?co|lead|contact|person|owner|name|parent|child|pupil|student|"
    r"allocated|assigned|(^|_)by($|_)",
    re.IGNORECASE,
)
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev)\.? [A-Z]")
_INITIAL = re.compile(r"[A-Z]\.?(?:[A-Z]\.?)?")
_SCHOOLS = re.compile(r"setting|school|college|placement|provider|nursery", re.IGNORECASE)
#: Columns that lead straight to a child, and are left out of every redacted table.
_TELL = re.compile(
    r"upn|nhs|dob|birth|address|postcode|phone|email|path|file|(^|_)(id|ref|case|number)($|_)", re.IGNORECASE
)

_LEARNT = 200  # values of a column: enough to know what it holds


@dataclass(frozen=True, slots=True)
class Child:
    """What the store knows of a plan's child, and under which file it lies."""

    path: str
    name: str | None
    born: date | None
    sha256: str | None


class Hiding:
    """Gives everybody their name in a report; without pseudonyms it is their own."""

    def __init__(self, pseudonyms: Pseudonyms | None) -> None:
        self._pseudonyms = pseudonyms
        self._known: dict[tuple[str, str], str] = {}
        self._plans: dict[Child, str] = {}
        self._texts: dict[tuple[str, str | None], str] = {}
        self._columns: dict[str, dict[str, bool]] = defaultdict(dict)

    @property
    def is_on(self) -> bool:
        """Whether names are replaced."""
        return self._pseudonyms is not None

    def plan(self, child: Child) -> str:
        """How a plan is called: by its file, or by its child's pseudonym."""
        if self._pseudonyms is None:
            return PurePath(child.path.replace("\\", "/")).name
        if child not in self._plans:
            who = child.name or child.sha256 or child.path
            self._plans[child] = self._pseudonyms.of("Child", f"{who} {child.born or ''}")
        return self._plans[child]

    def person(self, name: str | None) -> str:
        """How a colleague is called."""
        if not name:
            return ""
        return self.value("person", name)

    def learn(self, register: Mapping[str, str]) -> None:
        """Look at a plan's register columns: where most values look like people, all of them are."""
        if self._pseudonyms is None:
            return
        for column, value in register.items():
            seen = self._columns[column]
            if value and value not in seen and len(seen) < _LEARNT:
                seen[value] = _is_somebody(value)

    def shows(self, column: str) -> bool:
        """Whether a register's column may stand in the report at all."""
        return self._pseudonyms is None or not _TELL.search(column)

    def value(self, column: str, value: str) -> str:
        """A detail's or register's value."""
        if self._pseudonyms is None or value == UNKNOWN:
            return value
        key = (column, value)
        if key not in self._known:
            self._known[key] = self._hidden(column, value)
        return self._known[key]

    def text(self, text: str | None, child: Child | None) -> str:
        """What somebody wrote about a plan, or about none."""
        if not text or self._pseudonyms is None:
            return text or ""
        key = (text, child.name if child else None)
        if key not in self._texts:
            details = Details(name=child.name, date_of_birth=child.born) if child else Details()
            stub = PlanAudit.model_construct(details=details)
            self._texts[key] = redacted_text(text, identities_of(stub, [text], self._pseudonyms))
        return self._texts[key]

    def quotes(self, audit: PlanAudit) -> Callable[[str], str]:
        """What makes a plan's quotes ready for the report: all that the plan names is known for it."""
        if self._pseudonyms is None:
            return str
        # Items are pieces of sections: their texts once are enough to know everybody by.
        texts = [section.text for section in audit.sections.values() if section.text]
        texts += [cell for item in audit.items for cell in item.cells.values()]
        texts += [aside.text for aside in audit.unassigned]
        known = identities_of(audit, texts, self._pseudonyms)
        return lambda quote: redacted_text(quote, known)

    def _hidden(self, column: str, value: str) -> str:
        assert self._pseudonyms is not None  # noqa: S101
        schools = list(schools_in(value))
        if schools or _SCHOOLS.search(column):
            school = schools[0] if schools else value.split(",", 1)[0]
            return self._pseudonyms.of("School", own_words(school) or school)
        named = _PEOPLE.search(column) and not value[:1].isdigit()  # "allocated_on" holds days
        if named or _is_somebody(value) or self._are_people(column):
            return self._pseudonyms.of("Person", value)
        return self.text(value, None)

    def _are_people(self, column: str) -> bool:
        seen = self._columns.get(column, {})
        return sum(seen.values()) * 2 > len(seen)


def _is_somebody(value: str) -> bool:
    """Whether a value looks like a person's name: with a title, or two words or three of which one is a
    given name ("Thorne, Alma" too), or an initial and a surname."""
    if _TITLED.match(value):
        return True
    words = value.replace(",", " ").split()
    if not 2 <= len(words) <= 3:
        return False
    is_name_like = any(is_given_name(word) or _INITIAL.fullmatch(word) for word in words)
    return is_name_like and not all(is_english(word) or _INITIAL.fullmatch(word) for word in words)
