"""The advice that Section K lists: whose it is, of which day, and whether it came at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from audit.checks.advice_dates import days_in, locate_days
from audit.checks.advice_kinds import AdviceKind, kinds_in
from audit.model.plan import Plan

#: Names of the law and the plan hold "education" and "health", and are nobody's advice.
_NOBODY = re.compile(
    r"\beducation(?:al)?,? health(?:,| and| &) (?:social )?care\b(?: needs)?(?: assessment| plan)?|"
    r"\bEHC\w*(?: needs)?(?: assessment| plan)?|\bcode of practice\b|"
    r"\bspecial educational needs\b(?! co-?ordinator)(?: and disabilit(?:y|ies))?"
    r"(?: (?:regulations|officer|service|panel|team|manager|caseworker))?",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"\b(?:signed|signature|sign(?:ing)?[- ]off|dated this|reviewed (?:no later than|by)|on behalf of|"
    r"authorised|(?:SEND?|EHC|plan|case) (?:officer|co-?ordinator|caseworker|manager))\b",
    re.IGNORECASE,
)
_NOT_KNOWN = re.compile(
    r"\b(?:not|un|never|neither)[- ]?(?:currently |previously |presently )?(?:known|open|involved)\b|"
    r"\bno (?:\w+ )?(?:involvement|record|concerns|needs)\b|\b(?:case|file) closed\b|\bnothing to add\b",
    re.IGNORECASE,
)
_NOT_RECEIVED = re.compile(
    r"\bno (?:\w+ ){0,2}?(?:reply|response|answer)\b|\bno (?:advice|report|information)\b|"
    r"\bnot (?:yet |been )?(?:received|returned|replied|responded|submitted|supplied|provided|obtained|"
    r"available)\b|\b(?:still )?(?:awaited|awaiting|outstanding|pending|to follow|overdue)\b|"
    r"\b(?:did|has|have) not (?:yet )?(?:repl\w+|respon\w+|provide\w*|submit\w*)\b|^\W*TB[CA]\W*$",
    re.IGNORECASE,
)
_NOT_SOUGHT = re.compile(
    r"\bnot (?:been )?(?:requested|sought|required|asked|needed|applicable|obtained)\b|^\W*(?:none|"
    r"n\W?a)\W*$",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?|Sister|Sr)\b\.? ?[A-Z]|\b[A-Z]\.? ?(?:[A-Z]\.? ?)?[A-Z][a-z]{2,}"
)
#: The end of an entry in prose, and of no title, initial or number of an appendix.
_END = re.compile(r"(?:(?<=[a-z]{3})|(?<=\d))(?<!Prof)\.\s+(?=[A-Z])")
_BESIDE_A_DATE = re.compile(r"[A-Za-z]{3,}")
#: Words that a date cell may hold beside its date.
_OF_A_DATE = re.compile(
    r"\b(?:to|and|dated?|received|requested|request|sent|no|reply|replied|updated|report|letter|advice|"
    r"review|by|on|the|end|early|late|mid|part|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)\b",
    re.IGNORECASE,
)
_NO_DATE = re.compile(r"\W+|\W*(?:no date|not dated|undated|n/?a|nil|unknown|date unknown)\W*", re.IGNORECASE)
_VIEWS = re.compile(r"\b(?:views?|words|voice|wishes|contribution|letter|statement)\b", re.IGNORECASE)
#: Whoever wrote the child's words down is not another who gives views.
_HELPED = re.compile(r"\b(?:with|helped by|supported by|recorded by|to|through|via)\b.*", re.IGNORECASE)
_OTHER_PERSON = re.compile(r"\b(?:and|&) (?:of |the |his |her )?[A-Z]|(?<!\d )[A-Z][a-z]+ [A-Z][a-z]")
_APPENDED = re.compile(r"\b(?:append\w*|annex\w*|attach\w*|enclos\w*)\b", re.IGNORECASE)
_REPORT = re.compile(r"\b(?:report|advice|assessment|letter|views|opinion)\b", re.IGNORECASE)
_ANNEX_LINES = 3  # a report bound in says in its first lines whose it is
_LONGEST_ROW = 6  # more cells than a list of advice has columns


@dataclass(frozen=True, slots=True)
class AdviceEntry:
    """One entry of Section K: its words, whose advice it is, its days, and whether anything came."""

    text: str
    kinds: frozenset[AdviceKind]
    days: tuple[date, ...]
    received: bool = True
    sought: bool = True

    @property
    def is_unexplained(self) -> bool:
        """Whether it names a person or gives a date and does not say whose advice that is."""
        if self.kinds:
            return False
        return bool(_PERSON.search(self.text)) or any(map(_stands_alone, self.text.split("\n")))

    def answers(self, source: str) -> bool:
        """Whether it is advice from one of the sources that regulation 6 requires."""
        return any(source in kind.answers for kind in self.kinds)


def advice_listed(plan: Plan) -> tuple[AdviceEntry, ...]:
    """The entries of Section K; where it says that reports are attached, also what those are."""
    section = plan.sections["K"]
    if section.state == "absent":
        return ()
    if section.merged_with is not None and not section.text:
        section = plan.sections[section.merged_with]
    entries = [_entry(text, plan) for text in entry_texts(section.text) if not _SIGN_OFF.search(text)]
    if _APPENDED.search(section.text):
        entries += [_entry(text, plan) for text in _annexes(plan)]
    return tuple(entries)


def _annexes(plan: Plan) -> Iterator[str]:
    for aside in plan.unassigned:
        if aside.reason.startswith("annex"):
            opening = "\n".join(aside.text.split("\n")[:_ANNEX_LINES])
            if _REPORT.search(opening):
                yield opening


def _entry(text: str, plan: Plan) -> AdviceEntry:
    kinds = kinds_in(_NOBODY.sub(" ", text))
    if not kinds or _VIEWS.search(text):
        kinds |= _of_family(text, plan)
    known = bool(_NOT_KNOWN.search(text))
    lines = text.split("\n")
    return AdviceEntry(
        text=text,
        kinds=kinds,
        days=tuple(days_in(text)),
        received=known or not any(_NOT_RECEIVED.search(line) for line in lines),
        sought=known or not any(_NOT_SOUGHT.search(line) for line in lines),
    )


def _of_family(text: str, plan: Plan) -> frozenset[AdviceKind]:
    """The child by name ("Jethro, with Miss Wilmot"), or others of the family by the child's surname."""
    details = plan.details
    names = (details.name or "").split()
    given = {*names[:1], *(details.preferred_name or "").split()[:1]}
    child = re.compile(rf"{_any_of(given)}(?:[ -][A-Z][\w’'-]+)*")
    if child.search(text):
        others = _HELPED.sub("", child.sub("", text))
        return kinds_in("family") if _OTHER_PERSON.search(others) else kinds_in("pupil")
    surnames = {part for part in names[-1].split("-") if len(part) > 2} if len(names) > 1 else set()
    return kinds_in("parent") if re.search(_any_of(surnames), text, re.IGNORECASE) else frozenset()


def _any_of(words: set[str]) -> str:
    """A pattern for one of some names; none, when there are none."""
    return rf"\b(?:{'|'.join(map(re.escape, sorted(words)))})\b" if words else r"(?!)"


def entry_texts(text: str) -> list[str]:
    """The entries of a list: its lines or, where the cells of a table stand in lines, its rows."""
    texts: list[str] = []
    cells: list[str] = []
    for line in filter(str.strip, text.split("\n")):
        if _stands_alone(line):
            texts += [*_rows(cells), *_in_prose(line)]
            cells = []
        else:
            cells.append(line)
    return texts + _rows(cells)


def _in_prose(line: str) -> Iterator[str]:
    """The entries of a line: its sentences, and what semicolons part if each part has its date."""
    for sentence in _END.split(line):
        parts = sentence.split(";")
        yield from parts if all(map(days_in, parts)) else [sentence]


def _stands_alone(line: str) -> bool:
    """A line with a date and words beside it is an entry by itself."""
    return bool(days_in(line)) and bool(_BESIDE_A_DATE.search(_without_dates(line)))


def _without_dates(line: str) -> str:
    for found in sorted(locate_days(line), key=lambda found: -found.start):
        line = line[: found.start] + line[found.end :]
    return _OF_A_DATE.sub(" ", line)


def _rows(cells: Sequence[str]) -> list[str]:
    """Cells in reading order as rows: by the regular distance of their dates, else each up to its date."""
    dated = [number for number, cell in enumerate(cells) if days_in(cell) or _NO_DATE.fullmatch(cell)]
    if not dated:
        return list(cells)
    width = _width(dated, len(cells))
    if width is not None:
        return ["\n".join(cells[start : start + width]) for start in range(0, len(cells), width)]
    first = dated[0] == 0
    rows: list[list[str]] = [[]]
    for number, cell in enumerate(cells):
        if first and number in dated and rows[-1]:
            rows.append([])
        rows[-1].append(cell)
        if not first and number in dated:
            rows.append([])
    return ["\n".join(row) for row in rows if row]


def _width(dated: Sequence[int], length: int) -> int | None:
    """How many cells a row has, where the dates come at one distance and the rows fill the table."""
    gaps = Counter(after - before for before, after in pairwise(dated))
    if not gaps:
        return length if length <= _LONGEST_ROW else None
    width = gaps.most_common(1)[0][0]
    regular = {number % width for number in dated} == {dated[0] % width}
    return width if regular and length % width == 0 and 1 < width <= _LONGEST_ROW else None
