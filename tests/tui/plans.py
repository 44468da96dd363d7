"""A fictional plan, made of values, so that tests of the screens do not wait for a reader."""

from __future__ import annotations

from datetime import date

from audit.checklists import Checklist
from audit.grading import graded
from audit.model.audit import AuditedDocument, AuditError, Circumstances, PlanAudit
from audit.model.findings import BestCandidate, Finding, Followed, Gap, Link, Thread
from audit.model.plan import LETTERS, Details, Fragment, Item, Letter, Section, Slot
from audit.thread.fingerprints import fingerprint

WANT = '"I want to talk to the boys on the wall."'
NEED_1 = "Amira follows instructions of one word; longer ones [such as two steps] she cannot carry out."
NEED_2 = "Her speech is understood by strangers in three words of ten."
NEED_3 = "In the hall she covers her ears and leaves before the end."
OUTCOME_1 = "By the end of Year 6 Amira will follow an instruction of three steps in four lessons of five."
OUTCOME_2 = "Amira will be more confident when she speaks."
PROVISION_1 = "Six blocks of direct therapy of 45 minutes a year from a speech and language therapist."
PROVISION_2 = "Access to a social skills group on a regular basis with key staff."
PROVISION_3 = "A visual timetable on her desk in every lesson."

_CELLS = {"By whom": "class teacher"}


def item(name: str, text: str, **more: object) -> Item:
    """A statement; its section and kind follow from its number."""
    letter: Letter = name[0]  # type: ignore[assignment]
    kinds = {"A": "aspiration", "B": "need", "E": "outcome", "F": "provision"}
    return Item.model_validate(
        {"id": name, "section": letter, "kind": kinds[letter], "text": text, "place": "paragraph 1", **more}
    )


ITEMS = (
    item("A1", WANT),
    item("B1", NEED_1, area="communication-interaction"),
    item("B2", NEED_2, area="communication-interaction"),
    item("B3", NEED_3, area="sensory-physical"),
    item("E1", OUTCOME_1),
    item("E2", OUTCOME_2),
    item("F1", PROVISION_1),
    item(
        "F2",
        PROVISION_2,
        type="session",
        slots={
            "what": Slot(state="stated", text="a social skills group"),
            "who": Slot(state="vague", text="key staff"),
            "how_often": Slot(state="vague", text="on a regular basis"),
            "how_long": Slot(state="missing"),
        },
    ),
    item("F3", PROVISION_3, cells=_CELLS),
)
THREAD = Thread(
    needs=Followed(followed=2, of=3, score=0.667, items=("B1", "B2")),
    outcomes=Followed(followed=2, of=2, score=1.0, items=("E1", "E2")),
    aspirations=Followed(followed=0, of=1, score=0.0),
    gaps=(
        Gap(item="A1", missing="outcome", decided=False, best=BestCandidate(item="E2", score=0.42)),
        Gap(item="B3", missing="outcome", decided=True),
        Gap(item="B3", missing="provision", decided=True, best=BestCandidate(item="F3", score=0.12)),
        Gap(item="F3", missing="need", decided=True),
    ),
)
_TEXTS = {one.id: one.text for one in ITEMS}


def _link(kind: str, source: str, target: str, score: float, *basis: str) -> Link:
    return Link.model_validate(
        {
            "kind": kind,
            "source": source,
            "target": target,
            "score": score,
            "basis": basis,
            "fingerprint": fingerprint(_TEXTS[source], _TEXTS[target]),
        }
    )


LINKS = (
    _link("need-outcome", "B1", "E1", 0.95, "same-row"),
    _link("need-outcome", "B2", "E2", 0.81, "meaning"),
    _link("need-provision", "B1", "F1", 0.94, "same-row"),
    _link("need-provision", "B2", "F2", 0.66, "meaning"),
    _link("outcome-provision", "E1", "F1", 0.93, "same-row"),
    _link("outcome-provision", "E2", "F2", 0.61, "area"),
)


def _finding(check: str, name: str, on: str, quote: str, message: str, **more: object) -> Finding:
    return Finding.model_validate(
        {
            "id": f"{check}:{on}",
            "check": check,
            "name": name,
            "severity": "statutory",
            "message": message,
            "source": "SEND Code of Practice 9.69",
            "section": on[0],
            "item": on,
            "quote": quote,
            "suggestion": "Ask the writer.",
            **more,
        }
    )


FINDINGS = (
    _finding("T01", "need-without-provision", "B3", NEED_3, "No provision was found that answers this need."),
    _finding(
        "O03",
        "not-measurable",
        "E2",
        "more confident",
        "Nothing here could be seen or counted.",
        severity="quality",
    ),
    _finding("P02", "who-not-stated", "F2", "key staff", "It does not say who.", confidence=0.8),
    _finding(
        "P03",
        "frequency-not-stated",
        "F2",
        "on a regular basis",
        "It does not say how often.",
        confidence=0.9,
    ),
)


def plan(checklist: Checklist, path: str = "amira.docx", sha256: str = "a" * 64) -> PlanAudit:
    """The fictional plan of Amira Khalil, with two needs followed and one not."""
    texts: dict[Letter, list[str]] = {
        "A": ["Amira told her teacher:", WANT],
        "B": [NEED_1, NEED_2, NEED_3],
        "E": [OUTCOME_1, OUTCOME_2],
        "F": [PROVISION_1, PROVISION_2, f"{PROVISION_3}\nclass teacher"],
    }
    sections = {}
    for letter in LETTERS:
        said = "\n".join(texts.get(letter, []))
        fragments = (
            (Fragment(text=said, area="communication-interaction" if letter == "B" else None),)
            if said
            else ()
        )
        sections[letter] = Section(state="present" if said else "nil", text=said, fragments=fragments)
    audit = PlanAudit(
        document=AuditedDocument(path=path, sha256=sha256, format="docx"),
        audit=Circumstances(
            program="0",
            checklist=checklist.name,
            checklist_version=checklist.version,
            legal_date=checklist.legal_date,
            as_of=date(2026, 9, 20),
            checks_run=("N03", "O03", "P02", "P03", "T01", "T02"),
        ),
        kind="ehcp",
        details=Details(
            name="Amira Khalil",
            preferred_name="Amira",
            status="final",
            plan_date=date(2026, 9, 12),
            year_group=5,
            phase="primary",
            primary_need="Speech, language and communication needs",
            setting="Saltmarsh Primary School",
            local_authority="Fenmoor Council",
        ),
        sections=sections,
        items=ITEMS,
        links=LINKS,
        thread=THREAD,
        findings=FINDINGS,
    )
    return graded(audit, checklist)


def unreadable(checklist: Checklist, path: str = "locked.pdf") -> PlanAudit:
    """A file that is protected by a password."""
    return PlanAudit(
        document=AuditedDocument(path=path, sha256=None, format=None),
        error=AuditError(
            code="encrypted", message="It is protected by a password.", help="Ask for an open copy."
        ),
        audit=Circumstances(
            program="0",
            checklist=checklist.name,
            checklist_version=checklist.version,
            legal_date=checklist.legal_date,
            as_of=date(2026, 9, 20),
        ),
        details=Details(),
        sections={letter: Section() for letter in LETTERS},
    )
