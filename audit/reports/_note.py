"""What a note for a plan's writer says, whatever it is written on: Word and HTML set out the same value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from audit.model.audit import PlanAudit
from audit.model.findings import Answer, Grade, GradeWord, Severity
from audit.model.plan import Item, Letter
from audit.model.words import GRADE_WORDS, SECTION_TITLES, count_words, year_words
from audit.reports._cards import Card, cards
from audit.reports._words import (
    by_severity,
    cap_words,
    compliance_words,
    date_words,
    gaps,
    is_form_only,
    severity_words,
)

_MOST_EXAMPLES = 3  # of well-written statements: enough to show, few enough to read

#: What a well-written statement says, in the words of its slots.
_SLOT_WORDS = {
    "what": "what",
    "who": "who",
    "expertise": "with which training",
    "ratio": "in which group",
    "how_often": "how often",
    "how_long": "how long",
    "where": "where",
    "review": "who reviews it",
    "by_when": "by when",
    "change": "what will change",
    "criterion": "how one will know",
    "difficulty": "what is hard",
    "seen": "how one sees it",
    "level": "at what level",
    "impact": "with what effect",
}
_LEAST_SLOTS = {"provision": 4, "outcome": 3, "need": 3, "aspiration": 99}

CAREFUL = (
    "This note lists likely gaps with the evidence for each. It was made by a program that can be wrong, and "
    "it decides nothing: whoever audits the plan does. Where the professionals' advice does not hold a "
    "detail, ask for it; do not make it up."
)


@dataclass(frozen=True, slots=True)
class GradeLine:
    """One grade: what it is of, its words, and the grade itself where there is one."""

    name: str
    words: str
    grade: GradeWord | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A statement that is written well, and what it says."""

    name: str
    quote: str
    why: str


@dataclass(frozen=True, slots=True)
class Group:
    """The cards of one section, or of the whole plan."""

    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A note for a plan's writer. `refusal` is set, and nothing else, where there was no plan to audit."""

    title: str
    about: tuple[tuple[str, str], ...]
    redacted: bool
    refusal: str | None = None
    counts: dict[Severity, int] | None = None
    in_short: str = ""
    grades: tuple[GradeLine, ...] = ()
    how_made: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    thread: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    warnings: tuple[str, ...] = ()


def note_of(audit: PlanAudit) -> Note:
    """The note of an audit."""
    title = f"EHC plan audit: {audit.details.name or 'name not found'}"
    if audit.error is not None:
        said = f"{audit.error.message} {audit.error.help}"
        return Note("EHC plan audit: not read", _about(audit), audit.audit.redacted, refusal=said)
    if audit.kind != "ehcp":
        likeness = f" It looks like {audit.looks_like}." if audit.looks_like else ""
        said = f"This is not an EHC plan, so it was not checked and gets no grade.{likeness}"
        return Note("EHC plan audit: not an EHC plan", _about(audit), audit.audit.redacted, refusal=said)
    made = cards(audit)
    counts = by_severity(gaps(audit))
    return Note(
        title=title,
        about=_about(audit),
        redacted=audit.audit.redacted,
        counts=counts,
        in_short=_in_short(counts, made),
        grades=tuple(_grades(audit)),
        how_made=tuple(_how_made(audit)),
        strengths=tuple(_strengths(audit)),
        examples=tuple(_examples(audit)),
        thread=tuple(_thread(audit)),
        groups=grouped(made),
        warnings=tuple(warning.message for warning in audit.document.warnings),
    )


def grouped(some: list[Card]) -> tuple[Group, ...]:
    """Cards by section, in the order they come in."""

    def title(card: Card) -> str:
        if card.is_urgent:
            return "Before anything else"
        return section_words(card.section) if card.section else "The whole plan"

    return tuple(Group(name, tuple(together)) for name, together in groupby(some, key=title))


def section_words(letter: Letter) -> str:
    """A section with its title: "Section E: Outcomes"."""
    return f"Section {letter}: {SECTION_TITLES[letter]}"


def _about(audit: PlanAudit) -> tuple[tuple[str, str], ...]:
    details = audit.details
    status = "" if details.status == "unknown" else details.status
    year = "" if details.year_group is None else year_words(details.year_group)
    said = (
        ("Plan", ", ".join(part for part in (status, date_words(details.plan_date)) if part)),
        ("School year", year),
        ("Main need", details.primary_need or ""),
        ("Setting", details.setting or ""),
        ("Authority", details.local_authority or ""),
        ("Audited for", date_words(audit.audit.as_of)),
        ("Checklist", f"{audit.audit.checklist}, version {audit.audit.checklist_version}"),
        ("File", audit.document.path.replace("\\", "/").rsplit("/", 1)[-1]),
    )
    return tuple((label, value) for label, value in said if value)


def _in_short(counts: dict[Severity, int], made: list[Card]) -> str:
    if not made:
        return "The checks that were made found no gap."
    total = sum(counts.values())
    of = count_words(len(made), "place")
    return f"{count_words(total, 'likely gap')} in {of} of the plan: {severity_words(counts)}."


def _grades(audit: PlanAudit) -> Iterator[GradeLine]:
    grades = audit.grades
    if grades is None:
        return
    if grades.overall is not None:
        yield _line("Overall", grades.overall)
    if grades.compliance is not None:
        if not is_form_only(audit):
            yield _line("Compliance", grades.compliance)
        else:
            praise = not grades.compliance.capped_by
            words = compliance_words(audit, grades.compliance)
            yield GradeLine("Compliance", words, None if praise else grades.compliance.grade)
    if grades.quality is not None:
        yield _line("Quality", grades.quality)
    if is_form_only(audit):
        return
    for letter, grade in grades.sections.items():
        yield _line(f"Section {letter}", grade)


def _line(name: str, grade: Grade) -> GradeLine:
    return GradeLine(name, f"{GRADE_WORDS[grade.grade]} ({grade.score:.0%})", grade.grade)


def _how_made(audit: PlanAudit) -> Iterator[str]:
    grades = audit.grades
    if grades is None:
        return
    asked = sum(answer.answer != "not-applicable" for answer in audit.questions)
    left = sum(answer.answer == "needs-judgement" for answer in audit.questions)
    framework = audit.audit.framework
    bands = (
        ", ".join(
            f"{GRADE_WORDS[grade]} from {least:.0%}" for grade, least in framework.bands.items() if least
        )
        if framework
        else ""
    )
    yield (
        f"The grades come from {count_words(asked, 'question')} of the checklist and rest on "
        f"{audit.audit.rests_on}.{f' Scores: {bands}.' if bands else ''}"
    )
    if is_form_only(audit):
        yield (
            "They speak of form alone: whether the sections and the front page are there and filled in. "
            "They say nothing about what the plan says."
        )
    overall = grades.overall
    if overall is not None and overall.capped_by:
        yield f"Overall is held down by {cap_words(audit, overall.capped_by)}, whatever the score."
    if overall is not None and overall.would_be_capped_by:
        caps = cap_words(audit, overall.would_be_capped_by)
        yield f"If you agree with {caps}, it will be held down further."
    if left:
        yield f"{count_words(left, 'question')} can only be answered by a person."
    if overall is not None and overall.provisional:
        yield "All grades are provisional until an auditor has decided."


def _strengths(audit: PlanAudit) -> Iterator[str]:
    """Sections that meet all that is asked of them, and of the others what they meet."""
    asked: dict[Letter | None, list[Answer]] = {}
    for answer in audit.questions:
        if answer.answer not in ("not-applicable", "needs-judgement"):
            asked.setdefault(answer.section, []).append(answer)
    met = {place: [one for one in some if one.answer == "met"] for place, some in asked.items()}
    complete = [place for place in asked if place and len(met[place]) == len(asked[place])]
    if complete:
        yield f"{_sections_words(complete)}: yes to every question of the checklist."
    for place, some in asked.items():
        # That a section is there at all is no praise.
        said = [one.text for one in met[place] if one.text and not one.id.endswith("-there")]
        if place not in complete and said:
            where = f"Section {place}" if place else "The plan as a whole"
            yield f"{where}: yes to {len(met[place])} of {len(some)}, among them: {' '.join(said)}"


def _sections_words(letters: list[Letter]) -> str:
    return f"Section {letters[0]}" if len(letters) == 1 else f"Sections {', '.join(letters)}"


def _examples(audit: PlanAudit) -> Iterator[Example]:
    faulted = {finding.item for finding in gaps(audit) if finding.severity != "good-practice"}
    written = [(item, _said(item)) for item in audit.items if item.id not in faulted and item.text]
    good = [(item, said) for item, said in written if len(said) >= _LEAST_SLOTS[item.kind]]
    good.sort(key=lambda pair: -len(pair[1]))
    shown: list[tuple[Item, list[str]]] = []
    for item, said in good:  # of each kind one, before a second of any
        if item.kind not in {other.kind for other, _ in shown}:
            shown.append((item, said))
    shown += [pair for pair in good if pair not in shown]
    for item, said in shown[:_MOST_EXAMPLES]:
        yield Example(item.id, item.text, f"says {', '.join(said[:-1])} and {said[-1]}")


def _said(item: Item) -> list[str]:
    """What a statement says in so many words; nothing, where any part it needs is vague or missing."""
    if any(slot.state in ("vague", "missing") for slot in item.slots.values()):
        return []
    return [
        words
        for name, words in _SLOT_WORDS.items()
        if name in item.slots and item.slots[name].state in ("stated", "inherited")
    ]


def _thread(audit: PlanAudit) -> Iterator[str]:
    thread = audit.thread
    if thread is None:
        return
    for part, one, many, towards in (
        (thread.aspirations, "aspiration", "aspirations", "carried by an outcome"),
        (thread.needs, "need", "needs", "followed through an outcome to provision"),
        (thread.outcomes, "outcome", "outcomes", "with a need behind it and provision towards it"),
    ):
        if part.of:
            yield f"{part.followed} of {count_words(part.of, one, many)} {towards}."
    loose = [f"{gap.item} (no {gap.missing})" for gap in thread.gaps if gap.decided]
    if loose:
        shown = ", ".join(loose[:8]) + (f" and {len(loose) - 8} more" if len(loose) > 8 else "")
        yield f"Hanging loose: {shown}."
    open_ends = sum(not gap.decided for gap in thread.gaps)
    if open_ends:
        yield f"{count_words(open_ends, 'link')} may be there or not: please look."


def quoted(text: str) -> str:
    """A text in quotation marks, unless it brings its own."""
    text = text.strip()
    return text if text[:1] in "“\"‘'" and text[-1:] in "”\"’'…" else f"“{text}”"
